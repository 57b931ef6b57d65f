import type { ChangeEntry, LoggedCells, RecordAlteration, RecordNoun } from '../domain/change-log.ts';
import { citationKeyOf, lostStart } from '../domain/citation-key.ts';
import { limits } from '../domain/limits.ts';
import { takeBackDecisions } from '../editing/decisions.ts';
import type { Edit, EditAnswer, EditRequest, Failure } from '../editing/edit.ts';
import { failure } from '../editing/edit.ts';
import { type Held, HeldRecords, readHeld } from '../editing/held-records.ts';
import { loggedRecord } from '../editing/log-cells.ts';
import { tableOf } from '../editing/record-kinds.ts';
import { cellValue } from '../interchange/cell.ts';
import { inQuotes } from '../interchange/problem.ts';
import { columnsOf, propertyOf } from '../interchange/tables.ts';
import { inOneChange, type Prepared } from '../merging/one-change.ts';
import { returnCitations } from '../merging/returned-citations.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import { stepsCell, stepsIn, stepsMoved } from '../stories/story-steps.ts';
import { bringLostBack, forbiddenOf, wasLost } from './lost-citations.ts';
import { loseAgain, placesToInherit } from './reworded-citations.ts';

/** Changes that take something out for good, or that are about people and keys, are not taken back. */
const FINAL: ReadonlySet<string> = new Set(['erase', 'access']);

/**
 * Takes back one change as a whole: what it created is deleted, what it deleted comes back, what it changed is as it was. Refused, with the
 * records named, where somebody altered the same since, or where something refers to what would go: every rule holds for it as for any
 * other edit. What it decided of proposals is open again. An undo is a change too, and can be taken back.
 */
export function undo(
  graph: Graph,
  position: number,
  request: Omit<EditRequest, 'edits' | 'kind' | 'undoes'>,
): Promise<EditAnswer> {
  const whole = { ...request, kind: 'undo', undoes: position } as const;
  return inOneChange(graph, whole, async (entry) => inverseOf(entry, position, request.mayPublish));
}

async function inverseOf(
  entry: ChangeEntry,
  position: number,
  mayPublish: boolean,
): Promise<Prepared | readonly Failure[]> {
  const { writer } = entry;
  const limit = limits.edits + 1;
  const rows = await writer.run('undoing/alterations', { position, limit });
  const [first] = rows;
  if (!first) return [refusal('not-found', `there is no change at position ${position} of the log`)];
  if (FINAL.has(first.kind)) return [refusal('state', `a change of the kind ${first.kind} is final`)];
  const created = first.kind === 'import' ? await importedSince(entry, position, limit) : [];
  const altered = [...rows.flatMap(alteredOf), ...created];
  if (altered.length > limits.edits)
    return [
      refusal(
        'state',
        `the change altered more than ${limits.edits} records, which is the most that is taken back at once`,
      ),
    ];
  const held = await heldOf(entry, altered);
  const failures = altered.flatMap((each) => alteredSince(each, held, position));
  if (failures.length > 0) return failures;
  await takeBackDecisions(entry, position);
  const lost = await loseAgain(entry, altered, held, mayPublish);
  if (lost.failures.length > 0) return lost.failures;
  const { rest: returned, edits } = await returnCitations(entry, lost.rest);
  const gone = returned.filter(wasLost);
  const forbidden = gone.flatMap((each) => forbiddenOf(each, mayPublish));
  if (forbidden.length > 0) return forbidden;
  const rest = returned.filter((each) => !wasLost(each));
  const moved = movedSince(altered, held);
  const inherit = await placesToInherit(entry, rest);
  const back = rest.flatMap(({ noun, key, after }) => (noun === 'post' && after === null ? [key] : []));
  return {
    afterwards: async () => {
      if (back.length > 0) await writer.run('undoing/return-texts', { keys: back, deleted: position });
      await inherit();
      await bringLostBack(entry, gone);
    },
    edits: [...rest.flatMap((each) => inverse(each, held)).map((edit) => following(edit, moved)), ...edits],
  };
}

function refusal(code: 'not-found' | 'state', reason: string): Failure {
  return failure({ code, edit: null, noun: null, key: null, reason });
}

function alteredOf({ noun, key, before, after }: RowOf<'undoing/alterations'>): RecordAlteration[] {
  if (noun === null || key === null || !(noun in tableOf)) return [];
  const cells = (json: string | null): LoggedCells | null => (json === null ? null : JSON.parse(json));
  return [{ noun: noun as RecordNoun, key, before: cells(before), after: cells(after) }];
}

const CREATED = {
  adopter: 'created-adopters',
  idea: 'created-ideas',
  adoption: 'created-adoptions',
  copy: 'created-copies',
  post: 'created-posts',
  citation: 'created-citations',
  story: 'created-stories',
} as const satisfies Record<RecordNoun, string>;

const ALL = { states: ['draft', 'published', 'withdrawn'] };

