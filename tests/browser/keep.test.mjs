// What is kept, opened and shared, and what may go wrong with it, in a real browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { asFile, keptAs, ROOT, settled, verdict, visits } from "./harness.mjs";

const { at, visit } = visits({ before, after }, /^(blob|data):/);

const example = (name) => JSON.parse(readFileSync(join(ROOT, `assets/examples/${name}.json`), "utf8"));
const DESK = example("service-desk");
const KEPT = "punnus.scenario.1.";

const price = (page) => page.locator("fieldset.quote").first().getByLabel("Price", { exact: true }).first();
const notices = (page) => page.locator("p.notice").allInnerTexts().then((texts) => texts.join("\n"));
const openKeep = async (page) => {
  const keep = page.locator("#keep");
  if ((await keep.getAttribute("open")) === null) await keep.locator("summary").click();
  return keep;
};
/** All that is kept in the browser: the texts of the comparisons. */
const kept = (page) =>
  page.evaluate((prefix) => Object.entries(localStorage).filter(([key]) => key.startsWith(prefix)).map(([, text]) => text), KEPT);

async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const pick = (page, name, text) =>
  page.locator("#keep input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("a file holds all of a comparison, and opens beside what there is", async () => {
  let file;
  let answer;
  await visit({}, async (page) => {
    await price(page).fill("3.10");
    await page.getByLabel("Vendor", { exact: true }).first().fill("North & Søn");
    answer = await verdict(page);
    const keep = await openKeep(page);
    file = await saved(page, () => keep.getByRole("button", { name: "Save as a file" }).click());
    assert.match(file.name, /^[\p{L}\p{N}-]+\.punnus\.json$/u);
    const written = JSON.parse(file.text);
    assert.deepEqual([written.format, written.schema], ["punnus", 2]);
    assert.equal(written.scenario.quotes[0].name, "North & Søn");
    assert.ok(file.text.split("\n").length > 100, "one value a line");
  });
  await visit({}, async (page) => {
    await price(page).fill("5.55");
    await settled(page);
    await openKeep(page);
    await pick(page, file.name, file.text);
    await page.getByText("North & Søn").first().waitFor();
    assert.equal(await verdict(page), answer);
    assert.equal(await price(page).inputValue(), "3.10");
    const texts = await kept(page);
    assert.equal(texts.length, 2, "both are kept");
    assert.ok(texts.some((text) => text.includes("5.55")));
  });
});

/** Stands in for the browser's dialog: `file()` gives what was asked and written. */
const withDialog = (page, answer) =>
  page.evaluate((answer) => {
    const written = [];
    window.asked = [];
    window.file = () => ({ asked: window.asked, text: written.join("") });
    window.showSaveFilePicker = async (options) => {
      window.asked.push(options);
      if (answer === "closed") throw new DOMException("closed", "AbortError");
      if (answer === "forbidden") throw new DOMException("forbidden", "SecurityError");
      return {
        createWritable: async () => ({
          write: async (bytes) => void written.push(new TextDecoder().decode(bytes)),
          close: async () => written.push(" closed"),
        }),
      };
    };
  }, answer);

test("where the browser has a dialog it asks where to save, by button or key; who closes it wanted no file", async () => {
  await visit({}, async (page) => {
    await price(page).fill("3.10");
    await settled(page);
    await withDialog(page, "written");
    await page.keyboard.press("Control+s");
    await page.waitForFunction(() => window.file().text.endsWith(" closed"));
    const { asked, text } = await page.evaluate(() => window.file());
    assert.equal(JSON.parse(text.replace(/ closed$/, "")).scenario.quotes[0].terms.prices[0].price, 3.1);
    assert.match(asked[0].suggestedName, /\.punnus\.json$/);
    assert.deepEqual(asked[0].types, [{ accept: { "application/json": [".punnus.json"] } }]);
    await withDialog(page, "closed");
    let downloads = 0;
    page.on("download", () => (downloads += 1));
    const keep = await openKeep(page);
    await keep.getByRole("button", { name: "Save as a file" }).click();
    await page.waitForFunction(() => window.asked.length === 1);
    await settled(page);
    assert.equal(downloads, 0);
    // As in a frame of another site.
    await withDialog(page, "forbidden");
    const file = await saved(page, () => keep.getByRole("button", { name: /CSV/ }).click());
    assert.match(file.name, /\.csv$/);
    assert.deepEqual((await page.evaluate(() => window.file())).asked[0].types, [{ accept: { "text/csv": [".csv"] } }]);
  });
});

