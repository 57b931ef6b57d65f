import type { Alteration, ChangeEntry } from '../domain/change-log.ts';
import { citationKeyOf, lostStart } from '../domain/citation-key.ts';
import { CodePointText } from '../domain/code-points.ts';
import { groupedBy } from '../domain/grouping.ts';
import { contextOf, type Passage } from '../domain/passage.ts';
import { passageAfterChange } from '../domain/passage-after-change.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { followCitations } from '../stories/follow-citations.ts';
import { postCells } from './export-cells.ts';
import { create, type Noun, type Updated, update } from './import-noun.ts';
import { postProperties } from './import-properties.ts';
import { keepTexts, placesInTexts, type Stood } from './text-revisions.ts';

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
    const rewritten = records.filter(({ differing }) => differing.has('text'));
    await keepTexts(entry, rewritten);
    await update(
      entry,
      'update-posts',
      records.map(({ cells }) => postProperties(cells)),
    );
    await moveCitations(entry, rewritten);
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
 * where that stood in the text that had it. The text around a passage may change without moving it. Where a post gets a text
 * that it had before, its citations stand where they stood in it, and those that were lost since are found again.
 */
async function moveCitations(entry: ChangeEntry, posts: readonly Updated<'posts'>[]): Promise<void> {
  if (posts.length === 0) return;
  const keys = posts.map(({ cells }) => cells.id);
  const citations = await entry.writer.run('interchange/union-citations-of-posts', { keys });
  const ofPosts = groupedBy(citations, ({ postKey }) => postKey);
  const places = await placesInTexts(entry, posts);
  const moves = posts.flatMap(({ before, cells }) => {
    const text = {
      before: new CodePointText(before.text ?? ''),
      after: new CodePointText(cells.text ?? ''),
    };
    return movesOf(ofPosts.get(cells.id) ?? [], places.get(cells.id) ?? [], text);
  });
  if (moves.length === 0) return;
  for (const { citation, move } of moves)
    if (move.key !== citation.key) entry.alters(alterationOfPlace(citation, move));
  const freed = moves.map(({ citation }) => citation.key);
  await entry.writer.run('interchange/free-citation-keys', { keys: freed });
  await update(
    entry,
    'move-citations',
    moves.map(({ move }) => move),
  );
  const renamed = moves.filter(({ citation, move }) => move.key !== citation.key);
  await followCitations(entry, new Map(renamed.map(({ citation, move }) => [citation.key, move.key])));
}

interface Moved {
  readonly citation: Citation;
  readonly move: Move;
}

function movesOf(
  anchored: readonly Citation[],
  stood: readonly Stood[],
  text: { readonly before: CodePointText; readonly after: CodePointText },
): Moved[] {
  const remembered = new Map(stood.map((each) => [each.key, { start: each.stoodAt, end: each.stoodTo }]));
  const moves: Moved[] = [];
  const taken = new Set<string>();
  for (const citation of anchored) {
    const passage = remembered.get(citation.key) ?? passageAfterChange(text.before, text.after, citation);
    const move = passage === null ? lostFrom(citation) : moveTo(citation, passage, text.after);
    taken.add(move.key);
    if (move.key !== citation.key || changesAround(citation, move)) moves.push({ citation, move });
  }
  const lost = new Map(stood.filter(({ anchoring }) => anchoring === 'lost').map((each) => [each.key, each]));
  for (const citation of lost.values()) {
    const move = moveTo(citation, { start: citation.stoodAt, end: citation.stoodTo }, text.after);
    // The same was cited there anew meanwhile.
    if (taken.has(move.key)) continue;
    taken.add(move.key);
    moves.push({ citation, move });
  }
  return moves;
}

function lostFrom(citation: Citation): Move {
  const { key: from, start, end, prefix, suffix } = citation;
  const key = citationKeyOf({ ...citation, start: lostStart(start) });
  return { from, key, start, end, prefix, suffix, anchoring: 'lost' };
}

function moveTo(citation: Citation, { start, end }: Passage, text: CodePointText): Move {
  const key = citationKeyOf({ ...citation, start });
  return {
    from: citation.key,
    key,
    start,
    end,
    ...contextOf(text, { start, end }),
    anchoring: 'anchored',
  };
}

function changesAround(citation: Citation, move: Move): boolean {
  return citation.prefix !== move.prefix || citation.suffix !== move.suffix;
}

/** A lost one has no start. */
function alterationOfPlace(citation: Citation, move: Move): Alteration {
  const startOf = ({ anchoring, start }: Pick<Citation, 'anchoring' | 'start'>) =>
    anchoring === 'lost' ? '' : String(start);
  return {
    noun: 'citation',
    key: move.key,
    before: { start: startOf(citation) },
    after: { start: startOf(move) },
  };
}
