// What the other parts count with.

/** What rises every twelve months is at in a month. */
export const yearlySteps = (rate, month) => (1 + rate) ** Math.floor((month - 1) / 12);

/** The first step falls in `first`, the others every twelve months after it. */
export const indexed = (rate, first, month) => (month < first ? 1 : (1 + rate) ** (Math.floor((month - first) / 12) + 1));

export const sum = (values) => values.reduce((total, value) => total + value, 0);

export const WEEKS_A_MONTH = 365.25 / 7 / 12;
