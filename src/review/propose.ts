import { enterWhole, openEntry, type RecordNoun } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import { applyIn } from '../editing/apply-edits.ts';
import { type Edit, type Failure, failure, type RecordName, type Refused } from '../editing/edit.ts';
import { readHeld } from '../editing/held-records.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import type { Review } from './review.ts';

export interface Proposal {
  readonly actor: string;
  readonly reason: string | null;
  readonly records: readonly RecordName[];
  readonly state: 'published' | 'withdrawn';
}

export interface Proposed {
  readonly kind: 'proposed';
  readonly review: Review;
}

/**
 * Asks that records be published, or withdrawn. What could not be accepted as it is now is refused now, with the reasons. Another review
 * that waits for one of these records is replaced by this one.
 */
export async function propose(graph: Graph, proposal: Proposal): Promise<Proposed | Refused> {
  if (proposal.records.length === 0) throw new InputError('records', 'there is nothing to be reviewed.');
  if (proposal.records.length > limits.edits)
    throw new InputError('records', `takes ${limits.edits} records at most; got ${proposal.records.length}.`);
  const refused = await tried(graph, proposal);
  return refused ?? graph.write((writer) => enter(writer, proposal));
}

/** What acceptance would be refused for; nothing of it is written. */
async function tried(graph: Graph, { actor, reason, records, state }: Proposal): Promise<Refused | null> {
  try {
    return await graph.write(async (writer) => {
      const entry = await openEntry(writer);
      const edits: Edit[] = records.map(({ noun, key }) => ({ op: 'state', noun, key, state }));
      const answer = await applyIn(entry, { actor, reason, kind: 'review', mayPublish: true, edits });
      if (answer.kind === 'refused') return answer;
      throw new TakenBack();
    });
  } catch (error) {
    if (error instanceof TakenBack) return null;
    throw error;
  }
}

/** Ends a transaction without its writes. */
class TakenBack extends Error {}

async function enter(
  writer: Writer,
  { actor, reason, records, state }: Proposal,
): Promise<Proposed | Refused> {
  const entry = await openEntry(writer);
  const wanted = new Map<RecordNoun, Set<string>>();
  for (const { noun, key } of records) wanted.set(noun, (wanted.get(noun) ?? new Set()).add(key));
  const held = await readHeld(writer, wanted);
  const failures: Failure[] = [];
  const rows = records.map(({ noun, key }, ordinal) => {
    const record = held.get(noun, key);
    if (!record || record.state === state) {
      const why = record ? `is ${state} already` : 'is not there any more';
      failures.push(
        failure({
          code: record ? 'state' : 'not-found',
          edit: ordinal,
          noun,
          key,
          reason: `the ${noun} “${key}” ${why}`,
        }),
      );
    }
    return { noun, key, revision: record?.revised ?? 0, ordinal };
  });
  if (failures.length > 0) return { kind: 'refused', failures, failureCount: failures.length };
  const at = new Date().toISOString();
  const position = entry.creates();
  const waiting = await writer.run('review/waiting', {
    records: records.map(({ noun, key }) => `${noun}:${key}`),
  });
  if (waiting.length > 0) {
    const decision = { status: 'replaced', by: actor, at, reason: null, decided: position };
    await writer.run('review/decide', { ...decision, positions: waiting.map((each) => each.position) });
    for (const each of waiting)
      entry.alters({
        noun: 'review',
        key: String(each.position),
        before: { status: 'proposed' },
        after: { status: 'replaced' },
      });
  }
  await writer.run('review/add', { position, state, by: actor, at, reason, records: rows });
  const names = records.map(({ noun, key }) => `${noun}:${key}`).join(' ');
  entry.alters({
    noun: 'review',
    key: String(position),
    before: null,
    after: { status: 'proposed', state, records: names },
  });
  await enterWhole(entry, { kind: 'review', at, actor, reason });
  const [review] = await writer.run('review/by-positions', { positions: [position] });
  return { kind: 'proposed', review: review as Review };
}

/** The records that a change altered and that are still there. */
export async function recordsOfChange(graph: Graph, position: number): Promise<RecordName[]> {
  const rows = await graph.read('review/records-of-change', { position, limit: limits.edits + 1 });
  const names = rows.map(({ noun, key }) => ({ noun: noun as RecordNoun, key }));
  const records = names.map(({ noun, key }) => `${noun}:${key}`);
  const there = new Set((await graph.read('review/states', { records })).map(({ record }) => record));
  const left = names.filter((_, at) => there.has(records[at] ?? ''));
  if (left.length === 0)
    throw new InputError(
      'change',
      `the change ${position} altered nothing that is there, or there is no such change.`,
    );
  return left;
}
