import type { ChangeEntry, RecordNoun } from '../domain/change-log.ts';
import { CodePointText, codePointLength } from '../domain/code-points.ts';
import { groupedBy } from '../domain/grouping.ts';
import { contextOf } from '../domain/passage.ts';
import { type Held, HeldRecords, readHeld } from '../editing/held-records.ts';
import { loggedCells } from '../editing/log-cells.ts';
import { nounOf, tableOf } from '../editing/record-kinds.ts';
import { type CellValue, cellValue } from '../interchange/cell.ts';
import { adopterNoun, ideaNoun } from '../interchange/import-adopters.ts';
import { adoptionNoun, copyNoun } from '../interchange/import-adoptions.ts';
import { type Cells, outcomeOf } from '../interchange/import-cells.ts';
import { create, type Noun, type Updated, update } from '../interchange/import-noun.ts';
import { postNoun } from '../interchange/import-posts.ts';
import { postProperties } from '../interchange/import-properties.ts';
import { columnsOf, propertyOf, type Row, type TableName } from '../interchange/tables.ts';
import type { RowOf } from '../neo4j/graph.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import { createStories, updateStories } from '../stories/story-noun.ts';
import { type LoggedCells, netAlterations, type PastRecord } from './net-alterations.ts';

type Alterations = readonly RowOf<'past/alterations'>[];

/** A record to be put back, with what is there now under its key. */
interface Restored {
  readonly past: PastRecord;
  readonly held: Held | undefined;
  readonly cells: Readonly<Record<string, CellValue | null>>;
}

/**
 * Puts back, in a transaction that is rolled back in the end, what was altered behind a position of the log, with the statements that
 * imports and editors write with. What was created since stays, and is left out by its `since` (cypher/fragment/seen-then).
 */
export async function rewind(entry: ChangeEntry, alterations: Alterations): Promise<void> {
  const { writer } = entry;
  const held = await heldOf(writer, alterations);
  const rowOf = (key: string) => {
    const record = held.get('citation', key);
    return record && loggedCells('citation', record.cells);
  };
  const logged = alterations.map((row) => ({
    ...row,
    noun: row.noun as RecordNoun,
    before: parsed(row.before),
    after: parsed(row.after),
  }));
  const net = netAlterations(logged, rowOf);
  const past = net.past.flatMap((record) => restoredOf(record, held));
  const came = net.came.flatMap(({ noun, now }) => held.get(noun, now) ?? []);
  // A record that others were merged into took their passages with all that they had, the position at which they came among it.
  for (const [noun, records] of groupedBy(came, (each) => each.noun))
    await hide(
      entry,
      noun,
      records.filter(({ since }) => since <= entry.position),
    );
  const of = (noun: RecordNoun) => past.filter((each) => each.past.noun === noun);
  // What is gone comes back first, each noun after those that it refers to; then what is there can refer to it again.
  for (const noun of [adopterNoun, ideaNoun, adoptionNoun, postNoun, copyNoun] as const)
    await bringBack(entry, noun as Noun<TableName>, of(nounOf(noun.name)));
  for (const noun of [adopterNoun, ideaNoun, adoptionNoun, copyNoun] as const)
    await putBack(entry, noun as Noun<TableName>, of(nounOf(noun.name)));
  await putTextsBack(entry, of('post'));
  await putCitationsBack(entry, of('citation'), of('post'));
  await putStoriesBack(entry, of('story'));
  for (const [noun, records] of groupedBy(past, (each) => each.past.noun)) await mark(entry, noun, records);
}

function parsed(json: string | null): LoggedCells | null {
  return json === null ? null : JSON.parse(json);
}

async function heldOf(writer: Writer, alterations: Alterations): Promise<HeldRecords> {
  const keys = new Map<RecordNoun, Set<string>>();
  for (const [noun, rows] of groupedBy(alterations, (row) => row.noun as RecordNoun))
    keys.set(noun, new Set(rows.map(({ key }) => key)));
  return keys.size === 0 ? new HeldRecords() : readHeld(writer, keys);
}

