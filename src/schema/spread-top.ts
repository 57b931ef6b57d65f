import { countryOf } from '../domain/adopter.ts';
import type { Adoption } from '../domain/adoption.ts';
import { counted, monthOf, type SpreadTop } from '../spread/top.ts';
import { builder } from './builder.ts';
import { AdoptionRef, CopyRef } from './refs.ts';

interface Counted {
  readonly value: string | null;
  readonly adoptions: number;
}

const OthersBelow = builder
  .objectRef<{ above: Adoption | null; adoptions: number }>('OthersBelow')
  .implement({
    description: 'How many adoptions that are not in the top of a spread hang below one that is.',
    fields: (t) => ({
      above: t.field({
        type: AdoptionRef,
        nullable: true,
        description:
          'The nearest adoption of the top that they were taken from, directly or through others; null where they hang below none of it.',
        resolve: ({ above }) => above,
      }),
      adoptionCount: t.exposeInt('adoptions', { description: 'How many.' }),
    }),
  });

const OthersInCountry = builder.objectRef<Counted>('OthersInCountry').implement({
  description: 'How many adoptions that are not in the top of a spread one country has.',
  fields: (t) => ({
    country: t.field({
      type: 'CountryCode',
      nullable: true,
      description: 'The country; null where it is not known.',
      resolve: ({ value }) => value,
    }),
    adoptionCount: t.exposeInt('adoptions', { description: 'How many.' }),
  }),
});

const OthersInMonth = builder.objectRef<Counted>('OthersInMonth').implement({
  description: 'How many adoptions that are not in the top of a spread one month has.',
  fields: (t) => ({
    month: t.string({
      nullable: true,
      description:
        'The month, as `2014-03`: the one in the middle of what each date can mean; null for the undated.',
      resolve: ({ value }) => value,
    }),
    adoptionCount: t.exposeInt('adoptions', { description: 'How many.' }),
  }),
});

export const SpreadTopType = builder.objectRef<SpreadTop>('SpreadTop').implement({
  description:
    'The part of a spread that most others hang below, for drawings that cannot hold all of it. The others are counted, so that nobody is left ' +
    'out: the adoptions here and each of the three counts of the others together come to `adoptionCount`.',
  fields: (t) => ({
    adoptions: t.field({
      type: [AdoptionRef],
      description:
        'The adoptions that most others were taken from, directly or through others, each by its primary source; with each all that stand ' +
        'above it. By key.',
      resolve: ({ adoptions }) => [...adoptions],
    }),
    copies: t.field({
      type: [CopyRef],
      description: 'The copies among these, by key.',
      resolve: ({ copies }) => [...copies],
    }),
    adoptionCount: t.int({
      description: 'How many adoptions the spread holds.',
      resolve: ({ spread }) => spread.adoptions.length,
    }),
    copyCount: t.int({
      description: 'How many copies the spread holds.',
      resolve: ({ spread }) => spread.copies.length,
    }),
    rootCount: t.exposeInt('roots', { description: 'How many of its adoptions have no source.' }),
    othersBelow: t.field({
      type: [OthersBelow],
      description: 'The others, by what they hang below.',
      resolve: ({ below }) => [...below].map(([above, adoptions]) => ({ above, adoptions })),
    }),
    othersByCountry: t.field({
      type: [OthersInCountry],
      description: 'The others, by country; the most first.',
      resolve: async ({ others }) =>
        counted(await Promise.all(others.map(({ reading, adopterKey }) => countryOf(reading, adopterKey)))),
    }),
    othersByMonth: t.field({
      type: [OthersInMonth],
      description: 'The others, by month; the most first.',
      resolve: ({ others }) => counted(others.map(monthOf)),
    }),
  }),
});
