import { type AskedCopyFilter, copyFilter, ideasOf, keysWithin, valuesOf } from '../domain/filter.ts';
import { InputError, NotYetError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { entryOf } from './flows.ts';
import { inLayer } from './layer.ts';

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
  readonly value: number;
}

export interface Ranking {
  readonly measure: RankingMeasure;
  readonly entries: readonly RankingEntry[];
  /** Whether these are all that have a value. */
  readonly complete: boolean;
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
  if (reading.scope.policy === 'ALL')
    throw new NotYetError('ranking with the policy ALL (positions over several readings)');
  const rows = await (asked.by === 'FIRST_MOVER' ? firstMovers(reading, asked) : byCopies(reading, asked));
  const entries = rows
    .slice(0, asked.first)
    .map(({ adopterKey, coarse, value }) => ({ reading, adopterKey, coarse, value }));
  return {
    measure: asked.by,
    entries: entries.map((entry) => ({
      ...entry,
      position: 1 + entries.findIndex((other) => other.value === entry.value),
    })),
    complete: rows.length <= asked.first,
  };
}

interface Ranked {
  readonly adopterKey: string;
  readonly coarse: boolean;
  readonly value: number;
}

const VALUES = {
  MOST_COPIED: 'rank-by-given',
  MOST_COPYING: 'rank-by-taken',
  EXPORTER: 'rank-by-balance',
} as const;

async function byCopies(reading: Reading, asked: AskedRanking): Promise<readonly Ranked[]> {
  const filter = await copyFilter(reading, asked.filter);
  const params = { scope: reading.scope, filter, level: asked.level, limit: asked.first + 1 };
  const from = entryOf(filter);
  const { by } = asked;
  return inLayer(reading, ['ranking', by, params, from], async () => {
    if (by === 'BROKER') return reading.graph.read('ranking/brokers', params, { from });
    if (by === 'FASTEST') return reading.graph.read('ranking/fastest', params, { from });
    const value = VALUES[by as keyof typeof VALUES];
    const rows = await reading.graph.read('ranking/balance', params, { from, value });
    return by === 'EXPORTER' ? rows : rows.filter((row) => row.value > 0);
  });
}

/** Being first is a matter of adoptions, so only what the filter says of ideas and of those who took them applies. */
async function firstMovers(
  reading: Reading,
  { filter, level, first }: AskedRanking,
): Promise<readonly Ranked[]> {
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
    reading.graph.read('ranking/first-movers', params),
  );
}

const FIRST_MOVER_PARTS = new Set(['ideas', 'topics', 'to']);
