import { adopterByKey } from '../domain/adopter.ts';
import type { Reading } from '../domain/reading.ts';
import type { AdopterScore } from '../spread/innovativeness.ts';
import { type Innovativeness, innovativenessOf } from '../spread/innovators.ts';
import { builder } from './builder.ts';
import { AdopterLevel } from './enums.ts';
import { AdoptionFilter } from './filters.ts';
import { AdopterRef } from './refs.ts';
import { required } from './required.ts';
import { Scope } from './scope.ts';

const InnovativenessMeasure = builder.enumType('InnovativenessMeasure', {
  description:
    'How it is measured that an adopter takes up many ideas, or takes them up early. Years are calendar years; a take-up whose year is not ' +
    'certain is left out of the adopter’s score and counted.',
  values: {
    WALKER: {
      description:
        '1 − the mean over ideas of (t − first)/(last − first), t being the year of the take-up, a non-adopter counting 1 (Walker 1969). From 0 ' +
        'to 1. Ideas that everybody took up in one year are left out.',
    },
    BOUSHEY: {
      description:
        'The mean over ideas of ((LY + 1) − SY)/((LY + 1) − FY), FY, LY and SY being the first, the last and the own year; 0 for a non-adopter ' +
        '(Boushey 2010, app. D). From 0 to 1.',
    },
    RATE: {
      description:
        'Adoptions divided by opportunities in a window of years (Boehmke & Skinner 2012; SPID 1.0 uses two years). An opportunity is had for each ' +
        'idea in each year from the first adoption by anyone to the own, or to the last observed. The standard error is √(r(1−r)/n).',
    },
    RATE_SMOOTHED: {
      description:
        'The same around a year: a local mean of the yearly outcomes over three years with an Epanechnikov kernel of half-width 1.5 (the year 1, ' +
        'its neighbours 5/9), after the smoothed score of SPID 1.0. The standard error is √(r(1−r)Σw²)/Σw.',
    },
  } as const,
});

interface ScoreInReading extends AdopterScore {
  readonly reading: Reading;
}

const InnovativenessScore = builder.objectRef<ScoreInReading>('InnovativenessScore').implement({
  description: "One adopter's score.",
  fields: (t) => ({
    adopter: t.field({
      type: AdopterRef,
      description: 'Whose score it is.',
      resolve: ({ reading, adopterKey }) => required(adopterByKey(reading, adopterKey), adopterKey),
    }),
    score: t.exposeFloat('score', { description: 'The score; higher is earlier or more.' }),
    standardError: t.exposeFloat('standardError', {
      nullable: true,
      description:
        'WALKER, BOUSHEY: of the mean over ideas, null with one idea. RATE: of a share of so many chances.',
    }),
    adoptions: t.exposeInt('adoptions', {
      description: 'The ideas that it took up, as far as they count here.',
    }),
    chances: t.exposeFloat('chances', {
      description:
        'WALKER, BOUSHEY: the ideas in the mean. RATE: the opportunities; smoothed, the sum of their weights.',
    }),
  }),
});

const InnovativenessType = builder.objectRef<Innovativeness>('Innovativeness').implement({
  description:
    'Who adopts early, or much, over a set of ideas. Adopters that took up none of them are not listed; their score would be 0. It stands on ' +
    'adoptions alone and not on copies: every reading of rival claims (policy ALL) has the same.',
  fields: (t) => ({
    measure: t.field({
      type: InnovativenessMeasure,
      description: 'How it is measured.',
      resolve: (all) => all.measure,
    }),
    scores: t.field({
      type: [InnovativenessScore],
      description: 'Highest first, then by key.',
      resolve: (all) => all.scores.map((score) => ({ ...score, reading: all.reading })),
    }),
    total: t.exposeInt('total', { description: 'How many adopters have a score.' }),
    ideas: t.exposeInt('ideas', {
      description: 'Ideas with at least one take-up whose year is certain.',
    }),
    withoutYear: t.exposeInt('withoutYear', {
      description:
        'Pairs of an adopter and an idea whose first take-up is not certain to the year: they are left out.',
    }),
    coarse: t.exposeInt('coarse', {
      description:
        'Adoptions by adopters that are coarser than the level or outside the hierarchy: they are left out.',
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether every score is listed; if not, `reason` says why.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why not every score is listed.' }),
  }),
});

builder.queryField('innovativeness', (t) =>
  t.field({
    type: InnovativenessType,
    description: 'Who adopts early, or much, over the ideas that pass the filter.',
    args: {
      measure: t.arg({ type: InnovativenessMeasure, required: true, description: 'How to measure it.' }),
      level: t.arg({
        type: AdopterLevel,
        description:
          'Adoptions within an adopter of this level are its own. Left out: adopters as they stand.',
      }),
      filter: t.arg({
        type: AdoptionFilter,
        description: 'Only these adoptions: their ideas, topics, places.',
      }),
      from: t.arg.int({ description: 'RATE: the first year of the window. Left out: the first there is.' }),
      to: t.arg.int({ description: 'RATE: the last year of the window. Left out: the last there is.' }),
      year: t.arg.int({ description: 'RATE_SMOOTHED: the year to smooth around.' }),
      first: t.arg.int({ required: true, defaultValue: 100, description: 'How many to list: 500 at most.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => innovativenessOf(context.reading(scope), args),
  }),
);
