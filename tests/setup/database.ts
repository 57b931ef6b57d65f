import { afterAll, inject } from 'vitest';
import { Graph } from '../../src/neo4j/graph.ts';
import { setUpDatabase } from '../../src/neo4j/setup.ts';
import { emptyDatabase } from './empty-database.ts';

/** The test run's Neo4j, emptied, with the schema applied. Closed when the test file ends. */
export async function testGraph(): Promise<Graph> {
  const graph = openGraph();
  await setUpDatabase(graph);
  await emptyDatabase(graph);
  return graph;
}

/** A further connection to the test run's Neo4j, as another node of the service would have. */
export function openGraph(): Graph {
  const graph = new Graph({ ...inject('neo4j'), readTimeout: 30_000, writeTimeout: 120_000 });
  open.add(graph);
  return graph;
}

const open = new Set<Graph>();

afterAll(async () => {
  await Promise.all([...open].map((graph) => graph.close()));
  open.clear();
});
