// What a person does, in a real browser, on the built page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { browser, open, ROOT, serve } from "./harness.mjs";

let server;
let started;

before(async () => {
  server = await serve();
  started = await browser();
});

after(async () => {
  await started?.close();
  server?.close();
});

/** Opens the page, runs the steps, and checks that nothing was requested, logged or thrown on the way. */
async function visit(options, steps) {
  const { context, page, seen } = await open(started, server.url, options);
  const loaded = seen.requests.length;
  try {
    await steps(page, seen);
    assert.deepEqual(seen.requests.slice(loaded), [], "nothing is requested once the page is loaded");
    assert.deepEqual(seen.errors, [], "nothing is thrown");
    assert.deepEqual(seen.logs, [], "nothing is logged");
    assert.deepEqual(await context.cookies(), [], "no cookies");
  } finally {
    await context.close();
  }
}

const verdict = (page) => page.locator("#verdict").innerText();
const step = (page, name) => page.locator("details.step", { has: page.getByRole("heading", { name, exact: true }) });
const openStep = async (page, name) => {
  const details = step(page, name);
  if ((await details.getAttribute("open")) === null) await details.locator("summary").first().click();
  return details;
};
const quote = (page, number) => page.locator("fieldset.quote").nth(number - 1);

/** The log to use: the one named by PUNNUS_CALL_LOG, or a sample from the project's own generator. */
function callLog() {
  const named = process.env.PUNNUS_CALL_LOG;
  if (named) return { name: basename(named), text: readFileSync(named, "utf8") };
  const command = ["run", "--quiet", "-p", "punnus-exchange", "--example", "sample_call_log"];
  const text = execFileSync("cargo", command, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
  return { name: "log.csv", text };
}

async function drop(page, name, text) {
  const dropped = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: "text/csv" }));
      return transfer;
    },
    [name, text],
  );
  const target = page.getByRole("region", { name: "Start from a call log" });
  await target.dispatchEvent("dragover", { dataTransfer: dropped });
  await target.dispatchEvent("drop", { dataTransfer: dropped });
}

test("the whole job: a call log in, two quotes, a true verdict, one field broken and mended", async () => {
  await visit({}, async (page) => {
    const log = callLog();
    // Counted here by hand, not by the program: every line but the header is a call.
    const calls = log.text.trim().split(/\r?\n/).length - 1;
    await drop(page, log.name, log.text);
    const understood = page.locator(".understood");
    await understood.getByText(`${calls.toLocaleString("en-GB")} calls in `).waitFor();
    const before = await verdict(page);
    assert.match(await understood.innerText(), /After-call work is not in it/);
    await page.getByRole("button", { name: "Use these figures" }).click();
    assert.notEqual(await verdict(page), before, "the log's figures change the answer");
    const contacts = await openStep(page, "Your contacts");
    const volume = Number((await contacts.getByLabel("Calls a month").inputValue()).replaceAll(",", ""));
    assert.ok(volume > calls / 3.2 && volume < calls / 2.8, `${calls} calls in three months, ${volume} a month`);

    await quote(page, 1).getByLabel("Vendor").fill("North");
    await quote(page, 1).getByLabel("Price", { exact: true }).first().fill("4.50");
    await quote(page, 1).getByRole("button", { name: "Remove price line 2" }).click();
    await quote(page, 2).getByLabel("Vendor").fill("Harbour");
    await quote(page, 2).getByLabel("Price counts").selectOption({ label: "handled minutes" });
    await quote(page, 2).getByLabel("Price", { exact: true }).fill("1,10");

    // The verdict is checked against the page's own totals, by arithmetic of our own.
    const totals = await page.locator("li.option").evaluateAll((options) =>
      options.map((option) => ({
        name: option.querySelector(".option-name").textContent,
        total: Number(option.querySelector(".option-total").textContent.replace(/[^0-9]/g, "")),
      })),
    );
    assert.deepEqual(totals.map((option) => option.name), ["Own team", "North", "Harbour"]);
    const [own, ...quotes] = totals;
    const best = quotes.reduce((one, other) => (other.total < one.total ? other : one));
    assert.ok(best.total < own.total, "these prices are below the own team's cost");
    const saved = Math.round((own.total - best.total) / 1000).toLocaleString("en-GB");
    assert.match(await verdict(page), new RegExp(`^${best.name} costs €${saved},000 less than your own team over 36 months`));

    const answer = await verdict(page);
    const team = await openStep(page, "Your team");
    const shrinkage = team.getByLabel("Shrinkage");
    await shrinkage.fill("310");
    await page.getByText("Shrinkage is 0 to 70 %; 310 was typed.").waitFor();
    assert.equal(await shrinkage.getAttribute("aria-invalid"), "true");
    assert.equal(await verdict(page), answer, "the last complete answer stays");
    await page.getByText("One field needs attention. This is the last complete answer.").waitFor();
    assert.equal(await shrinkage.inputValue(), "310", "what was typed stays");
    await page.getByRole("alert").getByRole("link", { name: "Shrinkage" }).click();
    assert.ok(await shrinkage.evaluate((field) => field === document.activeElement), "the link leads to the field");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("36");
    await page.getByRole("alert").waitFor({ state: "detached" });
    assert.notEqual(await verdict(page), answer, "another shrinkage, another answer");
  });
});

