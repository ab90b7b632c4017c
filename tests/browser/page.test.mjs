// What a person does, in a real browser, on the built page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { ready, ROOT, settled, verdict, violations, visits } from "./harness.mjs";

const { at, visit } = visits({ before, after });

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
    const volume = Number((await contacts.getByLabel("Contacts a month", { exact: true }).inputValue()).replaceAll(",", ""));
    assert.ok(volume > calls / 3.2 && volume < calls / 2.8, `${calls} calls in three months, ${volume} a month`);

    await quote(page, 1).getByLabel("Vendor", { exact: true }).fill("North");
    await quote(page, 1).getByLabel("Price", { exact: true }).first().fill("4.50");
    await quote(page, 1).getByRole("button", { name: "Remove price line 2" }).click();
    await quote(page, 2).getByLabel("Vendor", { exact: true }).fill("Harbour");
    await quote(page, 2).getByLabel("Price counts", { exact: true }).selectOption({ label: "handled minutes" });
    await quote(page, 2).getByLabel("Price", { exact: true }).fill("1,10");

    // The verdict is checked against the page's own totals, by arithmetic of our own.
    await settled(page);
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
    const shrinkage = team.getByLabel("Shrinkage", { exact: true });
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
    await settled(page);
    assert.equal(await page.locator("li.option").count(), 4);
    const third = quote(page, 3);
    await third.getByLabel("Price", { exact: true }).fill("3");
    await third.getByRole("button", { name: "Add a price line" }).click();
    await third.getByLabel("Price", { exact: true }).nth(1).fill("500");
    assert.match(await verdict(page), /^Quote 3 costs €[0-9,]+ less than your own team/);
    await page.getByRole("button", { name: "Remove Quote 3" }).click();
    await page.getByRole("button", { name: "Remove Vendor B" }).click();
    assert.match(await verdict(page), /Vendor A/);
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
    const examples = () => page.locator("details.begin button").allTextContents();
    assert.equal(await quote(page, 2).getByLabel("Toimittaja", { exact: true }).inputValue(), "Toimittaja B");
    await page.locator(".step-summary", { hasText: "Puhelin: 80" }).waitFor();
    assert.equal((await examples())[0], "Asiakaspalvelu puhelimitse");
    await quote(page, 1).getByLabel("Toimittaja", { exact: true }).fill("North 2.5");
    await quote(page, 1).getByLabel("Hinta", { exact: true }).first().fill("5,25");
    await quote(page, 2).getByLabel("Hinta", { exact: true }).fill("1,234");
    await page.getByText("Luettiin: 1,234.").waitFor();
    const team = await openStep(page, "Oma tiimi");
    const pay = team.getByLabel("Tuntipalkka", { exact: true });
    assert.equal(await pay.inputValue(), "16,20");
    await team.getByRole("textbox", { name: /shrinkage/ }).fill("3o");
    await page.getByText("tarvitaan luku; kirjoitettu ”3o”").waitFor();
    const amount = async () => (await page.locator(".option-total").nth(1).innerText()).replace(/[^0-9]/g, "");
    const before = await amount();

    await choose("English");
    await speaks("en", /^Punnus – In-house or outsourced/, /^€[\d,]+$/);
    assert.equal(await quote(page, 1).getByLabel("Vendor", { exact: true }).inputValue(), "North 2.5");
    assert.equal(await quote(page, 2).getByLabel("Vendor", { exact: true }).inputValue(), "Toimittaja B", "names are theirs");
    assert.equal((await examples())[0], "Service desk by phone", "what may be begun with follows the language");
    assert.equal(await quote(page, 1).getByLabel("Price", { exact: true }).first().inputValue(), "5.25");
    assert.equal(await quote(page, 2).getByLabel("Price", { exact: true }).inputValue(), "1.234");
    await page.getByText("Read as 1.234.").waitFor();
    assert.notEqual(await step(page, "Your team").getAttribute("open"), null, "what was open stays open");
    assert.equal(await page.getByLabel("Hourly pay", { exact: true }).inputValue(), "16.20");
    assert.equal(await page.getByLabel("Shrinkage", { exact: true }).inputValue(), "3o");
    await page.getByText("Shrinkage is a number; “3o” was typed.").waitFor();
    assert.equal(await amount(), before, "the answer is the same");

    await choose("dansk");
    await speaks("da", /^Punnus – Egen kundeservice/, /^\d[\d.]+\u00a0€$/);
    await page.getByLabel("Fravær og øvrig ikke-produktiv tid (shrinkage)", { exact: true }).fill("30,5");
    await choose("norsk");
    await speaks("nb", /^Punnus – Egen kundeservice/, /^\d[\d\u00a0]+\u00a0€$/);
    assert.match(await verdict(page), /^North 2\.5 |^Toimittaja B koster /);
    await choose("svenska");
    await speaks("sv", /^Punnus – Egen kundtjänst/, /^\d[\d\u00a0]+\u00a0€$/);
    assert.equal(await page.getByRole("textbox", { name: /shrinkage/ }).inputValue(), "30,5");
    assert.equal(await page.getByRole("alert").count(), 0);
  });
  await visit({ locale: "nn-NO" }, async (page) => {
    assert.equal(await page.locator("html").getAttribute("lang"), "nb");
  });
  await visit({ locale: "de-DE" }, async (page) => {
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
  });
});

