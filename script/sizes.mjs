// Prints what a first visit loads and what the worker adds: raw, gzip and brotli, in kB (1 000 bytes).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = process.argv[2] ?? "dist";
const sum = (rows) => rows.reduce((all, row) => all.map((size, index) => size + row.sizes[index]), [0, 0, 0]);
const print = (name, sizes) =>
  console.log(name.padEnd(44) + sizes.map((size) => (size / 1000).toFixed(1).padStart(9)).join(""));

const rows = readdirSync(dist).sort().map((name) => {
  const bytes = readFileSync(join(dist, name));
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { name, worker: name.startsWith("worker"), sizes: [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli.length] };
});
console.log("file, kB".padEnd(44) + ["raw", "gzip", "brotli"].map((head) => head.padStart(9)).join(""));
for (const row of rows) print(row.name, row.sizes);
const first = rows.filter((row) => !row.worker);
print("first load (all but the worker)", sum(first));
print("worker (after the first paint)", sum(rows.filter((row) => row.worker)));
