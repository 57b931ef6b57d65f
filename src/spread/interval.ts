/** The lengths of time that a curve counts by. */
export const intervals = ['YEAR', 'QUARTER', 'MONTH'] as const;
export type Interval = (typeof intervals)[number];

/** The precision to which a date must be known before it can be worked with as one point in time. */
export type TimeUnit = Interval | 'DAY';

const PER_YEAR = { YEAR: 1, QUARTER: 4, MONTH: 12 } as const;
const DAY_MILLISECONDS = 86_400_000;

/** The number of the interval that holds a day: consecutive intervals have consecutive numbers. */
export function intervalOf(day: string, unit: TimeUnit): number {
  if (unit === 'DAY') return Math.round(Date.parse(day) / DAY_MILLISECONDS);
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  return year * PER_YEAR[unit] + Math.floor((month * PER_YEAR[unit]) / 12);
}

/** The first and the last day of the interval with this number. */
export function daysOfInterval(number: number, interval: Interval): { from: string; to: string } {
  const months = 12 / PER_YEAR[interval];
  const first = number * months;
  const next = first + months;
  return { from: dayOf(first, 1), to: dayOf(next, 0) };
}

/** Day 0 is the last one of the month before. Months are counted from January of the year 0. */
function dayOf(month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return date.toISOString().slice(0, 10);
}