function restoredOf(past: PastRecord, held: HeldRecords): Restored[] {
  const now = past.now === null ? undefined : held.get(past.noun, past.now);
  // A record of which only some cells are known must be there now; one that is not was lost to the log by a fault of ours.
  if (now === undefined && !past.whole) return [];
  const cells: Record<string, CellValue | null> = { ...now?.cells };
  for (const [column, kind] of columnsOf(tableOf[past.noun])) {
    const cell = past.cells[column];
    if (cell !== undefined) cells[propertyOf(column)] = cell === '' ? null : cellValue(cell, kind);
  }
  return [{ past, held: now, cells }];
}

async function bringBack(
  entry: ChangeEntry,
  noun: Noun<TableName>,
  records: readonly Restored[],
): Promise<void> {
  const gone = records.filter(({ held }) => held === undefined);
  if (gone.length > 0)
    await noun.create(
      entry,
      gone.map(({ cells }) => cells as unknown as Cells<TableName>),
    );
}

async function putBack(
  entry: ChangeEntry,
  noun: Noun<TableName>,
  records: readonly Restored[],
): Promise<void> {
  const updated = records.flatMap(({ cells, held }): Updated<TableName>[] => {
    if (!held) return [];
    const before = held.cells as unknown as Cells<TableName>;
    const outcome = outcomeOf(noun.name, cells as unknown as Row<TableName>, before);
    return outcome.kind === 'updated' ? [outcome] : [];
  });
  if (updated.length > 0) await noun.update(entry, updated);
}

/** Posts are written as they are: an import would keep the text that it replaces, and move the citations with it. */
async function putTextsBack(entry: ChangeEntry, posts: readonly Restored[]): Promise<void> {
  const there = posts.filter(({ held }) => held !== undefined);
  await update(
    entry,
    'update-posts',
    there.map(({ cells }) => postProperties(cells as unknown as Cells<'posts'>)),
  );
  const keys = rewritten(posts);
  const { writer, position } = entry;
  if (keys.length > 0) await writer.run('past/put-texts', { keys, position });
  const back = posts
    .filter(({ past }) => past.whole)
    .map(({ past }) => ({ key: past.key, since: Number(past.cells.since ?? 0) }));
  if (back.length > 0) await writer.run('past/tie-texts', { rows: back, position });
}

function rewritten(posts: readonly Restored[]): string[] {
  return posts.filter(({ past, held }) => held && past.cells.text !== undefined).map(({ past }) => past.key);
}

type Placed = RowOf<'interchange/union-citations-of-posts'>;

/** Citations stand where they stood in the texts as they were, and have what stood around them. */
async function putCitationsBack(
  entry: ChangeEntry,
  citations: readonly Restored[],
  posts: readonly Restored[],
): Promise<void> {
  const { writer } = entry;
  const placed = new Map<string, Placed>();
  const keys = citations.flatMap(({ past }) => (past.now === null ? [] : [past.now]));
  for (const row of await writer.run('editing/citations', { keys })) placed.set(row.key, row);
  const named = new Set(placed.keys());
  for (const row of await writer.run('interchange/union-citations-of-posts', { keys: rewritten(posts) }))
    if (!named.has(row.key)) placed.set(row.key, row);
  const texts = await textsOf(writer, [
    ...[...placed.values()].map(({ postKey }) => postKey),
    ...citations.map(({ cells }) => String(cells.postId)),
  ]);
  const moved = citations.flatMap(({ past, cells }) => {
    const row = past.now === null ? undefined : placed.get(past.now);
    return row ? [{ now: row.key, ...placeOf(past, row, Number(cells.start ?? row.start), texts) }] : [];
  });
  const stayed = [...placed.values()]
    .filter(({ key }) => !named.has(key))
    .map((row) => ({ now: row.key, key: row.key, ...contextAt(row, row.start, row, texts) }));
  const rows = [...moved, ...stayed];
  if (rows.length > 0) {
    await writer.run('interchange/free-citation-keys', { keys: rows.map(({ now }) => now) });
    await writer.run('past/put-citations', { rows });
  }
  const gone = citations
    .filter(({ held }) => held === undefined)
    .map(({ past, cells }) => newCitation(past, cells, texts));
  await create(
    entry,
    'create-citations-of-adoptions',
    gone.filter(({ adoptionKey }) => adoptionKey !== null),
  );
  await create(
    entry,
    'create-citations-of-ideas',
    gone.filter(({ adoptionKey }) => adoptionKey === null),
  );
  const lost = gone.filter(({ anchoring }) => anchoring === 'lost');
  if (lost.length === 0) return;
  await writer.run('interchange/free-citation-keys', { keys: lost.map(({ key }) => key) });
  await writer.run('past/put-citations', { rows: lost.map((row) => ({ ...row, now: row.key })) });
}

