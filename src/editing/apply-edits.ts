import { type ChangeEntry, enterWhole, openEntry, type RecordNoun } from '../domain/change-log.ts';
import { citationKeyOf } from '../domain/citation-key.ts';
import { inQuotes } from '../interchange/problem.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import { checkStories } from '../stories/check-stories.ts';
import { accompanyingCitations } from './accompanying-citations.ts';
import { checkEdits, MOST_FAILURES } from './check-edits.ts';
import { checkPermission } from './check-permission.ts';
import { checkDeletions, checkWithdrawals } from './check-references.ts';
import { checkStates } from './check-states.ts';
import { withIdeas } from './citation-ideas.ts';
import { conflictsOf } from './conflicts.ts';
import { checkDecisions, writeDecisions } from './decisions.ts';
import {
  type Applied,
  type Edit,
  type EditAnswer,
  type EditedRecord,
  type EditRequest,
  type Failure,
  failure,
} from './edit.ts';
import { GivenUp } from './given-up.ts';
import { HeldRecords, readHeld } from './held-records.ts';
import { leavingCitations } from './leaving-citations.ts';
import { loadSurroundings } from './load-surroundings.ts';
import { withMergedKeys } from './merged-keys.ts';
import { planOf } from './plan.ts';
import type { Plan, PlannedPut } from './planned.ts';
import { answeredBefore, keepAnswer } from './repeated-requests.ts';
import { alters, LateRefusal, writeEdits } from './write-edits.ts';

/**
 * The one door through which single records are written. A request is one transaction and one change: the log is taken first, so what is
 * checked then is the committed state, and stays it until the commit. All of it is written, or on any failure nothing.
 */
