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
  /** The adoption and its source; left out where its key is made of the keys of both, as that of every recorded copy is. */
  readonly ends?: readonly [to: string, from: string];
}

/** What is not drawn one by one: only counted. */
export interface Others {
  readonly count: number;
  /** By the adoption that they hang below. */
  readonly below: ReadonlyMap<string, number>;
  /** Below nothing that is drawn. */
  readonly apart: number;
  readonly countries: readonly { readonly country: string | null; readonly count: number }[];
  /** The month, as `2014-03`; null for the undated. */
  readonly months: readonly { readonly month: string | null; readonly count: number }[];
}

const NOBODY: Others = { count: 0, below: new Map(), apart: 0, countries: [], months: [] };

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
  readonly others: Others;
}

export function spreadGraph(
  adoptions: readonly AdoptionRow[],
  copies: readonly CopyRow[],
  others: Others = NOBODY,
): SpreadGraph {
  const days = new Map(adoptions.map(({ key, earliest, latest }) => [key, dayOf(earliest ?? latest)]));
  const all = copies.map(({ key, basis, confidence, ends }): Copy => {
    const [to = '', from = ''] = ends ?? key.split(';');
    return { key, to, from, basis, confidence, at: Math.max(days.get(to) ?? 0, days.get(from) ?? 0) };
  });
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
    others,
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

/** The first day of each adoption, sorted, the others of a month in its middle; −Infinity for the undated. */
export function daysOf({ adoptions, others }: SpreadGraph): readonly number[] {
  const days = [...adoptions.values()].map(({ at }) => at);
  for (const { month, count } of others.months)
    for (let each = 0; each < count; each++)
      days.push(month === null ? Number.NEGATIVE_INFINITY : middleOf(month));
  return days.sort((a, b) => a - b);
}

/** The middle of a month, as a day. */
export function middleOf(month: string): number {
  return dayOf(`${month}-15`);
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
