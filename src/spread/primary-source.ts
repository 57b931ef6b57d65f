import type { CascadeAdoption, CascadeCopy, CopyGraph } from './copy-graph.ts';

/** The tree, or with several roots the forest, in which every adoption has one source: its primary one. */
export interface PrimaryForest {
  /** For each node the edge from its primary source; -1 at a root. */
  readonly edge: Int32Array;
  /** For each node its primary source; -1 at a root. */
  readonly parent: Int32Array;
  /** For each node the root that its primary sources lead to. */
  readonly root: Int32Array;
  /** For each node how many adoptions its branch holds, itself included. */
  readonly branch: Int32Array;
}

/** Best rank, then highest confidence, then earliest source (each unknown last), then key: metrics.md, "ν on a DAG". */
export function primaryForest(graph: CopyGraph): PrimaryForest {
  const edge = new Int32Array(graph.size).fill(-1);
  const parent = new Int32Array(graph.size).fill(-1);
  const root = new Int32Array(graph.size);
  const branch = new Int32Array(graph.size).fill(1);
  for (const node of graph.order) {
    const sources = graph.sources(node);
    const first = graph.firstEdge(node);
    let best = -1;
    // The sources come by key, so that of equals the first stays.
    for (let at = first; at < first + sources.length; at++)
      if (best < 0 || preference(graph, at, best) < 0) best = at;
    edge[node] = best;
    parent[node] = best < 0 ? -1 : graph.sourceOf(best);
    root[node] = best < 0 ? node : (root[graph.sourceOf(best)] as number);
  }
  for (const node of graph.order.slice().reverse()) {
    const above = parent[node] as number;
    if (above >= 0) branch[above] = (branch[above] as number) + (branch[node] as number);
  }
  return { edge, parent, root, branch };
}

const RANKS = ['preferred', 'normal', 'deprecated'];

/** Negative where the edge `a` is preferred to `b`. */
function preference(graph: CopyGraph, a: number, b: number): number {
  const one: CascadeCopy = graph.copyOf(a);
  const other: CascadeCopy = graph.copyOf(b);
  const from = graph.adoptions[graph.sourceOf(a)] as CascadeAdoption;
  const otherFrom = graph.adoptions[graph.sourceOf(b)] as CascadeAdoption;
  return (
    RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) ||
    (other.confidence ?? -1) - (one.confidence ?? -1) ||
    knownFirst(from.earliest, otherFrom.earliest) ||
    knownFirst(from.latest, otherFrom.latest)
  );
}

function knownFirst(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
