import type { Adoption } from '../domain/adoption.ts';
import type { Copy } from '../domain/copy.ts';
import type { Spread } from './cascade.ts';
import { copyGraph } from './copy-graph.ts';
import { primaryForest } from './primary-source.ts';

/** The part of a spread that most others hang below, and the rest: nobody is in neither, and nobody in both. */
export interface SpreadTop {
  readonly adoptions: readonly Adoption[];
  readonly copies: readonly Copy[];
  readonly others: readonly Adoption[];
  /** The same others by what they hang below: the nearest adoption above them that is in the top; null where none is. */
  readonly below: ReadonlyMap<Adoption | null, number>;
  readonly roots: number;
  readonly spread: Spread;
}

/**
 * The adoptions with the largest branches, each by its primary source, so that with each all above it is there, too. Of equals the first by
 * key; as many as are asked for.
 */
export function topOf(spread: Spread, first: number): SpreadTop {
  // As it is drawn: a coarser record is an adoption like any other.
  const graph = copyGraph(
    spread.adoptions.map((adoption) => ({ ...adoption, refinesKey: null, record: adoption })),
    spread.copies,
  );
  const { branch, parent } = primaryForest(graph);
  const size = (node: number) => branch[node] ?? 0;
  const ranked = Array.from({ length: graph.size }, (_each, node) => node).sort(
    (a, b) => size(b) - size(a) || a - b,
  );
  const kept = new Uint8Array(graph.size);
  for (const node of ranked.slice(0, first)) kept[node] = 1;
  const holder = new Int32Array(graph.size).fill(-1);
  const below = new Map<Adoption | null, number>();
  const others: Adoption[] = [];
  for (const node of graph.order) {
    const above = parent[node] ?? -1;
    holder[node] = kept[node] ? node : above < 0 ? -1 : (holder[above] ?? -1);
    if (kept[node]) continue;
    const record = graph.adoptions[node]?.record;
    if (record) others.push(record);
    const at = graph.adoptions[holder[node] ?? -1]?.record ?? null;
    below.set(at, (below.get(at) ?? 0) + 1);
  }
  const inTop = (key: string) => kept[graph.nodeOf(key) ?? -1] === 1;
  return {
    adoptions: spread.adoptions.filter(({ key }) => inTop(key)),
    copies: spread.copies.filter(({ adoptionKey, sourceKey }) => inTop(adoptionKey) && inTop(sourceKey)),
    others,
    below,
    roots: graph.roots.length,
    spread,
  };
}

/** So many adoptions for each value, the most first, null among them where it is not known. */
export function counted(values: Iterable<string | null>): { value: string | null; adoptions: number }[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, adoptions]) => ({ value, adoptions }))
    .sort((a, b) => b.adoptions - a.adoptions || (`${a.value}` < `${b.value}` ? -1 : 1));
}

/** The month in the middle of what a date can mean; null where it has neither end. */
export function monthOf({ earliest, latest }: Pick<Adoption, 'earliest' | 'latest'>): string | null {
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  if (from === null || to === null) return null;
  return new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 7);
}
