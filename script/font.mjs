// Makes the page's typeface from the whole one: the letters and signs the page needs, at the weights its styles use,
// in target/font/, with its licence. Trunk calls it before each build.
//
// "Plex" is a reserved name of the typeface's makers: what is made from it must bear another, inside the file too.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fontverter from "fontverter";
import subset from "subset-font";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = join(ROOT, "node_modules/@fontsource-variable/ibm-plex-sans");
const TARGET = join(ROOT, "target/font/punnus-sans.woff2");
/** As long as those they replace, so that nothing in the file moves. */
const NAMES = { "IBM Plex Sans": "Punnus Sans 1", IBMPlexSans: "PunnusSans1" };
/** Features that the page's languages and figures need; figures are of one width by default. */
const FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "tnum"];
const WEIGHTS = { min: 400, max: 600, default: 400 };

/** Names that are kept: copyright, names, version, licence. */
const NAME_IDS = [0, 1, 2, 3, 4, 5, 6, 13, 14];
/** What people in western Europe type; what the source lacks of it is left to the system's own typeface. */
const TYPED = [range(0x20, 0x7e), range(0xa0, 0xff), "ŒœŠšŽžŐőŰűĐđŁł‘’‚“”„‹›–—…•−≤≥≈←→€\u2009\u202f"].join("");

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, place) => first + place));
}

function renamed(font) {
  for (const [old, name] of Object.entries(NAMES)) {
    const [from, to] = [old, name].map((text) => Buffer.from(text, "utf16le").swap16());
    for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at)) to.copy(font, at);
  }
  return font;
}

const messages = readdirSync(join(ROOT, "locales")).map((language) => join(ROOT, "locales", language, "main.ftl"));
const whole = join(SOURCE, "files/ibm-plex-sans-latin-wght-normal.woff2");
const newest = Math.max(...[...messages, whole, fileURLToPath(import.meta.url)].map((file) => statSync(file).mtimeMs));
if (!existsSync(TARGET) || statSync(TARGET).mtimeMs < newest) {
  const text = TYPED + messages.map((file) => readFileSync(file, "utf8")).join("");
  const options = { targetFormat: "truetype", keepFeatures: FEATURES, preserveNameIds: NAME_IDS, variationAxes: { wght: WEIGHTS } };
  const font = renamed(await subset(readFileSync(whole), text, options));
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(join(dirname(TARGET), "punnus-sans-licence.txt"), readFileSync(join(SOURCE, "LICENSE")));
  writeFileSync(TARGET, await fontverter.convert(font, "woff2"));
}
