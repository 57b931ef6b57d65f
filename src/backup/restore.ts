import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Graph } from '../neo4j/graph.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import { schemaVersion, setUpDatabase } from '../neo4j/setup.ts';
import { storedValue } from '../neo4j/stored-value.ts';
import { BackupRefusedError, digestOf, type Manifest, readManifest } from './manifest.ts';

/** Nodes or relationships that one transaction writes. */
const BATCH = 5_000;

interface Line {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly integers?: readonly string[];
}

/**
 * Fills an empty database with what a backup holds. The folder is checked as a whole before anything is written; a database that is being
 * filled is marked until it is complete, and one where that broke off is emptied and filled anew.
 */
export async function restore(
  graph: Graph,
  folder: string,
  progress: (what: string) => void = () => {},
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest.schema > schemaVersion())
    throw new BackupRefusedError(
      `The backup is of schema version ${manifest.schema}, this Copycat knows ${schemaVersion()}: upgrade it to restore this backup. Nothing was changed.`,
    );
  for (const [file, digest] of Object.entries(manifest.files)) {
    progress(`Checking ${file}`);
    const found = await digestOf(join(folder, file)).catch(() => 'nothing');
    if (found !== digest)
      throw new BackupRefusedError(
        `The backup is damaged: ${file} is not what was written. Nothing was changed.`,
      );
  }
  await makeRoom(graph);
  const nodes = await fill(graph, join(folder, 'nodes.jsonl'), 'backup/put-nodes', progress);
  const ties = await fill(graph, join(folder, 'relationships.jsonl'), 'backup/put-relationships', progress);
  if (nodes !== manifest.nodes || ties !== manifest.relationships)
    throw new BackupRefusedError(
      `The backup says that it holds ${manifest.nodes} nodes and ${manifest.relationships} relationships; ${nodes} and ${ties} could be written. The database stays marked as not complete.`,
    );
  await graph.applySchema('backup/unmark');
  await graph.applySchema('backup/drop-index');
  await graph.write((writer) => writer.run('backup/complete', { version: manifest.schema }));
  // Of an older version: what came since is done with it now.
  await setUpDatabase(graph);
  return manifest;
}

async function makeRoom(graph: Graph): Promise<void> {
  const [marker] = await graph.read('backup/begun', {});
  if (!marker?.begun) {
    const [row] = await graph.read('database/is-empty', {});
    if (!row?.empty)
      throw new BackupRefusedError(
        'A backup is restored into an empty database, and this one holds something: use a new COPYCAT_HOME or another NEO4J_DATABASE. Nothing was changed.',
      );
  }
  await graph.write((writer) => writer.run('backup/begin', {}));
  await graph.applySchema('backup/clear');
  await graph.applySchema('backup/index');
  await graph.read('database/await-indexes', {});
}

async function fill(
  graph: Graph,
  file: string,
  statement: 'backup/put-nodes' | 'backup/put-relationships',
  progress: (what: string) => void,
): Promise<number> {
  let written = 0;
  const put = async (rows: readonly object[]) => {
    const [answer] = await graph.write((writer: Writer) => writer.run(statement, { rows }));
    written += answer?.written ?? 0;
    progress(`Wrote ${written} ${statement === 'backup/put-nodes' ? 'nodes' : 'relationships'}`);
  };
  let batch: object[] = [];
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const { properties, integers, ...rest } = JSON.parse(line) as Line & object;
    const whole = new Set(integers);
    const stored = Object.entries(properties).map(([name, value]) => [
      name,
      storedValue(value, whole.has(name)),
    ]);
    batch.push({ ...numbered(rest), properties: Object.fromEntries(stored) });
    if (batch.length < BATCH) continue;
    await put(batch);
    batch = [];
  }
  if (batch.length > 0) await put(batch);
  return written;
}

function numbered(rest: object): object {
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, storedValue(value, true)]));
}
