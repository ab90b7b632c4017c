// Recomputes a comparison from its scenario, apart from the engine: the classic formulas in another
// language, sharing no code. Node 20 or later, no packages.
//
//   cargo run -p punnus-engine --example compare -- assets/examples/service-desk.json > /tmp/result.json
//   node tests/recompute.mjs /tmp/result.json [scenario.json]
//
// Every line and total of every month of every option, the ramp-up loss, the running difference, break-even and
// the verdict are compared: amounts to the cent. Ends with `N passed, 0 failed`, and code 1 on any difference.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CENT = 0.005;
const EXAMPLE = fileURLToPath(new URL('../assets/examples/service-desk.json', import.meta.url));

// The templates' weights by hour and by day (Monday first), as they stand in engine/src/profile.rs: data.
const TEMPLATES = {
  office: {
    hours: [0, 0, 0, 0, 0, 0, 0, 1, 6, 9, 10, 9, 7, 8, 8, 7, 5, 2, 0, 0, 0, 0, 0, 0],
    days: [1.25, 1.05, 1, 1, 0.9, 0, 0],
  },
  evenings: {
    hours: [0, 0, 0, 0, 0, 0, 1, 2, 5, 8, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8, 7, 5, 2, 1],
    days: [1.2, 1.05, 1, 1, 0.95, 0.6, 0.6],
  },
  round_the_clock: {
    hours: [2, 1.5, 1, 1, 1, 1.5, 3, 5, 7, 8, 8, 8, 8, 8, 8, 8, 8, 7, 7, 6, 5, 4, 3, 2.5],
    days: [1.1, 1, 1, 1, 1, 0.9, 0.9],
  },
};

// ---- calendar ----

const HOLIDAYS = JSON.parse(readFileSync(fileURLToPath(new URL('vectors/holidays.json', import.meta.url)), 'utf8')).holidays;

/** A month; `dates` counts its Mondays to Sundays and, last, its public holidays, which are none of the others. */
function monthAt({ start, country }, later) {
  const [year, month] = start.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + later, 1));
  const dates = Array(8).fill(0);
  const sequence = [];
  let workdays = 0;
  for (const day = new Date(first); day.getUTCMonth() === first.getUTCMonth(); day.setUTCDate(day.getUTCDate() + 1)) {
    const weekday = (day.getUTCDay() + 6) % 7;
    if (weekday < 5) workdays++;
    sequence.push(country && day.toISOString().slice(0, 10) in HOLIDAYS[country] ? 7 : weekday);
    dates[sequence.at(-1)]++;
  }
  return { name: first.toISOString().slice(0, 7), number: later + 1, ofYear: first.getUTCMonth(), workdays, dates, sequence };
}

// ---- demand: the month's contacts over its open half-hours, by weight ----

