import { enterWhole, openEntry } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import { applyIn } from '../editing/apply-edits.ts';
import type { Edit, EditedRecord, Refused } from '../editing/edit.ts';
import { type HeldRecords, readHeld } from '../editing/held-records.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type Review, reviewedRecords } from './review.ts';

export interface Decision {
  readonly actor: string;
  readonly review: number;
  readonly accept: boolean;
  readonly reason: string | null;
  /** Up to which position of the log the reviewer saw what became of the records; null: as they were proposed. */
  readonly seen: number | null;
}

export interface Decided {
  readonly kind: 'decided';
  readonly review: Review;
  readonly records: readonly EditedRecord[];
}

/** Accepts a review, and does what it asks for in the same transaction; or rejects it, with the reason. */
export function decide(graph: Graph, decision: Decision): Promise<Decided | Refused> {
  const { actor, accept, reason } = decision;
  if (!accept && reason === null)
    throw new InputError('reason', 'is needed where a review is rejected: who asked for it must know why.');
  return graph.write(async (writer) => {
    const entry = await openEntry(writer);
    const positions = [decision.review];
    const [review] = await writer.run('review/by-positions', { positions });
    if (!review)
      throw new InputError('review', `there is no review ${decision.review}: "reviews" lists them.`);
    if (review.status !== 'proposed')
      throw new InputError(
        'review',
        `it was ${review.status} on ${review.decidedAt?.slice(0, 10)} by ${review.decidedBy}.`,
      );
    const at = new Date().toISOString();
    let records: readonly EditedRecord[] = [];
    if (accept) {
      const held = await readHeld(writer, wantedBy(review));
      const edits = editsOf(review, held, decision.seen);
      const answer = await applyIn(entry, { actor, reason, kind: 'review', mayPublish: true, edits });
      if (answer.kind === 'refused') return answer;
      records = answer.records;
    }
    const status = accept ? 'accepted' : 'rejected';
    await writer.run('review/decide', { positions, status, by: actor, at, reason, decided: entry.position });
    entry.alters({
      noun: 'review',
      key: String(review.position),
      before: { status: 'proposed' },
      after: { status },
    });
    await enterWhole(entry, { kind: 'review', at, actor, reason });
    const [decided] = await writer.run('review/by-positions', { positions });
    return { kind: 'decided', review: decided as Review, records };
  });
}

function wantedBy(review: Review) {
  const wanted = new Map<EditedRecord['noun'], Set<string>>();
  for (const { noun, key } of reviewedRecords(review))
    wanted.set(noun, (wanted.get(noun) ?? new Set()).add(key));
  return wanted;
}

/** What was altered since the reviewer saw it is another than was judged: the edit is refused with both versions. */
function editsOf(review: Review, held: HeldRecords, seen: number | null): Edit[] {
  return reviewedRecords(review).map(({ noun, key, revision }) => {
    const revised = held.get(noun, key)?.revised;
    const ifRevision = revised !== undefined && seen !== null && revised <= seen ? revised : revision;
    return { op: 'state', noun, key, state: review.state as 'published' | 'withdrawn', ifRevision };
  });
}
