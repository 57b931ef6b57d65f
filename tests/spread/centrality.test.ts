import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { betweenness as betweennessCentrality } from 'graphology-metrics/centrality/index.js';
import { describe, expect, it } from 'vitest';
import { betweennessOf, normalised } from '../../src/spread/betweenness.ts';
import { brokerageOf, brokerageTotal, type Role, roles } from '../../src/spread/brokerage.ts';
import { Work } from '../../src/spread/work.ts';
import {
  cascade,
  familieivaerksaetterne,
  graphOfShape,
  keyOf,
  numberIn,
  type Shape,
  shapes,
} from './cascade.ts';

describe('betweenness', () => {
  it('is 1, normalised 0.5, for Holstebro', () => {
    expect([...(betweennessOf(familieivaerksaetterne(), new Work(1000)).value ?? [])]).toEqual([0, 1, 0]);
    expect(normalised(1, 3)).toBe(0.5);
    expect(normalised(0, 2)).toBeNull();
  });

  it('is what graphology finds on random cascades', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const other = new DirectedGraph();
        for (let node = 0; node < shape.n; node++) other.addNode(keyOf(node));
        for (const [a, b] of shape.edges) other.addEdge(keyOf(a), keyOf(b));
        const expected = betweennessCentrality(other, { normalized: false });
        const graph = graphOfShape(shape);
        const found = betweennessOf(graph, new Work(1e6)).value;
        for (let node = 0; node < shape.n; node++)
          expect(found?.[numberIn(graph, node)]).toBeCloseTo(expected[keyOf(node)] as number, 9);
      }),
    );
  });

  it('has no value, and a reason, where the cascade is too large', () => {
    const found = betweennessOf(cascade('a>b b>c c>d'), new Work(5));
    expect(found).toMatchObject({ value: null });
    expect(found.reason).toContain('4 adoptions and 3 copies');
  });

  it('has no value where shortest ways are too many to count', () => {
    const layers = Array.from({ length: 1100 }, (_, at) => at + 1000);
    const lattice = layers
      .slice(1)
      .map((at) => `${at - 1}a>${at}a ${at - 1}a>${at}b ${at - 1}b>${at}a ${at - 1}b>${at}b`);
    expect(betweennessOf(cascade(lattice.join(' ')), new Work(1e9)).reason).toContain(
      'too many shortest ways',
    );
  });
});

describe('the five roles of brokers', () => {
  it('make Holstebro a gatekeeper once, by country', () => {
    const graph = familieivaerksaetterne();
    const found = brokerageOf(graph, (node) => ['SE', 'DK', 'DK'][node] ?? null);
    expect(found[1]).toEqual({
      coordinator: 0,
      itinerant: 0,
      gatekeeper: 1,
      representative: 0,
      liaison: 0,
      unclassified: 0,
    });
    expect(brokerageTotal(found)).toEqual(found[1]);
  });

  it.each([
    ['coordinator', 'AAA'],
    ['itinerant', 'ABA'],
    ['gatekeeper', 'ABB'],
    ['representative', 'AAB'],
    ['liaison', 'ABC'],
    ['unclassified', 'A?B'],
  ] as const)('call it %s where the three are of the groups %s', (role, groups) => {
    const found = brokerageOf(cascade('1>2 2>3'), (node) =>
      groups[node] === '?' ? null : (groups[node] ?? null),
    );
    for (const each of roles) expect(found[1]?.[each]).toBe(each === role ? 1 : 0);
  });

  it('are none where the one copied from the other directly too', () => {
    const found = brokerageTotal(brokerageOf(cascade('1>2 2>3 1>3'), () => 'A'));
    expect(Object.values(found)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('are those of a plain census of triples on random cascades', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.array(fc.constantFrom('A', 'B', 'C', null), { minLength: 14, maxLength: 14 }),
        (shape, groups) => {
          const graph = graphOfShape(shape);
          const groupAt = new Map(groups.map((group, node) => [graph.nodeOf(keyOf(node)), group]));
          const found = brokerageOf(graph, (node) => groupAt.get(node) ?? null);
          const expected = census(shape, groups);
          for (let node = 0; node < shape.n; node++)
            for (const role of roles)
              expect(found[numberIn(graph, node)]?.[role]).toBe(
                expected.filter((each) => each === `${node} ${role}`).length,
              );
        },
      ),
    );
  });
});

/** metrics.md: coordinator AAA, itinerant ABA, gatekeeper A→BB, representative AA→B, liaison ABC. */
function named(a: string | null, v: string | null, b: string | null): Role {
  if (!a || !v || !b) return 'unclassified';
  const letters = new Map<string, string>();
  for (const group of [a, v, b]) if (!letters.has(group)) letters.set(group, 'ABC'[letters.size] as string);
  const pattern = [a, v, b].map((group) => letters.get(group)).join('');
  const names = {
    AAA: 'coordinator',
    ABA: 'itinerant',
    ABB: 'gatekeeper',
    AAB: 'representative',
    ABC: 'liaison',
  } as const;
  return names[pattern as keyof typeof names];
}

/** Every broker with its role, once for each pair of others that it stands between. */
function census({ edges }: Shape, groups: readonly (string | null)[]): string[] {
  const copied = new Set(edges.map(([a, b]) => `${a} ${b}`));
  return edges.flatMap(([a, v]) =>
    edges
      .filter(([w, b]) => w === v && !copied.has(`${a} ${b}`))
      .map(([, b]) => `${v} ${named(groups[a] ?? null, groups[v] ?? null, groups[b] ?? null)}`),
  );
}
