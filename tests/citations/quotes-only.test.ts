import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationKeyOf } from '../../src/domain/citation-key.ts';
import { globalId } from '../../src/domain/global-id.ts';
import { graphFormats, tableFormats } from '../../src/exports/formats.ts';
import { tableExports } from '../../src/exports/table-source.ts';
import { importFolder } from '../../src/interchange/import-folder.ts';
import { jsonLog } from '../../src/log.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { type App, createApp } from '../../src/server.ts';
import { bytesOf } from '../exports/exported.ts';
import { expectWhole, folderOf, taken, VILLAGE } from '../import/folders.ts';
import { testGraph } from '../setup/database.ts';
import { personWith } from '../setup/people.ts';
import { everyQuestion } from './everything.ts';

/** Words that nobody cites: each is its own, so whatever lets one through is seen. */
const secret = (at: number) => `zqhem${at}`;
const UNCITED = /zqhem\d/i;

const FIRST = `${secret(1)} Åby tog det efter. ${secret(2)} Højby fandt på det, ${secret(3)} siger de.`;
const SECOND = `${secret(4)}\n${secret(1)} Åby tog det efter. ${secret(5)} ${secret(6)}.`;
const KEY = citationKeyOf({
  postKey: 'guarded',
  ideaKey: 'tool',
  adoptionKey: 'coarse',
  sourceKey: null,
  quote: 'Åby tog det efter',
  start: 14,
});

let graph: Graph;
let app: App;

beforeAll(async () => {
  graph = await testGraph();
  await taken(graph, await folderOf(VILLAGE));
  await taken(
    graph,
    await folderOf({
      posts: ['id,title,text,text_use', `guarded,Vogtet,"${FIRST}",quotes`],
      citations: [
        'post_id,idea_id,adoption_id,source_adoption_id,quote,start',
        'guarded,tool,coarse,,Åby tog det efter,',
        'guarded,tool,first,,Højby fandt på det,',
      ],
    }),
  );
  await taken(graph, await folderOf({ posts: ['id,text', `guarded,"${SECOND}"`] }));
  app = createApp({
    graph,
    log: jsonLog('error', () => undefined),
    limits: {
      tokens: 100_000,
      fields: 100_000,
      aliases: 100_000,
      records: 1e9,
      recordsInFlight: 1e9,
      depth: 60,
      bracketNesting: 200,
      errors: 1_000,
    },
  });
});

async function answerTo(query: string, key?: string): Promise<string> {
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query }),
    }),
  );
  return response.text();
}

const samples = {
  key: '"guarded"',
  id: JSON.stringify(globalId('Post', 'guarded')),
  ids: JSON.stringify(globalId('Post', 'guarded')),
  text: '"vogtet"',
  'idea.key': '"tool"',
  'adoption.key': '"coarse"',
  'adopter.key': '"town"',
  of: '"coarse", "fine"',
  first: '3',
  String: '"tool"',
  ID: JSON.stringify(globalId('Citation', KEY)),
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2020-01-01"',
  EdtfDate: '"2020"',
  CountryCode: '"DK"',
};

