import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certainlyBefore,
  certainlyOverlap,
  type EdtfDate,
  isEdtfProblem,
  parseEdtf,
} from '../../src/domain/edtf.ts';

describe('a date is the set of days of which one is meant', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['2014-03', '2014-03-01', '2014-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2014-03-17', '2014-03-17', '2014-03-17'],
    ['2014-21', '2014-03-01', '2014-05-31'],
    ['2014-22', '2014-06-01', '2014-08-31'],
    ['2014-23', '2014-09-01', '2014-11-30'],
    ['2014-24', '2014-12-01', '2015-02-28'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['1999-24', '1999-12-01', '2000-02-29'],
    ['../2015-02', null, '2015-02-28'],
    ['/2015-02', null, '2015-02-28'],
    ['2014/..', '2014-01-01', null],
    ['2010/2013', '2010-01-01', '2013-12-31'],
    ['2010-24/2011-02', '2010-12-01', '2011-02-28'],
    ['2014-21/..', '2014-03-01', null],
  ])('%s lies from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ text, earliest, latest, uncertain: false, approximate: false });
  });

  test.each([
    ['2014?', true, false],
    ['2014-03~', false, true],
    ['2014-21%', true, true],
    ['2010~/2013?', true, true],
  ])('%s says uncertain %s, approximate %s, and is no wider for it', (text, uncertain, approximate) => {
    const plain = date(text.replace(/[?~%]/g, ''));
    expect(parseEdtf(text)).toEqual({ ...plain, text, uncertain, approximate });
  });
});

describe('what is no date is refused with what would be right', () => {
  const forms =
    'a date is written 2014, 2014-03, 2014-03-17, 2014-21 (spring; 22 summer, 23 autumn, 24 winter), 2014? (uncertain), ' +
    '2014~ (about), ../2015-02, 2014/.. or 2010/2013';
  test.each([
    ['2014-02-29', '“2014-02-29” is no date: 2014-02 has the days 01 to 28, not 29'],
    ['2014-04-31', '“2014-04-31” is no date: 2014-04 has the days 01 to 30, not 31'],
    ['2014-03-00', '“2014-03-00” is no date: 2014-03 has the days 01 to 31, not 00'],
    [
      '2014-13',
      '“2014-13” is no date: there is no month 13 (months are 01 to 12, the seasons 21 spring, 22 summer, 23 autumn, 24 winter)',
    ],
    ['2014-21-01', '“2014-21-01” is no date: 21 is a season, which has no days of its own'],
    [
      '9999-24',
      '“9999-24” is no date: the winter of 9999 ends after the year 9999, the last that can be written',
    ],
    ['2014-3', '“2014-3” is no date: months and days have two digits: write 2014-03'],
    ['2014-3-7', '“2014-3-7” is no date: months and days have two digits: write 2014-03-07'],
    ['17.3.2014', '“17.3.2014” is no date: write the year first, as in 2014-03-17'],
    ['17/03/2014', `“17/03/2014” is no date: write the year first, as in 2014-03-17`],
    ['201X', '“201X” is no date: a decade is written as an interval: 2010/2019'],
    ['2014-03-17T10:00', '“2014-03-17T10:00” is no date: a date has no time of day here: write 2014-03-17'],
    [' 2014', '“ 2014” is no date: there is a space around it: write “2014”'],
    ['2015/2014', '“2015/2014” ends before it begins: write the earlier date first'],
    ['../..', '“../..” is open at both ends and says nothing: leave the date empty'],
    ['spring 2014', `“spring 2014” is no date: ${forms}`],
    ['', `“” is no date: ${forms}`],
    ['2014/soon', `“soon” is no date: ${forms}`],
  ])('%s', (text, problem) => {
    expect(parseEdtf(text)).toEqual({ problem });
  });

  test('any text is either a date or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./?~%X-]{0,14}$/)), (text) => {
        const read = parseEdtf(text);
        if (isEdtfProblem(read)) return read.problem.length > 0;
        return read.earliest === null || read.latest === null || read.earliest <= read.latest;
      }),
    );
  });
});

const points = fc
  .tuple(
    fc.integer({ min: 1800, max: 2100 }),
    fc.integer({ min: 0, max: 16 }),
    fc.integer({ min: 0, max: 28 }),
  )
  .map(([year, part, day]) => {
    if (part === 0) return `${year}`;
    if (part > 12) return `${year}-${part + 8}`;
    const month = `${year}-${String(part).padStart(2, '0')}`;
    return day === 0 ? month : `${month}-${String(day).padStart(2, '0')}`;
  });
const intervals = fc.tuple(points, points).map(([a, b]) => {
  const [from, to] = [a, b].map(date).sort((x, y) => ((x.earliest ?? '') < (y.earliest ?? '') ? -1 : 1));
  return `${from?.text}/${to?.text}`;
});
const halfOpen = fc.oneof(
  points.map((text) => `${text}/..`),
  points.map((text) => `../${text}`),
);
const dates = fc
  .oneof(points, intervals, halfOpen)
  .map((text) => parseEdtf(text))
  .filter(isDate);

