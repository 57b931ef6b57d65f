import type { ChangeEntry, RecordNoun } from '../domain/change-log.ts';
import type { State } from '../domain/scope.ts';
import { adopterNoun, ideaNoun } from '../interchange/import-adopters.ts';
import { adoptionNoun, copyNoun } from '../interchange/import-adoptions.ts';
import type { Cells } from '../interchange/import-cells.ts';
import { writeCitations } from '../interchange/import-citations.ts';
import { type Noun, RecordsMissingError, type Updated } from '../interchange/import-noun.ts';
import { postNoun } from '../interchange/import-posts.ts';
import type { CitationRow, TableName } from '../interchange/tables.ts';
import { createStories, updateStories } from '../stories/story-noun.ts';
import { stepsCell, stepsIn } from '../stories/story-steps.ts';
import { type Failure, failure } from './edit.ts';
import type { Held } from './held-records.ts';
import { alterationOfChange, alterationOfCreation, alterationOfDeletion } from './log-cells.ts';
import type { Plan, PlannedPut } from './planned.ts';
import { nouns } from './record-kinds.ts';

/** Writes what a request comes to, which has passed every check, and tells the log of it. */
export async function writeEdits(entry: ChangeEntry, plan: Plan): Promise<void> {
  const { moves } = entry;
  await removeAll(entry, 'story', plan);
  // Citations go with the text of their post, and then have another key: what is said of them by their key comes first.
  await removeAll(entry, 'citation', plan);
  await writeStates(entry, plan, 'held citations');
  await writePuts(entry, adopterNoun, plan);
  await writePuts(entry, ideaNoun, plan);
  await writePuts(entry, adoptionNoun, plan);
  await writePuts(entry, copyNoun, plan);
  await writePuts(entry, postNoun, plan);
  await writeNewCitations(entry, plan);
  await writeStories(entry, plan, moves);
  await writeStates(entry, plan, 'others');
  for (const noun of [...nouns].reverse())
    if (noun !== 'citation' && noun !== 'story') await removeAll(entry, noun, plan);
}

/** What only shows while a request is written: nothing of it stays. */
export class LateRefusal extends Error {
  readonly failure: Failure;

  constructor(refused: Failure) {
    super(refused.reason);
    this.name = 'LateRefusal';
    this.failure = refused;
  }
}

/** Whether a put alters what is there. */
export function alters({ before, differing, state }: PlannedPut): boolean {
  return before === undefined || differing.size > 0 || before.state !== state;
}

async function writePuts<Name extends Exclude<TableName, 'citations'>>(
  entry: ChangeEntry,
  noun: Noun<Name>,
  { puts }: Plan,
): Promise<void> {
  const own = puts.filter((put) => put.noun === noun.noun && alters(put));
  const created = own.filter(({ before }) => before === undefined);
  const changed = own.filter(({ before, differing }) => before !== undefined && differing.size > 0);
  if (created.length > 0)
    await noun.create(
      entry,
      created.map(({ cells }) => cells as unknown as Cells<Name>),
    );
  for (const put of own)
    entry.alters(put.before === undefined ? alterationOfCreation(put) : alterationOfChange(put));
  if (changed.length === 0) return;
  await noun.update(
    entry,
    changed.map(({ cells, before, differing }) => ({
      kind: 'updated',
      cells: cells as unknown as Cells<Name>,
      before: before?.cells as unknown as Cells<Name>,
      differing,
    })) as Updated<Name>[],
  );
}

/** A citation is its row: it is created or deleted, and moves with its passage, but is never changed. */
async function writeNewCitations(entry: ChangeEntry, { puts }: Plan): Promise<void> {
  const created = puts.filter((put) => put.noun === 'citation' && put.before === undefined);
  if (created.length === 0) return;
  await refuseMoved(entry, puts, created);
  const rows = created.map(({ cells }) => cells as unknown as CitationRow);
  await writeCitations(entry, { rows, isNew: () => true });
  for (const put of created) entry.alters(alterationOfCreation(put));
}

