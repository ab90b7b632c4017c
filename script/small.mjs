// Makes WebAssembly programs small, in place: the page, its worker, and the engine under Node all alike.
//   node script/small.mjs program.wasm …
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What browsers that can run the page know. */
const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];
const OPTIONS = ["-Oz", ...FEATURES.map((feature) => `--enable-${feature}`)];

export function makeSmall(program) {
  execFileSync("wasm-opt", [...OPTIONS, program, "-o", program], { stdio: "inherit" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.argv.slice(2).forEach(makeSmall);
