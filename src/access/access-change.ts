import { type ChangeEntry, enterWhole, openEntry } from '../domain/change-log.ts';
import type { Graph } from '../neo4j/graph.ts';

/** Writes to people and keys in one transaction that holds the log, with the change that tells of it. */
export function accessChange<T>(
  graph: Graph,
  actor: string,
  reason: string | null,
  work: (entry: ChangeEntry) => Promise<T>,
): Promise<T> {
  return graph.write(async (writer) => {
    const entry = await openEntry(writer);
    const result = await work(entry);
    await enterWhole(entry, { kind: 'access', at: new Date().toISOString(), actor, reason });
    return result;
  });
}
