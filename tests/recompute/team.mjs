// The own team, whole or what stays of it, in hours and lines of cost.

import { sum, yearlySteps } from './numbers.mjs';
import { monthAt } from './calendar.mjs';
import { WHOLE, lostLines, work } from './work.mjs';

/** What the team's work is multiplied by in a month, counted from 1: as measured, until it becomes better. */
function factorsIn({ better }, number) {
  if (better === null || number < better.from_month) return { handleTime: 1, resolution: 1 };
  return { handleTime: better.handle_time, resolution: better.first_contact_resolution };
}

/** What the team does of its part in a month of the comparison, counted from 0, and the paid hours that takes. */
const ownWorkFound = new Map();
export function ownWork(scenario, later, key, partOf) {
  const place = `${key}/${later}`;
  if (!ownWorkFound.has(place)) {
    const team = scenario.in_house;
    const month = monthAt(scenario, later);
    const done = work(scenario, month, { partOf, at: factorsIn(team, later + 1), pay: (slot) => payOf(team, slot) });
    ownWorkFound.set(place, { done, needed: paidFor(team, done.productive), days: month.workdays });
  }
  return ownWorkFound.get(place);
}

/** Contracted hours for each day from Monday to Friday, for twelve months of the comparison at a time, the last year in full. */
export function ownContracts(scenario, key, partOf) {
  return Array.from({ length: Math.ceil(scenario.horizon_months / 12) }, (_, year) => {
    const months = Array.from({ length: 12 }, (_, i) => ownWork(scenario, year * 12 + i, key, partOf));
    return sum(months.map(({ needed }) => needed)) > 0 ? contractedPerDay(scenario.in_house, months) : 0;
  });
}

/** The whole team, staffed to the target. */
export function ownMonths(scenario) {
  const contracts = ownContracts(scenario, 'all', () => WHOLE);
  return Array.from({ length: scenario.horizon_months }, (_, i) => {
    const own = ownWork(scenario, i, 'all', () => WHOLE);
    const perDay = contracts[Math.floor(i / 12)];
    const lines = ownLines(scenario.in_house, own, perDay, i + 1);
    return { ...own.done, lines: [...lines, ...lostLines(own.done.lost)], own: lines, paid: Math.max(own.needed, perDay * own.days), perDay, toVendor: 0, stranded: 0 };
  });
}

/** By the rule, then enough for the smallest team; of whole people, whichever multiple of a full day the rule wants. */
function contractedPerDay(team, year) {
  const cost = (perDay) =>
    sum(year.map(({ needed, days }) => Math.max(needed, perDay * days) + team.premium_above_contract * Math.max(needed - perDay * days, 0)));
  const fullDay = team.weekly_hours / 5;
  const enough = Math.max(freePerDay(team, year, cost), team.minimum_team * fullDay);
  if (!team.whole_people) return enough;
  const people = Math.ceil(enough / fullDay - 1e-9);
  if (team.contract !== 'cheapest') return people * fullDay;
  const least = Math.ceil(team.minimum_team - 1e-9);
  // Every number of people from the smallest team to one more than enough: of equals the fewest.
  let best = least;
  for (let n = least; n <= people; n++) if (cost(n * fullDay) < cost(best * fullDay) * (1 - 1e-12)) best = n;
  return best * fullDay;
}

export function freePerDay(team, year, cost) {
  if (team.contract.given !== undefined) return team.contract.given;
  const each = year.map(({ needed, days }) => needed / days);
  if (team.contract === 'peak') return Math.max(...each);
  // Straight between the months' own needs, so one of those is cheapest, or none; of equals the smallest.
  return [0, ...each].sort((one, other) => one - other).reduce((best, next) => (cost(next) < cost(best) * (1 - 1e-12) ? next : best));
}

const paidFor = (team, productive) => (productive / (1 - team.shrinkage)) * (1 + team.schedule_loss);

/** The classes a half-hour is paid as: the day's own and the clock's; by the rule the first of them, or all. */
export function hourClasses(rules, day, interval) {
  const within = (timed) => {
    if (!timed) return false;
    const [from, to] = timed.hours.split('-').map((clock) => {
      const [hour, minute] = clock.split(':').map(Number);
      return hour * 2 + minute / 30;
    });
    return from < to ? interval >= from && interval < to : interval >= from || interval < to;
  };
  const byDay = [undefined, undefined, undefined, undefined, undefined, 'saturday', 'sunday', 'holiday'][day];
  const byClock = within(rules.night) ? 'night' : within(rules.evening) ? 'evening' : undefined;
  const classes = [byDay, byClock].filter((name) => name);
  if (rules.overlap === 'add_up' || classes.length < 2) return classes;
  return [rules.overlap.only_first.find((name) => classes.includes(name))];
}

/** An agent's pay for an hour, supplements included. */
function payOf(team, { day, interval }) {
  const classes = team.supplements ? hourClasses(team.supplements, day, interval) : [];
  const on = classes.map((name) => {
    const { share, per_hour } = team.supplements[name].supplement ?? team.supplements[name];
    return per_hour ?? share * team.hourly_pay;
  });
  return team.hourly_pay + sum(on);
}

