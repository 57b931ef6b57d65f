import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominatorsOf } from '../../src/spread/dominators.ts';
import {
  cascade,
  familieivaerksaetterne,
  graphOfShape,
  keysOf,
  numberIn,
  type Shape,
  shapes,
} from './cascade.ts';

const dominating = (graph: ReturnType<typeof cascade>, key: string) =>
  keysOf(graph, dominatorsOf(graph).of(graph.nodeOf(key) as number, 100));

/** Whether a node has a route to a root when another is gone. */
function routeWithout({ edges }: Shape, node: number, gone: number): boolean {
  if (node === gone) return false;
  const sources = edges.filter(([, b]) => b === node).map(([a]) => a);
  return !sources.length || sources.some((source) => routeWithout({ n: 0, edges }, source, gone));
}

describe('those without whom an adoption has no documented route to a root', () => {
  it('are for Silkeborg Holstebro and then Sweden, and for Sweden nobody', () => {
    const graph = familieivaerksaetterne();
    expect(dominating(graph, 'a03')).toEqual(['a02', 'a01']);
    expect(dominating(graph, 'a01')).toEqual([]);
    expect([...dominatorsOf(graph).dominated]).toEqual([2, 1, 0]);
  });

  it('are neither of two roots that it was taken from, but who took it from both for who came after', () => {
    const graph = cascade('a>c b>c c>d');
    expect(dominating(graph, 'c')).toEqual([]);
    expect(dominating(graph, 'd')).toEqual(['c']);
  });

  it('are where two routes part from', () => {
    expect(dominating(cascade('r>a a>b a>c b>d c>d'), 'd')).toEqual(['a', 'r']);
  });

  it('are no more than were asked for, the nearest first', () => {
    const graph = cascade('a>b b>c c>d');
    const dominators = dominatorsOf(graph);
    expect(keysOf(graph, dominators.of(3, 2))).toEqual(['c', 'b']);
    expect(dominators.count(3)).toBe(3);
  });

  it('are those whose removal cuts every route, on random cascades', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const graph = graphOfShape(shape);
        const dominators = dominatorsOf(graph);
        const dominated = new Array<number>(shape.n).fill(0);
        for (let node = 0; node < shape.n; node++) {
          const expected = [...Array(shape.n).keys()].filter(
            (other) => other !== node && !routeWithout(shape, node, other),
          );
          for (const other of expected) dominated[other] = (dominated[other] ?? 0) + 1;
          const found = dominators.of(numberIn(graph, node), shape.n);
          expect(new Set(found)).toEqual(new Set(expected.map((other) => numberIn(graph, other))));
          expect(dominators.count(numberIn(graph, node))).toBe(expected.length);
          expect(dominators.nearest[numberIn(graph, node)]).toBe(found[0] ?? -1);
        }
        for (let node = 0; node < shape.n; node++)
          expect(dominators.dominated[numberIn(graph, node)]).toBe(dominated[node]);
      }),
    );
  });

  it('are those that all sources share, on long chains that part and meet', () => {
    fc.assert(
      fc.property(braids, (shape) => {
        const graph = graphOfShape(shape);
        const dominators = dominatorsOf(graph);
        const shared: Set<number>[] = [];
        for (let node = 0; node < shape.n; node++) {
          const sources = shape.edges.filter(([, b]) => b === node).map(([a]) => a);
          const over = sources.map((source) => new Set([...(shared[source] ?? []), source]));
          const [first = new Set<number>(), ...others] = over;
          const all = [...first].filter((each) => others.every((other) => other.has(each)));
          shared[node] = new Set(all);
          const found = dominators.of(numberIn(graph, node), shape.n);
          expect(new Set(found)).toEqual(new Set(all.map((each) => numberIn(graph, each))));
        }
      }),
    );
  });
});

/** Each node has one source just before it, and some a second one farther back. */
const braids: fc.Arbitrary<Shape> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.option(fc.integer({ min: 1, max: 30 }))), {
    minLength: 20,
    maxLength: 70,
  })
  .map((steps) => ({
    n: steps.length + 1,
    edges: steps.flatMap(([near, far], at) => {
      const sources = new Set([Math.max(0, at + 1 - near)]);
      if (far !== null && at + 1 - far >= 0) sources.add(at + 1 - far);
      return [...sources].map((source) => [source, at + 1] as const);
    }),
  }));