function placeOf(past: PastRecord, row: Placed, start: number, texts: Texts) {
  const anchoring = past.cells.anchoring ?? row.anchoring;
  if (anchoring === 'lost')
    return {
      key: past.key,
      start: row.start,
      end: row.end,
      prefix: row.prefix,
      suffix: row.suffix,
      anchoring,
    };
  return { key: past.key, ...contextAt(row, start, row, texts), anchoring };
}

type Texts = ReadonlyMap<string, CodePointText>;

async function textsOf(writer: Writer, posts: readonly string[]): Promise<Texts> {
  const keys = [...new Set(posts)];
  const rows = keys.length > 0 ? await writer.run('interchange/texts', { keys }) : [];
  return new Map(rows.map(({ key, text }) => [key, new CodePointText(text ?? '')]));
}

function contextAt(
  { postKey, quote }: { readonly postKey: string; readonly quote: string },
  start: number,
  { anchoring }: { readonly anchoring: string },
  texts: Texts,
) {
  const passage = { start, end: start + codePointLength(quote) };
  const context = contextOf(texts.get(postKey) ?? new CodePointText(''), passage);
  return { ...passage, ...context, anchoring };
}

function newCitation(past: PastRecord, cells: Restored['cells'], texts: Texts) {
  const text = (property: string) => (cells[property] as string | null | undefined) ?? null;
  const row = { postKey: text('postId') ?? '', quote: text('quote') ?? '' };
  const anchoring = past.cells.anchoring ?? 'anchored';
  return {
    key: past.key,
    ...row,
    ideaKey: text('ideaId'),
    adoptionKey: text('adoptionId'),
    sourceKey: text('sourceAdoptionId'),
    ...contextAt(row, Number(cells.start ?? 0), { anchoring }, texts),
  };
}

/** Stories name citations by the keys that these had, so they come after them. */
async function putStoriesBack(entry: ChangeEntry, stories: readonly Restored[]): Promise<void> {
  const cellsOf = (some: readonly Restored[]) =>
    some.map(({ cells }) => cells as unknown as Cells<'stories'>);
  const [there, gone] = [stories.filter(({ held }) => held), stories.filter(({ held }) => !held)];
  if (gone.length > 0) await createStories(entry, cellsOf(gone), false);
  if (there.length > 0) await updateStories(entry, cellsOf(there), false);
}

/** Records that the log says came since. */
async function hide(entry: ChangeEntry, noun: RecordNoun, records: readonly Held[]): Promise<void> {
  const since = entry.position + 1;
  const rows = records.map(({ key, state }) => ({ key, state, since, revised: since }));
  if (rows.length > 0) await entry.writer.run('past/mark-records', { rows }, { record: `row-${noun}` });
}

/** The states and the positions that the records had. */
async function mark(entry: ChangeEntry, noun: RecordNoun, records: readonly Restored[]): Promise<void> {
  const { writer, position } = entry;
  const found = await writer.run('past/revised', {
    records: records.map(({ past }, at) => ({ at, noun, key: past.key })),
    position,
  });
  const revised = new Map(found.map((row) => [row.at, row.revised]));
  const rows = records.map(({ past, held }, at) => {
    const since = past.cells.since === undefined ? (held?.since ?? position) : Number(past.cells.since);
    const state = past.cells.state ?? held?.state ?? 'published';
    return { key: past.key, state, since, revised: revised.get(at) ?? since };
  });
  await writer.run('past/mark-records', { rows }, { record: `row-${noun}` });
}
