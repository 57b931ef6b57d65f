import { InputError } from '../domain/input-error.ts';
import type { Graph } from '../neo4j/graph.ts';
import { recognised } from './recognition.ts';
import { stillWaiting, textOfWaiting, type WaitingPost, waitingByKeys } from './waiting-post.ts';

/** A waiting post as it would be taken in now: with its text, and with the post that this publishes again as things stand. */
export interface Takeable extends WaitingPost {
  readonly text: string;
}

/** `repeated` lets a request be sent again that took the post in already. */
export async function takeable(graph: Graph, key: string, repeated: boolean): Promise<Takeable> {
  const [taken] = repeated ? await waitingByKeys(graph, [key]) : [];
  if (taken?.standing === 'taken') return { ...taken, text: await textOfWaiting(graph, key) };
  const waiting = await stillWaiting(graph, key);
  const text = await textOfWaiting(graph, key);
  const [found] = await recognised(graph, [{ ...waiting, text }]);
  if (found?.known?.postKey)
    throw new InputError(
      'key',
      `“${key}” has come in otherwise meanwhile. ${found.known.reason} Dismiss it.`,
    );
  return { ...waiting, text, republishesKey: found?.republishes?.key ?? null };
}
