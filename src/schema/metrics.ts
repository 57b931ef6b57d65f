import type { Adoption } from '../domain/adoption.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { brokerageTotal } from '../spread/brokerage.ts';
import { type CreditWeight, exchangeOf } from '../spread/credit.ts';
import { longestCopiedRun } from '../spread/drift.ts';
import { reproductionOf } from '../spread/generations.ts';
import { type BrokerageGroup, ofOneRoot, type SpreadReadings } from '../spread/metrics.ts';
import { agreed, ofTheOnly } from '../spread/one-reading.ts';
import { goBetweensOf, sharesOf } from '../spread/shares.ts';
import type { ViralityVariant } from '../spread/virality.ts';
import {
  AdoptionMetricsList,
  AdoptionMetricsOrder,
  BrokerageRolesType,
  brokerageArgument,
} from './adoption-metrics.ts';
import { boundedList, FIRST, firstOf } from './bounded-list.ts';
import { builder } from './builder.ts';
import {
  LagSummaryType,
  MainPathType,
  MedianLag,
  Reproduction,
  RootCascadeList,
  StructuralVirality,
  viralityArgument,
} from './cascade-metrics.ts';
import {
  AdopterExchangeList,
  ChannelShare,
  CountryExchange,
  FidelityShare,
  GoBetweenList,
  weightArgument,
} from './exchange-metrics.ts';
import { measuredAdoptions } from './measured-adoptions.ts';

const TOO_LARGE = `Null where finding it would take more than ${limits.measureSteps} steps.`;

