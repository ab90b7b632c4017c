// What the engine takes in WebAssembly: the loops of engine/benches/staffing.rs, and scenarios from end to end.
//
//   node benches/engine-wasm.mjs [scenario.json …]
//
// Without a file: every scenario of assets/examples, and benches/largest.json. It builds the module itself, as small
// as the page's, and prints median and 95th percentile of many runs after a warm-up, in milliseconds. A target that
// is missed is said, and fails nothing. `cargo bench -p punnus-engine --bench staffing` measures the loops natively.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, scenarios, webEngine } from '../tests/wasm/engine.mjs';

/** Milliseconds within which an edit of the largest scenario meant (3 channels, 5 options, 36 months) is answered. */
const TARGET_MS = 8;
/** And one that changes only what is paid, after an answer before. */
const MONEY_TARGET_MS = 3;
/** And the prices of all hours of a week, which only who asks for them waits for. */
const HOURS_TARGET_MS = 50;
const WARM_UP_MS = 300;
const MEASURED_MS = 1_500;
const FEWEST_RUNS = 20;

const engine = await webEngine();

/** Sorted times of runs, in ms. */
function times(run) {
  const repeat = (until, fewest) => {
    const found = [];
    const started = performance.now();
    for (let now = started; now - started < until || found.length < fewest; ) {
      run();
      const then = performance.now();
      found.push(then - now);
      now = then;
    }
    return found;
  };
  repeat(WARM_UP_MS, FEWEST_RUNS);
  return repeat(MEASURED_MS, FEWEST_RUNS).sort((one, other) => one - other);
}

const at = (sorted, share) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)];

/** Measures and prints one line; the 95th percentile is what a target is held against. */
function measure(name, run, target) {
  const sorted = times(run);
  const [median, p95] = [at(sorted, 0.5), at(sorted, 0.95)];
  const verdict = target ? `  target ${target} ms: ${p95 <= target ? 'met' : 'MISSED'}` : '';
  const figure = (value) => value.toFixed(3).padStart(9);
  console.log(`  ${name.padEnd(34)}${figure(median)}${figure(p95)}${String(sorted.length).padStart(8)}${verdict}`);
}

const heading = (text) => console.log(`\n${text.padEnd(36)}${'median'.padStart(9)}${'p95, ms'.padStart(9)}${'runs'.padStart(8)}`);

for (let place = 0; ; place++) {
  const loops = engine.Loops.of(place);
  if (!loops) break;
  heading(`336 half-hours, ${loops.name()}`);
  measure('required', () => loops.required());
  measure('new table', () => loops.new_table());
  measure('table of last week', () => loops.table_of_last_week());
  measure('service given', () => loops.service_given());
  loops.free();
}

const named = process.argv.slice(2);
const paths = named.length > 0 ? named : [...scenarios('assets/examples'), 'benches/largest.json'].map((path) => join(ROOT, path));
for (const path of paths) {
  const text = readFileSync(path, 'utf8');
  const { channels, quotes, horizon_months: months, name } = JSON.parse(text);
  const question = engine.Question.read(text);
  heading(name);
  console.log(`  channels ${channels.length}, options ${quotes.length + 1}, months ${months}`);
  measure('check', () => question.checked());
  measure('check and compare, all anew', () => question.compared(), TARGET_MS);
  const edits = engine.Edits.read(text);
  measure('after an edit to a price', () => edits.price(), MONEY_TARGET_MS);
  measure('after an edit to pay', () => edits.pay(), MONEY_TARGET_MS);
  measure('after an edit to a quote’s start', () => edits.start(), TARGET_MS);
  measure('after an edit to a volume', () => edits.volume(), TARGET_MS);
  edits.free();
  measure('prices of the week, own team', () => question.priced(undefined), HOURS_TARGET_MS);
  // Of a quote that takes all the work.
  const whole = quotes.findIndex((quote) => !quote.agreement?.scope || quote.agreement.scope === 'everything');
  if (whole >= 0) measure('prices of the week, a quote', () => question.priced(whole), HOURS_TARGET_MS);
  measure('check, compare, write JSON', () => question.answered());
  measure('read JSON, check, compare, write', () => engine.compare(text));
  question.free();
}
