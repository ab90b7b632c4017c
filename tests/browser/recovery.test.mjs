// What is left when the app stops, cannot start, or can no longer compute.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { beforeWorker, ready, running, settled, violations, visitPrepared } from "./harness.mjs";

const at = running({ before, after });

const visit = (...steps) => visitPrepared(at.browser, at.server.url, ...steps);

/** A module whose function traps as a panic does: (module (func (export "f") unreachable)) */
const TRAP = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];

/** Makes `crash()` and `crashLater()`: a trap thrown where nobody catches it, from an event or from a promise. */
const canCrash = (page) =>
  page.addInitScript((bytes) => {
    const trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports.f;
    window.crash = () => setTimeout(trap);
    window.crashLater = () => void Promise.resolve().then(trap);
  }, TRAP);
const price = (page) => page.locator("fieldset.quote").first().getByLabel("Price", { exact: true }).first();
const heading = (page, name) => page.getByRole("heading", { name, exact: true });
const saved = async (page, name) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  assert.equal(download.suggestedFilename(), name);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
};

test("a crash leaves a plain page, the work as a file, and a new start", async () => {
  await visit({}, canCrash, async (page) => {
    const asked = [];
    await ready(page);
    page.on("request", (request) => asked.push(request.url()));
    await price(page).fill("3.10");
    await settled(page);
    await page.evaluate(() => window.crash());
    await heading(page, "Punnus has stopped").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Punnus has stopped", "it is read out");
    assert.equal(await page.locator("#answer").count(), 0);
    assert.deepEqual(await violations(page), []);
    const kept = await saved(page, "Service desk by phone.punnus.json");
    assert.equal(kept.scenario.quotes[0].terms.prices[0].price, 3.1, "what was typed last is in it");
    assert.deepEqual(asked.filter((url) => !url.startsWith("blob:")), [], "nothing is requested");
    await page.getByRole("button", { name: "Start again" }).click();
    await ready(page);
    assert.equal(await price(page).inputValue(), "3.10");
  });
});

test("after a crash one may begin with an example, and nothing kept is lost", async () => {
  await visit({}, canCrash, async (page) => {
    await ready(page);
    const example = await price(page).inputValue();
    await price(page).fill("3.10");
    await settled(page);
    await page.evaluate(() => window.crashLater());
    await heading(page, "Punnus has stopped").waitFor();
    await page.getByRole("button", { name: "Start with an example, keep my work stored" }).click();
    await ready(page);
    assert.equal(await price(page).inputValue(), example);
    await settled(page);
    const texts = await page.evaluate(() => Object.values(localStorage));
    assert.ok(texts.some((text) => /3\.1[,}]/.test(text)), "the work is still kept");
    await page.reload();
    await ready(page);
    assert.equal(await price(page).inputValue(), example, "only one start is fresh, and it is kept like any other");
  });
});

test("what is missing at the start is told, in the reader's language", async () => {
  const without = {
    "the app's script": (page) => page.route(/\/app-[0-9a-f]+\.js$/, (route) => route.abort()),
    "the app": (page) => page.route(/\/app-[0-9a-f]+_bg\.wasm$/, (route) => route.abort()),
    "the worker's script": (page) => page.route("**/worker_loader.js", (route) => route.abort()),
    "the rest of the app": (page) => page.route(/\/app-[0-9a-f]+_later\.wasm$/, (route) => route.abort()),
    "the rest of the worker": (page) => page.route("**/worker_later.wasm", (route) => route.abort()),
    "the worker": (page) => page.route("**/worker_bg.wasm", (route) => route.abort()),
    WebAssembly: (page) => page.addInitScript(() => delete window.WebAssembly),
    workers: (page) => page.addInitScript(() => delete window.Worker),
  };
  for (const [name, prepare] of Object.entries(without)) {
    await visit({ locale: "fi-FI" }, prepare, async (page) => {
      await heading(page, "Punnus ei käynnistynyt").waitFor();
      assert.equal(await page.getByText("Tähän selaimeen ei ole tallennettu mitään.").count(), 1, `without ${name}`);
    });
  }
});

/** Lets a file's first request go as `first` says, and any other as usual. */
const firstTime = (page, file, first) => {
  let asked = 0;
  return page.route(file, (route) => (asked++ === 0 ? first(route) : route.continue()));
};
const held = () => new Promise(() => {});

test("verdict and chart do not wait for the rest of the programs; what needs it makes it come", async () => {
  const holding = async (page) => {
    await page.addInitScript(() => delete window.showSaveFilePicker);
    await firstTime(page, "**/worker_later.wasm", held);
    await firstTime(page, /\/app-[0-9a-f]+_later\.wasm$/, held);
  };
  await visit({ viewport: { width: 1440, height: 900 } }, holding, async (page) => {
    await page.locator("#verdict").waitFor();
    await page.locator(".chart-place svg").first().waitFor();
    assert.equal(await page.locator("#step-quotes").count(), 0, "the inputs are not there yet");
    const share = page.getByRole("button", { name: "Share", exact: true });
    assert.equal(await share.getAttribute("aria-disabled"), "true", "nor what it leads to");
    await page.keyboard.press("m");
    await page.locator('html[data-view="meeting"]').waitFor();
    await page.keyboard.press("m");
    await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    assert.equal(await page.locator("html[data-sealed]").count(), 0, "not before all has come");
  });
});

