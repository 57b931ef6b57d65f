import { addTo } from '../domain/grouping.ts';
import { compareKeys } from '../domain/key.ts';
import type { Basis } from './chain.ts';
import { chainConfidence, weakestBasis } from './chain.ts';

/** What a lineage needs to know of an adoption. */
export interface LineageAdoption {
  readonly key: string;
  /** The coarser record of the same thing, if there is one. */
  readonly refinesKey: string | null;
}

/** What a lineage needs to know of a copy; only copies that count in the scope are given. */
export interface LineageCopy {
  readonly adoptionKey: string;
  readonly sourceKey: string;
  readonly basis: Basis;
  readonly confidence: number | null;
}

export interface Lineage<A, C> {
  /** Every adoption of the lineage with its distance from the first: nearest first, then by key. The first is at 0. */
  readonly steps: readonly { readonly adoption: A; readonly distance: number }[];
  readonly copies: readonly C[];
  /** The largest distance. */
  readonly depth: number;
  /** The weakest basis of its copies; null where there is none. */
  readonly basis: Basis | null;
  /** The product of its copies' confidences, the unknown counting as 1; null where there is no copy. */
  readonly confidence: number | null;
  /** Whether a copy leads on from a place where the search had to stop. */
  readonly truncatedAtDepth: number | null;
}

export type Direction = 'upstream' | 'downstream';

/**
 * Follows the copies from one adoption: to those it was taken from (upstream) or to those who took it (downstream).
 * A refinement is crossed at no distance, since both records are of the same thing (model.md, "Refinement"): from a finer
 * record to the coarser and on, or from a coarser to each finer, but never from one finer record over the coarser to another,
 * which is another adopter's.
 * `reached` may hold more than belongs, and less than all: a copy that leads to an adoption outside it is where the search stops.
 */
export function lineageFrom<A extends LineageAdoption, C extends LineageCopy>(
  start: string,
  direction: Direction,
  reached: readonly A[],
  copies: readonly C[],
  maxDepth: number,
): Lineage<A, C> {
  const graph = graphOf(direction, reached, copies);
  const distances = new Map<string, number>();
  const followed = new Set<C>();
  let truncatedAtDepth: number | null = null;
  let frontier: Arrival[] = graph.adoptions.has(start) ? [{ key: start, by: 'copy' }] : [];
  for (let distance = 0; frontier.length; distance++) {
    const here = graph.sameThing(frontier);
    const next = new Map<string, Arrival>();
    for (const key of here) {
      if (!distances.has(key)) distances.set(key, distance);
      for (const { copy, to } of graph.leads(key)) {
        if (distance >= maxDepth || !graph.adoptions.has(to)) truncatedAtDepth ??= distance;
        else {
          followed.add(copy);
          if (!graph.seen(to, 'copy')) next.set(to, { key: to, by: 'copy' });
        }
      }
    }
    frontier = [...next.values()];
  }
  const kept = [...followed].sort(byEnds);
  return {
    steps: [...distances]
      .map(([key, distance]) => ({ adoption: graph.adoptions.get(key) as A, distance }))
      .sort((a, b) => a.distance - b.distance || compareKeys(a.adoption.key, b.adoption.key)),
    copies: kept,
    depth: Math.max(0, ...distances.values()),
    basis: weakestBasis(kept),
    confidence: chainConfidence(kept),
    truncatedAtDepth,
  };
}

/** How the search came to an adoption: it decides which refinements it may cross from there. */
interface Arrival {
  readonly key: string;
  readonly by: 'copy' | 'coarser' | 'finer';
}

function graphOf<A extends LineageAdoption, C extends LineageCopy>(
  direction: Direction,
  reached: readonly A[],
  copies: readonly C[],
) {
  const adoptions = new Map(reached.map((adoption) => [adoption.key, adoption]));
  const finer = new Map<string, string[]>();
  for (const { key, refinesKey } of reached) if (refinesKey !== null) addTo(finer, refinesKey, key);
  const onward = new Map<string, { copy: C; to: string }[]>();
  for (const copy of copies) {
    const [here, to] =
      direction === 'upstream' ? [copy.adoptionKey, copy.sourceKey] : [copy.sourceKey, copy.adoptionKey];
    addTo(onward, here, { copy, to });
  }
  const arrived = new Set<string>();

  function seen(key: string, by: Arrival['by']): boolean {
    return arrived.has(`${by} ${key}`);
  }

  /** The adoptions arrived at, and every coarser and finer record of the same thing that may be crossed to from there. */
  function sameThing(arrivals: readonly Arrival[]): Set<string> {
    const keys = new Set<string>();
    const waiting = [...arrivals];
    for (let arrival = waiting.pop(); arrival; arrival = waiting.pop()) {
      const { key, by } = arrival;
      if (seen(key, by) || !adoptions.has(key)) continue;
      arrived.add(`${by} ${key}`);
      keys.add(key);
      const coarser = adoptions.get(key)?.refinesKey;
      if (by !== 'finer' && coarser) waiting.push({ key: coarser, by: 'coarser' });
      if (by !== 'coarser') for (const part of finer.get(key) ?? []) waiting.push({ key: part, by: 'finer' });
    }
    return keys;
  }

  return { adoptions, seen, sameThing, leads: (key: string) => onward.get(key) ?? [] };
}

function byEnds(a: LineageCopy, b: LineageCopy): number {
  return compareKeys(a.adoptionKey, b.adoptionKey) || compareKeys(a.sourceKey, b.sourceKey);
}
