import type { RowOf } from '../neo4j/graph.ts';
import { ideasOf, valuesOf } from './filter.ts';
import { keyOf } from './key.ts';
import { type Connection, type ListArguments, listOf } from './list.ts';
import { storyOrders } from './order.ts';
import type { Reading, Seen } from './reading.ts';

/** An ordered series of passages, each beside a view of the pages, told by editors. */
export type Story = Seen<RowOf<'story/by-keys'>>;

/** One step of a story: the passage that it shows, and what is said of it. */
export type Step = Seen<RowOf<'story/steps'>>;

export interface StoryList extends ListArguments<keyof typeof storyOrders> {
  readonly filter?:
    | {
        readonly ideas?: readonly string[] | null | undefined;
        readonly topics?: readonly string[] | null | undefined;
        readonly posts?: readonly string[] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
      }
    | null
    | undefined;
}

export function storyByKey(reading: Reading, key: string): Promise<Story | null> {
  return reading.one('story/by-keys', key, keyOf);
}

/** All stories, or those that show something of one record. */
export async function stories(
  reading: Reading,
  args: StoryList,
  from: 'stories-all' | 'stories-of-idea' | 'stories-of-post' | 'stories-of-citation' = 'stories-all',
  parent = '',
): Promise<Connection<Story>> {
  const filter = {
    ideas: await ideasOf(reading, 'filter', args.filter),
    posts: valuesOf('filter.posts', args.filter?.posts),
    languages: valuesOf('filter.languages', args.filter?.languages),
  };
  const list = { args, from, parent, filter, sortings: storyOrders, otherwise: 'KEY' } as const;
  return listOf(reading, 'story', list, keyOf);
}

/** A story has `limits.storySteps` steps at most. */
export function stepsOf({ reading, key }: Story): Promise<readonly Step[]> {
  return reading.many('story/steps', key, keyOf);
}
