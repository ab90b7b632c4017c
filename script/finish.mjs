// Makes what Trunk has built quick to load; Trunk calls it after each build.
//
// Both programs are parted in two, so that neither the first picture nor the first answer waits for what is not needed
// for it; assets/rest.js fetches the second parts. Later comes what belongs to the Rust modules named here, and what then
// nobody else needs. If something of it is needed before it has come, the program waits: a list that is not quite right
// costs time, not answers.
//
// Of a release, programs, styles and scripts are made small, and the styles one file.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { makeSmall } from "./small.mjs";

const PAGE = {
  later: ["punnus::charts", "punnus::edits", "punnus::panels"],
  // What is in sight: header, notices, verdict, and the difference over the months.
  now: [
    "punnus::charts::cumulative",
    "punnus::charts::scale",
    "punnus::panels::answer",
    "punnus::panels::files::use_files",
    "punnus::panels::notices::notices",
    "punnus::panels::part",
    "punnus::panels::tables",
  ],
};
const WORKER = {
  // All that is not reading what was kept, comparing, and saying it.
  later: [
    "microlp",
    "miniz_oxide",
    "punnus::jobs::shared",
    "punnus_engine::hour_price",
    "punnus_engine::shift_plan",
    "punnus_exchange::call_log",
    "punnus_exchange::file::write",
    "punnus_exchange::link",
    "punnus_exchange::redact",
  ],
  now: [],
};
/** The import of both programs that waits for the second part: src/later.rs. */
const ASK = "__wbg_punnusLater";
/** As written: nothing is rewritten for older browsers. */
const STYLES = "esnext";
/** What a script's readers know: one of them is for browsers too old for all others. */
const speaks = (script) => (basename(script) === "too-old.js" ? "es5" : "es2022");

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const staged = process.env.TRUNK_STAGING_DIR;
if (!staged) throw new Error("TRUNK_STAGING_DIR is missing: Trunk calls this after a build");
const release = process.env.TRUNK_PROFILE !== "debug";

/** Parts a program: the first part takes its place, the second is put beside it. */
function part(program, { later, now }) {
  const rest = program.replace("_bg.wasm", "_later.wasm");
  const modules = [...later.map((name) => `--later=${name}`), ...now.map((name) => `--now=${name}`)];
  const split = ["run", "--quiet", "--locked", "--package", "punnus-split", "--", program, program, rest, `--ask=${ASK}`];
  // Not with the Rust that builds for the browser, which may be another.
  const { RUSTUP_TOOLCHAIN: _, ...environment } = process.env;
  execFileSync("cargo", [...split, ...modules], { cwd: root, stdio: "inherit", env: environment });
  if (release) [program, rest].forEach(makeSmall);
  return [program, rest];
}

/** A name by which a cache tells this from what it had before. */
function named(contents, [before, after]) {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return `${before}${hash.digest("hex").slice(0, 16)}${after}`;
}

/** Parts the page's program and names it anew, in the page too: Trunk has named it after what it was before. */
function partPage(program, page) {
  const parts = part(program, PAGE);
  const name = named(parts.map((file) => readFileSync(file)), ["app-", "_bg.wasm"]);
  const [first, later] = parts;
  renameSync(first, join(staged, name));
  renameSync(later, join(staged, name.replace("_bg.wasm", "_later.wasm")));
  return page.replaceAll(basename(program), name);
}

/** Puts all styles into one file, in the page's order. */
function joinStyles(page) {
  const links = [...page.matchAll(/<link[^>]*rel="stylesheet"[^>]*>\s*/g)].map(([link]) => link);
  const files = links.map((link) => join(staged, /href="([^"]*)"/.exec(link)[1]));
  const all = files.map((file) => readFileSync(file, "utf8")).join("\n");
  for (const file of files) unlinkSync(file);
  const { code } = transformSync(all, { loader: "css", minify: true, charset: "utf8", target: STYLES });
  const name = named([code], ["page-", ".css"]);
  writeFileSync(join(staged, name), code);
  const [first, ...others] = links;
  const joined = page.replace(first, `<link rel="stylesheet" href="./${name}" />\n`);
  return others.reduce((left, link) => left.replace(link, ""), joined);
}

const files = (ending) => readdirSync(staged).filter((name) => name.endsWith(ending)).map((name) => join(staged, name));
const index = join(staged, "index.html");
let page = readFileSync(index, "utf8");
for (const program of files("_bg.wasm")) {
  if (basename(program).startsWith("worker")) part(program, WORKER);
  else page = partPage(program, page);
}
if (release) {
  page = joinStyles(page);
  for (const file of files(".js")) {
    const { code } = transformSync(readFileSync(file, "utf8"), { minify: true, charset: "utf8", target: speaks(file) });
    writeFileSync(file, code);
  }
}
writeFileSync(index, page);
