import type { CurvePoint, Range } from './curve.ts';

/**
 * How fast the adopters grow: (q_t − q_{t−1}) / q_{t−1} for t > 1 (netdiffuseR R/stats.R, `diffusion_rate`). The bounds are
 * sharp: they are met by placing each uncertain date in the interval or out of it. Null where nobody had certainly adopted before.
 */
export function growthRate(point: CurvePoint, before: CurvePoint | undefined): Range | null {
  if (!before || before.adopters.min === 0) return null;
  return {
    min: point.newAdopters.min / before.adopters.max,
    max: point.newAdopters.max / before.adopters.min,
  };
}

/**
 * Of those who had not adopted, the share that did in this interval: (q_t − q_{t−1}) / (n − q_{t−1}) for t > 1 (netdiffuseR
 * R/stats.R, `hazard_rate`). `atRisk` is n without the undated adopters. Null where nobody was left to adopt.
 */
export function hazardRate(point: CurvePoint, before: CurvePoint | undefined, atRisk: number): Range | null {
  if (!before) return null;
  const mostLeft = atRisk - before.adopters.min;
  // Those who certainly adopted by now but not certainly in this interval did so before it, where it was not in it.
  const leastGone = point.adopters.min - point.newAdopters.min;
  if (mostLeft <= 0 || atRisk - leastGone <= 0) return null;
  return { min: point.newAdopters.min / (atRisk - leastGone), max: point.newAdopters.max / mostLeft };
}
