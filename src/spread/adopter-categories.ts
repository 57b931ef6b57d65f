import { type CategoryShare, isNoCategories } from './adopter-category.ts';
import type { Diffusion } from './diffusion.ts';
import { type RogersCategory, rogersByDeviation, rogersByRank } from './rogers.ts';
import { valenteClasses } from './valente.ts';

export type CategoryScheme = 'ROGERS_DEVIATION' | 'ROGERS_RANK' | 'VALENTE';

/** The adopters of a curve by how early they were, or the reason why they cannot be parted. */
export interface AdopterCategories {
  readonly curve: Diffusion;
  readonly scheme: CategoryScheme;
  readonly classes: readonly CategoryShare<RogersCategory>[];
  readonly used: number;
  readonly leftOut: number;
  readonly reason: string | null;
}

const SCHEMES = {
  ROGERS_DEVIATION: rogersByDeviation,
  ROGERS_RANK: rogersByRank,
  VALENTE: valenteClasses,
} as const;

export function categoriesOf(curve: Diffusion, scheme: CategoryScheme): AdopterCategories {
  const found = SCHEMES[scheme](curve.timed);
  const used = curve.timed.length;
  const refused = isNoCategories(found);
  return {
    curve,
    scheme,
    classes: refused ? [] : found.classes,
    used,
    leftOut: curve.adopterCount - used,
    reason: refused ? found.reason : null,
  };
}