export const SpreadMetricsType = builder.objectRef<SpreadReadings>('SpreadMetrics').implement({
  description:
    'The measures of a spread. A spread with several roots is several cascades, which are never pooled: what only one cascade has is null ' +
    'here, with the reason, and stands in `cascades`. Where the policy ALL leaves several readings of rival claims, a number is null here ' +
    'unless all of them agree on it, lists are null, and `overReadings` holds what each figure is at least and at most.',
  fields: (t) => ({
    size: t.int({
      nullable: true,
      description:
        'Adoptions that count. A coarser record does not where a finer one of the same thing is; its copies are then those of the finer.',
      resolve: agreed(({ graph }) => graph.size),
    }),
    depth: t.int({
      nullable: true,
      description: `The depth of the deepest cascade: the largest of the shortest distances from its root, in copies (Vosoughi et al. 2018). ${TOO_LARGE}`,
      resolve: agreed((metrics) => metrics.largest()?.depth ?? null),
    }),
    longest: t.int({
      nullable: true,
      description: 'The most copies on any way from a root.',
      resolve: agreed((metrics) => metrics.longest()),
    }),
    breadth: t.int({
      nullable: true,
      description: `The breadth of the broadest cascade: the most adoptions at one distance from its root (Vosoughi et al. 2018). ${TOO_LARGE}`,
      resolve: agreed((metrics) => metrics.largest()?.breadth ?? null),
    }),
    generations: t.intList({
      nullable: true,
      description:
        'How many adoptions there are in each generation, the roots being generation 0 and any other 1 + the least of its sources. Each adoption ' +
        'is counted once, by its nearest root.',
      resolve: agreed((metrics) => [...metrics.generations()]),
    }),
    roots: t.int({
      nullable: true,
      description: 'Adoptions without sources.',
      resolve: agreed(({ graph }) => graph.roots.length),
    }),
    countries: t.int({
      nullable: true,
      description: 'Countries in which adopters lie whose adoptions count.',
      resolve: agreed(async (metrics) => {
        const countries = new Set(await metrics.countries());
        countries.delete(null);
        return countries.size;
      }),
    }),
    structuralVirality: t.field({
      type: StructuralVirality,
      nullable: true,
      description: 'The mean distance between two adoptions; of a spread with one root.',
      args: { variant: t.arg(viralityArgument) },
      resolve: ofTheOnly((metrics, args) => {
        const variant = args.variant as ViralityVariant;
        const virality = ofOneRoot(metrics, (root) => metrics.virality(root, variant));
        if (virality.value !== null) return virality.value;
        const n = metrics.graph.size;
        return { variant, n, virality, informative: false };
      }),
    }),
    reproduction: t.field({
      type: Reproduction,
      nullable: true,
      description: 'Reproduction number by generation; of a spread with one root.',
      resolve: ofTheOnly((metrics) => ofOneRoot(metrics, () => reproductionOf(metrics.generations()))),
    }),
    medianLag: t.field({
      type: MedianLag,
      nullable: true,
      description:
        'Where the median of the lags lies that the dates say anything of: signed days, as an interval. Null where they say nothing.',
      resolve: agreed((metrics) => metrics.lags().median),
    }),
    lags: t.field({
      type: LagSummaryType,
      nullable: true,
      description: 'How many lags are known, and how well.',
      resolve: ofTheOnly((metrics) => metrics.lags()),
    }),
    cascades: t.field({
      type: RootCascadeList,
      nullable: true,
      description:
        'Root by root what each set off: that with the most adoptions in its tree of primary sources first, then by key of the root.',
      args: { first: t.arg.int(FIRST) },
      resolve: ofTheOnly((metrics, args) => {
        const { branch } = metrics.forest();
        const roots = [...metrics.graph.roots];
        const first = firstOf(args.first);
        return {
          items: roots
            .sort((a, b) => (branch[b] as number) - (branch[a] as number) || a - b)
            .slice(0, first)
            .flatMap((root) => metrics.cascade(root) ?? [])
            .map((cascade) => ({ metrics, cascade })),
          total: roots.length,
        };
      }),
    }),
    adoptions: t.field({
      type: AdoptionMetricsList,
      nullable: true,
      description: 'What single adoptions are in it.',
      args: {
        keys: t.arg.stringList({ description: 'Only those with these keys, as far as they count here.' }),
        orderBy: t.arg({
          type: AdoptionMetricsOrder,
          defaultValue: 'KEY',
          description: 'What they are ordered by.',
        }),
        first: t.arg.int(FIRST),
      },
      resolve: ofTheOnly((metrics, { keys, orderBy, first }) => {
        if (keys && keys.length > limits.filterValues)
          throw new InputError('keys', `takes ${limits.filterValues} at most; got ${keys.length}.`);
        return measuredAdoptions(metrics, keys ?? null, orderBy ?? 'KEY', firstOf(first));
      }),
    }),
    betweennessReason: t.string({
      nullable: true,
      description: 'Why betweenness has no value.',
      resolve: agreed((metrics) => metrics.betweenness().reason),
    }),
    brokerage: t.field({
      type: BrokerageRolesType,
      nullable: true,
      description: 'The roles of all its adoptions, added up.',
      args: { by: t.arg(brokerageArgument) },
      resolve: ofTheOnly(async (metrics, { by }) =>
        brokerageTotal(await metrics.roles(by as BrokerageGroup)),
      ),
    }),
    adopters: t.field({
      type: AdopterExchangeList,
      nullable: true,
      description:
        'What each adopter gave and took: the most given first, then the least taken, then by key.',
      args: { weight: t.arg(weightArgument), first: t.arg.int(FIRST) },
      resolve: ofTheOnly((metrics, { weight, first }) => {
        const { graph } = metrics;
        const groupOf = (node: number) => graph.adoptions[node]?.adopterKey ?? null;
        const list = boundedList(exchangeOf(graph, metrics.credit(weight as CreditWeight), groupOf), first);
        return {
          ...list,
          items: list.items.map((item) => ({ ...item, reading: readingOf(graph.adoptions) })),
        };
      }),
    }),
    byCountry: t.field({
      type: [CountryExchange],
      nullable: true,
      description:
        'What each country gave to and took from others: the most given first, then the least taken, then by code.',
      args: { weight: t.arg(weightArgument) },
      resolve: ofTheOnly(async (metrics, { weight }) => {
        const countries = await metrics.countries();
        return exchangeOf(
          metrics.graph,
          metrics.credit(weight as CreditWeight),
          (node) => countries[node] ?? null,
        );
      }),
    }),
    channels: t.field({
      type: [ChannelShare],
      nullable: true,
      description: 'The copies by the channel they came by, that with the most credit first.',
      args: { weight: t.arg(weightArgument) },
      resolve: ofTheOnly(({ graph, credit }, { weight }) =>
        sharesOf(graph, credit(weight as CreditWeight), (copy) => copy.channel),
      ),
    }),
    fidelities: t.field({
      type: [FidelityShare],
      nullable: true,
      description: 'The copies by how close they stayed, that with the most credit first.',
      args: { weight: t.arg(weightArgument) },
      resolve: ofTheOnly(({ graph, credit }, { weight }) =>
        sharesOf(graph, credit(weight as CreditWeight), (copy) => copy.fidelity),
      ),
    }),
    longestCopiedRun: t.int({
      nullable: true,
      description: 'The most copies in a row, on any way, that took the idea over as it was.',
      resolve: agreed(({ graph }) => longestCopiedRun(graph)),
    }),
    goBetweens: t.field({
      type: GoBetweenList,
      nullable: true,
      description: 'Those that carried the idea between others: the most credit first, then by key.',
      args: { weight: t.arg(weightArgument), first: t.arg.int(FIRST) },
      resolve: ofTheOnly(async (metrics, { weight, first }) => {
        const { graph } = metrics;
        const countries = await metrics.countries();
        const all = goBetweensOf(
          graph,
          metrics.credit(weight as CreditWeight),
          (node) => countries[node] ?? null,
        );
        const list = boundedList(all, first);
        return {
          ...list,
          items: list.items.map((item) => ({ ...item, reading: readingOf(graph.adoptions) })),
        };
      }),
    }),
    mainPath: t.field({
      type: MainPathType,
      nullable: true,
      description: 'The copies that most routes from a root lead over.',
      resolve: ofTheOnly((metrics) => metrics),
    }),
    copiesLeftOut: t.int({
      nullable: true,
      description:
        'Copies of or by a coarser record that could not be laid to its finer ones, since one of these would have become its own ancestor.',
      resolve: agreed(({ graph }) => graph.leftOut),
    }),
    complete: t.boolean({
      description: 'Whether the whole spread was measured; if not, `reason` says why.',
      resolve: ({ complete }) => complete,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why not the whole spread was measured.',
      resolve: ({ reason }) => reason,
    }),
  }),
});

/** A list with an item is of a spread with an adoption. */
function readingOf(adoptions: readonly Adoption[]): Reading {
  return (adoptions[0] as Adoption).reading;
}
