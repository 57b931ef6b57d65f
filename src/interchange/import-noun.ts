import type { Alteration, ChangeEntry } from '../domain/change-log.ts';
import type { Params, ReadName, RowOf } from '../neo4j/graph.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import { alterationOf, type Cells, type Outcome, outcomeOf } from './import-cells.ts';
import type { Row, TableName } from './tables.ts';

export type Updated<Name extends TableName> = Outcome<Name> & { kind: 'updated' };

/** What reads, in a transaction or outside of any. */
export interface Reader {
  run<Name extends ReadName>(name: Name, params: Params<Name>): Promise<RowOf<Name>[]>;
}

/** How the records of one file are read and written. */
export interface Noun<Name extends TableName> {
  readonly name: Name;
  readonly noun: Alteration['noun'];
  keyOf(row: Row<Name>): string;
  /** What is there of these rows' records, by key. */
  known(reader: Reader, rows: readonly Row<Name>[]): Promise<Map<string, Cells<Name>>>;
  /** The keys of the same file that a row refers to: they must be written before it, or with it. */
  needs(row: Row<Name>): readonly string[];
  there(writer: Writer, keys: readonly string[]): Promise<ReadonlySet<string>>;
  create(entry: ChangeEntry, records: readonly Cells<Name>[]): Promise<void>;
  update(entry: ChangeEntry, records: readonly Updated<Name>[]): Promise<void>;
}

export interface Batch<Name extends TableName> {
  readonly rows: readonly Row<Name>[];
  /** For each row whether the check, which still holds, found that there is no such record yet. */
  readonly isNew: (at: number) => boolean;
}

export interface Written {
  readonly created: number;
  readonly updated: number;
  /** The places in the batch of rows that refer to something that is not written yet. */
  readonly waiting: readonly number[];
}

/** Writes the rows of a batch that can be written, in the transaction of one entry of the log. */
export async function writeBatch<Name extends TableName>(
  noun: Noun<Name>,
  entry: ChangeEntry,
  batch: Batch<Name>,
): Promise<Written> {
  const waiting = await waitingOf(noun, entry.writer, batch.rows);
  const ready = batch.rows.map((_, at) => at).filter((at) => !waiting.has(at));
  const perhapsKnown = ready.filter((at) => !batch.isNew(at)).map((at) => batch.rows[at] as Row<Name>);
  const known = perhapsKnown.length > 0 ? await noun.known(entry.writer, perhapsKnown) : new Map();
  const created: Cells<Name>[] = [];
  const updated: Updated<Name>[] = [];
  for (const at of ready) {
    const row = batch.rows[at] as Row<Name>;
    const outcome = outcomeOf(noun.name, row, known.get(noun.keyOf(row)));
    if (outcome.kind === 'created') created.push(outcome.cells);
    else if (outcome.kind === 'updated') {
      updated.push(outcome);
      entry.alters(alterationOf(noun.name, noun.noun, noun.keyOf(row), outcome));
    }
  }
  if (created.length > 0) await noun.create(entry, created);
  if (updated.length > 0) await noun.update(entry, updated);
  return { created: created.length, updated: updated.length, waiting: [...waiting] };
}

/** A statement found fewer records than it was given: something that the check saw is gone, or the check missed it. */
export class RecordsMissingError extends Error {
  constructor(statement: string, wanted: number, found: number) {
    super(
      `${statement} was expected to find all that its ${wanted} rows refer to; it found that of ${found}. Nothing of the batch was written.`,
    );
    this.name = 'RecordsMissingError';
  }
}

type UpdateStatement =
  | 'update-adopters'
  | 'update-ideas'
  | 'update-adoptions'
  | 'update-copies'
  | 'update-posts'
  | 'move-citations';
type LinkStatement =
  | 'link-parents'
  | 'link-successors'
  | 'link-derivations'
  | 'link-refinements'
  | 'link-makers'
  | 'link-objects';
type CreateStatement =
  | 'create-adopters'
  | 'create-ideas'
  | 'create-adoptions'
  | 'create-copies'
  | 'create-posts'
  | 'create-citations-of-ideas'
  | 'create-citations-of-adoptions';

/** Makes relationships, and sure that both ends of all of them were found. */
export async function link(entry: ChangeEntry, name: LinkStatement, rows: readonly Link[]): Promise<void> {
  if (rows.length === 0) return;
  const [answer] = await entry.writer.run(`interchange/${name}`, { rows });
  if (answer?.written !== rows.length) throw new RecordsMissingError(name, rows.length, answer?.written ?? 0);
}

/** Alters records that are there, which then carry the position at which that was done. */
export async function update(
  entry: ChangeEntry,
  name: UpdateStatement,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const { position } = entry;
  const [answer] = await entry.writer.run(`interchange/${name}`, { rows, position });
  if (answer?.written !== rows.length) throw new RecordsMissingError(name, rows.length, answer?.written ?? 0);
}

/** New records, which carry the position at which they come. */
export async function create(
  entry: ChangeEntry,
  name: CreateStatement,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const [answer] = await entry.writer.run(`interchange/${name}`, { rows, position: entry.creates() });
  if (answer?.written !== rows.length) throw new RecordsMissingError(name, rows.length, answer?.written ?? 0);
}

type UnlinkStatement =
  | 'unlink-parents'
  | 'unlink-successors'
  | 'unlink-derivations'
  | 'unlink-refinements'
  | 'unlink-makers'
  | 'unlink-objects';

/** A reference that is kept as a relationship too: `to` is null where there is none. */
export interface Link {
  readonly key: string;
  readonly to: string | null;
}

/** Moves the relationships of records whose reference changed. */
export async function relink(
  entry: ChangeEntry,
  unlink: UnlinkStatement,
  relinked: LinkStatement,
  links: readonly Link[],
): Promise<void> {
  if (links.length === 0) return;
  await entry.writer.run(`interchange/${unlink}`, { keys: links.map(({ key }) => key) });
  await link(entry, relinked, linked(links));
}

export function linked(links: readonly Link[]): Link[] {
  return links.filter(({ to }) => to !== null);
}

/** The rows that cannot be written yet: what they refer to is neither there nor among those that can be. */
async function waitingOf<Name extends TableName>(
  noun: Noun<Name>,
  writer: Writer,
  rows: readonly Row<Name>[],
): Promise<ReadonlySet<number>> {
  const waiting = new Set<number>();
  const needing = rows.flatMap((row, at) => {
    const needs = noun.needs(row);
    return needs.length > 0 ? [{ at, needs }] : [];
  });
  if (needing.length === 0) return waiting;
  const here = new Map(rows.map((row, at) => [noun.keyOf(row), at]));
  const wanted = new Set(needing.flatMap(({ needs }) => needs));
  const there = await noun.there(writer, [...wanted]);
  for (let before = -1; before !== waiting.size; ) {
    before = waiting.size;
    for (const { at, needs } of needing) {
      const met = needs.every(
        (key) => there.has(key) || (here.has(key) && !waiting.has(here.get(key) ?? -1)),
      );
      if (!met) waiting.add(at);
    }
  }
  return waiting;
}
