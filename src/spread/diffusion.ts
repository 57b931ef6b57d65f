import { type AskedAdoptionFilter, adoptionFilter, valuesOf } from '../domain/filter.ts';
import { groupedBy } from '../domain/grouping.ts';
import type { Idea } from '../domain/idea.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import type { TimedAdopter } from './adopter-category.ts';
import { type Curve, type CurvePoint, curveOf, type Range, spanOf } from './curve.ts';
import { certainInterval, type FirstAdoption, firstAdoptions } from './first-adoption.ts';
import { growthRate, hazardRate } from './hazard.ts';
import type { Interval } from './interval.ts';
import { TIME_OVER } from './time-over.ts';

/** Who could adopt: a number, or every adopter of a level within some places. */
export interface AskedPopulation {
  readonly count?: number | null | undefined;
  readonly adopters?:
    | { readonly level: string; readonly within?: readonly string[] | null | undefined }
    | null
    | undefined;
}

export interface AskedCurve {
  readonly interval: Interval;
  readonly includeVariants?: boolean | null | undefined;
  readonly filter?: AskedAdoptionFilter | null | undefined;
  readonly population?: AskedPopulation | null | undefined;
}

/** The population at risk and what of the curve lies in it. */
export interface Population {
  readonly size: number;
  /** Its members that adopted, or within which somebody did; all adopters where the population is a number. */
  readonly adopters: number;
  /** Adopters that neither are members nor lie within one. */
  readonly outside: number;
  /** Members that adopted, without a date: neither adopters nor non-adopters at any point. */
  readonly undated: number;
}

export interface DiffusionPoint extends CurvePoint {
  /** Members of the population that have not adopted by the end of the interval; null without a population. */
  readonly nonAdopters: Range | null;
  readonly growthRate: Range | null;
  readonly hazard: Range | null;
}

export interface Diffusion extends Curve {
  readonly points: readonly DiffusionPoint[];
  readonly population: Population | null;
  readonly reading: Reading;
  /** Those whose first take-up certainly lies in one interval, with the number of it. */
  readonly timed: readonly TimedAdopter[];
  readonly complete: boolean;
  readonly reason: string | null;
}

/** The curve of an idea: one statement, and one more where the population is a level. Ideas asked together share them. */
export async function diffusionOf(idea: Idea, asked: AskedCurve): Promise<Diffusion> {
  const { level, within } = levelOf(asked.population);
  const [{ rows, whole }, counted] = await Promise.all([
    datesOf(idea, asked, level, within),
    level === null ? null : sizeOf(idea.reading, level, within),
  ]);
  const kept = rows.slice(0, limits.spreadRecords);
  const firsts = firstAdoptions(kept);
  const today = idea.reading.scope.asOf ?? new Date().toISOString().slice(0, 10);
  const curve = curveOf(firsts, asked.interval, today);
  const members = firstAdoptions(
    kept.flatMap((row) => (row.memberKey === null ? [] : [{ ...row, adopterKey: row.memberKey }])),
  );
  const outside = new Set(kept.filter((row) => row.memberKey === null).map((row) => row.adopterKey)).size;
  const size = counted ?? asked.population?.count ?? null;
  const memberCurve = curveOf(members, asked.interval, today, spanOf(firsts, asked.interval, today));
  const population = size === null ? null : populationOf(size, memberCurve, outside);
  const points = pointsOf(
    curve,
    population && { curve: memberCurve, atRisk: population.size - population.undated },
  );
  const cut = rows.length > limits.spreadRecords;
  return {
    ...curve,
    points: points.slice(-MOST_POINTS),
    population,
    reading: idea.reading,
    timed: timedBy(firsts, asked.interval),
    ...(whole ? completeness(cut, points.length) : { complete: false, reason: TIME_OVER }),
  };
}

/** So many intervals are answered: five centuries of months. */
const MOST_POINTS = 6_000;

function timedBy(firsts: readonly FirstAdoption[], interval: Interval): TimedAdopter[] {
  return firsts.flatMap((first) => {
    const time = certainInterval(first, interval);
    return time === null ? [] : [{ adopterKey: first.adopterKey, time }];
  });
}

function pointsOf(
  curve: Curve,
  population: { readonly curve: Curve; readonly atRisk: number } | null,
): DiffusionPoint[] {
  return curve.points.map((point, i) => {
    const member = population?.curve.points[i];
    return {
      ...point,
      growthRate: growthRate(point, curve.points[i - 1]),
      hazard:
        population && member ? hazardRate(member, population.curve.points[i - 1], population.atRisk) : null,
      nonAdopters:
        population && member
          ? { min: population.atRisk - member.adopters.max, max: population.atRisk - member.adopters.min }
          : null,
    };
  });
}

function populationOf(size: number, members: Curve, outside: number): Population {
  if (size < members.adopterCount)
    throw new InputError(
      'population.count',
      `expected at least the ${members.adopterCount} that adopted; got ${size}.`,
    );
  return { size, adopters: members.adopterCount, outside, undated: members.undated };
}

function levelOf(asked: AskedPopulation | null | undefined): {
  level: string | null;
  within: readonly string[] | null;
} {
  const count = asked?.count;
  if (count != null && count < 1)
    throw new InputError('population.count', `expected 1 or more; got ${count}.`);
  return {
    level: asked?.adopters?.level ?? null,
    within: valuesOf('population.adopters.within', asked?.adopters?.within),
  };
}

async function datesOf(
  idea: Idea,
  asked: AskedCurve,
  level: string | null,
  within: readonly string[] | null,
) {
  const { reading } = idea;
  const filter = await adoptionFilter(reading, asked.filter);
  const choice = {
    ideas: asked.includeVariants ? 'idea-and-variants' : 'idea-alone',
    lift: level === null ? 'lift-none' : 'lift-to-level',
  } as const;
  const id = `spread/dates ${JSON.stringify([choice, filter, level, within])}`;
  return reading.batched(id, idea.key, async (keys) => {
    const params = { scope: reading.scope, filter, keys, level, within, limit: limits.spreadRecords + 1 };
    const { rows, whole } = await reading.withinTime('spread/dates', params, choice);
    const groups = groupedBy(rows, (row) => row.root);
    return keys.map((key) => ({ rows: groups.get(key) ?? [], whole }));
  });
}

async function sizeOf(reading: Reading, level: string, within: readonly string[] | null): Promise<number> {
  const id = `spread/population ${JSON.stringify([level, within])}`;
  return reading.batched(id, '', async () => {
    const rows = await reading.graph.read('spread/population', { scope: reading.scope, level, within });
    return [rows[0]?.size ?? 0];
  });
}

function completeness(cut: boolean, points: number): { complete: boolean; reason: string | null } {
  if (cut)
    return {
      complete: false,
      reason: `It has more than ${limits.spreadRecords} adoptions; those with the lowest keys are counted.`,
    };
  if (points > MOST_POINTS)
    return {
      complete: false,
      reason: `It has ${points} intervals; the last ${MOST_POINTS} are shown, and count all before them.`,
    };
  return { complete: true, reason: null };
}
