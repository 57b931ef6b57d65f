import type { RowOf } from '../neo4j/graph.ts';
import { type AskedTime, ideasOf, timeOf, valuesOf } from './filter.ts';
import { keyOf } from './key.ts';
import { type Connection, type ListArguments, listOf } from './list.ts';
import { postOrders } from './order.ts';
import type { Reading, Seen } from './reading.ts';

/** A text that tells a story: a blog post, a report, an article. */
export type Post = Seen<RowOf<'post/by-keys'>>;

export interface PostList extends ListArguments<keyof typeof postOrders> {
  readonly filter?:
    | {
        readonly ideas?: readonly string[] | null | undefined;
        readonly topics?: readonly string[] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly published?: AskedTime | null | undefined;
      }
    | null
    | undefined;
}

export function postByKey(reading: Reading, key: string): Promise<Post | null> {
  return reading.one('post/by-keys', key, keyOf);
}

export async function posts(reading: Reading, args: PostList): Promise<Connection<Post>> {
  const filter = {
    ideas: await ideasOf(reading, 'filter', args.filter),
    languages: valuesOf('filter.languages', args.filter?.languages),
    ...timeOf('filter.published', args.filter?.published),
  };
  const from = filter.ideas ? 'posts-of-ideas' : 'posts-all';
  return listOf(reading, 'post', { args, from, filter, sortings: postOrders, otherwise: 'KEY' }, keyOf);
}

/** The first post of the same text: the post itself where it publishes none again, or none that may be seen. */
export async function voiceOf(post: Post): Promise<Post> {
  return (await republishedBy(post)) ?? post;
}

/** The post whose text this one publishes again. */
export async function republishedBy({ reading, republishesKey }: Post): Promise<Post | null> {
  return republishesKey === null ? null : postByKey(reading, republishesKey);
}

/** The posts that publish this one again. */
export function republicationsOf(
  post: Post,
  args: ListArguments<keyof typeof postOrders>,
): Promise<Connection<Post>> {
  const filter = { ideas: null, languages: null, ...timeOf('filter.published', null) };
  const list = { args, filter, parent: post.key, sortings: postOrders, otherwise: 'KEY' } as const;
  return listOf(post.reading, 'post', { ...list, from: 'posts-republishing' }, keyOf);
}

/**
 * The text of a post: null where only its cited passages may be shown (`textUse` quotes) to who asks, or none is kept.
 */
export async function textOfPost(post: Post): Promise<string | null> {
  const held = await heldText(post);
  return held?.textShown ? held.text : null;
}

/** The cited passages of a post are made from its text, whether or not that may be shown as a whole. */
export async function heldText(post: Post): Promise<RowOf<'post/texts'> | null> {
  const [row] = await post.reading.many('post/texts', post.key, keyOf);
  return row ?? null;
}
