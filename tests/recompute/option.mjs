// A quote over the months: before go-live, while work is handed over, with the vendor, and after it.

import { WEEKS_A_MONTH, sum, yearlySteps } from './numbers.mjs';
import { monthAt } from './calendar.mjs';
import { goesOut, lostLines, restOf, together, work } from './work.mjs';
import { freePerDay, heldLines, ownContracts, ownLines, ownWork } from './team.mjs';
import { invoice, oneOffs, phase, standing } from './invoice.mjs';

export const CAUSES = ['handover', 'handle_time', 'repeats', 'credits_and_minimum', 'lost_contacts', 'parallel_running', 'one_offs', 'satisfaction_dip'];

/** The month of a contract, from a month of the comparison, both counted from 1. */
const contractMonth = (quote, number) => number - quote.agreement.go_live_month + 1;

export const ends = (quote) => quote.agreement.ends_with_month ?? Infinity;

/** The share of its scope that a vendor has in a contract month. */
const handedOver = (quote, number) => quote.agreement.handover[number - 1] ?? 1;

/** A share of what goes to a vendor, channel by channel. */
const partOut = (quote, handover) => (channel) => {
  const part = goesOut(quote.agreement.scope, channel);
  return { ...part, share: part.share * handover };
};

/** Hours contracted for a working day, for twelve months of the comparison at a time, as the steady months cost least;
 *  none where no heads are paid. */
function contractsOf(scenario, quote) {
  const fullTime = quote.terms.prices.find((price) => price.per.fte)?.per.fte;
  if (!fullTime) return [];
  const steady = phase(quote.ramp, Infinity);
  return Array.from({ length: Math.ceil(scenario.horizon_months / 12) }, (_, year) => {
    const months = Array.from({ length: 12 }, (_, i) => {
      const later = year * 12 + i;
      return { needed: vendorWork(scenario, quote, later, steady, 1).productive, days: monthAt(scenario, later).workdays };
    });
    const cost = (perDay) =>
      sum(months.map(({ needed, days }) => Math.max(needed, perDay * days) + fullTime.premium_above_contract * Math.max(needed - perDay * days, 0)));
    return freePerDay({ contract: 'cheapest' }, months, cost);
  });
}

/** Who is paid by the hour staffs to what comes; others keep the heads of their steady state for what is handed over. */
const vendorWorkFound = new Map();
function vendorWork(scenario, quote, later, at, handover) {
  const key = JSON.stringify([quote.name, later, at, handover]);
  if (!vendorWorkFound.has(key)) {
    const byTheHour = quote.terms.prices.some((price) => price.per.hour);
    const staffedAt = byTheHour ? at : phase(quote.ramp, Infinity);
    const found = work(scenario, monthAt(scenario, later), { partOf: partOut(quote, handover), at, staffedAt, offers: quote.offers });
    vendorWorkFound.set(key, found);
  }
  return vendorWorkFound.get(key);
}

/** What heads are paid for in a month: those of the contract, and hours above it. */
function paidHours(done, perDay, days) {
  const contracted = perDay * days;
  // A month whose need is the contract has nothing above it but rounding.
  const over = done.productive - contracted;
  return { contracted, above: over > done.productive * 1e-12 ? over : 0 };
}

/** The recurring lines of a month with a vendor, with given factors and a given share handed over. */
function monthWith(scenario, option, later, at, handover) {
  const { quote, contracts, stays, whole } = option;
  const { own_side: side, terms } = quote;
  const team = scenario.in_house;
  const number = contractMonth(quote, later + 1);
  const theirs = vendorWork(scenario, quote, later, at, handover);
  const paid = paidHours(theirs, contracts[Math.floor(later / 12)], monthAt(scenario, later).workdays);
  const { fee, lines } = invoice(terms, theirs, number, paid);
  const risen = yearlySteps(team.pay_index, later + 1);
  lines.push(['management', fee * side.contract_management]);
  const ownSide = [
    ['vendor_managers', side.managers * side.manager_month_cost * risen],
    ['listening', side.listening_hours * side.listening_hourly_cost * risen],
    ['travel', side.travel_per_month * risen],
  ];
  lines.push(...ownSide.filter(([, amount]) => amount > 0));
  const ours = ownWork(scenario, later, `${quote.name}/${handover}`, (channel) => restOf(partOut(quote, handover)(channel)));
  const before = whole[later];
  // As work goes, the contract moves evenly from the whole team's to that of those who stay.
  const perDay = before.perDay + handover * (stays(later) - before.perDay);
  const rest = { own: ours.needed > 0 ? ownLines(team, ours, perDay, later + 1) : [], paid: Math.max(ours.needed, perDay * ours.days) };
  const held = heldLines(team, before, rest, number);
  const done = together(theirs, ours.done);
  const lost = lostLines(done.lost);
  lines.push(...held.lines, ...lost);
  const amounts = (some) => sum(some.map(([, amount]) => amount));
  const apart = lines.filter(([kind]) => ['bonus', 'credits', 'minimum_top_up'].includes(kind));
  return {
    ...done,
    lines,
    total: amounts(lines),
    lostValue: amounts(lost),
    apart: amounts(apart),
    displaced: Math.max(amounts(before.own) - amounts(held.lines), 0),
    stranded: held.stranded,
    toVendor: theirs.offered,
    vendorHours: theirs.productive,
    fee,
    notice: standing(terms, theirs, number, paid),
    employees: heldHeads(team, before.perDay, perDay, number) / (team.weekly_hours / 5),
  };
}