test("a file dropped anywhere on the page is opened, or told why not", async () => {
  await visit({}, async (page) => {
    const drop = (text) =>
      page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "some.punnus.json"));
        const tell = (name) => new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
        const verdict = document.querySelector("#verdict");
        return [verdict.dispatchEvent(tell("dragover")), verdict.dispatchEvent(tell("drop"))];
      }, text);
    const scenario = structuredClone(DESK);
    scenario.quotes[0].name = "Dropped vendor";
    assert.deepEqual(await drop(asFile(scenario)), [false, false], "the browser does not leave the page for it");
    await page.locator("fieldset.quote").filter({ hasText: "Dropped vendor" }).waitFor();
    await drop("nothing like it");
    await page.locator("p.notice").waitFor();
  });
});

test("a file that cannot be opened says where and what, changes nothing and hands its text back", async () => {
  await visit({}, async (page) => {
    const before = await verdict(page);
    const keep = await openKeep(page);
    const whole = asFile(DESK);
    const refused = async (text, expected) => {
      await pick(page, "some.punnus.json", text);
      await page.locator("p.notice").filter({ hasText: expected }).waitFor();
      assert.equal(await verdict(page), before);
    };
    await refused(whole.replace('"horizon_months": 36', '"horizon_months": "36"'), /scenario\.horizon_months/);
    const text = await saved(page, () => page.getByRole("button", { name: "Save its text" }).click());
    assert.match(text.text, /"horizon_months": "36"/);
    await page.locator("p.notice").getByRole("button", { name: "Close" }).click();
    await refused(whole.slice(0, 900), /complete/);
    await refused(whole.replace('"schema": 2', '"schema": 99'), /newer/);
    await refused('{"some": "thing"}', /not a Punnus comparison/);
    await keep.isVisible();
  });
});

test("a link holds the comparison, opens beside one's own, and leaves the address", async () => {
  let link;
  let answer;
  await visit({}, async (page, _, context) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await price(page).fill("3.10");
    answer = await verdict(page);
    const keep = await openKeep(page);
    await keep.getByRole("button", { name: "Show what will be shared" }).click();
    link = await keep.locator("#share-link").inputValue();
    assert.ok(link.startsWith(`${at.server.url}#c=`), link);
    assert.match(await keep.locator(".share").innerText(), new RegExp(`${link.length.toLocaleString("en-GB").replace(",", ",?")} characters`));
    await keep.getByRole("button", { name: "Copy the link" }).click();
    await keep.locator(".share [role=status]").filter({ hasText: /./ }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  });
  await visit({ url: link }, async (page) => {
    assert.equal(await verdict(page), answer);
    assert.equal(await price(page).inputValue(), "3.10");
    assert.equal(page.url(), at.server.url);
    assert.match(await notices(page), /link/);
  });
  // In a page that has work of its own.
  await visit({}, async (page) => {
    await price(page).fill("9.99");
    await settled(page);
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await page.locator("p.notice").waitFor();
    assert.equal(await verdict(page), answer);
    const texts = await kept(page);
    assert.equal(texts.length, 2);
    assert.ok(texts.some((text) => text.includes("9.99")), "one's own is kept");
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash.slice(0, -20));
    await page.locator("p.notice").nth(1).waitFor();
    assert.equal(await verdict(page), answer);
  });
});

test("what is private stays: who opens the link sees that something was withheld, and not what", async () => {
  let link;
  await visit({}, async (page) => {
    const keep = await openKeep(page);
    await keep.getByLabel("Keep the pay and costs of your own team private").check();
    await keep.getByLabel(/Vendor A/).check();
    await settled(page);
    await keep.getByRole("button", { name: "Show what will be shared" }).click();
    await keep.locator("#share-link").waitFor();
    const shown = await keep.locator(".share [aria-live]").innerText();
    assert.match(shown, /Hourly pay/);
    assert.match(shown, /Vendor B/);
    assert.doesNotMatch(shown, /Vendor A/);
    link = await keep.locator("#share-link").inputValue();
    // Before the other side's eyes it is hidden too.
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Meeting view" }).click();
    assert.deepEqual(await page.locator(".meeting-quote legend").allTextContents(), ["Vendor B"]);
  });
  await visit({ url: link }, async (page) => {
    assert.match(await notices(page), /Hourly pay/);
    assert.deepEqual(await page.locator("fieldset.quote h3").allTextContents(), ["Vendor B"]);
    await page.locator("#step-team > summary").click();
    assert.notEqual(await page.getByLabel("Hourly pay", { exact: true }).inputValue(), String(DESK.in_house.hourly_pay));
  });
});

