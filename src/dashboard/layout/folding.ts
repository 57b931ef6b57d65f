import { descendants, type SpreadGraph } from './spread.ts';

/** The part of a spread that is drawn, and how many more hang where: nobody is left out of the count. */
export interface Folded {
  readonly kept: ReadonlySet<string>;
  /** By the adoption that is drawn: how many below it are not. */
  readonly others: ReadonlyMap<string, number>;
  /** Not drawn, and below nothing that is. */
  readonly apart: number;
}

/** Keeps the adoptions that most others hang below, and with each all above it; the rest is counted at the nearest that is kept. */
export function folded(graph: SpreadGraph, most: number): Folded {
  if (graph.adoptions.size <= most)
    return { kept: new Set(graph.adoptions.keys()), others: new Map(), apart: 0 };
  const counts = descendants(graph);
  const ranked = [...graph.adoptions.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const kept = new Set<string>();
  for (const key of ranked) {
    if (kept.size >= most) break;
    // What is above has at least one more below it, so it has come before.
    kept.add(key);
  }
  const others = new Map<string, number>();
  let apart = 0;
  const stack = graph.roots.map((key) => ({ key, above: null as string | null }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const here = kept.has(next.key) ? next.key : next.above;
    if (!kept.has(next.key)) {
      if (here === null) apart++;
      else others.set(here, (others.get(here) ?? 0) + 1);
    }
    for (const child of graph.children.get(next.key) ?? []) stack.push({ key: child, above: here });
  }
  return { kept, others, apart };
}
