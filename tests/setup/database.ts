import { afterAll, inject } from 'vitest';
import { Graph } from '../../src/neo4j/graph.ts';
import { setUpDatabase } from '../../src/neo4j/setup.ts';
import { allStatements } from '../../src/neo4j/statement.ts';
import { emptyDatabase, raw } from './empty-database.ts';

/** The test run's Neo4j, emptied, with the schema applied. Closed when the test file ends. */
export async function testGraph(): Promise<Graph> {
  const graph = openGraph();
  await beginAnewAfterNewSteps();
  await setUpDatabase(graph);
  await emptyDatabase(graph);
  return graph;
}

/** A database that is kept between runs may lack steps that stand before those it has: then all are run again. */
async function beginAnewAfterNewSteps(): Promise<void> {
  const steps = [...allStatements().keys()].filter((name) => name.startsWith('setup/')).length;
  await raw(
    "MERGE (s:Schema {id: 'copycat'}) SET s.version = CASE s.steps WHEN $steps THEN s.version ELSE 0 END, s.steps = $steps",
    { steps },
  );
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
