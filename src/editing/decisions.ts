import type { ChangeEntry } from '../domain/change-log.ts';
import { inQuotes } from '../interchange/problem.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import { type EditRequest, type Failure, failure } from './edit.ts';

/** Only what is proposed and open can be decided, and once in a request. */
export async function checkDecisions(writer: Writer, { edits, decisions }: EditRequest): Promise<Failure[]> {
  if (!decisions || decisions.each.length === 0) return [];
  const { post, each, anew } = decisions;
  const before = anew ? [] : await writer.run('proposal/decisions', { posts: [post] });
  const decided = new Map(before.map((one) => [one.proposal, one]));
  const seen = new Set<string>();
  return each.flatMap(({ proposal, kind }, at): Failure[] => {
    const own = { edit: edits.length + at, noun: null, key: null, column: 'proposal' };
    const earlier = decided.get(proposal);
    if (kind === null) {
      const reason = `${inQuotes(proposal)} is not proposed for this post: its text or the names that are known have changed`;
      return [failure({ ...own, code: 'not-proposed', reason, right: 'ask for the proposals anew' })];
    }
    if (earlier !== undefined) {
      const reason = `it was ${earlier.verdict} by ${earlier.actor} at ${earlier.at}, and is no longer offered`;
      return [failure({ ...own, code: 'not-proposed', reason, right: 'ask for the proposals anew' })];
    }
    if (seen.has(proposal)) {
      const reason = `${inQuotes(proposal)} is decided by another part of this request too`;
      return [failure({ ...own, code: 'duplicate', reason, right: 'decide it once' })];
    }
    seen.add(proposal);
    return [];
  });
}

/** Remembers what was decided, in the transaction and as a part of the change that wrote what came of it. */
export async function writeDecisions(entry: ChangeEntry, { decisions, actor }: EditRequest): Promise<void> {
  if (!decisions || decisions.each.length === 0) return;
  const { post, each } = decisions;
  const at = new Date().toISOString();
  const rows = each.map((one) => ({ ...one, id: `${post}\n${one.proposal}` }));
  await entry.writer.run('proposal/decide', { post, rows, actor, at, change: entry.decides() });
}

/**
 * What a change decided is open again when it is taken back; and decided again when that is taken back too, unless somebody decided anew
 * meanwhile.
 */
export async function takeBackDecisions(entry: ChangeEntry, change: number): Promise<void> {
  const { writer, position } = entry;
  const [taken] = await writer.run('proposal/take-back-decisions', { change, by: position });
  const [returned] = await writer.run('proposal/return-decisions', { by: change, change: position });
  if ((taken?.written ?? 0) + (returned?.written ?? 0) > 0) entry.decides();
}
