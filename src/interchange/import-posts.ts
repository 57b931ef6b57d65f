import type { Alteration, ChangeEntry } from '../domain/change-log.ts';
import { citationKeyOf, lostStart } from '../domain/citation-key.ts';
import { CodePointText } from '../domain/code-points.ts';
import { contextOf, passageAfterChange } from '../domain/passage.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { postCells } from './export-cells.ts';
import { create, type Noun, put, type Updated } from './import-noun.ts';
import { postProperties } from './import-properties.ts';

export const postNoun: Noun<'posts'> = {
  name: 'posts',
  noun: 'post',
  keyOf: (row) => row.id,
  needs: () => [],
  known: async (writer, rows) => {
    const known = await writer.run('interchange/known-posts', { keys: rows.map(({ id }) => id) });
    return new Map(known.map((row) => [row.key, postCells(row)]));
  },
  there: () => Promise.resolve(new Set<string>()),
  create: (entry, records) => create(entry, 'create-posts', records.map(postProperties)),
  update: async (entry, records) => {
    await put(
      entry,
      'update-posts',
      records.map(({ cells }) => postProperties(cells)),
    );
    await moveCitations(
      entry,
      records.filter(({ differing }) => differing.has('text')),
    );
  },
};

type Citation = RowOf<'interchange/union-citations-of-posts'>;

interface Move {
  readonly from: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly anchoring: 'anchored' | 'lost';
}

/**
 * Citations go with their passages, or are marked as lost (model.md, 4). A lost one keeps what it was: its quote, and
 * where that stood in the text that had it. The text around a passage may change without moving it.
 */
async function moveCitations(entry: ChangeEntry, posts: readonly Updated<'posts'>[]): Promise<void> {
  if (posts.length === 0) return;
  const texts = new Map(
    posts.map(({ before, cells }) => [
      cells.id,
      { before: new CodePointText(before.text ?? ''), after: new CodePointText(cells.text ?? '') },
    ]),
  );
  const citations = await entry.writer.run('interchange/union-citations-of-posts', {
    keys: [...texts.keys()],
  });
  const moves: Move[] = [];
  for (const citation of citations) {
    const text = texts.get(citation.postKey);
    if (text === undefined) continue;
    const move = moveOf(citation, text.before, text.after);
    if (move === null) continue;
    moves.push(move);
    if (move.key !== citation.key) entry.alters(alterationOfPlace(citation, move));
  }
  if (moves.length === 0) return;
  await entry.writer.run('interchange/free-citation-keys', { keys: moves.map(({ from }) => from) });
  await put(entry, 'move-citations', moves);
}

/** Null where it stands as it stood, with the same text around it. */
function moveOf(citation: Citation, before: CodePointText, after: CodePointText): Move | null {
  const passage = passageAfterChange(before, after, citation);
  if (passage === null) {
    const { key: from, start, end, prefix, suffix } = citation;
    const key = citationKeyOf({ ...citation, start: lostStart(start) });
    return { from, key, start, end, prefix, suffix, anchoring: 'lost' };
  }
  const { prefix, suffix } = contextOf(after, passage);
  if (citation.start === passage.start && citation.prefix === prefix && citation.suffix === suffix)
    return null;
  const key = citationKeyOf({ ...citation, start: passage.start });
  return { from: citation.key, key, ...passage, prefix, suffix, anchoring: 'anchored' };
}

/** A lost one has no start any more. */
function alterationOfPlace(citation: Citation, move: Move): Alteration {
  const after = move.anchoring === 'lost' ? '' : String(move.start);
  return {
    noun: 'citation',
    key: move.key,
    before: { start: String(citation.start) },
    after: { start: after },
  };
}
