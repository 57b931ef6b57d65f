import type { AdopterScore, IdeaYears } from './innovativeness.ts';

/** How much a year counts: 1 within a window and 0 outside it, or a kernel around a year. */
export type YearWeight = (year: number) => number;

/** Every year from the first to the last, both included; left open, to the end of the record. */
export function window(from: number | null, to: number | null): YearWeight {
  return (year) => ((from === null || year >= from) && (to === null || year <= to) ? 1 : 0);
}

/** Years to either side of the middle that count: three years in all (SPID 1.0, dynamic scores: a bandwidth of 1.5). */
const BANDWIDTH = 1.5;

/** An Epanechnikov kernel around a year: the year itself 1, the one before and the one after 5/9. */
export function around(middle: number): YearWeight {
  return (year) => Math.max(0, 1 - ((year - middle) / BANDWIDTH) ** 2);
}

/**
 * The rate score: adoptions divided by adoption opportunities (Boehmke & Skinner 2012; SPID 1.0). For each idea and adopter an
 * opportunity is had in every year from that of the first adoption by anyone to that of the own adoption, or of the last observed
 * one. With weights it is a local mean of the yearly outcomes (0 or 1), whose standard error is √(r(1−r)Σw²)/Σw.
 */
export function rateScores(ideas: readonly IdeaYears[], weight: YearWeight): AdopterScore[] {
  if (!ideas.length) return [];
  const start = Math.min(...ideas.map((idea) => idea.first));
  const end = Math.max(...ideas.map((idea) => idea.last));
  const { between, betweenSquares } = sumsOf(start, end, weight);
  let [all, allSquares] = [0, 0];
  const own = new Map<string, { adoptions: number; weighted: number; less: number; lessSquares: number }>();
  for (const { first, last, years } of ideas) {
    all += between(first, last);
    allSquares += betweenSquares(first, last);
    for (const [adopterKey, year] of years) {
      const sums = own.get(adopterKey) ?? { adoptions: 0, weighted: 0, less: 0, lessSquares: 0 };
      own.set(adopterKey, sums);
      // Who has adopted has no further chance; where the year is not certain, none of the idea's chances is counted.
      const from = year === null ? first : year + 1;
      sums.less += between(from, last);
      sums.lessSquares += betweenSquares(from, last);
      if (year !== null && weight(year) > 0) {
        sums.adoptions++;
        sums.weighted += weight(year);
      }
    }
  }
  return [...own].flatMap(([adopterKey, { adoptions, weighted, less, lessSquares }]) => {
    const chances = all - less;
    if (chances <= 0) return [];
    // The weights are added up in two ways, and may differ in their last digit.
    const score = Math.min(1, weighted / chances);
    const standardError = Math.sqrt(Math.max(0, score * (1 - score) * (allSquares - lessSquares))) / chances;
    return [{ adopterKey, score, standardError, adoptions, chances }];
  });
}

/** Sums of the weights, and of their squares, over a run of years. */
function sumsOf(start: number, end: number, weight: YearWeight) {
  const sums = [0];
  const squares = [0];
  for (let year = start; year <= end; year++) {
    const each = weight(year);
    sums.push((sums.at(-1) as number) + each);
    squares.push((squares.at(-1) as number) + each * each);
  }
  const run = (totals: readonly number[]) => (from: number, to: number) =>
    from > to ? 0 : (totals[to - start + 1] as number) - (totals[from - start] as number);
  return { between: run(sums), betweenSquares: run(squares) };
}
