import type { GradedEdge } from './netinf-grade.ts';

/** Some edges in a row, and how many of them are documented: how far gains of that size can be trusted. */
export interface GainBin {
  readonly edges: number;
  readonly greatestGain: number;
  readonly leastGain: number;
  readonly documented: number;
}

/** At most so many bins. */
const BINS = 10;

/** The edges in bins of as nearly as many each, greatest gain first; null where it was not compared what is documented. */
export function calibrationOf(edges: readonly GradedEdge[]): GainBin[] | null {
  if (edges.some((edge) => edge.documented === null)) return null;
  const sorted = [...edges].sort((a, b) => b.gain - a.gain || a.rank - b.rank);
  const bins = Math.min(BINS, sorted.length);
  return Array.from({ length: bins }, (_, i) => {
    const part = sorted.slice(
      Math.round((i * sorted.length) / bins),
      Math.round(((i + 1) * sorted.length) / bins),
    );
    return {
      edges: part.length,
      greatestGain: part[0]?.gain ?? 0,
      leastGain: part.at(-1)?.gain ?? 0,
      documented: part.filter((edge) => edge.documented).length,
    };
  });
}

/** The edges of which no copy is recorded, greatest gain first: what an editor could look for a source of. */
export function undocumentedOf<Edge extends GradedEdge>(edges: readonly Edge[]): Edge[] {
  return edges.filter((edge) => edge.documented === false).sort((a, b) => b.gain - a.gain || a.rank - b.rank);
}
