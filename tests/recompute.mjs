// Recomputes a comparison from its scenario, apart from the engine: the classic formulas in another
// language, sharing no code. Node 20 or later, no packages. How it is computed stands in `recompute/`.
//
//   cargo run -p punnus-engine --example compare -- assets/examples/service-desk.json > target/comparison.json
//   node tests/recompute.mjs target/comparison.json [scenario.json]
//
// Every line and total of every month of every option, the ramp-up loss by its causes, the running difference, break-even,
// run rate, rates of return, what a trial shows, what leaving costs, unit costs and the verdict are compared: amounts to the
// cent. Ends with `N passed, 0 failed`, and code 1 on any difference, 2 for a scenario that has what only the engine computes.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sum } from './recompute/numbers.mjs';
import { monthAt } from './recompute/calendar.mjs';
import { ownMonths } from './recompute/team.mjs';
import { CAUSES, quoteOption } from './recompute/option.mjs';
import { against, recurring, steadyMonths, unitCosts } from './recompute/time.mjs';

const CENT = 0.005;
const EXAMPLE = fileURLToPath(new URL('../assets/examples/service-desk.json', import.meta.url));

function recompute(scenario) {
  const months = Array.from({ length: scenario.horizon_months }, (_, i) => monthAt(scenario, i));
  const own = { name: null, before: 0, beforeLines: [], months: ownMonths(scenario) };
  for (const month of own.months) month.total = sum(month.lines.map(([, amount]) => amount));
  const options = [own, ...scenario.quotes.map((quote) => quoteOption(scenario, quote, own.months))];
  for (const option of options) {
    option.total = option.before + sum(option.months.map((month) => month.total));
    option.present =
      option.before + sum(option.months.map((month, i) => month.total * (1 + scenario.discount_rate) ** (-(i + 1) / 12)));
  }
  for (const option of options) {
    const steady = steadyMonths(option);
    option.normalised = {
      steady: unitCosts(scenario.in_house, steady, sum(steady.map(recurring))),
      term: unitCosts(scenario.in_house, option.months, option.total),
    };
    option.impliedHour = option.quote ? sum(steady.map(({ fee }) => fee)) / sum(steady.map(({ vendorHours }) => vendorHours)) : null;
  }
  for (const option of options.slice(1)) option.against = against(scenario, option, own);
  return { months, options };
}

let passed = 0;
const failures = [];