describe('of a post of which only quotes may be shown, the public', () => {
  for (const [field, question] of everyQuestion(samples)) {
    it(`is told no uncited word by ${field}`, async () => {
      const answer = await answerTo(question);
      expect(answer).not.toMatch(/GRAPHQL_(PARSE|VALIDATION)_FAILED/);
      expect(answer).not.toMatch(UNCITED);
    });
  }

  it('is told its cited passages, also the lost one, and where they stand', async () => {
    const { post } = JSON.parse(
      await answerTo(
        '{ post(key: "guarded") { text segments { nodes { start end text } } citations { nodes { quote prefix suffix state } } revisions { nodes { text hash passages { nodes { quote } } } } } }',
      ),
    ).data;
    expect(post.text).toBeNull();
    expect(post.segments.nodes).toEqual([
      { start: 0, end: 14, text: null },
      { start: 14, end: 31, text: 'Åby tog det efter' },
      { start: 31, end: 47, text: null },
    ]);
    expect(post.citations.nodes).toEqual([
      { quote: 'Åby tog det efter', prefix: '', suffix: '', state: 'ANCHORED' },
      { quote: 'Højby fandt på det', prefix: '', suffix: '', state: 'LOST' },
    ]);
    expect(post.revisions.nodes).toMatchObject([
      {
        text: null,
        hash: null,
        passages: { nodes: [{ quote: 'Åby tog det efter' }, { quote: 'Højby fandt på det' }] },
      },
      { text: null, hash: null, passages: { nodes: [{ quote: 'Åby tog det efter' }] } },
    ]);
  });

  it('does not find it by its words, whole, begun or in quotation marks', async () => {
    for (const text of [secret(1), 'zqhem', `\\"${secret(5)} ${secret(6)}\\"`, `vogtet ${secret(4)}`]) {
      const answer = await answerTo(`{ search(text: "${text}") { totalCount nodes { post { key } } } }`);
      expect(JSON.parse(answer).data.search).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  const addresses = [
    ...Object.keys(tableExports).flatMap((table) =>
      Object.keys(tableFormats).map((format) => `/export/${table}.${format}`),
    ),
    ...Object.keys(graphFormats).flatMap((format) =>
      ['graph', 'spread/tool', 'chain/fine'].map((subject) => `/export/${subject}.${format}`),
    ),
    '/export/annotations.jsonld',
    `/export/annotation/${KEY}.jsonld`,
    '/export/codebook.json',
  ];

  it('is given no uncited word by any export', async () => {
    for (const address of addresses) {
      const bytes = await bytesOf(await app.fetch(new Request(`http://localhost${address}`)));
      expect(bytes.length, address).toBeGreaterThan(0);
      expect(bytes.toString('latin1'), address).not.toMatch(UNCITED);
    }
  });

  it('is given the folder with everything uncited covered, which can be imported and gives the same citations', async () => {
    const zip = await bytesOf(await app.fetch(new Request('http://localhost/export/folder.zip')));
    const files = Object.entries(unzipSync(zip)).map(
      ([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')] as const,
    );
    for (const [, text] of files) expect(text).not.toMatch(UNCITED);
    const posts = Object.fromEntries(files)['posts.csv'];
    expect(posts).toContain(`██████\n███████Åby tog det efter████████████████`);
    const lines = Object.fromEntries(
      files.map(([name, text]) => [name.replace('.csv', ''), text.replace(/\r\n$/, '').split('\r\n')]),
    );
    const other = await folderOf(lines);
    expect((await importFolder(graph, other, { actor: 'tester', reason: null })).problems).toEqual([]);
    await expectWhole(graph);
    await taken(graph, await folderOf({ posts: ['id,text', `guarded,"${SECOND}"`] }));
  });
});

describe('of the same post an editor', () => {
  it('is told uncited words by the same questions', async () => {
    const { key } = await personWith(graph, 'editor', { actor: 'another' });
    for (const [field, question] of everyQuestion(samples))
      if (['post', 'posts', 'node', 'nodes'].includes(field))
        expect(await answerTo(question, key), field).toMatch(UNCITED);
  });

  it('sees the whole, in text, around quotes, in segments, revisions, search and exports', async () => {
    const { key, ask } = await personWith(graph, 'editor');
    const { data } = await ask(`{
      post(key: "guarded") { text segments { nodes { text } } revisions { nodes { text } } citations { nodes { prefix } } }
      search(text: "${secret(5)}") { totalCount nodes { highlights { fragment } } }
    }`);
    expect(data.post.text).toBe(SECOND);
    expect(data.post.segments.nodes.map(({ text }: { text: string }) => text).join('')).toBe(SECOND);
    expect(data.post.revisions.nodes[0].text).toBe(FIRST);
    expect(data.post.citations.nodes[0].prefix).toMatch(UNCITED);
    expect(data.search.totalCount).toBe(1);
    for (const address of ['/export/posts.csv', '/export/annotations.jsonld']) {
      const request = new Request(`http://localhost${address}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      expect((await bytesOf(await app.fetch(request))).toString('utf8')).toMatch(UNCITED);
    }
  });
});
