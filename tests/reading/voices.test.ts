import { beforeAll, describe, expect, it } from 'vitest';
import { exportFolder } from '../../src/interchange/export-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { contentOf, emptyFolder } from '../import/folders.ts';
import { testGraph } from '../setup/database.ts';
import { asker } from '../setup/first-stories.ts';
import { plant } from '../setup/world.ts';

let graph: Graph;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  graph = await testGraph();
  ask = asker(graph);
  const posts = [
    { id: 'release', title: 'Pris', text: 'Prisen' },
    { id: 'paper', title: 'Avis', text: 'Prisen', republishes_id: 'release' },
    { id: 'weekly', title: 'Uge', text: 'Prisen', republishes_id: 'release' },
    { id: 'other', title: 'Andet', text: 'Andet' },
  ];
  await plant(graph, { adopters: [], ideas: [], adoptions: [], copies: [], posts });
});

describe('a post that was published again', () => {
  it('is the voice of all of them', async () => {
    const { data } = await ask(
      '{ posts { nodes { key voice { key } republishes { key } republished { totalCount nodes { key } } } } }',
    );
    expect(data.posts.nodes).toEqual([
      { key: 'other', voice: { key: 'other' }, republishes: null, republished: { totalCount: 0, nodes: [] } },
      {
        key: 'paper',
        voice: { key: 'release' },
        republishes: { key: 'release' },
        republished: { totalCount: 0, nodes: [] },
      },
      {
        key: 'release',
        voice: { key: 'release' },
        republishes: null,
        republished: { totalCount: 2, nodes: [{ key: 'paper' }, { key: 'weekly' }] },
      },
      {
        key: 'weekly',
        voice: { key: 'release' },
        republishes: { key: 'release' },
        republished: { totalCount: 0, nodes: [] },
      },
    ]);
  });

  it('stands in the folder that is exported', async () => {
    const folder = await emptyFolder();
    await exportFolder(graph, folder);
    const [header, , paper] = (await contentOf(folder))['posts.csv']?.split('\r\n') ?? [];
    expect(header).toMatch(/,republishes_id$/);
    expect(paper).toMatch(/^paper,.*,release$/);
  });
});

describe('testimony', () => {
  it('of three posts, one of which publishes another again, is of two voices', async () => {
    const told = (post: string) => ({
      post_id: post,
      idea_id: 'i',
      adoption_id: 'b',
      source_adoption_id: 'a',
    });
    await plant(graph, {
      adopters: [
        { id: 'A', kind: 'country', name: 'A' },
        { id: 'B', kind: 'country', name: 'B' },
      ],
      ideas: [{ id: 'i', name: 'Idé' }],
      adoptions: [
        { id: 'a', idea_id: 'i', adopter_id: 'A' },
        { id: 'b', idea_id: 'i', adopter_id: 'B' },
      ],
      copies: [{ adoption_id: 'b', source_adoption_id: 'a' }],
      posts: [
        { id: 'one', text: 'B tog det fra A, siger B.' },
        { id: 'two', text: 'B tog det fra A, siger B.', republishes_id: 'one' },
        { id: 'three', text: 'A siger, at B tog det. A blev spurgt.' },
      ],
      citations: [
        { ...told('one'), quote: 'B tog det fra A' },
        { ...told('two'), quote: 'B tog det fra A' },
        { ...told('three'), quote: 'B tog det' },
        { ...told('three'), quote: 'A blev spurgt' },
        { post_id: 'three', idea_id: 'i', adoption_id: 'b', quote: 'A siger, at B tog det' },
      ],
    });
    const { data } = await ask(
      '{ adoption(key: "b") { voices sources { voices citations { totalCount } } } }',
    );
    expect(data.adoption).toEqual({ voices: 1, sources: [{ voices: 2, citations: { totalCount: 4 } }] });
    expect((await ask('{ adoption(key: "a") { voices cited } }')).data.adoption).toEqual({
      voices: 0,
      cited: false,
    });
  });
});
