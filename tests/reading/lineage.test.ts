import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineageAdoption, type LineageCopy, lineageFrom } from '../../src/spread/lineage.ts';

function adoption(key: string, refinesKey: string | null = null): LineageAdoption {
  return { key, refinesKey };
}

function copy(adoptionKey: string, sourceKey: string, rest: Partial<LineageCopy> = {}): LineageCopy {
  return { adoptionKey, sourceKey, basis: 'stated', confidence: null, ...rest };
}

function distances(lineage: ReturnType<typeof lineageFrom>): Record<string, number> {
  return Object.fromEntries(lineage.steps.map((step) => [step.adoption.key, step.distance]));
}

describe('a lineage', () => {
  it('goes from copy to source, upstream, and tells the distance of each', () => {
    const lineage = lineageFrom(
      'c',
      'upstream',
      ['a', 'b', 'c'].map((key) => adoption(key)),
      [copy('b', 'a'), copy('c', 'b')],
      100,
    );
    expect(distances(lineage)).toEqual({ a: 2, b: 1, c: 0 });
    expect(lineage).toMatchObject({ depth: 2, truncatedAtDepth: null });
  });

  it('is as well founded as its weakest copy, and as sure as the product of all; the unknown counts as 1', () => {
    const copies = [
      copy('b', 'a', { basis: 'implied', confidence: 0.5 }),
      copy('c', 'b', { confidence: 0.5 }),
      copy('d', 'c'),
    ];
    const lineage = lineageFrom(
      'd',
      'upstream',
      ['a', 'b', 'c', 'd'].map((key) => adoption(key)),
      copies,
      100,
    );
    expect(lineage).toMatchObject({ basis: 'implied', confidence: 0.25 });
  });

  it('of an adoption without sources is the adoption alone, with no basis and no confidence', () => {
    const lineage = lineageFrom('a', 'upstream', [adoption('a')], [], 100);
    expect(lineage).toMatchObject({ depth: 0, basis: null, confidence: null, copies: [] });
  });

  it('says where it stops when it is asked for less than there is', () => {
    const copies = [copy('b', 'a'), copy('c', 'b')];
    const lineage = lineageFrom(
      'c',
      'upstream',
      ['a', 'b', 'c'].map((key) => adoption(key)),
      copies,
      1,
    );
    expect(distances(lineage)).toEqual({ b: 1, c: 0 });
    expect(lineage.truncatedAtDepth).toBe(1);
  });

  it('holds both ways through a diamond, at the shortest distance', () => {
    const keys = ['a', 'b', 'c', 'd'].map((key) => adoption(key));
    const lineage = lineageFrom(
      'd',
      'upstream',
      keys,
      [copy('b', 'a'), copy('c', 'b'), copy('d', 'c'), copy('d', 'a')],
      100,
    );
    expect(distances(lineage)).toEqual({ a: 1, b: 2, c: 1, d: 0 });
    expect(lineage.copies).toHaveLength(4);
  });

  it('crosses a refinement at no distance: who copied from Sweden copied from Leksand, which made it more exact', () => {
    const keys = [
      adoption('sweden'),
      adoption('leksand', 'sweden'),
      adoption('norway'),
      adoption('holstebro'),
    ];
    const lineage = lineageFrom(
      'holstebro',
      'upstream',
      keys,
      [copy('holstebro', 'sweden'), copy('leksand', 'norway')],
      100,
    );
    expect(distances(lineage)).toEqual({ holstebro: 0, sweden: 1, leksand: 1, norway: 2 });
  });

  it('never goes from one finer record over the coarser to another, which is somebody else', () => {
    const keys = [
      adoption('sweden'),
      adoption('leksand', 'sweden'),
      adoption('boras', 'sweden'),
      adoption('holstebro'),
    ];
    expect(distances(lineageFrom('leksand', 'downstream', keys, [copy('holstebro', 'sweden')], 100))).toEqual(
      {
        leksand: 0,
        sweden: 0,
        holstebro: 1,
      },
    );
  });

  it('equals the plain transitive closure on any graph without refinements', () => {
    fc.assert(
      fc.property(dag(), ({ size, copies }) => {
        const keys = Array.from({ length: size }, (_, i) => adoption(`n${i}`));
        const lineage = lineageFrom(`n${size - 1}`, 'upstream', keys, copies, 100);
        expect(distances(lineage)).toEqual(closure(`n${size - 1}`, copies));
      }),
    );
  });
});

/** Random copies, each from a later adoption to an earlier one. */
function dag(): fc.Arbitrary<{ size: number; copies: LineageCopy[] }> {
  return fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 }).map((pairs) => ({
      size,
      copies: pairs.filter(([a, b]) => a > b).map(([a, b]) => copy(`n${a}`, `n${b}`)),
    })),
  );
}

/** Distances by relaxing every edge until nothing changes: another way to the same answer. */
function closure(start: string, copies: readonly LineageCopy[]): Record<string, number> {
  const found: Record<string, number> = { [start]: 0 };
  for (let changed = true; changed; ) {
    changed = false;
    for (const { adoptionKey, sourceKey } of copies) {
      const here = found[adoptionKey];
      if (here !== undefined && (found[sourceKey] ?? Number.POSITIVE_INFINITY) > here + 1) {
        found[sourceKey] = here + 1;
        changed = true;
      }
    }
  }
  return found;
}
