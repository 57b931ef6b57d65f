import type { CopyGraph } from './copy-graph.ts';
import { type Measured, measured, unmeasured, type Work } from './work.ts';

/**
 * For each adoption, over all ordered pairs of others, the share of the shortest ways from the one to the other that lead
 * through it (Freeman 1977), along the copies; by Brandes 2001.
 */
export function betweennessOf(graph: CopyGraph, work: Work): Measured<Float64Array> {
  const between = new Float64Array(graph.size);
  const walk = {
    distance: new Int32Array(graph.size).fill(-1),
    routes: new Float64Array(graph.size),
    owed: new Float64Array(graph.size),
  };
  for (let start = 0; start < graph.size; start++) {
    if (!graph.copies(start).length) continue;
    const reached = countRoutes(graph, start, walk, work);
    if (!reached)
      return unmeasured(
        `The cascade, with ${graph.size} adoptions and ${graph.edgeCount} copies, is too large.`,
      );
    const last = reached[reached.length - 1] as number;
    // A lattice of a thousand layers has more shortest ways than a floating-point number can count.
    if (!Number.isFinite(walk.routes[last]))
      return unmeasured('There are too many shortest ways to count them.');
    share(graph, start, reached, walk, between);
  }
  return measured(between);
}

/** Over the (n − 1)(n − 2) pairs there are; null below three adoptions. */
export function normalised(betweenness: number, n: number): number | null {
  return n < 3 ? null : betweenness / ((n - 1) * (n - 2));
}

interface Walk {
  readonly distance: Int32Array;
  /** How many shortest ways lead to a node. */
  readonly routes: Float64Array;
  readonly owed: Float64Array;
}

/** What can be reached, nearest first; null where the work ran out. */
function countRoutes(graph: CopyGraph, start: number, walk: Walk, work: Work): number[] | null {
  const { distance, routes } = walk;
  const reached = [start];
  distance[start] = 0;
  routes[start] = 1;
  for (const node of reached) {
    const copies = graph.copies(node);
    if (!work.spend(1 + copies.length)) return null;
    for (const copier of copies) {
      if (distance[copier] === -1) {
        distance[copier] = (distance[node] as number) + 1;
        routes[copier] = 0;
        reached.push(copier);
      }
      if (distance[copier] === (distance[node] as number) + 1)
        routes[copier] = (routes[copier] as number) + (routes[node] as number);
    }
  }
  return reached;
}

/** Farthest first each node passes on what it is owed to those before it; then everything is as it was before the walk. */
function share(
  graph: CopyGraph,
  start: number,
  reached: readonly number[],
  { distance, routes, owed }: Walk,
  between: Float64Array,
): void {
  for (let at = reached.length - 1; at >= 0; at--) {
    const node = reached[at] as number;
    const part = (1 + (owed[node] as number)) / (routes[node] as number);
    for (const source of graph.sources(node))
      if (distance[source] !== -1 && distance[source] === (distance[node] as number) - 1)
        owed[source] = (owed[source] as number) + (routes[source] as number) * part;
    if (node !== start) between[node] = (between[node] as number) + (owed[node] as number);
  }
  for (const node of reached) {
    distance[node] = -1;
    owed[node] = 0;
  }
}
