import type { Estimate, NoBassFit } from '../spread/bass-fit.ts';
import { bassOf, type CurveBass } from '../spread/bass-of-curve.ts';
import { builder } from './builder.ts';
import { DiffusionCurve } from './curve.ts';

const BassMethod = builder.enumType('BassMethod', {
  description: "How Bass's model is fitted.",
  values: {
    OLS: {
      description:
        'Ordinary least squares of S_t = a + bN_(t−1) + cN²_(t−1), with a = pm, b = q − p, c = −q/m (Bass 1969). Errors by the delta method.',
    },
    NLS: {
      description:
        'Nonlinear least squares of the new adopters on m[F(t) − F(t−1)] (Srinivasan & Mason 1986). The estimate may not exist ' +
        '(Marković & Jukić 2013). Errors of the linearised model, n − 3 degrees of freedom.',
    },
    SHARE: {
      description:
        'Nonlinear least squares of the cumulative share of the population of the curve on F(t), with m that population (netdiffuseR, ' +
        '`fitbass`). Errors of the linearised model, n − 2 degrees of freedom; cumulative counts make them look smaller than they are.',
    },
  } as const,
});

const BassRefusal = builder.enumType('BassRefusal', {
  description: "Why Bass's model cannot be fitted.",
  values: {
    TOO_FEW_PERIODS: { description: 'Fewer than four periods.' },
    COLLINEAR: { description: 'OLS: the earlier adopters take fewer than three values.' },
    C_NOT_NEGATIVE: { description: 'OLS: c ≥ 0, adoption does not slow down as adopters grow.' },
    NOT_POSITIVE: { description: 'OLS: p, q or m is not above 0.' },
    BEFORE_PEAK: { description: 'The series ends before the peak that the best fit foresees.' },
    NO_ESTIMATE: {
      description:
        'NLS: no least-squares estimate exists, for a limit of the model (m growing without bound, for one) fits as well as any parameters.',
    },
    NOT_CONVERGED: { description: 'The search came to no end.' },
    NO_POPULATION: { description: 'SHARE: the curve was asked without a population.' },
  } as const,
});

const EstimateType = builder.objectRef<Estimate>('Estimate').implement({
  description: 'An estimated parameter.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The estimate.' }),
    standardError: t.exposeFloat('standardError', {
      nullable: true,
      description: 'Its standard error, in its own unit; null where it was given and not estimated.',
    }),
  }),
});

const NoBassFitType = builder.objectRef<NoBassFit>('NoBassFit').implement({
  description: "Why Bass's model was not fitted.",
  fields: (t) => ({
    refusal: t.field({ type: BassRefusal, description: 'The kind of reason.', resolve: (no) => no.refusal }),
    reason: t.exposeString('reason', { description: 'The reason, with what was found.' }),
  }),
});

const BassFitType = builder.objectRef<CurveBass>('BassFit').implement({
  description:
    "Bass's model of a curve (Bass 1969): F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p)e^(−(p+q)t)). Either its parameters, or `noFit` with the reason.",
  fields: (t) => ({
    method: t.field({ type: BassMethod, description: 'How it was fitted.', resolve: (bass) => bass.method }),
    p: t.field({
      type: EstimateType,
      nullable: true,
      description:
        'The coefficient of innovation: the rate per period at which non-adopters adopt by themselves.',
      resolve: (bass) => bass.fit?.p ?? null,
    }),
    q: t.field({
      type: EstimateType,
      nullable: true,
      description:
        'The coefficient of imitation: the rate per period that all others having adopted would add.',
      resolve: (bass) => bass.fit?.q ?? null,
    }),
    m: t.field({
      type: EstimateType,
      nullable: true,
      description: 'How many will have adopted in the end, of those whose date could be used.',
      resolve: (bass) => bass.fit?.m ?? null,
    }),
    rSquared: t.float({
      nullable: true,
      description: 'The share of the variance of what was fitted that the model explains, against its mean.',
      resolve: (bass) => bass.fit?.rSquared ?? null,
    }),
    peakTime: t.float({
      nullable: true,
      description:
        'When most adopt at once: t* = ln(q/p)/(p + q), in periods from the start of period 1. Null where q ≤ p (adoption falls from the start).',
      resolve: (bass) => bass.fit?.peak ?? null,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day of period 1: the interval of the first adopter that certainly lies in one.',
      resolve: (bass) => bass.from,
    }),
    periods: t.exposeInt('periods', { description: 'How many periods it was fitted to.' }),
    used: t.exposeInt('used', {
      description: 'Adopters whose first take-up certainly lies in one interval.',
    }),
    leftOut: t.exposeInt('leftOut', {
      description: 'Adopters that are undated, or whose date allows several intervals.',
    }),
    noFit: t.field({
      type: NoBassFitType,
      nullable: true,
      description: 'Why there are no parameters; null where there are.',
      resolve: (bass) => bass.refusal,
    }),
  }),
});

builder.objectField(DiffusionCurve, 'bass', (t) =>
  t.field({
    type: BassFitType,
    description: "Bass's model fitted to the new adopters of the curve's intervals.",
    args: {
      method: t.arg({ type: BassMethod, required: true, defaultValue: 'NLS', description: 'How to fit it.' }),
    },
    resolve: (curve, { method }) => bassOf(curve, method),
  }),
);