/** What a bulk import created, and is still there, has no alteration: it is known by the positions at which it came. */
async function importedSince(
  entry: ChangeEntry,
  position: number,
  limit: number,
): Promise<RecordAlteration[]> {
  const found: RecordAlteration[] = [];
  for (const [noun, created] of Object.entries(CREATED) as [RecordNoun, (typeof CREATED)[RecordNoun]][]) {
    const page = { parents: [String(position)], after: null, until: null, limit };
    const choice = { runs: 'runs-of-change', created, walk: 'walk-up' } as const;
    const rows = await entry.writer.run('creation/page', { scope: ALL, ...page }, choice);
    found.push(...rows.map(({ key }) => ({ noun, key, before: null, after: {} })));
  }
  return found;
}

async function heldOf({ writer }: ChangeEntry, altered: readonly RecordAlteration[]): Promise<HeldRecords> {
  const keys = new Map<RecordNoun, Set<string>>();
  for (const { noun, key } of altered) keys.set(noun, (keys.get(noun) ?? new Set()).add(key));
  return keys.size === 0 ? new HeldRecords() : readHeld(writer, keys);
}

/** A record stands as the change left it, or somebody has altered it since. */
function alteredSince(
  { noun, key, after, before }: RecordAlteration,
  held: HeldRecords,
  position: number,
): Failure[] {
  if (follows({ noun, key, before, after })) return [];
  const record = held.get(noun, key);
  const conflicts = [{ noun, key }];
  const refuse = (reason: string) => [
    failure({
      code: 'conflict',
      edit: null,
      noun,
      key,
      reason: `the ${noun} ${inQuotes(key)} ${reason}`,
      right: 'take back the later changes first: its history names them',
      conflicts,
    }),
  ];
  if (after === null)
    return record ? refuse(`is there again, as of position ${record.since} of the log`) : [];
  if (!record) return refuse('is gone by now');
  const now = loggedRecord(record);
  const other = Object.keys(after).filter((column) => !derived(column) && now[column] !== after[column]);
  const untouched = before !== null || Object.keys(after).length > 0 || record.revised === record.since;
  if (other.length === 0 && untouched) return [];
  return refuse(
    `was altered since, last at position ${record.revised} of the log${other.length > 0 ? `: ${other.join(', ')}` : ''}; the change to take back is at ${position}`,
  );
}

/** What follows from a citation’s post, and no edit says. */
function derived(column: string): boolean {
  return column === 'anchoring';
}

/** A citation follows the text of its post by itself, there and back. */
function follows({ noun, before, after }: RecordAlteration): boolean {
  return noun === 'citation' && before !== null && after !== null && before.start !== undefined;
}

function inverse({ noun, key, before, after }: RecordAlteration, held: HeldRecords): Edit[] {
  if (follows({ noun, key, before, after })) return [];
  if (before === null) return [{ op: 'delete', noun, key }];
  const state = before.state as Held['state'] | undefined;
  const cells = editedCells(noun, before);
  if (after === null) {
    if (noun === 'citation') return [{ op: 'put', noun, key: '', cells, ...(state ? { state } : {}) }];
    return [{ op: 'put', noun, key, cells, must: 'be-new', ...(state ? { state } : {}) }];
  }
  if (Object.keys(cells).length === 0)
    return state && held.get(noun, key)?.state !== state ? [{ op: 'state', noun, key, state }] : [];
  return [{ op: 'put', noun, key, cells, must: 'be-there', ...(state ? { state } : {}) }];
}

function editedCells(
  noun: RecordNoun,
  before: LoggedCells,
): Record<string, ReturnType<typeof cellValue> | null> {
  return Object.fromEntries(
    columnsOf(tableOf[noun]).flatMap(([column, kind]) => {
      const cell = before[column];
      return cell === undefined ? [] : [[propertyOf(column), cell === '' ? null : cellValue(cell, kind)]];
    }),
  );
}

/** The keys that citations got which the change moved with their texts, by those that they had: they move back only when the texts do. */
function movedSince(altered: readonly RecordAlteration[], held: HeldRecords): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  for (const { noun, key, before, after } of altered) {
    const record = held.get(noun, key);
    if (!follows({ noun, key, before, after }) || !record) continue;
    const {
      post_id = '',
      idea_id = '',
      adoption_id,
      source_adoption_id,
      quote = '',
      start,
    } = loggedRecord(record);
    const was = before?.start === '' ? lostStart(Number(start)) : Number(before?.start);
    const identity = { postKey: post_id, ideaKey: idea_id, quote, start: was };
    const ends = { adoptionKey: adoption_id || null, sourceKey: source_adoption_id || null };
    moved.set(citationKeyOf({ ...identity, ...ends }), key);
  }
  return moved;
}

/** A story names citations by the keys that they have when it is written. */
function following(edit: Edit, moved: ReadonlyMap<string, string>): Edit {
  if (edit.op !== 'put' || edit.noun !== 'story' || edit.cells.steps === undefined) return edit;
  return {
    ...edit,
    cells: { ...edit.cells, steps: stepsCell(stepsMoved(stepsIn(edit.cells.steps), moved)) },
  };
}
