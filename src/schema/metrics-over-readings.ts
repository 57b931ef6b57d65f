import type { Copy } from '../domain/copy.ts';
import { brokerageTotal } from '../spread/brokerage.ts';
import { longestCopiedRun } from '../spread/drift.ts';
import { type Figure, figureOf } from '../spread/figure.ts';
import type { BrokerageGroup, SpreadMetrics, SpreadReadings } from '../spread/metrics.ts';
import { mainPathsOf, medianOverReadings, reproductionFigures } from '../spread/over-readings.ts';
import type { ViralityVariant } from '../spread/virality.ts';
import { brokerageArgument } from './adoption-metrics.ts';
import {
  AdoptionFiguresList,
  adoptionFigures,
  BrokerageFigures,
  brokerageFigures,
} from './adoptions-over-readings.ts';
import { FIRST } from './bounded-list.ts';
import { builder } from './builder.ts';
import { MedianLag, viralityArgument } from './cascade-metrics.ts';
import { RootFiguresList, rootFigures } from './cascades-over-readings.ts';
import { FigureOverReadings, readingsField } from './figure-over-readings.ts';
import { SpreadMetricsType } from './metrics.ts';
import { CopyRef } from './refs.ts';

const GenerationFigures = builder
  .objectRef<{ generation: number; adoptions: Figure; value: Figure }>('GenerationFigures')
  .implement({
    description: 'How many adoptions of the next generation come on one of this, over all readings.',
    fields: (t) => ({
      generation: t.exposeInt('generation', { description: 'The fewest copies from the root.' }),
      adoptions: t.expose('adoptions', {
        type: FigureOverReadings,
        description: 'How many adoptions it has.',
      }),
      value: t.expose('value', {
        type: FigureOverReadings,
        description:
          'R_g = N_(g+1)/N_g; it has no value where the generation is the last, or there are several roots.',
      }),
    }),
  });

const MainPathCopy = builder.objectRef<{ copy: Copy; readings: number }>('MainPathCopy').implement({
  description: 'A copy on the main path of some reading.',
  fields: (t) => ({
    copy: t.expose('copy', { type: CopyRef, description: 'The copy.' }),
    readings: t.exposeInt('readings', { description: 'On the main path of how many readings it lies.' }),
  }),
});

const Lags = builder.objectRef<SpreadReadings>('LagFigures').implement({
  description: 'How many lags are known, and how well, over all readings.',
  fields: (t) => {
    const count = (part: 'bounded' | 'halfOpen' | 'unknown' | 'impossible', description: string) =>
      t.field({
        type: FigureOverReadings,
        description,
        resolve: ({ readings }) => figureOf(readings.map((metrics) => metrics.lags()[part])),
      });
    return {
      bounded: count('bounded', 'Copies whose lag is known to lie between two numbers of days.'),
      halfOpen: count('halfOpen', 'Copies whose lag is open at one end.'),
      unknown: count('unknown', 'Copies of whose lag the dates say nothing.'),
      impossible: count('impossible', 'Copies certainly dated before their source.'),
    };
  },
});

export const MetricsOverReadings = builder.objectRef<SpreadReadings>('SpreadMetricsOverReadings').implement({
  description:
    'The measures of a spread as intervals over all readings of rival claims: the figures of `SpreadMetrics`, each from its least to its ' +
    'most. Lists are by key.',
  fields: (t) => {
    const figure = (description: string, of: (metrics: SpreadMetrics) => number | null | Promise<number>) =>
      t.field({
        type: FigureOverReadings,
        description,
        resolve: async ({ readings }) => figureOf(await Promise.all(readings.map(of))),
      });
    return {
      readings: t.field({
        ...readingsField,
        resolve: ({ readings, ...counted }) => ({ ...counted, taken: readings.length }),
      }),
      size: figure('Adoptions that count.', ({ graph }) => graph.size),
      depth: figure('The depth of the deepest cascade.', (metrics) => metrics.largest()?.depth ?? null),
      longest: figure('The most copies on any way from a root.', (metrics) => metrics.longest()),
      breadth: figure(
        'The breadth of the broadest cascade.',
        (metrics) => metrics.largest()?.breadth ?? null,
      ),
      roots: figure('Adoptions without sources.', ({ graph }) => graph.roots.length),
      countries: figure('Countries of the adopters whose adoptions count.', async (metrics) => {
        const countries = new Set(await metrics.countries());
        countries.delete(null);
        return countries.size;
      }),
      longestCopiedRun: figure('The most copies in a row that took the idea over as it was.', ({ graph }) =>
        longestCopiedRun(graph),
      ),
      copiesLeftOut: figure(
        'Copies of a coarser record that could not be laid to its finer ones.',
        ({ graph }) => graph.leftOut,
      ),
      routes: figure(
        'Routes from a root to an adoption that nobody copied.',
        (metrics) => metrics.mainPath().value?.routes ?? null,
      ),
      structuralVirality: t.field({
        type: FigureOverReadings,
        description: 'The mean distance between two adoptions; a reading with several roots has none.',
        args: { variant: t.arg(viralityArgument) },
        resolve: ({ readings }, { variant }) =>
          figureOf(
            readings.map((metrics) =>
              metrics.onlyRoot === null
                ? null
                : metrics.virality(metrics.onlyRoot, variant as ViralityVariant).virality.value,
            ),
          ),
      }),
      generations: t.field({
        type: [GenerationFigures],
        description:
          'Each generation: how many adoptions it has, and how many of the next come on one of it.',
        resolve: ({ readings }) => reproductionFigures(readings),
      }),
      medianLag: t.field({
        type: MedianLag,
        nullable: true,
        description:
          'From the least that the median of the lags may be in any reading to the most; null where none says anything.',
        resolve: ({ readings }) => medianOverReadings(readings),
      }),
      lags: t.field({ type: Lags, description: 'How many lags are known.', resolve: (spread) => spread }),
      brokerage: t.field({
        type: BrokerageFigures,
        description: 'The roles of all its adoptions, added up.',
        args: { by: t.arg(brokerageArgument) },
        resolve: async ({ readings }, { by }) =>
          brokerageFigures(
            await Promise.all(
              readings.map(async (metrics) => brokerageTotal(await metrics.roles(by as BrokerageGroup))),
            ),
          ),
      }),
      mainPath: t.field({
        type: [MainPathCopy],
        description:
          'The copies that lie on the main path of any reading: in most readings first, then by key.',
        resolve: ({ readings }) => mainPathsOf(readings),
      }),
      cascades: t.field({
        type: RootFiguresList,
        description: 'What each root of any reading set off.',
        args: { first: t.arg.int(FIRST) },
        resolve: ({ readings }, { first }) => rootFigures(readings, first),
      }),
      adoptions: t.field({
        type: AdoptionFiguresList,
        description: 'What single adoptions are in it.',
        args: {
          keys: t.arg.stringList({ description: 'Only those with these keys, as far as they count here.' }),
          first: t.arg.int(FIRST),
        },
        resolve: ({ readings }, { keys, first }) => adoptionFigures(readings, keys ?? null, first),
      }),
    };
  },
});

builder.objectField(SpreadMetricsType, 'overReadings', (t) =>
  t.field({
    type: MetricsOverReadings,
    description: 'Every figure as what it is at least and at most over the readings of rival claims.',
    resolve: (metrics) => metrics,
  }),
);
