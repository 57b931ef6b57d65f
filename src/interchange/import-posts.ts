import type { ChangeEntry } from '../domain/change-log.ts';
import { citationKeyOf } from '../domain/citation-key.ts';
import { CodePointText } from '../domain/code-points.ts';
import { contextOf, type Passage, passageAfterChange } from '../domain/passage.ts';
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

/** The check refuses a text in which a passage is lost; this says so should one come through. */
export class PassageLostError extends Error {
  constructor(post: string, quote: string) {
    super(
      `Every passage cited of the post ${post} was expected in its new text; “${quote}” is not to be found there.`,
    );
    this.name = 'PassageLostError';
  }
}

type Citation = RowOf<'interchange/union-citations-of-posts'>;

/** Citations go with their passages (model.md, 4); the text around a passage may change without moving it. */
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
  const moves: object[] = [];
  for (const citation of citations) {
    const text = texts.get(citation.postKey);
    if (text === undefined) continue;
    const passage = passageAfterChange(text.before, text.after, citation);
    if (passage === null) throw new PassageLostError(citation.postKey, citation.quote);
    const context = contextOf(text.after, passage);
    if (standsAs(citation, passage, context)) continue;
    const key = citationKeyOf({ ...citation, start: passage.start });
    moves.push({ from: citation.key, key, ...passage, ...context });
    if (passage.start !== citation.start)
      entry.alters({
        noun: 'citation',
        key,
        before: { start: String(citation.start) },
        after: { start: String(passage.start) },
      });
  }
  if (moves.length === 0) return;
  await entry.writer.run('interchange/free-citation-keys', {
    keys: moves.map((move) => (move as { from: string }).from),
  });
  await put(entry, 'move-citations', moves);
}

function standsAs(
  citation: Citation,
  passage: Passage,
  context: { prefix: string; suffix: string },
): boolean {
  return (
    citation.start === passage.start &&
    citation.prefix === context.prefix &&
    citation.suffix === context.suffix
  );
}
