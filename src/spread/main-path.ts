import type { CopyGraph } from './copy-graph.ts';
import { type Measured, measured, unmeasured } from './work.ts';

/** The main path: the copies that most routes from a root to an end lead over. */
export interface MainPath {
  /** Routes from a root to an adoption that nobody copied. */
  readonly routes: number;
  /** Edges, from the root on, each with the routes over it (its search path count). */
  readonly steps: readonly { readonly edge: number; readonly routes: number }[];
}

/** For each edge its search path count: the routes from a root to an end that lead over it (Hummon & Doreian 1989). */
export function searchPathCounts(graph: CopyGraph): Measured<Float64Array> {
  const { before, after } = routeCounts(graph);
  if (totalRoutes(graph, after) > Number.MAX_SAFE_INTEGER)
    return unmeasured(
      `There are more than ${Number.MAX_SAFE_INTEGER} routes, which cannot be counted exactly.`,
    );
  const counts = new Float64Array(graph.edgeCount);
  for (let edge = 0; edge < graph.edgeCount; edge++)
    counts[edge] = (before[graph.sourceOf(edge)] as number) * (after[graph.copierOf(edge)] as number);
  return measured(counts);
}

/**
 * From the root whose copy most routes lead over, always on over the copy that most lead over (ibid.); of equals the one whose
 * source, then whose copying adoption, has the lowest key. Without copies there is none.
 */
export function mainPathOf(graph: CopyGraph): Measured<MainPath> {
  const counts = searchPathCounts(graph);
  if (counts.value === null) return counts;
  const best = new Int32Array(graph.size).fill(-1);
  // The edges run by copier, so that of equals the one to the lowest key stays.
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const source = graph.sourceOf(edge);
    const held = best[source] as number;
    if (held < 0 || routesOver(counts.value, edge) > routesOver(counts.value, held)) best[source] = edge;
  }
  let next = -1;
  for (const root of graph.roots) {
    const edge = best[root] as number;
    if (edge >= 0 && (next < 0 || routesOver(counts.value, edge) > routesOver(counts.value, next)))
      next = edge;
  }
  const steps: { edge: number; routes: number }[] = [];
  while (next >= 0) {
    steps.push({ edge: next, routes: routesOver(counts.value, next) });
    next = best[graph.copierOf(next)] as number;
  }
  return measured({ routes: totalRoutes(graph, routeCounts(graph).after), steps });
}

function routesOver(counts: Float64Array, edge: number): number {
  return counts[edge] as number;
}

/** An adoption without sources or copies is no route. */
function totalRoutes(graph: CopyGraph, after: Float64Array): number {
  let total = 0;
  for (const root of graph.roots) if (graph.copies(root).length) total += after[root] as number;
  return total;
}

/** The ways from a root to each node, and from each node to an end. */
function routeCounts(graph: CopyGraph): { before: Float64Array; after: Float64Array } {
  const before = new Float64Array(graph.size);
  const after = new Float64Array(graph.size);
  for (const node of graph.order) before[node] = sumOver(graph.sources(node), before);
  for (const node of graph.order.slice().reverse()) after[node] = sumOver(graph.copies(node), after);
  return { before, after };
}

/** 1 at an end. */
function sumOver(nodes: Int32Array, counts: Float64Array): number {
  if (!nodes.length) return 1;
  let sum = 0;
  for (const node of nodes) sum += counts[node] as number;
  return sum;
}
