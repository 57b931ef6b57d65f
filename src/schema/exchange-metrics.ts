import { adopterByKey } from '../domain/adopter.ts';
import type { Reading } from '../domain/reading.ts';
import type { Exchange } from '../spread/credit.ts';
import type { CopyShare, GoBetween } from '../spread/shares.ts';
import { boundedListType } from './bounded-list.ts';
import { builder } from './builder.ts';
import { Channel, Fidelity } from './enums.ts';
import { AdopterRef } from './refs.ts';
import { required } from './required.ts';

export const CreditWeightType = builder.enumType('CreditWeight', {
  description: 'How an adoption shares 1 among its sources.',
  values: {
    EQUAL: { description: 'As much to each: 1/k of k sources (Fowler 2006, Political Analysis 14).' },
    CONFIDENCE: {
      description: 'By the confidence of each copy; an unknown one counts as 1. Equally where all are 0.',
    },
  } as const,
});

export const weightArgument = {
  type: CreditWeightType,
  defaultValue: 'EQUAL',
  description: 'How each adoption shares 1 among its sources.',
} as const;

const OUT = 'Credit from the copies that others took from it.';
const IN = 'Credit given for what it took from others.';
const INDEX =
  '(out − in)/(out + in): 1 where it only gave, −1 where it only took; null where it did neither. To be a root counts as neither.';

/** What a group gave and took, and the reading in which its adopter is found. */
export interface ReadExchange extends Exchange {
  readonly reading: Reading;
}

const AdopterExchange = builder.objectRef<ReadExchange>('AdopterExchange').implement({
  description: 'What one adopter gave and took in a spread; what it copied from itself is neither.',
  fields: (t) => ({
    adopter: t.field({
      type: AdopterRef,
      description: 'The adopter.',
      resolve: ({ reading, group }) => required(adopterByKey(reading, group), group),
    }),
    adoptions: t.exposeInt('adoptions', { description: 'Its adoptions that count.' }),
    creditOut: t.exposeFloat('out', { description: OUT }),
    creditIn: t.exposeFloat('in', { description: IN }),
    exporterIndex: t.exposeFloat('exporterIndex', { nullable: true, description: INDEX }),
  }),
});

export const AdopterExchangeList = boundedListType('AdopterExchange', AdopterExchange);

export const CountryExchange = builder.objectRef<Exchange>('CountryExchange').implement({
  description:
    'What the adopters of one country gave to and took from those of others; copies inside it are neither.',
  fields: (t) => ({
    country: t.field({ type: 'CountryCode', description: 'The country.', resolve: ({ group }) => group }),
    adoptions: t.exposeInt('adoptions', { description: 'Adoptions of adopters in it.' }),
    creditOut: t.exposeFloat('out', { description: OUT }),
    creditIn: t.exposeFloat('in', { description: IN }),
    exporterIndex: t.exposeFloat('exporterIndex', { nullable: true, description: INDEX }),
  }),
});

const COPIES = 'How many copies.';
const CREDIT = 'What they have of the credit; over all it adds up to the adoptions that have a source.';
const SHARE = 'Their part of all credit, from 0 to 1.';

export const ChannelShare = builder.objectRef<CopyShare>('ChannelShare').implement({
  description: "A spread's copies that came by one channel.",
  fields: (t) => ({
    channel: t.field({
      type: Channel,
      description: 'How they came over.',
      resolve: ({ value }) => value as never,
    }),
    copies: t.exposeInt('copies', { description: COPIES }),
    credit: t.exposeFloat('credit', { description: CREDIT }),
    share: t.exposeFloat('share', { description: SHARE }),
  }),
});

export const FidelityShare = builder.objectRef<CopyShare>('FidelityShare').implement({
  description: "A spread's copies that stayed equally close to what they were taken from.",
  fields: (t) => ({
    fidelity: t.field({
      type: Fidelity,
      description: 'How close they stayed.',
      resolve: ({ value }) => value as never,
    }),
    copies: t.exposeInt('copies', { description: COPIES }),
    credit: t.exposeFloat('credit', { description: CREDIT }),
    share: t.exposeFloat('share', { description: SHARE }),
  }),
});

/** A go-between, and the reading in which its adopter is found. */
export interface ReadGoBetween extends GoBetween {
  readonly reading: Reading;
}

const GoBetweenType = builder.objectRef<ReadGoBetween>('GoBetween').implement({
  description: 'One that carried the idea between others (`via` of a copy).',
  fields: (t) => ({
    adopter: t.field({
      type: AdopterRef,
      description: 'The carrier.',
      resolve: ({ reading, adopterKey }) => required(adopterByKey(reading, adopterKey), adopterKey),
    }),
    copies: t.exposeInt('copies', { description: 'Copies that it carried.' }),
    credit: t.exposeFloat('credit', {
      description: 'The credit of these copies; several that carried one copy share it equally.',
    }),
    acrossBorders: t.exposeInt('acrossBorders', {
      description: 'Of the copies, those between adopters of two countries.',
    }),
    adoptions: t.exposeInt('adoptions', {
      description: 'Its own adoptions in the spread: 0 for one that only carries.',
    }),
  }),
});

export const GoBetweenList = boundedListType('GoBetween', GoBetweenType);
