import { limits } from '../domain/limits.ts';
import type { Spread } from './cascade.ts';
import { type Comparison, compareAtSize, type MatchedCascade } from './comparison.ts';
import { type Figure, figureOf } from './figure.ts';
import { spreadGraphs } from './metrics.ts';
import type { CountedReadings } from './rival-readings.ts';
import { type Measured, unmeasured } from './work.ts';

export interface MatchedFigures {
  readonly depth: Figure;
  readonly breadth: Figure;
  readonly structuralVirality: Figure;
}

export interface ComparisonFigures {
  readonly readings: CountedReadings;
  readonly size: Figure;
  readonly one: MatchedFigures;
  readonly other: MatchedFigures;
}

/** Two spreads compared: in the one reading there is, or over each reading of the one with each of the other. */
export interface ComparisonReadings {
  readonly only: Measured<Comparison>;
  readonly figures: ComparisonFigures;
}

export async function comparedSpreads(one: Spread, other: Spread): Promise<ComparisonReadings> {
  const [first, second] = await Promise.all([spreadGraphs(one), spreadGraphs(other)]);
  const pairs = first.graphs.flatMap((graph) => second.graphs.map((against) => [graph, against] as const));
  const compared = pairs.slice(0, limits.readings).map(([graph, against]) => compareAtSize(graph, against));
  const total = first.total * second.total;
  const complete = compared.length === total;
  return {
    only: total === 1 ? (compared[0] as Measured<Comparison>) : unmeasured(SEVERAL),
    figures: {
      readings: {
        total,
        taken: compared.length,
        complete,
        reason: complete ? null : `The first ${compared.length} were gone through: others may reach further.`,
      },
      size: figureOf(compared.map(({ value }) => value?.size)),
      one: figuresOf(compared.map(({ value }) => value?.one)),
      other: figuresOf(compared.map(({ value }) => value?.other)),
    },
  };
}

const SEVERAL = 'The rival claims leave several readings: see overReadings.';

function figuresOf(cascades: readonly (MatchedCascade | undefined)[]): MatchedFigures {
  return {
    depth: figureOf(cascades.map((cascade) => cascade?.depth)),
    breadth: figureOf(cascades.map((cascade) => cascade?.breadth)),
    structuralVirality: figureOf(cascades.map((cascade) => cascade?.structuralVirality)),
  };
}
