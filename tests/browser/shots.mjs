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
