import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtfProblem, parseEdtf } from '../../src/domain/edtf.ts';
import { curveOf } from '../../src/spread/curve.ts';
import { firstAdoptions } from '../../src/spread/first-adoption.ts';
import { growthRate, hazardRate } from '../../src/spread/hazard.ts';
import { daysOfInterval, type Interval, intervalOf } from '../../src/spread/interval.ts';

const TODAY = '2026-08-01';

describe('a curve', () => {
  it('counts by year what is certain, and shows the rest as a range', () => {
    const curve = curveOf(firsts('2012-05', '2013', '2013-24', '2014/2015', null), 'YEAR', TODAY);
    expect(curve.points.map(({ from, newAdopters, adopters }) => [from, newAdopters, adopters])).toEqual([
      ['2012-01-01', { min: 1, max: 1 }, { min: 1, max: 1 }],
      ['2013-01-01', { min: 1, max: 2 }, { min: 2, max: 3 }],
      ['2014-01-01', { min: 0, max: 2 }, { min: 3, max: 4 }],
      ['2015-01-01', { min: 0, max: 1 }, { min: 4, max: 4 }],
    ]);
    expect(curve).toMatchObject({ adopterCount: 5, undated: 1 });
    expect(curve.dates).toEqual({
      day: 0,
      month: 1,
      season: 1,
      year: 1,
      interval: 1,
      undated: 1,
      qualified: 0,
    });
  });

  it('lets a date that is open at its beginning lie before the curve, and one open at its end as late as today', () => {
    const curve = curveOf(firsts('../2015-02', '2014/..', '2014-06-01'), 'YEAR', '2016-03-01');
    expect(curve.points.map(({ newAdopters, adopters }) => [newAdopters, adopters])).toEqual([
      [
        { min: 1, max: 3 },
        { min: 1, max: 3 },
      ],
      [
        { min: 0, max: 2 },
        { min: 2, max: 3 },
      ],
      [
        { min: 0, max: 1 },
        { min: 3, max: 3 },
      ],
    ]);
  });

  it('counts an adopter that took up twice once, at its first', () => {
    const twice = firstAdoptions([
      take('a', '2015'),
      take('a', '2012-03'),
      take('b', null),
      take('b', '2014'),
    ]);
    expect(twice).toEqual([
      { adopterKey: 'a', earliest: '2012-03-01', latest: '2012-03-31', qualified: false },
      { adopterKey: 'b', earliest: null, latest: '2014-12-31', qualified: false },
    ]);
  });

  it('has no points where nothing is dated', () => {
    expect(curveOf(firsts(null, null), 'MONTH', TODAY)).toMatchObject({
      points: [],
      adopterCount: 2,
      undated: 2,
    });
  });

  it('tells of dates that are marked approximate or uncertain', () => {
    expect(curveOf(firsts('2014~', '2014?', '2014'), 'YEAR', TODAY).dates).toMatchObject({
      year: 3,
      qualified: 2,
    });
  });

  it('never loses an adopter: it rises, and its last point and the undated are all of them', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 25 }), fc.constantFrom(...INTERVALS), (texts, interval) => {
        const { points, adopterCount, undated } = curveOf(firsts(...texts), interval, TODAY);
        const last = points.at(-1)?.adopters ?? { min: 0, max: 0 };
        expect(last.min + undated).toBe(adopterCount);
        expect(last.max + undated).toBe(adopterCount);
        points.forEach((point, i) => {
          expect(point.newAdopters.min).toBeLessThanOrEqual(point.newAdopters.max);
          expect(point.adopters.min).toBeGreaterThanOrEqual(points[i - 1]?.adopters.min ?? 0);
          expect(point.adopters.max).toBeGreaterThanOrEqual(points[i - 1]?.adopters.max ?? 0);
        });
      }),
    );
  });

  it('gives exactly the range that the readings of its dates give, for counts, growth and hazard', () => {
    const years = fc.array(fc.tuple(fc.integer({ min: 2000, max: 2003 }), fc.integer({ min: 0, max: 2 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(years, fc.integer({ min: 5, max: 8 }), (spans, population) => {
        const curve = curveOf(
          firsts(...spans.map(([from, more]) => `${from}/${from + more}`)),
          'YEAR',
          TODAY,
        );
        const readings = spans.reduce<number[][]>(
          (all, [from, more]) =>
            all.flatMap((one) => Array.from({ length: more + 1 }, (_, i) => [...one, from + i])),
          [[]],
        );
        curve.points.forEach((point, i) => {
          const year = Number(point.from.slice(0, 4));
          const counts = readings.map((reading) => ({
            now: reading.filter((each) => each === year).length,
            before: reading.filter((each) => each < year).length,
          }));
          expect(point.newAdopters).toEqual(rangeOf(counts.map(({ now }) => now)));
          expect(point.adopters).toEqual(rangeOf(counts.map(({ now, before }) => now + before)));
          const hazard = hazardRate(point, curve.points[i - 1], population);
          const hazards = counts.map(({ now, before }) => now / (population - before));
          if (i > 0 && hazards.every(Number.isFinite)) {
            expect(hazard?.min).toBeCloseTo(rangeOf(hazards).min, 12);
            expect(hazard?.max).toBeCloseTo(rangeOf(hazards).max, 12);
          }
          const growth = growthRate(point, curve.points[i - 1]);
          const growths = counts.map(({ now, before }) => now / before);
          if (i > 0 && counts.every(({ before }) => before > 0)) {
            expect(growth?.min).toBeCloseTo(rangeOf(growths).min, 12);
            expect(growth?.max).toBeCloseTo(rangeOf(growths).max, 12);
          } else expect(growth).toBeNull();
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('rates', () => {
  const { points } = curveOf(firsts('2010', '2010', '2011', '2013', '2013', '2013'), 'YEAR', TODAY);

  it('grow by what is new against what was: 1/2, 0, 1', () => {
    expect(points.map((point, i) => growthRate(point, points[i - 1])?.min ?? null)).toEqual([
      null,
      0.5,
      0,
      1,
    ]);
  });

  it('are hazards of those who were left: of 10, 1/8, 0, 3/7', () => {
    expect(points.map((point, i) => hazardRate(point, points[i - 1], 10)?.max ?? null)).toEqual([
      null,
      1 / 8,
      0,
      3 / 7,
    ]);
  });

  it('are not defined where nobody is left to adopt', () => {
    const last = points.at(-1) as (typeof points)[number];
    expect(hazardRate(last, last, 6)).toBeNull();
  });
});

describe('intervals', () => {
  it.each<[string, Interval, string, string]>([
    ['2014-02-28', 'YEAR', '2014-01-01', '2014-12-31'],
    ['2014-02-28', 'QUARTER', '2014-01-01', '2014-03-31'],
    ['2014-12-01', 'QUARTER', '2014-10-01', '2014-12-31'],
    ['2016-02-01', 'MONTH', '2016-02-01', '2016-02-29'],
    ['0099-12-31', 'MONTH', '0099-12-01', '0099-12-31'],
  ])('%s by %s lies from %s to %s', (day, interval, from, to) => {
    expect(daysOfInterval(intervalOf(day, interval), interval)).toEqual({ from, to });
  });

  it('follow one another without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), fc.constantFrom(...INTERVALS), (number, interval) => {
        const { from, to } = daysOfInterval(number, interval);
        const next = daysOfInterval(number + 1, interval).from;
        expect(Date.parse(next) - Date.parse(to)).toBe(86_400_000);
        expect([intervalOf(from, interval), intervalOf(to, interval)]).toEqual([number, number]);
      }),
    );
  });
});

const INTERVALS = ['YEAR', 'QUARTER', 'MONTH'] as const;

const dates = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 2000, max: 2010 }).map(String),
  fc
    .tuple(fc.integer({ min: 2000, max: 2010 }), fc.constantFrom('01', '12', '21', '24'))
    .map(([y, m]) => `${y}-${m}`),
  fc.integer({ min: 2000, max: 2010 }).map((year) => `../${year}`),
  fc.integer({ min: 2000, max: 2010 }).map((year) => `${year}/..`),
  fc.integer({ min: 2000, max: 2010 }).map((year) => `${year}-03-17`),
);

function firsts(...texts: (string | null)[]) {
  return firstAdoptions(texts.map((text, i) => take(String(i), text)));
}

function take(adopterKey: string, text: string | null) {
  const read = text === null ? { earliest: null, latest: null } : parseEdtf(text);
  if ('problem' in read && isEdtfProblem(read)) throw new Error(read.problem);
  return { adopterKey, date: text, earliest: read.earliest, latest: read.latest };
}

function rangeOf(values: readonly number[]) {
  return { min: Math.min(...values), max: Math.max(...values) };
}
