import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';

/** Takes out everything but the record of the schema's version. Tests only: the service has no statement that could. */
export async function emptyDatabase(_graph: Graph): Promise<void> {
  await raw('MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

/** Runs any Cypher, to plant what the service itself would refuse to write. */
export async function raw(
  cypher: string,
  params: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { uri, username, password, database } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const session = driver.session({ database });
  try {
    const { records } = await session.run(cypher, params);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}
