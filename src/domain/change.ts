import type { RowOf } from '../neo4j/graph.ts';
import { type ChangeFilter, type ChangeFilterParameter, changeFilter } from './change-filter.ts';
import { InputError } from './input-error.ts';
import type { Connection } from './list.ts';
import { type PageArguments, pageSize } from './page.ts';
import type { Reading, Seen } from './reading.ts';

/** One entry of the log of everything that was ever written. */
export type Change = Seen<RowOf<'change/page'>>;

export interface ChangeList extends PageArguments {
  readonly filter?: ChangeFilter | null | undefined;
}

/** Behind the last position that there can be. */
const END = Number.MAX_SAFE_INTEGER;

/** The changes that pass the filter and of which the asker may see anything, in the order of the log: that of their positions, for all readers. */
export async function changes(reading: Reading, args: ChangeList): Promise<Connection<Change>> {
  const { size, backward } = pageSize(args);
  const filter = await changeFilter(reading, args.filter);
  const after = Math.max(positionOf('after', args.after) ?? 0, (filter.fromPosition ?? 1) - 1);
  const until = Math.min(positionOf('before', args.before) ?? END, (filter.toPosition ?? END - 1) + 1);
  const params = { scope: reading.scope, filter, after, until };
  const rows = await reading.graph.read(
    'change/page',
    { ...params, limit: size + 1 },
    { imports: importsFor(filter), walk: backward ? 'changes-falling' : 'changes-rising' },
  );
  const more = rows.length > size;
  const kept = rows.slice(0, size);
  if (backward) kept.reverse();
  const edges = kept.map((row) => ({ cursor: cursorOf(row.position), node: reading.seen(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? args.before != null : more,
      hasPreviousPage: backward ? more : args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    total: async () =>
      (await reading.graph.read('change/count', params, { imports: importsFor(filter) }))[0]?.total ?? 0,
  };
}

/** The change whose own position this is, as far as the asker may see anything of it. */
export async function changeByKey(reading: Reading, key: string): Promise<Change | null> {
  if (!/^[1-9]\d{0,14}$/.test(key)) return null;
  return reading.batched('change/seen', key, async (keys) => {
    const positions = keys.map(Number);
    const rows = await reading.graph.read('change/seen', { scope: reading.scope, positions });
    const found = new Map(rows.map((row) => [row.position, reading.seen(row)]));
    return positions.map((position) => found.get(position) ?? null);
  });
}

/** The change that took a position: its own, or for a bulk import one of the many that it took. */
export function changeHolding(reading: Reading, position: number): Promise<Change | null> {
  return reading.batched('change/holding', String(position), async (keys) => {
    const rows = await reading.graph.read('change/holding', { positions: keys.map(Number) });
    const found = new Map(rows.map(({ held, ...row }) => [held, reading.seen(row)]));
    return keys.map((key) => found.get(Number(key)) ?? null);
  });
}

/** The change that took this one back, if any did. */
export function changeUndoing(change: Change): Promise<Change | null> {
  const { reading } = change;
  return reading.batched('change/undoing', String(change.position), async (keys) => {
    const rows = await reading.graph.read('change/undoing', { positions: keys.map(Number) });
    const found = new Map(rows.map((row) => [row.undoes, reading.seen(row)]));
    return keys.map((key) => found.get(Number(key)) ?? null);
  });
}

/** What came at one position of the log: a bulk import takes many positions, every other change one. */
export interface LogEntry {
  readonly position: number;
  readonly change: Change;
}

/** What came behind a position, up to another: at most `limits.logPositions` of them lie between the two. */
export async function entriesBetween(
  reading: Reading,
  filter: ChangeFilterParameter,
  after: number,
  until: number,
): Promise<readonly LogEntry[]> {
  const params = { scope: reading.scope, filter, after, until };
  const rows = await reading.graph.read('change/entries', params, { imports: importsFor(filter) });
  return rows
    .map(({ entry, ...row }) => ({ position: entry, change: reading.seen(row) }))
    .filter(
      ({ position }) => position >= (filter.fromPosition ?? 0) && position <= (filter.toPosition ?? END),
    );
}

/** What a bulk import created is looked at only where the filter is about it. */
function importsFor({ subjects }: ChangeFilterParameter) {
  return subjects ? 'imports-of-subjects' : 'imports-all';
}

/** A cursor is the position itself: what a list left off at, a subscription goes on from. */
export function cursorOf(position: number): string {
  return String(position);
}

export function positionOf(field: string, cursor: string | null | undefined): number | null {
  if (cursor == null) return null;
  if (!/^\d{1,15}$/.test(cursor))
    throw new InputError(
      field,
      `expected a cursor of this list, which is a position of the log such as "1024"; got "${cursor.slice(0, 40)}".`,
    );
  return Number(cursor);
}
