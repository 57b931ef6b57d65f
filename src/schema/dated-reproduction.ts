import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import { type DatedCohort, datedReproduction } from '../spread/dated-reproduction.ts';
import { daysOfInterval, type Interval } from '../spread/interval.ts';
import { alphaProblem } from '../spread/netinf-model.ts';
import { type Measured, Work } from '../spread/work.ts';
import { builder } from './builder.ts';
import { DiffusionCurve } from './curve.ts';
import { TransmissionModel } from './inference.ts';

interface Cohort extends DatedCohort {
  readonly interval: Interval;
  readonly open: boolean;
}

const DatedCohortType = builder.objectRef<Cohort>('DatedCohort').implement({
  description: 'The adopters of one interval, and how many later ones come on each of them by their dates.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'The first day of the interval.',
      resolve: ({ time, interval }) => daysOfInterval(time, interval).from,
    }),
    to: t.field({
      type: 'Date',
      description: 'Its last day.',
      resolve: ({ time, interval }) => daysOfInterval(time, interval).to,
    }),
    adopters: t.exposeInt('adopters', { description: 'How many they are.' }),
    value: t.exposeFloat('value', {
      description:
        'R_j of each of them: the chances, added up, that it was the source of each later adopter. Low for the late, whose copies may still come.',
    }),
    open: t.exposeBoolean('open', {
      description:
        'Whether it is the last interval, after which nobody is known yet (censored): R is 0 there.',
    }),
  }),
});

interface FromDates {
  readonly cohorts: Measured<readonly DatedCohort[]>;
  readonly interval: Interval;
  readonly used: number;
  readonly leftOut: number;
}

const DatedReproductionType = builder.objectRef<FromDates>('DatedReproduction').implement({
  description:
    'Case reproduction numbers computed from dates alone (Wallinga & Teunis 2004, American Journal of Epidemiology 160): each adopter shares 1 ' +
    'among all that adopted in an earlier interval, by how likely the lag between them is. No record says who copied whom here: for what ' +
    'is documented see `caseReproduction` of the measures of a spread.',
  fields: (t) => ({
    cohorts: t.field({
      type: [DatedCohortType],
      nullable: true,
      description:
        'By interval, the first one first, those without adopters left out; null where `reason` says why.',
      resolve: ({ cohorts: { value }, interval }) =>
        value?.map((cohort, i) => ({ ...cohort, interval, open: i === value.length - 1 })) ?? null,
    }),
    used: t.exposeInt('used', {
      description: 'Adopters whose first take-up certainly lies in one interval: they alone are worked with.',
    }),
    leftOut: t.exposeInt('leftOut', {
      description: 'Adopters whose date allows several intervals, or none.',
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is nothing.',
      resolve: ({ cohorts }) => cohorts.reason,
    }),
  }),
});

builder.objectField(DiffusionCurve, 'datedReproduction', (t) =>
  t.field({
    type: DatedReproductionType,
    description:
      'How many later adopters come on each, by their dates alone and a stated distribution of lags.',
    args: {
      model: t.arg({
        type: TransmissionModel,
        required: true,
        defaultValue: 'EXPONENTIAL',
        description: 'The distribution of lags.',
      }),
      alpha: t.arg.float({
        required: true,
        defaultValue: 1,
        description: 'Its parameter α, per interval of the curve.',
      }),
    },
    resolve: (curve, { model, alpha }) => {
      const problem = alphaProblem(model, alpha);
      if (problem) throw new InputError('alpha', problem);
      const { timed, interval, adopterCount } = curve;
      return {
        cohorts: datedReproduction(timed, model, alpha, new Work(limits.measureSteps)),
        interval,
        used: timed.length,
        leftOut: adopterCount - timed.length,
      };
    },
  }),
);
