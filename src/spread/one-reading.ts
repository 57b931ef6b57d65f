import type { SpreadMetrics, SpreadReadings } from './metrics.ts';

type Read<Args extends unknown[], T> = (metrics: SpreadMetrics, ...args: Args) => T | Promise<T>;

/** What the readings agree on: null where they do not, since none of them is more right than another. */
export function agreed<Args extends unknown[], T>(read: Read<Args, T>) {
  return async ({ readings, total }: SpreadReadings, ...args: Args): Promise<T | null> => {
    if (readings.length < total) return null;
    const [first, ...others] = await Promise.all(readings.map((metrics) => read(metrics, ...args)));
    const one = JSON.stringify(first);
    return others.every((other) => JSON.stringify(other) === one) ? (first as T) : null;
  };
}

/** What is told of one reading only, and is null where there are several. */
export function ofTheOnly<Args extends unknown[], T>(read: Read<Args, T>) {
  return async ({ readings, total }: SpreadReadings, ...args: Args): Promise<T | null> => {
    const [only] = readings;
    return only && total === 1 ? read(only, ...args) : null;
  };
}
