// What the months come to: against the own team, by contact, at a rate of return.

import { WEEKS_A_MONTH, sum } from './numbers.mjs';
import { ends } from './option.mjs';

export function against(scenario, option, own) {
  const tolerance = 1e-9 * own.total;
  // Month 0 is what is paid before the first.
  const differences = [option.before - own.before, ...option.months.map((month, i) => month.total - own.months[i].total)];
  let running = 0;
  const cumulative = differences.map((difference) => (running += difference));
  const first = differences.findIndex((difference) => Math.abs(difference) > tolerance);
  let breakEven = 'tie';
  if (first >= 0) {
    // Back from the horizon for as long as it stays ahead, but not before there is a difference.
    let from = cumulative.length;
    while (from > first && cumulative[from - 1] <= tolerance) from--;
    const earlier = [];
    for (let i = first; i < from; i++) {
      if (cumulative[i] > tolerance) continue;
      const last = earlier.at(-1);
      if (last && last.until === i - 1) last.until = i;
      else earlier.push({ from: i, until: i });
    }
    breakEven = from < cumulative.length ? { from: { month: from, earlier } } : { never: { earlier } };
  }
  const deepest = Math.max(...cumulative);
  return {
    cumulative: cumulative.slice(1),
    breakEven,
    deepest: deepest > tolerance ? { month: cumulative.indexOf(deepest), amount: deepest } : null,
    saving: own.total - option.total,
    presentSaving: own.present - option.present,
    runRate: runRate(option.months.map((month, i) => recurring(month) - recurring(own.months[i])), tolerance),
    returns: ratesOfReturn(differences.map((difference) => -difference)),
    trial: trialOf(scenario, option, own),
  };
}

/** The first cheaper month from which the recurring difference, counted anew, never rises above zero. */
function runRate(differences, tolerance) {
  if (differences.every((difference) => Math.abs(difference) <= tolerance)) return 'tie';
  const stays = (from) => {
    let running = 0;
    return differences.slice(from).every((difference) => (running += difference) <= tolerance);
  };
  const from = differences.findIndex((difference, i) => difference < -tolerance && stays(i));
  if (from < 0) return 'never';
  const dearer = differences.flatMap((difference, i) => (i > from && difference > tolerance ? [i + 1] : []));
  const left = differences.length - from;
  return { from: { month: from + 1, dearer, seen_for: left < 12 ? left : null } };
}

/** The yearly rates between −99 % and 1000 % at which savings, month 0 first, are worth nothing: where that changes sign. */
function ratesOfReturn(savings) {
  const first = savings.find((saving) => saving !== 0) ?? 0;
  if (!savings.some((saving) => saving * first < 0)) return { none: 'no_sign_change' };
  const worth = (rate) => sum(savings.map((saving, month) => saving * (1 + rate) ** (-month / 12)));
  const steps = 20000;
  const rates = Array.from({ length: steps + 1 }, (_, i) => 0.01 * 1100 ** (i / steps) - 1);
  const found = [];
  for (let i = 0; i < steps; i++) {
    let [low, high] = [rates[i], rates[i + 1]];
    if (worth(low) * worth(high) > 0) continue;
    for (let round = 0; round < 100; round++) {
      const middle = (low + high) / 2;
      if (worth(low) * worth(middle) > 0) low = middle;
      else high = middle;
    }
    found.push((low + high) / 2);
  }
  if (found.length > 0) return found.length === 1 ? { one: found[0] } : { several: found };
  return worth(10) * first < 0 ? 'above_range' : { none: 'no_root' };
}

const ONCE = ['one_off', 'project', 'knowledge_transfer', 'severance', 'parallel_running', 'satisfaction_dip', 'early_exit_fee', 'notice_fees', 'rebuilding'];

export const recurring = (month) => sum(month.lines.filter(([kind]) => !ONCE.includes(kind)).map(([, amount]) => amount));

/** What the first months of a contract show, beside its second year, or its last months where that is not seen whole. */
function trialOf(scenario, option, own) {
  const before = option.quote.agreement.go_live_month - 1;
  const months = Math.min(scenario.horizon_months - before, ends(option.quote));
  if (months < 1) return null;
  const over = (from, until) => {
    const all = (who, what) => sum(who.months.slice(before + from - 1, before + until).map(what));
    const unit = (who) => all(who, recurring) / all(who, ({ resolved }) => resolved);
    return { from, until, per_month: (all(option, recurring) - all(own, recurring)) / (until - from + 1), per_unit: unit(option) - unit(own) };
  };
  const trial = over(1, Math.min(scenario.trial_months, months));
  const secondYear = months >= 24;
  const steady = secondYear ? over(13, 24) : over(Math.max(months - 11, 1), months);
  return { trial, steady, second_year: secondYear, misleads: trial.per_month * steady.per_month < 0 };
}

/** What a contact and so on costs in effect, over months: all that is paid, or what recurs. */
export function unitCosts(team, months, cost) {
  const all = (what) => sum(months.map((month) => month[what]));
  const perHour = cost / all('productive');
  // What a full-time employee is present in a month of average length.
  const present = (team.weekly_hours * WEEKS_A_MONTH * (1 - team.shrinkage)) / (1 + team.schedule_loss);
  return {
    per_contact: cost / all('answered'),
    per_resolved_issue: cost / all('resolved'),
    per_handled_minute: cost / (all('busy') * 60),
    per_productive_hour: perHour,
    per_fte_month: perHour * present,
  };
}

/** The months of an option's steady state: its last twelve, as long as a vendor is there. */
export function steadyMonths(option) {
  const { quote } = option;
  if (!quote) return option.months.slice(-12);
  const before = quote.agreement.go_live_month - 1;
  return option.months.slice(before, before + ends(quote)).slice(-12);
}
