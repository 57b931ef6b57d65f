import type { TimedAdopter } from './adopter-category.ts';
import { logLikelihood, type TransmissionModel } from './netinf-model.ts';
import { type Measured, measured, unmeasured, type Work } from './work.ts';

/** Those that adopted in one interval: by their dates alone each of them set off as many others. */
export interface DatedCohort {
  readonly time: number;
  readonly adopters: number;
  /** R_j of each of them. */
  readonly value: number;
}

/**
 * Case reproduction numbers from dates alone (Wallinga & Teunis 2004): R_j = Σ_i p_ij, p_ij = w(t_i − t_j)/Σ_k w(t_i − t_k), k over all
 * that adopted in an earlier interval than i, and w the distribution of lags. Who adopted in the same interval has the same R.
 */
export function datedReproduction(
  adopters: readonly TimedAdopter[],
  model: TransmissionModel,
  alpha: number,
  work: Work,
): Measured<readonly DatedCohort[]> {
  const counts = new Map<number, number>();
  for (const { time } of adopters) counts.set(time, (counts.get(time) ?? 0) + 1);
  const cohorts = [...counts]
    .map(([time, size]) => ({ time, size, value: 0 }))
    .sort((a, b) => a.time - b.time);
  if (!work.spend((cohorts.length * cohorts.length) / 2))
    return unmeasured(
      `There are ${cohorts.length} intervals with adopters, which is too many: ask by longer ones.`,
    );
  const logOf = logLikelihood(model, alpha);
  for (const [i, { time, size }] of cohorts.entries()) {
    const earlier = cohorts.slice(0, i);
    const logs = earlier.map((cohort) => logOf(time - cohort.time));
    // As shares of the likeliest, so that lags that are all unlikely do not come to 0/0.
    const most = logs.reduce((high, log) => Math.max(high, log), Number.NEGATIVE_INFINITY);
    const weights = logs.map((log) => Math.exp(log - most));
    const sum = weights.reduce((all, weight, j) => all + weight * (earlier[j]?.size ?? 0), 0);
    for (const [j, cohort] of earlier.entries()) cohort.value += (size * (weights[j] as number)) / sum;
  }
  return measured(cohorts.map(({ time, size, value }) => ({ time, adopters: size, value })));
}
