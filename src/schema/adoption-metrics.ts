import { normalised } from '../spread/betweenness.ts';
import type { BrokerageRoles } from '../spread/brokerage.ts';
import { type Drift, driftShares } from '../spread/drift.ts';
import type { BrokerageGroup, MeasuredAdoption } from '../spread/metrics.ts';
import { boundedListType, FIRST, firstOf } from './bounded-list.ts';
import { builder } from './builder.ts';
import { AdoptionRef } from './refs.ts';

const BrokerageBy = builder.enumType('BrokerageBy', {
  description: 'By what adopters are put in groups.',
  values: {
    COUNTRY: { description: 'The country that each lies in.' },
    LEVEL: { description: 'The level of each: country, region, municipality, unit, organisation.' },
  } as const,
});

export const brokerageArgument = {
  type: BrokerageBy,
  defaultValue: 'COUNTRY',
  description: 'By what the three are put in groups.',
} as const;

export const BrokerageRolesType = builder.objectRef<BrokerageRoles>('BrokerageRoles').implement({
  description:
    'How often an adoption stands between two others: it copied from a, b copied from it, and b not from a. By the groups of the three ' +
    '(Gould & Fernandez 1989, Sociological Methodology 19).',
  fields: (t) => ({
    coordinator: t.exposeInt('coordinator', { description: 'All three in one group.' }),
    itinerant: t.exposeInt('itinerant', { description: 'a and b in one group, the broker in another.' }),
    gatekeeper: t.exposeInt('gatekeeper', {
      description: 'The broker and b in one group, a in another: it let the idea in.',
    }),
    representative: t.exposeInt('representative', {
      description: 'a and the broker in one group, b in another: it took the idea out.',
    }),
    liaison: t.exposeInt('liaison', { description: 'Three groups.' }),
    unclassified: t.exposeInt('unclassified', { description: 'The group of one of the three is not known.' }),
  }),
});

const FidelityShares = builder
  .objectRef<{ copied: number; adapted: number; inspired: number; unknown: number }>('DriftShares')
  .implement({
    description: 'Parts of the hops, from 0 to 1; they add up to 1.',
    fields: (t) => ({
      copied: t.exposeFloat('copied', { description: 'Taken over as it was.' }),
      adapted: t.exposeFloat('adapted', { description: 'Taken over and changed to fit.' }),
      inspired: t.exposeFloat('inspired', { description: 'Something of its own after the example.' }),
      unknown: t.exposeFloat('unknown', { description: 'Not said.' }),
    }),
  });

const DriftType = builder.objectRef<Drift>('Drift').implement({
  description: 'How the idea changed on its way from the root, along the primary sources.',
  fields: (t) => ({
    hops: t.exposeInt('hops', { description: 'Copies from the root to the adoption; 0 at a root.' }),
    copied: t.exposeInt('copied', { description: 'Of these, those taken over as it was.' }),
    adapted: t.exposeInt('adapted', { description: 'Those changed to fit.' }),
    inspired: t.exposeInt('inspired', { description: 'Those made after the example.' }),
    unknown: t.exposeInt('unknown', { description: 'Those of which it is not said.' }),
    shares: t.field({
      type: FidelityShares,
      nullable: true,
      description: 'Each as a part of the hops; null at a root, which has none.',
      resolve: (drift) => driftShares(drift),
    }),
    longestCopiedRun: t.exposeInt('longestCopiedRun', {
      description: 'The most hops in a row that took it over as it was.',
    }),
  }),
});

const DominatorList = boundedListType('Dominator', AdoptionRef);

const AdoptionMetricsType = builder.objectRef<MeasuredAdoption>('AdoptionMetrics').implement({
  description: 'What one adoption is in a spread.',
  fields: (t) => ({
    adoption: t.field({
      type: AdoptionRef,
      description: 'The adoption.',
      resolve: ({ metrics, node }) => metrics.graph.adoptions[node] as never,
    }),
    generation: t.int({
      description: 'The fewest copies from a root to it: 0 at a root, else 1 + the least of its sources.',
      resolve: ({ metrics, node }) => metrics.generation()[node] as number,
    }),
    primarySource: t.field({
      type: AdoptionRef,
      nullable: true,
      description:
        'Where one source must be chosen: that of the best rank, the highest confidence, the earliest (the unknown last), the lowest key. ' +
        'Null at a root.',
      resolve: ({ metrics, node }) =>
        (metrics.graph.adoptions[metrics.forest().parent[node] as number] ?? null) as never,
    }),
    caseReproduction: t.float({
      description:
        'The credit it has from those that copied it: each adoption shares 1 equally among its sources (R_j of Wallinga & Teunis 2004, with ' +
        'credit for the probability; Fowler 2006).',
      resolve: ({ metrics, node }) => metrics.caseReproduction.EQUAL()[node] as number,
    }),
    caseReproductionByConfidence: t.float({
      description:
        'The same, each adoption sharing by the confidence of its copies; an unknown one counts as 1.',
      resolve: ({ metrics, node }) => metrics.caseReproduction.CONFIDENCE()[node] as number,
    }),
    betweenness: t.float({
      nullable: true,
      description:
        'Over all ordered pairs of other adoptions the share of the shortest ways, along the copies, that lead through it, added up ' +
        '(Freeman 1977; Brandes 2001). Null where the spread is too large: see `betweennessReason` of the measures.',
      resolve: ({ metrics, node }) => metrics.betweenness().value?.[node] ?? null,
    }),
    betweennessNormalised: t.float({
      nullable: true,
      description: 'The same over the (n−1)(n−2) pairs there are; null below three adoptions.',
      resolve: ({ metrics, node }) => {
        const value = metrics.betweenness().value?.[node];
        return value === undefined ? null : normalised(value, metrics.graph.size);
      },
    }),
    brokerage: t.field({
      type: BrokerageRolesType,
      description: 'How often it stands between two others.',
      args: { by: t.arg(brokerageArgument) },
      resolve: async ({ metrics, node }, { by }) =>
        (await metrics.roles(by as BrokerageGroup))[node] as BrokerageRoles,
    }),
    dominated: t.int({
      description:
        'How many other adoptions would have no documented route to any root without it: how much of a keystone it is.',
      resolve: ({ metrics, node }) => metrics.dominators().dominated[node] as number,
    }),
    dominators: t.field({
      type: DominatorList,
      description:
        'Those without whom it would have no documented route to any root, nearest first (dominators; one entry stands before all roots, so ' +
        'that an adoption with routes to two roots needs neither).',
      args: { first: t.arg.int(FIRST) },
      resolve: ({ metrics, node }, { first }) => ({
        items: metrics
          .dominators()
          .of(node, firstOf(first))
          .map((other) => metrics.graph.adoptions[other] as never),
        total: metrics.dominators().count(node),
      }),
    }),
    drift: t.field({
      type: DriftType,
      description: 'How the idea changed on its way from the root to it.',
      resolve: ({ metrics, node }) => metrics.drift()[node] as Drift,
    }),
  }),
});

export const AdoptionMetricsList = boundedListType('AdoptionMetrics', AdoptionMetricsType);

export const AdoptionMetricsOrder = builder.enumType('AdoptionMetricsOrder', {
  description: 'What measured adoptions are ordered by; equals follow by key.',
  values: {
    KEY: { description: 'The key.' },
    GENERATION: { description: 'The generation, the roots first.' },
    CASE_REPRODUCTION: { description: 'The credit from those that copied it, the most first.' },
    BETWEENNESS: { description: 'The betweenness, the highest first.' },
    DOMINATED: { description: 'How many have no route without it, the most first.' },
  } as const,
});
