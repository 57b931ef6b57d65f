import { beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { type Exporter, exporter, textOf } from '../exports/exported.ts';
import { expectWhole, folderOf, taken, VILLAGE } from '../import/folders.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';

let graph: Graph;
let read: Exporter;
let reviewer: FirstStories['ask'];

beforeEach(async () => {
  graph = await testGraph();
  await taken(graph, await folderOf(VILLAGE));
  read = exporter(graph);
  reviewer = (await personWith(graph, 'reviewer')).ask;
});

async function change(state: string): Promise<void> {
  const { data } = await reviewer(
    `mutation { changeState(records: [{ noun: POST, key: "post" }], state: ${state}) { __typename ... on EditsRefused { failures { reason } } } }`,
  );
  expect(data.changeState).toEqual({ __typename: 'EditsWritten' });
}

const CITED = `{
  adoption(key: "coarse") { cited sources { cited citations { totalCount } } }
  first: adoption(key: "first") { cited citations { totalCount } }
  idea(key: "tool") { citations { totalCount } }
  post(key: "post") { key }
  posts(filter: { ideas: ["tool"] }) { totalCount }
  search(text: "Højby", kinds: [POST]) { totalCount }
}`;

/** What the public and a reviewer are told, in answers and exports. */
async function told(): Promise<object> {
  const exports = await Promise.all(
    ['citations.csv', 'annotations.jsonld', 'copies.csv', 'adoptions.csv'].map(async (name) =>
      textOf(await read(`/export/${name}`)),
    ),
  );
  return { public: (await asker(graph)(CITED)).data, reviewer: (await reviewer(CITED)).data, exports };
}

describe('a post that is withdrawn', () => {
  it('takes its citations along, so that nothing is cited by it any more, and brings them back', async () => {
    const before = await told();
    await change('WITHDRAWN');
    await expectWhole(graph);
    const nothing = {
      adoption: { cited: false, sources: [{ cited: false, citations: { totalCount: 0 } }] },
      first: { cited: false, citations: { totalCount: 0 } },
      idea: { citations: { totalCount: 0 } },
      post: null,
      posts: { totalCount: 0 },
      search: { totalCount: 0 },
    };
    const after = (await told()) as { exports: string[] };
    expect(after).toMatchObject({ public: nothing, reviewer: nothing });
    expect(after.exports[0]?.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(after.exports[1] ?? '').total).toBe(0);
    expect(after.exports[2]).not.toMatch(/,true\r/);
    await change('PUBLISHED');
    expect(strip(await told())).toEqual(strip(before));
    await expectWhole(graph);
  });

  it('is withdrawn as one change with its citations, and leaves those withdrawn before as they were', async () => {
    const [{ key } = { key: '' }] = await raw('MATCH (c:Citation {start: 0}) RETURN c.key AS key');
    await reviewer(
      `mutation { changeState(records: [{ noun: CITATION, key: "${key}" }], state: WITHDRAWN) { __typename } }`,
    );
    await change('WITHDRAWN');
    const counts = await raw(
      'MATCH (c:Change) OPTIONAL MATCH (c)-[:ALTERED]->(a) RETURN c.position AS position, count(a) AS count ORDER BY position',
    );
    expect(counts.slice(1)).toEqual([
      { position: 2, count: 1 },
      { position: 3, count: 3 },
    ]);
    await change('PUBLISHED');
    const states = await raw('MATCH (c:Citation) RETURN c.state AS state ORDER BY state');
    expect(states.map(({ state }) => state)).toEqual(['published', 'published', 'withdrawn']);
  });
});

/** But for the position of the log, which exports tell. */
function strip(value: object): unknown {
  return JSON.parse(JSON.stringify(value).replace(/position \d+ /g, ''));
}
