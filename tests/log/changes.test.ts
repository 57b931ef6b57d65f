import { beforeAll, describe, expect, test } from 'vitest';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { type Cells, plant, type World } from '../setup/world.ts';

/** Two places with a unit, two ideas, one copied; a post that tells of it. */
const world = {
  adopters: [
    { id: 'DK', kind: 'country', name: 'Danmark', country: 'DK' },
    { id: 'DK-R', kind: 'region', name: 'Midtjylland', parent_id: 'DK', country: 'DK' },
    { id: 'DK-1', kind: 'municipality', name: 'Holstebro', parent_id: 'DK-R', country: 'DK' },
    { id: 'DK-2', kind: 'municipality', name: 'Silkeborg', parent_id: 'DK-R', country: 'DK' },
    { id: 'DK-2-h', kind: 'unit', name: 'Sundhedsplejen', parent_id: 'DK-2', country: 'DK' },
  ],
  ideas: [
    { id: 'fam', name: 'Familieiværksætterne' },
    { id: 'lup', name: 'Læs Under Påskeferien' },
  ],
  adoptions: [
    { id: 'a1', idea_id: 'fam', adopter_id: 'DK-1', date: '2010' },
    { id: 'a2', idea_id: 'fam', adopter_id: 'DK-2-h', date: '2014' },
    { id: 'b1', idea_id: 'lup', adopter_id: 'DK-1' },
  ],
  copies: [{ adoption_id: 'a2', source_adoption_id: 'a1', channel: 'visit' }],
  posts: [{ id: 'p1', title: 'Tyveri', text: 'Silkeborg tog det fra Holstebro.' }],
  citations: [
    { post_id: 'p1', idea_id: 'fam', adoption_id: 'a2', source_adoption_id: 'a1', quote: 'fra Holstebro' },
  ],
} satisfies World;

/** The world with some cells of some rows altered: what a second import of it changes. */
function altered(changes: Record<string, Cells>): World {
  const rows = (table: readonly Cells[]) =>
    table.map((row) => ({ ...row, ...changes[row.id ?? ''] }) as Cells);
  return { ...world, ideas: rows(world.ideas), adoptions: rows(world.adoptions), posts: rows(world.posts) };
}

let ask: FirstStories['ask'];

beforeAll(async () => {
  const graph = await testGraph();
  ask = asker(graph);
  await plant(graph, world);
  await plant(graph, altered({ a2: { date: '2015' }, lup: { summary: 'Læsning i ferien' } }));
  await plant(
    graph,
    altered({ a2: { date: '2015-02' }, p1: { text: 'Det siges: Silkeborg tog det fra Holstebro.' } }),
  );
});

const CHANGE = `position kind actor complete altered { noun created changed deleted } created { adopters ideas adoptions copies posts citations }
  alterations(first: 20) { totalCount nodes { noun key kind withheld fields { field before after } } }`;

