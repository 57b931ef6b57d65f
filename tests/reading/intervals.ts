import { expect } from 'vitest';

export type Figures = Map<string, number | null>;

/** Every number of an answer by its path; the items of a list by what they are of, whatever the idea. */
export function figuresIn(value: unknown, path = '', found: Figures = new Map()): Figures {
  if (value === null || typeof value === 'number') found.set(path, value as number | null);
  else if (Array.isArray(value)) for (const item of value) figuresIn(item, `${path}[${nameOf(item)}]`, found);
  else if (typeof value === 'object')
    for (const [part, below] of Object.entries(value)) figuresIn(below, `${path}.${part}`, found);
  return found;
}

function nameOf(item: Record<string, unknown>): string {
  const record = (item.adoption ?? item.root ?? item.adopter) as { key: string } | undefined;
  const name = item.channel ?? item.fidelity ?? item.country ?? item.generation;
  return record ? record.key.replace(/^r(ival|\d+)-/, '') : String(name);
}

interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly missing: number;
}

/** Every interval of an answer by its path. */
export function intervalsIn(value: unknown, path = '', found = new Map<string, Interval>()) {
  if (Array.isArray(value)) for (const item of value) intervalsIn(item, `${path}[${nameOf(item)}]`, found);
  else if (value !== null && typeof value === 'object') {
    if ('missing' in value) found.set(path, value as never);
    else for (const [part, below] of Object.entries(value)) intervalsIn(below, `${path}.${part}`, found);
  }
  return found;
}

/** Copies, credits and shares of what a reading does not hold are 0; other figures of it are none. */
export function holdTo(each: readonly Figures[], intervals: Map<string, Interval>, nothing = /^$/) {
  const paths = new Set(each.flatMap((figures) => [...figures.keys()]));
  for (const path of intervals.keys()) {
    const absent = nothing.test(path) ? 0 : null;
    const values = each.map((figures) => (figures.has(path) ? (figures.get(path) as number | null) : absent));
    const known = values.filter((value) => value !== null);
    const [min, max] = known.length ? [Math.min(...known), Math.max(...known)] : [null, null];
    const found = intervals.get(path) as Interval;
    expect([path, found.missing]).toEqual([path, values.length - known.length]);
    for (const [is, should] of [
      [found.min, min],
      [found.max, max],
    ])
      expect([path, is?.toFixed(9)]).toEqual([path, should?.toFixed(9)]);
  }
  expect([...intervals.keys()].filter((path) => !paths.has(path))).toEqual([]);
}
