import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DataMovedError, datasetState, madeBy } from '../exports/dataset-state.ts';
import { exportFolder } from '../interchange/export-folder.ts';
import { tableNames, tables } from '../interchange/tables.ts';
import type { Graph } from '../neo4j/graph.ts';
import { storedKind } from '../neo4j/stored-value.ts';
import { BackupRefusedError, digestOf, FORMAT, type Manifest } from './manifest.ts';

/** How often a backup is begun again where others write meanwhile. */
const TRIES = 5;

/**
 * Writes everything that the database keeps into one new folder: the interchange files, and beside them every node and every relationship,
 * whatever they are. It may run beside a service; the folder is of one position of the log, or it is begun again. It appears under its name
 * when it is whole.
 */
export async function backUp(graph: Graph, folder: string): Promise<Manifest> {
  await refuseTaken(folder);
  for (let tries = 1; ; tries++) {
    const unfinished = join(dirname(folder), `.${basename(folder)}.${randomUUID()}.part`);
    try {
      const manifest = await write(graph, unfinished);
      await rmdir(folder).catch(() => {});
      await rename(unfinished, folder);
      return manifest;
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      if (!(error instanceof DataMovedError) || tries === TRIES) throw error;
    }
  }
}

async function refuseTaken(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (there.length > 0)
    throw new BackupRefusedError(
      `A backup goes into a new or empty folder; ${folder} holds ${there[0]}. Nothing was written.`,
    );
}

async function write(graph: Graph, folder: string): Promise<Manifest> {
  const began = await datasetState(graph);
  await mkdir(folder, { recursive: true });
  await exportFolder(graph, join(folder, 'interchange'));
  const known = new Set<number>();
  const nodes = await writeLines(join(folder, 'nodes.jsonl'), graph.stream('backup/nodes', {}), (row) => {
    known.add(row.id);
    return { id: row.id, labels: row.labels, ...propertiesOf(row) };
  });
  const relationships = await writeLines(
    join(folder, 'relationships.jsonl'),
    graph.stream('backup/relationships', {}),
    (row) => {
      // An end that came after the nodes were read: what is kept without the log was written meanwhile.
      if (!known.has(row.start) || !known.has(row.end))
        throw new DataMovedError(began.position, began.position);
      return { start: row.start, end: row.end, type: row.type, ...propertiesOf(row) };
    },
  );
  const { position } = await datasetState(graph);
  if (position !== began.position) throw new DataMovedError(began.position, position);
  const names = [
    'nodes.jsonl',
    'relationships.jsonl',
    ...tableNames.map((name) => join('interchange', tables[name].file)),
  ];
  const files: Record<string, string> = {};
  for (const name of names) files[name] = await digestOf(join(folder, name));
  const at = new Date().toISOString();
  const manifest = { format: FORMAT, madeBy, at, ...began, nodes, relationships, files };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  return manifest;
}

/** Integers are named, since JSON has one kind of number. */
function propertiesOf({
  properties,
  types,
}: {
  readonly properties: object;
  readonly types: readonly string[];
}) {
  const integers: string[] = [];
  for (const each of types) {
    const [, name = '', type = ''] = /^(\S+) (.+)$/s.exec(each) ?? [];
    const kind = storedKind(type);
    if (kind === null)
      throw new BackupRefusedError(`A backup cannot hold the property ${name}, which is a ${type}.`);
    if (kind === 'INTEGER') integers.push(name);
  }
  return { properties, ...(integers.length > 0 ? { integers } : {}) };
}

async function writeLines<Row>(
  file: string,
  rows: AsyncIterable<Row>,
  lineOf: (row: Row) => object,
): Promise<number> {
  let count = 0;
  const lines = async function* () {
    for await (const row of rows) {
      count++;
      // Readers of lines end them here too, and JSON leaves the two as they are.
      yield `${JSON.stringify(lineOf(row)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(file, { flush: true }));
  return count;
}
