import type { Graph } from '../neo4j/graph.ts';
import type { Turns } from './fetcher.ts';

/** Turns that all nodes of the service share: the database has the one clock and the one order. */
export function siteTurns(graph: Graph): Turns {
  return {
    take: async (host, pause, patience) => {
      const [row] = await graph.write((writer) => writer.run('intake/take-turn', { host, pause, patience }));
      const wait = row?.wait ?? 0;
      return wait > patience ? null : wait;
    },
    rest: async (host, rest) => {
      await graph.write((writer) => writer.run('intake/rest-site', { host, rest }));
    },
  };
}
