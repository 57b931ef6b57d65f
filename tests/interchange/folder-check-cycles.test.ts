import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestWay, strongComponents } from '../../src/interchange/check/components.ts';
import { check, csv } from './fixture.ts';

/** Copies that all lead from a higher to a lower number: no cycle. */
const dags = fc.integer({ min: 2, max: 12 }).chain((size) =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([copy, source]) => copy > source),
      {
        selector: ([copy, source]) => `${copy} ${source}`,
        minLength: 1,
        maxLength: 24,
      },
    )
    .map((copies) => ({ size, copies })),
);

function folder(size: number, copies: readonly (readonly [number, number])[]) {
  const numbers = Array.from({ length: size }, (_, at) => at);
  return {
    adopters: csv('id,kind,name', ...numbers.map((at) => `o${at},organisation,O`)),
    ideas: csv('id,name', 'i,Idé'),
    adoptions: csv('id,idea_id,adopter_id', ...numbers.map((at) => `a${at},i,o${at}`)),
    copies: csv('adoption_id,source_adoption_id', ...copies.map(([copy, source]) => `a${copy},a${source}`)),
  };
}

function reaches(copies: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const met = new Set([from]);
  for (const at of met) for (const [copy, source] of copies) if (copy === at) met.add(source);
  return met.has(to);
}

function graphOf(size: number, edges: readonly (readonly [number, number])[]) {
  const first = new Int32Array(size + 1);
  const target: number[] = [];
  for (let node = 0; node < size; node++) {
    for (const [from, to] of edges) if (from === node) target.push(to);
    first[node + 1] = target.length;
  }
  return { first, target: Int32Array.from(target) };
}

test('copies without a cycle pass; one that leads back is found, as a cycle that is really there', async () => {
  await fc.assert(
    fc.asyncProperty(dags, fc.nat(), async ({ size, copies }, pick) => {
      expect((await check(folder(size, copies))).problems).toEqual([]);
      const closable: [number, number][] = [];
      for (let low = 0; low < size; low++) {
        for (let high = low + 1; high < size; high++)
          if (reaches(copies, high, low)) closable.push([low, high]);
      }
      const back = closable[pick % closable.length] ?? [0, 1];
      const closed = [...copies, back];
      const { problems } = await check(folder(size, closed));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ code: 'cycle', file: 'copies.csv' });
      const steps = [...(problems[0]?.reason ?? '').matchAll(/“a(\d+)” was copied from “a(\d+)”/g)].map(
        ([, copy, source]) => [Number(copy), Number(source)] as const,
      );
      expect(problems[0]?.reason).toContain(`a cycle of ${steps.length} adoptions`);
      for (const [at, [copy, source]] of steps.entries()) {
        expect(closed).toContainEqual([copy, source]);
        expect(steps[(at + 1) % steps.length]?.[0]).toBe(source);
      }
      expect(steps).toContainEqual(back);
    }),
    { numRuns: 60 },
  );
});

test('components are exactly what can reach one another, and everything stands behind what it points to', () => {
  const graphs = fc
    .integer({ min: 1, max: 9 })
    .chain((size) =>
      fc
        .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 })
        .map((edges) => ({ size, edges })),
    );
  fc.assert(
    fc.property(graphs, ({ size, edges }) => {
      const graph = graphOf(size, edges);
      const { order, component, sizes } = strongComponents(graph);
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, at) => at));
      const place = new Map([...order].map((node, at) => [node, at]));
      for (let a = 0; a < size; a++) {
        const members = [...component].filter((each) => each === component[a]).length;
        expect(sizes[component[a] ?? -1]).toBe(members);
        for (let b = 0; b < size; b++) {
          const together = reaches(edges, a, b) && reaches(edges, b, a);
          expect(component[a] === component[b]).toBe(together);
          if (together) expect(shortestWay(graph, component, a, b).at(-1)).toBe(b);
        }
      }
      for (const [from, to] of edges) {
        if (component[from] !== component[to]) expect(place.get(to)).toBeLessThan(place.get(from) ?? -1);
      }
    }),
  );
});

test('a chain of 200,000 is no harm', () => {
  const size = 200_000;
  const first = Int32Array.from({ length: size + 1 }, (_, at) => at);
  const target = Int32Array.from({ length: size }, (_, at) => (at + 1) % size);
  const { component, sizes } = strongComponents({ first, target });
  expect(sizes).toEqual([size]);
  expect(shortestWay({ first, target }, component, 1, 0)).toHaveLength(size);
});
