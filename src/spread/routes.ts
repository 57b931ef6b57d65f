/** What a route needs to know of a copy. */
export interface RouteCopy {
  readonly adoptionKey: string;
  readonly sourceKey: string;
}

export interface Routes<C> {
  /** Each as its copies, from the source to the end: shortest first, then by key. */
  readonly routes: readonly (readonly C[])[];
  /** False where more than `atMost` routes, or more steps than allowed, would have been needed. */
  readonly whole: boolean;
}

/**
 * Every route along copies from one of `from` to one of `to`, shortest first. The copies form no cycle, so every route is
 * simple. Work is bounded: partial routes are grown only where they still reach an end, by their whole length (the exact
 * distance left is known), the longest partial one first among equals; so a lattice with a million routes costs what is asked of it.
 */
export function routesBetween<C extends RouteCopy>(
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  copies: readonly C[],
  bounds: { readonly atMost: number; readonly maxLength: number; readonly steps: number },
): Routes<C> {
  const onward = new Map<string, C[]>();
  for (const copy of copies) push(onward, copy.sourceKey, copy);
  // Of one length the latest added is the first out: what should come first is added last.
  for (const list of onward.values()) list.sort((a, b) => (a.adoptionKey < b.adoptionKey ? 1 : -1));
  const left = distancesTo(to, copies);
  const waiting = new LengthQueue<Partial<C>>();
  for (const start of [...from].sort().reverse()) offer({ at: start, copies: null, length: 0 });
  const routes: (readonly C[])[] = [];
  let longer = false;
  for (let steps = 0; steps < bounds.steps; steps++) {
    const partial = waiting.next();
    if (!partial) return { routes, whole: !longer };
    if (to.has(partial.at) && partial.length > 0) {
      if (routes.length >= bounds.atMost) return { routes, whole: false };
      routes.push(copiesOf(partial));
    }
    for (const copy of onward.get(partial.at) ?? [])
      offer({ at: copy.adoptionKey, copies: { copy, before: partial.copies }, length: partial.length + 1 });
  }
  return { routes, whole: false };

  /** Keeps a partial route that can still arrive, unless it would be too long. */
  function offer(partial: Partial<C>): void {
    const rest = left.get(partial.at);
    if (rest === undefined) return;
    if (partial.length + rest > bounds.maxLength) longer = true;
    else waiting.add(partial.length + rest, partial);
  }
}

/** A route that is being grown: where it is, and the copies behind it. */
interface Partial<C> {
  readonly at: string;
  readonly copies: Link<C> | null;
  readonly length: number;
}

interface Link<C> {
  readonly copy: C;
  readonly before: Link<C> | null;
}

function copiesOf<C>(partial: Partial<C>): C[] {
  const copies: C[] = [];
  for (let link = partial.copies; link; link = link.before) copies.push(link.copy);
  return copies.reverse();
}

/** The fewest copies from each adoption to one of the ends, counted back from them. */
function distancesTo(ends: ReadonlySet<string>, copies: readonly RouteCopy[]): Map<string, number> {
  const back = new Map<string, string[]>();
  for (const { adoptionKey, sourceKey } of copies) push(back, adoptionKey, sourceKey);
  const distances = new Map([...ends].map((key) => [key, 0]));
  let frontier = [...ends];
  for (let distance = 1; frontier.length; distance++) {
    const next: string[] = [];
    for (const key of frontier)
      for (const source of back.get(key) ?? [])
        if (!distances.has(source)) {
          distances.set(source, distance);
          next.push(source);
        }
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

function push<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
