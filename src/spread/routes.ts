import { addTo } from '../domain/grouping.ts';

/** What a route needs to know of a copy. */
export interface RouteCopy {
  readonly adoptionKey: string;
  readonly sourceKey: string;
}

export interface Routes<C> {
  /** Each as its copies, from the source to the end: shortest first, then by the keys along it. Not whole, it holds some of the longest. */
  readonly routes: readonly (readonly C[])[];
  /** False where more than `atMost` routes, or more steps than allowed, would have been needed. */
  readonly whole: boolean;
}

/** A record and the coarser one of the same thing, if there is one. */
export interface RouteRecord {
  readonly key: string;
  readonly refinesKey: string | null;
}

/**
 * Every route along copies from one of `from` to one of `to`, shortest first. A refinement is crossed at no length, as in a
 * lineage (lineage.ts): between two copies from a finer record to a coarser or the other way, never over the coarser to another's.
 * Copies and refinements form no cycle, so every route is simple. Work is bounded: partial routes are grown only where they still reach
 * an end, by their whole length (the exact distance left is known), the longest partial one first among equals; so a lattice with a
 * million routes costs what is asked of it.
 */
export function routesBetween<C extends RouteCopy>(
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  copies: readonly C[],
  records: readonly RouteRecord[],
  bounds: { readonly atMost: number; readonly maxLength: number; readonly steps: number },
): Routes<C> {
  const same = sameThings(records);
  const leaving = new Map<string, C[]>();
  for (const copy of copies) addTo(leaving, copy.sourceKey, copy);
  const left = distancesTo(to, copies, same);
  const waiting = new LengthQueue<Partial<C>>();
  let longer = false;
  grow(null, new Set([...from].flatMap(same)));
  const routes: (readonly C[])[] = [];
  for (let steps = 0; steps < bounds.steps; steps++) {
    const partial = waiting.next();
    if (!partial) return { routes: routes.sort(byLength), whole: !longer };
    const here = same(partial.copy.adoptionKey);
    if (here.some((key) => to.has(key))) {
      if (routes.length >= bounds.atMost) break;
      routes.push(copiesOf(partial));
    }
    grow(partial, here);
  }
  return { routes: routes.sort(byLength), whole: false };

  /** Goes one copy on, from each of these records of the same thing, where that can still arrive and is not too long. */
  function grow(before: Partial<C> | null, here: Iterable<string>): void {
    const onward = [...here].flatMap((key) => leaving.get(key) ?? []);
    const length = (before?.length ?? 0) + 1;
    for (const copy of onward) {
      const rest = left.get(copy.adoptionKey);
      if (rest === undefined) continue;
      if (length + rest > bounds.maxLength) longer = true;
      else waiting.add(length + rest, { copy, before, length });
    }
  }
}

/** A route that is being grown: its latest copy, and those before it. */
interface Partial<C> {
  readonly copy: C;
  readonly before: Partial<C> | null;
  readonly length: number;
}

function copiesOf<C>(partial: Partial<C>): C[] {
  const copies: C[] = [];
  for (let link: Partial<C> | null = partial; link; link = link.before) copies.push(link.copy);
  return copies.reverse();
}

function byLength(a: readonly RouteCopy[], b: readonly RouteCopy[]): number {
  return a.length - b.length || (keysAlong(a) < keysAlong(b) ? -1 : 1);
}

/** A separator that sorts before all that keys hold. */
function keysAlong(route: readonly RouteCopy[]): string {
  return route.map(({ sourceKey, adoptionKey }) => `${sourceKey}\0${adoptionKey}`).join('\0');
}

type SameThings = (key: string) => readonly string[];

/** Each record with all its coarser and all its finer ones: a relation that reads the same from both its ends. */
function sameThings(records: readonly RouteRecord[]): SameThings {
  const coarser = new Map<string, string>();
  const finer = new Map<string, string[]>();
  for (const { key, refinesKey } of records) {
    if (refinesKey === null) continue;
    coarser.set(key, refinesKey);
    addTo(finer, refinesKey, key);
  }
  const found = new Map<string, readonly string[]>();
  const search = (key: string): string[] => {
    const keys = new Set([key]);
    for (let above = coarser.get(key); above !== undefined && !keys.has(above); above = coarser.get(above))
      keys.add(above);
    const below = [...(finer.get(key) ?? [])];
    for (let next = below.pop(); next !== undefined; next = below.pop()) {
      if (keys.has(next)) continue;
      keys.add(next);
      below.push(...(finer.get(next) ?? []));
    }
    return [...keys];
  };
  return (key) => {
    let keys = found.get(key);
    if (!keys) {
      keys = search(key);
      found.set(key, keys);
    }
    return keys;
  };
}

/** The fewest copies from each adoption to one of the ends, counted back from them. */
function distancesTo(
  ends: ReadonlySet<string>,
  copies: readonly RouteCopy[],
  same: SameThings,
): Map<string, number> {
  const back = new Map<string, string[]>();
  for (const { adoptionKey, sourceKey } of copies) addTo(back, adoptionKey, sourceKey);
  const distances = new Map<string, number>();
  let frontier = new Set([...ends].flatMap(same));
  for (let distance = 0; frontier.size; distance++) {
    const next = new Set<string>();
    for (const key of frontier) distances.set(key, distance);
    for (const key of frontier)
      for (const source of back.get(key) ?? [])
        for (const record of same(source)) if (!distances.has(record)) next.add(record);
    frontier = next;
  }
  return distances;
}

/** Hands out the shortest first; of one length the latest added, so that a route is finished before the next is begun. */
class LengthQueue<Item> {
  readonly #byLength: Item[][] = [];
  #least = 0;

  add(length: number, item: Item): void {
    this.#byLength[length] ??= [];
    (this.#byLength[length] as Item[]).push(item);
    this.#least = Math.min(this.#least, length);
  }

  next(): Item | undefined {
    for (; this.#least < this.#byLength.length; this.#least++) {
      const item = this.#byLength[this.#least]?.pop();
      if (item !== undefined) return item;
    }
    return undefined;
  }
}
