import type { ChangeEntry } from '../domain/change-log.ts';
import { citationKeyOf, lostStart } from '../domain/citation-key.ts';
import type { State } from '../domain/scope.ts';
import type { Edit } from '../editing/edit.ts';
import type { Held } from '../editing/held-records.ts';
import { alterationOfDeletion, loggedRecord } from '../editing/log-cells.ts';
import { citationCells } from '../interchange/export-cells.ts';
import { RecordsMissingError } from '../interchange/import-noun.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { followCitations } from '../stories/follow-citations.ts';

type Citation = RowOf<'merging/citations'>;

/** What a citation supports: the part of its row that changes when that goes into another. */
export type Supported = Pick<Citation, 'ideaKey' | 'adoptionKey' | 'sourceKey'>;

/**
 * Lets citations follow what they support. They keep their passages and what is known of earlier texts; in the log each is deleted and
 * created, since a citation is its row. Where the same passage is cited for the other already there is one citation too many: the edits
 * that delete those are answered.
 */
export async function moveCitations(
  entry: ChangeEntry,
  citations: readonly Citation[],
  supportedBy: (citation: Citation) => Supported,
): Promise<Edit[]> {
  const moves = citations.map((citation) => ({ citation, ...movedRow(citation, supportedBy(citation)) }));
  const { writer } = entry;
  const there = await writer.run('interchange/known-citations', { keys: moves.map(({ key }) => key) });
  const taken = new Set(there.map(({ key }) => key));
  const superfluous: Edit[] = [];
  const now = new Map<string, string>();
  const moved: Move[] = [];
  for (const move of moves) {
    if (move.key === move.citation.key) continue;
    now.set(move.citation.key, move.key);
    if (taken.has(move.key)) superfluous.push({ op: 'delete', noun: 'citation', key: move.citation.key });
    else moved.push(move);
    taken.add(move.key);
  }
  await write(entry, moved);
  await followCitations(entry, now);
  return superfluous;
}

interface Move {
  readonly citation: Citation;
  readonly key: string;
  readonly row: Supported;
}

async function write(entry: ChangeEntry, moved: readonly Move[]): Promise<void> {
  if (moved.length === 0) return;
  const { writer, position } = entry;
  const rows = moved.map(({ citation, key, row }) => ({ from: citation.key, key, ...row }));
  const [answer] = await writer.run('merging/move-citations', { rows, position });
  if (answer?.written !== rows.length)
    throw new RecordsMissingError('merging/move-citations', rows.length, answer?.written ?? 0);
  for (const { citation, key, row } of moved) {
    entry.alters(alterationOfDeletion(heldOf(citation)));
    const after = loggedRecord(heldOf({ ...citation, ...row, key }));
    entry.alters({ noun: 'citation', key, before: null, after });
  }
}

function movedRow(citation: Citation, row: Supported): { key: string; row: Supported } {
  const start = citation.anchoring === 'lost' ? lostStart(citation.start) : citation.start;
  return { key: citationKeyOf({ ...citation, ...row, start }), row };
}

function heldOf(citation: Citation): Held {
  const { key, state, since, revised, anchoring } = citation;
  const cells = citationCells(citation) as unknown as Held['cells'];
  return { noun: 'citation', key, cells, state: state as State, since, revised, anchoring };
}
