// Queues: who is answered in time, and how many agents that takes. Erlang B by the recurrence from 0 agents, Erlang C from
// it, Erlang A by the density of the wait.

import { sum } from './numbers.mjs';

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
  // How many would wait longer than that, how many of them stay so long, and how many have left by then.
  const at = (x) => {
    const left = -Math.expm1(-theta * x);
    const density = lambda * Math.exp((lambda / theta) * left - agents * mu * x);
    return { all: density, stay: density * (1 - left), leave: density * left };
  };
  const simpson = (from, to) => {
    const steps = 4000;
    const h = (to - from) / steps;
    const total = { all: 0, stay: 0, leave: 0 };
    for (let i = 0; i <= steps; i++) {
      const factor = ((i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * h) / 3;
      const here = at(from + i * h);
      total.all += here.all * factor;
      total.stay += here.stay * factor;
      total.leave += here.leave * factor;
    }
    return total;
  };
  // Far enough that the density is gone: its exponent falls at least as −nμx + λ/θ.
  const end = Math.max(within * 2, (40 + lambda / theta) / (agents * mu));
  const [soon, late] = [simpson(0, within), simpson(within, end)];
  const all = below + soon.all + late.all;
  return {
    inTime: (below + soon.stay) / all,
    answered: (below + soon.stay + late.stay) / all,
    // Hung up within T: had to wait longer than their patience, which was at most T.
    goneInTime: (soon.leave - Math.expm1(-theta * within) * late.all) / all,
  };
}

/** What becomes of those offered in a half-hour, as shares. */
const met = new Map();
export function becomes(agents, load, handleTime, channel) {
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
export function staffed(slots, handleTime, channel, pay) {
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
