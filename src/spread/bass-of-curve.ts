import { type BassFit, isNoFit, type NoBassFit } from './bass-fit.ts';
import { fitBassByNls, fitBassByShare } from './bass-nls.ts';
import { fitBassByOls } from './bass-ols.ts';
import { certainSeries } from './curve.ts';
import type { Diffusion } from './diffusion.ts';

export type BassMethod = 'OLS' | 'NLS' | 'SHARE';

/** Bass's model on a curve: the fit or why there is none, and which adopters it could use. */
export interface CurveBass {
  readonly method: BassMethod;
  readonly fit: BassFit | null;
  readonly refusal: NoBassFit | null;
  /** The first day of period 1; null where no adopter certainly lies in one interval. */
  readonly from: string | null;
  readonly periods: number;
  readonly used: number;
  readonly leftOut: number;
}

/**
 * Period 1 is the interval of the first adopter that certainly lies in one interval, the last period that of the last. An
 * adopter whose date allows several intervals is left out, and counted.
 */
export function bassOf(curve: Diffusion, method: BassMethod): CurveBass {
  const series = certainSeries(curve);
  const first = series.findIndex((count) => count > 0);
  const last = series.findLastIndex((count) => count > 0);
  const periods = first < 0 ? [] : series.slice(first, last + 1);
  const used = periods.reduce((sum, count) => sum + count, 0);
  const result = fitted(periods, method, curve.population?.size ?? null);
  return {
    method,
    fit: isNoFit(result) ? null : result,
    refusal: isNoFit(result) ? result : null,
    from: curve.points[first]?.from ?? null,
    periods: periods.length,
    used,
    leftOut: curve.adopterCount - used,
  };
}

function fitted(
  periods: readonly number[],
  method: BassMethod,
  population: number | null,
): BassFit | NoBassFit {
  if (method === 'OLS') return fitBassByOls(periods);
  if (method === 'NLS') return fitBassByNls(periods);
  if (population !== null) return fitBassByShare(periods, population);
  return { refusal: 'NO_POPULATION', reason: 'Shares are of a population, and none was given to the curve.' };
}
