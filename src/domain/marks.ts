import type { Params, RowOf } from '../neo4j/graph.ts';
import type { Citation } from './citation.ts';
import { groupedBy } from './grouping.ts';
import { limits } from './limits.ts';
import type { Passage } from './passage.ts';
import type { Post } from './post.ts';
import type { Reading } from './reading.ts';
import type { TextRevision } from './text-revision.ts';

/** A passage of a text, and one citation of it. */
export interface Mark extends Passage {
  readonly citation: Citation;
  /** What the text has there. */
  readonly words: string;
}

/** The marks of one text in its order; as many as are held at most, of so many in all. */
export interface Marks {
  readonly marks: readonly Mark[];
  readonly total: number;
}

/** Where citations stand in the present text of a post. */
export function marksOfPost({ reading, key }: Post): Promise<Marks> {
  return reading.batched('post/marks', key, (keys) =>
    marksOf(reading, keys, (params) => reading.graph.read('post/marks', params)),
  );
}

/** Where citations stood in a text that a post had. */
export function marksOfRevision({ reading, parent, number }: TextRevision): Promise<Marks> {
  return reading.batched('revision/marks', `${number} ${parent}`, (keys) =>
    marksOf(reading, keys, (params) => reading.graph.read('revision/marks', params)),
  );
}

type Row = RowOf<'post/marks'>;

async function marksOf(
  reading: Reading,
  keys: readonly string[],
  read: (params: Params<'post/marks'>) => Promise<Row[]>,
): Promise<Marks[]> {
  const rows = await read({ scope: reading.scope, keys, limit: limits.marks });
  const groups = groupedBy(rows, ({ of }) => of);
  return keys.map((key) => {
    const group = groups.get(key) ?? [];
    return { marks: group.map((row) => markOf(reading, row)), total: group[0]?.total ?? 0 };
  });
}

function markOf(reading: Reading, { of, total, from, to, words, ...citation }: Row): Mark {
  return { start: from, end: to, words, citation: reading.seen(citation) };
}
