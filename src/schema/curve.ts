import type { Range } from '../spread/curve.ts';
import { type Diffusion, type DiffusionPoint, diffusionOf, type Population } from '../spread/diffusion.ts';
import type { DatePrecisions } from '../spread/first-adoption.ts';
import { builder } from './builder.ts';
import { AdopterLevel } from './enums.ts';
import { AdoptionFilter } from './filters.ts';
import { IdeaRef } from './refs.ts';

const Interval = builder.enumType('Interval', {
  description: 'The length of time that a curve counts by.',
  values: {
    YEAR: { description: 'Calendar years.' },
    QUARTER: { description: 'Calendar quarters: January to March, and so on.' },
    MONTH: { description: 'Calendar months.' },
  } as const,
});

const PopulationAdopters = builder.inputType('PopulationAdopters', {
  description: 'Every adopter of one level, whether or not it has ended: the population at risk.',
  fields: (t) => ({
    level: t.field({ type: AdopterLevel, required: true, description: 'Their level.' }),
    within: t.stringList({
      description: 'Keys of adopters: only those within one of them. Left out: everywhere.',
    }),
  }),
});

const PopulationInput = builder.inputType('PopulationInput', {
  description:
    'Who could adopt, and so is a non-adopter until then. Who considered or rejected the idea had the chance, and is among them.',
  isOneOf: true,
  fields: (t) => ({
    count: t.int({ description: 'How many there are, the adopters of the curve among them.' }),
    adopters: t.field({
      type: PopulationAdopters,
      description:
        'Adopters of a level: an adoption by anyone within one is counted as its own, once, at the first; adopters that neither are ' +
        'of that level nor lie within one are counted as `outside`.',
    }),
  }),
});

const CountRange = builder.objectRef<Range>('CountRange').implement({
  description:
    'A count of adopters. Dates of low precision may leave it open: then it is known to lie from `min` to `max`.',
  fields: (t) => ({
    value: t.int({
      nullable: true,
      description: 'The count, where all dates settle it; else null.',
      resolve: ({ min, max }) => (min === max ? min : null),
    }),
    min: t.exposeInt('min', { description: 'What is certain.' }),
    max: t.exposeInt('max', { description: 'What is possible.' }),
  }),
});

const RateRange = builder.objectRef<Range>('RateRange').implement({
  description:
    'A rate, as a share from 0 up; the bounds are met by some reading of the dates of low precision.',
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: 'The rate, where all dates settle it; else null.',
      resolve: ({ min, max }) => (min === max ? min : null),
    }),
    min: t.exposeFloat('min', { description: 'The least that the dates allow.' }),
    max: t.exposeFloat('max', { description: 'The most that the dates allow.' }),
  }),
});

const DatePrecisionsType = builder.objectRef<DatePrecisions>('DatePrecisions').implement({
  description:
    "How precisely the adopters' first take-ups are known; each adopter is counted in one, and `qualified` beside them.",
  fields: (t) => ({
    day: t.exposeInt('day', { description: 'To the day.' }),
    month: t.exposeInt('month', { description: 'To the month.' }),
    season: t.exposeInt('season', {
      description: 'To the season: March to May, and so on (EDTF 21 to 24).',
    }),
    year: t.exposeInt('year', { description: 'To the year.' }),
    interval: t.exposeInt('interval', {
      description: 'To some other stretch of days, open at one end or not.',
    }),
    undated: t.exposeInt('undated', { description: 'Not at all.' }),
    qualified: t.exposeInt('qualified', {
      description:
        'How many of all these rest on a date marked approximate or uncertain (`~`, `?`), which is used as written.',
    }),
  }),
});

const PopulationType = builder.objectRef<Population>('PopulationAtRisk').implement({
  description: 'The population that a curve was asked with: what non-adopters and hazard are counted in.',
  fields: (t) => ({
    size: t.exposeInt('size', { description: 'How many members it has.' }),
    adopters: t.exposeInt('adopters', {
      description:
        'Members that adopted or within which somebody did; all adopters where a number was given.',
    }),
    undated: t.exposeInt('undated', {
      description: 'Of those, the undated: at no point are they adopters or non-adopters.',
    }),
    outside: t.exposeInt('outside', {
      description: 'Adopters of the curve that are not in the population, nor within one who is.',
    }),
  }),
});