test("comparisons stand side by side: copied, opened, laid beside each other, deleted and brought back", async () => {
  await visit({}, async (page) => {
    await price(page).fill("3.10");
    const first = await verdict(page);
    const keep = await openKeep(page);
    await keep.getByRole("button", { name: "Continue with a copy" }).click();
    await price(page).fill("4.20");
    const second = await verdict(page);
    assert.notEqual(first, second);
    assert.equal((await kept(page)).length, 2);
    await keep.getByRole("button", { name: /^Compare with/ }).click();
    await keep.locator(".contrast tbody tr").nth(1).waitFor();
    const row = await keep.locator(".contrast tbody tr").nth(1).locator("td").allInnerTexts();
    assert.deepEqual(row, ["4.20", "3.10"]);
    await keep.getByRole("button", { name: /^Open / }).first().click();
    await page.waitForFunction((text) => document.querySelector("#verdict").innerText.replaceAll("\u00a0", " ") === text, first);
    assert.equal(await price(page).inputValue(), "3.10");
    await keep.getByRole("button", { name: /^Delete/ }).click();
    await page.getByRole("button", { name: "Bring it back" }).waitFor();
    assert.equal((await kept(page)).length, 1);
    await page.getByRole("button", { name: "Bring it back" }).click();
    assert.equal((await kept(page)).length, 2);
  });
});

test("the months are a table that a spreadsheet reads", async () => {
  await visit({}, async (page) => {
    const keep = await openKeep(page);
    const { name, text } = await saved(page, () => keep.getByRole("button", { name: /CSV/ }).click());
    assert.match(name, /\.csv$/);
    assert.equal(text.codePointAt(0), 0xfeff);
    const lines = text.slice(1).trim().split("\r\n");
    assert.ok(lines.length > 36 * 3, `${lines.length}`);
    // The lines of an option add up to what the page shows for it.
    const own = lines.map((line) => line.split(",")).filter((cells) => cells[2] === "Own team");
    const sum = own.reduce((all, cells) => all + Number(cells.at(-1)), 0);
    const shown = Number((await page.locator("li.option").first().locator(".option-total").innerText()).replace(/[^0-9.]/g, ""));
    assert.ok(Math.abs(sum - shown) < 1, `${sum} and ${shown}`);
  });
});

test("two tabs on one comparison never lose what was typed in either", async () => {
  await visit({ tabs: 2, storageState: keptAs(at.server.url, asFile(DESK)) }, async (page, _, context) => {
    const other = await context.newPage();
    await other.goto(at.server.url);
    await other.waitForSelector("html[data-sealed]");
    await other.waitForSelector("#verdict");
    const last = { 0: null, 1: null };
    // Always the same order of turns, as a small generator of numbers gives it.
    let seed = 7;
    for (let turn = 0; turn < 100; turn += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      const who = seed % 2;
      const tab = who === 0 ? page : other;
      last[who] = `${(2 + turn / 100).toFixed(2)}${who + 1}`;
      await price(tab).fill(last[who]);
      if (seed % 3 !== 0) await settled(tab);
    }
    await settled(page);
    await settled(other);
    const texts = await kept(page);
    for (const who of [0, 1]) {
      assert.ok(texts.some((text) => text.includes(`"text": "${last[who]}"`)), `tab ${who}: ${last[who]}`);
    }
    assert.equal(texts.length, 2, "each has one of its own");
    await other.close();
  });
});

for (const name of ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED", "QUOTA_EXCEEDED_ERR", "SecurityError"]) {
  test(`a browser that keeps nothing more (${name}) is told once, and what was kept stays`, async () => {
    await visit({ storageState: keptAs(at.server.url, asFile(DESK)) }, async (page) => {
      const before = await kept(page);
      await page.evaluate((name) => {
        Storage.prototype.setItem = () => {
          throw new DOMException("no", name);
        };
      }, name);
      for (const typed of ["3.1", "3.2", "3.3"]) {
        await price(page).fill(typed);
        await settled(page);
      }
      assert.equal(await page.locator("p.notice").count(), 1);
      assert.match(await notices(page), name === "SecurityError" ? /does not let the page keep/ : /storage is full/);
      assert.deepEqual(await kept(page), before);
      assert.equal(await price(page).inputValue(), "3.3", "the page goes on");
    });
  });
}

