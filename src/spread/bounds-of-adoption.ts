import type { Adoption } from '../domain/adoption.ts';
import { groupedBy } from '../domain/grouping.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { type BoundReason, type BoundRecord, type ReasonedBounds, reasonedBounds } from './bounds.ts';
import { boundsOverReadings } from './bounds-over-readings.ts';
import { contradictionOf, sentenceOf } from './bounds-sentence.ts';
import { everyReading, ranksOf, readingsOfSize } from './rival-readings.ts';
import { TIME_OVER } from './time-over.ts';

/** The days between which an adoption began, by reasoning: never mixed with what is recorded of it. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly reasons: readonly ToldReason[];
  /** Reasons for the same days that are not among these. */
  readonly reasonsLeftOut: number;
  /** Names the records that leave no day; null where they leave one. */
  readonly contradiction: string | null;
  readonly complete: boolean;
  readonly reason: string | null;
}

export interface ToldReason extends BoundReason {
  readonly reading: Reading;
  readonly sentence: string;
}

/** The bounds of one adoption; all that are asked for together share four statements, whatever their number. */
export async function boundsOf({ reading, key }: Adoption): Promise<DateBounds> {
  return reading.batched('bounds', key, (keys) => boundsOfAll(reading, keys));
}

/** What is around several adoptions is fetched once, however often they share it. */
async function boundsOfAll(reading: Reading, keys: readonly string[]): Promise<DateBounds[]> {
  const [before, after] = await Promise.all([
    sidesOf(reading, 'bounds/before', keys),
    sidesOf(reading, 'bounds/after', keys),
  ]);
  const around = keys.map((key) => ({
    key,
    keys: new Set([key, ...(before.get(key)?.keys ?? []), ...(after.get(key)?.keys ?? [])]),
    cut:
      [before.get(key), after.get(key)].map((side) => side?.cut ?? null).find((why) => why !== null) ?? null,
  }));
  const all = [...new Set(around.flatMap((each) => [...each.keys]))];
  const [told, copied] = await Promise.all([
    reading.withinTime('bounds/records', { scope: reading.scope, keys: all }),
    reading.withinTime('copy/sources', { scope: reading.scope, keys: all }),
  ]);
  const inTime = told.whole && copied.whole;
  const records = new Map(told.rows.map((row) => [row.key, recordOf(row)]));
  const sources = groupedBy(copied.rows, (copy) => copy.adoptionKey);
  const ranks =
    reading.scope.policy === 'ALL'
      ? ranksOf(await reading.graph.read('copy/ranks', { scope: reading.scope, keys: [...sources.keys()] }))
      : null;
  return around.map(({ key, keys: near, ...side }) => {
    const cut = inTime ? side.cut : TIME_OVER;
    const known = new Map<string, BoundRecord>();
    for (const each of near) {
      const record = records.get(each);
      if (record) known.set(each, record);
    }
    const within = [...near].flatMap((each) => sources.get(each) ?? []);
    const readings = everyReading(within, ranks, readingsOfSize(known.size + within.length));
    const each = readings.copies.map((held) => reasonedBounds(key, known, held, cut === null));
    return boundsTold(reading, key, boundsOverReadings(each), cut ?? readings.reason);
  });
}

/** The bounds as they are told: reasons in words, to a stated number, and whether all around was reasoned from. */
function boundsTold(
  reading: Reading,
  key: string,
  bounds: ReasonedBounds,
  reason: string | null,
): DateBounds {
  const shown = (['EARLIEST', 'LATEST'] as const).flatMap((end) =>
    bounds.reasons.filter((reason) => reason.end === end).slice(0, limits.boundReasons),
  );
  return {
    earliest: bounds.earliest,
    latest: bounds.latest,
    reasons: shown.map((reason) => ({ ...reason, reading, sentence: sentenceOf(reason) })),
    reasonsLeftOut: bounds.reasons.length - shown.length,
    contradiction: contradictionOf(key, bounds),
    complete: reason === null,
    reason,
  };
}

interface Side {
  readonly keys: readonly string[];
  /** Why not all of it was found. */
  readonly cut: string | null;
}

const TOO_MANY = `More than ${limits.boundAdoptions} adoptions before or after it, or more than ${limits.lineageSteps} steps: reasoned from the nearest, the bounds hold and may be narrower.`;

async function sidesOf(
  reading: Reading,
  name: 'bounds/before' | 'bounds/after',
  keys: readonly string[],
): Promise<ReadonlyMap<string, Side>> {
  const limit = limits.boundAdoptions + 1;
  const { rows, whole } = await reading.withinTime(name, { scope: reading.scope, keys, limit });
  const sides = new Map<string, Side>(whole ? [] : keys.map((key) => [key, { keys: [], cut: TIME_OVER }]));
  for (const { start, keys: near, hops } of rows) {
    const many = near.length > limits.boundAdoptions || (hops ?? 0) >= limits.lineageSteps;
    sides.set(start, { keys: near.slice(0, limits.boundAdoptions), cut: many ? TOO_MANY : null });
  }
  return sides;
}

function recordOf({ toldBy, toldDay, ...row }: RowOf<'bounds/records'>): BoundRecord {
  return { ...row, told: toldBy === null || toldDay === null ? null : { postKey: toldBy, day: toldDay } };
}
