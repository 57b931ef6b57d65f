/** When an adopter first took the idea up, as the number of an interval. */
export interface TimedAdopter {
  readonly adopterKey: string;
  readonly time: number;
}

export interface CategoryShare<Category extends string> {
  readonly category: Category;
  readonly adopterKeys: readonly string[];
}

export interface Categories<Category extends string> {
  readonly classes: readonly CategoryShare<Category>[];
  /** The times that part the classes, in intervals; empty where they are parted by rank. */
  readonly cuts: readonly number[];
}

export interface NoCategories {
  readonly reason: string;
}

export const FEWEST_ADOPTERS = 10;

export function isNoCategories(found: object): found is NoCategories {
  return 'reason' in found;
}

/**
 * Puts each adopter in the class whose cut is the first that is not before its time: **a time equal to a cut is of the earlier
 * class**, as netdiffuseR's manual says (`toa <= mean − sd` is early) and its code does not.
 */
export function classesByCuts<Category extends string>(
  categories: readonly Category[],
  adopters: readonly TimedAdopter[],
  cutsInDeviations: readonly number[],
): Categories<Category> | NoCategories {
  const refusal = tooFew(adopters);
  if (refusal) return refusal;
  const mean = adopters.reduce((sum, each) => sum + each.time, 0) / adopters.length;
  const squares = adopters.reduce((sum, each) => sum + (each.time - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (adopters.length - 1));
  if (deviation === 0)
    return { reason: 'All adopters took it up in the same interval: there is no earlier and later.' };
  const cuts = cutsInDeviations.map((deviations) => mean + deviations * deviation);
  return {
    cuts,
    classes: shares(categories, adopters, ({ time }) => {
      const index = cuts.findIndex((cut) => time <= cut);
      return index < 0 ? cuts.length : index;
    }),
  };
}

/** The adopters of each class, earliest first, then by key. */
export function shares<Category extends string>(
  categories: readonly Category[],
  adopters: readonly TimedAdopter[],
  classOf: (adopter: TimedAdopter) => number,
): CategoryShare<Category>[] {
  const keys = categories.map((): string[] => []);
  const ordered = [...adopters].sort((a, b) => a.time - b.time || (a.adopterKey < b.adopterKey ? -1 : 1));
  for (const adopter of ordered) keys[classOf(adopter)]?.push(adopter.adopterKey);
  return categories.map((category, i) => ({ category, adopterKeys: keys[i] as string[] }));
}

export function tooFew(adopters: readonly TimedAdopter[]): NoCategories | null {
  if (adopters.length >= FEWEST_ADOPTERS) return null;
  return {
    reason: `Expected at least ${FEWEST_ADOPTERS} adopters whose first take-up certainly lies in one interval; got ${adopters.length}.`,
  };
}
