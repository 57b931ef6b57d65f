import { groupedBy } from '../domain/grouping.ts';
import { certainInterval, type DatedAdoption, firstAdoptions } from './first-adoption.ts';

/** An adoption of one of several ideas, counted for an adopter. */
export interface TakeUp extends DatedAdoption {
  readonly ideaKey: string;
}

/** The years of the take-ups of one idea. */
export interface IdeaYears {
  readonly ideaKey: string;
  /** The first take-up's year of each adopter; null where it is not certain to the year. */
  readonly years: ReadonlyMap<string, number | null>;
  /** Of those that are certain. */
  readonly first: number;
  readonly last: number;
}

export interface AdopterScore {
  readonly adopterKey: string;
  readonly score: number;
  readonly standardError: number | null;
  /** The ideas it took up whose year could be used. */
  readonly adoptions: number;
  /** What the score is a share of: ideas for Walker and Boushey, opportunities (idea-years) for the rate score. */
  readonly chances: number;
}

/** Ideas without any take-up that is certain to the year are left out. By key. */
export function yearsOf(takeUps: Iterable<TakeUp>): IdeaYears[] {
  const ideas: IdeaYears[] = [];
  for (const [ideaKey, own] of groupedBy(takeUps, (takeUp) => takeUp.ideaKey)) {
    const years = new Map(
      firstAdoptions(own).map((first) => [first.adopterKey, certainInterval(first, 'YEAR')] as const),
    );
    const known = [...years.values()].filter((year) => year !== null);
    if (known.length) ideas.push({ ideaKey, years, first: Math.min(...known), last: Math.max(...known) });
  }
  return ideas.sort((a, b) => (a.ideaKey < b.ideaKey ? -1 : 1));
}

/**
 * Walker's score: 1 − mean over ideas of (t − first)/(last − first), a non-adopter counting 1.000 (Walker 1969). An idea that all
 * adopters took up in the same year tells nothing of who is earlier and is left out.
 */
export function walkerScores(ideas: readonly IdeaYears[]): AdopterScore[] {
  return meanScores(
    ideas.filter((idea) => idea.last > idea.first),
    (year, idea) => 1 - (year - idea.first) / (idea.last - idea.first),
  );
}

/** Boushey's score: the mean over ideas of ((LY + 1) − SY)/((LY + 1) − FY), a non-adopter counting 0 (Boushey 2010, app. D). */
export function bousheyScores(ideas: readonly IdeaYears[]): AdopterScore[] {
  return meanScores(ideas, (year, idea) => (idea.last + 1 - year) / (idea.last + 1 - idea.first));
}

/**
 * A mean over ideas in which an adopter scores 0 for what it did not take up; an idea whose year is not certain for an adopter is
 * left out of its mean. The standard error is that of the mean.
 */
function meanScores(
  ideas: readonly IdeaYears[],
  scoreOf: (year: number, idea: IdeaYears) => number,
): AdopterScore[] {
  const sums = new Map<string, { sum: number; squares: number; adoptions: number; left: number }>();
  for (const idea of ideas) {
    for (const [adopterKey, year] of idea.years) {
      const own = sums.get(adopterKey) ?? { sum: 0, squares: 0, adoptions: 0, left: 0 };
      sums.set(adopterKey, own);
      if (year === null) own.left++;
      else {
        const score = scoreOf(year, idea);
        own.sum += score;
        own.squares += score * score;
        own.adoptions++;
      }
    }
  }
  return [...sums]
    .map(([adopterKey, { sum, squares, adoptions, left }]) => {
      const chances = ideas.length - left;
      const score = sum / chances;
      const variance = (squares - chances * score * score) / (chances - 1);
      return {
        adopterKey,
        score,
        standardError: chances > 1 ? Math.sqrt(Math.max(0, variance) / chances) : null,
        adoptions,
        chances,
      };
    })
    .filter((each) => each.chances > 0);
}