test("once loaded, the browser itself refuses every request", async () => {
  await visit({}, async (page, seen) => {
    const loaded = seen.requests.length;
    const tries = await page.evaluate(async () => {
      const refused = [];
      document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
      const outcomes = [];
      for (const address of ["https://example.org/", "index.html"]) {
        outcomes.push(await fetch(address).then(() => "sent", () => "refused"));
      }
      const image = new Image();
      image.src = "https://example.org/x.png";
      await new Promise((resolve) => (image.onerror = resolve));
      const script = document.createElement("script");
      script.textContent = "window.broken = true";
      document.head.append(script);
      outcomes.push(window.broken ? "ran" : "refused");
      await new Promise((resolve) => setTimeout(resolve));
      return { outcomes, refused: [...new Set(refused)].sort() };
    });
    assert.deepEqual(tries.outcomes, ["refused", "refused", "refused"]);
    assert.deepEqual(tries.refused, ["connect-src", "img-src", "script-src-elem"]);
    // What was tried is listed as a request and logged by the browser, as refused: nothing reached the network.
    assert.deepEqual([...new Set(seen.failed)], ["csp"]);
    seen.requests.length = loaded;
    seen.logs.length = 0;
  });
});

test("a file that is no call log says what was looked for and found", async () => {
  await visit({}, async (page) => {
    await drop(page, "customers.csv", "Customer;City\nA web shop;Turku\n");
    await page.getByText("customers.csv could not be used.").waitFor();
    await page.getByText(/A column saying when a call began was looked for: /).waitFor();
    await page.getByText("Found: Customer, City.").waitFor();
    await drop(page, "log.xlsx", "PK\u0003\u0004 and so on");
    await page.getByText("It is a workbook. Open it in your spreadsheet program and save it as CSV.").waitFor();
    await drop(page, "empty.csv", "");
    await page.getByText("The file is empty. Choose another export.").waitFor();
  });
});

test("the sample log can be tried, and discarded", async () => {
  await visit({}, async (page) => {
    const before = await verdict(page);
    await page.getByRole("button", { name: "Try a sample log" }).click();
    await page.getByText("5,000 calls in 90 days").waitFor();
    await page.getByRole("button", { name: "Discard" }).click();
    assert.equal(await verdict(page), before);
    await page.getByRole("button", { name: "Try a sample log" }).click();
    await page.getByRole("button", { name: "Use these figures" }).click();
    await page.getByText("The figures of sample-call-log.csv are in use").waitFor();
    assert.notEqual(await verdict(page), before);
  });
});

test("quotes and price lines come and go, and without a quote the own team's cost is told", async () => {
  await visit({}, async (page) => {
    await page.getByRole("button", { name: "Add a quote" }).click();
    assert.equal(await page.locator("li.option").count(), 4);
    const third = quote(page, 3);
    await third.getByLabel("Price", { exact: true }).fill("3");
    await third.getByRole("button", { name: "Add a price line" }).click();
    await third.getByLabel("Price", { exact: true }).nth(1).fill("500");
    assert.match(await verdict(page), /^Quote 3 costs €[0-9,]+ less than your own team/);
    await page.getByRole("button", { name: "Remove Quote 3" }).click();
    await page.getByRole("button", { name: "Remove Vendor B" }).click();
    assert.match(await verdict(page), /^Vendor A costs €/);
    await page.getByRole("button", { name: "Remove Vendor A" }).click();
    assert.match(await verdict(page), /^Your own team costs €[0-9,]+ over 36 months\. Add a quote to compare it with\.$/);
  });
});

