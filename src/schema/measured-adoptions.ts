import type { MeasuredAdoption, SpreadMetrics } from '../spread/metrics.ts';
import type { BoundedList } from './bounded-list.ts';

type Order = 'KEY' | 'GENERATION' | 'CASE_REPRODUCTION' | 'BETWEENNESS' | 'DOMINATED';

/** The adoptions of a spread, or those with these keys, in the order asked for. Nodes are numbered by key. */
export function measuredAdoptions(
  metrics: SpreadMetrics,
  keys: readonly string[] | null,
  order: Order,
  first: number,
): BoundedList<MeasuredAdoption> {
  const { graph } = metrics;
  const nodes = keys
    ? [...new Set(keys.flatMap((key) => graph.nodeOf(key) ?? []))]
    : Array.from({ length: graph.size }, (_, node) => node);
  const values = valuesBy(metrics, order);
  return {
    items: nodes
      .sort((a, b) => (values?.[a] ?? 0) - (values?.[b] ?? 0) || a - b)
      .slice(0, first)
      .map((node) => ({ metrics, node })),
    total: nodes.length,
    note: order === 'BETWEENNESS' && !values ? `Ordered by key: ${metrics.betweenness().reason}` : null,
  };
}

/** What to sort by, the lowest first. */
function valuesBy(metrics: SpreadMetrics, order: Order): ArrayLike<number> | null {
  if (order === 'GENERATION') return metrics.generation();
  if (order === 'CASE_REPRODUCTION') return metrics.caseReproduction.EQUAL().map((value) => -value);
  if (order === 'DOMINATED') return metrics.dominators().dominated.map((value) => -value);
  if (order === 'BETWEENNESS') return metrics.betweenness().value?.map((value) => -value) ?? null;
  return null;
}
