import type { BoundEnd, ReasonedBounds } from './bounds.ts';

/**
 * What holds in every reading of rival claims: not before the earliest first day of any, not after the latest last day of any.
 * Readings that leave no day are left aside, unless none leaves one. The reasons are those of the readings that reach so far.
 */
export function boundsOverReadings(each: readonly ReasonedBounds[]): ReasonedBounds {
  const possible = each.filter(leavesADay);
  const readings = possible.length ? possible : each;
  const earliest = farthest(readings, 'earliest', (day, far) => day < far);
  const latest = farthest(readings, 'latest', (day, far) => day > far);
  const reasons = new Map(
    readings.flatMap((bounds) =>
      bounds.reasons
        .filter((reason) => reason.day === dayAt({ earliest, latest }, reason.end))
        .map((reason) => [JSON.stringify(reason), reason] as const),
    ),
  );
  const all = [...reasons.values()];
  const at = (end: BoundEnd) => all.filter((reason) => reason.end === end);
  return { earliest, latest, reasons: [...at('EARLIEST'), ...at('LATEST')] };
}

function leavesADay({ earliest, latest }: ReasonedBounds): boolean {
  return earliest === null || latest === null || earliest <= latest;
}

/** Open where it is open in any reading. */
function farthest(
  readings: readonly ReasonedBounds[],
  end: 'earliest' | 'latest',
  farther: (day: string, far: string) => boolean,
): string | null {
  let far: string | null = null;
  for (const bounds of readings) {
    const day = bounds[end];
    if (day === null) return null;
    if (far === null || farther(day, far)) far = day;
  }
  return far;
}

function dayAt(bounds: { earliest: string | null; latest: string | null }, end: BoundEnd): string | null {
  return end === 'EARLIEST' ? bounds.earliest : bounds.latest;
}