/** Where the same request alters texts, a citation that was there may have come to the place of a new one. */
async function refuseMoved(
  { writer }: ChangeEntry,
  puts: readonly PlannedPut[],
  created: readonly PlannedPut[],
): Promise<void> {
  if (!puts.some(({ noun, differing }) => noun === 'post' && differing.has('text'))) return;
  const keys = created.map(({ key }) => key);
  const [there] = await writer.run('interchange/known-citations', { keys });
  const put = created.find(({ key }) => key === there?.key);
  if (put === undefined) return;
  const { edit, noun, key } = put;
  const reason = 'a citation that moves with its text comes to stand there, and says the same';
  throw new LateRefusal(
    failure({ code: 'exists', edit, noun, key, column: 'quote', reason, conflicts: [{ noun, key }] }),
  );
}

/** Stories come last, since they name citations by the keys that these have then; `moves` is how often citations had moved when they were planned. */
async function writeStories(entry: ChangeEntry, { puts }: Plan, moves: number): Promise<void> {
  const now = (cells: PlannedPut['cells']) => ({
    ...cells,
    steps: stepsCell(
      stepsIn(cells.steps).map((step) => ({ ...step, citation: entry.citationNow(step.citation, moves) })),
    ),
  });
  const own = puts
    .filter((put) => put.noun === 'story' && alters(put))
    .map((put) => {
      const before = put.before && { ...put.before, cells: now(put.before.cells) };
      return { ...put, cells: now(put.cells), before };
    });
  const cellsOf = (some: readonly PlannedPut[]) =>
    some.map(({ cells }) => cells as unknown as Cells<'stories'>);
  const created = own.filter(({ before }) => before === undefined);
  const changed = own.filter(({ before, differing }) => before !== undefined && differing.size > 0);
  if (created.length > 0) await createStories(entry, cellsOf(created));
  if (changed.length > 0) await updateStories(entry, cellsOf(changed));
  for (const put of own)
    entry.alters(put.before === undefined ? alterationOfCreation(put) : alterationOfChange(put));
}

async function writeStates(
  entry: ChangeEntry,
  { puts, states }: Plan,
  which: 'held citations' | 'others',
): Promise<void> {
  const rows = new Map<RecordNoun, { key: string; state: State }[]>();
  const set = (noun: RecordNoun, key: string, state: State) =>
    rows.set(noun, [...(rows.get(noun) ?? []), { key, state }]);
  const isNow = (noun: RecordNoun, before: Held | undefined) =>
    (noun === 'citation' && before !== undefined) === (which === 'held citations');
  // What is created comes published, as everything did before there were drafts.
  for (const { noun, key, before, state } of puts)
    if (isNow(noun, before) && state !== (before?.state ?? 'published')) set(noun, key, state);
  for (const { held, state } of states) {
    if (held.state === state || !isNow(held.noun, held)) continue;
    set(held.noun, held.key, state);
    entry.alters({ noun: held.noun, key: held.key, before: { state: held.state }, after: { state } });
  }
  for (const [noun, own] of rows) {
    const { position } = entry;
    const [answer] = await entry.writer.run(
      'editing/set-states',
      { rows: own, position },
      { record: noun === 'adoption' || noun === 'copy' ? `marked-${noun}` : `row-${noun}` },
    );
    if (answer?.written !== own.length)
      throw new RecordsMissingError('set-states', own.length, answer?.written ?? 0);
  }
}

async function removeAll(entry: ChangeEntry, noun: RecordNoun, { deletions }: Plan): Promise<void> {
  const own = deletions.filter(({ held }) => held.noun === noun);
  if (own.length === 0) return;
  const rows = own.map(({ held }) => ({ key: held.key }));
  if (noun === 'post') {
    const keys = rows.map(({ key }) => key);
    await entry.writer.run('editing/leave-texts', { keys, position: entry.position });
  }
  if (noun === 'story') await entry.writer.run('story/remove-steps', { keys: rows.map(({ key }) => key) });
  const [answer] =
    noun === 'copy'
      ? await entry.writer.run('editing/delete-copies', { rows })
      : await entry.writer.run('editing/delete-records', { rows }, { record: `row-${noun}` });
  if (answer?.written !== own.length)
    throw new RecordsMissingError('delete', own.length, answer?.written ?? 0);
  for (const { held } of own) entry.alters(alterationOfDeletion(held));
}
