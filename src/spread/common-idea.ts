/** An idea and all that it was derived from, the nearest first: itself, then what it is a variant of, and so on. */
export type Originals<I> = readonly I[];

export interface CommonIdea<I> {
  readonly idea: I;
  /** Derivations from it to each of the two, in the order in which they were asked. */
  readonly distances: readonly [number, number];
}

/**
 * The nearest idea that two were derived from; null where there is none. An idea is a variant of one other at most, so that behind
 * the first that both lines have everything is common.
 */
export function nearestCommonIdea<I extends { readonly key: string }>(
  one: Originals<I>,
  other: Originals<I>,
): CommonIdea<I> | null {
  const distances = new Map(other.map(({ key }, distance) => [key, distance]));
  for (const [distance, idea] of one.entries()) {
    const second = distances.get(idea.key);
    if (second !== undefined) return { idea, distances: [distance, second] };
  }
  return null;
}
