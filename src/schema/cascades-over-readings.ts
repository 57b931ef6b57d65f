import type { Adoption } from '../domain/adoption.ts';
import { type Figure, figuresOf } from '../spread/figure.ts';
import type { SpreadMetrics } from '../spread/metrics.ts';
import type { RootCascade } from '../spread/root-cascade.ts';
import { type BoundedList, boundedList, boundedListType } from './bounded-list.ts';
import { builder } from './builder.ts';
import { FigureOverReadings } from './figure-over-readings.ts';
import { AdoptionRef } from './refs.ts';

interface RootFigures {
  readonly root: Adoption;
  readonly readings: number;
  readonly size: Figure;
  readonly depth: Figure;
  readonly longest: Figure;
  readonly breadth: Figure;
  readonly structuralVirality: Figure;
}

const RootFiguresType = builder.objectRef<RootFigures>('RootFigures').implement({
  description: 'What one root set off, over the readings in which it is a root.',
  fields: (t) => {
    const figure = (
      part: 'size' | 'depth' | 'longest' | 'breadth' | 'structuralVirality',
      description: string,
    ) => t.expose(part, { type: FigureOverReadings, description });
    return {
      root: t.expose('root', { type: AdoptionRef, description: 'The adoption that it starts from.' }),
      readings: t.exposeInt('readings', { description: 'In how many readings it is without sources.' }),
      size: figure('size', 'Adoptions, the root included.'),
      depth: figure('depth', 'The largest of the shortest distances from it, in copies.'),
      longest: figure('longest', 'The most copies on a way from it.'),
      breadth: figure('breadth', 'The most adoptions at one shortest distance.'),
      structuralVirality: figure(
        'structuralVirality',
        'The mean distance between two adoptions of its tree of primary sources.',
      ),
    };
  },
});

export const RootFiguresList = boundedListType('RootFigures', RootFiguresType);

interface Rooted {
  readonly cascade: RootCascade;
  readonly virality: number | null;
}

export function rootFigures(
  readings: readonly SpreadMetrics[],
  first: number | null | undefined,
): BoundedList<RootFigures> {
  const roots = new Map<string, Adoption>();
  for (const { graph } of readings)
    for (const root of graph.roots) {
      const adoption = graph.adoptions[root] as Adoption;
      roots.set(adoption.key, adoption);
    }
  const { items, total } = boundedList([...roots.keys()].sort(), first);
  const each = readings.map((metrics) => rootedOf(metrics, items));
  return {
    total,
    items: items.map((key) => {
      const figure = (of: (rooted: Rooted) => number | null) => figuresOf(each, key, of, null);
      return {
        root: roots.get(key) as Adoption,
        readings: each.filter((rooted) => rooted.has(key)).length,
        size: figure(({ cascade }) => cascade.size),
        depth: figure(({ cascade }) => cascade.depth),
        longest: figure(({ cascade }) => cascade.longest),
        breadth: figure(({ cascade }) => cascade.breadth),
        structuralVirality: figure(({ virality }) => virality),
      };
    }),
  };
}

function rootedOf(metrics: SpreadMetrics, keys: readonly string[]): Map<string, Rooted> {
  const found = new Map<string, Rooted>();
  for (const key of keys) {
    const node = metrics.graph.nodeOf(key);
    const cascade = node !== undefined && metrics.graph.roots.includes(node) && metrics.cascade(node);
    if (cascade)
      found.set(key, {
        cascade,
        virality: metrics.virality(cascade.root, 'PRIMARY_SOURCE_TREE').virality.value,
      });
  }
  return found;
}
