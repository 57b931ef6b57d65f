import type { Copy } from '../domain/copy.ts';
import type { Lag } from '../domain/lag.ts';
import type { GenerationReproduction } from '../spread/generations.ts';
import { reproductionOf } from '../spread/generations.ts';
import type { LagSummary } from '../spread/lag-summary.ts';
import type { SpreadMetrics } from '../spread/metrics.ts';
import type { RootCascade } from '../spread/root-cascade.ts';
import type { Virality, ViralityVariant } from '../spread/virality.ts';
import type { Measured } from '../spread/work.ts';
import { boundedListType } from './bounded-list.ts';
import { builder } from './builder.ts';
import { AdoptionRef, CopyRef } from './refs.ts';

const Variant = builder.enumType('ViralityVariant', {
  description: 'Between whom distances are measured where adoptions have several sources.',
  values: {
    PRIMARY_SOURCE_TREE: {
      description:
        'In the tree in which each adoption has one source: that of the best rank, then of the highest confidence, then the ' +
        'earliest (the unknown last), then of the lowest key.',
    },
    ALL_COPIES: {
      description: 'Along all copies, whichever way they run, among the adoptions that the root leads to.',
    },
  } as const,
});

export const StructuralVirality = builder.objectRef<Virality>('StructuralVirality').implement({
  description:
    'The mean distance between two adoptions of a cascade, in copies: low where one was copied by all, high where each was copied ' +
    'by the next. A star of n has 2(n−1)/n, a chain (n+1)/3 (Goel, Anderson, Hofman & Watts 2016, Management Science). It grows ' +
    'with n: compare at equal size only (Juul & Ugander 2021).',
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: 'Copies, on average; null where `reason` says why.',
      resolve: ({ virality }) => virality.value,
    }),
    n: t.exposeInt('n', { description: 'How many adoptions it is taken over.' }),
    variant: t.field({ type: Variant, description: 'Between whom.', resolve: ({ variant }) => variant }),
    informative: t.exposeBoolean('informative', {
      description: 'Whether n is 4 or more; with fewer every shape has the same value.',
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no value.',
      resolve: ({ virality }) => virality.reason,
    }),
  }),
});

export const viralityArgument = {
  type: Variant,
  defaultValue: 'PRIMARY_SOURCE_TREE',
  description: 'Between whom distances are measured.',
} as const;

const GenerationReproductionType = builder
  .objectRef<GenerationReproduction>('GenerationReproduction')
  .implement({
    description: 'How many adoptions of the next generation come on one of this.',
    fields: (t) => ({
      generation: t.exposeInt('generation', {
        description: 'The fewest copies from the root; the root is 0.',
      }),
      adoptions: t.exposeInt('adoptions', { description: 'N_g: how many adoptions it has.' }),
      value: t.exposeFloat('value', {
        nullable: true,
        description: 'R_g = N_(g+1)/N_g; null in the last generation, of which nobody knows yet.',
      }),
      open: t.exposeBoolean('open', {
        description: 'Whether it is the last generation, whose copies may still come (censored).',
      }),
    }),
  });

export const Reproduction = builder
  .objectRef<Measured<readonly GenerationReproduction[]>>('Reproduction')
  .implement({
    description: 'Reproduction number by generation, as of a branching process.',
    fields: (t) => ({
      generations: t.field({
        type: [GenerationReproductionType],
        nullable: true,
        description: 'From the root on; null where `reason` says why.',
        resolve: ({ value }) => (value ? [...value] : null),
      }),
      reason: t.exposeString('reason', { nullable: true, description: 'Why there is none.' }),
    }),
  });

/** One root's cascade, among the measures that it belongs to. */
export interface MeasuredCascade {
  readonly metrics: SpreadMetrics;
  readonly cascade: RootCascade;
}