test("the page greets in the browser's language, and another loses nothing that was typed", async () => {
  await visit({ locale: "fi-FI" }, async (page) => {
    const speaks = async (code, title, money) => {
      await page.waitForSelector(`html[lang=${code}]`);
      assert.match(await page.title(), title);
      assert.match(await page.locator(".option-total").first().innerText(), money);
    };
    const choose = (name) => page.locator("select.language").selectOption({ label: name });
    await speaks("fi", /^Punnus – Itse vai ulkoistettuna/, /^\d[\d\u00a0]+\u00a0€$/);
    await quote(page, 1).getByLabel("Toimittaja").fill("North 2.5");
    await quote(page, 1).getByLabel("Hinta", { exact: true }).first().fill("5,25");
    await quote(page, 2).getByLabel("Hinta", { exact: true }).fill("1,234");
    await page.getByText("Luettiin: 1,234.").waitFor();
    const team = await openStep(page, "Oma tiimi");
    const pay = team.getByLabel("Tuntipalkka");
    assert.equal(await pay.inputValue(), "16,20");
    await team.getByLabel(/shrinkage/).fill("3o");
    await page.getByText("tarvitaan luku; kirjoitettu ”3o”").waitFor();
    const amount = async () => (await page.locator(".option-total").nth(1).innerText()).replace(/[^0-9]/g, "");
    const before = await amount();

    await choose("English");
    await speaks("en", /^Punnus – In-house or outsourced/, /^€[\d,]+$/);
    assert.equal(await quote(page, 1).getByLabel("Vendor").inputValue(), "North 2.5");
    assert.equal(await quote(page, 1).getByLabel("Price", { exact: true }).first().inputValue(), "5.25");
    assert.equal(await quote(page, 2).getByLabel("Price", { exact: true }).inputValue(), "1.234");
    await page.getByText("Read as 1.234.").waitFor();
    assert.notEqual(await step(page, "Your team").getAttribute("open"), null, "what was open stays open");
    assert.equal(await page.getByLabel("Hourly pay").inputValue(), "16.20");
    assert.equal(await page.getByLabel(/^Shrinkage/).inputValue(), "3o");
    await page.getByText("Shrinkage is a number; “3o” was typed.").waitFor();
    assert.equal(await amount(), before, "the answer is the same");

    await choose("dansk");
    await speaks("da", /^Punnus – Egen kundeservice/, /^\d[\d.]+\u00a0€$/);
    await page.getByLabel("Fravær og øvrig ikke-produktiv tid (shrinkage)").fill("30,5");
    await choose("norsk");
    await speaks("nb", /^Punnus – Egen kundeservice/, /^\d[\d\u00a0]+\u00a0€$/);
    assert.match(await verdict(page), /^North 2\.5 |^Vendor B koster /);
    await choose("svenska");
    await speaks("sv", /^Punnus – Egen kundtjänst/, /^\d[\d\u00a0]+\u00a0€$/);
    assert.equal(await page.getByLabel(/shrinkage/).inputValue(), "30,5");
    assert.equal(await page.getByRole("alert").count(), 0);
  });
  await visit({ locale: "nn-NO" }, async (page) => {
    assert.equal(await page.locator("html").getAttribute("lang"), "nb");
  });
  await visit({ locale: "de-DE" }, async (page) => {
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
  });
});

test("what a call log says, or why it says nothing, follows the language", async () => {
  await visit({}, async (page) => {
    await drop(page, "empty.csv", "");
    await page.getByText("The file is empty. Choose another export.").waitFor();
    await page.locator("select.language").selectOption({ label: "suomi" });
    await page.getByText("Tiedosto on tyhjä. Valitse toinen vienti.").waitFor();
    await page.getByRole("button", { name: "Kokeile esimerkkilokilla" }).click();
    await page.getByText("5\u00a0000 puhelua 90 päivässä").waitFor();
    await page.locator("select.language").selectOption({ label: "norsk" });
    await page.getByText("5\u00a0000 anrop på 90 dager").waitFor();
  });
});

test("the keyboard alone is enough", async () => {
  await visit({}, async (page) => {
    const before = await verdict(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const tabTo = async (wanted) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        if (await wanted()) return;
      }
      assert.fail("never reached by Tab");
    };
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "Skip to the answer");
    await tabTo(async () => (await focused()).startsWith("2Your team"));
    await page.keyboard.press("Enter");
    const pay = page.getByLabel("Hourly pay");
    await tabTo(() => pay.evaluate((field) => field === document.activeElement));
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("18.5");
    assert.notEqual(await verdict(page), before);
  });
});

for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } })) {
  for (const colorScheme of ["light", "dark"]) {
    test(`no accessibility violations: ${size}, ${colorScheme}`, async () => {
      await visit({ viewport, colorScheme }, async (page) => {
        const axe = createRequire(import.meta.url).resolve("axe-core");
        await page.evaluate(readFileSync(axe, "utf8"));
        for (const name of ["Your contacts", "Your team", "The service you want", "Getting there"]) await openStep(page, name);
        for (const more of await page.locator("details.more > summary").all()) await more.click();
        await page.getByLabel("Hourly pay").fill("sixteen");
        const found = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        const told = found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
        assert.deepEqual(told, []);
      });
    });
  }
}

test("on a phone nothing is cut off, and the verdict stays in sight while one edits", async () => {
  const phones = [[360, "en-GB"], ...["en-GB", "fi-FI", "sv-SE", "da-DK", "nb-NO"].map((locale) => [320, locale])];
  for (const [width, locale] of phones) {
    await visit({ viewport: { width, height: 740 }, locale }, async (page) => {
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(overflow, 0, `at ${width} px nothing is wider than the page, ${locale}`);
      await quote(page, 1).locator(".price-line input").first().focus();
      const box = await page.locator("#verdict").boundingBox();
      assert.ok(box.y >= 0 && box.y < 120, `the verdict stands at ${box.y}, ${locale}`);
    });
  }
});

test("the built page is complete and names no one else", () => {
  const html = readFileSync(join(ROOT, "dist", "index.html"), "utf8");
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)[^>]*>/, "no inline script");
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/, "no inline style or handler");
  assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//, "no foreign address");
});
