// What leaves the page: nothing. That it says so, and that what it says can be checked.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { beforeWorker, open, ready, running, settled, violations, visitPrepared } from "./harness.mjs";

const at = running({ before, after });

test("once loaded, the worker has nothing left to ask with", async () => {
  const listener = `addEventListener("message", ({ data }) => {
    if (data !== "asks") return;
    const all = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "Worker", "importScripts", "caches", "indexedDB"];
    postMessage(all.filter((name) => name in globalThis));
  });`;
  const listens = (page) => beforeWorker(page, listener);
  await visitPrepared(at.browser, at.server.url, {}, listens, async (page) => {
    await ready(page);
    const left = await page.evaluate(
      () =>
        new Promise((resolve) => {
          globalThis.punnusWorker.addEventListener("message", ({ data }) => Array.isArray(data) && resolve(data));
          globalThis.punnusWorker.postMessage("asks");
        }),
    );
    assert.deepEqual(left, []);
  });
});

test("what leaves the page can be read and closed by keyboard", async () => {
  for (const locale of ["en-GB", "fi-FI", "sv-SE", "da-DK", "nb-NO"]) {
    const { context, page, seen } = await open(at.browser, at.server.url, { locale });
    const note = page.locator(".private > button");
    const text = page.locator("#privacy");
    const isFocused = (place) => place.evaluate((element) => element === document.activeElement);
    assert.equal(await text.isVisible(), false);
    await note.focus();
    await page.keyboard.press("Enter");
    await text.waitFor({ state: "visible" });
    assert.ok(await isFocused(text), "it is read out");
    assert.match(await text.innerText(), /data-sealed/);
    if (locale === "en-GB") assert.deepEqual(await violations(page), []);
    await page.keyboard.press("Escape");
    await text.waitFor({ state: "hidden" });
    assert.ok(await isFocused(note), "the focus goes back");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await text.waitFor({ state: "hidden" });
    assert.ok(await isFocused(note), "the focus goes back from its button too");
    await page.setViewportSize({ width: 320, height: 480 });
    await page.keyboard.press("Enter");
    const box = await text.boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 480, JSON.stringify(box));
    await page.emulateMedia({ media: "print" });
    assert.equal(await text.isVisible(), false, "it is not printed");
    assert.deepEqual([seen.errors, seen.logs], [[], []]);
    await context.close();
  }
});

test("what the text says can be checked is so", async () => {
  const { context, page } = await open(at.browser, at.server.url);
  assert.match(await page.locator("head > meta").last().getAttribute("content"), /^default-src 'none'/);
  const before = await page.locator("#verdict").innerText();
  await context.setOffline(true);
  await page.locator("fieldset.quote").first().getByLabel("Price", { exact: true }).first().fill("3.10");
  await settled(page);
  assert.notEqual(await page.locator("#verdict").innerText(), before, "it computes without a network");
  await context.close();
});
