import { type ChangeEntry, openEntry } from '../domain/change-log.ts';
import { applyIn, enterRequest } from '../editing/apply-edits.ts';
import type { Applied, Edit, EditAnswer, EditedRecord, EditRequest, Failure } from '../editing/edit.ts';
import { GivenUp } from '../editing/given-up.ts';
import { answeredBefore } from '../editing/repeated-requests.ts';
import { LateRefusal } from '../editing/write-edits.ts';
import type { Graph } from '../neo4j/graph.ts';

/** Edits that follow from what is there, with what must be done around them in the same transaction. */
export interface Prepared {
  readonly edits: readonly Edit[];
  /** Done when the edits were written. */
  readonly afterwards?: (entry: ChangeEntry, records: readonly EditedRecord[]) => Promise<void>;
}

/**
 * As applyEdits, where the edits are made from what the transaction finds: all of it is one change, or nothing. `prepare` may write
 * before the edits are checked; it answers the failures where nothing can be done.
 */
export async function inOneChange(
  graph: Graph,
  request: Omit<EditRequest, 'edits'>,
  prepare: (entry: ChangeEntry) => Promise<Prepared | readonly Failure[]>,
): Promise<EditAnswer> {
  try {
    return await graph.write(async (writer) => {
      const entry = await openEntry(writer);
      const before = await answeredBefore(writer, { ...request, edits: [] });
      if (before !== null) return before;
      const prepared = await prepare(entry);
      if (isRefusal(prepared))
        throw new GivenUp({ kind: 'refused', failures: prepared, failureCount: prepared.length });
      const whole = { ...request, edits: prepared.edits };
      const answer = await applyIn(entry, whole);
      if (answer.kind === 'refused') throw new GivenUp(answer);
      await prepared.afterwards?.(entry, answer.records);
      const entered: Applied = { ...answer, position: entry.wrote ? entry.position : null };
      await enterRequest(entry, whole, entered);
      return entered;
    });
  } catch (error) {
    if (error instanceof GivenUp) return error.answer;
    if (error instanceof LateRefusal) return { kind: 'refused', failures: [error.failure], failureCount: 1 };
    throw error;
  }
}

function isRefusal(prepared: Prepared | readonly Failure[]): prepared is readonly Failure[] {
  return Array.isArray(prepared);
}