/** Hours a working day of those who are still there: nobody leaves before pay is avoidable. */
const heldHeads = (team, all, staying, number) => (number < (team.avoidable_from.pay ?? Infinity) ? all : staying);

/** What leaving costs after a contract month: the fee for it, the months of notice and a new team. */
function leaving(scenario, option, later, month) {
  const { quote, whole } = option;
  const { agreement, ramp } = quote;
  const team = scenario.in_house;
  const number = contractMonth(quote, later + 1);
  const { early_exit: asked } = agreement;
  const left = Math.max(agreement.term_months - number, 0);
  const free = asked === 'free' || left === 0 || number >= (agreement.opt_out_month ?? Infinity);
  // Of the fee before value-added tax; an amount is as it stands, in the scenario's currency.
  const fee = asked.amount ?? month.fee * (asked.months_of_fee ?? asked.share_of_rest * left);
  // New agents are found and trained, and as slow at first as the vendor's were, against how they end.
  const heads = Math.max(whole[later].perDay / (team.weekly_hours / 5) - month.employees, 0);
  const week = team.weekly_hours * team.hourly_pay * (1 + team.on_costs);
  const last = phase(ramp, Infinity).handleTime;
  const slow = Array.from({ length: ramp.phase_ends_month[2] }, (_, i) => phase(ramp, i + 1).handleTime / last - 1);
  const each = team.recruiting_cost + team.training_weeks * week + sum(slow) * week * WEEKS_A_MONTH;
  return {
    month: number,
    fee: free ? 0 : fee,
    notice: agreement.notice_months * month.notice,
    rebuilding: heads * each * yearlySteps(team.pay_index, later + 1),
  };
}

/** What is paid once in a month of the comparison, 0 being before the first. */
function paidOnce(quote, month) {
  const own = quote.own_side.one_offs.filter((once) => once.month === month && once.amount > 0);
  return [...oneOffs(quote.terms, month), ...own.map(({ what, amount }) => [what, amount])];
}

export function quoteOption(scenario, quote, whole) {
  const { agreement, own_side: side, ramp } = quote;
  const horizon = scenario.horizon_months;
  const first = agreement.go_live_month - 1;
  const steady = phase(ramp, Infinity);
  const stay = (channel) => restOf(partOut(quote, 1)(channel));
  const remaining = ownContracts(scenario, `${quote.name}/1`, stay);
  const stays = (later) => remaining[Math.floor(later / 12)];
  const option = { quote, whole, stays, contracts: contractsOf(scenario, quote) };
  const all = (lines) => sum(lines.map(([, amount]) => amount));
  const paid = Array.from({ length: horizon + 1 }, (_, number) => paidOnce(quote, number));
  const lastPaid = paid.findLastIndex((lines) => lines.length > 0);
  const dips = side.dip_per_contact > 0 ? side.dip_months : 0;
  const started = first + Math.max(ramp.phase_ends_month[2], side.parallel_running.length, dips, agreement.handover.length);
  const until = Math.min(Math.max(started, lastPaid, 0), horizon);
  const loss = { handover: 0, handle_time: 0, repeats: 0, credits_and_minimum: 0, lost_contacts: 0, parallel_running: 0, one_offs: all(paid.slice(1).flat()), satisfaction_dip: 0, until_month: until };
  const exit = [];
  let sunk = all(paid[0]);
  const months = whole.map((before, later) => {
    const number = contractMonth(quote, later + 1);
    sunk += all(paid[later + 1]);
    if (number < 1 || number > ends(quote)) {
      const lines = [...before.lines, ...paid[later + 1]];
      return { ...before, lines, total: all(lines) };
    }
    const now = phase(ramp, number);
    const handover = handedOver(quote, number);
    const month = monthWith(scenario, option, later, now, handover);
    const parallel = (side.parallel_running[number - 1] ?? 0) * month.displaced;
    const dip = number <= dips ? side.dip_per_contact * month.toVendor : 0;
    if (later < until) {
      // Step by step from the twin; what lost contacts cost, and bonus, credits and minimum, are causes of their own.
      const slow = { handleTime: now.handleTime, resolution: steady.resolution };
      const steps = [
        ['handover', monthWith(scenario, option, later, steady, handover)],
        ['handle_time', monthWith(scenario, option, later, slow, handover)],
        ['repeats', month],
      ];
      let previous = monthWith(scenario, option, later, steady, 1);
      const rest = (month) => month.total - month.lostValue - month.apart;
      for (const [cause, next] of steps) {
        loss[cause] += rest(next) - rest(previous);
        loss.credits_and_minimum += next.apart - previous.apart;
        loss.lost_contacts += next.lostValue - previous.lostValue;
        previous = next;
      }
      loss.parallel_running += parallel;
      loss.satisfaction_dip += dip;
    }
    const left = leaving(scenario, option, later, month);
    exit.push({ ...left, sunk });
    const leave = number === ends(quote) ? [['early_exit_fee', left.fee], ['notice_fees', left.notice], ['rebuilding', left.rebuilding]] : [];
    const running = side.parallel_running[number - 1] > 0 ? [['parallel_running', parallel]] : [];
    const once = [...running, ...(dip > 0 ? [['satisfaction_dip', dip]] : []), ...paid[later + 1], ...leave.filter(([, amount]) => amount > 0)];
    const lines = [...month.lines, ...once];
    return { ...month, lines, total: all(lines) };
  });
  loss.total = CAUSES.reduce((total, cause) => total + loss[cause], 0);
  return { name: quote.name, quote, before: all(paid[0]), beforeLines: paid[0], months, loss, exit };
}
