import { type IntColumn, NONE } from './columns.ts';

/** The cycles of a relation in which everyone has at most one parent, each as its members from child to parent. */
export function parentCycles(parents: IntColumn, size: number): number[][] {
  const cycles: number[][] = [];
  const seenIn = new Int32Array(size).fill(NONE);
  for (let start = 0; start < size; start++) {
    let at = start;
    while (at !== NONE && seenIn[at] === NONE) {
      seenIn[at] = start;
      at = parents.at(at);
    }
    if (at === NONE || seenIn[at] !== start) continue;
    const cycle = [at];
    for (let next = parents.at(at); next !== at; next = parents.at(next)) cycle.push(next);
    cycles.push(cycle);
  }
  return cycles;
}

/** Whether one lies strictly inside another. Ends in a cycle too, which is reported by itself. */
export function liesInside(parents: IntColumn, inner: number, outer: number): boolean {
  const seen = new Set<number>();
  for (let at = parents.at(inner); at !== NONE && !seen.has(at); at = parents.at(at)) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}

/** As many members of a cycle as are named. */
const NAMED = 12;

/** A cycle in words: “a” → “b” → “a”, the middle of a long one left out and counted. */
export function cycleInWords(keys: readonly string[]): string {
  const closed = [...keys, ...keys.slice(0, 1)];
  if (closed.length <= NAMED) return closed.join(' → ');
  const half = NAMED / 2;
  const left = closed.length - NAMED;
  return [...closed.slice(0, half), `(${left} more)`, ...closed.slice(-half)].join(' → ');
}