describe('what is certain of two dates', () => {
  test.each([
    ['2013', '2014', true],
    ['2014', '2014-03', false],
    ['2014-03', '2014', false],
    ['2014-02', '2014-21', true],
    ['2014-24', '2015-01', false],
    ['2014-24', '2015-03', true],
    ['../2015', '2016', true],
    ['2014/..', '2016', false],
    ['2012', '../2016', false],
    ['2014?', '2015~', true],
  ])('%s is certainly before %s: %s', (a, b, expected) => {
    expect(certainlyBefore(date(a), date(b))).toBe(expected);
  });

  test('certainly before means: every day of the one is before every day of the other', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const lastOfA = a.latest ?? '9999-99-99';
        const firstOfB = b.earliest ?? '0000-00-00';
        expect(certainlyBefore(a, b)).toBe(lastOfA < firstOfB);
        expect(certainlyBefore(a, b) && certainlyBefore(b, a)).toBe(false);
        expect(certainlyBefore(a, a)).toBe(false);
      }),
    );
  });

  test('a season is the three months it names, in the year and the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9998 }), fc.constantFrom(21, 22, 23, 24), (year, season) => {
        const padded = String(year).padStart(4, '0');
        const start = (season - 20) * 3;
        const months = [start, start + 1, start + 2].map((month) => {
          const inYear = month > 12 ? String(year + 1).padStart(4, '0') : padded;
          return date(`${inYear}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}`);
        });
        const { earliest, latest } = date(`${padded}-${season}`);
        expect(earliest).toBe(months[0]?.earliest);
        expect(latest).toBe(months[2]?.latest);
      }),
    );
  });
});

describe('two take-ups certainly overlap', () => {
  test.each([
    ['2010', '2014', '2012', null, true],
    ['2010', '2014', '2012', '2013', true],
    ['2010', null, '2012', null, false],
    ['2010', '2014', '2014', null, false],
    ['2010-01-01', '2014-05-01', '2014-05-01', null, false],
    ['2010-01-01', '2014-05-02', '2014-05-01', null, true],
    ['2014-05-01', null, '2014-05-01', null, true],
    ['2014', null, '2014', null, false],
    [null, '2014', '2012', null, false],
    ['2010', '2014/..', '2012', null, true],
    ['../2010', '2014', '2012', '2013', true],
    ['2010/..', '2014', '2012', '2013', false],
  ])('%s until %s and %s until %s: %s', (a, aEnd, b, bEnd, expected) => {
    const one = { began: a === null ? null : date(a), ended: aEnd === null ? null : date(aEnd) };
    const other = { began: b === null ? null : date(b), ended: bEnd === null ? null : date(bEnd) };
    expect(certainlyOverlap(one, other)).toBe(expected);
    expect(certainlyOverlap(other, one)).toBe(expected);
  });

  test('exactly where they overlap in every world that the dates allow', () => {
    const days = [1, 2, 3, 4, 5];
    const range = fc
      .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const spans = fc
      .tuple(range, fc.option(range))
      .filter(([began, ended]) => ended === null || ended[1] > began[0]);
    const worldsOf = ([began, ended]: readonly [
      readonly [number, number],
      readonly [number, number] | null,
    ]) => {
      const worlds: [number, number][] = [];
      for (let from = began[0]; from <= began[1]; from++) {
        const [first, last] = ended ?? [from + 1, 7];
        for (let to = first; to <= last; to++) if (to > from) worlds.push([from, to]);
      }
      return worlds;
    };
    const day = (number: number) => `2014-05-0${number}`;
    const rangeOf = ([from, to]: readonly [number, number]) => ({ earliest: day(from), latest: day(to) });
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const everywhere = worldsOf(a).every(([from, to]) =>
          worldsOf(b).every(([other, end]) => from < end && other < to),
        );
        const [one, other] = [a, b].map(([began, ended]) => ({
          began: rangeOf(began),
          ended: ended && rangeOf(ended),
        }));
        if (one && other && certainlyOverlap(one, other)) expect(everywhere).toBe(true);
        const exact = [a, b].every(([began, ended]) => ended === null || ended[0] > began[1]);
        if (exact && one && other) expect(certainlyOverlap(one, other)).toBe(everywhere);
      }),
      { numRuns: 500 },
    );
  });
});

function date(text: string): EdtfDate {
  const read = parseEdtf(text);
  if (isEdtfProblem(read)) throw new Error(read.problem);
  return read;
}

function isDate(read: ReturnType<typeof parseEdtf>): read is EdtfDate {
  return !isEdtfProblem(read);
}
