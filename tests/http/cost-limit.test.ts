import { getOperationAST, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { estimatedRecords } from '../../src/http/document/cost.ts';
import { edgeLimits } from '../../src/http/edge-limits.ts';
import { schema } from '../../src/schema/index.ts';
import { createApp } from '../../src/server.ts';
import { testGraph } from '../setup/database.ts';
import { ask, limitOf, silentLog } from './question.ts';

function recordsOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The query has no operation.');
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return estimatedRecords(schema, operation, fragments, variables);
}

describe('The estimate of the records that a question answers', () => {
  test.each([
    ['a page without a size has 20', '{ ideas { nodes { derivedFrom { derivedFrom { id } } } } }', 62],
    ['a page has its size', '{ ideas(first: 100) { nodes { id } } }', 110],
    ['from the end as well', '{ ideas(last: 100) { nodes { id } } }', 110],
    [
      'edges count as nodes do, and both if both are asked',
      '{ ideas(first: 100) { edges { cursor } nodes { id } } }',
      220,
    ],
    [
      'pages within pages multiply',
      '{ ideas(first: 100) { nodes { adoptions(first: 50) { nodes { id } } } } }',
      5_600,
    ],
    ['a page of nothing but its count is cheap', '{ ideas(first: 500) { totalCount } }', 1],
    [
      'a size that is no size counts as the largest or none',
      '{ ideas(first: 900000) { nodes { id } } }',
      550,
    ],
    ['as many as there are ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 4],
    ['a spread counts with what most hold', '{ idea(key: "a") { spread { adoptions { key } } } }', 222],
    ['texts are heavy', '{ posts(first: 10) { nodes { text } } }', 210],
  ])('%s', (_what, query, records) => {
    expect(recordsOf(query)).toBe(records);
  });

  test('knows sizes and ids that come as variables, and their defaults', () => {
    const query = 'query ($n: Int = 40) { ideas(first: $n) { nodes { id } } }';
    expect(recordsOf(query)).toBe(44);
    expect(recordsOf(query, { n: 100 })).toBe(110);
    expect(recordsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(30).fill('a') })).toBe(
      33,
    );
  });

  test('counts a fragment under each page size that it stands under', () => {
    const fragment = 'fragment Page on IdeaConnection { nodes { id } }';
    expect(recordsOf(`{ ideas(first: 100) { ...Page } } ${fragment}`)).toBe(110);
    expect(
      recordsOf(`{ a: ideas(first: 100) { ...Page } b: ideas(first: 10) { ...Page } } ${fragment}`),
    ).toBe(121);
  });
});

describe('Honest questions are far below the limit:', () => {
  const ends = 'from { key name } to { key name } fidelity basis confidence lag { earliest latest }';
  const quotes = 'citations { nodes { quote start end post { title url } } }';
  test.each([
    [
      '50 ideas, each with its whole spread',
      `{ ideas(first: 50) { nodes { name spread { complete adoptions { key date adopter { key name } } copies { ${ends} } } } } }`,
    ],
    [
      'the largest page of copies, each with its quotes',
      `{ copies(first: 500) { totalCount nodes { ${ends} idea { name } ${quotes} } } }`,
    ],
    [
      'a lineage, each hop with its quotes',
      `{ adoption(key: "a") { upstream { complete adoptions { key adopter { name partOf { name } } } copies { ${ends} ${quotes} } } } }`,
    ],
    [
      'the largest page of adopters, each with whom it had its ideas from',
      '{ adopters(first: 500) { nodes { name copiedFrom { nodes { idea { name } from { name } } } } } }',
    ],
    [
      'posts with their texts and marked passages',
      '{ posts(first: 100) { nodes { title text citations(first: 100) { nodes { start end idea { name } } } } } }',
    ],
  ])('%s', (_what, query) => {
    expect(recordsOf(query)).toBeLessThan(edgeLimits.records);
  });
});

describe('A question that would answer too much', () => {
  const app = async () => createApp({ graph: await testGraph(), log: silentLog });

  test('is refused with what it was counted at, and the page sizes decide, wherever they come from', async () => {
    const query =
      'query ($n: Int!) { ideas(first: $n) { nodes { adoptions(first: $n) { nodes { copies(first: $n) { nodes { id } } } } } } }';
    const asked = await app();
    expect((await ask(asked, query, { n: 20 })).status).toBe(200);
    const refused = await ask(asked, query, { n: 200 });
    expect(limitOf(refused)).toEqual({ status: 400, code: 'LIMIT_EXCEEDED', limit: 'records', errors: 1 });
    expect(refused.body.errors?.[0]?.message).toMatch(
      /^The question may answer about 8840200 records, .* 200000 is the most\./,
    );
    expect(refused.body).not.toHaveProperty('data');
  });
});
