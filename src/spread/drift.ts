import type { CopyGraph } from './copy-graph.ts';
import type { PrimaryForest } from './primary-source.ts';

/** How an idea changed on its way from the root to an adoption, along the primary sources. */
export interface Drift {
  /** Copies between the root and the adoption; those below add up to it. */
  readonly hops: number;
  readonly copied: number;
  readonly adapted: number;
  readonly inspired: number;
  readonly unknown: number;
  /** The most hops in a row that were copied as it was. */
  readonly longestCopiedRun: number;
}

/** The shares of the hops; null at a root, which has none. */
export function driftShares(drift: Drift): Record<Kind, number> | null {
  if (!drift.hops) return null;
  return {
    copied: drift.copied / drift.hops,
    adapted: drift.adapted / drift.hops,
    inspired: drift.inspired / drift.hops,
    unknown: drift.unknown / drift.hops,
  };
}

type Kind = 'copied' | 'adapted' | 'inspired' | 'unknown';

/** For each node its drift. */
export function driftOf(graph: CopyGraph, forest: PrimaryForest): readonly Drift[] {
  const drifts: Drift[] = new Array(graph.size);
  const run = new Int32Array(graph.size);
  for (const node of graph.order) {
    const edge = forest.edge[node] as number;
    if (edge < 0) {
      drifts[node] = { hops: 0, copied: 0, adapted: 0, inspired: 0, unknown: 0, longestCopiedRun: 0 };
      continue;
    }
    const source = graph.sourceOf(edge);
    const before = drifts[source] as Drift;
    const kind = kindOf(graph.copyOf(edge).fidelity);
    run[node] = kind === 'copied' ? (run[source] as number) + 1 : 0;
    drifts[node] = {
      ...before,
      hops: before.hops + 1,
      [kind]: before[kind] + 1,
      longestCopiedRun: Math.max(before.longestCopiedRun, run[node] as number),
    };
  }
  return drifts;
}

/** The most copies in a row, on any way, that were taken over as they were. */
export function longestCopiedRun(graph: CopyGraph): number {
  const run = new Int32Array(graph.size);
  let most = 0;
  for (const node of graph.order) {
    const first = graph.firstEdge(node);
    const end = first + graph.sources(node).length;
    for (let edge = first; edge < end; edge++) {
      if (graph.copyOf(edge).fidelity !== 'copied') continue;
      run[node] = Math.max(run[node] as number, (run[graph.sourceOf(edge)] as number) + 1);
    }
    most = Math.max(most, run[node] as number);
  }
  return most;
}

function kindOf(fidelity: string): Kind {
  return fidelity === 'copied' || fidelity === 'adapted' || fidelity === 'inspired' ? fidelity : 'unknown';
}
