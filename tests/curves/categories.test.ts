import { describe, expect, it } from 'vitest';
import { type Categories, isNoCategories, type NoCategories } from '../../src/spread/adopter-category.ts';
import { rogersByDeviation, rogersByRank } from '../../src/spread/rogers.ts';
import { valenteClasses } from '../../src/spread/valente.ts';

describe("Rogers's categories", () => {
  it('by deviation are cut at mean − 2 sd, − sd, mean, + sd of the sample', () => {
    const found = parted(rogersByDeviation(adopters([4, 8, 9, 9, 10, 10, 10, 11, 11, 12, 16])));
    const mean = 10;
    const deviation = Math.sqrt((36 + 4 + 1 + 1 + 1 + 1 + 4 + 36) / 10);
    expect(found.cuts).toEqual([-2, -1, 0, 1].map((each) => mean + each * deviation));
    expect(counts(found)).toEqual({
      INNOVATORS: 1,
      EARLY_ADOPTERS: 0,
      EARLY_MAJORITY: 6,
      LATE_MAJORITY: 3,
      LAGGARDS: 1,
    });
  });

  it('by rank are 2.5, 13.5, 34, 34 and 16 % of two hundred', () => {
    const found = parted(rogersByRank(adopters(Array.from({ length: 200 }, (_, i) => i))));
    expect(counts(found)).toEqual({
      INNOVATORS: 5,
      EARLY_ADOPTERS: 27,
      EARLY_MAJORITY: 68,
      LATE_MAJORITY: 68,
      LAGGARDS: 32,
    });
  });

  it('by rank keep together who adopted at the same time', () => {
    const found = parted(rogersByRank(adopters([1, 1, 1, 1, 1, 2, 2, 2, 2, 3])));
    expect(counts(found)).toEqual({
      INNOVATORS: 5,
      EARLY_ADOPTERS: 0,
      EARLY_MAJORITY: 0,
      LATE_MAJORITY: 4,
      LAGGARDS: 1,
    });
  });

  it.each([rogersByDeviation, rogersByRank])('are refused below ten adopters', (part) => {
    expect(part(adopters([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toEqual({
      reason: 'Expected at least 10 adopters whose first take-up certainly lies in one interval; got 9.',
    });
  });

  it('are refused where all adopted at once', () => {
    expect(rogersByDeviation(adopters(new Array(12).fill(7)))).toMatchObject({ reason: expect.any(String) });
  });
});

describe("Valente's classes", () => {
  it('put a time that equals a cut in the earlier class, as the manual says: toa <= mean − sd is early', () => {
    // Nine at 0, nine at 2 and one at 1: the mean is 1 and the sample's standard deviation √(18/18) = 1, so the cuts are 0, 1 and 2.
    const found = parted(valenteClasses(adopters([...new Array(9).fill(0), ...new Array(9).fill(2), 1])));
    expect(found.cuts).toEqual([0, 1, 2]);
    expect(counts(found)).toEqual({ EARLY_ADOPTERS: 9, EARLY_MAJORITY: 1, LATE_MAJORITY: 9, LAGGARDS: 0 });
  });

  it('are refused below ten adopters', () => {
    expect(valenteClasses(adopters([1, 2, 3]))).toMatchObject({ reason: expect.stringContaining('got 3') });
  });
});

function adopters(times: readonly number[]) {
  return times.map((time, i) => ({ adopterKey: String(i).padStart(3, '0'), time }));
}

function parted<Category extends string>(found: Categories<Category> | NoCategories): Categories<Category> {
  if (isNoCategories(found)) throw new Error(found.reason);
  return found;
}

function counts<Category extends string>(found: Categories<Category>): Record<string, number> {
  return Object.fromEntries(found.classes.map((each) => [each.category, each.adopterKeys.length]));
}
