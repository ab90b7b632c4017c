// Pictures of the page to look at: node tests/browser/shots.mjs [folder] [locale]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { browser, open, ROOT, serve } from "./harness.mjs";

const folder = process.argv[2] ?? join(ROOT, "target", "shots");
const locale = process.argv[3] ?? "en-GB";
mkdirSync(folder, { recursive: true });
const server = await serve();
const started = await browser();
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } };
for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ["light", "dark"]) {
    const { page, context, seen } = await open(started, server.url, { viewport, colorScheme, locale });
    const shot = (name, options) => page.screenshot({ path: join(folder, `${size}-${colorScheme}-${name}.png`), ...options });
    await shot("first");
    await shot("whole", { fullPage: true });
    // Every step by itself, with all that belongs to it; the inputs scroll on their own, unless there is room for all.
    await page.setViewportSize({ ...viewport, height: 12_000 });
    for (const [place, step] of ["contacts", "team", "quotes", "service", "ramp"].entries()) {
      const opened = page.locator(`#step-${step}`);
      if ((await opened.getAttribute("open")) === null) await opened.locator("summary").first().click();
      await opened.evaluate((step) => step.querySelectorAll("details.more").forEach((more) => (more.open = true)));
      await opened.screenshot({ path: join(folder, `${size}-${colorScheme}-step-${place + 1}.png`) });
    }
    await page.setViewportSize(viewport);
    await page.locator(".call-log button.quiet").click();
    await page.locator(".understood .primary").scrollIntoViewIfNeeded();
    await shot("log");
    await page.locator(".price-line input").first().fill("6,x");
    await shot("error");
    if (seen.errors.length + seen.logs.length > 0) console.log(size, colorScheme, seen.errors, seen.logs);
    await context.close();
  }
}
await started.close();
server.close();
console.log(folder);
