import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { type AdopterScore, bousheyScores, type IdeaYears, walkerScores, yearsOf } from './innovativeness.ts';
import { around, rateScores, window } from './rate-score.ts';
import { type AskedTakeUps, takeUpsOf } from './take-ups.ts';

export type InnovativenessMeasure = 'WALKER' | 'BOUSHEY' | 'RATE' | 'RATE_SMOOTHED';

export interface AskedInnovativeness extends AskedTakeUps {
  readonly measure: InnovativenessMeasure;
  /** For RATE: the first and the last year of the window. */
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
  /** For RATE_SMOOTHED: the year that is smoothed around. */
  readonly year?: number | null | undefined;
  readonly first?: number | null | undefined;
}

/** Who adopts early, or much, across ideas. */
export interface Innovativeness {
  readonly measure: InnovativenessMeasure;
  readonly reading: Reading;
  /** Highest first, then by key; as many as were asked for. */
  readonly scores: readonly AdopterScore[];
  /** How many adopters have a score. */
  readonly total: number;
  readonly ideas: number;
  /** Pairs of adopter and idea that were taken up in a year that is not certain: they are in no score. */
  readonly withoutYear: number;
  readonly coarse: number;
  readonly complete: boolean;
  readonly reason: string | null;
}

export async function innovativenessOf(
  reading: Reading,
  asked: AskedInnovativeness,
): Promise<Innovativeness> {
  const measureOf = scoring(asked);
  const most = asked.first ?? 100;
  if (most < 0 || most > limits.largestPage)
    throw new InputError('first', `expected 0 to ${limits.largestPage}; got ${most}.`);
  const { takeUps, coarse, tooMany } = await takeUpsOf(reading, asked);
  const ideas = yearsOf(takeUps);
  const scores = measureOf(ideas).sort((a, b) => b.score - a.score || (a.adopterKey < b.adopterKey ? -1 : 1));
  return {
    measure: asked.measure,
    reading,
    scores: scores.slice(0, most),
    total: scores.length,
    ideas: ideas.length,
    withoutYear: pairsOf(takeUps) - ideas.reduce((sum, idea) => sum + knownOf(idea), 0),
    coarse,
    complete: tooMany === null && scores.length <= most,
    reason:
      tooMany ??
      (scores.length > most ? `The ${most} with the highest scores of ${scores.length} are shown.` : null),
  };
}

function scoring(asked: AskedInnovativeness): (ideas: readonly IdeaYears[]) => AdopterScore[] {
  const { measure, from = null, to = null, year = null } = asked;
  if (measure !== 'RATE' && (from !== null || to !== null))
    throw new InputError('from', `a window of years goes with RATE; got ${measure}.`);
  if (measure !== 'RATE_SMOOTHED' && year !== null)
    throw new InputError('year', `a year to smooth around goes with RATE_SMOOTHED; got ${measure}.`);
  if (from !== null && to !== null && from > to)
    throw new InputError('from', `comes after "to": ${from} and ${to}.`);
  if (measure === 'WALKER') return walkerScores;
  if (measure === 'BOUSHEY') return bousheyScores;
  if (measure === 'RATE') return (ideas) => rateScores(ideas, window(from, to));
  if (year === null) throw new InputError('year', 'expected the year to smooth around with RATE_SMOOTHED.');
  return (ideas) => rateScores(ideas, around(year));
}

function pairsOf(takeUps: readonly { readonly ideaKey: string; readonly adopterKey: string }[]): number {
  return new Set(takeUps.map((takeUp) => `${takeUp.ideaKey};${takeUp.adopterKey}`)).size;
}

function knownOf(idea: IdeaYears): number {
  return [...idea.years.values()].filter((year) => year !== null).length;
}