test("language and colours that were chosen are those of the next visit, from its first picture on", async () => {
  await visit({ locale: "en-GB", colorScheme: "dark", tabs: 2 }, async (page, seen, context) => {
    const looks = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await looks(page);
    const colours = page.getByRole("button", { name: /^Colours/ });
    assert.equal(await colours.getAttribute("aria-label"), "Colours: as the system has them");
    await colours.click();
    await page.getByRole("button", { name: "Colours: light" }).waitFor();
    const light = await looks(page);
    assert.notEqual(light, dark);
    await page.getByLabel("Language").selectOption({ label: "svenska" });
    await page.getByRole("button", { name: "Färger: ljusa" }).waitFor();

    const next = await context.newPage();
    await next.goto(page.url());
    // Before the app has come.
    await next.waitForSelector('html[data-theme="light"][lang="sv"]');
    await ready(next);
    assert.equal(await looks(next), light);
    const button = next.getByRole("button", { name: /^Färger/ });
    await button.click();
    assert.equal(await looks(next), dark, "dark by choice is as dark as by system");
    await button.click();
    await next.getByRole("button", { name: "Färger: som systemet" }).waitFor();
    assert.equal(await looks(next), dark);
    await next.close();
  });
});

test("the header leads to what may be shared, by keyboard too", async () => {
  await visit({ locale: "en-GB" }, async (page) => {
    await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "share-title");
    await page.keyboard.press("Tab");
    assert.match(await page.evaluate(() => document.activeElement.closest(".share")?.textContent ?? ""), /Share/);
  });
});

