import type { EditAnswer, EditRequest } from '../editing/edit.ts';
import { failure } from '../editing/edit.ts';
import { readHeld } from '../editing/held-records.ts';
import { inQuotes } from '../interchange/problem.ts';
import type { Graph } from '../neo4j/graph.ts';
import { followCitations } from '../stories/follow-citations.ts';
import { inOneChange } from './one-change.ts';

/** A passage that a citation is moved to by an editor: its words, and where they stand if they stand there more than once. */
export interface MovedCitation {
  readonly key: string;
  readonly quote: string;
  readonly start: number | null;
  readonly ifRevision: number | null;
}

/**
 * Lets what a citation supports be cited by another passage of the present text. In the log one is deleted and another created, since a
 * citation is its row; where it stood in earlier texts is kept, with the words that it had there.
 */
export function moveCitation(
  graph: Graph,
  { key, quote, start, ifRevision }: MovedCitation,
  request: Omit<EditRequest, 'edits' | 'kind'>,
): Promise<EditAnswer> {
  return inOneChange(graph, { ...request, kind: 'edit' }, async ({ writer }) => {
    const held = (await readHeld(writer, new Map([['citation', new Set([key])]]))).get('citation', key);
    if (held === undefined) {
      const reason = `there is no citation ${inQuotes(key)}`;
      return [failure({ code: 'not-found', edit: null, noun: 'citation', key, column: 'key', reason })];
    }
    const places = await writer.run('merging/places', { keys: [key] });
    return {
      edits: [
        { op: 'put', noun: 'citation', key: '', cells: { ...held.cells, quote, start }, state: held.state },
        { op: 'delete', noun: 'citation', key, ifRevision, replaced: true },
      ],
      afterwards: async (entry, [moved]) => {
        const rows = places.map((place) => ({ ...place, key: moved?.key ?? '' }));
        if (rows.length > 0) await entry.writer.run('merging/inherit-places', { rows });
        await followCitations(entry, new Map([[key, moved?.key ?? '']]));
      },
    };
  });
}
