import { bareName, foldName, stemOfIdea } from './name-folding.ts';
import { wordTextsOf } from './text-words.ts';

/** Whoever or whatever has a name that may stand in a post. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** `country`, `region`, `municipality`, `unit`, `organisation`, or `idea`. */
  readonly kind: string;
  readonly country: string | null;
  readonly partOfKey: string | null;
  readonly succeededByKey: string | null;
  /** When it ended to be, as an EDTF date. */
  readonly until: string | null;
}

/** One name of somebody. */
export interface NameEntry {
  readonly named: Named;
  readonly name: string;
}

interface Node {
  next: Map<string, Node> | null;
  entries: NameEntry[] | null;
}

const SHORTEST_BARE = 6;

/**
 * All known names as a tree of words: a post is walked through it once, whatever the number of names. What is asked
 * of it is a word's possible base forms, so that a name is kept once and not in all its cases.
 */
export class NamesIndex {
  readonly #adopters: Node = { next: null, entries: null };
  readonly #ideas: Node = { next: null, entries: null };
  /** Who bears each key now; what was put before under a key is dead, and left where it stands. */
  readonly #alive = new Map<string, Named | null>();
  /** Names that are in the index, aliases included. */
  size = 0;

  /** Records that were put, those without a name of theirs in the index too. */
  get records(): number {
    return this.#alive.size;
  }

  /** Puts a record in the place of what had its key before; one that is `unseen` is known of, and never found. */
  put(named: Named, seen = true): void {
    this.#alive.set(idOf(named), seen ? named : null);
    if (seen) this.#insert(named);
  }

  adopter(key: string | null): Named | undefined {
    return (key === null ? null : this.#alive.get(`adopter ${key}`)) ?? undefined;
  }

  /** The longest names of adopters that begin at a word; `basesAt` gives the forms a word may have. */
  adoptersAt(basesAt: (at: number) => readonly string[] | null): NameMatch | null {
    return longest(this.#adopters, basesAt, this.#lives);
  }

  ideasAt(basesAt: (at: number) => readonly string[] | null): NameMatch | null {
    return longest(this.#ideas, basesAt, this.#lives);
  }

  readonly #lives = ({ named }: NameEntry): boolean => this.#alive.get(idOf(named)) === named;

  #insert(named: Named): void {
    for (const name of new Set([named.name, ...named.aliases])) {
      const words = wordTextsOf(name.normalize('NFC'));
      if (words.length === 0) continue;
      this.size++;
      const entry = { named, name };
      if (named.kind === 'idea') {
        insert(this.#ideas, words.map(stemOfIdea), entry);
        continue;
      }
      const folded = words.map(foldName);
      insert(this.#adopters, folded, entry);
      const bare = folded.map(bareName);
      if (name.length >= SHORTEST_BARE && bare.some((word, at) => word !== folded[at]))
        insert(this.#adopters, bare, entry);
    }
  }
}

export interface NameMatch {
  /** How many words the name has in the text. */
  readonly words: number;
  readonly entries: readonly NameEntry[];
  /** The form in which its last word was known. */
  readonly last: string;
}

function idOf({ kind, key }: Named): string {
  return kind === 'idea' ? `idea ${key}` : `adopter ${key}`;
}

function insert(root: Node, path: readonly string[], entry: NameEntry): void {
  let node = root;
  for (const step of path) {
    node.next ??= new Map();
    let next = node.next.get(step);
    if (!next) {
      next = { next: null, entries: null };
      node.next.set(step, next);
    }
    node = next;
  }
  if (node.entries === null) node.entries = [entry];
  else if (!node.entries.some((each) => each.named === entry.named)) node.entries.push(entry);
}

function longest(
  root: Node,
  basesAt: (at: number) => readonly string[] | null,
  lives: (entry: NameEntry) => boolean,
): NameMatch | null {
  let reached: Node[] = [root];
  let best: NameMatch | null = null;
  for (let at = 0; reached.length > 0; at++) {
    const bases = basesAt(at);
    if (bases === null) break;
    const { further, ends, last } = stepInto(reached, bases, lives);
    if (ends.length > 0) best = { words: at + 1, entries: ends, last };
    reached = further;
  }
  return best;
}

/** What one more word leads to. The plainest form that ends a name is meant: Borås is Borås, and not something that ends in -s. */
function stepInto(
  reached: readonly Node[],
  bases: readonly string[],
  lives: (entry: NameEntry) => boolean,
): { further: Node[]; ends: NameEntry[]; last: string } {
  const further = new Set<Node>();
  const ends = new Set<NameEntry>();
  let last = '';
  for (const base of bases)
    for (const node of reached) {
      const next = node.next?.get(base);
      if (!next) continue;
      further.add(next);
      const living = last === '' || last === base ? (next.entries?.filter(lives) ?? []) : [];
      if (living.length === 0) continue;
      last = base;
      for (const entry of living) ends.add(entry);
    }
  return { further: [...further], ends: [...ends], last };
}
