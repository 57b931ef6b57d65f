/** Signed days from the adoption that was copied to the one that copied; null where a date leaves it open. */
export interface Lag {
  readonly earliest: number | null;
  readonly latest: number | null;
}

interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The lag of a copy as an interval (metrics.md, "adoption lag"): never absolute, never zero for want of a date.
 * Null where neither end of the interval is known.
 */
export function lagBetween(source: Days, copy: Days): Lag | null {
  const earliest = daysFrom(source.latest, copy.earliest);
  const latest = daysFrom(source.earliest, copy.latest);
  return earliest === null && latest === null ? null : { earliest, latest };
}

const DAY = 86_400_000;

function daysFrom(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.round((Date.parse(b) - Date.parse(a)) / DAY);
}
