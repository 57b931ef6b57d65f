import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Adoption } from '../../src/domain/adoption.ts';
import type { Copy } from '../../src/domain/copy.ts';
import type { Spread } from '../../src/spread/cascade.ts';
import { counted, monthOf, topOf } from '../../src/spread/top.ts';
import { adoption, copy } from './cascade.ts';

const key = (place: number) => `a${String(place).padStart(2, '0')}`;

/** Adoptions 0, 1, 2 …, each taken from up to two earlier ones. */
const spreads = fc
  .array(
    fc.record({
      sources: fc.array(fc.nat(), { maxLength: 2 }),
      year: fc.option(fc.integer({ min: 1990, max: 2020 })),
    }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map(
    (rows): Spread => ({
      adoptions: rows.map(({ year }, place) => {
        const dates = year === null ? {} : { earliest: `${year}-01-01`, latest: `${year}-12-31` };
        return adoption(key(place), dates) as Adoption;
      }),
      copies: rows.flatMap(({ sources }, place) =>
        [...new Set(place ? sources.map((source) => source % place) : [])].map(
          (source) => copy(key(source), key(place)) as Copy,
        ),
      ),
      standing: new Set(),
      complete: true,
      reason: null,
    }),
  );

const sum = (counts: Iterable<number>) => [...counts].reduce((all, each) => all + each, 0);

test('The top of a spread and the others together are all of it, whichever way the others are counted', () => {
  fc.assert(
    fc.property(spreads, fc.integer({ min: 1, max: 50 }), (spread, first) => {
      const { adoptions, others, below } = topOf(spread, first);
      expect(adoptions.length).toBe(Math.min(first, spread.adoptions.length));
      expect([...adoptions, ...others].map((each) => each.key).sort()).toEqual(
        spread.adoptions.map((each) => each.key),
      );
      expect(sum(below.values())).toBe(others.length);
      expect(sum(counted(others.map(monthOf)).map((each) => each.adoptions))).toBe(others.length);
    }),
  );
});

test('With each adoption of the top its primary source is there, and every copy between two of them', () => {
  fc.assert(
    fc.property(spreads, fc.integer({ min: 1, max: 50 }), (spread, first) => {
      const { adoptions, copies } = topOf(spread, first);
      const kept = new Set(adoptions.map((each) => each.key));
      for (const each of kept) {
        const sources = spread.copies.filter(({ adoptionKey }) => adoptionKey === each);
        expect(sources.length === 0 || sources.some(({ sourceKey }) => kept.has(sourceKey))).toBe(true);
      }
      expect(copies).toEqual(
        spread.copies.filter(({ adoptionKey, sourceKey }) => kept.has(adoptionKey) && kept.has(sourceKey)),
      );
    }),
  );
});

test('The others hang below the nearest above them that is in the top, and below nothing where none is', () => {
  const spread = {
    adoptions: ['a', 'b', 'c', 'd', 'e', 'lone'].map((each) => adoption(each) as Adoption),
    copies: [copy('a', 'b'), copy('b', 'c'), copy('c', 'd'), copy('a', 'e')] as Copy[],
    standing: new Set<string>(),
    complete: true,
    reason: null,
  };
  const { adoptions, below } = topOf(spread, 2);
  expect(adoptions.map((each) => each.key)).toEqual(['a', 'b']);
  expect(new Map([...below].map(([above, count]) => [above?.key ?? null, count]))).toEqual(
    new Map([
      ['a', 1],
      ['b', 2],
      [null, 1],
    ]),
  );
});

test('The month of a date is the one in the middle of what it can mean', () => {
  expect(monthOf({ earliest: '2014-01-01', latest: '2014-12-31' })).toBe('2014-07');
  expect(monthOf({ earliest: '2014-03-05', latest: '2014-03-05' })).toBe('2014-03');
  expect(monthOf({ earliest: null, latest: '2014-03-05' })).toBe('2014-03');
  expect(monthOf({ earliest: null, latest: null })).toBe(null);
});
