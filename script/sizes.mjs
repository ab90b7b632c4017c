// Prints what a visit loads, in the order in which it is needed: raw, gzip and brotli, in kB (1 000 bytes).
//   node script/sizes.mjs [dist] [--budget]   with --budget: exit code 1 if the first load is above what is promised
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What comes when: the first that fits. */
const STAGES = [
  ["beside it: the worker, until it has computed one", /^worker(?!_later)/],
  ["rest of the page", /^app-.*_later\.wasm$/],
  ["rest of the worker", /^worker_later\.wasm$/],
  ["first load: the page, until it shows an answer", /./],
];
/** The most a first load may weigh, in kB brotli, and the slack in which a compiler's mood is no news. */
const BUDGET = 250;
const SLACK = 1.02;
/** In the folder, but asked for by no browser that can run the page. */
const NEVER_LOADED = /^too-old\.js$|\.txt$/;

const options = process.argv.slice(2);
const dist = options.find((option) => !option.startsWith("--")) ?? "dist";
const sum = (rows) => rows.reduce((all, row) => all.map((size, index) => size + row.sizes[index]), [0, 0, 0]);
const print = (name, sizes) =>
  console.log(name.padEnd(44) + sizes.map((size) => (size / 1000).toFixed(1).padStart(9)).join(""));

const rows = readdirSync(dist).sort().map((name) => {
  const bytes = readFileSync(join(dist, name));
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { name, sizes: [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli.length] };
});
console.log("file, kB".padEnd(44) + ["raw", "gzip", "brotli"].map((head) => head.padStart(9)).join(""));
for (const row of rows) print(row.name, row.sizes);
const loaded = rows.filter((row) => !NEVER_LOADED.test(row.name));
const stages = STAGES.map(([stage]) => ({ stage, rows: [] }));
for (const row of loaded) stages[STAGES.findIndex(([, names]) => names.test(row.name))].rows.push(row);
const first = sum(stages.at(-1).rows);
for (const { stage, rows: own } of [stages.at(-1), ...stages.slice(0, -1)]) print(stage, sum(own));
print("all", sum(loaded));
if (options.includes("--budget")) {
  const weight = first[2] / 1000;
  const kept = weight <= BUDGET * SLACK;
  console.log(`first load: ${weight.toFixed(1)} kB brotli; budget ${BUDGET} kB + 2 %: ${kept ? "kept" : "exceeded"}`);
  process.exitCode = kept ? 0 : 1;
}