function supplementLines(team, done, risen) {
  const rules = team.supplements;
  if (!rules) return [];
  return ['evening', 'night', 'saturday', 'sunday', 'holiday'].flatMap((name) => {
    const slots = [...done.present.values()].filter(({ day, interval }) => hourClasses(rules, day, interval).includes(name));
    const worked = sum(slots.map(({ dates, agents }) => dates * agents * 0.5));
    const { share, per_hour } = rules[name]?.supplement ?? rules[name] ?? { share: 0 };
    const hours = rules.paid_on === 'paid_hours' ? paidFor(team, worked) : worked;
    const amount = hours * (per_hour ?? share * team.hourly_pay) * risen;
    return amount > 0 ? [[`${name}_supplement`, amount]] : [];
  });
}

/** The seats that 95 of 100 half-hours with somebody present do not exceed. */
export function seatsFor(week) {
  const agents = week.flatMap((slot) => (slot.agents > 0 ? Array(slot.dates).fill(slot.agents) : [])).sort((a, b) => a - b);
  return agents[Math.ceil(agents.length * 0.95) - 1] ?? 0;
}

const seatsNeeded = (team, done) => team.seats ?? seatsFor([...done.present.values()]);

/** Those who leave are found, trained and slow at first; spread over the year. */
function leaverLines(team, employees, risen) {
  const replaced = ((employees * team.leavers_per_year) / 12) * risen;
  const week = team.weekly_hours * team.hourly_pay * (1 + team.on_costs);
  const tenured = team.handle_times.tenured ?? { handle_time: 1, weeks: 0 };
  return [
    ['recruiting', replaced * team.recruiting_cost],
    ['training', replaced * team.training_weeks * week],
    ['slow_weeks', replaced * tenured.weeks * week * (1 - 1 / tenured.handle_time)],
  ];
}

export function ownLines(team, { done, needed, days }, perDay, number) {
  const risen = yearlySteps(team.pay_index, number);
  const employees = perDay / (team.weekly_hours / 5);
  const contracted = perDay * days * team.hourly_pay * risen;
  const above = Math.max(needed - perDay * days, 0) * team.hourly_pay * (1 + team.premium_above_contract) * risen;
  const supplements = supplementLines(team, done, risen);
  const pay = contracted + above + sum(supplements.map(([, amount]) => amount));
  const seats = seatsNeeded(team, done) * risen;
  const support = employees * team.support_per_agent * team.support_monthly_pay * (1 + team.on_costs) * risen;
  // Costs that may be left out are lines only where they come to something.
  const due = (lines) => lines.filter(([, amount]) => amount > 0);
  const holiday = pay * team.holiday_cost;
  const leaders = (employees / team.agents_per_leader) * team.leader_monthly_pay;
  const lines = [
    ['pay', contracted],
    ...(above > 1e-9 ? [['pay_above_contract', above]] : []),
    ...supplements,
    ['holiday_cost', holiday],
    ['on_costs', (pay + holiday) * team.on_costs],
    ...due(leaverLines(team, employees, risen)),
    ['supervision', leaders * (1 + team.on_costs) * risen],
    ...due([
      ['support', support],
      ['licences', seats * team.licences_per_seat_month],
    ]),
    ['workplace', employees * team.workplace_per_fte_month * risen],
    ...due([
      ['workplace_seats', seats * team.workplace_per_seat_month],
      ['it', team.it_per_month * risen],
      ['management_and_hr', employees * team.management_per_fte_month * risen],
    ]),
  ];
  return lines;
}

// ---- what stays of the team when work goes ----

/** Which costs become avoidable together. */
const AVOIDED_WITH = {
  supervision: 'supervision',
  support: 'support',
  licences: 'licences',
  workplace: 'workplace',
  workplace_seats: 'workplace',
  it: 'it',
  management_and_hr: 'management',
};

/** The team's lines beside a vendor: those not avoidable yet as if nothing had gone, the others as what stays costs.
 *  Stranded is what the former are above what stays would cost. */
export function heldLines(team, whole, rest, contractMonth) {
  // What follows nothing shrinks with the paid hours.
  const fixed = team.seats === null ? ['it'] : ['it', 'licences', 'workplace_seats'];
  const shrunk = whole.own.filter(([kind]) => fixed.includes(kind)).map(([kind, amount]) => [kind, amount * (rest.paid / whole.paid)]);
  const remaining = new Map([...rest.own.filter(([kind]) => !fixed.includes(kind)), ...shrunk]);
  const held = (kind) => contractMonth < (team.avoidable_from[AVOIDED_WITH[kind] ?? 'pay'] ?? Infinity);
  const all = [...whole.own, ...rest.own.filter(([kind]) => !whole.own.some(([other]) => other === kind)).map(([kind]) => [kind, 0])];
  const lines = all.map(([kind, amount]) => [kind, held(kind) ? amount : (remaining.get(kind) ?? 0)]).filter(([, amount]) => amount > 1e-9);
  // What is paid by the hour is driven by paid hours, whatever hours they are; the others by heads or seats.
  const byTheHour = (kind) => /^pay|_supplement$|^holiday_cost$|^on_costs$/.test(kind);
  const would = ([kind, amount]) => (byTheHour(kind) ? (amount * rest.paid) / whole.paid : (remaining.get(kind) ?? 0));
  const stranded = sum(whole.own.filter(([kind]) => held(kind)).map((line) => line[1] - would(line)));
  return { lines, stranded };
}
