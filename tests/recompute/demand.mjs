// How many contacts arrive in each half-hour of a month.

import { sum } from './numbers.mjs';

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

/** Season by calendar month, growth with every twelve months, campaigns on top. */
function measured(channel, month) {
  const grown = (1 + channel.growth) ** Math.floor((month.number - 1) / 12);
  const added = channel.campaigns.filter((campaign) => campaign.month === month.number).map((campaign) => campaign.contacts);
  return channel.contacts_per_month * channel.season[month.ofYear] * grown + sum(added);
}

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
export function wanted(channel, month) {
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
export function arrivals(channel, opening, month, contacts) {
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