test("a rest that fails to come once is fetched again", async () => {
  for (const file of [/\/app-[0-9a-f]+_later\.wasm$/, "**/worker_later.wasm"]) {
    await visit({}, (page) => firstTime(page, file, (route) => route.abort()), ready);
    // Some servers do not know what WebAssembly is.
    const asText = async (route) => route.fulfill({ response: await route.fetch(), contentType: "text/plain" });
    await visit({}, (page) => page.route(file, asText), ready);
  }
});

test("every language has the whole plain page, and it is what one reads first", async () => {
  const headings = { "en-US": "Punnus could not start", "sv-FI": "Punnus kunde inte starta", "da-DK": "Punnus kunne ikke starte", "nn-NO": "Punnus kunne ikke starte", "de-DE": "Punnus could not start" };
  const blocked = (page) => page.route("**/worker_loader.js", (route) => route.abort());
  for (const [locale, title] of Object.entries(headings)) {
    await visit({ locale, viewport: { width: 320, height: 640 } }, blocked, async (page) => {
      await heading(page, title).waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(overflow, 0, locale);
      assert.deepEqual(await violations(page), [], locale);
    });
  }
});

test("what was kept is offered under its own name, or else its key's; where storage is denied there is none", async () => {
  const works = {
    "punnus.scenario.1.3": '{"scenario":{"name":"North / or: not?"}}',
    "punnus.scenario.1.2": "{damaged",
    "punnus.scenario.1.1": '{"scenario":{"name":"Desk"}}',
    "punnus.current": "1",
    "another.page": "{}",
  };
  const prepare = async (page) => {
    await page.addInitScript((works) => Object.entries(works).forEach(([key, text]) => localStorage.setItem(key, text)), works);
    await page.route("**/worker_loader.js", (route) => route.abort());
  };
  await visit({}, prepare, async (page) => {
    await heading(page, "Punnus could not start").waitFor();
    const names = await page.getByRole("listitem").allInnerTexts();
    assert.deepEqual(names, ["Desk.punnus.json", "punnus.scenario.1.2.punnus.json", "North - or- not-.punnus.json"]);
    assert.deepEqual(await saved(page, "Desk.punnus.json"), { scenario: { name: "Desk" } });
  });
  const denied = async (page) => {
    await canCrash(page);
    await page.addInitScript(() => {
      for (const storage of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, storage, { get: () => { throw new DOMException("denied", "SecurityError"); } });
      }
    });
  };
  await visit({}, denied, async (page) => {
    await ready(page);
    await page.evaluate(() => window.crash());
    await page.getByText("Nothing is kept in this browser.").waitFor();
    await page.getByRole("button", { name: "Start with an example, keep my work stored" }).click();
    await ready(page);
  });
});

test("a worker that fails later is told once, and what is typed then is kept; failing again leaves the plain page", async () => {
  // The worker traps when it is sent a word; bytes are what it knows.
  const trap = `addEventListener("message", ({ data }) => {
    if (data === "trap") new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([${TRAP}]))).exports.f();
  });`;
  const traps = (page) => beforeWorker(page, trap);
  await visit({}, traps, async (page) => {
    await ready(page);
    await page.evaluate(() => globalThis.punnusWorker.postMessage("trap"));
    const notice = page.getByText("Punnus can no longer compute: a part of it has stopped.");
    await notice.waitFor();
    await price(page).fill("3.10");
    await price(page).fill("3.20");
    assert.equal(await page.locator(".notice").count(), 1);
    await settled(page);
    await page.evaluate(() => globalThis.punnusWorker.postMessage("trap"));
    await heading(page, "Punnus has stopped").waitFor();
    await page.reload();
    await ready(page);
    assert.equal(await price(page).inputValue(), "3.20");
  });
});

test("shut into a frame without an origin, it says so and where to go", async () => {
  const host = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(`<iframe sandbox="allow-scripts" width="320" height="480" src="${at.server.url}#c=abc"></iframe>`);
  });
  await new Promise((resolve) => host.listen(0, "127.0.0.1", resolve));
  try {
    const outside = `http://127.0.0.1:${host.address().port}/`;
    for (const [locale, title] of [["en-GB", "Punnus needs a page of its own"], ["fi-FI", "Punnus tarvitsee oman sivun"]]) {
      await visitPrepared(at.browser, outside, { locale }, async () => {}, async (page) => {
        const frame = page.frameLocator("iframe");
        await frame.getByRole("heading", { name: title, exact: true }).waitFor();
        const link = frame.getByRole("link");
        assert.deepEqual([await link.getAttribute("href"), await link.innerText()], [`${at.server.url}#c=abc`, at.server.url]);
        assert.equal(await frame.getByRole("button").count(), 0);
        assert.equal(await frame.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth), 0);
      });
    }
  } finally {
    host.close();
  }
});

test("in a frame with an origin it works like anywhere", async () => {
  const host = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(`<iframe width="1000" height="800" src="${at.server.url}"></iframe>`);
  });
  await new Promise((resolve) => host.listen(0, "localhost", resolve));
  try {
    await visitPrepared(at.browser, `http://localhost:${host.address().port}/`, {}, async () => {}, async (page) => {
      const frame = page.frameLocator("iframe");
      await frame.locator("#verdict").waitFor();
      const before = await frame.locator("#verdict").innerText();
      await frame.locator("fieldset.quote").first().getByLabel("Price", { exact: true }).first().fill("3.10");
      await frame.locator("#verdict").filter({ hasNotText: before }).waitFor();
    });
  } finally {
    host.close();
  }
});