test("every option stands on the ruler where its saving is, and above its column in the tables", async () => {
  await visit({ locale: "en-GB", viewport: { width: 1440, height: 900 } }, async (page) => {
    const { weights, ticks, savings } = await page.evaluate(() => {
      const middle = (element) => {
        const { left, right } = element.getBoundingClientRect();
        return (left + right) / 2;
      };
      const number = (text) => Number(text.replace("\u2212", "-").replace(/[^\d.-]/g, "")) * (/k$/.test(text) ? 1000 : 1);
      const all = (selector) => [...document.querySelectorAll(selector)];
      return {
        weights: all(".ruler .weight").map(middle),
        ticks: all(".ruler .axis text").map((text) => [number(text.textContent), middle(text)]),
        savings: all(".option-beside").map((beside) => number(beside.textContent)).filter((saving) => saving !== 0),
      };
    });
    const [[first, from], [last, to]] = [ticks.at(0), ticks.at(-1)];
    assert.equal(weights.length, savings.length);
    savings.forEach((saving, place) => {
      const expected = from + ((saving - first) / (last - first)) * (to - from);
      assert.ok(Math.abs(weights[place] - expected) < 1, `${saving} at ${weights[place]}, not ${expected}`);
    });
    for (const table of ["cost", "units", "service", "loss"]) {
      await page.locator(`#${table}-title`).scrollIntoViewIfNeeded();
      const apart = await page.evaluate((table) => {
        const names = [...document.querySelectorAll(".option-name")];
        const heads = [...document.querySelectorAll(`section[aria-labelledby="${table}-title"] thead th`)];
        return heads.map((head) => {
          const name = names.find((name) => name.textContent === head.textContent);
          const [column, box] = [name.closest("li").getBoundingClientRect(), head.getBoundingClientRect()];
          return Math.max(Math.abs(column.right - box.right), column.left - box.left - 17);
        });
      }, table);
      assert.ok(apart.length > 0 && apart.every((off) => off < 1.5), `${table}: ${apart}`);
    }
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

test("steps are taken back and on by keyboard and by button, in a text field too", async () => {
  await visit({}, async (page) => {
    const before = await verdict(page);
    const price = quote(page, 1).getByLabel("Price", { exact: true }).first();
    await price.fill("3.10");
    const after = await verdict(page);
    assert.notEqual(after, before);
    await page.keyboard.press("ControlOrMeta+z");
    assert.equal(await price.inputValue(), "6.40");
    assert.equal(await verdict(page), before);
    await page.keyboard.press("ControlOrMeta+Shift+z");
    assert.equal(await price.inputValue(), "3.10");
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await verdict(page), before);
    await page.keyboard.press("Control+y");
    assert.equal(await verdict(page), after);
    // What was typed stroke by stroke is one step.
    await price.fill("");
    await price.pressSequentially("5.55");
    await page.keyboard.press("ControlOrMeta+z");
    assert.equal(await price.inputValue(), "3.10");
  });
});

test("a reload brings everything back", async () => {
  await visit({}, async (page, seen) => {
    await quote(page, 1).getByLabel("Price", { exact: true }).first().fill("3.10");
    const changed = await verdict(page);
    // Loading again asks the server again, and only then.
    const requests = seen.requests.length;
    await page.reload();
    await ready(page);
    seen.requests.length = requests;
    assert.equal(await verdict(page), changed);
    assert.equal(await quote(page, 1).getByLabel("Price", { exact: true }).first().inputValue(), "3.10");
    assert.deepEqual(seen.errors, []);
  });
});

test("the meeting view leaves the verdict, the chart and the prices, and one key turns it", async () => {
  await visit({}, async (page) => {
    await page.locator("h1").click();
    await page.keyboard.press("m");
    await page.waitForSelector("[data-view=meeting]");
    assert.equal(await page.locator("#inputs").isVisible(), false);
    const before = await verdict(page);
    await page.locator(".meeting-prices input").first().fill("3.10");
    assert.notEqual(await verdict(page), before);
    await page.keyboard.press("m");
    assert.equal(await page.locator("[data-view=meeting]").count(), 1, "a letter typed is a letter");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#inputs", { state: "visible" });
  });
});

test("one begins with an example or with nothing, and can take it back", async () => {
  await visit({}, async (page) => {
    const name = JSON.parse(readFileSync(join(ROOT, "assets/examples/service-desk.json"), "utf8")).name;
    const before = await verdict(page);
    await quote(page, 1).getByLabel("Price", { exact: true }).first().fill("3.10");
    const changed = await verdict(page);
    await page.getByText("Begin with an example, or with nothing").click();
    await page.getByRole("button", { name, exact: true }).click();
    assert.equal(await verdict(page), before);
    await page.getByRole("button", { name: "An empty comparison" }).click();
    // No figure of what was there before: the verdict waits, and names what for.
    assert.equal(await verdict(page), "The answer appears here once these fields are filled in.");
    assert.equal(await page.locator(".answer-body").isVisible(), false);
    await page.getByRole("alert").getByRole("link", { name: "Contacts a month" }).click();
    const contacts = page.getByLabel("Contacts a month", { exact: true });
    await contacts.waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === id, await contacts.getAttribute("id"));
    await page.keyboard.type("900");
    await page.getByLabel("Handle time", { exact: true }).fill("240");
    assert.match(await verdict(page), /^Your own team costs €/);
    await page.getByRole("button", { name: "Undo" }).click({ clickCount: 4, delay: 30 });
    assert.equal(await verdict(page), changed);
  });
});

test("a channel is added, named, worked otherwise, moved and taken away", async () => {
  await visit({}, async (page) => {
    const before = await verdict(page);
    const contacts = await openStep(page, "Your contacts");
    await contacts.getByRole("button", { name: "Add a channel" }).click();
    const second = page.locator("#step-contacts-1");
    const name = second.getByLabel("Channel", { exact: true });
    await page.waitForFunction(() => document.activeElement?.id === "channels-1--name");
    assert.equal(await name.inputValue(), "Channel 2");
    await name.fill("E-mail");
    await second.getByLabel("How it is worked", { exact: true }).selectOption({ label: "e-mail or cases: may wait" });
    await second.getByLabel("Contacts a month", { exact: true }).fill("15000");
    await second.getByLabel("Handle time", { exact: true }).fill("300");
    await page.getByRole("alert").waitFor({ state: "detached" });
    assert.notEqual(await verdict(page), before);
    const service = await openStep(page, "The service you want");
    await service.getByLabel("Deadline", { exact: true }).fill("4");
    assert.match(await step(page, "Your contacts").locator(".step-summary").first().textContent(), /19,200 contacts a month: Phone 4,200, E-mail 15,000/);
    await second.getByRole("button", { name: "Move E-mail up" }).click();
    assert.equal(await page.locator("#step-contacts-0 h3").innerText(), "E-mail");
    await page.locator("#step-contacts-0").getByRole("button", { name: "Remove E-mail" }).click();
    assert.equal(await verdict(page), before);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Add a channel", "the focus goes to the list");
  });
});

test("a price has tiers, a quote is put aside and taken in again", async () => {
  await visit({}, async (page) => {
    const before = await verdict(page);
    const price = quote(page, 1).getByRole("group", { name: "Price line 1" });
    await price.locator("details.more > summary").click();
    await price.getByLabel("Other prices for more").check();
    await page.getByRole("alert").getByText("2 fields need attention.").waitFor();
    await price.getByLabel("From above", { exact: true }).fill("2000");
    await price.getByLabel("Price", { exact: true }).last().fill("1");
    await page.getByRole("alert").waitFor({ state: "detached" });
    assert.notEqual(await verdict(page), before);
    await quote(page, 1).getByRole("button", { name: "Leave out Vendor A" }).click();
    await settled(page);
    assert.deepEqual(await page.locator(".option-name").allTextContents(), ["Own team", "Vendor B"]);
    await page.getByRole("button", { name: "Take in Vendor A again" }).click();
    await settled(page);
    assert.equal(await page.locator("li.option").count(), 3);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await price.locator("details.more > summary").click();
    await price.getByRole("button", { name: /^Remove number/ }).waitFor({ state: "detached" });
    assert.equal(await price.getByLabel("From above", { exact: true }).inputValue(), "2000");
  });
});

test("a changed field says so, and goes back", async () => {
  await visit({}, async (page) => {
    const team = await openStep(page, "Your team");
    const pay = team.getByLabel("Hourly pay", { exact: true });
    await pay.fill("20");
    await step(page, "Your team").getByText("1 changed").waitFor();
    await team.getByRole("button", { name: "Hourly pay: Back to 16.20" }).click();
    assert.equal(await pay.inputValue(), "16.20");
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
    const pay = page.getByLabel("Hourly pay", { exact: true });
    await tabTo(() => pay.evaluate((field) => field === document.activeElement));
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("18.5");
    assert.notEqual(await verdict(page), before);
  });
});

/** A number as the page writes it in English. */
const figure = (text) => Number(text.replaceAll("\u2212", "-").replace(/[^0-9.-]/g, ""));
const section = (page, title) => page.locator("section.block", { has: page.getByRole("heading", { name: title, exact: true }) });

test("each field is a form of its own, and Enter in it leads nowhere", async () => {
  await visit({}, async (page) => {
    await openStep(page, "Your contacts");
    await openStep(page, "Your team");
    const [fields, forms] = await page.evaluate(() => {
      const typed = [...document.querySelectorAll('.field input[type="text"], .field select')];
      return [typed.length, new Set(typed.map((field) => field.form)).size];
    });
    assert.ok(fields > 50 && forms === fields, `${forms} forms for ${fields} fields`);
    const address = page.url();
    const price = quote(page, 1).getByLabel("Price", { exact: true }).first();
    await price.fill("4.75");
    await price.press("Enter");
    await settled(page);
    assert.deepEqual([page.url(), await price.inputValue()], [address, "4.75"]);
    assert.equal(await price.evaluate((field) => field === document.activeElement), true);
  });
});

test("every amount of the cost table says why, and its lines add up", async () => {
  await visit({}, async (page) => {
    const cost = section(page, "Cost");
    // Added up here: lines to their groups, groups to the total, in each column.
    const columns = await cost.locator("table.figures").first().evaluate((table) => {
      const number = (cell) => Number((cell.querySelector("button, .amount") ?? cell).textContent.replaceAll("\u2212", "-").replace(/[^0-9-]/g, "") || 0);
      const rows = [...table.querySelectorAll(":scope > tbody > tr")];
      return [0, 1, 2].map((option) => {
        let [groups, lines, sum, wrong] = [0, null, 0, []];
        for (const row of rows) {
          const value = number(row.querySelectorAll(":scope > td")[option]);
          if (row.classList.contains("group-row") || row.classList.contains("total")) {
            if (lines !== null && lines !== sum) wrong.push(`${lines} is not ${sum}`);
            if (row.classList.contains("total")) return { groups, total: value, wrong };
            [groups, lines, sum] = [groups + value, value, 0];
          } else sum += value;
        }
      });
    });
    for (const { groups, total, wrong } of columns) {
      assert.deepEqual(wrong, []);
      assert.equal(groups, total);
    }

    const pay = cost.getByRole("row", { name: /^Agents’ pay/ }).locator(".why-button");
    assert.equal(await pay.getAttribute("aria-expanded"), "false");
    await pay.focus();
    await page.keyboard.press("Enter");
    assert.equal(await pay.getAttribute("aria-expanded"), "true");
    const why = page.getByRole("region", { name: /^Agents’ pay, Own team: why / });
    // Multiplied here: hours a day × days × pay × rise.
    const product = async () => {
      const values = await why.locator(".basis li:not(.basis-amount) .basis-value").allInnerTexts();
      const amount = figure(await why.locator(".basis-amount .basis-value").innerText());
      const found = values.map(figure).reduce((one, other) => one * other, 1);
      assert.ok(Math.abs(found - amount) < 0.01, `${values.join(" × ")} is ${found}, not ${amount}`);
      return amount;
    };
    const first = await product();
    await why.getByLabel("Month").selectOption({ index: 12 });
    assert.notEqual(await product(), first, "a year on, pay has risen");
    await why.getByRole("button", { name: "Change it: Hourly pay" }).click();
    const field = page.getByRole("textbox", { name: "Hourly pay", exact: true });
    await field.waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === id, await field.getAttribute("id"));
    await why.getByRole("button", { name: "Fold" }).click();
    await why.waitFor({ state: "detached" });
    assert.ok(await pay.evaluate((button) => button === document.activeElement), "folding leads back");
  });
});

test("charts say what is under their cursor, to keys as to the mouse, and their tables agree", async () => {
  await visit({}, async (page) => {
    const months = section(page, "Cost by month");
    await months.getByRole("radio", { name: "Vendor B" }).check({ force: true });
    const slider = months.getByRole("slider", { name: "Month shown" });
    await slider.focus();
    await page.keyboard.press("Home");
    assert.match(await slider.getAttribute("aria-valuetext"), /^Month 0, before month 1: /);
    await page.keyboard.press("ArrowRight");
    const told = await slider.getAttribute("aria-valuetext");
    assert.match(told, /^month 1, March 2027: .*Getting there €8,000; Total €/);
    await months.getByText("Table", { exact: true }).click();
    await months.getByRole("row", { name: /^month 1, / }).waitFor();
    const row = await months.getByRole("row", { name: /^month 1, / }).locator("td").allInnerTexts();
    const figures = row.map(figure);
    assert.equal(figures.slice(0, -1).reduce((sum, part) => sum + part, 0), figures.at(-1), "the parts add up");
    assert.ok(told.endsWith(`Total €${row.at(-1)}`), `${told} and ${row.at(-1)}`);
    await page.keyboard.press("Tab");
    await months.locator(".column").nth(20).hover();
    assert.match(await slider.getAttribute("aria-valuetext"), /^month 20, /);

    const week = section(page, "The week");
    const hour = week.getByRole("slider", { name: "Half-hour shown" });
    await hour.focus();
    await page.keyboard.press("Home");
    assert.match(await hour.getAttribute("aria-valuetext"), /^Monday 07:00–07:30: [0-9.]+ contacts wanted; nobody is open$/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    assert.match(await hour.getAttribute("aria-valuetext"), /^Tuesday 17:30–18:00: .*; open: Own team, Vendor A, Vendor B$/);
    await week.getByRole("button", { name: "Price the hours" }).click();
    await week.getByText("Prices of Own team for one date in March 2027").waitFor();
    // The click has left the mouse above the week, which tells what lies under it.
    await page.mouse.move(0, 0);
    await hour.focus();
    for (const key of ["Home", "ArrowDown", "End"]) await page.keyboard.press(key);
    assert.match(await hour.getAttribute("aria-valuetext"), /; closing it (saves|costs) €[0-9.]+$/);
    const price = page.getByLabel("Price", { exact: true }).first();
    await price.fill("7");
    await settled(page);
    assert.doesNotMatch(await hour.getAttribute("aria-valuetext"), /closing/, "prices go with the answer they are of");

    // Shades show them if they are to, and then each answer's.
    const shades = () => week.locator(".week-map .heat").evaluateAll((cells) => cells.map((cell) => cell.classList[1]).join());
    const wanted = await shades();
    await week.locator("label", { hasText: "Agents present" }).click();
    await week.getByText("Prices of Own team for one date in March 2027").waitFor();
    const agents = await shades();
    await week.locator("label", { hasText: "Price of a half-hour" }).click();
    const prices = await shades();
    assert.equal(new Set([wanted, agents, prices]).size, 3);
    assert.match(await hour.getAttribute("aria-valuetext"), /; agents on all channels: [0-9.]+; closing it (saves|costs) €[0-9.]+$/);
    await week.locator("label", { hasText: "Vendor A" }).click();
    await week.getByText("Prices of Vendor A for one date in March 2027").waitFor();
    const dearer = await shades();
    assert.notEqual(dearer, prices);
    const ofVendor = await hour.getAttribute("aria-valuetext");
    await price.fill("14");
    await settled(page);
    await week.getByText("Prices of Vendor A for one date in March 2027").waitFor();
    assert.notEqual(await hour.getAttribute("aria-valuetext"), ofVendor, "they are of the answer shown");
  });
});

test("hours of the own team are set by dragging and by keys, and taken back in one step", async () => {
  await visit({}, async (page) => {
    const before = await verdict(page);
    const week = section(page, "The week");
    const slider = week.getByRole("slider", { name: "Half-hour shown" });
    const cell = async (day, halfHour) => {
      const box = await week.locator(`[data-cell="${day * 48 + halfHour}"].heat`).boundingBox();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    // By mouse: from a closed half-hour on they open, here from 7:00 to 8:00 on Monday and Tuesday.
    await slider.scrollIntoViewIfNeeded();
    // What is above may still be drawn, and move it.
    await settled(page);
    await slider.scrollIntoViewIfNeeded();
    await page.mouse.move(...(await cell(0, 14)));
    await page.mouse.down();
    await page.mouse.move(...(await cell(1, 15)), { steps: 4 });
    await settled(page);
    assert.match(await slider.getAttribute("aria-valuetext"), /^Monday–Tuesday 07:00–08:00: /);
    await page.mouse.up();
    await week.getByRole("status").getByText("now: Monday 07:00–18:00, Tuesday 07:00–18:00").waitFor();
    const opened = await verdict(page);
    assert.notEqual(opened, before);
    // A click alone points and sets nothing.
    await page.mouse.click(...(await cell(2, 20)));
    assert.match(await slider.getAttribute("aria-valuetext"), /^Wednesday 10:00–10:30: /);
    assert.equal(await verdict(page), opened);
    // By keys: from an open half-hour on they close, here the last hour of Wednesday and Thursday; Friday ends before.
    await page.mouse.move(0, 0);
    await slider.focus();
    await page.keyboard.press("End");
    for (const key of ["ArrowLeft", "ArrowDown", "ArrowDown"]) await page.keyboard.press(`Shift+${key}`);
    assert.match(await slider.getAttribute("aria-valuetext"), /^Wednesday–Friday 17:00–18:00: /);
    await page.keyboard.press("Enter");
    await week.getByRole("status").getByText("now: Wednesday 08:00–17:00, Thursday 08:00–17:00, Friday 08:00–16:00").waitFor();
    const service = await openStep(page, "The service you want");
    const hours = (day) => service.getByRole("group", { name: "Opening hours wanted" }).getByLabel(day, { exact: true }).inputValue();
    assert.equal(await hours("Monday"), "07:00-18:00");
    assert.equal(await hours("Thursday"), "08:00-17:00");
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await hours("Thursday"), "08:00-18:00");
    assert.equal(await verdict(page), opened);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await verdict(page), before);
    // Hours that nobody keeps yet are there to be marked as well.
    await week.getByLabel("Show the whole day").check();
    await slider.focus();
    await page.keyboard.press("End");
    assert.match(await slider.getAttribute("aria-valuetext"), /23:30–24:00: /);
  });
});

test("a missed target is said in words, and a trial that misleads as well", async () => {
  await visit({}, async (page) => {
    const worst = section(page, "Service").getByRole("row", { name: /^In time, worst month/ });
    await worst.getByText("below target").first().waitFor();
    await section(page, "What a trial would show").getByText("A trial of Vendor B would mislead: it looks dearer than it is once it runs.").waitFor();
    const leaving = section(page, "What leaving would cost").getByRole("slider");
    await leaving.focus();
    await page.keyboard.press("End");
    const told = await leaving.getAttribute("aria-valuetext");
    const parts = told.match(/€[0-9,]+/g).map(figure);
    assert.equal(parts.slice(0, -2).reduce((sum, part) => sum + part, 0), parts.at(-2), "sunk money is never added");
  });
});

for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } })) {
  for (const colorScheme of ["light", "dark"]) {
    test(`no accessibility violations: ${size}, ${colorScheme}`, async () => {
      await visit({ viewport, colorScheme }, async (page) => {
        for (const name of ["Your contacts", "Your team", "The service you want", "Getting there"]) await openStep(page, name);
        for (const more of await page.locator("details.more > summary").all()) await more.click();
        await page.locator(".why-button").first().click();
        for (const table of await page.locator("details.data-table > summary").all()) await table.click();
        await page.getByRole("textbox", { name: "Hourly pay", exact: true }).fill("sixteen");
        assert.deepEqual(await violations(page), []);
      });
    });
  }
}

