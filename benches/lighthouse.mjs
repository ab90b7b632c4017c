// Measures the built page the way its first visitor on a phone meets it: Lighthouse's mobile preset, on files served
// compressed from this machine. Ends with exit code 1 if a score is below what the page promises.
//   npm install --no-save lighthouse@12.8.2   (200 packages: too many for what only this needs)
//   script/build && node benches/lighthouse.mjs [dist] [runs]
// Performance depends on how busy the machine is: the median of the runs is taken.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const dist = process.argv[2] ?? join(ROOT, "dist");
const runs = Number(process.argv[3] ?? 3);
const PROMISED = { performance: 95, accessibility: 100, "best-practices": 100 };
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

function serve() {
  const files = new Map();
  for (const name of readdirSync(dist)) {
    const bytes = readFileSync(join(dist, name));
    const packed = extname(name) === ".woff2" ? bytes : brotliCompressSync(bytes);
    const encoding = packed === bytes ? {} : { "content-encoding": "br" };
    // As docs/server.md says: what bears a hash may be kept, all else is asked for again.
    const cache = /-[0-9a-f]{12,}(_bg|_later)?\.\w+$/.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
    const head = { "content-type": TYPES[extname(name)], "content-length": packed.length, "cache-control": cache, ...encoding };
    files.set(`/${name}`, { head, packed });
  }
  files.set("/", files.get("/index.html"));
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, "http://localhost").pathname);
    if (file) response.writeHead(200, file.head).end(file.packed);
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function browser() {
  const script = 'source script/env && find_browser';
  return process.env.PUNNUS_BROWSER ?? execFileSync("bash", ["-c", script], { cwd: ROOT, encoding: "utf8" }).trim();
}

if (!existsSync(join(dist, "index.html"))) throw new Error(`${dist} has no page: run script/build first`);
const server = await serve();
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const chrome = await launch({
  chromePath: browser(),
  chromeFlags: ["--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...sandbox],
});
const results = [];
try {
  for (let run = 0; run < runs; run++) {
    const settings = { port: chrome.port, output: "json", logLevel: "error", onlyCategories: Object.keys(PROMISED) };
    const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/`, settings);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    results.push(lhr);
  }
} finally {
  chrome.kill();
  server.close();
}

results.sort((one, other) => one.categories.performance.score - other.categories.performance.score);
const median = results[Math.floor(results.length / 2)];
let kept = true;
for (const [category, promised] of Object.entries(PROMISED)) {
  const score = Math.round(median.categories[category].score * 100);
  kept &&= score >= promised;
  console.log(`${category.padEnd(16)}${String(score).padStart(4)}  (promised: ${promised})`);
}
for (const id of ["first-contentful-paint", "largest-contentful-paint", "speed-index", "total-blocking-time", "cumulative-layout-shift"]) {
  console.log(`  ${id.padEnd(26)}${median.audits[id].displayValue}`);
}
// What costs points: audits of a category that weigh something, and are not perfect.
for (const category of Object.values(median.categories)) {
  for (const { id, weight } of category.auditRefs) {
    const { score, title } = median.audits[id];
    if (weight > 0 && score !== null && score < 1) console.log(`  ${category.id}: ${id} ${score} ${title}`);
  }
}
process.exitCode = kept ? 0 : 1;
