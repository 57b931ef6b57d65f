import type { InferredEdge, Pair } from './netinf.ts';

/** An inferred edge beside what is documented: the right ones among those up to it, and their shares. */
export interface GradedEdge extends InferredEdge {
  readonly rank: number;
  readonly cumulativeGain: number;
  /** Whether a copy from the one to the other is recorded; null where that is not known. */
  readonly documented: boolean | null;
  /** Documented edges up to this one / edges up to this one. */
  readonly precision: number | null;
  /** Documented edges up to this one / all documented pairs; null where there are none. */
  readonly recall: number | null;
}

/** Grades the edges, in their order, by the pairs of which a copy is documented; null where these are not known. */
export function graded(edges: readonly InferredEdge[], documented: readonly Pair[] | null): GradedEdge[] {
  const pairs = documented && new Set(documented.map(keyOf));
  let [right, cumulativeGain] = [0, 0];
  return edges.map((edge, i) => {
    const isRight = pairs ? pairs.has(keyOf(edge)) : null;
    if (isRight) right++;
    cumulativeGain += edge.gain;
    return {
      ...edge,
      rank: i + 1,
      cumulativeGain,
      documented: isRight,
      precision: pairs && right / (i + 1),
      recall: pairs?.size ? right / pairs.size : null,
    };
  });
}

function keyOf({ source, target }: Pair): string {
  return `${source};${target}`;
}