export async function applyEdits(graph: Graph, request: EditRequest): Promise<EditAnswer> {
  try {
    return await graph.write(async (writer) => {
      const entry = await openEntry(writer);
      const before = await answeredBefore(writer, request);
      if (before !== null) return before;
      const answer = await applyIn(entry, request);
      if (answer.kind === 'applied') await enterRequest(entry, request, answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof LateRefusal) return refusedFor([error.failure], 1);
    throw error;
  }
}

/** What applyEdits would answer now, found by doing the same in a transaction that is given up: nothing is written, nor entered in the log. */
export async function tryEdits(graph: Graph, request: EditRequest): Promise<EditAnswer> {
  try {
    return await graph.write(async (writer) => {
      const entry = await openEntry(writer);
      throw new GivenUp(await applyIn(entry, request));
    });
  } catch (error) {
    if (error instanceof GivenUp) return error.answer;
    if (error instanceof LateRefusal) return refusedFor([error.failure], 1);
    throw error;
  }
}

/** The same in a transaction that holds the log already; who calls it enters the change. */
export async function applyIn(entry: ChangeEntry, request: EditRequest): Promise<EditAnswer> {
  const { writer } = entry;
  const asked = await followed(writer, request);
  const edits = await withIdeas(writer, await leavingCitations(writer, asked.edits));
  const held = await readHeld(writer, keysOf(edits));
  const { plan: first, failures, stale } = planOf(edits, held);
  failures.push(...asked.failures, ...(await conflictsOf(writer, stale)));
  const around = await loadSurroundings(writer, first);
  const checked = await checkEdits(first.puts, around);
  failures.push(...checked.failures);
  const { plan, failures: known } = await withCitationKeys(entry, first, checked.plan.citationStarts);
  failures.push(...known);
  failures.push(...checkStories(plan, around));
  failures.push(...checkPermission(plan, request.mayPublish), ...checkStates(plan, around));
  failures.push(...(await checkDeletions(writer, plan)), ...(await checkWithdrawals(writer, plan)));
  failures.push(...(await checkDecisions(writer, request)));
  if (failures.length > 0)
    return refusedFor(failures, failures.length + checked.failureCount - checked.failures.length);
  await writeEdits(entry, plan);
  await writeDecisions(entry, request);
  return {
    kind: 'applied',
    position: entry.wrote ? entry.position : null,
    records: recordsOf(request.edits.length, plan, entry.position),
    warnings: checked.warnings,
  };
}

/** What takes a change back names every record that the change altered, and what is gone by its own key. */
async function followed(writer: Writer, { kind, edits }: EditRequest) {
  if (kind === 'undo') return { edits, failures: [] };
  const { edits: meant, failures } = await withMergedKeys(writer, edits);
  return { edits: await accompanyingCitations(writer, meant), failures };
}

/** Enters the change of a request that was applied, and keeps its answer for when it is sent again. */
export async function enterRequest(entry: ChangeEntry, request: EditRequest, answer: Applied): Promise<void> {
  const { kind, actor, reason, undoes = null, repeatable } = request;
  const at = new Date().toISOString();
  await enterWhole(entry, { kind, at, actor, reason, undoes, request: repeatable?.key ?? null });
  await keepAnswer(entry.writer, request, answer, at);
}

function refusedFor(failures: readonly Failure[], failureCount: number): EditAnswer {
  const inOrder = [...failures].sort((one, other) => (one.edit ?? -1) - (other.edit ?? -1));
  return { kind: 'refused', failures: inOrder.slice(0, MOST_FAILURES), failureCount };
}

function keysOf(edits: readonly Edit[]): Map<RecordNoun, Set<string>> {
  const keys = new Map<RecordNoun, Set<string>>();
  for (const { op, noun, key } of edits) {
    if (op === 'put' && noun === 'citation') continue;
    const own = keys.get(noun) ?? new Set();
    keys.set(noun, own.add(key));
  }
  return keys;
}

/** A citation is known by its whole row, with the place that the check found for its quote. */
async function withCitationKeys(
  { writer }: ChangeEntry,
  plan: Plan,
  starts: Int32Array,
): Promise<{ plan: Plan; failures: Failure[] }> {
  const citations = plan.puts.filter(({ noun }) => noun === 'citation');
  if (citations.length === 0) return { plan, failures: [] };
  const keyed = new Map<PlannedPut, PlannedPut>();
  for (const [at, put] of citations.entries()) {
    const start = starts[at] ?? -1;
    if (start < 0) continue;
    const { postId, ideaId, adoptionId, sourceAdoptionId, quote } = put.cells as Record<
      string,
      string | null
    >;
    const identity = { postKey: postId ?? '', ideaKey: ideaId ?? '', adoptionKey: adoptionId ?? null };
    const key = citationKeyOf({
      ...identity,
      sourceKey: sourceAdoptionId ?? null,
      quote: quote ?? '',
      start,
    });
    keyed.set(put, { ...put, key, cells: { ...put.cells, start } });
  }
  const keys = new Set([...keyed.values()].map(({ key }) => key));
  const held = keys.size > 0 ? await readHeld(writer, new Map([['citation', keys]])) : new HeldRecords();
  const failures: Failure[] = [];
  const puts = plan.puts.map((put) => {
    const own = keyed.get(put);
    if (own === undefined) return put;
    const before = held.get('citation', own.key);
    if (before === undefined) return own;
    const { edit, noun, key } = own;
    const reason = `the passage ${inQuotes(String(own.cells.quote))} is cited for this already`;
    failures.push(
      failure({ code: 'exists', edit, noun, key, column: 'quote', reason, conflicts: [{ noun, key }] }),
    );
    return { ...own, before, state: before.state };
  });
  return { plan: { ...plan, puts }, failures };
}

function recordsOf(count: number, plan: Plan, position: number): EditedRecord[] {
  const records: EditedRecord[] = [];
  for (const put of plan.puts) {
    const { noun, key, before, edit } = put;
    const outcome = !alters(put) ? 'unchanged' : before === undefined ? 'created' : 'changed';
    records[edit] = {
      noun,
      key,
      outcome,
      revision: outcome === 'unchanged' ? (before?.revised ?? 0) : position,
    };
  }
  for (const { edit, held } of plan.deletions)
    records[edit] = { noun: held.noun, key: held.key, outcome: 'deleted', revision: position };
  for (const { edit, held, state } of plan.states) {
    const same = held.state === state;
    const revision = same ? held.revised : position;
    records[edit] = { noun: held.noun, key: held.key, outcome: same ? 'unchanged' : 'changed', revision };
  }
  return records.slice(0, count);
}
