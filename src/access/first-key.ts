import type { Graph } from '../neo4j/graph.ts';
import { accessChange } from './access-change.ts';
import { enterKey } from './api-key.ts';
import { enterPerson } from './person.ts';

const FIRST = { key: 'administrator', name: 'The first administrator', role: 'administrator' } as const;

/**
 * Makes the first administrator with a key, where no key was ever made; of several nodes that start together one does. `keep` is called with
 * the key before the transaction ends: a key that nobody has would be worse than none. Answers whether it was made.
 */
export async function makeFirstKey(graph: Graph, keep: (secret: string) => void): Promise<boolean> {
  if (await isThere(graph)) return false;
  const reason = 'The first start: nobody could do anything otherwise';
  return accessChange(graph, 'copycat', reason, async (entry) => {
    // Behind the lock of the log: whoever came before has committed.
    const [any] = await entry.writer.run('access/any-key', {});
    if (any?.there) return false;
    const [there] = await entry.writer.run('access/person', { key: FIRST.key });
    if (!there) await enterPerson(entry, FIRST);
    const asked = { person: FIRST.key, name: 'Made at the first start', role: FIRST.role, days: null };
    const { secret } = await enterKey(entry, asked);
    keep(secret);
    return true;
  });
}

async function isThere(graph: Graph): Promise<boolean> {
  const [any] = await graph.read('access/any-key', {});
  return any?.there ?? false;
}
