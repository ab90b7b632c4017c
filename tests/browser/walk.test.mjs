// Each example, each step and each language, with clicks and keys; and nothing written over anything else.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, verdict, visits } from "./harness.mjs";

const { visit } = visits({ before, after });

const LOCALES = ["en-GB", "fi-FI", "sv-SE", "da-DK", "nb-NO"];
const STEPS = ["contacts", "team", "quotes", "service", "ramp"];
const EXAMPLES = 6;

async function beginWith(page, example) {
  const begin = page.locator("details.begin").first();
  if ((await begin.getAttribute("open")) === null) await begin.locator("summary").click();
  await begin.locator("li button").nth(example).click();
  await settled(page);
}

/** Whatever waits for a turn is drawn, and what is out of sight is laid out too. */
async function drawn(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".answer-body > .block { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
    window.dispatchEvent(new Event("resize"));
  });
  await settled(page);
}

/** Texts of the charts that are cut off at an edge, or stand over each other. */
const faults = (page) =>
  page.evaluate(() => {
    const found = [];
    for (const chart of document.querySelectorAll("svg.chart")) {
      const name = chart.getAttribute("aria-label");
      const frame = chart.getBoundingClientRect();
      const texts = [...chart.querySelectorAll("text")].filter((text) => text.textContent.trim() !== "");
      const boxes = texts.map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }));
      for (const [place, { said, box }] of boxes.entries()) {
        const inside = box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
        if (!inside) found.push(`${name}: “${said}” is cut off`);
        for (const other of boxes.slice(place + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Lines of text stand close: what is shared of their heights is empty.
          if (wide > 1 && high > 5) found.push(`${name}: “${said}” and “${other.said}” stand over each other`);
        }
      }
    }
    return found;
  });

/** Fields in sight whose number does not fit into its box. */
const cutNumbers = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".rail .control.number input")]
      .filter((input) => {
        const out = input.getBoundingClientRect().right > input.closest(".control").getBoundingClientRect().right - 2;
        return input.offsetParent && (out || input.scrollWidth > input.clientWidth + 1);
      })
      .map((input) => `${input.id}: ${input.value}`),
  );

for (const [place, locale] of LOCALES.entries()) {
  test(`every example, every step: ${locale}`, async () => {
    await visit({ locale }, async (page) => {
      for (let example = 0; example < EXAMPLES; example += 1) {
        // All of them in the first language, two others in each of the rest.
        if (place > 0 && (example + place) % 3 > 0) continue;
        await beginWith(page, example);
        const told = await verdict(page);
        assert.match(told, /\d/, "a verdict with figures");
        assert.deepEqual(await page.locator(".pin [role=alert]").allInnerTexts(), [], `example ${example} is whole`);
        for (const step of STEPS) {
          const details = page.locator(`#step-${step}`);
          if ((await details.getAttribute("open")) === null) await details.locator("summary").first().click();
          await details.locator("input, select").first().waitFor();
          await settled(page);
          assert.notEqual((await details.locator(".step-summary").first().innerText().catch(() => "-")).trim(), "");
          assert.deepEqual(await cutNumbers(page), [], `${step} of example ${example}`);
          // By keys: into the step's first number, one more of whatever it counts, and back again.
          const field = details.locator("input[inputmode=decimal]").first();
          await field.focus();
          const stood = await field.inputValue();
          await page.keyboard.press("End");
          await page.keyboard.type("x");
          assert.equal(await details.locator(".field.wrong").count() > 0, true, `${step} says what cannot be read`);
          await page.keyboard.press("Backspace");
          await settled(page);
          assert.equal(await field.inputValue(), stood);
          assert.equal(await verdict(page), told);
          await details.locator("summary").first().click();
        }
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
      }
    });
  });

  test(`nothing is cut off or written over in any chart: ${locale}`, async () => {
    for (const viewport of [{ width: 1440, height: 900 }, { width: 360, height: 740 }]) {
      await visit({ locale, viewport }, async (page) => {
        for (let example = 0; example < EXAMPLES; example += 1) {
          await beginWith(page, example);
          await drawn(page);
          assert.deepEqual(await faults(page), [], `example ${example} at ${viewport.width}`);
        }
      });
    }
  });
}
