import type { CopyGraph } from './copy-graph.ts';

/** Without whom an adoption would have no documented route to any root. */
export interface Dominators {
  /** The nearest of those without whom a node has no route; -1 where each of its routes can be done without. */
  readonly nearest: Int32Array;
  /** For each node how many others have no route without it. */
  readonly dominated: Int32Array;
  /** How many others this node has no route without. */
  count(node: number): number;
  /** Those others, nearest first, so many at most. */
  of(node: number, atMost: number): number[];
}

/**
 * Dominators of the graph with one entry before all roots, so that of two routes from two roots neither root is needed. In the
 * order of the copies one pass is enough: a node's nearest dominator is where its sources' own dominators meet (Cooper,
 * Harvey & Kennedy 2001). Jump pointers (Myers 1983) keep each meeting logarithmic, on chains of any length.
 */
export function dominatorsOf(graph: CopyGraph): Dominators {
  const entry = graph.size;
  const nearest = new Int32Array(graph.size + 1).fill(entry);
  const jump = new Int32Array(graph.size + 1).fill(entry);
  const depth = new Int32Array(graph.size + 1);
  for (const node of graph.order) {
    let above = -1;
    for (const source of graph.sources(node)) above = above < 0 ? source : meeting(above, source);
    if (above < 0) above = entry;
    nearest[node] = above;
    depth[node] = depthOf(above) + 1;
    const far = jump[above] as number;
    const farther = jump[far] as number;
    const even = depthOf(above) - depthOf(far) === depthOf(far) - depthOf(farther);
    jump[node] = above !== entry && even ? farther : above;
  }

  const dominated = new Int32Array(graph.size + 1);
  for (const node of graph.order.slice().reverse()) {
    const above = nearest[node] as number;
    dominated[above] = (dominated[above] as number) + (dominated[node] as number) + 1;
  }
  return {
    nearest: nearest.subarray(0, graph.size).map((node) => (node === entry ? -1 : node)),
    dominated: dominated.subarray(0, graph.size),
    count: (node) => depthOf(node) - 1,
    of: (node, atMost) => {
      const others: number[] = [];
      let above = nearest[node] as number;
      for (; above !== entry && others.length < atMost; above = nearest[above] as number) others.push(above);
      return others;
    },
  };

  function depthOf(node: number): number {
    return depth[node] as number;
  }

  /** The nearest that stands over both, or is one of them. */
  function meeting(a: number, b: number): number {
    let [low, high] = depthOf(a) > depthOf(b) ? [a, b] : [b, a];
    while (depthOf(low) > depthOf(high)) {
      const far = jump[low] as number;
      low = depthOf(far) >= depthOf(high) ? far : (nearest[low] as number);
    }
    while (low !== high) {
      const apart = jump[low] !== jump[high];
      low = (apart ? jump[low] : nearest[low]) as number;
      high = (apart ? jump[high] : nearest[high]) as number;
    }
    return low;
  }
}
