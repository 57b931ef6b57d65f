import { randomUUID } from 'node:crypto';
import { InputError } from '../domain/input-error.ts';
import type { Connection } from '../domain/list.ts';
import { type PageArguments, pageOf, pageRequest, walkOf } from '../domain/page.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import type { Recognised } from './recognition.ts';

/** A post that came in and that nobody has decided on, or one that was: what was dismissed is remembered. */
export type WaitingPost = RowOf<'intake/waiting-by-keys'>;

export type Standing = 'waiting' | 'taken' | 'dismissed';

/** Puts what is new on the waiting list; answers it in the order in which it came. */
export async function addWaiting(
  graph: Graph,
  actor: string,
  fresh: readonly Recognised[],
): Promise<WaitingPost[]> {
  if (fresh.length === 0) return [];
  const rows = fresh.map(({ incoming, waitingKey, marks, republishes }, place) => ({
    key: waitingKey,
    // Within one request in the order in which they came.
    place,
    properties: {
      ...incoming,
      wordsHash: marks.hash,
      addedBy: actor,
      republishesKey: republishes?.key ?? null,
      likeness: republishes?.likeness ?? null,
    },
  }));
  const run = randomUUID();
  const added = await graph.write((writer) => writer.run('intake/add-waiting', { rows, run }));
  const posts = await waitingByKeys(
    graph,
    added.map(({ key }) => key),
  );
  return posts.sort((one, other) => one.added - other.added);
}

export async function waitingByKeys(graph: Graph, keys: readonly string[]): Promise<WaitingPost[]> {
  return keys.length === 0 ? [] : graph.read('intake/waiting-by-keys', { keys });
}

/** The post with this key, where it waits still. */
export async function stillWaiting(graph: Graph, key: string): Promise<WaitingPost> {
  const [post] = await waitingByKeys(graph, [key]);
  if (!post) throw new InputError('key', `there is no post “${key}” on the waiting list.`);
  if (post.standing !== 'waiting') throw noLongerWaiting(post);
  return post;
}

function noLongerWaiting({ key, standing, postKey, decidedBy }: WaitingPost): InputError {
  const what = standing === 'taken' ? `was taken in as the post “${postKey}”` : 'was dismissed';
  return new InputError('key', `“${key}” does not wait any more: it ${what} by ${decidedBy}.`);
}

export async function textOfWaiting(graph: Graph, key: string): Promise<string> {
  const [row] = await graph.read('intake/waiting-texts', { keys: [key] });
  return row?.text ?? '';
}

export async function waitingPosts(
  graph: Graph,
  standing: Standing,
  args: PageArguments,
): Promise<Connection<WaitingPost>> {
  const request = pageRequest(args, { name: 'ADDED', falling: false });
  const { up, ...walk } = walkOf(request);
  const rows = await graph.read(
    'intake/waiting-page',
    { standing, ...walk },
    { walk: up ? 'walk-up' : 'walk-down' },
  );
  return {
    ...pageOf(
      request,
      rows.map((item) => ({ sort: item.added, key: item.key, item })),
    ),
    total: async () => (await graph.read('intake/waiting-count', { standing }))[0]?.total ?? 0,
  };
}

export interface Decision {
  readonly key: string;
  readonly standing: Exclude<Standing, 'waiting'>;
  readonly by: string;
  readonly why: string | null;
  readonly postKey: string | null;
}

/** Says what becomes of a waiting post; refused where somebody else said so first. */
export async function decideWaiting(graph: Graph, decision: Decision): Promise<WaitingPost> {
  const at = new Date().toISOString();
  const [decided] = await graph.write((writer) => writer.run('intake/decide-waiting', { ...decision, at }));
  if (!decided) await stillWaiting(graph, decision.key);
  const [post] = await waitingByKeys(graph, [decision.key]);
  if (!post) throw new InputError('key', `there is no post “${decision.key}” on the waiting list.`);
  return post;
}
