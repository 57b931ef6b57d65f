interface Named {
  readonly key: string;
}

interface Cell<A extends Named> {
  readonly from: A;
  readonly to: A;
  readonly copies: number;
}

/** A row and a column for each of those that gave or took most, and one for all others: together they hold every copy once. */
export interface Matrix<A extends Named> {
  /** Null stands for all others. */
  readonly givers: readonly (A | null)[];
  readonly takers: readonly (A | null)[];
  readonly largest: number;
  copies(from: A | null, to: A | null): number;
  given(from: A | null): number;
  taken(to: A | null): number;
}

export function matrix<A extends Named>(cells: readonly Cell<A>[], most: number): Matrix<A> {
  const givers = foremost(cells, ({ from }) => from, most);
  const takers = foremost(cells, ({ to }) => to, most);
  const counts = new Map<string, number>();
  const add = (key: string, copies: number) => counts.set(key, (counts.get(key) ?? 0) + copies);
  const name = (shown: readonly (A | null)[], adopter: A) =>
    shown.some((each) => each?.key === adopter.key) ? adopter.key : OTHERS;
  for (const { from, to, copies } of cells) {
    const [row, column] = [name(givers, from), name(takers, to)];
    add(`${row}\n${column}`, copies);
    add(`${row}\n`, copies);
    add(`\n${column}`, copies);
  }
  const count = (from: A | null | undefined, to: A | null | undefined) =>
    counts.get(
      `${from === undefined ? '' : (from?.key ?? OTHERS)}\n${to === undefined ? '' : (to?.key ?? OTHERS)}`,
    ) ?? 0;
  const inner = givers.flatMap((from) => takers.map((to) => count(from, to)));
  return {
    givers,
    takers,
    largest: Math.max(1, ...inner),
    copies: count,
    given: (from) => count(from, undefined),
    taken: (to) => count(undefined, to),
  };
}

/** No key is like it: keys hold no line end. */
const OTHERS = '\r';

function foremost<A extends Named>(
  cells: readonly Cell<A>[],
  of: (cell: Cell<A>) => A,
  most: number,
): (A | null)[] {
  const sums = new Map<string, { adopter: A; sum: number }>();
  for (const cell of cells) {
    const adopter = of(cell);
    const known = sums.get(adopter.key);
    if (known) known.sum += cell.copies;
    else sums.set(adopter.key, { adopter, sum: cell.copies });
  }
  const ranked = [...sums.values()].sort((a, b) => b.sum - a.sum || (a.adopter.key < b.adopter.key ? -1 : 1));
  const shown: (A | null)[] = ranked.slice(0, most).map(({ adopter }) => adopter);
  return ranked.length > most ? [...shown, null] : shown;
}
