import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { schemaVersion, setUpDatabase } from '../../src/neo4j/setup.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';

/** Everything that the steps of cypher/setup make, and the record of the version. */
async function withoutSchema(): Promise<void> {
  const constraints = await raw('SHOW CONSTRAINTS YIELD name');
  for (const { name } of constraints) await raw(`DROP CONSTRAINT ${name} IF EXISTS`);
  const indexes = await raw("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await raw(`DROP INDEX ${name} IF EXISTS`);
  await raw('MATCH (n) DETACH DELETE n');
}

async function schemaNames(): Promise<string[]> {
  const rows = await raw(
    "SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name + ' ' + state AS name ORDER BY name",
  );
  return rows.map((row) => row.name as string);
}

beforeEach(withoutSchema);
afterAll(async () => {
  await withoutSchema();
  await testGraph();
});

describe('the schema of a database', () => {
  it('is made at the first start, and found whole at the next', async () => {
    const graph = openGraph();
    expect(await setUpDatabase(graph)).toEqual({ from: 0, to: schemaVersion() });
    const made = await schemaNames();
    expect(made.length).toBeGreaterThan(10);
    expect(made.every((name) => name.endsWith(' ONLINE'))).toBe(true);
    expect(await setUpDatabase(graph)).toEqual({ from: schemaVersion(), to: schemaVersion() });
    expect(await schemaNames()).toEqual(made);
  });

  it('goes on from where an older Copycat left it', async () => {
    const graph = openGraph();
    await setUpDatabase(graph);
    const made = await schemaNames();
    await raw('DROP INDEX adoption_idea');
    await raw('MATCH (s:Schema) SET s.version = 5');
    expect(await setUpDatabase(graph)).toEqual({ from: 5, to: schemaVersion() });
    expect(await schemaNames()).toEqual(made);
  });

  it('is made once when several nodes start at the same moment', async () => {
    const nodes = [openGraph(), openGraph(), openGraph(), openGraph()];
    const settled = await Promise.allSettled(nodes.map((node) => setUpDatabase(node)));
    expect(settled.filter((each) => each.status === 'rejected')).toEqual([]);
    const versions = await raw('MATCH (s:Schema) RETURN s.version AS version');
    expect(versions).toEqual([{ version: schemaVersion() }]);
    expect(new Set(await schemaNames()).size).toBe((await schemaNames()).length);
  });

  it('that a newer Copycat made is refused with a sentence, and left as it is', async () => {
    const graph = openGraph();
    await setUpDatabase(graph);
    await raw('MATCH (s:Schema) SET s.version = 9999');
    await expect(setUpDatabase(graph)).rejects.toThrow(
      `This database was made by a newer Copycat (its schema has version 9999, this Copycat knows ${schemaVersion()}). Upgrade Copycat, or use another database; nothing was changed.`,
    );
    expect(await raw('MATCH (s:Schema) RETURN s.version AS version')).toEqual([{ version: 9999 }]);
  });
});
