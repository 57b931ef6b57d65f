import { type DatePrecisions, type FirstAdoption, precisionsOf } from './first-adoption.ts';
import { daysOfInterval, type Interval, intervalOf } from './interval.ts';

/** What is certain and what is possible of a count; a point where the two are one. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface CurvePoint {
  /** The first and the last day of the interval. */
  readonly from: string;
  readonly to: string;
  /** Adopters whose first take-up lies in the interval. */
  readonly newAdopters: Range;
  /** Adopters whose first take-up lies in it or before it. */
  readonly adopters: Range;
}

export interface Curve {
  readonly interval: Interval;
  readonly points: readonly CurvePoint[];
  /** All adopters. The last point's adopters and the undated add up to them. */
  readonly adopterCount: number;
  readonly undated: number;
  readonly dates: DatePrecisions;
}

/** The numbers of the first and the last interval of a curve. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * New and cumulative adopters by interval (model.md, "Windows"). What a date certainly says of an interval is the minimum,
 * what it allows the maximum. `today` closes a date with an open end: what is recorded as taken up has happened.
 */
export function curveOf(
  firsts: readonly FirstAdoption[],
  interval: Interval,
  today: string,
  span: Span | null = spanOf(firsts, interval, today),
): Curve {
  const dated = firsts.filter((first) => first.earliest !== null || first.latest !== null);
  return {
    interval,
    points: span ? pointsOf(dated, interval, span) : [],
    adopterCount: firsts.length,
    undated: firsts.length - dated.length,
    dates: precisionsOf(firsts),
  };
}

/** From the first interval that a date names to the last; to today's where a date is open at its end. Null without a date. */
export function spanOf(firsts: readonly FirstAdoption[], interval: Interval, today: string): Span | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { earliest, latest } of firsts) {
    for (const day of [earliest, latest, earliest !== null && latest === null ? today : null]) {
      if (day === null) continue;
      const number = intervalOf(day, interval);
      first = Math.min(first, number);
      last = Math.max(last, number);
    }
  }
  return first <= last ? { first, last } : null;
}

/** The adopters whose first take-up certainly lies in each interval: what a model that needs one number can be fitted to. */
export function certainSeries(curve: Curve): readonly number[] {
  return curve.points.map((point) => point.newAdopters.min);
}

/** An open beginning may lie before the curve, an open end at the latest in its last interval. */
function pointsOf(dated: readonly FirstAdoption[], interval: Interval, span: Span): CurvePoint[] {
  const length = span.last - span.first + 1;
  const begins = new Array<number>(length).fill(0);
  const ends = new Array<number>(length).fill(0);
  const certain = new Array<number>(length).fill(0);
  for (const { earliest, latest } of dated) {
    const from = earliest === null ? -1 : intervalOf(earliest, interval) - span.first;
    const to = latest === null ? length - 1 : intervalOf(latest, interval) - span.first;
    add(begins, Math.max(0, from));
    add(ends, to);
    if (from === to) add(certain, to);
  }
  let possible = 0;
  let sure = 0;
  return begins.map((count, index) => {
    const before = sure;
    possible += count;
    sure += ends[index] as number;
    return {
      ...daysOfInterval(span.first + index, interval),
      newAdopters: { min: certain[index] as number, max: possible - before },
      adopters: { min: sure, max: possible },
    };
  });
}

function add(counts: number[], index: number): void {
  counts[index] = (counts[index] as number) + 1;
}