const RootCascadeType = builder.objectRef<MeasuredCascade>('RootCascade').implement({
  description:
    'What one root set off: the root, and every adoption that its copies lead to. An adoption whose sources lead to two roots is in the ' +
    'cascade of each. Size, depth and breadth as in Vosoughi, Roy & Aral 2018, Science 359.',
  fields: (t) => ({
    root: t.field({
      type: AdoptionRef,
      description: 'The adoption without sources that it starts from.',
      resolve: ({ metrics, cascade }) => metrics.graph.adoptions[cascade.root] as never,
    }),
    size: t.int({ description: 'Adoptions, the root included.', resolve: ({ cascade }) => cascade.size }),
    depth: t.int({
      description: 'The largest of the shortest distances from the root, in copies.',
      resolve: ({ cascade }) => cascade.depth,
    }),
    longest: t.int({
      description: 'The most copies on any way from the root.',
      resolve: ({ cascade }) => cascade.longest,
    }),
    breadth: t.int({
      description: 'The most adoptions at one shortest distance.',
      resolve: ({ cascade }) => cascade.breadth,
    }),
    generations: t.intList({
      description: 'How many adoptions there are at each shortest distance, from the root on.',
      resolve: ({ cascade }) => [...cascade.generations],
    }),
    structuralVirality: t.field({
      type: StructuralVirality,
      description: 'The mean distance between two of its adoptions.',
      args: { variant: t.arg(viralityArgument) },
      resolve: ({ metrics, cascade }, { variant }) =>
        metrics.virality(cascade.root, variant as ViralityVariant),
    }),
    reproduction: t.field({
      type: Reproduction,
      description: 'How many adoptions of the next generation come on one of each.',
      resolve: ({ cascade }) => ({ value: reproductionOf(cascade.generations), reason: null }),
    }),
  }),
});

export const RootCascadeList = boundedListType('RootCascade', RootCascadeType);

export const MedianLag = builder.objectRef<Lag>('MedianLag').implement({
  description:
    'The interval that the dates leave for a median of lags: signed days, and a half where two lags stand in the middle.',
  fields: (t) => ({
    earliest: t.exposeFloat('earliest', {
      nullable: true,
      description: 'The fewest days; null where that is open.',
    }),
    latest: t.exposeFloat('latest', {
      nullable: true,
      description: 'The most days; null where that is open.',
    }),
  }),
});

export const LagSummaryType = builder.objectRef<LagSummary>('LagSummary').implement({
  description:
    'The lags of the copies: signed days from the source to the copy, as the intervals that their dates leave. No lag is ever absolute.',
  fields: (t) => ({
    bounded: t.exposeInt('bounded', {
      description: 'Copies whose lag is known to lie between two numbers of days.',
    }),
    halfOpen: t.exposeInt('halfOpen', { description: 'Copies whose lag is open at one end.' }),
    unknown: t.exposeInt('unknown', { description: 'Copies of whose lag the dates say nothing.' }),
    impossible: t.exposeInt('impossible', {
      description:
        'Copies certainly dated before their source: an error in the records, left out of the median.',
    }),
    median: t.field({
      type: MedianLag,
      nullable: true,
      description:
        'Where the median of the bounded and half-open lags lies; an end is null where it is open, the whole where no lag is known.',
      resolve: ({ median }) => median,
    }),
  }),
});

/** A step of the main path. */
interface MainPathStep {
  readonly copy: Copy;
  readonly routes: number;
}

const MainPathStepType = builder.objectRef<MainPathStep>('MainPathStep').implement({
  description: 'A copy on the main path.',
  fields: (t) => ({
    copy: t.field({ type: CopyRef, description: 'The copy.', resolve: ({ copy }) => copy }),
    routes: t.exposeFloat('routes', {
      description:
        'Its search path count: the routes from a root to an adoption that nobody copied that lead over it. A whole number.',
    }),
  }),
});

export const MainPathType = builder.objectRef<SpreadMetrics>('MainPath').implement({
  description:
    'The copies that most routes lead over: from the root whose copy has most, always on over the copy that has most; of equals that with the ' +
    'lowest keys (search path count: Hummon & Doreian 1989).',
  fields: (t) => ({
    routes: t.float({
      nullable: true,
      description:
        'Routes from a root to an adoption that nobody copied, in all; null where `reason` says why.',
      resolve: (metrics) => metrics.mainPath().value?.routes ?? null,
    }),
    steps: t.field({
      type: [MainPathStepType],
      nullable: true,
      description: 'From the root on; none where there is no copy, null where `reason` says why.',
      resolve: (metrics) =>
        metrics.mainPath().value?.steps.map(({ edge, routes }) => ({
          copy: metrics.graph.copyOf(edge),
          routes,
        })) ?? null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is none.',
      resolve: (metrics) => metrics.mainPath().reason,
    }),
  }),
});
