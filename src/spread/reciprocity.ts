/** Who copied from whom, added up over ideas. */
interface Flow {
  readonly fromKey: string;
  readonly toKey: string;
}

/** How far copying goes both ways. */
export interface Reciprocity {
  /** Ordered pairs of two adopters of whom the second copied from the first. */
  readonly pairs: number;
  /** Of these, the pairs of whom the first also copied from the second. */
  readonly mutual: number;
  /** mutual / pairs; null where nobody copied from another. */
  readonly value: number | null;
}

/**
 * Over adopters and all ideas together: inside one idea copies form no cycle, so that between adoptions it would be 0 by
 * construction (metrics.md). What an adopter copied from itself is left out.
 */
export function reciprocityOf(flows: Iterable<Flow>): Reciprocity {
  const takers = new Map<string, Set<string>>();
  let pairs = 0;
  for (const { fromKey, toKey } of flows) {
    if (fromKey === toKey) continue;
    const from = takers.get(fromKey) ?? new Set();
    takers.set(fromKey, from);
    if (!from.has(toKey)) pairs++;
    from.add(toKey);
  }
  let mutual = 0;
  for (const [from, tos] of takers) for (const to of tos) if (takers.get(to)?.has(from)) mutual++;
  return { pairs, mutual, value: pairs ? mutual / pairs : null };
}
