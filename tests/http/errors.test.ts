import { beforeEach, describe, expect, test } from 'vitest';
import { jsonLog } from '../../src/log.ts';
import { Graph } from '../../src/neo4j/graph.ts';
import { createApp } from '../../src/server.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { ask, codesOf, silentLog } from './question.ts';

const graph = await testGraph();
const app = createApp({ graph, log: silentLog });

describe('Every error has a code:', () => {
  test.each([
    ['a text that is no query', '{ ideas {', {}, 'GRAPHQL_PARSE_FAILED', 400],
    ['a field that there is not', '{ ideas { nodes { nam } } }', {}, 'GRAPHQL_VALIDATION_FAILED', 400],
    [
      'an operation that there is not',
      'query A { __typename } query B { __typename }',
      {},
      'OPERATION_RESOLUTION_FAILURE',
      400,
    ],
    [
      'a variable that is no number',
      'query ($n: Int) { ideas(first: $n) { totalCount } }',
      { n: 'many' },
      'BAD_USER_INPUT',
      400,
    ],
    [
      'a variable that is missing',
      'query ($key: String!) { idea(key: $key) { name } }',
      {},
      'BAD_USER_INPUT',
      400,
    ],
  ])('%s', async (_what, query, variables, code, status) => {
    const answer = await ask(app, query, variables);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toHaveProperty('data');
  });

  test('a variable that is wrong is a well-formed request for clients of the old media type', async () => {
    const query = 'query ($n: Int) { ideas(first: $n) { totalCount } }';
    const answer = await ask(app, query, { n: 'many' }, { accept: 'application/json' });
    expect([answer.status, codesOf(answer)]).toEqual([200, ['BAD_USER_INPUT']]);
  });

  test('a date that is none, written into the query or sent as a variable, names its type', async () => {
    const written = await ask(app, '{ ideas(scope: { asOf: "2014-13-01" }) { totalCount } }');
    const sent = await ask(app, 'query ($d: Date) { ideas(scope: { asOf: $d }) { totalCount } }', {
      d: '2014-13-01',
    });
    for (const { status, body } of [written, sent]) {
      expect(status).toBe(400);
      expect(body.errors?.[0]?.message).toContain('Date: expected a day such as "2014-03-17"');
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'Date' });
      expect(body.errors?.[0]?.locations).toHaveLength(1);
    }
  });

  test('an argument that a field refuses names the field and the place in the answer', async () => {
    const answer = await ask(app, '{ ideas(first: 900) { totalCount } adopter(key: "nobody") { name } }');
    expect(answer.status).toBe(200);
    expect(answer.body.errors).toEqual([
      {
        message: 'first: expected a number from 0 to 500; got 900.',
        path: ['ideas'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'BAD_USER_INPUT', field: 'first' },
      },
    ]);
  });

  test.each(['', 'nonsense', 'SWRlYQ', Buffer.from('Planet:a').toString('base64url')])(
    'the id %j',
    async (id) => {
      expect(codesOf(await ask(app, 'query ($id: ID!) { node(id: $id) { id } }', { id }))).toEqual([
        'BAD_USER_INPUT',
      ]);
    },
  );
});

describe('When the database is away', () => {
  test('questions are refused at once with the reason', async () => {
    const downed = openGraph();
    downed.down = 'Neo4j is being started again';
    const answer = await ask(createApp({ graph: downed, log: silentLog }), '{ ideas { totalCount } }');
    expect(codesOf(answer)).toEqual(['UNAVAILABLE']);
    expect(answer.body.errors?.[0]?.message).toContain('Neo4j is being started again');
  });

  test('and nobody has noticed yet, the first questions find out', async () => {
    const lost = new Graph({
      uri: 'bolt://127.0.0.1:1',
      username: 'neo4j',
      password: '',
      database: 'neo4j',
      readTimeout: 1_000,
      writeTimeout: 1_000,
    });
    const answer = await ask(createApp({ graph: lost, log: silentLog }), '{ ideas { totalCount } }');
    await lost.close();
    expect(codesOf(answer)).toEqual(['UNAVAILABLE']);
    expect(answer.body.errors?.[0]?.message).toBe(
      'The database cannot be reached just now. Nothing was changed; try again in a moment.',
    );
  });
});

describe('What nobody foresaw', () => {
  const query = '{ a: idea(key: "broken") { name } b: idea(key: "broken") { key } }';
  beforeEach(async () => {
    await raw(
      'MERGE (n:Idea {key: "broken"}) SET n += {name: ["a secret text"], state: "published", topics: [], aliases: []}',
    );
    return () => raw('MATCH (n:Idea {key: "broken"}) DELETE n');
  });

  test('is one sentence to the client, with an id under which the log has the stack, once', async () => {
    const lines: string[] = [];
    const logged = createApp({ graph, log: jsonLog('error', (line) => lines.push(line)) });
    const answer = await ask(logged, query);
    expect(answer.status).toBe(200);
    const ids = new Set(answer.body.errors?.map((error) => error.extensions.id));
    expect(answer.body.errors).toHaveLength(2);
    expect(ids.size).toBe(1);
    const [id] = ids;
    expect(answer.body.errors?.[0]).toEqual({
      message: `Something went wrong on our side. The log has it under ${id}.`,
      path: ['a'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    });
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ level: 'error', message: 'A request failed.', id, failure: 'TypeError' });
    expect(line.reason).toBe('cypher/idea/by-keys.cypher answers name :: STRING NOT NULL; ');
    expect(line.stack[0]).toMatch(/^at .*rules\.ts/);
    expect(lines[0]).not.toContain('secret');
  });

  test('is shown to who develops', async () => {
    const answer = await ask(createApp({ graph, log: silentLog, development: true }), query);
    expect(answer.body.errors?.[0]?.extensions.failure).toMatchObject({ failure: 'TypeError' });
  });
});

test('An answer tells of twenty errors at most, and how many more there are', async () => {
  await raw(
    'UNWIND range(1, 50) AS at CREATE (:Idea {key: "i" + at, name: "I", state: "published", topics: [], aliases: [], derivedFromKey: "i1"})',
  );
  const answer = await ask(
    app,
    '{ ideas(first: 50) { nodes { derivedFrom { variants(first: 900) { totalCount } } } } }',
  );
  await raw('MATCH (n:Idea) DETACH DELETE n');
  expect(answer.body.errors).toHaveLength(20);
  expect(answer.body.errors?.at(-1)).toEqual({
    message: '31 further errors are left out; an answer tells of 20 at most.',
    extensions: { code: 'TOO_MANY_ERRORS', limit: 'errors', most: 20 },
  });
});
