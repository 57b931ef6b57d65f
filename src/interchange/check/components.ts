import { NONE } from './columns.ts';

/** A directed graph: the targets of node `n` stand from `first[n]` to before `first[n + 1]`. */
export interface Graph {
  readonly first: Int32Array;
  readonly target: Int32Array;
}

export interface Components {
  /** All nodes, every node behind those that it points to, but for cycles. */
  readonly order: Int32Array;
  /** For each node its component: two nodes share one where each can be reached from the other. */
  readonly component: Int32Array;
  /** For each component how many nodes it has: more than one means a cycle. */
  readonly sizes: number[];
}

/** Tarjan's strongly connected components, without recursion: chains of a million are no harm. */
export function strongComponents(graph: Graph): Components {
  const size = graph.first.length - 1;
  const order = new Int32Array(size);
  const component = new Int32Array(size).fill(NONE);
  const met = new Int32Array(size).fill(NONE);
  const lowest = new Int32Array(size);
  const nextEdge = graph.first.slice();
  const open = new Int32Array(size);
  const path = new Int32Array(size);
  const sizes: number[] = [];
  let openCount = 0;
  let done = 0;
  let clock = 0;
  for (let start = 0; start < size; start++) {
    if (met[start] !== NONE) continue;
    let depth = 0;
    path[depth++] = start;
    while (depth > 0) {
      const node = path[depth - 1] ?? 0;
      if (met[node] === NONE) {
        met[node] = lowest[node] = clock++;
        open[openCount++] = node;
      }
      const edge = nextEdge[node] ?? 0;
      if (edge < (graph.first[node + 1] ?? 0)) {
        nextEdge[node] = edge + 1;
        const target = graph.target[edge] ?? 0;
        if (met[target] === NONE) path[depth++] = target;
        else if (component[target] === NONE) lowest[node] = Math.min(lowest[node] ?? 0, met[target] ?? 0);
        continue;
      }
      depth--;
      const below = path[depth - 1];
      if (depth > 0 && below !== undefined) lowest[below] = Math.min(lowest[below] ?? 0, lowest[node] ?? 0);
      if (lowest[node] !== met[node]) continue;
      const from = done;
      for (let member = NONE; member !== node; ) {
        member = open[--openCount] ?? node;
        component[member] = sizes.length;
        order[done++] = member;
      }
      sizes.push(done - from);
    }
  }
  return { order, component, sizes };
}

/** A shortest way from one node to another of its component, both ends included. */
export function shortestWay(graph: Graph, component: Int32Array, from: number, to: number): number[] {
  const cameFrom = new Map<number, number>([[from, NONE]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (let edge = graph.first[node] ?? 0; edge < (graph.first[node + 1] ?? 0); edge++) {
      const target = graph.target[edge] ?? 0;
      if (component[target] !== component[from] || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  const way: number[] = [];
  for (let at = to; at !== NONE; at = cameFrom.get(at) ?? NONE) way.push(at);
  return way.reverse();
}
