import { beforeAll, describe, expect, it } from 'vitest';
import { exampleQuery } from '../../src/cli/example-query.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { createApp } from '../../src/server.ts';
import { firstStories } from '../setup/first-stories.ts';
import { send, silentLog } from './question.ts';

/** What each answer must tell, so that an example that finds nothing is no example. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  Chain: ['Sundhedsplejen', 'Holstebro', 'Sverige', 'quote'],
  AdopterPage: ['Silkeborg', 'Copycat pris', 'Familieiværksætterne', 'Holstebro'],
  FlowsByCountry: ['Sverige', 'Danmark', 'Norge'],
  Routes: ['Sverige', 'Holstebro', 'Grundtanken i Familieiværksætterne er født i Sverige'],
  MostCopied: ['Holstebro', '"position":1'],
  Search: ['LUP', 'Bærum'],
  Curve: ['"newAdopters"', '"nonAdopters"'],
  Measures: ['"depth":2', 'Holstebro', '"exporterIndex":1'],
  Bounds: ['2015-02-28', 'post 004'],
};

let graph: Graph;

beforeAll(async () => {
  graph = (await firstStories()).graph;
});

describe('the worked examples of the query editor', () => {
  it('are these, the chain of the health visitors first', () => {
    const names = [...exampleQuery.matchAll(/^query (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual(Object.keys(TOLD));
  });

  // As the editor sends it: the whole document, and the name of the operation that was chosen.
  for (const [operationName, told] of Object.entries(TOLD))
    it(`${operationName} has an answer in the first stories`, async () => {
      const app = createApp({ graph, log: silentLog, exampleQuery });
      const { status, body } = await send(app, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: exampleQuery, operationName }),
      });
      expect([status, body.errors]).toEqual([200, undefined]);
      for (const text of told) expect(JSON.stringify(body.data)).toContain(text);
    });

  it('are what the editor opens on', async () => {
    const app = createApp({ graph, log: silentLog, exampleQuery });
    const page = await send(app, '/graphql', { headers: { accept: 'text/html' } });
    expect(page.text).toContain(`"defaultQuery":${JSON.stringify(exampleQuery)}`);
  });
});
