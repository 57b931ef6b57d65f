import type { DayRange } from '../domain/edtf.ts';
import { groupedBy } from '../domain/grouping.ts';
import { intervalOf, type TimeUnit } from './interval.ts';

/** What is needed of an adoption to know when its adopter first took the idea up. */
export interface DatedAdoption extends DayRange {
  readonly adopterKey: string;
  /** As it was written; null where nothing is known. */
  readonly date: string | null;
}

/** An adopter's first take-up of an idea: the days that it can mean. An adopter that takes up twice counts once. */
export interface FirstAdoption extends DayRange {
  readonly adopterKey: string;
  /** Whether a date that it follows from is marked approximate or uncertain (EDTF `~`, `?`, `%`). */
  readonly qualified: boolean;
}

/** How precisely the first take-ups are known: each adopter is counted in one of these. */
export interface DatePrecisions {
  readonly day: number;
  readonly month: number;
  /** Three months that begin in March, June, September or December: EDTF's seasons. */
  readonly season: number;
  readonly year: number;
  /** Anything else that is known, one open end included. */
  readonly interval: number;
  readonly undated: number;
  /** How many of all these rest on a date that is marked approximate or uncertain. */
  readonly qualified: number;
}

/**
 * Each adopter's first take-up, by key. The first of several lies between the least first day and the least last day of them:
 * where one of them is undated, nothing is known but that it was no later than the others.
 */
export function firstAdoptions(adoptions: Iterable<DatedAdoption>): FirstAdoption[] {
  return [...groupedBy(adoptions, (adoption) => adoption.adopterKey)]
    .map(([adopterKey, own]) => ({
      adopterKey,
      earliest: own.some((each) => each.earliest === null) ? null : least(own.map((each) => each.earliest)),
      latest: least(own.map((each) => each.latest)),
      qualified: own.some((each) => each.date !== null && /[?~%]/.test(each.date)),
    }))
    .sort((a, b) => (a.adopterKey < b.adopterKey ? -1 : 1));
}

/** The interval that certainly holds the take-up; null where its days lie in more than one, or are not known. */
export function certainInterval(first: DayRange, unit: TimeUnit): number | null {
  if (first.earliest === null || first.latest === null) return null;
  const from = intervalOf(first.earliest, unit);
  return from === intervalOf(first.latest, unit) ? from : null;
}

export function precisionsOf(firsts: readonly FirstAdoption[]): DatePrecisions {
  const counts = { day: 0, month: 0, season: 0, year: 0, interval: 0, undated: 0, qualified: 0 };
  for (const first of firsts) {
    counts[precisionOf(first)]++;
    if (first.qualified) counts.qualified++;
  }
  return counts;
}

function precisionOf({ earliest, latest }: DayRange): Exclude<keyof DatePrecisions, 'qualified'> {
  if (earliest === null && latest === null) return 'undated';
  if (earliest === null || latest === null) return 'interval';
  if (earliest === latest) return 'day';
  if (!earliest.endsWith('-01') || !endsMonth(latest)) return 'interval';
  const months = intervalOf(latest, 'MONTH') - intervalOf(earliest, 'MONTH') + 1;
  const month = Number(earliest.slice(5, 7));
  if (months === 1) return 'month';
  if (months === 3 && month % 3 === 0) return 'season';
  return months === 12 && month === 1 ? 'year' : 'interval';
}

function endsMonth(day: string): boolean {
  const next = new Date(Date.parse(day) + 86_400_000);
  return next.getUTCDate() === 1;
}

function least(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
