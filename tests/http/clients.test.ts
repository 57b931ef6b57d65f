import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/server.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { codesOf, send, silentLog } from './question.ts';

const app = createApp({ graph: await testGraph(), log: silentLog });

beforeAll(() =>
  raw(
    'UNWIND ["a", "b", "c"] AS key CREATE (:Idea {key: key, name: toUpper(key), state: "published", topics: [], aliases: []})',
  ),
);

const post = (headers: HeadersInit, body: object) =>
  send(app, '/graphql', { method: 'POST', headers, body: JSON.stringify(body) });

describe('Apollo Client', () => {
  const headers = {
    accept: 'application/graphql-response+json,application/json;q=0.9',
    'content-type': 'application/json',
    'apollographql-client-name': 'dashboard',
    'apollographql-client-version': '1.0',
  };
  const query = 'query Ideas($first: Int!) { ideas(first: $first) { nodes { __typename id name } } }';

  test('asks with its headers, the client library of its extensions and __typename everywhere', async () => {
    const extensions = { clientLibrary: { name: '@apollo/client', version: '4.0.0' } };
    const answer = await post(headers, {
      operationName: 'Ideas',
      variables: { first: 1 },
      extensions,
      query,
    });
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(answer.body.data).toEqual({
      ideas: { nodes: [{ __typename: 'Idea', id: expect.any(String), name: 'A' }] },
    });
  });

  test('is told that queries are not kept by their hash, and then sends the whole', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const hashed = await post(headers, { operationName: 'Ideas', variables: { first: 1 }, extensions });
    expect([hashed.status, codesOf(hashed)]).toEqual([400, ['PERSISTED_QUERY_NOT_SUPPORTED']]);
    expect(hashed.body.errors?.[0]?.message).toBe('PersistedQueryNotSupported');
    const whole = await post(headers, { operationName: 'Ideas', variables: { first: 1 }, extensions, query });
    expect(whole.status).toBe(200);
  });

  test('that takes JSON only is told so with status 200', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const answer = await post(
      { 'content-type': 'application/json', accept: 'application/json' },
      { extensions },
    );
    expect([answer.status, codesOf(answer)]).toEqual([200, ['PERSISTED_QUERY_NOT_SUPPORTED']]);
  });
});

describe('Relay', () => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };

  test('walks a connection by its cursors and refetches what it holds by its id', async () => {
    const query =
      'query ListQuery($count: Int!, $cursor: String) { ideas(first: $count, after: $cursor) { edges { cursor node { id name __typename } } pageInfo { endCursor hasNextPage } } }';
    type List = {
      ideas: {
        edges: { cursor: string; node: { id: string; name: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const walked: { id: string; name: string }[] = [];
    let cursor: string | null = null;
    for (let more = true; more; ) {
      const answer = await post(headers, {
        query,
        operationName: 'ListQuery',
        variables: { count: 2, cursor },
      });
      const { ideas } = answer.body.data as List;
      walked.push(...ideas.edges.map((edge) => edge.node));
      cursor = ideas.pageInfo.endCursor;
      more = ideas.pageInfo.hasNextPage;
    }
    expect(walked.map((node) => node.name)).toEqual(['A', 'B', 'C']);
    const refetch =
      'query RefetchQuery($id: ID!) { node(id: $id) { __typename id ...Idea_idea } } fragment Idea_idea on Idea { name }';
    const answer = await post(headers, { query: refetch, variables: { id: walked[1]?.id } });
    expect(answer.body.data).toEqual({ node: { __typename: 'Idea', id: walked[1]?.id, name: 'B' } });
  });
});

describe('urql', () => {
  const accept =
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed';
  const query = 'query Idea($key: String!) {\n  idea(key: $key) {\n    name\n    __typename\n  }\n}';

  test('asks with POST', async () => {
    const answer = await post(
      { 'content-type': 'application/json', accept },
      { operationName: 'Idea', query, variables: { key: 'b' } },
    );
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(answer.body.data).toEqual({ idea: { name: 'B', __typename: 'Idea' } });
  });

  test('asks with GET where it prefers to', async () => {
    const search = new URLSearchParams({
      operationName: 'Idea',
      query,
      variables: JSON.stringify({ key: 'c' }),
    });
    const answer = await send(app, `/graphql?${search}`, { headers: { accept } });
    expect(answer.body.data).toEqual({ idea: { name: 'C', __typename: 'Idea' } });
  });
});
