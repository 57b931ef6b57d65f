import { claimsEntryOf, entryOf } from '../domain/copy-entry.ts';
import { type AskedCopyFilter, copyFilter } from '../domain/filter.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { type Figure, figureOf } from './figure.ts';
import { inLayer } from './layer.ts';
import { liftingOf } from './lifting.ts';
import { type Reciprocity, reciprocityOf } from './reciprocity.ts';
import { type CountedReadings, everyReading, readingsOfSize } from './rival-readings.ts';
import { TIME_OVER } from './time-over.ts';

export interface AskedReciprocity {
  /** Null: each adopter as it is recorded. */
  readonly level: string | null;
  readonly filter?: AskedCopyFilter | null | undefined;
}

/** How far copying between adopters goes both ways, over all ideas; in each reading of rival claims. */
export interface AdopterReciprocity {
  readonly pairs: Figure;
  readonly mutual: Figure;
  readonly value: Figure;
  readonly readings: CountedReadings;
  readonly complete: boolean;
  readonly reason: string | null;
}

export async function reciprocityOfAdopters(
  reading: Reading,
  { level, filter: asked }: AskedReciprocity,
): Promise<AdopterReciprocity> {
  const filter = await copyFilter(reading, asked);
  if (reading.scope.policy === 'ALL') return overReadings(reading, filter, level);
  const { lift, places } = await liftingOf(reading, level);
  const params = { scope: reading.scope, filter, lift, limit: limits.reciprocityPairs + 1 };
  const choice = { from: entryOf(reading, filter) };
  const { rows, whole } = await inLayer(reading, ['flow/pairs', reading.scope, filter, level, choice], () =>
    reading.withinTime('flow/pairs', params, choice),
  );
  if (!whole) return without(TIME_OVER);
  // Some of the pairs would say nothing of how many have a counterpart.
  if (rows.length > limits.reciprocityPairs) return without(TOO_MANY_PAIRS);
  const keyOf = (place: number) => places[place]?.key ?? '';
  const found = reciprocityOf(rows.map(({ from, to }) => ({ fromKey: keyOf(from), toKey: keyOf(to) })));
  return { ...figuresOf([found]), readings: ONE, complete: true, reason: null };
}

const ONE: CountedReadings = { total: 1, taken: 1, complete: true, reason: null };
const TOO_MANY_PAIRS = `There are more than ${limits.reciprocityPairs} pairs: ask of fewer ideas or places, or of a coarser level.`;

function without(reason: string): AdopterReciprocity {
  return { ...figuresOf([]), readings: { ...ONE, taken: 0 }, complete: false, reason };
}

function figuresOf(each: readonly Reciprocity[]) {
  return {
    pairs: figureOf(each.map(({ pairs }) => pairs)),
    mutual: figureOf(each.map(({ mutual }) => mutual)),
    value: figureOf(each.map(({ value }) => value)),
  };
}

async function overReadings(
  reading: Reading,
  filter: Awaited<ReturnType<typeof copyFilter>>,
  level: string | null,
): Promise<AdopterReciprocity> {
  const params = { scope: reading.scope, filter, level, limit: limits.flowClaims + 1 };
  const choice = { from: claimsEntryOf(reading, filter), parts: 'parts-whole' } as const;
  const { rows, whole } = await inLayer(reading, ['flow/claims', params, choice], () =>
    reading.withinTime('flow/claims', params, choice),
  );
  if (!whole) return without(TIME_OVER);
  if (rows.length > limits.flowClaims)
    return without(`There are more than ${limits.flowClaims} claims: ask of fewer ideas or places.`);
  const ranks = new Map(rows.map((row) => [row.adoptionKey, row.rivals]));
  const { copies, ...counted } = everyReading(rows, ranks, readingsOfSize(rows.length));
  const readings = { ...counted, taken: copies.length };
  return {
    ...figuresOf(copies.map(reciprocityOf)),
    readings,
    complete: counted.complete,
    reason: counted.reason,
  };
}
