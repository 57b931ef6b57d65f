import type { Writer } from '../neo4j/graph-reader.ts';
import { type Applied, type EditAnswer, type EditRequest, failure } from './edit.ts';

/** How long an answer is kept, in milliseconds: 30 days. */
const KEPT = 30 * 24 * 3_600_000;

/**
 * What was answered when an actor's request of this key was written: nothing is written again. Null where there was none; a request that
 * was refused is tried anew, since it left nothing.
 */
export async function answeredBefore(writer: Writer, request: EditRequest): Promise<EditAnswer | null> {
  const { repeatable } = request;
  if (!repeatable) return null;
  const [kept] = await writer.run('editing/request', { id: idOf(request.actor, repeatable.key) });
  if (kept === undefined) return null;
  if (kept.hash === repeatable.hash) return answerIn(kept.answer);
  const reason = 'this request key was used for another request';
  const right = 'give each request a key of its own, and send it again unaltered';
  return {
    kind: 'refused',
    failures: [failure({ code: 'request-key', edit: null, noun: null, key: null, reason, right })],
    failureCount: 1,
  };
}

/** Answers that were kept by an earlier Copycat tell no warnings. */
function answerIn(kept: string): Applied {
  const answer = JSON.parse(kept) as Omit<Applied, 'warnings'> & Partial<Applied>;
  return { ...answer, warnings: answer.warnings ?? [] };
}

/** Keeps an answer in the transaction that wrote what it tells of. */
export async function keepAnswer(
  writer: Writer,
  { actor, repeatable }: EditRequest,
  answer: Applied,
  at: string,
): Promise<void> {
  if (!repeatable) return;
  await writer.run('editing/keep-request', {
    id: idOf(actor, repeatable.key),
    hash: repeatable.hash,
    at,
    position: answer.position,
    answer: JSON.stringify(answer),
    before: new Date(Date.parse(at) - KEPT).toISOString(),
  });
}

function idOf(actor: string, key: string): string {
  return `${actor}\n${key}`;
}
