import { adopterByKey } from '../domain/adopter.ts';
import type { Adoption } from '../domain/adoption.ts';
import type { Reading } from '../domain/reading.ts';
import { type CreditWeight, type Exchange, exchangeOf } from '../spread/credit.ts';
import { type Figure, figuresOf } from '../spread/figure.ts';
import type { SpreadMetrics, SpreadReadings } from '../spread/metrics.ts';
import { type CopyShare, type GoBetween, goBetweensOf, sharesOf } from '../spread/shares.ts';
import { boundedList, boundedListType, FIRST } from './bounded-list.ts';
import { builder } from './builder.ts';
import { Channel, Fidelity } from './enums.ts';
import { weightArgument } from './exchange-metrics.ts';
import { FigureOverReadings } from './figure-over-readings.ts';
import { MetricsOverReadings } from './metrics-over-readings.ts';
import { AdopterRef } from './refs.ts';
import { required } from './required.ts';

/** One thing of several readings (an adopter, a country, a channel), by its key, and what each reading that holds it says of it. */
interface Held<T> {
  readonly key: string;
  readonly reading: Reading;
  readonly each: readonly ReadonlyMap<string, T>[];
}

function figureFor<T>(absent: number | null, part: keyof T) {
  return ({ key, each }: Held<T>): Figure =>
    figuresOf(each, key, (held) => held[part] as number | null, absent);
}

const OUT = 'Credit from the copies that others took from it.';
const IN = 'Credit given for what it took from others.';
const INDEX = '(out − in)/(out + in); it has no value where it did neither.';

const AdopterFigures = builder.objectRef<Held<Exchange>>('AdopterExchangeFigures').implement({
  description: 'What one adopter gave and took, over all readings of rival claims.',
  fields: (t) => {
    const figure = (part: keyof Exchange, description: string) =>
      t.field({ type: FigureOverReadings, description, resolve: figureFor<Exchange>(null, part) });
    return {
      adopter: t.field({
        type: AdopterRef,
        description: 'The adopter.',
        resolve: ({ reading, key }) => required(adopterByKey(reading, key), key),
      }),
      adoptions: figure('adoptions', 'Its adoptions that count.'),
      creditOut: figure('out', OUT),
      creditIn: figure('in', IN),
      exporterIndex: figure('exporterIndex', INDEX),
    };
  },
});

const CountryFigures = builder.objectRef<Held<Exchange>>('CountryExchangeFigures').implement({
  description: 'What the adopters of one country gave to and took from those of others, over all readings.',
  fields: (t) => {
    const figure = (part: keyof Exchange, description: string) =>
      t.field({ type: FigureOverReadings, description, resolve: figureFor<Exchange>(null, part) });
    return {
      country: t.field({ type: 'CountryCode', description: 'The country.', resolve: ({ key }) => key }),
      adoptions: figure('adoptions', 'Adoptions of adopters in it.'),
      creditOut: figure('out', OUT),
      creditIn: figure('in', IN),
      exporterIndex: figure('exporterIndex', INDEX),
    };
  },
});

const COPIES = 'How many copies.';
const CREDIT = 'What they have of the credit.';
const SHARE = 'Their part of all credit, from 0 to 1.';

const ChannelFigures = builder.objectRef<Held<CopyShare>>('ChannelFigures').implement({
  description: 'The copies that came by one channel, over all readings.',
  fields: (t) => {
    const figure = (part: keyof CopyShare, description: string) =>
      t.field({ type: FigureOverReadings, description, resolve: figureFor<CopyShare>(0, part) });
    return {
      channel: t.field({
        type: Channel,
        description: 'How they came over.',
        resolve: ({ key }) => key as never,
      }),
      copies: figure('copies', COPIES),
      credit: figure('credit', CREDIT),
      share: figure('share', SHARE),
    };
  },
});

const FidelityFigures = builder.objectRef<Held<CopyShare>>('FidelityFigures').implement({
  description: 'The copies that stayed equally close to what they were taken from, over all readings.',
  fields: (t) => {
    const figure = (part: keyof CopyShare, description: string) =>
      t.field({ type: FigureOverReadings, description, resolve: figureFor<CopyShare>(0, part) });
    return {
      fidelity: t.field({
        type: Fidelity,
        description: 'How close they stayed.',
        resolve: ({ key }) => key as never,
      }),
      copies: figure('copies', COPIES),
      credit: figure('credit', CREDIT),
      share: figure('share', SHARE),
    };
  },
});

