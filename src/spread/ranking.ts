import { claimsEntryOf, entryOf } from '../domain/copy-entry.ts';
import { type AskedCopyFilter, copyFilter, ideasOf, keysWithin, valuesOf } from '../domain/filter.ts';
import { InputError } from '../domain/input-error.ts';
import { compareKeys } from '../domain/key.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { inLayer } from './layer.ts';
import { liftingOf } from './lifting.ts';
import {
  brokerRanges,
  copyRanges,
  exporterRanges,
  fastestRanges,
  type RankedRange,
} from './ranking-over-readings.ts';
import { TIME_OVER } from './time-over.ts';

export const rankingMeasures = [
  'MOST_COPIED',
  'MOST_COPYING',
  'EXPORTER',
  'BROKER',
  'FIRST_MOVER',
  'FASTEST',
] as const;
export type RankingMeasure = (typeof rankingMeasures)[number];

export interface RankingEntry {
  readonly reading: Reading;
  readonly position: number;
  readonly adopterKey: string;
  readonly coarse: boolean;
  /** Under the policy ALL the least of any reading, and the most. */
  readonly value: number;
  readonly most: number;
  /** The last place that its value may have; under the policy ALL, as far as the intervals of the others tell. */
  readonly lastPosition: number;
}

export interface Ranking {
  readonly measure: RankingMeasure;
  readonly entries: readonly RankingEntry[];
  /** Whether these are all that have a value. */
  readonly complete: boolean;
  readonly reason: string | null;
}

export interface AskedRanking {
  readonly by: RankingMeasure;
  /** Null: each adopter as it is recorded. */
  readonly level: string | null;
  readonly filter?: AskedCopyFilter | null | undefined;
  readonly first: number;
}

/** Who was copied most, copied most, exported most, stood between others most, was first most often, or took over fastest. */
export async function rankingOf(reading: Reading, asked: AskedRanking): Promise<Ranking> {
  if (asked.first < 1 || asked.first > limits.ranking)
    throw new InputError('first', `expected a number from 1 to ${limits.ranking}; got ${asked.first}.`);
  if (reading.scope.policy === 'ALL' && asked.by !== 'FIRST_MOVER') return overReadings(reading, asked);
  const found = await (asked.by === 'FIRST_MOVER' ? firstMovers(reading, asked) : byCopies(reading, asked));
  // Some of an order are none: who would have come next may be first.
  const rows = found.whole ? found.rows : [];
  const entries = rows.slice(0, asked.first).map(({ adopterKey, coarse, value }, _, shown) => {
    const position = 1 + shown.findIndex((other) => other.value === value);
    return { reading, adopterKey, coarse, value, most: value, position, lastPosition: position };
  });
  return {
    measure: asked.by,
    entries,
    ...(found.whole ? completeness(rows.length, asked.first) : { complete: false, reason: TIME_OVER }),
  };
}

function completeness(found: number, first: number) {
  const complete = found <= first;
  return { complete, reason: complete ? null : `The first ${first} are shown.` };
}

/** Under the policy ALL: what each adopter's value is at least and at most over the readings of rival claims. */
async function overReadings(reading: Reading, asked: AskedRanking): Promise<Ranking> {
  const { ranges, cut, inTime } = await rangesAsked(reading, asked);
  if (!inTime) return { measure: asked.by, entries: [], complete: false, reason: TIME_OVER };
  const falling = asked.by !== 'FASTEST';
  ranges.sort(
    (a, b) =>
      (falling ? b.most - a.most || b.least - a.least : a.least - b.least || a.most - b.most) ||
      compareKeys(a.adopterKey, b.adopterKey),
  );
  const leasts = Float64Array.from(ranges, (range) => range.least).sort();
  const mosts = Float64Array.from(ranges, (range) => range.most).sort();
  const entries = ranges.slice(0, asked.first).map(({ adopterKey, coarse, least, most }) => {
    const ahead = falling ? above(leasts, most) : below(mosts, least);
    const perhaps = falling ? above(mosts, least) : below(leasts, most);
    return {
      ...{ reading, adopterKey, coarse, value: least, most },
      position: 1 + ahead,
      // It is never ahead of itself.
      lastPosition: perhaps + (least < most ? 0 : 1),
    };
  });
  const wide = ranges.some((range) => !range.exact);
  const { complete, reason } = completeness(ranges.length, asked.first);
  return {
    ...{ measure: asked.by, entries, complete: complete && !cut && !wide },
    reason:
      [
        reason,
        cut && `There are more than ${limits.flowClaims} claims; the first were looked at.`,
        wide &&
          `Where an adopter has more than ${limits.readings} readings, its interval holds all of them and may be wider.`,
      ]
        .filter(Boolean)
        .join(' ') || null,
  };
}

/** How many of the sorted values are greater, and how many are less. */
function above(sorted: Float64Array, value: number): number {
  return sorted.length - sorted.filter((each) => each <= value).length;
}

function below(sorted: Float64Array, value: number): number {
  return sorted.filter((each) => each < value).length;
}

