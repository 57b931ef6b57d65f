import type { CopyGraph } from './copy-graph.ts';

/** For each node the fewest copies from a root to it: 0 at a root, else 1 + the least of its sources' (metrics.md). */
export function generationOf(graph: CopyGraph): Int32Array {
  return distances(graph, (least, next) => (least < 0 || next < least ? next : least));
}

/** For each node the most copies on a way from a root to it. */
export function longestOf(graph: CopyGraph): Int32Array {
  return distances(graph, (most, next) => Math.max(most, next));
}

/** How many nodes there are at each distance, from 0 on. */
export function countsOf(distanceOf: Iterable<number>): number[] {
  const counts: number[] = [];
  for (const distance of distanceOf) {
    while (counts.length <= distance) counts.push(0);
    counts[distance] = (counts[distance] ?? 0) + 1;
  }
  return counts;
}

export interface GenerationReproduction {
  readonly generation: number;
  readonly adoptions: number;
  /** How many adoptions of the next generation come on one of this; null in the last, which is still open. */
  readonly value: number | null;
  /** Whether later copies may still come: the last generation is censored. */
  readonly open: boolean;
}

/** R_g = N_{g+1}/N_g (metrics.md); the last generation has none yet, and that is not a 0. */
export function reproductionOf(generations: readonly number[]): GenerationReproduction[] {
  return generations.map((adoptions, generation) => {
    const next = generations[generation + 1];
    return {
      generation,
      adoptions,
      value: next === undefined ? null : next / adoptions,
      open: next === undefined,
    };
  });
}

function distances(graph: CopyGraph, better: (held: number, next: number) => number): Int32Array {
  const distance = new Int32Array(graph.size);
  for (const node of graph.order) {
    let held = -1;
    for (const source of graph.sources(node)) held = better(held, (distance[source] as number) + 1);
    distance[node] = Math.max(held, 0);
  }
  return distance;
}
