import type { CopyGraph } from './copy-graph.ts';
import { countsOf } from './generations.ts';
import type { Work } from './work.ts';

/** What one root set off: every adoption that its copies lead to, whatever else those were taken from. */
export interface RootCascade {
  readonly root: number;
  /** Its adoptions, nearest first, the root included. */
  readonly nodes: Int32Array;
  readonly size: number;
  /** The largest of the shortest distances from the root, in copies. */
  readonly depth: number;
  /** The most copies on a way from the root. */
  readonly longest: number;
  /** The most adoptions at one shortest distance. */
  readonly breadth: number;
  /** How many adoptions there are at each shortest distance, from 0 on. */
  readonly generations: readonly number[];
}

/** Walks from single roots; many walks share the room that they need. Size, depth, breadth: Vosoughi et al. 2018. */
export function rootWalker(graph: CopyGraph): (root: number, work?: Work) => RootCascade | null {
  const walkOf = new Int32Array(graph.size).fill(-1);
  const distance = new Int32Array(graph.size);
  const longest = new Int32Array(graph.size);
  const position = new Int32Array(graph.size);
  for (let at = 0; at < graph.size; at++) position[graph.order[at] as number] = at;

  return (root, work) => {
    const nodes: number[] = [root];
    walkOf[root] = root;
    distance[root] = 0;
    for (const node of nodes) {
      const copies = graph.copies(node);
      if (work && !work.spend(1 + copies.length)) {
        // What was marked must not be taken for reached when this root is walked from again.
        for (const met of nodes) walkOf[met] = -1;
        return null;
      }
      for (const copier of copies) {
        if (walkOf[copier] === root) continue;
        walkOf[copier] = root;
        distance[copier] = (distance[node] as number) + 1;
        nodes.push(copier);
      }
    }
    const reached = Int32Array.from(nodes);
    const generations = countsOf(nodes.map((node) => distance[node] as number));
    const cascade = {
      root,
      nodes: reached,
      size: nodes.length,
      depth: generations.length - 1,
      longest: longestWay(nodes),
      breadth: generations.reduce((most, count) => Math.max(most, count), 0),
      generations,
    };
    for (const node of nodes) walkOf[node] = -1;
    return cascade;
  };

  function longestWay(nodes: readonly number[]): number {
    const places = Int32Array.from(nodes, (node) => position[node] as number).sort();
    let most = 0;
    for (const place of places) {
      const node = graph.order[place] as number;
      const root = nodes[0] as number;
      let way = 0;
      for (const source of graph.sources(node))
        if (walkOf[source] === root) way = Math.max(way, (longest[source] as number) + 1);
      longest[node] = way;
      most = Math.max(most, way);
    }
    return most;
  }
}

/** The largest that a single root set off; null where the work ran out. Roots are never pooled. */
export interface LargestCascades {
  readonly depth: number;
  readonly breadth: number;
}

export function largestCascades(graph: CopyGraph, work: Work): LargestCascades | null {
  const walk = rootWalker(graph);
  let depth = 0;
  let breadth = 0;
  for (const root of graph.roots) {
    const cascade = walk(root, work);
    if (!cascade) return null;
    depth = Math.max(depth, cascade.depth);
    breadth = Math.max(breadth, cascade.breadth);
  }
  return { depth, breadth };
}
