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
  const walk = new Walk(graph);
  for (let node = 0; node < graph.first.length - 1; node++) walk.from(node);
  return walk;
}

class Walk implements Components {
  readonly order: Int32Array;
  readonly component: Int32Array;
  readonly sizes: number[] = [];
  readonly #graph: Graph;
  /** When each node was met, and the earliest met of what it reaches within its component. */
  readonly #met: Int32Array;
  readonly #lowest: Int32Array;
  readonly #nextEdge: Int32Array;
  /** Nodes whose component is not complete, and those on the way from the start to where the walk is. */
  readonly #open: Int32Array;
  readonly #path: Int32Array;
  #openCount = 0;
  #depth = 0;
  #done = 0;
  #clock = 0;

  constructor(graph: Graph) {
    const size = graph.first.length - 1;
    this.#graph = graph;
    this.order = new Int32Array(size);
    this.component = new Int32Array(size).fill(NONE);
    this.#met = new Int32Array(size).fill(NONE);
    this.#lowest = new Int32Array(size);
    this.#nextEdge = graph.first.slice();
    this.#open = new Int32Array(size);
    this.#path = new Int32Array(size);
  }

  from(start: number): void {
    if (this.#met[start] !== NONE) return;
    this.#enter(start);
    while (this.#depth > 0) {
      const node = this.#path[this.#depth - 1] ?? 0;
      const edge = this.#nextEdge[node] ?? 0;
      if (edge < (this.#graph.first[node + 1] ?? 0)) {
        this.#nextEdge[node] = edge + 1;
        this.#follow(node, this.#graph.target[edge] ?? 0);
      } else this.#leave(node);
    }
  }

  #enter(node: number): void {
    this.#path[this.#depth++] = node;
    this.#open[this.#openCount++] = node;
    this.#met[node] = this.#lowest[node] = this.#clock++;
  }

  #follow(node: number, target: number): void {
    const met = this.#met[target] ?? NONE;
    if (met === NONE) this.#enter(target);
    else if (this.component[target] === NONE) this.#lower(node, met);
  }

  #leave(node: number): void {
    this.#depth--;
    const lowest = this.#lowest[node] ?? 0;
    if (this.#depth > 0) this.#lower(this.#path[this.#depth - 1] ?? 0, lowest);
    if (lowest !== this.#met[node]) return;
    const from = this.#done;
    for (let member = NONE; member !== node; ) {
      member = this.#open[--this.#openCount] ?? node;
      this.component[member] = this.sizes.length;
      this.order[this.#done++] = member;
    }
    this.sizes.push(this.#done - from);
  }

  #lower(node: number, met: number): void {
    this.#lowest[node] = Math.min(this.#lowest[node] ?? 0, met);
  }
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
