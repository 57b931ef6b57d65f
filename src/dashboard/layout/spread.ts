import { type Place, type Placeable, placeOf } from './place.ts';
import { dayOf } from './scene.ts';

/** An adoption as it is asked for. */
interface AdoptionRow {
  readonly key: string;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly status: string;
  readonly basis: string;
  readonly adopter: Placeable & { readonly name: string; readonly level: string };
}

interface CopyRow {
  readonly key: string;
  readonly basis: string;
  readonly confidence: number | null;
  readonly adoption: { readonly key: string };
  readonly source: { readonly key: string };
}

export interface Adoption extends AdoptionRow {
  /** The first day that its date can mean, since 1970; −Infinity where it has none. */
  readonly at: number;
  readonly place: Place | null;
  /** The fewest copies from an adoption without sources. */
  readonly generation: number;
  /** Its sources, the one that it is drawn below first. */
  readonly sources: readonly Copy[];
}

export interface Copy {
  readonly key: string;
  readonly to: string;
  readonly from: string;
  readonly basis: string;
  readonly confidence: number | null;
  readonly at: number;
}

/** One spread: adoptions by key in a fixed order, copies, and the tree that follows from the first source of each. */
export interface SpreadGraph {
  readonly adoptions: ReadonlyMap<string, Adoption>;
  readonly copies: readonly Copy[];
  readonly roots: readonly string[];
  readonly children: ReadonlyMap<string, readonly string[]>;
}

export function spreadGraph(adoptions: readonly AdoptionRow[], copies: readonly CopyRow[]): SpreadGraph {
  const days = new Map(adoptions.map(({ key, earliest, latest }) => [key, dayOf(earliest ?? latest)]));
  const all = copies.map(
    ({ key, basis, confidence, adoption, source }): Copy => ({
      key,
      to: adoption.key,
      from: source.key,
      basis,
      confidence,
      at: Math.max(days.get(adoption.key) ?? 0, days.get(source.key) ?? 0),
    }),
  );
  const sources = new Map<string, Copy[]>();
  const copiers = new Map<string, string[]>();
  for (const copy of all) {
    push(sources, copy.to, copy);
    push(copiers, copy.from, copy.to);
  }
  const day = (key: string) => days.get(key) ?? Number.NEGATIVE_INFINITY;
  for (const several of sources.values())
    several.sort(
      (a, b) =>
        (b.confidence ?? 0) - (a.confidence ?? 0) || day(a.from) - day(b.from) || (a.from < b.from ? -1 : 1),
    );
  const generations = generationsOf(adoptions, sources, copiers);
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const { key } of adoptions) {
    const parent = sources.get(key)?.find(({ from }) => days.has(from))?.from;
    if (parent === undefined) roots.push(key);
    else push(children, parent, key);
  }
  const byTime = (a: string, b: string) => day(a) - day(b) || (a < b ? -1 : 1);
  for (const several of children.values()) several.sort(byTime);
  return {
    adoptions: new Map(
      adoptions.map((row) => [
        row.key,
        {
          ...row,
          at: day(row.key),
          place: placeOf(row.adopter),
          generation: generations.get(row.key) ?? 0,
          sources: sources.get(row.key) ?? [],
        },
      ]),
    ),
    copies: all.sort((a, b) => a.at - b.at),
    roots: roots.sort(byTime),
    children,
  };
}

/** Layer by layer from the adoptions without sources. */
function generationsOf(
  adoptions: readonly AdoptionRow[],
  sources: ReadonlyMap<string, readonly Copy[]>,
  copiers: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const generations = new Map<string, number>();
  let layer = adoptions.map(({ key }) => key).filter((key) => !sources.has(key));
  for (let generation = 0; layer.length; generation++) {
    for (const key of layer) generations.set(key, generation);
    layer = [...new Set(layer.flatMap((key) => copiers.get(key) ?? []))].filter(
      (key) => !generations.has(key),
    );
  }
  return generations;
}

/** How many adoptions hang below each in the tree. */
export function descendants({ roots, children }: SpreadGraph): Map<string, number> {
  const order: string[] = [];
  const stack = [...roots];
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    order.push(key);
    for (const child of children.get(key) ?? []) stack.push(child);
  }
  const counts = new Map<string, number>();
  for (const key of order.reverse())
    counts.set(
      key,
      (children.get(key) ?? []).reduce((sum, child) => sum + 1 + (counts.get(child) ?? 0), 0),
    );
  return counts;
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
