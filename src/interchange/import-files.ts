import type { ChangeEntry } from '../domain/change-log.ts';
import { readRows } from './folder.ts';
import { adopterNoun, ideaNoun } from './import-adopters.ts';
import { adoptionNoun, copyNoun } from './import-adoptions.ts';
import { ahead } from './import-ahead.ts';
import { writeCitations } from './import-citations.ts';
import { type Batch, type Noun, type Written, writeBatch } from './import-noun.ts';
import { postNoun } from './import-posts.ts';
import type { MergedKeys } from './merged-keys.ts';
import type { Row, TableName } from './tables.ts';

export interface FilesOptions {
  readonly folder: string;
  readonly merged: MergedKeys;
  /** Rows that one transaction takes. */
  readonly batchSize: number;
  /** Whether the check, which still holds, found that the row's record is new. */
  readonly isNew: (name: TableName, ordinal: number) => boolean;
  /** Whether the row is to be written now. */
  readonly takes: (name: TableName, ordinal: number) => boolean;
  /** Runs its work in a transaction; the work may be run again from its beginning. */
  readonly transaction: <T>(work: (entry: ChangeEntry) => Promise<T>) => Promise<T>;
  /** Told after each transaction. */
  readonly written: (name: TableName, rows: number, created: number, updated: number) => void;
}

/** Rows that wait for one another were left over although nothing else is to come. */
export class RowsWaitingError extends Error {
  constructor(name: TableName, count: number) {
    super(
      `Every reference of ${name}.csv was expected in the folder or the database; ${count} rows refer to what is in neither.`,
    );
    this.name = 'RowsWaitingError';
  }
}

/** Writes the six files, each after those that it refers to. */
export async function writeFiles(options: FilesOptions): Promise<void> {
  await writeFile(options, 'adopters', nounWriter(adopterNoun));
  await writeFile(options, 'ideas', nounWriter(ideaNoun));
  await writeFile(options, 'adoptions', nounWriter(adoptionNoun));
  await writeFile(options, 'copies', nounWriter(copyNoun));
  await writeFile(options, 'posts', nounWriter(postNoun));
  await writeFile(options, 'citations', writeCitations);
}

type BatchWriter<Name extends TableName> = (entry: ChangeEntry, batch: Batch<Name>) => Promise<Written>;

function nounWriter<Name extends TableName>(noun: Noun<Name>): BatchWriter<Name> {
  return (entry, batch) => writeBatch(noun, entry, batch);
}

/**
 * Goes through the file as often as rows wait for others of the same file (a part before its whole): a pass writes
 * what a pass before made possible, so nothing is kept but the numbers of the rows that wait.
 */
async function writeFile<Name extends TableName>(
  options: FilesOptions,
  name: Name,
  write: BatchWriter<Name>,
): Promise<void> {
  let waiting = await pass(options, name, write, null);
  while (waiting.size > 0) {
    const left = await pass(options, name, write, waiting);
    if (left.size === waiting.size) return writeTogether(options, name, write, left);
    waiting = left;
  }
}

async function pass<Name extends TableName>(
  options: FilesOptions,
  name: Name,
  write: BatchWriter<Name>,
  only: ReadonlySet<number> | null,
): Promise<Set<number>> {
  const waiting = new Set<number>();
  for await (const { from, rows } of ahead(
    readRows(name, options.folder, options.batchSize, options.merged),
  )) {
    const ordinals = rows
      .map((_, at) => from + at)
      .filter((ordinal) => (only === null ? options.takes(name, ordinal) : only.has(ordinal)));
    const left = await writeRows(
      options,
      name,
      write,
      ordinals,
      (ordinal) => rows[ordinal - from] as Row<Name>,
    );
    for (const ordinal of left) waiting.add(ordinal);
  }
  return waiting;
}

/** Rows that refer to one another in a ring (a part that went into its whole) come in one transaction, or not at all. */
async function writeTogether<Name extends TableName>(
  options: FilesOptions,
  name: Name,
  write: BatchWriter<Name>,
  ordinals: ReadonlySet<number>,
): Promise<void> {
  const kept = new Map<number, Row<Name>>();
  for await (const { from, rows } of readRows(name, options.folder, options.batchSize, options.merged))
    for (const [at, row] of rows.entries()) if (ordinals.has(from + at)) kept.set(from + at, row);
  const left = await writeRows(
    options,
    name,
    write,
    [...ordinals],
    (ordinal) => kept.get(ordinal) as Row<Name>,
  );
  if (left.length > 0) throw new RowsWaitingError(name, left.length);
}

/** One transaction; answers the rows that wait. */
async function writeRows<Name extends TableName>(
  options: FilesOptions,
  name: Name,
  write: BatchWriter<Name>,
  ordinals: readonly number[],
  rowAt: (ordinal: number) => Row<Name>,
): Promise<number[]> {
  if (ordinals.length === 0) return [];
  const rows = ordinals.map(rowAt);
  const isNew = (at: number) => options.isNew(name, ordinals[at] ?? -1);
  const { created, updated, waiting } = await options.transaction((entry) => write(entry, { rows, isNew }));
  options.written(name, rows.length - waiting.length, created, updated);
  return waiting.map((at) => ordinals[at] as number);
}
