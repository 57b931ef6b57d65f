import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyGraph } from '../../src/spread/copy-graph.ts';
import { countsOf, generationOf, longestOf, reproductionOf } from '../../src/spread/generations.ts';
import { primaryForest } from '../../src/spread/primary-source.ts';
import { largestCascades, rootWalker } from '../../src/spread/root-cascade.ts';
import { Work } from '../../src/spread/work.ts';
import {
  adoption,
  cascade,
  copy,
  familieivaerksaetterne,
  graphOfShape,
  numberIn,
  type Shape,
  shapes,
} from './cascade.ts';

/** All ways from each node to each other, as their numbers of copies, by plain search. */
function ways({ n, edges }: Shape): number[][][] {
  const found = Array.from({ length: n }, () => Array.from({ length: n }, () => [] as number[]));
  const walk = (start: number, node: number, length: number): void => {
    found[start]?.[node]?.push(length);
    for (const [a, b] of edges) if (a === node) walk(start, b, length + 1);
  };
  for (let node = 0; node < n; node++) walk(node, node, 0);
  return found;
}

const sparse = shapes.filter(({ n, edges }) => n <= 9 && edges.length <= 16);

describe('what a root set off', () => {
  it('is for Familieiværksætterne three adoptions, depth 2, breadth 1, generations 1, 1, 1', () => {
    const graph = familieivaerksaetterne();
    expect(rootWalker(graph)(graph.roots[0] as number)).toMatchObject({
      size: 3,
      depth: 2,
      longest: 2,
      breadth: 1,
      generations: [1, 1, 1],
    });
  });

  it('goes by the shortest distance for depth and by the longest way apart', () => {
    const graph = cascade('r>a a>b b>c r>c');
    expect(rootWalker(graph)(graph.nodeOf('r') as number)).toMatchObject({
      depth: 2,
      longest: 3,
      generations: [1, 2, 1],
    });
  });

  it('is the same by plain search along all ways', () => {
    fc.assert(
      fc.property(sparse, (shape) => {
        const graph = graphOfShape(shape);
        const found = ways(shape);
        const walk = rootWalker(graph);
        for (let root = 0; root < shape.n; root++) {
          if (graph.sources(numberIn(graph, root)).length) continue;
          const lengths = (found[root] as number[][]).filter((each) => each.length);
          const counts = countsOf(lengths.map((each) => Math.min(...each)));
          expect(walk(numberIn(graph, root))).toMatchObject({
            size: lengths.length,
            depth: counts.length - 1,
            breadth: Math.max(...counts),
            longest: Math.max(...lengths.flat()),
            generations: counts,
          });
        }
      }),
    );
  });

  it('is not pooled with what another did: two roots that meet have each their own', () => {
    const graph = cascade('a>m b>x x>m m>z');
    const walk = rootWalker(graph);
    expect(walk(graph.nodeOf('a') as number)).toMatchObject({ size: 3, depth: 2, generations: [1, 1, 1] });
    expect(walk(graph.nodeOf('b') as number)).toMatchObject({ size: 4, depth: 3, generations: [1, 1, 1, 1] });
    expect(largestCascades(graph, new Work(100))).toEqual({ depth: 3, breadth: 1 });
    expect(largestCascades(graph, new Work(5))).toBeNull();
  });
});

describe('generations', () => {
  it('are 0 at a root and else 1 more than the least of the sources', () => {
    fc.assert(
      fc.property(sparse, (shape) => {
        const graph = graphOfShape(shape);
        const found = ways(shape);
        const generation = generationOf(graph);
        const longest = longestOf(graph);
        const roots = [...Array(shape.n).keys()].filter((node) => !shape.edges.some(([, b]) => b === node));
        for (let node = 0; node < shape.n; node++) {
          const lengths = roots.flatMap((root) => found[root]?.[node] ?? []);
          expect(generation[numberIn(graph, node)]).toBe(Math.min(...lengths));
          expect(longest[numberIn(graph, node)]).toBe(Math.max(...lengths));
        }
      }),
    );
  });

  it('reproduce by N_(g+1)/N_g, the last one still open and never 0', () => {
    expect(reproductionOf([1, 1, 1])).toEqual([
      { generation: 0, adoptions: 1, value: 1, open: false },
      { generation: 1, adoptions: 1, value: 1, open: false },
      { generation: 2, adoptions: 1, value: null, open: true },
    ]);
    expect(reproductionOf([2, 6, 3]).map(({ value }) => value)).toEqual([3, 0.5, null]);
    expect(reproductionOf([1])).toEqual([{ generation: 0, adoptions: 1, value: null, open: true }]);
  });
});

describe('the primary source', () => {
  const chosen = (sources: Parameters<typeof adoption>[], copies: Parameters<typeof copy>[2][]) => {
    const graph = copyGraph(
      [...sources.map((each) => adoption(...each)), adoption('copier')],
      sources.map(([key], at) => copy(key, 'copier', copies[at])),
    );
    const node = graph.nodeOf('copier') as number;
    return graph.adoptions[primaryForest(graph).parent[node] as number]?.key;
  };
  const early = { earliest: '2010-01-01', latest: '2010-12-31' };
  const late = { earliest: '2012-01-01', latest: '2012-12-31' };

  it('has the best rank, whatever its confidence', () => {
    expect(chosen([['a'], ['b']], [{ confidence: 1 }, { rank: 'preferred', confidence: 0.1 }])).toBe('b');
  });
  it('of equal rank has the highest confidence, an unknown one standing last', () => {
    expect(chosen([['a', early], ['b', late], ['c']], [{ confidence: 0.5 }, { confidence: 0.6 }, {}])).toBe(
      'b',
    );
  });
  it('of equal confidence is the earliest, an undated one standing last', () => {
    expect(chosen([['a'], ['b', late], ['c', early]], [{}, {}, {}])).toBe('c');
    expect(chosen([['a'], ['b', { latest: '2015-02-28' }]], [{}, {}])).toBe('b');
  });
  it('of equal dates has the lowest key', () => {
    expect(
      chosen(
        [
          ['b', early],
          ['a', early],
        ],
        [{}, {}],
      ),
    ).toBe('a');
  });
});