const DiffusionPointType = builder.objectRef<DiffusionPoint>('DiffusionPoint').implement({
  description: 'One interval of a diffusion curve.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Its first day.', resolve: (point) => point.from }),
    to: t.field({ type: 'Date', description: 'Its last day.', resolve: (point) => point.to }),
    newAdopters: t.field({
      type: CountRange,
      description: 'Adopters whose first take-up lies in it.',
      resolve: (point) => point.newAdopters,
    }),
    adopters: t.field({
      type: CountRange,
      description: 'Adopters whose first take-up lies in it or before it.',
      resolve: (point) => point.adopters,
    }),
    nonAdopters: t.field({
      type: CountRange,
      nullable: true,
      description:
        'Members of the population that have not adopted by its end, the undated adopters left aside; null without a population.',
      resolve: (point) => point.nonAdopters,
    }),
    growthRate: t.field({
      type: RateRange,
      nullable: true,
      description:
        '(q_t − q_(t−1)) / q_(t−1), q being the adopters (as in netdiffuseR, Vega Yon & Valente). Null in the first interval, and where ' +
        'nobody had certainly adopted before.',
      resolve: (point) => point.growthRate,
    }),
    hazard: t.field({
      type: RateRange,
      nullable: true,
      description:
        '(q_t − q_(t−1)) / (n − q_(t−1)): of those in the population who had not adopted, the share that now did (as in netdiffuseR, Vega ' +
        'Yon & Valente). Null in the first interval, without a population, and where nobody was left.',
      resolve: (point) => point.hazard,
    }),
  }),
});

export const DiffusionCurve = builder.objectRef<Diffusion>('DiffusionCurve').implement({
  description:
    'How many have adopted an idea, through time. An adopter counts once, at its first take-up. The last point and the undated add up ' +
    'to all adopters. It stands on adoptions alone and not on copies: every reading of rival claims (policy ALL) has the same.',
  fields: (t) => ({
    interval: t.field({
      type: Interval,
      description: 'What it counts by.',
      resolve: (curve) => curve.interval,
    }),
    points: t.field({
      type: [DiffusionPointType],
      description:
        'Every interval from the first that a date names to the last, empty ones among them. A date open at its end reaches to the ' +
        'present (or the date of the scope), since what is recorded as taken up has happened.',
      resolve: (curve) => [...curve.points],
    }),
    adopterCount: t.exposeInt('adopterCount', { description: 'All adopters, dated or not.' }),
    undated: t.exposeInt('undated', { description: 'Adopters of whose first take-up no date is known.' }),
    dates: t.field({
      type: DatePrecisionsType,
      description: 'Which dates there were to use.',
      resolve: (curve) => curve.dates,
    }),
    population: t.field({
      type: PopulationType,
      nullable: true,
      description: 'The population that it was asked with.',
      resolve: (curve) => curve.population,
    }),
    complete: t.exposeBoolean('complete', { description: 'Whether it is whole; if not, `reason` says why.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is not whole.' }),
  }),
});

builder.objectField(IdeaRef, 'curve', (t) =>
  t.field({
    type: DiffusionCurve,
    description: 'New and cumulative adopters by interval, with the models that are fitted to them.',
    args: {
      interval: t.arg({ type: Interval, required: true, description: 'What to count by.' }),
      filter: t.arg({ type: AdoptionFilter, description: 'Only these adoptions.' }),
      includeVariants: t.arg.boolean({
        defaultValue: false,
        description: 'With all variants of the idea, and theirs: who takes up several counts once.',
      }),
      population: t.arg({
        type: PopulationInput,
        description: 'Who could adopt: the denominator of non-adopters and hazard.',
      }),
    },
    resolve: (idea, args) => diffusionOf(idea, args),
  }),
);
