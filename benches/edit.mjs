// What an edit takes: from a keystroke to the frame that shows its answer, on the built page in a browser.
//
//   PUNNUS_BROWSER=chromium node benches/edit.mjs [scenario.json]
//
// Without a file: benches/largest.json. It types into a price, a pay and a volume, at full speed and with the main
// thread slowed down four times, and prints median and 95th percentile in milliseconds, until the answer stands on the
// page and until the frame with it is painted, and the tasks that held the page for longer than 50 ms. A target that
// is missed is said, and fails nothing. Beside it, the same of a page with nothing but a field and a worker that gives
// back what it is given: less than that no page with a worker takes on this machine.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asFile, browser, keptAs, open, ROOT, serve } from "../tests/browser/harness.mjs";

/** Milliseconds from keystroke to painted frame that are meant, by how many times the main thread is slowed down. */
const TARGETS_MS = { 1: 16, 4: 100 };
const WARM_UP = 9;
const KEYSTROKES = 45;
/** What is typed into: a price, a pay and a volume. The last digit of each text is typed anew. */
const FIELDS = [
  ["price", "#quotes-0--terms-prices-0--price", "4.5"],
  ["pay", "#in_house-hourly_pay", "17.5"],
  ["volume", "#channels-0--contacts_per_month", "9000.5"],
];

const file = process.argv[2] ?? join(ROOT, "benches/largest.json");
const scenario = JSON.parse(readFileSync(file, "utf8"));
const server = await serve();
const started = await browser();
const { page, context } = await open(started, server.url, {
  storageState: keptAs(server.url, asFile(scenario)),
});
const shown = await page.locator("fieldset.quote h3").allTextContents();
if (shown.join() !== scenario.quotes.map((quote) => quote.name).join()) throw new Error(`the page shows ${shown.join(", ")}`);
for (const step of ["contacts", "team"]) await page.locator(`#step-${step} > summary`).click();

/** Notes for the last keystroke when its answer stood in an element, and when the next frame was painted. */
const timeAnswers = (page, selector) =>
  page.evaluate((selector) => {
    window.longest = [];
    new PerformanceObserver((list) => window.longest.push(...list.getEntries().map((task) => task.duration))).observe({ type: "longtask" });
    let typed;
    window.timed = null;
    window.addEventListener("keydown", (event) => {
      typed = event.timeStamp;
      window.timed = null;
    }, true);
    new MutationObserver(() => {
      if (typed === undefined) return;
      const [at, answered] = [typed, performance.now()];
      typed = undefined;
      // What the page puts off until after that frame is not to come first.
      const painted = () => (window.timed = { answered: answered - at, painted: performance.now() - at });
      requestAnimationFrame(() => scheduler.postTask(painted, { priority: "user-blocking" }));
    }).observe(document.querySelector(selector), { subtree: true, childList: true, characterData: true });
  }, selector);

/** A page with a field and a worker, and nothing to compute. */
async function barePage() {
  const page = await context.newPage();
  // Any file but the page, which has a policy of its own.
  await page.goto(`${server.url}rest.js`);
  await page.setContent('<input><p class="pin">-</p>');
  await page.evaluate(() => {
    const program = new Blob(["onmessage = ({ data }) => postMessage(data)"], { type: "text/javascript" });
    const worker = new Worker(URL.createObjectURL(program));
    worker.addEventListener("message", ({ data }) => (document.querySelector(".pin").textContent = data));
    const field = document.querySelector("input");
    field.addEventListener("input", () => worker.postMessage(field.value));
  });
  return page;
}

const at = (times, share) => {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)];
};
const ms = (time) => time.toFixed(1).padStart(9);

console.log(`${scenario.name}: ms from keystroke`);
console.log("".padEnd(14) + ["answered", "p95", "painted", "p95"].map((head) => head.padStart(9)).join("") + "  tasks over 50 ms");
async function measure(page, name, selector, text) {
  await timeAnswers(page, ".pin");
  const devtools = await context.newCDPSession(page);
  for (const [slowed, target] of Object.entries(TARGETS_MS)) {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: Number(slowed) });
    const field = page.locator(selector);
    await field.fill(text);
    const times = [];
    for (let typed = 0; typed < WARM_UP + KEYSTROKES; typed += 1) {
      if (typed === WARM_UP) await page.evaluate(() => (window.longest.length = 0));
      await field.evaluate((input) => input.setSelectionRange(input.value.length - 1, input.value.length));
      await page.keyboard.press(String((typed % 9) + 1));
      const time = await page.waitForFunction(() => window.timed, null, { polling: 10 });
      if (typed >= WARM_UP) times.push(await time.jsonValue());
    }
    const long = await page.evaluate(() => window.longest);
    const [answered, painted] = ["answered", "painted"].map((what) => times.map((time) => time[what]));
    const figures = [at(answered, 0.5), at(answered, 0.95), at(painted, 0.5), at(painted, 0.95)].map(ms).join("");
    const tasks = long.length === 0 ? "none" : `${long.length}, longest ${Math.max(...long).toFixed(0)} ms`;
    const missed = at(painted, 0.95) > target || long.length > 0 ? `; meant: ${target} ms, none` : "";
    console.log(`${name}, ${slowed}×`.padEnd(14) + figures + `  ${tasks}${missed}`);
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}
for (const field of FIELDS) await measure(page, ...field);
await page.close();
await measure(await barePage(), "bare page", "input", "4.5");
await started.close();
server.close();
