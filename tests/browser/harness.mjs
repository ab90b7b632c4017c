// What every browser test needs: the built page on a local port, and a browser that reports everything it asks
// for, logs or throws.
import assert from "node:assert/strict";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const DIST = process.env.PUNNUS_DIST ?? join(ROOT, "dist");

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** Serves the built page, below a path so that absolute addresses would be noticed. */
export async function serve() {
  const base = "/some/where/";
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const inside = path.startsWith(base) ? normalize(path.slice(base.length) || "index.html") : "..";
    const file = join(DIST, inside);
    if (inside.startsWith("..") || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() };
}

/** Starts the browser that script/setup found. A missing one is an error, never a skipped test. */
export async function browser() {
  const executablePath = process.env.PUNNUS_BROWSER;
  if (!executablePath) throw new Error("PUNNUS_BROWSER names no browser; run the tests through script/test");
  return chromium.launch({
    executablePath,
    args: [
      // Root, as in a container, cannot have the sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A scenario as the page keeps and saves it: nothing typed, nothing private. */
export function asFile(scenario) {
  const file = {
    format: "punnus",
    schema: 2,
    model: "0.1.0",
    scenario,
    typed: [],
    numbers: null,
    was: [],
    example: null,
    call_log: null,
    hidden_quotes: [],
    private: [],
    private_quotes: [],
    redacted: false,
    withheld: [],
    frozen: null,
    results: null,
  };
  return JSON.stringify(file, null, 2);
}

/** A browser's storage in which a comparison is kept. */
export function keptAs(url, text) {
  const localStorage = [{ name: "punnus.scenario.1.000000000000001-0000000001", value: text }];
  return { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] };
}

/** Waits until the page shows what follows from all that was done: every question asked is answered, and drawn. */
export async function settled(page) {
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await drawn();
  await page.waitForSelector("html:not([data-asking])", { state: "attached" });
  await drawn();
}

/** Opens the page and waits until it has loaded everything. Collects requests, errors and console messages. */
export async function open(started, url, options = {}) {
  const context = await started.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", ...options });
  // Nobody could answer the browser's own dialog: files come as downloads here, but where a test stands in for it.
  await context.addInitScript(() => delete window.showSaveFilePicker);
  const page = await context.newPage();
  const seen = { requests: [], failed: [], errors: [], logs: [] };
  context.on("request", (request) => seen.requests.push(request.url()));
  context.on("requestfailed", (request) => seen.failed.push(request.failure()?.errorText));
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.logs.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector("html[data-sealed]", { timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready);
  await ready(page);
  return { context, page, seen };
}

/** What the page has come to, once it shows all that follows from what was done; its spaces are plain ones. */
export async function verdict(page) {
  await settled(page);
  return (await page.locator("#verdict").innerText()).replaceAll("\u00a0", " ");
}

/** A server and a browser while the tests of a file run. */
export function running({ before, after }) {
  const at = {};
  before(async () => Object.assign(at, { server: await serve(), browser: await browser() }));
  after(async () => {
    await at.browser?.close();
    at.server?.close();
  });
  return at;
}

/** A page on a server of its own, for all tests of a file: `visit` opens it anew each time, runs the steps and checks
 * that nothing was requested, logged, thrown or asked on the way. `made` names what a page makes itself and hands to
 * the person: that asks nobody. */
export function visits({ before, after }, made = /^$/) {
  const at = running({ before, after });
  async function visit({ tabs = 1, url = at.server.url, ...options }, steps) {
    const { context, page, seen } = await open(at.browser, url, options);
    const loaded = seen.requests.length;
    const dialogs = [];
    page.on("dialog", (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
    try {
      await steps(page, seen, context);
      const asked = seen.requests.slice(loaded).filter((url) => !made.test(url));
      // Another tab loads the page once more.
      if (tabs === 1) assert.deepEqual(asked, [], "nothing is requested once the page is loaded");
      assert.deepEqual(seen.errors, [], "nothing is thrown");
      assert.deepEqual(seen.logs, [], "nothing is logged");
      assert.deepEqual(dialogs, [], "nothing interrupts");
      assert.deepEqual(await context.cookies(), [], "no cookies");
    } finally {
      await context.close();
    }
  }
  return { at, visit };
}

/** Opens a page that `prepare` has readied, which may never come to load everything, and takes the steps on it. */
export async function visitPrepared(started, url, options, prepare, steps) {
  const context = await started.newContext({ locale: "en-GB", ...options });
  const page = await context.newPage();
  try {
    await prepare(page);
    await page.goto(url);
    await steps(page);
  } finally {
    await context.close();
  }
}

/** Waits until an answer is shown whole and the page is closed to every request. */
export async function ready(page) {
  await page.waitForSelector("html[data-sealed]");
  await page.waitForSelector("#verdict");
  await page.waitForSelector("html:not([data-drawing])", { state: "attached" });
}

/** Puts code before the worker's own. */
export const beforeWorker = (page, code) =>
  page.route("**/worker_loader.js", async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/javascript", body: code + body });
  });

/** What a reader of assistive technology would stumble over, a line each. */
export async function violations(page) {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8"));
  const found = await page.evaluate(() =>
    axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
