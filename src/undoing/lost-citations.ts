import type { ChangeEntry, LoggedCells, RecordAlteration } from '../domain/change-log.ts';
import { CodePointText } from '../domain/code-points.ts';
import { contextOf } from '../domain/passage.ts';
import { type Failure, failure } from '../editing/edit.ts';
import { LateRefusal } from '../editing/write-edits.ts';
import { inQuotes } from '../interchange/problem.ts';
import type { RowOf } from '../neo4j/graph.ts';

type Text = RowOf<'undoing/texts-of-posts'>;

/** Whether it is a citation that was deleted when its passage was not in the text any more. */
export function wasLost({ noun, before, after }: RecordAlteration): boolean {
  return noun === 'citation' && after === null && before?.anchoring === 'lost';
}

export function forbiddenOf({ key, before }: RecordAlteration, mayPublish: boolean): Failure[] {
  if (mayPublish || (before?.state ?? 'published') === 'draft') return [];
  const reason = `the citation ${inQuotes(key)} would be ${before?.state}: that takes the role reviewer`;
  return [failure({ code: 'forbidden', edit: null, noun: 'citation', key, reason, right: 'ask a reviewer' })];
}

/**
 * Brings lost citations back as they were: no edit could, since their words are not in the text. Called when what they are of is there
 * again. Of where they stood in earlier texts only the last is known by now.
 */
export async function bringLostBack(entry: ChangeEntry, lost: readonly RecordAlteration[]): Promise<void> {
  if (lost.length === 0) return;
  const { writer, position } = entry;
  const keys = [...new Set(lost.map(({ before }) => before?.post_id ?? ''))];
  const texts = await writer.run('undoing/texts-of-posts', { keys });
  const rows = lost.map(({ key, before }) => rowOf(key, before ?? {}, texts));
  for (const noun of ['ideas', 'adoptions'] as const) {
    const own = rows.filter(({ adoptionKey }) => (adoptionKey === null) === (noun === 'ideas'));
    if (own.length === 0) continue;
    const [answer] = await writer.run(`interchange/create-citations-of-${noun}`, { rows: own, position });
    if (answer?.written !== own.length) throw new LateRefusal(missing(own[0]?.key ?? ''));
  }
  await writer.run('undoing/mark-lost', { rows, position });
  entry.creates();
  for (const { key, before } of lost) {
    const { since: _since, ...after } = before ?? {};
    entry.alters({ noun: 'citation', key, before: null, after });
  }
}

function rowOf(key: string, cells: LoggedCells, texts: readonly Text[]) {
  const { post_id: postKey = '', idea_id: ideaKey = '', quote = '', state = 'published' } = cells;
  const start = Number(cells.start ?? 0);
  const end = start + new CodePointText(quote).length;
  const stood = texts.find(
    (each) =>
      each.postKey === postKey &&
      each.number !== null &&
      new CodePointText(each.text).slice(start, end) === quote,
  );
  const around = stood
    ? contextOf(new CodePointText(stood.text), { start, end })
    : { prefix: '', suffix: '' };
  const adoptionKey = cells.adoption_id || null;
  const identity = { key, postKey, ideaKey, adoptionKey, sourceKey: cells.source_adoption_id || null };
  return { ...identity, ...around, quote, start, end, state, number: stood?.number ?? null };
}

function missing(key: string): Failure {
  const reason = `the citation ${inQuotes(key)} cannot come back: its post, or what it supports, is gone`;
  const right = 'take back the later changes first';
  return failure({ code: 'unknown-reference', edit: null, noun: 'citation', key, reason, right });
}
