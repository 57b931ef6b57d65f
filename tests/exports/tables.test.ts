import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportFolder } from '../../src/interchange/export-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { plant, type World } from '../setup/world.ts';
import { bytesOf, type Exporter, exporter, textOf } from './exported.ts';
import { oddWorld } from './world.ts';

let graph: Graph;
let get: Exporter;
let ask: FirstStories['ask'];

beforeAll(async () => {
  graph = await testGraph();
  await plant(graph, oddWorld as World);
  get = exporter(graph);
  ask = asker(graph);
});

const TABLES = ['adoptions', 'copies', 'adopters', 'ideas', 'posts', 'citations'];

describe('a table that is exported', () => {
  it('holds the same values as CSV, as JSON lines and as Parquet', async () => {
    for (const table of TABLES) {
      const lines = records(await textOf(await get(`/export/${table}.jsonl`)));
      expect(lines.length).toBeGreaterThan(0);
      const rows: Record<string, string>[] = parse(await textOf(await get(`/export/${table}.csv`)), {
        columns: true,
      });
      expect([table, rows]).toEqual([table, lines.map(asCells)]);
      const file = arrayBuffer(await bytesOf(await get(`/export/${table}.parquet`)));
      const stored = await parquetReadObjects({ file });
      expect([table, stored.map(asStored)]).toEqual([table, lines]);
    }
  });

  it('holds the copies that GraphQL answers to the same filter and scope', async () => {
    for (const [query, variables] of [
      ['', {}],
      ['?policy=ALL', { scope: { policy: 'ALL' } }],
      [
        '?statuses=considered;implemented&topics=skole',
        { scope: { statuses: ['CONSIDERED', 'IMPLEMENTED'] }, filter: { topics: ['skole'] } },
      ],
      ['?confidenceFrom=0.8', { filter: { confidence: { atLeast: 0.8 } } }],
      ['?via=nowhere&onlyStatuses=scaled', { filter: { via: ['nowhere'], statuses: ['SCALED'] } }],
      [
        '?from=2014-01-01&possible=true&undated=true',
        { filter: { time: { from: '2014-01-01', possible: true, undated: true } } },
      ],
    ] as const) {
      const { data } = await ask(
        'query Copies($filter: CopyFilter, $scope: Scope) { copies(first: 100, filter: $filter, scope: $scope) { nodes { key } } }',
        variables,
      );
      const lines = records(await textOf(await get(`/export/copies.jsonl${query}`)));
      expect([
        query,
        lines.map((line) => ({ key: `${line.adoption_id};${line.source_adoption_id}` })),
      ]).toEqual([query, data.copies.nodes]);
    }
  });

  it('counts a coarser record only where no finer one passes, unless it is asked for', async () => {
    const ids = async (query: string) =>
      records(await textOf(await get(`/export/adoptions.jsonl${query}`))).map((line) => line.id);
    expect(await ids('?from=2009-01-01&to=2009-12-31')).toEqual(['a1-fine']);
    expect(await ids('?from=2009-01-01&to=2009-12-31&refined=true')).toEqual(['a1', 'a1-fine']);
    expect(await ids('?statuses=considered')).toEqual(['a8']);
  });

  it('gives the lag of a copy as an interval, and nothing where no date is known', async () => {
    const lines = records(await textOf(await get('/export/copies.jsonl')));
    const lag = (id: string) =>
      lines.filter((line) => line.adoption_id === id).map((line) => [line.lag_earliest, line.lag_latest]);
    expect(lag('a3')).toEqual([[15, 15]]);
    expect(lag('a2/x')).toEqual([[1537, 1901]]);
    expect(lag('a6')).toEqual([[null, null]]);
  });

  it('is in Parquet typed, with the state of the data as its metadata', async () => {
    const file = arrayBuffer(await bytesOf(await get('/export/adoptions.parquet')));
    const { schema, key_value_metadata } = parquetMetadata(file);
    const types = new Map(schema.map(({ name, converted_type, type }) => [name, converted_type ?? type]));
    expect(types.get('earliest')).toBe('DATE');
    expect(types.get('confidence')).toBe('DOUBLE');
    expect(types.get('cited')).toBe('BOOLEAN');
    expect(key_value_metadata).toContainEqual({ key: 'copycat.position', value: '1' });
  });

  it('is the interchange folder, byte for byte, as a zip', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'copycat-export-'));
    await exportFolder(graph, folder);
    const files = unzipSync(await bytesOf(await get('/export/folder.zip')));
    expect(Object.keys(files)).toEqual([
      'adopters.csv',
      'ideas.csv',
      'adoptions.csv',
      'copies.csv',
      'posts.csv',
      'citations.csv',
    ]);
    for (const [name, bytes] of Object.entries(files))
      expect(Buffer.from(bytes).toString('utf8')).toBe(await readFile(join(folder, name), 'utf8'));
  });
});

type Line = Record<string, unknown>;

function records(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function asCells(line: Line): Record<string, string> {
  return Object.fromEntries(
    Object.entries(line).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(';') : value === null ? '' : String(value),
    ]),
  );
}

function asStored(row: Line): Line {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null),
    ]),
  );
}

function arrayBuffer(bytes: Buffer): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
