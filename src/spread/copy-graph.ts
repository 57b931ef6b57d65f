import { compareKeys } from '../domain/key.ts';
import { coarserRecords, finestRecords } from './finest-records.ts';

/** What the measures need to know of an adoption. */
export interface CascadeAdoption {
  readonly key: string;
  readonly adopterKey: string;
  /** The coarser record of the same thing, if there is one. */
  readonly refinesKey: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What the measures need to know of a copy; only copies that count in the scope are given. */
export interface CascadeCopy {
  readonly adoptionKey: string;
  readonly sourceKey: string;
  readonly fidelity: string;
  readonly channel: string;
  readonly via: readonly string[];
  readonly rank: string;
  readonly confidence: number | null;
}

/**
 * A cascade made ready for counting: adoptions are nodes, numbered by key; copies are edges from the source to the copy,
 * numbered by the copying adoption, then by the source. There is no cycle.
 *
 * A coarser record is no node where the cascade holds a finer one of the same thing (model.md, "Refinement"): a copy of it, or
 * by it, is one of, or by, each of its finest records, and `share` says what part of the copy an edge is when several
 * finest records are its source.
 */
export interface CopyGraph<A extends CascadeAdoption = CascadeAdoption, C extends CascadeCopy = CascadeCopy> {
  readonly size: number;
  readonly edgeCount: number;
  readonly adoptions: readonly A[];
  /** Every node behind all its sources. */
  readonly order: Int32Array;
  /** The nodes without sources, by key. */
  readonly roots: Int32Array;
  /** The sources of a node; the edge from the first of them has the number `firstEdge(node)`, the others follow. */
  sources(node: number): Int32Array;
  firstEdge(node: number): number;
  /** The nodes that took from a node, by key. */
  copies(node: number): Int32Array;
  sourceOf(edge: number): number;
  copierOf(edge: number): number;
  /** The record that an edge stands for. */
  copyOf(edge: number): C;
  share(edge: number): number;
  nodeOf(key: string): number | undefined;
  /** Edges that a refinement would have made, left out because an adoption would have become its own ancestor. */
  readonly leftOut: number;
}

/** `coarser` are records outside the cascade that refinements lead over. */
export function copyGraph<A extends CascadeAdoption, C extends CascadeCopy>(
  adoptions: readonly A[],
  copies: readonly C[],
  coarser: readonly CascadeAdoption[] = [],
): CopyGraph<A, C> {
  const finest = finestRecords(adoptions, coarserRecords([...adoptions, ...coarser]));
  const nodes = adoptions.filter(({ key }) => !finest.has(key)).sort((a, b) => compareKeys(a.key, b.key));
  const numbers = new Map(nodes.map(({ key }, number) => [key, number]));
  const edges = edgesOf(copies, finest, numbers);
  const whole = indexed(nodes.length, edges);
  if (whole.order.length === nodes.length) return graphOf(nodes, numbers, whole, 0);
  const ring = ringOf(nodes.length, whole);
  const kept = edges.filter((edge) => edge.direct || !(ring[edge.source] && ring[edge.copier]));
  const rest = indexed(nodes.length, kept);
  if (rest.order.length < nodes.length)
    throw new Error('Expected copies without a cycle (model.md, rule 1); the recorded copies form one.');
  return graphOf(nodes, numbers, rest, edges.length - kept.length);
}

interface Edge<C> {
  readonly source: number;
  readonly copier: number;
  readonly copy: C;
  readonly share: number;
  /** Recorded between just these two, and not made by a refinement. */
  readonly direct: boolean;
}

interface Indexed<C> {
  readonly edges: readonly Edge<C>[];
  readonly sources: Int32Array;
  readonly firstEdge: Int32Array;
  readonly copiers: Int32Array;
  readonly firstCopy: Int32Array;
  readonly order: Int32Array;
}

/** One edge for a pair, the recorded one before one that a refinement makes; sorted by copier, then source. */
function edgesOf<C extends CascadeCopy>(
  copies: readonly C[],
  finest: ReadonlyMap<string, readonly string[]>,
  numbers: ReadonlyMap<string, number>,
): Edge<C>[] {
  const edges = new Map<number, Edge<C>>();
  for (const copy of copies) {
    const sources = finest.get(copy.sourceKey) ?? [copy.sourceKey];
    const copiers = finest.get(copy.adoptionKey) ?? [copy.adoptionKey];
    const direct = !finest.has(copy.sourceKey) && !finest.has(copy.adoptionKey);
    for (const [source, copier] of pairs(sources, copiers, numbers)) {
      const pair = copier * numbers.size + source;
      if (source !== copier && (direct || !edges.has(pair)))
        edges.set(pair, { source, copier, copy, share: 1 / sources.length, direct });
    }
  }
  return [...edges.values()].sort((a, b) => a.copier - b.copier || a.source - b.source);
}

function* pairs(
  sources: readonly string[],
  copiers: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Generator<[number, number]> {
  for (const from of sources)
    for (const to of copiers) {
      const source = numbers.get(from);
      const copier = numbers.get(to);
      if (source !== undefined && copier !== undefined) yield [source, copier];
    }
}

/** `order` is shorter than the nodes where there is a cycle. */
function indexed<C>(size: number, edges: readonly Edge<C>[]): Indexed<C> {
  const firstEdge = new Int32Array(size + 1);
  const firstCopy = new Int32Array(size + 1);
  for (const { source, copier } of edges) {
    firstEdge[copier + 1] = (firstEdge[copier + 1] ?? 0) + 1;
    firstCopy[source + 1] = (firstCopy[source + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node++) {
    firstEdge[node + 1] = (firstEdge[node + 1] ?? 0) + (firstEdge[node] ?? 0);
    firstCopy[node + 1] = (firstCopy[node + 1] ?? 0) + (firstCopy[node] ?? 0);
  }
  const sources = Int32Array.from(edges, (edge) => edge.source);
  const copiers = new Int32Array(edges.length);
  const next = firstCopy.slice();
  for (const { source, copier } of edges) {
    const at = next[source] ?? 0;
    copiers[at] = copier;
    next[source] = at + 1;
  }
  const order = topological(size, firstEdge, copiers, firstCopy);
  return { edges, sources, firstEdge, copiers, firstCopy, order };
}

function topological(size: number, firstEdge: Int32Array, copiers: Int32Array, firstCopy: Int32Array) {
  const waiting = Int32Array.from({ length: size }, (_, node) => between(firstEdge, node).length);
  const order = new Int32Array(size);
  let found = 0;
  for (let node = 0; node < size; node++) if (waiting[node] === 0) order[found++] = node;
  for (let done = 0; done < found; done++) {
    for (const copier of slice(copiers, firstCopy, order[done] as number)) {
      const left = (waiting[copier] as number) - 1;
      waiting[copier] = left;
      if (left === 0) order[found++] = copier;
    }
  }
  return order.subarray(0, found);
}

/** Every node that is on a cycle, or between two: what is left when ends without sources, and without copies, are taken off. */
function ringOf<C>(size: number, graph: Indexed<C>): Uint8Array {
  const ring = new Uint8Array(size).fill(1);
  for (const node of graph.order) ring[node] = 0;
  const reversed = graph.edges.map((edge) => ({ ...edge, source: edge.copier, copier: edge.source }));
  for (const node of indexed(
    size,
    reversed.sort((a, b) => a.copier - b.copier),
  ).order)
    ring[node] = 0;
  return ring;
}

function graphOf<A extends CascadeAdoption, C extends CascadeCopy>(
  adoptions: readonly A[],
  numbers: ReadonlyMap<string, number>,
  { edges, sources, firstEdge, copiers, firstCopy, order }: Indexed<C>,
  leftOut: number,
): CopyGraph<A, C> {
  const edge = (number: number) => edges[number] as Edge<C>;
  return {
    size: adoptions.length,
    edgeCount: edges.length,
    adoptions,
    order,
    roots: order.filter((node) => between(firstEdge, node).length === 0).sort(),
    sources: (node) => slice(sources, firstEdge, node),
    firstEdge: (node) => firstEdge[node] as number,
    copies: (node) => slice(copiers, firstCopy, node),
    sourceOf: (number) => edge(number).source,
    copierOf: (number) => edge(number).copier,
    copyOf: (number) => edge(number).copy,
    share: (number) => edge(number).share,
    nodeOf: (key) => numbers.get(key),
    leftOut,
  };
}

function between(first: Int32Array, node: number) {
  const from = first[node] as number;
  return { from, length: (first[node + 1] as number) - from };
}

function slice(values: Int32Array, first: Int32Array, node: number): Int32Array {
  return values.subarray(first[node], first[node + 1]);
}
