import { type BassParameters, bassPeak } from './bass.ts';

export interface Estimate {
  readonly value: number;
  /** In the unit of the value; null where m was given and not estimated. */
  readonly standardError: number | null;
}

/** Why there is no fit. */
export type BassRefusal =
  | 'TOO_FEW_PERIODS'
  | 'COLLINEAR'
  | 'C_NOT_NEGATIVE'
  | 'NOT_POSITIVE'
  | 'BEFORE_PEAK'
  | 'NO_ESTIMATE'
  | 'NOT_CONVERGED'
  | 'NO_POPULATION';

export interface BassFit {
  readonly p: Estimate;
  readonly q: Estimate;
  readonly m: Estimate;
  /** The share of the variance of what was fitted that the model explains, against its mean. */
  readonly rSquared: number;
  /** In periods from the start; null where adoption falls from the start (q ≤ p). */
  readonly peak: number | null;
}

export interface NoBassFit {
  readonly refusal: BassRefusal;
  readonly reason: string;
}

export const FEWEST_PERIODS = 4;

export function isNoFit(result: BassFit | NoBassFit): result is NoBassFit {
  return 'refusal' in result;
}

/** The refusal of a series that is too short; null where it is long enough. */
export function tooShort(series: readonly number[]): NoBassFit | null {
  if (series.length >= FEWEST_PERIODS) return null;
  return {
    refusal: 'TOO_FEW_PERIODS',
    reason: `Expected at least ${FEWEST_PERIODS} periods from the first adopter to the last; got ${series.length}.`,
  };
}

/** A fit as it is answered, or its refusal where the series ends before adoption is seen to slow down. */
export function fitOrBeforePeak(
  parameters: BassParameters,
  errors: readonly [p: number, q: number, m: number | null],
  rSquared: number,
  periods: number,
): BassFit | NoBassFit {
  const peak = bassPeak(parameters);
  if (peak !== null && peak > periods)
    return {
      refusal: 'BEFORE_PEAK',
      reason:
        `The best fit puts the peak after ${peak.toFixed(1)} periods, and only ${periods} are known: before adoption slows down ` +
        'the number that will adopt in the end cannot be told.',
    };
  return {
    p: { value: parameters.p, standardError: errors[0] },
    q: { value: parameters.q, standardError: errors[1] },
    m: { value: parameters.m, standardError: errors[2] },
    rSquared,
    peak,
  };
}

/** 1 − residual sum of squares / sum of squares around the mean. */
export function rSquaredOf(observed: readonly number[], residualSquares: number): number {
  const mean = observed.reduce((sum, each) => sum + each, 0) / observed.length;
  const total = observed.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return total === 0 ? 0 : 1 - residualSquares / total;
}