async function rangesAsked(
  reading: Reading,
  { by, filter: asked, level }: AskedRanking,
): Promise<{ ranges: RankedRange[]; cut: boolean; inTime: boolean }> {
  const filter = await copyFilter(reading, asked);
  const params = { scope: reading.scope, filter, level, limit: limits.flowClaims + 1 };
  const choice = { from: claimsEntryOf(reading, filter), parts: 'parts-whole' } as const;
  if (by === 'BROKER') {
    const { rows, whole } = await inLayer(reading, ['ranking/chains', params, choice], () =>
      reading.withinTime('ranking/chains', params, { from: choice.from }),
    );
    const cut = rows.length > limits.flowClaims;
    return { ranges: brokerRanges(rows.slice(0, limits.flowClaims)), cut, inTime: whole };
  }
  const { rows, whole } = await inLayer(reading, ['flow/claims', params, choice], () =>
    reading.withinTime('flow/claims', params, choice),
  );
  const known = rows.slice(0, limits.flowClaims);
  const ranges =
    by === 'FASTEST'
      ? fastestRanges(known)
      : by === 'EXPORTER'
        ? exporterRanges(known)
        : copyRanges(known, by === 'MOST_COPIED' ? 'from' : 'to');
  return { ranges, cut: rows.length > limits.flowClaims, inTime: whole };
}

interface Ranked {
  readonly adopterKey: string;
  readonly coarse: boolean;
  readonly value: number;
}

interface FoundRanked {
  readonly rows: readonly Ranked[];
  readonly whole: boolean;
}

const VALUES = {
  MOST_COPIED: 'rank-by-given',
  MOST_COPYING: 'rank-by-taken',
  EXPORTER: 'rank-by-balance',
} as const;

async function byCopies(reading: Reading, asked: AskedRanking): Promise<FoundRanked> {
  const filter = await copyFilter(reading, asked.filter);
  return asked.filter?.ideas ? ofIdeas(reading, asked, filter) : ofAll(reading, asked, filter);
}

type Filter = Awaited<ReturnType<typeof copyFilter>>;

/** Of named ideas: what is found is little, and each of its ends is lifted by itself. */
function ofIdeas(reading: Reading, { by, level, first }: AskedRanking, filter: Filter): Promise<FoundRanked> {
  const params = { scope: reading.scope, filter, level, limit: first + 1 };
  return inLayer(reading, ['ranking', by, params], async () => {
    if (by === 'BROKER') return reading.withinTime('ranking/brokers', params);
    if (by === 'FASTEST') return reading.withinTime('ranking/fastest', params);
    const value = VALUES[by as keyof typeof VALUES];
    const copiesFirst = by === 'EXPORTER';
    const { rows, whole } = await reading.withinTime(
      'ranking/balance',
      { ...params, copiesFirst },
      { value },
    );
    return { rows: by === 'EXPORTER' ? rows : rows.filter((row) => row.value > 0), whole };
  });
}

/** Of everything, a topic, a place: by the places of all adopters. */
async function ofAll(
  reading: Reading,
  { by, level, first }: AskedRanking,
  filter: Filter,
): Promise<FoundRanked> {
  const { lift, places } = await liftingOf(reading, level);
  const params = { scope: reading.scope, filter, lift, limit: first + 1 };
  const from = entryOf(reading, filter);
  const { rows, whole } = await inLayer(
    reading,
    ['ranking of all', by, reading.scope, filter, level, first],
    (): Promise<{ rows: { place: number; value: number }[]; whole: boolean }> => {
      if (by === 'BROKER') return reading.withinTime('ranking/brokers-of-all', params, { from });
      if (by === 'FASTEST') return reading.withinTime('ranking/fastest-of-all', params, { from });
      if (by === 'EXPORTER') return reading.withinTime('ranking/exporters-of-all', params, { from });
      const side = by === 'MOST_COPIED' ? 'side-giver' : 'side-taker';
      return reading.withinTime('ranking/sides-of-all', params, { from, side });
    },
  );
  return {
    rows: rows.map(({ place, value }) => {
      const { key, coarse } = places[place] as (typeof places)[number];
      return { adopterKey: key, coarse, value };
    }),
    whole,
  };
}

/** Being first is a matter of adoptions, so only what the filter says of ideas and of those who took them applies. */
async function firstMovers(reading: Reading, { filter, level, first }: AskedRanking): Promise<FoundRanked> {
  const others = Object.entries(filter ?? {}).filter(
    ([part, value]) => value != null && !FIRST_MOVER_PARTS.has(part),
  );
  if (others.length)
    throw new InputError(
      `filter.${others[0]?.[0]}`,
      'FIRST_MOVER ranks adoptions, not copies: filter by ideas, topics and to.',
    );
  const [ideas, adopters] = await Promise.all([
    ideasOf(reading, 'filter', filter),
    keysWithin(reading, valuesOf('filter.to', filter?.to)),
  ]);
  const params = { scope: reading.scope, filter: { ideas, adopters }, level, limit: first + 1 };
  return inLayer(reading, ['ranking/first-movers', params], () =>
    reading.withinTime('ranking/first-movers', params),
  );
}

const FIRST_MOVER_PARTS = new Set(['ideas', 'topics', 'to']);
