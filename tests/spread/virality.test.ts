import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { singleSourceLength } from 'graphology-shortest-path';
import { describe, expect, it } from 'vitest';
import type { CopyGraph } from '../../src/spread/copy-graph.ts';
import { primaryForest } from '../../src/spread/primary-source.ts';
import { rootWalker } from '../../src/spread/root-cascade.ts';
import { dagVirality, treeViralities, treeVirality, type Virality } from '../../src/spread/virality.ts';
import { Work } from '../../src/spread/work.ts';
import {
  cascade,
  familieivaerksaetterne,
  graphOfShape,
  keyOf,
  type Shape,
  shapes,
  trees,
} from './cascade.ts';

function inTree(graph: CopyGraph): Virality {
  const forest = primaryForest(graph);
  return treeVirality(graph.roots[0] as number, treeViralities(graph, forest), forest);
}

function alongAll(graph: CopyGraph, work = new Work(1e7)): Virality {
  const root = graph.roots[0] as number;
  return dagVirality(graph, rootWalker(graph)(root)?.nodes as Int32Array, work);
}

/** The mean of all distances as graphology measures them. */
function meanDistance({ edges }: Shape, keys: readonly string[]): number {
  const graph = new UndirectedGraph();
  for (const key of keys) graph.addNode(key);
  for (const [a, b] of edges)
    if (graph.hasNode(keyOf(a)) && graph.hasNode(keyOf(b))) graph.addEdge(keyOf(a), keyOf(b));
  let sum = 0;
  for (const key of keys) for (const way of Object.values(singleSourceLength(graph, key))) sum += way;
  return sum / (keys.length * (keys.length - 1));
}

const star = (n: number) => cascade(Array.from({ length: n - 1 }, (_, at) => `r>c${at}`).join(' '));
const chain = (n: number) =>
  cascade(Array.from({ length: n - 1 }, (_, at) => `${at + 100}>${at + 101}`).join(' '));

describe('structural virality', () => {
  it.each([2, 3, 4, 10, 57])('is 2(n−1)/n in a star and (n+1)/3 in a chain of %i', (n) => {
    for (const of of [inTree, alongAll]) {
      expect(of(star(n)).virality.value).toBeCloseTo((2 * (n - 1)) / n, 12);
      expect(of(chain(n)).virality.value).toBeCloseTo((n + 1) / 3, 12);
    }
  });

  it('is 4/3 for three adoptions of either shape, and so says nothing', () => {
    expect(inTree(familieivaerksaetterne())).toEqual({
      variant: 'PRIMARY_SOURCE_TREE',
      n: 3,
      virality: { value: 4 / 3, reason: null },
      informative: false,
    });
    expect(inTree(star(3)).virality.value).toBe(4 / 3);
  });

  it('is 1.9333 where of three that copied the root one was copied by two', () => {
    expect(inTree(cascade('r>a r>b r>c a>d a>e')).virality.value).toBeCloseTo(1.9333, 4);
  });

  it('is 2.2857 in a full binary tree of depth 2', () => {
    const graph = cascade('r>a r>b a>c a>d b>e b>f');
    expect(inTree(graph).virality.value).toBeCloseTo(2.2857, 4);
    expect(inTree(graph).informative).toBe(true);
  });

  it('has no value, and a reason, for one adoption', () => {
    expect(inTree(cascade('alone'))).toMatchObject({ n: 1, informative: false, virality: { value: null } });
    expect(inTree(cascade('alone')).virality.reason).toContain('needs two');
  });

  it('is the mean distance of graphology on random trees, by both identities', () => {
    fc.assert(
      fc.property(trees, (shape) => {
        const graph = graphOfShape(shape);
        const { branch } = primaryForest(graph);
        const n = shape.n;
        const sizes = [...branch];
        const sum = sizes.reduce((all, size) => all + size, 0);
        const squares = sizes.reduce((all, size) => all + size ** 2, 0);
        const bySizes = ((2 * n) / (n - 1)) * (sum / n - squares / n ** 2);
        const mean = meanDistance(
          shape,
          Array.from({ length: n }, (_, node) => keyOf(node)),
        );
        expect(inTree(graph).virality.value).toBeCloseTo(mean, 9);
        expect(bySizes).toBeCloseTo(mean, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('along all copies is the mean distance of graphology among what the root leads to', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const graph = graphOfShape(shape);
        for (const root of graph.roots) {
          const nodes = rootWalker(graph)(root)?.nodes as Int32Array;
          const { virality, n } = dagVirality(graph, nodes, new Work(1e7));
          expect(n).toBe(nodes.length);
          if (n < 2) expect(virality.value).toBeNull();
          else
            expect(virality.value).toBeCloseTo(
              meanDistance(
                shape,
                [...nodes].map((node) => graph.adoptions[node]?.key as string),
              ),
              9,
            );
        }
      }),
    );
  });

  it('along all copies has no value, and a reason, where the work is too much', () => {
    expect(alongAll(chain(100), new Work(9_000)).virality).toMatchObject({ value: null });
    expect(alongAll(chain(100), new Work(9_000)).virality.reason).toContain('100 adoptions');
  });
});
