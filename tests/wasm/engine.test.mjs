// The engine gives the same numbers in WebAssembly as natively: exact vectors within their tolerance, whole
// comparisons and shift plans to the last bit. The module is built, and made smaller, like the page.
//
//   node --test tests/wasm/*.test.mjs
//
// PUNNUS_VECTORS names other vectors, as for the native tests.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ROOT, nativeEngine, scenarios, webEngine } from './engine.mjs';

const engine = await webEngine();
const native = nativeEngine();
const read = (path) => readFileSync(resolve(ROOT, path), 'utf8');
const vectors = JSON.parse(read(process.env.PUNNUS_VECTORS ?? 'tests/vectors/queueing.json'));

/** The rows of a part, each asked of the engine. At least so many. */
function rows(part, least, check) {
  assert.ok(vectors[part].length >= least, `${part} should have ${least} rows, has ${vectors[part].length}`);
  vectors[part].forEach((row, index) => {
    const asked = {
      erlangs: (row.contacts * row.aht_s) / row.interval_s,
      patience_s: null,
      ...row,
      // The vectors name a level, the engine its definition.
      definition: row.definition?.replace('sl_', '') ?? 'of_offered',
    };
    const given = (agents) => JSON.parse(engine.queueing(JSON.stringify({ ...asked, agents })));
    const agents = engine.required(JSON.stringify({ ...asked, target: row.target ?? 0.5 }));
    check(row, { given, agents }, `${part}, row ${index}`);
  });
}

function near(found, expected, tolerance, what) {
  assert.equal(typeof found, 'number', what);
  assert.ok(Math.abs(found - expected) <= tolerance, `${what}: found ${found}, expected ${expected}`);
}

const shares = (found, row, keys, what) => {
  for (const [mine, theirs] of keys) near(found[mine], row[theirs], 1e-10, `${what}, ${theirs}`);
};
const relative = (found, expected, what) => near(found, expected, 1e-10 * Math.abs(expected), what);
const same = (...keys) => keys.map((key) => [key, key]);

test('every row of the exact vectors without patience', () => {
  rows('erlang_c', 100, (row, { given, agents }, what) => {
    const found = given(row.agents);
    shares(found, row, [...same('p_wait', 'occupancy'), ['sl_of_offered', 'service_level']], what);
    relative(found.mean_wait_s, row.asa_s, `${what}, asa_s`);
    const oneFewer = given(row.agents - 1);
    // The vectors have no level where one fewer would be overloaded.
    if (row.service_level_one_fewer == null) assert.equal(oneFewer.agents_missing, 1, what);
    else near(oneFewer.sl_of_offered, row.service_level_one_fewer, 1e-10, `${what}, one fewer`);
    assert.equal(agents, row.agents, `${what}, agents`);
  });
});

test('every row of the exact vectors with patience', () => {
  const levels = same('sl_of_offered', 'sl_of_answered', 'sl_short_abandons_excluded', 'sl_short_abandons_met');
  const others = [...same('p_wait', 'p_abandon', 'occupancy'), ['served_in_t', 'served_in_T'], ['abandoned_in_t', 'abandoned_in_T']];
  rows('erlang_a', 100, (row, { given }, what) => {
    const found = given(row.agents);
    shares(found, row, [...levels, ...others], what);
    relative(found.mean_wait_s, row.mean_wait_s, `${what}, mean_wait_s`);
  });
});

test('every row of staffing with patience', () => {
  rows('staffing_erlang_a', 50, (row, { agents }, what) => assert.equal(agents, row.agents, what));
});

/** Byte for byte, and where it first differs. */
function sameText(web, natively, what) {
  if (web === natively) return;
  const [mine, theirs] = [web.split('\n'), natively.split('\n')];
  const line = mine.findIndex((text, i) => text !== theirs[i]);
  assert.fail(`${what}, line ${line + 1}: ${mine[line]} in WebAssembly, ${theirs[line]} natively`);
}

for (const path of scenarios('assets/examples', 'tests/cases')) {
  test(`the comparison of ${path} is the same to the last bit`, () => {
    sameText(engine.compare(read(path)) + '\n', native('compare', read(path)), path);
  });
}

// Queues small and large, each definition, patience from none to endless, one contact at a time or several: what a
// scenario file at hand may not reach.
test('comparisons over the range of queues are the same to the last bit', () => {
  const example = JSON.parse(read('assets/examples/service-desk.json'));
  const definitions = ['of_offered', 'of_answered', 'short_abandons_excluded', 'short_abandons_met'];
  let compared = 0;
  for (const [i, patience_s] of [null, 7, 61.5, 180, 1800, 86_400].entries()) {
    for (const [j, contacts_per_month] of [3, 333.3, 41_000, 1_234_567].entries()) {
      const scenario = structuredClone(example);
      const [channel] = scenario.channels;
      const definition = definitions[(i + j) % 4];
      Object.assign(channel.service, { patience_s, definition, target: [0.8, 0.5, 0.95][(i + j) % 3] });
      Object.assign(channel, { contacts_per_month, growth: 0.037, handle_time_s: 217 + 100 * j });
      channel.campaigns = [];
      if (i % 2) channel.kind = { chat: { at_once: 3, overhead: 0.2 } };
      const text = JSON.stringify(scenario);
      sameText(engine.compare(text) + '\n', native('compare', text), `patience ${patience_s}, ${contacts_per_month} contacts`);
      compared++;
    }
  }
  assert.equal(compared, 24);
});

test('a scenario that makes no sense is refused in the same words', () => {
  const scenario = JSON.parse(read('assets/examples/service-desk.json'));
  scenario.horizon_months = 0;
  scenario.channels[0].handle_time_s = -1;
  const text = JSON.stringify(scenario);
  const refused = (ask) => {
    try {
      ask();
    } catch (error) {
      return typeof error === 'string' ? error : error.stderr.trim().replaceAll(/^-: /gm, '');
    }
    assert.fail('it was accepted');
  };
  const web = refused(() => engine.compare(text));
  assert.equal(web.split('\n').length, 2, web);
  assert.equal(web, refused(() => native('compare', text)));
});

// The solver keeps time and order of its own; neither may show.
test('shift plans are the same to the last bit', () => {
  for (const country of ['FI', 'DE', 'GB']) {
    const rules = JSON.parse(native('shift_plan', '', ['--start', country]));
    const week = (value) => Array.from({ length: 7 }, (_, day) => Array.from({ length: 48 }, (_, half) => value(day, half)));
    const task = {
      required: week((day, half) => (half < 16 || half >= 40 || day > 5 ? 0 : Math.round(6 + 4 * Math.sin(half + day)))),
      hourly_cost: week((day, half) => 20 + (half >= 36 ? 3.1 : 0) + (day > 4 ? 5.7 : 0)),
      rules,
    };
    const text = JSON.stringify(task);
    sameText(engine.shift_plan(text) + '\n', native('shift_plan', text), country);
  }
});
