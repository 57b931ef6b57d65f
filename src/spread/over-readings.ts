import { type Copy, copyKey } from '../domain/copy.ts';
import { compareKeys } from '../domain/key.ts';
import type { Lag } from '../domain/lag.ts';
import { type Figure, figureOf } from './figure.ts';
import { reproductionOf } from './generations.ts';
import type { SpreadMetrics } from './metrics.ts';

/** Generation by generation; a reading that does not reach one has no adoption there, and one with several roots no R. */
export function reproductionFigures(
  readings: readonly SpreadMetrics[],
): { generation: number; adoptions: Figure; value: Figure }[] {
  const all = readings.map((metrics) => ({
    counts: metrics.generations(),
    rates: metrics.onlyRoot === null ? [] : reproductionOf(metrics.generations()),
  }));
  const most = all.reduce((deepest, { counts }) => Math.max(deepest, counts.length), 0);
  return Array.from({ length: most }, (_, generation) => ({
    generation,
    adoptions: figureOf(all.map(({ counts }) => counts[generation] ?? 0)),
    value: figureOf(all.map(({ rates }) => rates[generation]?.value)),
  }));
}

/** From the least to the most that any reading allows; open where one is open. */
export function medianOverReadings(readings: readonly SpreadMetrics[]): Lag | null {
  const medians = readings.flatMap((metrics) => metrics.lags().median ?? []);
  if (!medians.length) return null;
  const earliest = medians.map((median) => median.earliest);
  const latest = medians.map((median) => median.latest);
  return {
    earliest: earliest.includes(null) ? null : Math.min(...(earliest as number[])),
    latest: latest.includes(null) ? null : Math.max(...(latest as number[])),
  };
}

/** On the main path of how many readings each copy lies. */
export function mainPathsOf(readings: readonly SpreadMetrics[]): { copy: Copy; readings: number }[] {
  const found = new Map<string, { copy: Copy; readings: number }>();
  for (const metrics of readings)
    for (const { edge } of metrics.mainPath().value?.steps ?? []) {
      const copy = metrics.graph.copyOf(edge);
      const held = found.get(copyKey(copy)) ?? { copy, readings: 0 };
      held.readings++;
      found.set(copyKey(copy), held);
    }
  return [...found.values()].sort(
    (a, b) => b.readings - a.readings || compareKeys(copyKey(a.copy), copyKey(b.copy)),
  );
}
