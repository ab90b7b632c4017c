// A vendor's ramp, and what it bills in a month.

import { indexed, sum } from './numbers.mjs';
import { hourClasses, seatsFor } from './team.mjs';

const SHAPES = {
  stepped: () => 0,
  linear: (u) => u,
  s_curve: (u) => 3 * u ** 2 - 2 * u ** 3,
  exponential: (u) => (1 - Math.exp(-3 * u)) / (1 - Math.exp(-3)),
};

/** A month's factors, as at its middle; those of the last phase never move. */
export function phase(ramp, number) {
  const borders = [0, ...ramp.phase_ends_month];
  const index = ramp.phase_ends_month.filter((end) => number > end).length;
  const behind = (number - 0.5 - borders[index]) / (borders[index + 1] - borders[index]);
  const moved = index < 3 ? SHAPES[ramp.shape](behind) : 0;
  const now = (values) => values[index] * (1 - moved) + (values[index + 1] ?? 0) * moved;
  return { handleTime: now(ramp.handle_time), resolution: now(ramp.first_contact_resolution) };
}

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
    const share = done.productive > 0 ? all(hours) / done.productive : 1;
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

const holds = (price, number) => number >= price.from_month && number <= (price.until_month ?? Infinity);

/** What a month costs in which nothing comes, as months of notice do: what is fixed, heads, seats and the minimum. */
export function standing(terms, done, number, paid) {
  const risen = indexed(terms.index, terms.index_from_month, number);
  const stands = ({ per }) => per === 'month' || per.fte || per.seat;
  const prices = terms.prices.filter((price) => holds(price, number) && stands(price));
  const fees = prices.flatMap((price) => priceLines(price, done, paid, risen)).map(([, amount]) => amount);
  return Math.max(sum(fees), terms.monthly_minimum * risen) * settled(terms);
}

/** Prices, index, minimum, bonus and credits, exchange rate, VAT: in this order. */
export function invoice(terms, done, number, paid) {
  const risen = indexed(terms.index, terms.index_from_month, number);
  const lines = terms.prices.filter((price) => holds(price, number)).flatMap((price) => priceLines(price, done, paid, risen));
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

export const oneOffs = (terms, month) =>
  terms.one_offs.filter((once) => once.month === month && once.amount > 0).map(({ amount }) => ['one_off', amount * settled(terms)]);
