import type { CopyGraph } from './copy-graph.ts';

/** How often an adoption v stands between two, a → v → b without a → b, by the groups of the three (Gould & Fernandez 1989). */
export interface BrokerageRoles {
  /** All three in one group. */
  readonly coordinator: number;
  /** The two outer in one group, v in another. */
  readonly itinerant: number;
  /** v and b in one group, a in another: v lets it in. */
  readonly gatekeeper: number;
  /** a and v in one group, b in another: v takes it out. */
  readonly representative: number;
  /** Three groups. */
  readonly liaison: number;
  /** The group of one of the three is not known. */
  readonly unclassified: number;
}

export type Role = keyof BrokerageRoles;

export const roles = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
  'unclassified',
] as const satisfies readonly Role[];

/**
 * For each node its roles. All pairs of a source and a copy are counted by their groups at once, then those that copied from
 * one another directly are taken off: the work is that of listing triangles, not of listing pairs.
 */
export function brokerageOf(
  graph: CopyGraph,
  groupOf: (node: number) => string | null,
): readonly BrokerageRoles[] {
  const groups = Array.from({ length: graph.size }, (_, node) => groupOf(node));
  const counts = Array.from({ length: graph.size }, (_, node) => pairsAround(graph, groups, node));
  for (const [a, v, b] of triangles(graph)) {
    const count = counts[v] as Counts;
    count[roleOf(groups[a] ?? null, groups[v] ?? null, groups[b] ?? null)]--;
  }
  return counts;
}

export function brokerageTotal(each: readonly BrokerageRoles[]): BrokerageRoles {
  const total = noRoles();
  for (const counts of each) for (const role of roles) total[role] += counts[role];
  return total;
}

type Counts = { -readonly [R in Role]: number };

function noRoles(): Counts {
  return { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0, unclassified: 0 };
}

function roleOf(a: string | null, v: string | null, b: string | null): Role {
  if (a === null || v === null || b === null) return 'unclassified';
  if (a === v) return v === b ? 'coordinator' : 'representative';
  if (v === b) return 'gatekeeper';
  return a === b ? 'itinerant' : 'liaison';
}

function pairsAround(graph: CopyGraph, groups: readonly (string | null)[], node: number): Counts {
  const counts = noRoles();
  const sources = graph.sources(node);
  const copies = graph.copies(node);
  if (!sources.length || !copies.length) return counts;
  const before = tally(sources, groups);
  const after = tally(copies, groups);
  for (const [a, as] of before)
    for (const [b, bs] of after) counts[roleOf(a, groups[node] ?? null, b)] += as * bs;
  return counts;
}

function tally(nodes: Int32Array, groups: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const node of nodes) {
    const group = groups[node] ?? null;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** Every a → v → b with a → b, looked for on that end of a → b that has fewer neighbours. */
function* triangles(graph: CopyGraph): Generator<[number, number, number]> {
  const copied = new Set<number>();
  const taken = new Int32Array(graph.size);
  const given = new Int32Array(graph.size);
  for (let b = 0; b < graph.size; b++) {
    const sources = graph.sources(b);
    taken[b] = sources.length;
    for (const a of sources) {
      given[a] = (given[a] as number) + 1;
      copied.add(a * graph.size + b);
    }
  }
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const a = graph.sourceOf(edge);
    const b = graph.copierOf(edge);
    if ((given[a] as number) < (taken[b] as number)) {
      for (const v of graph.copies(a)) if (copied.has(v * graph.size + b)) yield [a, v, b];
    } else {
      for (const v of graph.sources(b)) if (copied.has(a * graph.size + v)) yield [a, v, b];
    }
  }
}
