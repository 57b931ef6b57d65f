import {
  type Categories,
  classesByCuts,
  type NoCategories,
  shares,
  type TimedAdopter,
  tooFew,
} from './adopter-category.ts';

export const rogersCategories = [
  'INNOVATORS',
  'EARLY_ADOPTERS',
  'EARLY_MAJORITY',
  'LATE_MAJORITY',
  'LAGGARDS',
] as const;
export type RogersCategory = (typeof rogersCategories)[number];

/** Rogers's categories by standard deviation: cuts at mean − 2 sd, mean − sd, mean, mean + sd (sample sd). */
export function rogersByDeviation(
  adopters: readonly TimedAdopter[],
): Categories<RogersCategory> | NoCategories {
  return classesByCuts(rogersCategories, adopters, [-2, -1, 0, 1]);
}

/** The shares that a normal curve has below the same cuts, as Rogers rounds them. */
const SHARES = [0.025, 0.16, 0.5, 0.84];

/**
 * Rogers's categories by rank: 2.5, 13.5, 34, 34 and 16 % of the adopters in their order. Those of one time stay together, in
 * the class of the share that adopted before them, so that a class can be larger than its percentage, or empty.
 */
export function rogersByRank(adopters: readonly TimedAdopter[]): Categories<RogersCategory> | NoCategories {
  const refusal = tooFew(adopters);
  if (refusal) return refusal;
  const times = adopters.map((each) => each.time).sort((a, b) => a - b);
  const before = new Map<number, number>();
  times.forEach((time, rank) => {
    if (!before.has(time)) before.set(time, rank);
  });
  return {
    cuts: [],
    classes: shares(rogersCategories, adopters, ({ time }) => {
      const share = (before.get(time) ?? 0) / adopters.length;
      const index = SHARES.findIndex((cut) => share < cut);
      return index < 0 ? SHARES.length : index;
    }),
  };
}
