import { type Categories, classesByCuts, type NoCategories, type TimedAdopter } from './adopter-category.ts';

export const valenteCategories = ['EARLY_ADOPTERS', 'EARLY_MAJORITY', 'LATE_MAJORITY', 'LAGGARDS'] as const;
export type ValenteCategory = (typeof valenteCategories)[number];

/** Valente's four classes: cuts at mean − sd, mean, mean + sd, with the sample standard deviation (Valente 1995; netdiffuseR `classify`). */
export function valenteClasses(
  adopters: readonly TimedAdopter[],
): Categories<ValenteCategory> | NoCategories {
  return classesByCuts(valenteCategories, adopters, [-1, 0, 1]);
}
