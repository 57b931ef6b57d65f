import { createHash } from 'node:crypto';
import type { RowOf } from '../neo4j/graph.ts';
import { InputError } from './input-error.ts';
import { keyOf } from './key.ts';
import type { Connection } from './list.ts';
import { type PageArguments, pageRequest } from './page.ts';
import type { Post } from './post.ts';
import type { Seen } from './reading.ts';

/** One of the texts that a post had, or the one that it has: numbered from 1. */
export type TextRevision = Seen<RowOf<'revision/page'>>;

/** By which a text is known again: SHA-256 of its UTF-8, in hexadecimal. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The texts of a post by number, the present one last. */
export async function revisionsOf(post: Post, args: PageArguments): Promise<Connection<TextRevision>> {
  const { reading, key } = post;
  const request = pageRequest(args, { name: 'NUMBER', falling: false });
  const page = await reading.page('revision/page', key, request, {}, undefined, () => '');
  return { ...page, total: () => reading.count('revision/count', key, {}, undefined) };
}

/** The text of a revision; null where it may not be shown. */
export async function textOfRevision({ reading, parent, number }: TextRevision): Promise<string | null> {
  const [row] = await reading.many('revision/texts', `${number} ${parent}`, keyOf);
  return row?.text ?? null;
}

/** The text that a post had under a number. */
export async function textOfNumber({ reading, key }: Post, number: number): Promise<string | null> {
  const [row] = await reading.many('revision/texts', `${number} ${key}`, keyOf);
  if (!row)
    throw new InputError(
      'revision',
      `the post "${key}" has no text with the number ${number}: see revisions.`,
    );
  return row.text;
}

/** When a position of the log was taken, and by whom. */
export async function momentOf(
  { reading }: TextRevision,
  position: number,
): Promise<RowOf<'change/at-positions'> | null> {
  return reading.batched('change/at-positions', String(position), async (keys) => {
    const rows = await reading.graph.read('change/at-positions', { positions: keys.map(Number) });
    const moments = new Map(rows.map((row) => [String(row.position), row]));
    return keys.map((each) => moments.get(each) ?? null);
  });
}
