import { describe, expect, test } from 'vitest';
import { edgeLimits } from '../../src/http/edge-limits.ts';
import { createApp } from '../../src/server.ts';
import { testGraph } from '../setup/database.ts';
import { ask, codesOf, limitOf, send, silentLog } from './question.ts';

const app = createApp({ graph: await testGraph(), log: silentLog });
const refused = (limit: string) => ({ status: 400, code: 'LIMIT_EXCEEDED', limit, errors: 1 });
const repeat = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('A query is refused by its size, before anything is asked of the database, when', () => {
  test.each([
    ['lists are nested ten thousand deep', `{ idea(key: ${'['.repeat(10_000)}`],
    [
      'lists are nested ten thousand deep and closed',
      `{ idea(key: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { name } }`,
    ],
    ['selection sets are nested ten thousand deep', `{ a `.repeat(10_000)],
    ['objects are nested ten thousand deep', `{ a(b: ${'{c: '.repeat(10_000)}`],
    ['parentheses are nested ten thousand deep', `{ a${'('.repeat(10_000)}`],
    ['variable types are nested ten thousand deep', `query ($a: ${'['.repeat(10_000)}Int`],
  ])('%s', async (_what, query) => {
    expect(limitOf(await ask(app, query, undefined, { accept: 'application/json' }))).toEqual({
      ...refused('x'),
      limit: expect.stringMatching(/^(bracketNesting|tokens)$/),
    });
  });

  test('variables are nested ten thousand deep, in a body and in an address', async () => {
    const json = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const body = await send(app, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"{__typename}","variables":{"a":${json}}}`,
    });
    expect(limitOf(body)).toEqual(refused('jsonNesting'));
    const address = await send(
      app,
      `/graphql?query={__typename}&variables=${encodeURIComponent(`{"a":${json}}`)}`,
    );
    expect(limitOf(address)).toEqual(refused('jsonNesting'));
  });

  test.each([
    ['tokens', `{ ${'ideas { totalCount } '.repeat(800)} }`],
    ['depth', `{ node(id: "x") { ${'... on Adoption { refines { '.repeat(20)} key ${'} } '.repeat(20)} } }`],
    ['aliases', `{ ideas { ${repeat(51, (at) => `a${at}: totalCount`)} } }`],
    ['aliases', `{ ideas { ${repeat(51, (at) => `a${at}: __typename`)} } }`],
    ['directives', `{ __typename ${repeat(1_000, (at) => `@unknown${at}`)} }`],
    ['directives', `query ${repeat(51, () => '@a')} { __typename }`],
    ['directives', `query ($a: Int ${repeat(51, () => '@a')}) { __typename }`],
    ['directives', `{ ...F } fragment F on Query ${repeat(51, () => '@a')} { __typename }`],
    ['rootFields', `{ ${repeat(21, () => '__typename')} }`],
    ['rootFields', `{ ...F ...F ...F } fragment F on Query { ${repeat(7, () => '__typename')} }`],
    ['fields', `{ ideas { nodes { ${repeat(1_000, () => 'key')} } } }`],
  ])('it exceeds the limit of %s', async (limit, query) => {
    expect(limitOf(await ask(app, query))).toEqual(refused(limit));
  });

  test('fragments, written out, would be more fields than memory holds', async () => {
    const bomb = repeat(
      200,
      (at) => `fragment F${at} on Idea { derivedFrom { key } ...F${at + 1} ...F${at + 1} }`,
    );
    const query = `{ ideas { nodes { ...F0 } } } ${bomb} fragment F200 on Idea { key }`;
    const started = performance.now();
    expect(limitOf(await ask(app, query))).toEqual(refused('fields'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('fragments spread each other in a ring', async () => {
    const query = '{ ideas { nodes { ...A } } } fragment A on Idea { ...B } fragment B on Idea { ...A }';
    expect(codesOf(await ask(app, query))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('introspection goes from types to their fields and back, again and again', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`;
    const answer = await ask(app, query);
    expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(answer.body.errors?.[0]?.message).toContain('Maximum introspection depth exceeded');
  });
});

describe('What is within the limits', () => {
  test('passes: brackets within strings and comments are text', async () => {
    const brackets = '{[('.repeat(200);
    const answer = await ask(app, `# ${brackets}\n{ idea(key: """${brackets}""") { name } }`);
    expect(answer.body).toEqual({ data: { idea: null } });
    const variables = await ask(app, 'query ($key: String!) { idea(key: $key) { name } }', {
      key: `"\\${brackets}`,
    });
    expect(variables.body).toEqual({ data: { idea: null } });
  });

  test.each([
    [500, { data: { ideas: { nodes: [] } } }],
    [
      990,
      {
        errors: [
          expect.objectContaining({
            extensions: { code: 'LIMIT_EXCEEDED', limit: 'comparisons', most: 500_000 },
          }),
        ],
      },
    ],
  ])('is checked quickly however badly it is written: the same field %i times', async (times, body) => {
    const started = performance.now();
    const answer = await ask(app, `{ ideas { nodes { ${repeat(times, () => 'name')} } } }`);
    expect(answer.body).toEqual(body);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('A refusal', () => {
  test('names the limit, its number and what to do', async () => {
    const answer = await ask(app, `{ ideas { ${repeat(51, (at) => `a${at}: totalCount`)} } }`);
    expect(answer.body.errors?.[0]).toEqual({
      message: 'The query renames more than 50 fields: ask in several requests, or use lists and filters.',
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'aliases', most: edgeLimits.aliases },
    });
  });

  test('tells of twenty errors of validation at most', async () => {
    const answer = await ask(app, `{ ${repeat(19, (at) => `wrong${at}`)} ideas { wrong wronger } }`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toHaveLength(edgeLimits.errors);
    expect(new Set(codesOf(answer))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });
});
