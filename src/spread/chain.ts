/** What a record stands on, from weak to strong (model.md, "Basis of a chain"). */
export const bases = ['unknown', 'inferred', 'implied', 'stated'] as const;
export type Basis = (typeof bases)[number];

/** A chain is as well founded as its weakest copy; null where there is none. */
export function weakestBasis(copies: readonly { readonly basis: Basis }[]): Basis | null {
  if (!copies.length) return null;
  return bases[Math.min(...copies.map((copy) => bases.indexOf(copy.basis)))] ?? 'unknown';
}

/** The product of the confidences; an unknown one counts as 1 (interchange.md). Null where there is no copy. */
export function chainConfidence(copies: readonly { readonly confidence: number | null }[]): number | null {
  if (!copies.length) return null;
  return copies.reduce((product, copy) => product * (copy.confidence ?? 1), 1);
}