test("on a phone nothing is cut off, and the verdict stays in sight while one edits", async () => {
  const phones = [[360, "en-GB"], ...["en-GB", "fi-FI", "sv-SE", "da-DK", "nb-NO"].map((locale) => [320, locale])];
  for (const [width, locale] of phones) {
    await visit({ viewport: { width, height: 740 }, locale }, async (page) => {
      for (const step of await page.locator(".rail > details").all()) await step.evaluate((details) => (details.open = true));
      await page.locator(".why-button").first().click();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(overflow, 0, `at ${width} px nothing is wider than the page, ${locale}`);
      await quote(page, 1).locator(".price-line input").first().focus();
      const box = await page.locator("#verdict").boundingBox();
      assert.ok(box.y >= 0 && box.y < 120, `the verdict stands at ${box.y}, ${locale}`);
    });
  }
});

test("what a quote does not say is worth beside its field what it is worth in the answer, whatever was typed last", async () => {
  await visit({ locale: "en-GB", viewport: { width: 1440, height: 900 } }, async (page) => {
    const silence = quote(page, 1).locator(".silence").first();
    const agree = async () => {
      await settled(page);
      const agreed = await page.waitForFunction(() => {
        const worth = document.querySelector('section[aria-labelledby="silence-title"] tbody td:not(.gap)')?.textContent;
        return worth && document.querySelector(".silence .hint")?.textContent.includes(`Worth ${worth} in`) && worth;
      });
      return agreed.jsonValue();
    };
    await silence.locator("label").click();
    const first = await agree();
    await openStep(page, "Your contacts");
    await page.locator("#channels-0--contacts_per_month").fill("6000");
    assert.notEqual(await agree(), first, "more contacts, more at stake");
    await openStep(page, "Your team");
    await page.locator("#in_house-hourly_pay").fill("21");
    await agree();
  });
});

test("printed, every example takes two sides, or three where there are three channels", async () => {
  for (const locale of ["fi-FI", "en-GB"]) {
    await visit({ locale, viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.locator("details.begin summary").first().click();
      const examples = page.locator("details.begin li button");
      for (let example = 0; example < (await examples.count()); example += 1) {
        await examples.nth(example).click();
        await settled(page);
        const channels = await page.locator('section[aria-labelledby="service-title"] tbody').count();
        const paper = await page.pdf({ preferCSSPageSize: true });
        const sides = paper.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
        assert.ok(sides <= (channels > 2 ? 3 : 2), `${locale}, example ${example + 1}: ${sides} sides`);
      }
    });
  }
});

test("the built page is complete and names no one else", () => {
  const html = readFileSync(join(ROOT, "dist", "index.html"), "utf8");
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)[^>]*>/, "no inline script");
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/, "no inline style or handler");
  assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//, "no foreign address");
});
