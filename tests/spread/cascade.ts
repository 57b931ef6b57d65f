import fc from 'fast-check';
import {
  type CascadeAdoption,
  type CascadeCopy,
  type CopyGraph,
  copyGraph,
} from '../../src/spread/copy-graph.ts';

/** An adoption of a made-up cascade; undated and by an adopter of its own unless told otherwise. */
export function adoption(key: string, more: Partial<CascadeAdoption> = {}): CascadeAdoption {
  return { key, adopterKey: key, refinesKey: null, earliest: null, latest: null, ...more };
}

/** `b` copied from `a`. */
export function copy(a: string, b: string, more: Partial<CascadeCopy> = {}): CascadeCopy {
  return {
    adoptionKey: b,
    sourceKey: a,
    fidelity: 'unknown',
    channel: 'unknown',
    via: [],
    rank: 'normal',
    confidence: null,
    ...more,
  };
}

/** A cascade from its copies, written "a>b" for b copied from a; an adoption without any stands alone. */
export function cascade(text: string): CopyGraph {
  const ends = text.split(' ').map((part) => part.split('>') as [string, string?]);
  const keys = [...new Set(ends.flat().filter((key) => key !== undefined))];
  return copyGraph(
    keys.map((key) => adoption(key)),
    ends.flatMap(([a, b]) => (b === undefined ? [] : [copy(a, b)])),
  );
}

/** Familieiværksætterne: Sweden, Holstebro, Silkeborg's health visitors. */
export const familieivaerksaetterne = () => cascade('a01>a02 a02>a03');

/** Nodes 0 to n − 1 and pairs of them, each from the lower to the higher: what is made of them has no cycle. */
export interface Shape {
  readonly n: number;
  readonly edges: readonly (readonly [number, number])[];
}

export const shapes: fc.Arbitrary<Shape> = fc.integer({ min: 1, max: 14 }).chain((n) =>
  fc
    .uniqueArray(fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 })), {
      maxLength: 3 * n,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((pairs) => ({
      n,
      edges: pairs.filter(([a, b]) => a !== b).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    })),
);

/** Each node but the first has one source among those before it. */
export const trees: fc.Arbitrary<Shape> = fc
  .integer({ min: 2, max: 40 })
  .chain((n) => fc.tuple(...Array.from({ length: n - 1 }, (_, before) => fc.nat({ max: before }))))
  .map((parents) => ({
    n: parents.length + 1,
    edges: parents.map((parent, at) => [parent, at + 1] as const),
  }));

/** Keys that sort otherwise than the nodes are numbered, so that no measure may lean on the order of the keys. */
export function keyOf(node: number): string {
  return `${(node * 7) % 10}-${node}`;
}

export function graphOfShape(
  { n, edges }: Shape,
  more: (a: number, b: number) => Partial<CascadeCopy> = () => ({}),
): CopyGraph {
  return copyGraph(
    Array.from({ length: n }, (_, node) => adoption(keyOf(node))),
    edges.map(([a, b]) => copy(keyOf(a), keyOf(b), more(a, b))),
  );
}

/** The graph's number of a shape's node. */
export function numberIn(graph: CopyGraph, node: number): number {
  return graph.nodeOf(keyOf(node)) as number;
}

export function keysOf(graph: CopyGraph, nodes: Iterable<number>): string[] {
  return [...nodes].map((node) => graph.adoptions[node]?.key as string);
}
