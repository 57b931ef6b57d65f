import type { CascadeAdoption, CopyGraph } from './copy-graph.ts';
import { countsOf } from './generations.ts';
import { type PrimaryForest, primaryForest } from './primary-source.ts';
import { type Measured, measured, unmeasured } from './work.ts';

/** One of two cascades, measured at the size at which they are compared. */
export interface MatchedCascade {
  /** The adoption that it started from. */
  readonly root: CascadeAdoption;
  /** How many adoptions it has in all; the others came after those that are measured. */
  readonly sizeInAll: number;
  readonly depth: number;
  readonly breadth: number;
  readonly structuralVirality: number;
}

export interface Comparison {
  /** How many adoptions of each are measured. */
  readonly size: number;
  readonly one: MatchedCascade;
  readonly other: MatchedCascade;
}

/**
 * Two spreads by the largest tree of primary sources of each, at one size: depth, breadth and ν all grow with the size of a
 * cascade, so that at different sizes they tell of nothing else (Juul & Ugander 2021). The larger is measured as it was when
 * it had as many adoptions as the smaller; where its dates do not tell for certain which these were, there is no comparison.
 */
export function compareAtSize(one: CopyGraph, other: CopyGraph): Measured<Comparison> {
  const [first, second] = [largestTree(one), largestTree(other)];
  const size = Math.min(first?.nodes.length ?? 0, second?.nodes.length ?? 0);
  if (!first || !second || size < 4)
    return unmeasured(
      `The largest cascades hold ${first?.nodes.length ?? 0} and ${second?.nodes.length ?? 0} adoptions; expected 4 or more of each.`,
    );
  const firstNodes = earliestOf(first, size);
  const secondNodes = earliestOf(second, size);
  if (firstNodes.value === null) return firstNodes;
  if (secondNodes.value === null) return secondNodes;
  return measured({
    size,
    one: measuresOf(first, firstNodes.value),
    other: measuresOf(second, secondNodes.value),
  });
}

interface Tree {
  readonly graph: CopyGraph;
  readonly forest: PrimaryForest;
  /** From the root on, every node behind its primary source. */
  readonly nodes: readonly number[];
}

function largestTree(graph: CopyGraph): Tree | null {
  const forest = primaryForest(graph);
  let largest = -1;
  for (const root of graph.roots)
    if (largest < 0 || (forest.branch[root] as number) > (forest.branch[largest] as number)) largest = root;
  if (largest < 0) return null;
  return { graph, forest, nodes: [...graph.order].filter((node) => forest.root[node] === largest) };
}

/**
 * The first so many adoptions by date. The root is one of them, dated or not, since all others come from it; of each other one
 * that is kept every possible day lies before every possible day of each that is not.
 */
function earliestOf({ graph, forest, nodes }: Tree, size: number): Measured<readonly number[]> {
  if (nodes.length === size) return measured(nodes);
  const adoption = (node: number) => graph.adoptions[node] as CascadeAdoption;
  const [root, ...others] = nodes;
  const undated = others.filter((node) => !adoption(node).earliest || !adoption(node).latest);
  if (undated.length)
    return unmeasured(
      `Of the larger cascade the first ${size} adoptions cannot be told: ${undated.length} have no first or last possible day, ` +
        `such as ${adoption(undated[0] as number).key}.`,
    );
  const byDate = others.sort((a, b) => (String(adoption(a).latest) < String(adoption(b).latest) ? -1 : 1));
  const last = adoption(byDate[size - 2] as number);
  const early = byDate.slice(size - 1).find((node) => String(adoption(node).earliest) <= String(last.latest));
  if (early !== undefined)
    return unmeasured(
      `Of the larger cascade the first ${size} adoptions cannot be told: ${adoption(early).key} may have come before ${last.key}.`,
    );
  const kept = new Set([root, ...byDate.slice(0, size - 1)]);
  const first = nodes.filter((node) => kept.has(node));
  const stray = first.find((node) => node !== root && !kept.has(forest.parent[node] as number));
  if (stray !== undefined)
    return unmeasured(
      `The larger cascade's adoption ${adoption(stray).key} is certainly dated before the one that it was taken from.`,
    );
  return measured(first);
}

function measuresOf({ graph, forest, nodes: all }: Tree, nodes: readonly number[]): MatchedCascade {
  const n = nodes.length;
  const distance = new Map<number, number>();
  const branch = new Map<number, number>(nodes.map((node) => [node, 1]));
  for (const node of nodes) {
    const parent = forest.parent[node] as number;
    distance.set(node, parent < 0 ? 0 : (distance.get(parent) ?? 0) + 1);
  }
  let ways = 0;
  for (const node of [...nodes].reverse()) {
    const below = branch.get(node) ?? 1;
    const parent = forest.parent[node] as number;
    if (parent < 0) continue;
    branch.set(parent, (branch.get(parent) ?? 1) + below);
    ways += below * (n - below);
  }
  const generations = countsOf(distance.values());
  return {
    root: graph.adoptions[all[0] as number] as CascadeAdoption,
    sizeInAll: all.length,
    depth: generations.length - 1,
    breadth: generations.reduce((most, count) => Math.max(most, count), 0),
    structuralVirality: (2 * ways) / (n * (n - 1)),
  };
}
