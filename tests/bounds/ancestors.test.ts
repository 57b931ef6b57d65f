import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestCommonAncestors } from '../../src/spread/ancestors.ts';
import { type LineageAdoption, type LineageCopy, lineageFrom } from '../../src/spread/lineage.ts';

const adoption = (key: string, refinesKey: string | null = null): LineageAdoption => ({ key, refinesKey });

function copy(adoptionKey: string, sourceKey: string): LineageCopy {
  return { adoptionKey, sourceKey, basis: 'stated', confidence: null };
}

function nearest(
  adoptions: readonly LineageAdoption[],
  copies: readonly LineageCopy[],
  one: string,
  other: string,
) {
  const upstream = (start: string) => {
    const before = lineageFrom(start, 'upstream', adoptions, copies, 100);
    return { steps: before.steps, copies: before.copies };
  };
  return nearestCommonAncestors(upstream(one), upstream(other)).map((found) => [
    found.adoption.key,
    ...found.distances,
  ]);
}

describe('the nearest common ancestors of two adoptions', () => {
  const fork = ['a', 'b', 'c', 'd', 'e'].map((key) => adoption(key));

  it('are where their lines last were one, and not what lies behind that', () => {
    const copies = [copy('b', 'a'), copy('c', 'b'), copy('d', 'b'), copy('e', 'd')];
    expect(nearest(fork, copies, 'c', 'e')).toEqual([['b', 1, 2]]);
  });

  it('are several where they have several things in common, the nearest together first', () => {
    const copies = [
      copy('c', 'a'),
      copy('d', 'b'),
      copy('d', 'c'),
      copy('e', 'b'),
      copy('e', 'c'),
      copy('e', 'd'),
    ];
    expect(nearest(fork, copies.slice(0, -1), 'd', 'e')).toEqual([
      ['b', 1, 1],
      ['c', 1, 1],
    ]);
    expect(nearest(fork, copies, 'd', 'e')).toEqual([['d', 0, 1]]);
  });

  it('of an adoption and itself are the adoption, at no distance', () => {
    expect(nearest(fork, [copy('b', 'a')], 'b', 'b')).toEqual([['b', 0, 0]]);
  });

  it('are none where they have nothing in common', () => {
    expect(nearest(fork, [copy('b', 'a')], 'b', 'c')).toEqual([]);
  });

  it('are the finer record where one copied the coarser and one the finer, and the coarser where each copied another finer one', () => {
    const records = [
      adoption('sweden'),
      adoption('leksand', 'sweden'),
      adoption('boraas', 'sweden'),
      ...['norway', 'holstebro', 'oslo'].map((key) => adoption(key)),
    ];
    const behind = copy('leksand', 'norway');
    expect(
      nearest(records, [behind, copy('holstebro', 'sweden'), copy('oslo', 'leksand')], 'holstebro', 'oslo'),
    ).toEqual([['leksand', 1, 1]]);
    expect(
      nearest(records, [behind, copy('holstebro', 'boraas'), copy('oslo', 'leksand')], 'holstebro', 'oslo'),
    ).toEqual([['sweden', 1, 1]]);
  });

  it('are what the closure of any graph of copies says', () => {
    let several = 0;
    fc.assert(
      fc.property(dags, ({ size, pairs }) => {
        const adoptions = Array.from({ length: size }, (_, i) => adoption(`n${i}`));
        const copies = pairs.map(([a, b]) => copy(`n${a}`, `n${b}`));
        const distances = closure(size, pairs);
        const [one, other] = [size - 1, size - 2];
        const from = (node: number) => distances[node] as number[];
        const common = adoptions.flatMap((_, i) =>
          Number.isFinite(from(one)[i]) && Number.isFinite(from(other)[i]) ? [i] : [],
        );
        const lowest = common.filter((x) => !common.some((y) => y !== x && Number.isFinite(from(y)[x])));
        const expected = lowest.map((x) => [`n${x}`, from(one)[x], from(other)[x]]);
        const found = nearest(adoptions, copies, `n${one}`, `n${other}`);
        expect(new Set(found.map((row) => JSON.stringify(row)))).toEqual(
          new Set(expected.map((row) => JSON.stringify(row))),
        );
        if (found.length > 1) several++;
      }),
      { numRuns: 500 },
    );
    expect(several).toBeGreaterThan(20);
  });
});

const dags = fc.integer({ min: 5, max: 10 }).chain((size) =>
  fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { minLength: 20, maxLength: 30 }).map((pairs) => ({
    size,
    pairs: pairs.filter(([a, b]) => a > b),
  })),
);

/** The fewest copies from each adoption back to each, by Floyd and Warshall. */
function closure(size: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const far = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (i: number, j: number) => far[i]?.[j] as number;
  for (const [a, b] of pairs) (far[a] as number[])[b] = 1;
  for (let via = 0; via < size; via++)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) (far[i] as number[])[j] = Math.min(at(i, j), at(i, via) + at(via, j));
  return far;
}
