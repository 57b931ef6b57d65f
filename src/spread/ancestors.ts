import type { LineageAdoption, LineageCopy } from './lineage.ts';

/** A lineage upstream, as far as common ancestors need it. */
export interface AncestorLineage<A> {
  readonly steps: readonly { readonly adoption: A; readonly distance: number }[];
  readonly copies: readonly Pick<LineageCopy, 'adoptionKey' | 'sourceKey'>[];
}

export interface CommonAncestor<A> {
  readonly adoption: A;
  /** From each of the two, in the order in which they were asked. */
  readonly distances: readonly [number, number];
}

/**
 * The nearest common ancestors of two adoptions: those in both lineages that no other of both was taken from them, directly
 * or through others. There can be several. An adoption is its own ancestor at distance 0. Where a coarser and a finer record of the same
 * thing are both, the finer stands for both. The nearest together first, then by key.
 */
export function nearestCommonAncestors<A extends LineageAdoption>(
  one: AncestorLineage<A>,
  other: AncestorLineage<A>,
): CommonAncestor<A>[] {
  const distances = new Map(other.steps.map(({ adoption, distance }) => [adoption.key, distance]));
  const common = new Map<string, CommonAncestor<A>>();
  for (const { adoption, distance } of one.steps) {
    const second = distances.get(adoption.key);
    if (second !== undefined) common.set(adoption.key, { adoption, distances: [distance, second] });
  }
  const passed = passedOver(common, [...one.copies, ...other.copies]);
  return [...common.values()]
    .filter(({ adoption }) => !passed.has(adoption.key))
    .sort((a, b) => sum(a.distances) - sum(b.distances) || (a.adoption.key < b.adoption.key ? -1 : 1));
}

/**
 * The common ancestors that lie behind another one: whatever a common ancestor was taken from is common too, so it is enough to look
 * one copy ahead, and at the coarser and finer records of what was copied. And the coarser records of other common ancestors.
 */
function passedOver<A extends LineageAdoption>(
  common: ReadonlyMap<string, CommonAncestor<A>>,
  copies: readonly Pick<LineageCopy, 'adoptionKey' | 'sourceKey'>[],
): Set<string> {
  const passed = new Set<string>();
  const finer = new Map<string, string[]>();
  for (const { adoption } of common.values()) {
    const { key, refinesKey } = adoption;
    if (refinesKey === null) continue;
    const group = finer.get(refinesKey);
    if (group) group.push(key);
    else finer.set(refinesKey, [key]);
  }
  const coarserOf = (key: string) => common.get(key)?.adoption.refinesKey ?? null;
  const passCoarser = (from: string | null) => {
    for (let key = from; key !== null && common.has(key); key = coarserOf(key)) passed.add(key);
  };
  const passFiner = (from: string) => {
    for (const key of finer.get(from) ?? []) {
      passed.add(key);
      passFiner(key);
    }
  };
  for (const { adoption } of common.values()) passCoarser(adoption.refinesKey);
  for (const { adoptionKey, sourceKey } of copies) {
    if (!common.has(adoptionKey)) continue;
    passCoarser(sourceKey);
    passFiner(sourceKey);
  }
  return passed;
}

function sum([a, b]: readonly [number, number]): number {
  return a + b;
}
