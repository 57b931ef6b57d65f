import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyGraph } from '../../src/spread/copy-graph.ts';
import { creditOf } from '../../src/spread/credit.ts';
import { adoption, cascade, copy, graphOfShape, keysOf, numberIn, shapes } from './cascade.ts';

describe('a cascade made ready for counting', () => {
  it('has every adoption behind all its sources, and each copy once', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const graph = graphOfShape(shape);
        const place = new Map([...graph.order].map((node, at) => [node, at]));
        expect(place.size).toBe(shape.n);
        for (const [a, b] of shape.edges) {
          expect(place.get(numberIn(graph, a))).toBeLessThan(place.get(numberIn(graph, b)) as number);
          expect(graph.copies(numberIn(graph, a))).toContain(numberIn(graph, b));
          expect(graph.sources(numberIn(graph, b))).toContain(numberIn(graph, a));
        }
        expect(graph.edgeCount).toBe(shape.edges.length);
      }),
    );
  });

  it('is the same whatever order the records came in', () => {
    const adoptions = ['a', 'b', 'c', 'd'].map((key) => adoption(key));
    const copies = [copy('a', 'b'), copy('a', 'c'), copy('c', 'd'), copy('b', 'd')];
    const graphs = [copyGraph(adoptions, copies), copyGraph([...adoptions].reverse(), [...copies].reverse())];
    for (const graph of graphs) {
      expect(keysOf(graph, graph.order)).toEqual(['a', 'b', 'c', 'd']);
      expect([0, 1, 2, 3].map((edge) => graph.copyOf(edge).sourceKey)).toEqual(['a', 'a', 'b', 'c']);
    }
  });

  it('knows adoptions without sources as its roots, in the order of their keys', () => {
    const graph = cascade('z>m b>m alone m>q');
    expect(keysOf(graph, graph.roots)).toEqual(['alone', 'b', 'z']);
  });

  it('refuses records whose copies form a cycle', () => {
    expect(() => cascade('a>b b>c c>a')).toThrow(/without a cycle/);
  });
});

describe('a refinement', () => {
  const sweden = adoption('sweden');
  const leksand = adoption('leksand', { refinesKey: 'sweden' });
  const falun = adoption('falun', { refinesKey: 'sweden' });
  const holstebro = adoption('holstebro');

  it('lets the finer record stand for the coarser: its copies are the finer one’s', () => {
    const graph = copyGraph([sweden, leksand, holstebro], [copy('sweden', 'holstebro')]);
    expect(keysOf(graph, graph.order)).toEqual(['leksand', 'holstebro']);
    expect(graph.edgeCount).toBe(1);
  });

  it('shares the credit of a copy of the coarser record among the finer ones', () => {
    const norway = adoption('norway');
    const graph = copyGraph(
      [sweden, leksand, falun, holstebro, norway],
      [copy('sweden', 'holstebro'), copy('norway', 'holstebro')],
    );
    const credit = creditOf(graph);
    const shares = [0, 1, 2].map((edge) => [graph.adoptions[graph.sourceOf(edge)]?.key, credit[edge]]);
    expect(shares).toEqual([
      ['falun', 1 / 4],
      ['leksand', 1 / 4],
      ['norway', 1 / 2],
    ]);
  });

  it('makes what the coarser record copied a copy by each finer one', () => {
    const graph = copyGraph([sweden, leksand, falun, holstebro], [copy('holstebro', 'sweden')]);
    expect(keysOf(graph, graph.copies(graph.nodeOf('holstebro') as number))).toEqual(['falun', 'leksand']);
  });

  it('reaches over records in between that are no part of the cascade', () => {
    const dalarna = adoption('dalarna', { refinesKey: 'sweden' });
    const school = adoption('school', { refinesKey: 'dalarna' });
    const graph = copyGraph([sweden, school, holstebro], [copy('sweden', 'holstebro')], [dalarna]);
    expect(keysOf(graph, graph.order)).toEqual(['school', 'holstebro']);
  });

  it('never makes an adoption its own ancestor: what would is left out and counted', () => {
    const graph = copyGraph(
      [sweden, leksand, falun, holstebro],
      [copy('sweden', 'holstebro'), copy('holstebro', 'leksand')],
    );
    expect(graph.leftOut).toBe(1);
    expect(keysOf(graph, graph.order)).toEqual(['falun', 'holstebro', 'leksand']);
  });
});