function openHalfHours(text) {
  if (text === 'closed' || text === '') return [];
  const [from, to] = text.split('-').map((clock) => {
    const [hour, minute] = clock.split(':').map(Number);
    return hour * 2 + minute / 30;
  });
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function weight(profile, day, interval) {
  // Without a row of their own, holidays are as Sundays.
  if (profile.measured) return (profile.measured[day] ?? profile.measured[6])[interval];
  const { hours, days } = TEMPLATES[profile.template];
  return hours[Math.floor(interval / 2)] * days[Math.min(day, 6)];
}

const HALF_HOURS = Array.from({ length: 48 }, (_, i) => i);

/** Who would call if the door were never closed: those counted are the open share, and of the others those who return. */
function wanted(channel, month) {
  const counted = measured(channel, month);
  if (channel.counted === 'all_hours') return counted;
  const share = (day) => HALF_HOURS.map((i) => weight(channel.profile, day, i));
  const all = sum(month.sequence.map((day) => sum(share(day))));
  const open = sum(month.sequence.map((day) => sum(openHalfHours(channel.opening[day]).map((i) => share(day)[i]))));
  const p = all > 0 ? open / all : 1;
  return counted / (p + channel.closed_door.returns * (1 - p));
}

/** Half-hours of the week: how many dates the month has for each, and how many contacts arrive on a date. Whoever meets
 *  a closed door returns over the first hours of the next opening, date by date, the last before the first. */
function arrivals(channel, opening, month, contacts) {
  const all = sum(month.sequence.map((day) => sum(HALF_HOURS.map((i) => weight(channel.profile, day, i)))));
  const on = (day, i) => (all > 0 ? (contacts * weight(channel.profile, day, i)) / all : 0);
  const back = opening.map((text) => openHalfHours(text).map(() => 0));
  let waiting = 0;
  for (const round of [1, 2]) {
    for (const day of month.sequence) {
      const hours = openHalfHours(opening[day]);
      for (const i of HALF_HOURS) {
        if (i === hours[0]) {
          const over = Math.min(hours.length, Math.ceil(channel.closed_door.returns_over_hours * 2 - 1e-9));
          if (round === 2) for (let k = 0; k < over; k++) back[day][k] += (waiting * channel.closed_door.returns) / over;
          waiting = 0;
        }
        if (!hours.includes(i)) waiting += on(day, i);
      }
    }
  }
  return opening.flatMap((text, day) =>
    openHalfHours(text).map((i, k) => ({
      day,
      interval: i,
      dates: month.dates[day],
      contacts: on(day, i) + (month.dates[day] > 0 ? back[day][k] / month.dates[day] : 0),
    })),
  );
}

// ---- queue: Erlang B by the recurrence from 0 agents, Erlang C from it ----

function waiting(agents, load) {
  let blocked = 1;
  for (let n = 1; n <= agents; n++) blocked = (load * blocked) / (n + load * blocked);
  return (agents * blocked) / (agents - load * (1 - blocked));
}

function answeredInTime(agents, load, handleTime, within) {
  return 1 - waiting(agents, load) * Math.exp((-(agents - load) * within) / handleTime);
}

/** Erlang A by the density of the offered wait, v(x) = λ·π(n−1)·exp(λ/θ·(1 − e^(−θx)) − nμx), integrated by Simpson's rule. */
function impatient(agents, load, handleTime, within, patience) {
  const [mu, theta] = [1 / handleTime, 1 / patience];
  const lambda = load * mu;
  // States below n, relative to the last of them.
  let below = 0;
  for (let term = 1, n = agents - 1; n >= 0 && term > 0; n--) {
    below += term;
    term *= n / load;
  }
  const density = (x) => lambda * Math.exp((lambda / theta) * -Math.expm1(-theta * x) - agents * mu * x);
  const simpson = (f, from, to) => {
    const steps = 4000;
    const h = (to - from) / steps;
    let total = f(from) + f(to);
    for (let i = 1; i < steps; i++) total += f(from + i * h) * (i % 2 ? 4 : 2);
    return (total * h) / 3;
  };
  const stays = (x) => density(x) * Math.exp(-theta * x);
  const leaves = (x) => density(x) * -Math.expm1(-theta * x);
  // Far enough that the density is gone: its exponent falls at least as −nμx + λ/θ.
  const end = Math.max(within * 2, (40 + lambda / theta) / (agents * mu));
  const parts = (f) => simpson(f, 0, within) + simpson(f, within, end);
  const all = below + parts(density);
  return {
    inTime: (below + simpson(stays, 0, within)) / all,
    answered: (below + parts(stays)) / all,
    // Hung up within T: had to wait longer than their patience, which was at most T.
    goneInTime: (simpson(leaves, 0, within) - Math.expm1(-theta * within) * simpson(density, within, end)) / all,
  };
}

/** What becomes of those offered in a half-hour, as shares. */
const met = new Map();
function becomes(agents, load, handleTime, channel) {
  const { service } = channel;
  // In a chat an agent is as many servers as contacts at once.
  const atOnce = channel.kind.chat?.at_once ?? 1;
  const servers = agents * atOnce;
  const key = `${channel.name}/${agents}/${load}/${handleTime}`;
  if (!met.has(key)) {
    let shares;
    if (load === 0) shares = { inTime: 1, answered: 1, goneInTime: 0 };
    else if (service.patience_s !== null) {
      shares = impatient(servers, load, handleTime, service.answer_within_s, service.patience_s);
    } else if (servers > load) {
      shares = { inTime: answeredInTime(servers, load, handleTime, service.answer_within_s), answered: 1, goneInTime: 0 };
    } else {
      // Overloaded, without patience: they answer what they can, none in time.
      shares = { inTime: 0, answered: servers / load, goneInTime: 0, missing: Math.ceil((Math.floor(load) + 1 - servers) / atOnce) };
    }
    met.set(key, shares);
  }
  return met.get(key);
}

/** What the target is about, as shares of those offered: those who count as met, of those who count. */
function judged(agents, load, handleTime, channel) {
  const { inTime, answered, goneInTime } = becomes(agents, load, handleTime, channel);
  return {
    of_offered: { met: inTime, of: 1 },
    of_answered: { met: inTime, of: answered },
    short_abandons_excluded: { met: inTime, of: 1 - goneInTime },
    short_abandons_met: { met: inTime + goneInTime, of: 1 },
  }[channel.service.definition];
}

/** Whether so many agents keep every limit but the target. */
function withinLimits(agents, load, handleTime, channel) {
  const { service } = channel;
  if (agents < Math.max(service.minimum_agents, load > 0 ? 1 : 0)) return false;
  const { answered, missing } = becomes(agents, load, handleTime, channel);
  const servers = agents * (channel.kind.chat?.at_once ?? 1);
  return (
    !missing &&
    // An occupancy at the cap is allowed; the last bit of a quotient decides nothing.
    (load * answered) / servers <= service.occupancy_cap * (1 + 1e-12) &&
    1 - answered <= (service.abandonment_limit ?? 1)
  );
}

const searched = new Map();

function agentsNeeded(load, handleTime, channel) {
  const key = `${channel.name}/${load}/${handleTime}`;
  if (!searched.has(key)) {
    const enough = (n) => {
      if (!withinLimits(n, load, handleTime, channel)) return false;
      const { met, of } = judged(n, load, handleTime, channel);
      return met / of >= channel.service.target;
    };
    let agents = 1;
    while (!enough(agents)) agents++;
    searched.set(key, agents);
  }
  return searched.get(key);
}

/** Agents for each half-hour. Where the target holds over a type of day or the month: from those that each needs by
 *  itself, again and again one less where the fewest contacts are no longer met for the pay saved, while it holds. */
function staffed(slots, handleTime, channel, pay) {
  const { held, target } = channel.service;
  const loadOf = (slot) => (slot.contacts * handleTime) / 1800;
  const agents = slots.map((slot) => agentsNeeded(loadOf(slot), handleTime, channel));
  if (held === 'per_interval') return agents;
  const over = (i, n) => {
    const { met, of } = judged(n, loadOf(slots[i]), handleTime, channel);
    const contacts = slots[i].contacts * slots[i].dates;
    return { met: met * contacts, of: of * contacts };
  };
  const dated = slots.map((_, i) => i).filter((i) => slots[i].dates > 0);
  const days = [...new Set(dated.map((i) => slots[i].day))];
  const groups = held === 'per_month' ? [dated] : days.map((day) => dated.filter((i) => slots[i].day === day));
  for (const group of groups) {
    for (;;) {
      const now = group.map((i) => over(i, agents[i]));
      const [met, of] = [sum(now.map((one) => one.met)), sum(now.map((one) => one.of))];
      let best;
      group.forEach((i, k) => {
        if (!withinLimits(agents[i] - 1, loadOf(slots[i]), handleTime, channel)) return;
        const after = over(i, agents[i] - 1);
        if (met - now[k].met + after.met < target * (of - now[k].of + after.of)) return;
        // On one date, as all are alike: where nothing differs, the earliest goes first.
        const lost = judged(agents[i], loadOf(slots[i]), handleTime, channel).met - judged(agents[i] - 1, loadOf(slots[i]), handleTime, channel).met;
        const price = (lost * slots[i].contacts) / pay(slots[i]);
        if (!best || price < best.price) best = { i, price };
      });
      if (!best) break;
      agents[best.i]--;
    }
  }
  return agents;
}

// ---- a month's work: whoever does it ----

/** Season by calendar month, growth with every twelve months, campaigns on top. */
function measured(channel, month) {
  const grown = (1 + channel.growth) ** Math.floor((month.number - 1) / 12);
  const added = channel.campaigns.filter((campaign) => campaign.month === month.number).map((campaign) => campaign.contacts);
  return channel.contacts_per_month * channel.season[month.ofYear] * grown + sum(added);
}

/** Contacts grow with worse resolution: issues = contacts × (1 − r(1 − FCR)) stay the same. */
function contactsAt(channel, month, resolutionFactor) {
  const perIssue = (resolution) => 1 / (1 - channel.repeats_per_unresolved * (1 - resolution));
  const usual = channel.first_contact_resolution;
  return (wanted(channel, month) * perIssue(usual * resolutionFactor)) / perIssue(usual);
}

/** `at`: the vendor's factors. `staffedAt`: the factors the heads were hired for. `pay`: what an hour costs in a half-hour,
 *  up to a factor. */
function work(scenario, month, at, staffedAt, offers = [], pay = () => 1) {
  const result = { offered: 0, answered: 0, inTime: 0, overload: 0, missing: [], productive: 0, lost: [], present: new Map(), channels: [] };
  for (const channel of scenario.channels) {
    let missing = 0;
    const { chat } = channel.kind;
    const stretched = channel.handle_time_s * (1 + ((chat?.at_once ?? 1) - 1) * (chat?.overhead ?? 0));
    const handleTime = stretched * at.handleTime;
    const meant = stretched * staffedAt.handleTime;
    const theirs = offers.find((offer) => offer.channel === channel.name)?.opening;
    const opening = theirs ?? channel.opening_wanted ?? channel.opening;
    const expected = arrivals(channel, opening, month, contactsAt(channel, month, staffedAt.resolution));
    const present = staffed(expected, meant, channel, pay);
    const called = contactsAt(channel, month, at.resolution);
    const slots = arrivals(channel, opening, month, called);
    const calls = sum(slots.map((slot) => slot.dates * slot.contacts));
    const answeredBefore = result.answered;
    const done = { name: channel.name, atOnce: chat?.at_once ?? 1, handleTime, afterCall: (channel.after_call_s * handleTime) / channel.handle_time_s, slots: [] };
    const tally = { inTime: 0, gone: 0 };
    slots.forEach((slot, i) => {
      const agents = present[i];
      const load = (slot.contacts * handleTime) / 1800;
      const shares = becomes(agents, load, handleTime, channel);
      const answered = slot.contacts * shares.answered;
      if (shares.missing) {
        result.overload += slot.dates * slot.contacts;
        if (slot.dates > 0) missing = Math.max(missing, shares.missing);
      }
      result.offered += slot.dates * slot.contacts;
      result.answered += slot.dates * answered;
      result.inTime += slot.dates * slot.contacts * shares.inTime;
      result.productive += slot.dates * agents * 0.5;
      tally.inTime += slot.dates * slot.contacts * shares.inTime;
      tally.gone += slot.dates * slot.contacts * shares.goneInTime;
      const { day, interval, dates } = slot;
      done.slots.push({ day, interval, dates, agents, offered: dates * slot.contacts, answered: dates * answered, hours: dates * agents * 0.5 });
      const key = `${slot.day}/${slot.interval}`;
      const before = result.present.get(key)?.agents ?? 0;
      result.present.set(key, { ...slot, agents: before + agents });
    });
    result.missing.push(missing);
    const [offeredHere, answeredHere] = [sum(done.slots.map((slot) => slot.offered)), sum(done.slots.map((slot) => slot.answered))];
    const [met, of] = {
      of_offered: [tally.inTime, offeredHere],
      of_answered: [tally.inTime, answeredHere],
      short_abandons_excluded: [tally.inTime, offeredHere - tally.gone],
      short_abandons_met: [tally.inTime + tally.gone, offeredHere],
    }[channel.service.definition];
    done.level = of > 0 ? met / of : 1;
    result.channels.push(done);
    // Lost: who met a closed door and did not return, and who was not answered and does not call again.
    const unanswered = calls - (result.answered - answeredBefore);
    const lost = (called - calls + unanswered * (1 - channel.service.redial)) * channel.lost_contact_value;
    if (lost > 1e-9) result.lost.push(['lost_contacts', lost]);
  }
  return result;
}

const AS_USUAL = { handleTime: 1, resolution: 1 };
const yearlySteps = (rate, month) => (1 + rate) ** Math.floor((month - 1) / 12);
/** The first step falls in `first`, the others every twelve months after it. */
const indexed = (rate, first, month) => (month < first ? 1 : (1 + rate) ** (Math.floor((month - first) / 12) + 1));
const sum = (values) => values.reduce((total, value) => total + value, 0);

// ---- in-house ----

/** Twelve months at a time, the last year in full: contracted hours K per day from Monday to Friday. */
function ownMonths(scenario) {
  const team = scenario.in_house;
  const result = [];
  for (let first = 0; first < scenario.horizon_months; first += 12) {
    const year = Array.from({ length: 12 }, (_, i) => {
      const month = monthAt(scenario, first + i);
      const done = work(scenario, month, AS_USUAL, AS_USUAL, [], (slot) => payOf(team, slot));
      const needed = paidFor(team, done.productive);
      return { done, needed, days: month.workdays };
    });
    const perDay = contractedPerDay(team, year);
    year.forEach(({ done, needed, days }, i) => {
      if (first + i < scenario.horizon_months) result.push(ownMonth(team, done, needed, days, perDay, first + i + 1));
    });
  }
  return result;
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

function freePerDay(team, year, cost) {
  if (team.contract.given !== undefined) return team.contract.given;
  const each = year.map(({ needed, days }) => needed / days);
  if (team.contract === 'peak') return Math.max(...each);
  // Straight between the months' own needs, so one of those is cheapest, or none; of equals the smallest.
  return [0, ...each].sort((one, other) => one - other).reduce((best, next) => (cost(next) < cost(best) * (1 - 1e-12) ? next : best));
}

const paidFor = (team, productive) => (productive / (1 - team.shrinkage)) * (1 + team.schedule_loss);

/** The classes a half-hour is paid as: the day's own and the clock's; by the rule the first of them, or all. */
function hourClasses(rules, day, interval) {
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
function seatsFor(week) {
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

function ownMonth(team, done, needed, days, perDay, number) {
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
    ...done.lost,
  ];
  return { lines, total: sum(lines.map(([, amount]) => amount)), ...done };
}

// ---- a quote ----

const SHAPES = {
  stepped: () => 0,
  linear: (u) => u,
  s_curve: (u) => 3 * u ** 2 - 2 * u ** 3,
  exponential: (u) => (1 - Math.exp(-3 * u)) / (1 - Math.exp(-3)),
};

/** A month's factors, as at its middle; those of the last phase never move. */
function phase(ramp, number) {
  const borders = [0, ...ramp.phase_ends_month];
  const index = ramp.phase_ends_month.filter((end) => number > end).length;
  const behind = (number - 0.5 - borders[index]) / (borders[index + 1] - borders[index]);
  const moved = index < 3 ? SHAPES[ramp.shape](behind) : 0;
  const now = (values) => values[index] * (1 - moved) + (values[index + 1] ?? 0) * moved;
  return { handleTime: now(ramp.handle_time), resolution: now(ramp.first_contact_resolution) };
}

// ---- an invoice ----

const FEES = { contact: 'contact_fee', minute: 'minute_fee', hour: 'hour_fee', fte: 'fte_fee', seat: 'seat_fee' };

/** How many of what it counts a price finds in a month, and how much of it falls into each half-hour. */
function counted(price, done, paid) {
  const [form, detail] = typeof price.per === 'string' ? [price.per] : Object.entries(price.per)[0];
  const channels = done.channels.filter((channel) => price.channels === null || price.channels.includes(channel.name));
  const parts = (each) => channels.flatMap((channel) => channel.slots.map((slot) => ({ ...slot, counts: each(slot, channel) })));
  const hours = parts((slot) => slot.hours);
  const all = (slots) => sum(slots.map((slot) => slot.counts));
  const result = (slots, units = all(slots), above = 0) => ({ form, slots, units, above });
  if (form === 'contact') return result(parts((slot) => slot[detail]));
  if (form === 'minute') {
    return result(
      parts((slot, channel) => {
        let seconds = channel.handleTime - (detail.time === 'talk' ? channel.afterCall : 0);
        if (detail.chat === 'attention') seconds /= channel.atOnce;
        // Whole steps of exponential durations.
        const step = detail.billing_step_s;
        return (slot.answered * (step === null ? seconds : step / (1 - Math.exp(-step / seconds)))) / 60;
      }),
    );
  }
  if (form === 'hour') return result(hours, all(hours) / (1 - (detail.logged_in ?? 0)));
  if (form === 'fte') {
    const share = all(hours) / done.productive;
    const [contracted, above] = [paid.contracted * share, paid.above * share];
    if (detail.billing_step === null) return result(hours, contracted / detail.hours_per_fte, above / detail.hours_per_fte);
    const whole = Math.ceil(contracted / detail.hours_per_fte / detail.billing_step - 1e-9) * detail.billing_step;
    return result(hours, whole, Math.max(above / detail.hours_per_fte - (whole - contracted / detail.hours_per_fte), 0));
  }
  if (detail.given !== undefined) return result(hours, detail.given);
  const week = new Map();
  for (const { day, interval, dates, agents } of hours) {
    const key = `${day}/${interval}`;
    week.set(key, { dates, agents: (week.get(key)?.agents ?? 0) + agents });
  }
  return result(hours, seatsFor([...week.values()]));
}

/** The pieces a volume is billed in, cut at every border and at what was done: how much, at which price, done or not. */
function pieces(price, units) {
  const { band } = price;
  const least = band ? band.agreed * (1 - band.width) : (price.volume_minimum ?? 0);
  const billed = Math.max(units, least);
  let steps = price.tiers?.steps ?? (band ? [{ above: band.agreed * (1 + band.width), price: band.above_price }] : []);
  let first = price.price;
  if (price.tiers?.counting === 'whole_volume') {
    first = steps.filter((step) => billed > step.above * (1 + 1e-9)).at(-1)?.price ?? first;
    steps = [];
  }
  const borders = [{ above: 0, price: first }, ...steps];
  const found = borders.flatMap((border, i) => {
    const end = Math.min(borders[i + 1]?.above ?? Infinity, billed);
    const done = Math.max(Math.min(units, end) - border.above, 0);
    const more = end - Math.max(border.above, units);
    return [
      ...(border.above < units ? [{ units: done, price: border.price, done: true }] : []),
      ...(more > 0 ? [{ units: more, price: border.price, done: false }] : []),
    ];
  });
  return found.length > 0 ? found : [{ units: 0, price: first, done: true }];
}

/** What supplements raise a price by on average: a share, and an amount an hour. */
function raisedBy(rules, slots) {
  const all = sum(slots.map((slot) => slot.counts));
  const mean = (of) => {
    const each = slots.map((slot) => slot.counts * sum(hourClasses(rules, slot.day, slot.interval).map((name) => of(rules[name].supplement ?? rules[name]) ?? 0)));
    return all > 0 ? sum(each) / all : 0;
  };
  return rules ? { share: mean(({ share }) => share), perHour: mean(({ per_hour }) => per_hour) } : { share: 0, perHour: 0 };
}

function priceLines(price, done, paid, risen) {
  if (price.per === 'month') return [['fixed_fee', price.price * risen]];
  const { form, slots, units, above } = counted(price, done, paid);
  const raised = raisedBy(price.supplements, slots);
  const billed = pieces(price, units);
  const lines = billed.map((piece) => [FEES[form], piece.units * piece.price * (piece.done ? 1 + raised.share : 1) * risen]);
  if (above > 0) {
    const premium = 1 + price.per.fte.premium_above_contract;
    lines.push(['fte_fee_above_contract', above * billed.at(-1).price * premium * (1 + raised.share) * risen]);
  }
  if (raised.perHour > 0) lines.push(['supplements', units * raised.perHour * risen]);
  const edge = price.band ? price.band.agreed * (1 - price.band.width) : 0;
  if (units < edge && price.band.credit_per_missing > 0) {
    lines.push(['missing_volume', (units - edge) * price.band.credit_per_missing * risen]);
  }
  return lines;
}

/** The Beta density's integral from 0 to `to`, at most ½, up to e^peak: by Simpson's rule over v, where t = to·v². Of a
 *  shape below one the pole is taken out and added in closed form. */
function betaBelow(to, a, b, peak) {
  const pole = a < 1 ? 1 : 0;
  const density = (v) => {
    const t = to * v * v;
    if (t <= 0) return 0;
    const around = pole ? Math.exp((a - 1) * Math.log(t) - peak) * Math.expm1((b - 1) * Math.log1p(-t)) : Math.exp((a - 1) * Math.log(t) + (b - 1) * Math.log1p(-t) - peak);
    return around * 2 * to * v;
  };
  const steps = 4000;
  let total = density(0) + density(1);
  for (let i = 1; i < steps; i++) total += density(i / steps) * (i % 2 ? 4 : 2);
  return total / (3 * steps) + (pole * Math.exp(a * Math.log(to) - peak)) / a;
}

/** How often a Beta-distributed level of this mean and standard deviation is below another one. */
function chanceBelow(mean, spread, level) {
  if (spread === null || mean <= 0 || mean >= 1) return mean < level ? 1 : 0;
  const deviation = Math.min(spread, Math.sqrt(mean * (1 - mean)) / 2);
  const weight = (mean * (1 - mean)) / deviation ** 2 - 1;
  const [a, b] = [mean * weight, (1 - mean) * weight];
  const peak = a * Math.log(mean) + b * Math.log(1 - mean);
  const all = betaBelow(0.5, a, b, peak) + betaBelow(0.5, b, a, peak);
  return level <= 0.5 ? betaBelow(level, a, b, peak) / all : 1 - betaBelow(1 - level, b, a, peak) / all;
}

/** A clause's expected share of the fee: the outermost tier that is passed counts, capped. */
function expectedShare(clause, level, isBonus) {
  const beyond = (at) => {
    const below = chanceBelow(level, clause.spread, at);
    if (clause.spread === null) return isBonus ? Number(level > at) : below;
    return isBonus ? 1 - below : below;
  };
  const chances = [...clause.tiers.map((tier) => beyond(tier.level)), 0];
  return sum(clause.tiers.map((tier, i) => (chances[i] - chances[i + 1]) * Math.min(tier.share, clause.cap ?? 1)));
}

/** Prices, index, minimum, bonus and credits, exchange rate, VAT: in this order. */
function invoice(terms, done, number, paid) {
  const risen = indexed(terms.index, terms.index_from_month, number);
  const holds = (price) => number >= price.from_month && number <= (price.until_month ?? Infinity);
  const lines = terms.prices.filter(holds).flatMap((price) => priceLines(price, done, paid, risen));
  const fee = () => sum(lines.map(([, amount]) => amount));
  const topUp = terms.monthly_minimum * risen - fee();
  if (terms.monthly_minimum > 0 && topUp > 0) lines.push(['minimum_top_up', topUp]);
  const afterMinimum = fee();
  if (number >= terms.credits_from_month) {
    for (const [kind, clauses, sign] of [['bonus', terms.bonuses, 1], ['credits', terms.credits, -1]]) {
      for (const clause of clauses) {
        const { level } = done.channels.find((channel) => channel.name === clause.channel);
        const share = expectedShare(clause, level, sign > 0);
        if (share > 0) lines.push([kind, sign * share * afterMinimum]);
      }
    }
  }
  const before = fee() * (terms.currency?.rate ?? 1);
  if (terms.pass_through > 0) lines.push(['pass_through', terms.pass_through]);
  return { fee: before, lines: lines.map(([kind, amount]) => [kind, amount * settled(terms)]) };
}

const settled = (terms) => (terms.currency?.rate ?? 1) * (1 + terms.vat_rate * terms.vat_not_deductible);

const oneOffs = (terms, month) =>
  terms.one_offs.filter((once) => once.month === month && once.amount > 0).map(({ amount }) => ['one_off', amount * settled(terms)]);

/** Hours contracted for a working day, year by year, as the steady months cost least; none where no heads are paid. */
function contractsOf(scenario, quote) {
  const fullTime = quote.terms.prices.find((price) => price.per.fte)?.per.fte;
  if (!fullTime) return [];
  const steady = phase(quote.ramp, Infinity);
  return Array.from({ length: Math.ceil(scenario.horizon_months / 12) }, (_, year) => {
    const months = Array.from({ length: 12 }, (_, i) => {
      const month = monthAt(scenario, year * 12 + i);
      return { needed: vendorWork(scenario, quote, month, steady).productive, days: month.workdays };
    });
    const cost = (perDay) =>
      sum(months.map(({ needed, days }) => Math.max(needed, perDay * days) + fullTime.premium_above_contract * Math.max(needed - perDay * days, 0)));
    return freePerDay({ contract: 'cheapest' }, months, cost);
  });
}

/** Who is paid by the hour staffs to what comes; others keep the heads of their steady state. */
function vendorWork(scenario, quote, month, at) {
  const byTheHour = quote.terms.prices.some((price) => price.per.hour);
  return work(scenario, month, at, byTheHour ? at : phase(quote.ramp, Infinity), quote.offers);
}

/** The recurring lines of a month with given factors. */
function quoteMonth(scenario, quote, month, number, at, contracts) {
  const done = vendorWork(scenario, quote, month, at);
  const perDay = contracts[Math.floor((number - 1) / 12)];
  const contracted = perDay * month.workdays;
  // A month whose need is the contract has nothing above it but rounding.
  const over = done.productive - contracted;
  const paid = { contracted, above: over > done.productive * 1e-12 ? over : 0 };
  const { fee, lines } = invoice(quote.terms, done, number, paid);
  lines.push(['management', fee * quote.contract_management], ...done.lost);
  const of = (kinds) => sum(lines.filter(([kind]) => kinds.includes(kind)).map(([, amount]) => amount));
  const lostValue = of(['lost_contacts']);
  const apart = of(['bonus', 'credits', 'minimum_top_up']);
  return { lines, total: sum(lines.map(([, amount]) => amount)), lostValue, apart, ...done };
}

function quoteOption(scenario, quote, months) {
  const steady = phase(quote.ramp, Infinity);
  const contracts = contractsOf(scenario, quote);
  const result = months.map((month, i) => quoteMonth(scenario, quote, month, i + 1, phase(quote.ramp, i + 1), contracts));
  const paid = Array.from({ length: scenario.horizon_months + 1 }, (_, number) => oneOffs(quote.terms, number));
  const lastPaid = paid.findLastIndex((lines) => lines.length > 0);
  const until = Math.min(Math.max(quote.ramp.phase_ends_month[2], lastPaid, 0), scenario.horizon_months);
  const all = (lines) => sum(lines.map(([, amount]) => amount));
  const loss = { handle_time: 0, repeats: 0, credits_and_minimum: 0, lost_contacts: 0, one_offs: sum(paid.map(all)), until_month: until };
  for (let number = 1; number <= until; number++) {
    const month = months[number - 1];
    const now = phase(quote.ramp, number);
    // Each cause without what lost contacts cost, and without bonus, credits and minimum: causes of their own.
    const rest = (month) => month.total - month.lostValue - month.apart;
    const twin = quoteMonth(scenario, quote, month, number, steady, contracts);
    const slow = { handleTime: now.handleTime, resolution: steady.resolution };
    const slower = quoteMonth(scenario, quote, month, number, slow, contracts);
    loss.handle_time += rest(slower) - rest(twin);
    loss.repeats += rest(result[number - 1]) - rest(slower);
    loss.credits_and_minimum += result[number - 1].apart - twin.apart;
    loss.lost_contacts += result[number - 1].lostValue - twin.lostValue;
  }
  loss.total = loss.handle_time + loss.repeats + loss.credits_and_minimum + loss.lost_contacts + loss.one_offs;
  result.forEach((month, i) => {
    month.lines.push(...paid[i + 1]);
    month.total += all(paid[i + 1]);
  });
  return { name: quote.name, before: all(paid[0]), beforeLines: paid[0], months: result, loss };
}

// ---- time ----

function against(option, own) {
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
  };
}

function recompute(scenario) {
  const months = Array.from({ length: scenario.horizon_months }, (_, i) => monthAt(scenario, i));
  const own = { name: null, before: 0, beforeLines: [], months: ownMonths(scenario) };
  const options = [own, ...scenario.quotes.map((quote) => quoteOption(scenario, quote, months))];
  for (const option of options) {
    option.total = option.before + sum(option.months.map((month) => month.total));
    option.present =
      option.before + sum(option.months.map((month, i) => month.total * (1 + scenario.discount_rate) ** (-(i + 1) / 12)));
  }
  for (const option of options.slice(1)) option.against = against(option, own);
  return { months, options };
}

// ---- comparison ----

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
    same(
      `${here}, agents missing`,
      month.channels.map(({ state }) => state.overloaded?.agents_missing ?? 0),
      mine.missing,
    );
  });
  if (!expected.against) {
    same(`${what}, against itself`, [found.against_own, found.ramp_up], [null, null]);
    return;
  }
  for (const cause of ['handle_time', 'repeats', 'credits_and_minimum', 'lost_contacts', 'one_offs', 'total']) {
    near(`${what}, ramp-up loss, ${cause}`, found.ramp_up[cause], expected.loss[cause]);
  }
  same(`${what}, ramp-up loss until`, found.ramp_up.until_month, expected.loss.until_month);
  const { against_own: theirs } = found;
  expected.against.cumulative.forEach((amount, i) =>
    near(`${what}, difference to month ${i + 1}`, theirs.cumulative[i], amount),
  );
  same(`${what}, break-even`, theirs.break_even, expected.against.breakEven);
  same(`${what}, deepest month`, theirs.deepest?.month, expected.against.deepest?.month);
  if (theirs.deepest) near(`${what}, deepest`, theirs.deepest.amount, expected.against.deepest.amount);
  near(`${what}, saving`, theirs.saving, expected.against.saving);
  near(`${what}, present saving`, theirs.present_saving, expected.against.presentSaving);
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

const [resultPath, scenarioPath = EXAMPLE, ...rest] = process.argv.slice(2);
if (!resultPath || rest.length > 0) {
  console.error('usage: node tests/recompute.mjs RESULT.json [SCENARIO.json]');
  process.exit(2);
}
const found = JSON.parse(readFileSync(resultPath, 'utf8'));
const scenario = JSON.parse(readFileSync(scenarioPath, 'utf8'));
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