function same(what, found, expected) {
  if (JSON.stringify(found) === JSON.stringify(expected)) passed++;
  else failures.push(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}

function near(what, found, expected, tolerance = CENT) {
  if (typeof found === 'number' && Math.abs(found - expected) < tolerance) passed++;
  else failures.push(`${what}: found ${found}, expected ${expected}`);
}

function compareOption(what, found, expected) {
  same(`${what}, name`, found?.name, expected.name);
  // A result of another scenario: nothing more to compare.
  if (found?.months.length !== expected.months.length) {
    failures.push(`${what}: found ${found?.months.length} months, expected ${expected.months.length}`);
    return;
  }
  near(`${what}, total`, found.total, expected.total);
  same(`${what}, before the first month`, found.month_0.map((line) => line.kind), expected.beforeLines.map(([kind]) => kind));
  near(`${what}, before the first month`, found.month_0_total, expected.before);
  near(`${what}, present value`, found.present_value, expected.present);
  found.months.forEach((month, i) => {
    const mine = expected.months[i];
    const here = `${what}, month ${i + 1}`;
    same(`${here}, lines`, month.lines.map((line) => line.kind), mine.lines.map(([kind]) => kind));
    mine.lines.forEach(([kind, amount], j) => near(`${here}, ${kind}`, month.lines[j]?.amount, amount));
    near(`${here}, total`, month.total, mine.total);
    near(`${here}, productive hours`, month.productive, mine.productive, 1e-6);
    near(`${here}, offered`, month.served.offered, mine.offered, 1e-6);
    near(`${here}, answered`, month.served.answered, mine.answered, 1e-6);
    near(`${here}, in time`, month.served.in_time, mine.inTime, 1e-6);
    near(`${here}, met overload`, month.served.met_overload, mine.overload, 1e-6);
    near(`${here}, met`, month.served.met, mine.met, 1e-6);
    near(`${here}, judged`, month.served.judged, mine.judged, 1e-6);
    near(`${here}, busy`, month.served.busy, mine.busy, 1e-6);
    near(`${here}, resolved`, month.resolved, mine.resolved, 1e-6);
    near(`${here}, to the vendor`, month.to_vendor, mine.toVendor, 1e-6);
    near(`${here}, stranded`, month.stranded, mine.stranded);
    same(
      `${here}, agents missing`,
      month.channels.map(({ state }) => state.overloaded?.agents_missing ?? 0),
      mine.missing,
    );
  });
  for (const [over, costs] of Object.entries(expected.normalised)) {
    for (const [unit, cost] of Object.entries(costs)) near(`${what}, ${over} ${unit}`, found.normalised[over][unit], cost);
  }
  if (expected.impliedHour === null) same(`${what}, implied hour`, found.implied_hour, null);
  else near(`${what}, implied hour`, found.implied_hour, expected.impliedHour);
  if (!expected.against) {
    same(`${what}, against itself`, [found.against_own, found.ramp_up], [null, null]);
    return;
  }
  for (const cause of [...CAUSES, 'total']) {
    near(`${what}, ramp-up loss, ${cause}`, found.ramp_up[cause], expected.loss[cause]);
  }
  same(`${what}, ramp-up loss until`, found.ramp_up.until_month, expected.loss.until_month);
  same(`${what}, months of leaving`, found.exit.map(({ month }) => month), expected.exit.map(({ month }) => month));
  expected.exit.forEach((mine, i) => {
    for (const part of ['fee', 'notice', 'rebuilding', 'sunk']) near(`${what}, leaving in contract month ${mine.month}, ${part}`, found.exit[i]?.[part], mine[part]);
  });
  const { against_own: theirs } = found;
  expected.against.cumulative.forEach((amount, i) =>
    near(`${what}, difference to month ${i + 1}`, theirs.cumulative[i], amount),
  );
  same(`${what}, break-even`, theirs.break_even, expected.against.breakEven);
  same(`${what}, deepest month`, theirs.deepest?.month, expected.against.deepest?.month);
  if (theirs.deepest) near(`${what}, deepest`, theirs.deepest.amount, expected.against.deepest?.amount);
  near(`${what}, saving`, theirs.saving, expected.against.saving);
  near(`${what}, present saving`, theirs.present_saving, expected.against.presentSaving);
  same(`${what}, run rate`, theirs.run_rate, expected.against.runRate);
  compareReturns(`${what}, rates of return`, theirs.irr, expected.against.returns);
  compareTrial(`${what}, trial`, theirs.trial, expected.against.trial);
}

function compareReturns(what, found, expected) {
  const rates = (returns) => (returns.one !== undefined ? [returns.one] : (returns.several ?? []));
  const kind = (returns) => (typeof returns === 'string' ? returns : Object.keys(returns)[0]);
  same(what, [kind(found), rates(found).length], [kind(expected), rates(expected).length]);
  rates(expected).forEach((rate, i) => near(what, rates(found)[i], rate, 1e-6));
}

function compareTrial(what, found, expected) {
  if (!found || !expected) {
    same(what, found, expected);
    return;
  }
  const flags = ({ trial, steady, second_year, misleads }) => [trial.from, trial.until, steady.from, steady.until, second_year, misleads];
  same(what, flags(found), flags(expected));
  for (const part of ['trial', 'steady']) {
    near(`${what}, ${part} a month`, found[part].per_month, expected[part].per_month);
    near(`${what}, ${part} per issue`, found[part].per_unit, expected[part].per_unit);
  }
}

function compareVerdict(verdict, options) {
  const order = options.map((_, i) => i).sort((a, b) => options[a].present - options[b].present);
  const best = order[0];
  if (options.length === 1) {
    near('verdict', verdict.alone?.total, options[0].total);
  } else if (best === 0) {
    const { against } = options[order[1]];
    same('verdict', verdict.baseline_wins?.nearest, order[1]);
    near('verdict, dearer', verdict.baseline_wins?.dearer, -against.saving);
    near('verdict, dearer now', verdict.baseline_wins?.present_dearer, -against.presentSaving);
  } else {
    const { against } = options[best];
    same('verdict', verdict.other_wins?.option, best);
    near('verdict, saving', verdict.other_wins?.saving, against.saving);
    near('verdict, saving now', verdict.other_wins?.present_saving, against.presentSaving);
    same('verdict, ahead from', verdict.other_wins?.ahead_from, against.breakEven.from?.month ?? null);
  }
}

/** What a scenario has that is computed by the engine alone. */
function beyondThis(scenario) {
  const { in_house: team, quotes } = scenario;
  const said = [
    [scenario.baseline !== 'at_target', 'a baseline other than the team at the target'],
    [scenario.channels.some(({ kind }) => kind.deferred), 'work that may wait'],
    [scenario.channels.some(({ closed_door: door }) => door?.turns), 'those who write instead'],
    [scenario.other_work_h_per_week > 0, 'other useful work'],
    [[team.today, team.top_down, team.beside_other_work, team.experts].some((part) => part !== null), 'the team today, from its known cost, beside other work, or experts'],
    [quotes.some(({ desk }) => desk !== 'dedicated'), 'shared desks'],
    [quotes.some(({ offers }) => offers.some((offer) => offer.target !== null || offer.answer_within_s !== null)), 'a vendor’s own targets'],
    [quotes.some(({ silent_on: silent }) => silent.length > 0), 'what a quote is silent on'],
    [quotes.some(({ agreement }) => agreement.only_months.length > 0), 'a vendor for some months of the year'],
    [quotes.some(({ agreement: { scope } }) => scope === 'outside_own_hours' || scope.overflow), 'scopes by hours or overflow'],
    [team.better !== null && quotes.some(({ agreement }) => agreement.scope.routine && agreement.handover.length > 0), 'an own team that becomes better beside a type that is handed over in steps'],
    [quotes.some(({ agreement }) => agreement.go_live_month > scenario.horizon_months), 'a start after the horizon'],
  ];
  return said.filter(([is]) => is).map(([, what]) => what);
}

const [resultPath, scenarioPath = EXAMPLE, ...rest] = process.argv.slice(2);
if (!resultPath || rest.length > 0) {
  console.error('usage: node tests/recompute.mjs RESULT.json [SCENARIO.json]');
  process.exit(2);
}
const found = JSON.parse(readFileSync(resultPath, 'utf8'));
const scenario = JSON.parse(readFileSync(scenarioPath, 'utf8'));
const beyond = beyondThis(scenario);
if (beyond.length > 0) {
  console.error(`${scenario.name}: not recomputed here: ${beyond.join('; ')}`);
  process.exit(2);
}
const mine = recompute(scenario);

same('currency', found.currency, scenario.currency);
same('months', found.months, mine.months.map((month) => month.name));
same('who', found.options.map((option) => option.who), [
  'own_team',
  ...scenario.quotes.map((_, quote) => ({ quote })),
]);
mine.options.forEach((expected, i) => {
  compareOption(expected.name ?? 'own team', found.options[i], expected);
});
compareVerdict(found.verdict, mine.options);

for (const failure of failures.slice(0, 40)) console.error(failure);
if (failures.length > 40) console.error(`… and ${failures.length - 40} more`);
console.log(`${scenario.name}: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
