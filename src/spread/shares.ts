import type { CascadeAdoption, CascadeCopy, CopyGraph } from './copy-graph.ts';

/** A part of a spread's copies. */
export interface CopyShare {
  readonly value: string;
  readonly copies: number;
  /** What these copies have of the credit: each adoption shares 1 among its sources. */
  readonly credit: number;
  /** Their part of all credit, from 0 to 1. */
  readonly share: number;
}

/** The copies by what they say of their channel, or of their fidelity: most credit first, then by value. */
export function sharesOf<C extends CascadeCopy>(
  graph: CopyGraph<CascadeAdoption, C>,
  credit: Float64Array,
  wordOf: (copy: C) => string,
): CopyShare[] {
  const groups = new Map<string, { copies: Set<C>; credit: number }>();
  let total = 0;
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const copy = graph.copyOf(edge);
    const group = groups.get(wordOf(copy)) ?? { copies: new Set(), credit: 0 };
    groups.set(wordOf(copy), group);
    group.copies.add(copy);
    group.credit += credit[edge] as number;
    total += credit[edge] as number;
  }
  return [...groups]
    .map(([value, group]) => ({
      value,
      copies: group.copies.size,
      credit: group.credit,
      share: group.credit / total,
    }))
    .sort((a, b) => b.credit - a.credit || (a.value < b.value ? -1 : 1));
}

/** An adopter that carried an idea between others. */
export interface GoBetween {
  readonly adopterKey: string;
  /** Copies that it carried. */
  readonly copies: number;
  /** The credit of those copies; several that carried one copy share it. */
  readonly credit: number;
  /** Of the copies, those between two adopters of different countries. */
  readonly acrossBorders: number;
  /** Its own adoptions in the cascade: 0 for one that only carries. */
  readonly adoptions: number;
}

/** Most credit first, then by key. `countryOf` an adoption's adopter; null where it is not known. */
export function goBetweensOf(
  graph: CopyGraph,
  credit: Float64Array,
  countryOf: (node: number) => string | null,
): GoBetween[] {
  const carriers = new Map<string, { copies: Set<CascadeCopy>; across: Set<CascadeCopy>; credit: number }>();
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const copy = graph.copyOf(edge);
    const from = countryOf(graph.sourceOf(edge));
    const to = countryOf(graph.copierOf(edge));
    for (const key of copy.via) {
      const carrier = carriers.get(key) ?? { copies: new Set(), across: new Set(), credit: 0 };
      carriers.set(key, carrier);
      carrier.copies.add(copy);
      if (from !== null && to !== null && from !== to) carrier.across.add(copy);
      carrier.credit += (credit[edge] as number) / copy.via.length;
    }
  }
  const adoptions = new Map<string, number>();
  for (const { adopterKey } of graph.adoptions)
    if (carriers.has(adopterKey)) adoptions.set(adopterKey, (adoptions.get(adopterKey) ?? 0) + 1);
  return [...carriers]
    .map(([adopterKey, carrier]) => ({
      adopterKey,
      copies: carrier.copies.size,
      credit: carrier.credit,
      acrossBorders: carrier.across.size,
      adoptions: adoptions.get(adopterKey) ?? 0,
    }))
    .sort((a, b) => b.credit - a.credit || (a.adopterKey < b.adopterKey ? -1 : 1));
}
