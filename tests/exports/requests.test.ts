import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { type ClientRequest, get as request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { codebook, codebookText } from '../../src/exports/codebook.ts';
import { jsonLog } from '../../src/log.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { createApp, type Listening, listen } from '../../src/server.ts';
import { CopycatCommand } from '../service/copycat.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { plant, type World } from '../setup/world.ts';
import { bytesOf, type Exporter, exporter, textOf } from './exported.ts';
import { ideaInAddress, oddWorld } from './world.ts';

let graph: Graph;
let get: Exporter;

beforeAll(async () => {
  graph = await testGraph();
  await plant(graph, oddWorld as World);
  get = exporter(graph);
});

describe('a request for an export', () => {
  it('that cannot be answered is refused in a sentence that names the parameter and what would be right', async () => {
    for (const [address, status, message] of [
      ['/export/copies.xls', 400, /^format: .*csv, jsonl, parquet; got "xls"/],
      ['/export/graph.csv', 400, /^format: .*gexf, graphml, json, cyjs, geojson/],
      [
        '/export/copies.csv?topic=x',
        400,
        /^topic: is no parameter of this export; it takes statuses, .*topics/,
      ],
      ['/export/copies.csv?from=2014', 400, /^from: expected a day such as 2014-03-17; got "2014"/],
      ['/export/copies.csv?from=2014-02-30', 400, /^from: expected a day/],
      ['/export/copies.csv?from=2015-01-01&to=2014-01-01', 400, /^from: "from" 2015-01-01 comes after "to"/],
      ['/export/posts.csv?undated=true', 400, /^from: has neither "from" nor "to"/],
      ['/export/copies.csv?statuses=done', 400, /^statuses: expected considered, rejected, .*; got "done"/],
      ['/export/copies.csv?policy=ALL&policy=BEST', 400, /^policy: takes one value; got 2/],
      ['/export/copies.csv?certainty=POSSIBLE', 400, /^certainty: .*give asOf too/],
      [
        '/export/copies.csv?within=SE&side=TO&toAdopters=SE',
        400,
        /^toAdopters: and within name the same side/,
      ],
      ['/export/copies.csv?side=TO', 400, /^side: .*give within too/],
      ['/export/copies.csv?confidenceFrom=2', 400, /^confidenceFrom: expected a number from 0 to 1/],
      ['/export/copies.csv?topics=', 400, /^topics: is empty/],
      ['/export/chain/a3.gexf?maxDepth=-1', 400, /^maxDepth: expected a whole number/],
      ['/export/spread/%E0%A4.gexf', 400, /^key: .*percent-encoded/],
      ['/export/spread/nothing.gexf', 404, /no idea with the key "nothing"/],
      ['/export/chain/nothing.gexf', 404, /no adoption with the key "nothing"/],
      ['/export', 404, /there are \/export\/graph\.GRAPH/],
      ['/export/secrets.csv', 404, /\/export\/copies\.TABLE/],
    ] as const) {
      const answer = await get(address);
      expect([address, answer.status]).toEqual([address, status]);
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(((await answer.json()) as { message: string }).message).toMatch(message);
    }
    expect((await get('/export/copies.csv', { method: 'POST' })).status).toBe(405);
  });

  it('is answered with the same bytes each time, and again only when the data have changed', async () => {
    const addresses = [
      `/export/spread/${ideaInAddress}.gexf`,
      '/export/graph.geojson?policy=ALL',
      '/export/adoptions.parquet',
      '/export/folder.zip',
    ];
    for (const address of addresses) {
      const [one, other] = await Promise.all([get(address), get(address)]);
      expect((await bytesOf(one)).equals(await bytesOf(other))).toBe(true);
      const etag = one.headers.get('etag') ?? '';
      const again = await get(address, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await get(`${address}`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    }
  });

  it('with HEAD has the headers alone', async () => {
    const head = await get(`/export/spread/${ideaInAddress}.graphml`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe('application/graphml+xml');
    expect(head.headers.get('content-disposition')).toBe(
      'attachment; filename="spread-id__1.0____2_.graphml"; filename*=UTF-8\'\'spread-id%C3%A9%2F1.0%20%26%20%3C2%3E.graphml',
    );
    expect((await get('/export/spread/nothing.graphml', { method: 'HEAD' })).status).toBe(404);
  });

  it('shows no draft', async () => {
    await raw("MATCH (a:Adoption {key: 'a4'}) SET a.state = 'draft'");
    const text = await textOf(await get('/export/graph.json?statuses=abandoned;implemented;scaled'));
    await raw("MATCH (a:Adoption {key: 'a4'}) SET a.state = 'published'");
    expect(text).toContain('"a5"');
    expect(text).not.toContain('"a4"');
  });
});

describe('the codebook', () => {
  it('describes every column that there is', async () => {
    const served = JSON.parse(await textOf(await get('/export/codebook.json')));
    expect(served).toEqual(codebook());
    for (const [table, { columns }] of Object.entries(
      served.tables as Record<string, { columns: { name: string }[] }>,
    )) {
      const [header] = (await textOf(await get(`/export/${table}.csv`))).split('\r\n');
      expect(header?.split(',')).toEqual(columns.map((column) => column.name));
    }
  });

  it('stands in the documentation', async () => {
    const written = await readFile(new URL('../../docs/exports.md', import.meta.url), 'utf8');
    expect(written).toContain(codebookText());
  });
});

describe('an export while it is sent', () => {
  let server: Listening;
  const told: string[] = [];

  beforeAll(async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      key: `post-${String(i).padStart(5, '0')}`,
      text: 'æ'.repeat(500),
    }));
    await raw(
      "UNWIND $many AS each CREATE (:Post {key: each.key, authors: [], textUse: 'public', text: each.text, state: 'published', since: 1})",
      { many },
    );
    const app = createApp({
      graph,
      log: jsonLog('error', (line) => told.push(line)),
      limits: { exports: 2 },
    });
    server = await listen(app, '127.0.0.1', 0);
  });
  afterAll(() => server.close(1_000));

  it('is read from the database only as fast as it is taken, and no longer than that', async () => {
    const rows: number[] = [];
    const stop = graph.onStatement((run) => run.name === 'export/posts' && rows.push(run.rows));
    const reading = await opened('/export/posts.jsonl');
    await sleep(1_500);
    expect(rows).toEqual([]);
    reading.destroy();
    for (let i = 0; i < 100 && rows.length === 0; i++) await sleep(50);
    stop();
    expect(rows[0]).toBeLessThan(20_001);
  });

  it('is refused beyond the number that may be sent at once', async () => {
    const readers = [await opened('/export/posts.csv'), await opened('/export/posts.jsonl')];
    const third = await fetch(`${server.url}/export/copies.csv`);
    expect(third.status).toBe(503);
    expect(third.headers.get('retry-after')).toBe('1');
    for (const reader of readers) reader.destroy();
    for (let i = 0; i < 100; i++) {
      const { status } = await fetch(`${server.url}/export/copies.csv`);
      if (status === 200) return;
      await sleep(50);
    }
    expect.fail('The readers that hung up still count.');
  });

  it('breaks off where the data change meanwhile: half of two states never passes for a file', async () => {
    const reader = await fetch(`${server.url}/export/posts.jsonl`);
    expect(reader.status).toBe(200);
    await raw("MATCH (log:Log {id: 'log'}) SET log.position = log.position + 1");
    await expect(reader.text()).rejects.toThrow();
    expect(told.join('')).toContain(
      'The data changed while it was exported, from position 1 of the log to 2',
    );
  });

  function opened(path: string): Promise<ClientRequest> {
    return new Promise((resolve, reject) => {
      const asked = request(`${server.url}${path}`, { agent: false }, (answer) => {
        answer.on('error', () => {});
        answer.pause();
        resolve(asked);
      });
      asked.on('error', reject);
    });
  }
});

describe('copycat export --format', () => {
  it('writes the bytes of the address, and nothing where it is refused', async () => {
    const { uri, username, password } = inject('neo4j');
    const environment = {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    };
    const folder = await mkdtemp(join(tmpdir(), 'copycat-export-'));
    const file = join(folder, 'spread.gexf');
    const run = (...args: string[]) => CopycatCommand.run(['export', ...args], environment);
    const written = await run(
      '--format',
      'gexf',
      '--idea',
      'idé/1.0 & <2>',
      '--query',
      'policy=ALL&statuses=scaled;implemented',
      file,
    );
    expect(written).toMatchObject({ code: 0, out: expect.stringContaining('position 2') });
    const served = await bytesOf(
      await get(`/export/spread/${ideaInAddress}.gexf?statuses=scaled;implemented&policy=ALL`),
    );
    expect((await readFile(file)).equals(served)).toBe(true);
    expect(await run('--format', 'xls', '--table', 'copies', join(folder, 'x'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('csv, jsonl, parquet; got "xls"'),
    });
    expect(await readdir(folder)).toEqual(['spread.gexf']);
    await rm(folder, { recursive: true });
  });
});
