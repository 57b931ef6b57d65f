import { describe, expect, it } from 'vitest';
import { bousheyScores, type TakeUp, walkerScores, yearsOf } from '../../src/spread/innovativeness.ts';
import { around, rateScores, window } from '../../src/spread/rate-score.ts';

/**
 * A table of 3 ideas and 4 adopters (years; – is not adopted):
 *        A     B     C     D
 * x   2000  2002  2004     –
 * y   2001     –  2001  2005
 * z   2003  2003     –     –
 */
const table = yearsOf([
  ...taken('x', { A: 2000, B: 2002, C: 2004 }),
  ...taken('y', { A: 2001, C: 2001, D: 2005 }),
  ...taken('z', { A: 2003, B: 2003 }),
]);

describe("Walker's score", () => {
  it('is 1 minus the mean place between first and last, ideas of one year left out', () => {
    expect(scoresOf(walkerScores(table))).toEqual({ A: 1, B: 0.25, C: 0.5, D: 0 });
  });

  it('has the standard error of that mean', () => {
    const b = walkerScores(table).find((each) => each.adopterKey === 'B');
    // 1/2 and 0: standard deviation √(1/8), over √2.
    expect(b?.standardError).toBeCloseTo(0.25, 12);
    expect(b).toMatchObject({ adoptions: 1, chances: 2 });
  });
});

describe("Boushey's score", () => {
  it('is the mean of (LY + 1 − SY)/(LY + 1 − FY), 0 for a non-adopter and a little for the last', () => {
    const scores = scoresOf(bousheyScores(table));
    expect(scores.A).toBeCloseTo(1, 12);
    expect(scores.B).toBeCloseTo((3 / 5 + 0 + 1) / 3, 12);
    expect(scores.C).toBeCloseTo((1 / 5 + 1 + 0) / 3, 12);
    expect(scores.D).toBeCloseTo(1 / 5 / 3, 12);
  });
});

describe('the rate score', () => {
  it('counts chances from the first adoption by anyone to the own, or to the last observed', () => {
    const scores = rateScores(table, window(null, null));
    expect(scores.map(({ adopterKey, adoptions, chances }) => [adopterKey, adoptions, chances])).toEqual([
      ['A', 3, 1 + 1 + 1],
      ['B', 2, 3 + 5 + 1],
      ['C', 2, 5 + 1 + 1],
      ['D', 1, 5 + 5 + 1],
    ]);
    expect(scoresOf(scores).D).toBeCloseTo(1 / 11, 12);
    expect(scores[3]?.standardError).toBeCloseTo(Math.sqrt((1 / 11) * (10 / 11) * 11) / 11, 12);
  });

  it('keeps to a window of two years, as SPID 1.0 does', () => {
    const scores = rateScores(table, window(2001, 2002));
    // B in 2001 and 2002: two chances with x, the second taken; two with y; z is not there yet.
    expect(scores.find((each) => each.adopterKey === 'B')).toMatchObject({
      adoptions: 1,
      chances: 4,
      score: 0.25,
    });
    // A took x before, y in 2001.
    expect(scores.find((each) => each.adopterKey === 'A')).toMatchObject({
      adoptions: 1,
      chances: 1,
      score: 1,
    });
  });

  it('is smoothed over three years, the neighbours weighing 5/9', () => {
    const b = rateScores(table, around(2002)).find((each) => each.adopterKey === 'B');
    // x: 2001 (5/9) not taken, 2002 (1) taken; y: 2001, 2002, 2003 not taken; z: 2003 (5/9) taken.
    const chances = 5 / 9 + 1 + (5 / 9 + 1 + 5 / 9) + 5 / 9;
    const score = (1 + 5 / 9) / chances;
    expect(b?.chances).toBeCloseTo(chances, 12);
    expect(b?.score).toBeCloseTo(score, 12);
    const squares = 4 * (5 / 9) ** 2 + 2;
    expect(b?.standardError).toBeCloseTo(Math.sqrt(score * (1 - score) * squares) / chances, 12);
  });

  it('gives no score to who had no chance in the window', () => {
    expect(rateScores(table, window(1990, 1995))).toEqual([]);
  });
});

describe('a year that is not certain', () => {
  it('is neither an adoption nor a missed chance', () => {
    const doubtful = yearsOf([
      ...taken('x', { A: 2000, B: 2004 }),
      { ideaKey: 'x', adopterKey: 'C', date: '2001/2003', earliest: '2001-01-01', latest: '2003-12-31' },
      ...taken('y', { A: 2001, C: 2003 }),
    ]);
    const c = walkerScores(doubtful).find((each) => each.adopterKey === 'C');
    expect(c).toMatchObject({ score: 0, adoptions: 1, chances: 1, standardError: null });
    const rate = rateScores(doubtful, window(null, null)).find((each) => each.adopterKey === 'C');
    expect(rate).toMatchObject({ adoptions: 1, chances: 3 });
  });
});

function taken(ideaKey: string, years: Record<string, number>): TakeUp[] {
  return Object.entries(years).map(([adopterKey, year]) => ({
    ideaKey,
    adopterKey,
    date: String(year),
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
  }));
}

function scoresOf(scores: readonly { adopterKey: string; score: number }[]): Record<string, number> {
  return Object.fromEntries(scores.map(({ adopterKey, score }) => [adopterKey, score]));
}
