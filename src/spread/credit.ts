import type { CopyGraph } from './copy-graph.ts';

export type CreditWeight = 'EQUAL' | 'CONFIDENCE';

/**
 * For each edge its part of the 1 that the copying adoption shares among its sources: to each as much (Fowler 2006), or by the
 * confidence of the copy. An unknown confidence counts as 1 (interchange.md); where all are 0 nothing tells the sources apart, and
 * each has as much.
 */
export function creditOf(graph: CopyGraph, weight: CreditWeight = 'EQUAL'): Float64Array {
  const credit = new Float64Array(graph.edgeCount);
  for (let node = 0; node < graph.size; node++) {
    const first = graph.firstEdge(node);
    const end = first + graph.sources(node).length;
    if (!share(graph, credit, first, end, weight)) share(graph, credit, first, end, 'EQUAL');
  }
  return credit;
}

/** False where the weights add up to nothing. */
function share(
  graph: CopyGraph,
  credit: Float64Array,
  first: number,
  end: number,
  weight: CreditWeight,
): boolean {
  let sum = 0;
  for (let edge = first; edge < end; edge++) {
    const sure = weight === 'CONFIDENCE' ? (graph.copyOf(edge).confidence ?? 1) : 1;
    credit[edge] = graph.share(edge) * sure;
    sum += credit[edge] as number;
  }
  if (sum === 0) return first === end;
  for (let edge = first; edge < end; edge++) credit[edge] = (credit[edge] as number) / sum;
  return true;
}

/** For each adoption the credit it has from those that copied it: R_j = Σ p_ij (Wallinga & Teunis 2004), p_ij being credit. */
export function caseReproductionOf(graph: CopyGraph, credit: Float64Array): Float64Array {
  const reproduction = new Float64Array(graph.size);
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const source = graph.sourceOf(edge);
    reproduction[source] = (reproduction[source] as number) + (credit[edge] as number);
  }
  return reproduction;
}

/** What went out from an adopter, a country or a level, and what came in. */
export interface Exchange {
  readonly group: string;
  readonly adoptions: number;
  /** Credit from copies that others took from it. */
  readonly out: number;
  /** Credit given for what it took from others. */
  readonly in: number;
  /**
   * (out − in)/(out + in): 1 where it only gave, −1 where it only took; null where it did neither. To be a root counts as
   * neither (metrics.md).
   */
  readonly exporterIndex: number | null;
}

/**
 * By the group of each adoption, null being none. Copies inside one group go neither out nor in, nor do those from or to an
 * adoption without a group. Most out first, then least in, then by group.
 */
export function exchangeOf(
  graph: CopyGraph,
  credit: Float64Array,
  groupOf: (node: number) => string | null,
): Exchange[] {
  const groups = new Map<string, { adoptions: number; out: number; in: number }>();
  for (let node = 0; node < graph.size; node++) {
    const group = groupOf(node);
    if (group === null) continue;
    const sums = groups.get(group);
    if (sums) sums.adoptions++;
    else groups.set(group, { adoptions: 1, out: 0, in: 0 });
  }
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const from = groupOf(graph.sourceOf(edge));
    const to = groupOf(graph.copierOf(edge));
    const giver = from === null ? undefined : groups.get(from);
    const taker = to === null ? undefined : groups.get(to);
    if (!giver || !taker || giver === taker) continue;
    giver.out += credit[edge] as number;
    taker.in += credit[edge] as number;
  }
  return [...groups]
    .map(([group, sums]) => ({ group, ...sums, exporterIndex: exporterIndex(sums.out, sums.in) }))
    .sort((a, b) => b.out - a.out || a.in - b.in || (a.group < b.group ? -1 : 1));
}

export function exporterIndex(out: number, taken: number): number | null {
  return out + taken === 0 ? null : (out - taken) / (out + taken);
}