test("a browser that denies storage is told once, and the page works", async () => {
  const denied = () =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  const context = await at.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await context.addInitScript(denied);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(at.server.url);
  await page.waitForSelector("#verdict");
  const before = await verdict(page);
  for (const typed of ["3.1", "3.2"]) {
    await price(page).fill(typed);
    await settled(page);
  }
  assert.notEqual(await verdict(page), before);
  assert.equal(await page.locator("p.notice").count(), 1);
  assert.deepEqual(errors, []);
  await context.close();
});

test("what was kept and cannot be opened is put aside, told, and handed back", async () => {
  const whole = asFile(DESK);
  const broken = {
    truncated: whole.slice(0, whole.length / 2),
    corrupted: whole.replace('"handle_time_s"', '"handle_time_z"'),
    newer: whole.replace('"schema": 2', '"schema": 3'),
    "not JSON": "\u0000\u0001 nothing",
  };
  for (const [what, text] of Object.entries(broken)) {
    await visit({ storageState: keptAs(at.server.url, text) }, async (page) => {
      assert.match(await notices(page), /could not be opened/, what);
      const file = await saved(page, () => page.getByRole("button", { name: "Save its text" }).click());
      assert.equal(file.text, text, what);
      await price(page).fill("3.1");
      await settled(page);
      const all = await page.evaluate(() => Object.values(localStorage));
      assert.ok(all.includes(text), `${what}: nothing writes over it`);
    });
  }
});

test("closed in the middle of typing, nearly nothing is lost", async () => {
  await visit({ tabs: 2 }, async (page, _, context) => {
    await price(page).fill("");
    await price(page).pressSequentially("7.35x", { delay: 20 });
    // Within a second, without waiting for anything the page says.
    await page.waitForFunction((prefix) => Object.entries(localStorage).some(([key, text]) => key.startsWith(prefix) && text.includes("7.35x")), KEPT, { timeout: 1_000 });
    await page.close();
    const again = await context.newPage();
    await again.goto(at.server.url);
    await again.waitForSelector("#verdict");
    // What cannot be read comes back too, with what is to be mended about it.
    assert.equal(await price(again).inputValue(), "7.35x");
    await again.getByRole("alert").getByText("Price").waitFor();
    await again.waitForSelector("html[data-sealed]");
  });
});

test("a browser that dies while one types leaves the last whole comparison", async () => {
  const TYPED = "1.23456789";
  await visit({ tabs: 2 }, async (page, seen, context) => {
    // At another moment of keeping each time.
    for (const keys of [1, 3, 6, 10]) {
      const tab = await context.newPage();
      await tab.goto(at.server.url);
      await tab.waitForSelector("html[data-sealed]");
      await tab.waitForSelector("#verdict");
      await price(tab).fill("");
      await settled(tab);
      await price(tab).pressSequentially(TYPED.slice(0, keys));
      const devtools = await context.newCDPSession(tab);
      const died = tab.waitForEvent("crash");
      devtools.send("Page.crash").catch(() => {});
      await died;
      await tab.close();
      const texts = await kept(page);
      assert.ok(texts.length >= 1);
      for (const text of texts) assert.equal(JSON.parse(text).schema, 2, "whole");
    }
    const again = await context.newPage();
    await again.goto(at.server.url);
    await again.waitForSelector("html[data-sealed]");
    await again.waitForSelector("#verdict");
    assert.equal(await again.locator("p.notice").count(), 0, "there is nothing to mend");
    const value = await price(again).inputValue();
    assert.ok(TYPED.startsWith(value), `${value}: what stood there at some moment`);
    assert.deepEqual(seen.errors, []);
  });
});