describe('The log', () => {
  test('tells what each change altered, cell by cell, and how much a bulk import created', async () => {
    const { data } = await ask(`{ changes(first: 10) { totalCount nodes { ${CHANGE} } } }`);
    const [first, second, third] = data.changes.nodes;
    expect(data.changes.totalCount).toBe(3);
    expect(first).toMatchObject({
      kind: 'IMPORT',
      actor: 'test',
      complete: true,
      created: { adopters: 5, ideas: 2, adoptions: 3, copies: 1, posts: 1, citations: 1 },
      alterations: { totalCount: 0 },
      altered: [],
    });
    expect(second.altered).toEqual([
      { noun: 'ADOPTION', created: 0, changed: 1, deleted: 0 },
      { noun: 'IDEA', created: 0, changed: 1, deleted: 0 },
    ]);
    expect(second.created).toEqual({
      adopters: 0,
      ideas: 0,
      adoptions: 0,
      copies: 0,
      posts: 0,
      citations: 0,
    });
    expect(second.alterations.nodes).toEqual(
      expect.arrayContaining([
        {
          noun: 'ADOPTION',
          key: 'a2',
          kind: 'CHANGED',
          withheld: false,
          fields: [{ field: 'date', before: '2014', after: '2015' }],
        },
        {
          noun: 'IDEA',
          key: 'lup',
          kind: 'CHANGED',
          withheld: false,
          fields: [{ field: 'summary', before: '', after: 'Læsning i ferien' }],
        },
      ]),
    );
    expect(third.alterations.nodes.map(({ noun }: { noun: string }) => noun).sort()).toEqual([
      'ADOPTION',
      'CITATION',
      'POST',
    ]);
  });

  test('is read page by page in one order, from either end', async () => {
    const { data } = await ask('{ changes(first: 10) { edges { cursor node { position last cursor } } } }');
    const positions = data.changes.edges.map(({ cursor }: { cursor: string }) => cursor);
    const onwards = await ask(
      `{ changes(first: 1, after: "${positions[0]}") { pageInfo { hasNextPage hasPreviousPage } nodes { position } } }`,
    );
    expect(onwards.data.changes).toEqual({
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
      nodes: [{ position: Number(positions[1]) }],
    });
    const newest = await ask(
      '{ changes(last: 2) { pageInfo { hasNextPage hasPreviousPage } nodes { position } } }',
    );
    expect(newest.data.changes.nodes.map(({ position }: { position: number }) => String(position))).toEqual(
      positions.slice(1),
    );
    expect(newest.data.changes.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  });

  test.each([
    ['{ ideas: ["fam"] }', 3],
    ['{ ideas: ["lup"] }', 2],
    ['{ ideas: ["fam"], nouns: [CITATION] }', 2],
    ['{ ideas: ["lup"], nouns: [COPY] }', 0],
    ['{ adopters: ["DK-1"] }', 2],
    ['{ adopters: ["DK-2"] }', 1],
    ['{ within: ["DK-2"] }', 3],
    ['{ within: ["DK-2"], ideas: ["lup"] }', 0],
    ['{ nouns: [IDEA] }', 2],
    ['{ nouns: [POST] }', 2],
    ['{ kinds: [EDIT] }', 0],
    ['{ actors: ["test"] }', 3],
    ['{ actors: ["somebody else"] }', 0],
    ['{ from: "2020-01-01T00:00:00Z" }', 3],
    ['{ before: "2020-01-01T00:00:00+01:00" }', 0],
    ['{ positions: { from: 2 } }', 2],
  ])('filtered by %s tells of %i changes, and its count says the same', async (filter, expected) => {
    const { data, errors } = await ask(
      `{ changes(first: 10, filter: ${filter}) { totalCount nodes { position } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.changes.nodes).toHaveLength(expected);
    expect(data.changes.totalCount).toBe(expected);
  });

  test('gives what an import created noun by noun, with the records themselves', async () => {
    const { data } = await ask(`{ changes(first: 1) { nodes {
      creations(noun: ADOPTION, first: 2) { totalCount pageInfo { endCursor } nodes { noun key object { id ... on Adoption { date } } } }
      copies: creations(noun: COPY) { nodes { key object { ... on Copy { channel } } } }
    } } }`);
    const [change] = data.changes.nodes;
    expect(change.creations).toMatchObject({
      totalCount: 3,
      nodes: [
        { key: 'a1', object: { date: '2010' } },
        { key: 'a2', object: { date: '2015-02' } },
      ],
    });
    expect(change.copies.nodes).toEqual([{ key: 'a2;a1', object: { channel: 'VISIT' } }]);
    const rest = await ask(`{ changes(first: 1) { nodes {
      creations(noun: ADOPTION, first: 2, after: "${change.creations.pageInfo.endCursor}") { nodes { key } }
    } } }`);
    expect(rest.data.changes.nodes[0].creations.nodes).toEqual([{ key: 'b1' }]);
  });

  test('finds a change again by its global id', async () => {
    const { data } = await ask('{ changes(last: 1) { nodes { id position } } }');
    const [{ id, position }] = data.changes.nodes;
    const again = await ask('query ($id: ID!) { node(id: $id) { id ... on Change { position } } }', { id });
    expect(again.data.node).toEqual({ id, position });
  });

  test('refuses a cursor that is none, and a window without a moment, in words', async () => {
    const cursor = await ask('{ changes(after: "no") { totalCount } }');
    expect(cursor.errors?.[0]?.message).toMatch(/^after: expected a cursor of this list/);
    const window = await ask(
      '{ changes(filter: { from: "2021-01-01T00:00:00Z", before: "2020-01-01T00:00:00Z" }) { totalCount } }',
    );
    expect(window.errors?.[0]?.message).toMatch(/^filter\.before: comes no later than/);
  });
});

describe('A record', () => {
  test('tells its history, who entered it, and who changed it last', async () => {
    const { data } = await ask(`{ adoption(key: "a2") {
      history { totalCount nodes { position kind fields { field before after } change { actor kind } } }
      entered { position actor } lastChanged { position } adopter { history { totalCount } lastChanged { position } entered { actor } }
    } }`);
    const { history, entered, lastChanged, adopter } = data.adoption;
    expect(history.nodes.map(({ fields }: { fields: unknown }) => fields)).toEqual([
      [{ field: 'date', before: '2014', after: '2015' }],
      [{ field: 'date', before: '2015', after: '2015-02' }],
    ]);
    expect(history.nodes[0].change).toEqual({ actor: 'test', kind: 'IMPORT' });
    expect(entered).toEqual({ position: 1, actor: 'test' });
    expect(lastChanged.position).toBeGreaterThan(history.nodes[0].position);
    expect(adopter).toEqual({ history: { totalCount: 0 }, lastChanged: null, entered: { actor: 'test' } });
  });

  test('that is a draft is in no answer of the log for the public, counts included', async () => {
    await raw("MATCH (n:Adoption {key: 'b1'}) SET n.state = 'draft'");
    await raw("MATCH (n:Alteration {noun: 'idea', key: 'lup'}) SET n.states = ['draft', 'draft']");
    const { data } = await ask(
      `{ changes(first: 10) { nodes { ${CHANGE} creations(noun: ADOPTION) { totalCount nodes { key } } } } }`,
    );
    const [first, second] = data.changes.nodes;
    expect(first.created.adoptions).toBe(2);
    expect(first.creations).toEqual({ totalCount: 2, nodes: [{ key: 'a1' }, { key: 'a2' }] });
    expect(second.alterations).toMatchObject({ totalCount: 1, nodes: [{ key: 'a2' }] });
    const drafts = await ask('{ changes(filter: { ideas: ["lup"] }) { totalCount } }');
    expect(drafts.data.changes.totalCount).toBe(1);
    await raw("MATCH (n:Alteration) SET n.states = ['published', 'published']");
    await raw("MATCH (n:Adoption) SET n.state = 'published'");
  });

  test('whose text may not be shown does not show it in the log', async () => {
    const TEXT = `{ changes(filter: { nouns: [POST] }, last: 1) { nodes { alterations(first: 10) { nodes { noun withheld fields { field after } } } } } }`;
    const post = ({ data }: Awaited<ReturnType<typeof ask>>) =>
      data.changes.nodes[0].alterations.nodes.find(({ noun }: { noun: string }) => noun === 'POST');
    expect(post(await ask(TEXT))).toEqual({
      noun: 'POST',
      withheld: false,
      fields: [{ field: 'text', after: 'Det siges: Silkeborg tog det fra Holstebro.' }],
    });
    await raw("MATCH (n:Post) SET n.textUse = 'quotes'");
    expect(post(await ask(TEXT))).toEqual({ noun: 'POST', withheld: true, fields: [] });
    await raw("MATCH (n:Post) SET n.textUse = 'public'");
  });
});
