// Months as they are in the calendar.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HOLIDAYS = JSON.parse(readFileSync(fileURLToPath(new URL('../vectors/holidays.json', import.meta.url)), 'utf8')).holidays;

/** A month; `dates` counts its Mondays to Sundays and, last, its public holidays, which are none of the others. */
export function monthAt({ start, country }, later) {
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