/** Strings that have hurt other programs. */
function hostile() {
  const markup = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
    "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "<iframe src=javascript:alert(1)>", "javascript:alert(1)",
    "<a href=javascript:alert(1)>x</a>", "<style>*{display:none}</style>", "<link rel=stylesheet href=//x.example/a.css>",
    "<base href=//x.example>", "<meta http-equiv=refresh content=0>", "<math><mtext><script>alert(1)</script>", "<!--", "-->", "]]>", "</title>",
    "<template><script>alert(1)</script></template>", "<details open ontoggle=alert(1)>", "<body onload=alert(1)>", "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}", "#{7*7}", "<%= 7*7 %>", "&lt;script&gt;", "&#60;script&#62;", "%3Cscript%3E",
  ];
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "null", "undefined", "NaN", "true", "[object Object]", "-0", "1e999", "0x10"];
  const formulas = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.example\",\"y\")", "\t=1", "\r=1", " =1", "＝1+1", "=IMPORTXML(1,2)", ";=1", ",=1"];
  const marks = ["\u202eabc", "\u202dabc\u202c", "\u2066abc\u2069", "\u200b\u200b", "\ufeffabc", "a\u0300".repeat(20), "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}", "ﷺ".repeat(10), "\u0001\u0002", "\u{e0001}", "\u2028\u2029", "\ud800", "\udfff\ud800", "ไ".repeat(20), "Z̷̡̛͇͓̗".repeat(4)];
  const paths = ["../../etc/passwd", "C:\\con\\con", "file:///etc/passwd", "data:text/html,<script>alert(1)</script>", "blob:null", "//x.example/a.js", "\\\\x\\y", "a/b?c#d", "%00", "\u0000"];
  const queries = ["' OR 1=1 --", "\"; DROP TABLE x; --", "$(reboot)", "`reboot`", "| ls", "; ls", "&& ls", "%s%s%n", "{0}", "\\u0041", "\\", "\"", "'", "\n", "a\nb"];
  const long = ["x".repeat(80), "W".repeat(60), "ä".repeat(70), "a b ".repeat(18), "-".repeat(80), "1".repeat(80)];
  return [...markup, ...names, ...formulas, ...marks, ...paths, ...queries, ...long];
}

test("hostile strings are texts, in every text field, file and link", async () => {
  const strings = hostile();
  assert.ok(strings.length >= 100, `${strings.length}`);
  await visit({}, async (page) => {
    await page.locator("#step-contacts > summary").click();
    await page.locator("#step-contacts .item-body details.more > summary").first().click();
    const ids = await page.locator(".rail input[inputmode=text]").evaluateAll((inputs) => inputs.map((input) => input.id));
    assert.ok(ids.length >= 12, `${ids.length}`);
    const shape = () => page.evaluate(() => [document.querySelectorAll("script, iframe, img, link, style, base").length, document.documentElement.scrollWidth <= window.innerWidth]);
    const before = await shape();
    // Typed in one go: every field gets every string, and the page draws each round.
    for (const [turn, text] of strings.entries()) {
      await page.evaluate(([ids, text, turn]) => {
        for (const [place, id] of ids.entries()) {
          // All fields at first and at last, in between a third of them: each sees all kinds.
          if (turn > 3 && (place + turn) % 3 > 0) continue;
          const input = document.getElementById(id);
          if (!input) continue;
          input.value = text;
          input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
      }, [ids, text, turn]);
      if (turn % 10 === 0) {
        await settled(page);
        assert.deepEqual(await shape(), before, JSON.stringify(text));
      }
    }
    await settled(page);
  });
  // A file and its link with them in every name.
  const names = strings.map((text) => text.replaceAll(/[\ud800-\udfff](?![\udc00-\udfff])/g, "").trim().slice(0, 80)).filter((text) => text !== "");
  for (let from = 0; from < names.length; from += 40) {
    const scenario = structuredClone(DESK);
    const some = names.slice(from, from + 40);
    scenario.name = some[0];
    scenario.channels[0].name = some[1] ?? "Phone";
    scenario.quotes = some.slice(2, 7).map((name) => ({ ...structuredClone(DESK.quotes[0]), name, offers: [] }));
    await visit({ storageState: keptAs(at.server.url, asFile(scenario)) }, async (page) => {
      const keep = await openKeep(page);
      await keep.getByRole("button", { name: "Show what will be shared" }).click();
      const link = await keep.locator("#share-link").inputValue();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
      await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
      await page.locator("p.notice").first().waitFor();
      await settled(page);
      const csv = await saved(page, () => keep.getByRole("button", { name: /CSV/ }).click());
      for (const line of csv.text.slice(1).split("\r\n")) assert.doesNotMatch(line, /(^|,)"?[=+@\t]/, line);
    });
  }
});
