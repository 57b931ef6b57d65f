import type { CopyGraph } from './copy-graph.ts';
import type { PrimaryForest } from './primary-source.ts';
import { type Measured, measured, unmeasured, type Work } from './work.ts';

export type ViralityVariant = 'PRIMARY_SOURCE_TREE' | 'ALL_COPIES';

/**
 * Structural virality: the mean distance between two adoptions of a cascade, in copies, whichever way they run (Goel,
 * Anderson, Hofman & Watts 2016).
 */
export interface Virality extends Readonly<{ variant: ViralityVariant; n: number }> {
  readonly virality: Measured<number>;
  /** Whether n is 4 or more: with fewer every shape has the same value, or nearly. */
  readonly informative: boolean;
}

/**
 * For each node that is a root the ν of its tree, in linear time: an edge with a branch of s adoptions below it lies on
 * s(n − s) of the ways (ibid., appendix: equal to their identity over the sizes of all branches).
 */
export function treeViralities(graph: CopyGraph, forest: PrimaryForest): Float64Array {
  const ways = new Float64Array(graph.size);
  for (let node = 0; node < graph.size; node++) {
    const root = forest.root[node] as number;
    const below = forest.branch[node] as number;
    const n = forest.branch[root] as number;
    if (node !== root) ways[root] = (ways[root] as number) + below * (n - below);
  }
  return ways.map((sum, root) => {
    const n = forest.branch[root] as number;
    return (2 * sum) / (n * (n - 1));
  });
}

export function treeVirality(root: number, viralities: Float64Array, forest: PrimaryForest): Virality {
  const n = forest.branch[root] as number;
  return viralityOf('PRIMARY_SOURCE_TREE', n, () => measured(viralities[root] as number));
}

/** Over the shortest ways along all copies among these nodes, which hang together. */
export function dagVirality(graph: CopyGraph, nodes: Int32Array, work: Work): Virality {
  const n = nodes.length;
  return viralityOf('ALL_COPIES', n, () => {
    const sum = sumOfDistances(graph, nodes, work);
    return sum === null
      ? unmeasured(
          `Its ${n} adoptions are too many to measure every way between two; ask for PRIMARY_SOURCE_TREE.`,
        )
      : measured(sum / (n * (n - 1)));
  });
}

function viralityOf(variant: ViralityVariant, n: number, value: () => Measured<number>): Virality {
  const virality = n < 2 ? unmeasured(`A distance needs two adoptions; the cascade has ${n}.`) : value();
  return { variant, n, virality, informative: n >= 4 };
}

function sumOfDistances(graph: CopyGraph, nodes: Int32Array, work: Work): number | null {
  const within = new Uint8Array(graph.size);
  for (const node of nodes) within[node] = 1;
  const distance = new Int32Array(graph.size);
  let sum = 0;
  for (const start of nodes) {
    for (const node of nodes) distance[node] = -1;
    distance[start] = 0;
    const reached = [start];
    for (const node of reached) {
      const next = (distance[node] as number) + 1;
      const around = [graph.sources(node), graph.copies(node)];
      if (!work.spend(1 + graph.sources(node).length + graph.copies(node).length)) return null;
      for (const neighbours of around)
        for (const neighbour of neighbours) {
          if (!within[neighbour] || distance[neighbour] !== -1) continue;
          distance[neighbour] = next;
          sum += next;
          reached.push(neighbour);
        }
    }
  }
  return sum;
}
