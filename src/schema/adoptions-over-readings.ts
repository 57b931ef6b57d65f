import type { Adoption } from '../domain/adoption.ts';
import { InputError } from '../domain/input-error.ts';
import { compareKeys } from '../domain/key.ts';
import { limits } from '../domain/limits.ts';
import { normalised } from '../spread/betweenness.ts';
import { type BrokerageRoles, type Role, roles } from '../spread/brokerage.ts';
import type { Drift } from '../spread/drift.ts';
import { type Figure, figureOf } from '../spread/figure.ts';
import type { BrokerageGroup, SpreadMetrics } from '../spread/metrics.ts';
import { brokerageArgument } from './adoption-metrics.ts';
import { type BoundedList, boundedList, boundedListType } from './bounded-list.ts';
import { builder } from './builder.ts';
import { FigureOverReadings } from './figure-over-readings.ts';
import { AdoptionRef } from './refs.ts';

export const BrokerageFigures = builder.objectRef<Record<Role, Figure>>('BrokerageFigures').implement({
  description:
    'How often an adoption stands between two others, by role, over all readings (see `BrokerageRoles`).',
  fields: (t) => {
    const role = (name: Role, description: string) =>
      t.expose(name, { type: FigureOverReadings, description });
    return {
      coordinator: role('coordinator', 'All three in one group.'),
      itinerant: role('itinerant', 'The two outer in one group, the broker in another.'),
      gatekeeper: role('gatekeeper', 'The broker and the one that copied it in one group.'),
      representative: role('representative', 'The broker and the one that it copied in one group.'),
      liaison: role('liaison', 'Three groups.'),
      unclassified: role('unclassified', 'The group of one of the three is not known.'),
    };
  },
});

export function brokerageFigures(each: readonly (BrokerageRoles | null)[]): Record<Role, Figure> {
  const figures = roles.map((role) => [role, figureOf(each.map((counts) => counts?.[role]))] as const);
  return Object.fromEntries(figures) as Record<Role, Figure>;
}

/** An adoption, and what measures of it there are in the readings. */
interface AdoptionInReadings {
  readonly adoption: Adoption;
  readonly readings: readonly SpreadMetrics[];
}

type Of = (metrics: SpreadMetrics, node: number) => number | null | undefined;

function figure({ adoption, readings }: AdoptionInReadings, of: Of): Figure {
  return figureOf(
    readings.map((metrics) => {
      const node = metrics.graph.nodeOf(adoption.key);
      return node === undefined ? null : of(metrics, node);
    }),
  );
}

const DriftFigures = builder.objectRef<AdoptionInReadings>('DriftFigures').implement({
  description: 'How the idea changed on its way from the root, along the primary sources of each reading.',
  fields: (t) => {
    const part = (name: keyof Drift, description: string) =>
      t.field({
        type: FigureOverReadings,
        description,
        resolve: (adoption) => figure(adoption, (metrics, node) => metrics.drift()[node]?.[name]),
      });
    return {
      hops: part('hops', 'Copies from the root to the adoption.'),
      copied: part('copied', 'Of these, those taken over as it was.'),
      adapted: part('adapted', 'Those changed to fit.'),
      inspired: part('inspired', 'Those made after the example.'),
      unknown: part('unknown', 'Those of which it is not said.'),
      longestCopiedRun: part('longestCopiedRun', 'The most hops in a row that took it over as it was.'),
    };
  },
});

const AdoptionFiguresType = builder.objectRef<AdoptionInReadings>('AdoptionFigures').implement({
  description: 'What one adoption is in a spread, over all readings of rival claims.',
  fields: (t) => {
    const of = (description: string, value: Of) =>
      t.field({ type: FigureOverReadings, description, resolve: (adoption) => figure(adoption, value) });
    return {
      adoption: t.expose('adoption', { type: AdoptionRef, description: 'The adoption.' }),
      generation: of('The fewest copies from a root to it.', (metrics, node) => metrics.generation()[node]),
      caseReproduction: of(
        'The credit it has from those that copied it, each sharing 1 equally.',
        (metrics, node) => metrics.caseReproduction.EQUAL()[node],
      ),
      caseReproductionByConfidence: of(
        'The same, each sharing by the confidence of its copies.',
        (metrics, node) => metrics.caseReproduction.CONFIDENCE()[node],
      ),
      betweenness: of(
        'The shortest ways between others that lead through it.',
        (metrics, node) => metrics.betweenness().value?.[node],
      ),
      betweennessNormalised: of('The same over the (n−1)(n−2) pairs there are.', (metrics, node) => {
        const value = metrics.betweenness().value?.[node];
        return value === undefined ? null : normalised(value, metrics.graph.size);
      }),
      dominated: of(
        'How many others would have no documented route to any root without it.',
        (metrics, node) => metrics.dominators().dominated[node],
      ),
      dominators: of('Without how many others it would have no such route.', (metrics, node) =>
        metrics.dominators().count(node),
      ),
      brokerage: t.field({
        type: BrokerageFigures,
        description: 'How often it stands between two others.',
        args: { by: t.arg(brokerageArgument) },
        resolve: async ({ adoption, readings }, { by }) =>
          brokerageFigures(
            await Promise.all(
              readings.map(async (metrics) => {
                const node = metrics.graph.nodeOf(adoption.key);
                return node === undefined
                  ? null
                  : ((await metrics.roles(by as BrokerageGroup))[node] ?? null);
              }),
            ),
          ),
      }),
      drift: t.field({
        type: DriftFigures,
        description: 'How the idea changed on its way to it.',
        resolve: (adoption) => adoption,
      }),
    };
  },
});

export const AdoptionFiguresList = boundedListType('AdoptionFigures', AdoptionFiguresType);

/** The adoptions that any reading holds, by key. */
export function adoptionFigures(
  readings: readonly SpreadMetrics[],
  keys: readonly string[] | null,
  first: number | null | undefined,
): BoundedList<AdoptionInReadings> {
  if (keys && keys.length > limits.filterValues)
    throw new InputError('keys', `takes ${limits.filterValues} at most; got ${keys.length}.`);
  const asked = keys && new Set(keys);
  const found = new Map<string, Adoption>();
  for (const { graph } of readings)
    for (const adoption of graph.adoptions)
      if (!asked || asked.has(adoption.key)) found.set(adoption.key, adoption);
  const all = [...found.values()].sort((a, b) => compareKeys(a.key, b.key));
  return boundedList(
    all.map((adoption) => ({ adoption, readings })),
    first,
  );
}
