import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineLevels, outlinesThroughout } from '../../src/dashboard/layout/outline-levels.ts';
import { stretches } from '../../src/dashboard/layout/passages.ts';
import { recordsIn, shortened, toldFields } from '../../src/dashboard/layout/record-cells.ts';
import { byYear } from '../../src/dashboard/layout/years.ts';

test('A text cut at its passages is still the text, and each stretch knows all passages that it lies in', () => {
  const passage = fc.record({ start: fc.nat(30), end: fc.nat(30), support: fc.constant('x') });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 25 }),
      fc.array(passage, { maxLength: 6 }),
      (text, passages) => {
        const cut = stretches(text, passages);
        expect(cut.map((each) => each.text).join('')).toBe(text);
        const points = [...text];
        for (const { start, end, passages: inside } of cut)
          expect(inside.length).toBe(
            passages.filter((each) => each.start <= start && end <= each.end && each.end <= points.length)
              .length,
          );
      },
    ),
  );
});

test('Two passages that overlap make three stretches, the middle one of both', () => {
  const cut = stretches('🦊abcdef', [
    { start: 0, end: 4, support: 'a' },
    { start: 2, end: 6, support: 'b' },
  ]);
  expect(cut.map(({ text, passages }) => [text, passages.map(({ support }) => support).join('')])).toEqual([
    ['🦊a', 'a'],
    ['bc', 'ab'],
    ['de', 'b'],
    ['f', ''],
  ]);
});

test('Years count what is certain apart from what is possible, and leave nobody out', () => {
  const { years, undated } = byYear([
    { earliest: '2014-01-01', latest: '2014-12-31' },
    { earliest: '2013-11-01', latest: '2014-02-01' },
    { earliest: null, latest: '2015-02-28' },
    { earliest: null, latest: null },
  ]);
  expect(years).toEqual([
    { year: 2013, certain: 0, possible: 1 },
    { year: 2014, certain: 1, possible: 1 },
    { year: 2015, certain: 0, possible: 1 },
  ]);
  expect(undated).toBe(1);
});

describe('A map is drawn', () => {
  const dk = (level: string) => ({ level, country: 'DK' });

  test('with municipalities where one country fills it, and with regions where it reaches over several', () => {
    expect(outlineLevels([dk('UNIT'), dk('REGION'), dk('COUNTRY')])).toEqual({ DK: 'MUNICIPALITY' });
    expect(outlineLevels([dk('REGION')])).toEqual({ DK: 'REGION' });
    expect(outlineLevels([dk('MUNICIPALITY'), { level: 'MUNICIPALITY', country: 'IS' }])).toEqual({
      DK: 'REGION',
      IS: 'REGION',
    });
  });

  test('without borders within a country that is only itself there, and of none that it has no outlines of', () => {
    expect(outlineLevels([dk('MUNICIPALITY'), { level: 'COUNTRY', country: 'SE' }])).toEqual({
      DK: 'REGION',
    });
    expect(outlineLevels([dk('COUNTRY')])).toEqual({});
    expect(
      outlineLevels([
        { level: 'REGION', country: 'DE' },
        { level: 'ORGANISATION', country: null },
      ]),
    ).toEqual({});
  });

  test('with files for each level that it can ask for', () => {
    const files = readdirSync(new URL('../../data/nordic-outlines/', import.meta.url));
    for (const [level, kind] of [
      ['REGION', 'regions'],
      ['MUNICIPALITY', 'municipalities'],
    ] as const)
      for (const country of Object.keys(outlinesThroughout(level)))
        expect(files).toContain(`${kind}-${country.toLowerCase()}.topo.json`);
  });
});

test('Of what was altered the keys are named, what is empty on both sides is left out, and of long stretches both ends are kept', () => {
  const fields = [
    { field: 'via', before: 'DK-1;DK-2', after: '' },
    { field: 'name', before: '', after: '' },
    { field: 'prefix', before: 'a', after: 'b' },
  ];
  expect(toldFields(fields).map(({ field }) => field)).toEqual(['via']);
  expect(recordsIn(fields)).toEqual([
    { noun: 'ADOPTER', key: 'DK-1' },
    { noun: 'ADOPTER', key: 'DK-2' },
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const told = shortened(text);
      const points = [...text];
      expect([...told].length).toBeLessThanOrEqual(Math.max(points.length, 180));
      expect(told.startsWith(points.slice(0, 80).join(''))).toBe(true);
      expect(told.endsWith(points.slice(-80).join(''))).toBe(true);
    }),
  );
});