const GoBetweenFigures = builder.objectRef<Held<GoBetween>>('GoBetweenFigures').implement({
  description: 'One that carried the idea between others, over all readings.',
  fields: (t) => {
    const figure = (part: keyof GoBetween, description: string) =>
      t.field({ type: FigureOverReadings, description, resolve: figureFor<GoBetween>(0, part) });
    return {
      adopter: t.field({
        type: AdopterRef,
        description: 'The carrier.',
        resolve: ({ reading, key }) => required(adopterByKey(reading, key), key),
      }),
      copies: figure('copies', 'Copies that it carried.'),
      credit: figure('credit', 'The credit of these copies; several that carried one copy share it equally.'),
      acrossBorders: figure('acrossBorders', 'Of the copies, those between adopters of two countries.'),
      adoptions: figure('adoptions', 'Its own adoptions in the spread.'),
    };
  },
});

const AdopterFiguresList = boundedListType('AdopterExchangeFigures', AdopterFigures);
const GoBetweenFiguresList = boundedListType('GoBetweenFigures', GoBetweenFigures);

/** Everything that any reading holds, by key. */
async function heldOf<T>(
  { spread, readings }: SpreadReadings,
  keyOf: (each: T) => string,
  of: (metrics: SpreadMetrics) => readonly T[] | Promise<readonly T[]>,
): Promise<Held<T>[]> {
  const lists = await Promise.all(readings.map(of));
  const each = lists.map((list) => new Map(list.map((item) => [keyOf(item), item])));
  const { reading } = (spread.adoptions[0] ?? {}) as Adoption;
  return [...new Set(each.flatMap((map) => [...map.keys()]))].sort().map((key) => ({ key, reading, each }));
}

builder.objectFields(MetricsOverReadings, (t) => ({
  adopters: t.field({
    type: AdopterFiguresList,
    description: 'What each adopter gave and took.',
    args: { weight: t.arg(weightArgument), first: t.arg.int(FIRST) },
    resolve: async (spread, { weight, first }) =>
      boundedList(
        await heldOf(
          spread,
          (each: Exchange) => each.group,
          ({ graph, credit }) =>
            exchangeOf(
              graph,
              credit(weight as CreditWeight),
              (node) => graph.adoptions[node]?.adopterKey ?? null,
            ),
        ),
        first,
      ),
  }),
  byCountry: t.field({
    type: [CountryFigures],
    description: 'What each country gave to and took from others.',
    args: { weight: t.arg(weightArgument) },
    resolve: (spread, { weight }) =>
      heldOf(
        spread,
        (each: Exchange) => each.group,
        async (metrics) => {
          const countries = await metrics.countries();
          return exchangeOf(
            metrics.graph,
            metrics.credit(weight as CreditWeight),
            (node) => countries[node] ?? null,
          );
        },
      ),
  }),
  channels: t.field({
    type: [ChannelFigures],
    description: 'The copies by the channel they came by.',
    args: { weight: t.arg(weightArgument) },
    resolve: (spread, { weight }) =>
      heldOf(
        spread,
        (each: CopyShare) => each.value,
        ({ graph, credit }) => sharesOf(graph, credit(weight as CreditWeight), (copy) => copy.channel),
      ),
  }),
  fidelities: t.field({
    type: [FidelityFigures],
    description: 'The copies by how close they stayed.',
    args: { weight: t.arg(weightArgument) },
    resolve: (spread, { weight }) =>
      heldOf(
        spread,
        (each: CopyShare) => each.value,
        ({ graph, credit }) => sharesOf(graph, credit(weight as CreditWeight), (copy) => copy.fidelity),
      ),
  }),
  goBetweens: t.field({
    type: GoBetweenFiguresList,
    description: 'Those that carried the idea between others.',
    args: { weight: t.arg(weightArgument), first: t.arg.int(FIRST) },
    resolve: async (spread, { weight, first }) =>
      boundedList(
        await heldOf(
          spread,
          (each: GoBetween) => each.adopterKey,
          async (metrics) => {
            const countries = await metrics.countries();
            return goBetweensOf(
              metrics.graph,
              metrics.credit(weight as CreditWeight),
              (node) => countries[node] ?? null,
            );
          },
        ),
        first,
      ),
  }),
}));
