import type { Adoption } from '../domain/adoption.ts';
import { sourcesOf } from '../domain/copy.ts';
import { isEdtfProblem, parseEdtf } from '../domain/edtf.ts';
import { groupedBy } from '../domain/grouping.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { type BoundEnd, type BoundReason, type BoundRecord, reasonedBounds } from './bounds.ts';
import { contradictionOf, sentenceOf } from './bounds-sentence.ts';
import { refuseRivalReadings } from './rival-readings.ts';

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

/** The bounds of one adoption; all that are asked for together share their statements, whatever their number. */
export async function boundsOf(adoption: Adoption): Promise<DateBounds> {
  const { reading, key } = adoption;
  refuseRivalReadings(reading, 'Bounds by reasoning');
  const [before, after] = await Promise.all([
    sideOf(reading, 'bounds/before', key),
    sideOf(reading, 'bounds/after', key),
  ]);
  const around = new Map<string, Around>([...before.rows, ...after.rows].map((row) => [row.key, row]));
  if (!around.has(key)) around.set(key, { ...adoption, endedLatest: lastDay(adoption.ended) });
  const [records, copies] = await Promise.all([
    Promise.all([...around.values()].map((row) => toldOf(reading, row))),
    Promise.all([...around.keys()].map((each) => sourcesOf(reading, each))),
  ]);
  const cut = before.cut || after.cut;
  const known = new Map(records.map((record) => [record.key, record]));
  const bounds = reasonedBounds(key, known, copies.flat(), !cut);
  const shown = (['EARLIEST', 'LATEST'] as BoundEnd[]).flatMap((end) =>
    bounds.reasons.filter((reason) => reason.end === end).slice(0, limits.boundReasons),
  );
  return {
    earliest: bounds.earliest,
    latest: bounds.latest,
    reasons: shown.map((reason) => ({ ...reason, reading, sentence: sentenceOf(reason) })),
    reasonsLeftOut: bounds.reasons.length - shown.length,
    contradiction: contradictionOf(key, bounds),
    complete: !cut,
    reason: cut
      ? `More than ${limits.boundAdoptions} adoptions before or after it, or more than ${limits.lineageSteps} steps: reasoned from the nearest, the bounds hold and may be narrower.`
      : null,
  };
}

type Around = Omit<BoundRecord, 'told'>;
type Side = 'bounds/before' | 'bounds/after';

async function sideOf(
  reading: Reading,
  side: Side,
  key: string,
): Promise<{ rows: readonly RowOf<Side>[]; cut: boolean }> {
  const rows = await reading.batched(side, key, async (keys) => {
    const limit = limits.boundAdoptions + 1;
    const groups = groupedBy(
      await reading.graph.read(side, { scope: reading.scope, keys, limit }),
      (row) => row.start,
    );
    return keys.map((each) => groups.get(each) ?? []);
  });
  return {
    rows: rows.slice(0, limits.boundAdoptions),
    cut: rows.length > limits.boundAdoptions || rows.some((row) => row.hops >= limits.lineageSteps),
  };
}

async function toldOf(reading: Reading, around: Around): Promise<BoundRecord> {
  const [told] = await reading.many('bounds/told', around.key, (row) => row.key);
  return { ...around, told: told ? { postKey: told.postKey, day: told.day } : null };
}

function lastDay(ended: string | null): string | null {
  const date = ended === null ? null : parseEdtf(ended);
  return date === null || isEdtfProblem(date) ? null : date.latest;
}
