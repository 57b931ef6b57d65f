import { beforeEach, describe, expect, it } from 'vitest';
import { exportFolder } from '../../src/interchange/export-folder.ts';
import { importFolder } from '../../src/interchange/import-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { contentOf, emptyFolder, expectWhole, folderOf, taken, VILLAGE } from '../import/folders.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';

const FIRST = 'Højby havde det først. Åby tog det efter, og Åby fortæller gerne.';
const SECOND = `Hør 🌱: ${FIRST}`;
const THIRD = 'Højby havde det først. Åby lærte det af Højby.';

let graph: Graph;
let ask: FirstStories['ask'];

beforeEach(async () => {
  graph = await testGraph();
  ask = asker(graph);
  await taken(graph, await folderOf(VILLAGE), { actor: 'solveig' });
});

async function rewrite(text: string): Promise<void> {
  await taken(graph, await folderOf({ posts: ['id,text', `post,"${text}"`] }), { actor: 'per' });
}

const REVISIONS = `{ post(key: "post") { revisions { totalCount nodes {
  number since until at actor text hash passages { totalCount complete nodes { start end quote citation { start state } } }
} } } }`;

describe('a text that a post had', () => {
  it('is kept with where each citation stood in it, and the present one stands last', async () => {
    await rewrite(SECOND);
    await rewrite(THIRD);
    const { data } = await ask(REVISIONS);
    const { totalCount, nodes } = data.post.revisions;
    expect(totalCount).toBe(3);
    expect(
      nodes.map(({ number, since, until, text }: Record<string, unknown>) => [number, since, until, text]),
    ).toEqual([
      [1, 1, 2, FIRST],
      [2, 2, 3, SECOND],
      [3, 3, null, THIRD],
    ]);
    for (const { text, passages } of nodes)
      for (const { start, end, quote } of passages.nodes)
        expect([...text].slice(start, end).join('')).toBe(quote);
    expect(nodes.map(({ passages }: { passages: { totalCount: number } }) => passages.totalCount)).toEqual([
      3, 3, 1,
    ]);
    expect(
      nodes[1].passages.nodes.map(({ start, citation }: { start: number; citation: { state: string } }) => [
        start,
        citation.state,
      ]),
    ).toEqual([
      [7, 'ANCHORED'],
      [30, 'LOST'],
      [30, 'LOST'],
    ]);
    await expectWhole(graph);
  });

  it('tells when it came, and by its hash is known again', async () => {
    await rewrite(SECOND);
    await rewrite(FIRST);
    const { data } = await ask(REVISIONS);
    const [one, two, three] = data.post.revisions.nodes;
    expect(one.hash).toBe(three.hash);
    expect(one.hash).not.toBe(two.hash);
    expect(one.at < two.at && two.at < three.at).toBe(true);
  });

  it('does not tell the public who gave it', async () => {
    await rewrite(SECOND);
    const { data } = await ask(REVISIONS);
    expect(data.post.revisions.nodes.map(({ actor }: { actor: unknown }) => actor)).toEqual([null, null]);
  });

  it('can be read by its number, and no other', async () => {
    await rewrite(SECOND);
    const read = (revision: number) => ask(`{ post(key: "post") { text(revision: ${revision}) } }`);
    expect((await read(1)).data.post.text).toBe(FIRST);
    expect((await read(2)).data.post.text).toBe(SECOND);
    const { errors } = await read(3);
    expect(errors?.[0]?.message).toBe(
      'revision: the post "post" has no text with the number 3: see revisions.',
    );
  });

  it('is paged as any list is, also backwards', async () => {
    await rewrite(SECOND);
    await rewrite(THIRD);
    const page = async (args: string) => {
      const { data } = await ask(
        `{ post(key: "post") { revisions(${args}) { nodes { number } pageInfo { endCursor hasNextPage } } } }`,
      );
      return data.post.revisions;
    };
    const first = await page('first: 2');
    expect(first).toMatchObject({ nodes: [{ number: 1 }, { number: 2 }], pageInfo: { hasNextPage: true } });
    expect((await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).nodes).toEqual([{ number: 3 }]);
    expect((await page('last: 1')).nodes).toEqual([{ number: 3 }]);
  });

  it('is not stored twice: a post that was never altered has none but its own', async () => {
    expect(await raw('MATCH (r:TextRevision) RETURN count(r) AS count')).toEqual([{ count: 0 }]);
    const { data } = await ask(REVISIONS);
    expect(data.post.revisions).toMatchObject({
      totalCount: 1,
      nodes: [{ number: 1, since: 1, until: null, text: FIRST }],
    });
  });

  it('keeps its number when a text was taken away in between', async () => {
    await rewrite('');
    expect((await ask(REVISIONS)).data.post.revisions.nodes).toMatchObject([{ number: 1, until: 2 }]);
    await rewrite(SECOND);
    expect((await ask(REVISIONS)).data.post.revisions.nodes).toMatchObject([
      { number: 1, since: 1, until: 2 },
      { number: 2, since: 3, until: null },
    ]);
    await expectWhole(graph);
  });
});

describe('where a post gets a text that it had before', () => {
  it('every citation stands where it stood, and what was lost is found again: the export is the same byte for byte', async () => {
    const bytes = async () => {
      const folder = await emptyFolder();
      await exportFolder(graph, folder);
      return contentOf(folder);
    };
    const before = await bytes();
    await rewrite(THIRD);
    expect((await bytes())['citations.csv']).not.toBe(before['citations.csv']);
    await rewrite(FIRST);
    expect(await bytes()).toEqual(before);
    await expectWhole(graph);
  });

  it('a lost citation stays lost where the same was cited anew meanwhile', async () => {
    await rewrite('Noget helt andet.');
    await taken(
      graph,
      await folderOf({
        posts: ['id,text', `post,"Åby tog det efter, og Åby fortæller gerne."`],
        citations: ['post_id,idea_id,adoption_id,source_adoption_id,quote,start', 'post,tool,,,Åby,0'],
      }),
    );
    await rewrite(FIRST);
    await expectWhole(graph);
    const { data } = await ask(
      '{ post(key: "post") { citations { nodes { quote state adoption { key } } } } }',
    );
    const states = data.post.citations.nodes.map(
      ({ quote, state }: Record<string, string>) => `${quote} ${state}`,
    );
    expect(states.sort()).toEqual(
      ['Højby havde det først ANCHORED', 'Åby ANCHORED', 'Åby tog det efter ANCHORED', 'Åby LOST'].sort(),
    );
  });
});

it('a folder that would put a quote where no text has it is refused as before', async () => {
  const folder = await folderOf({
    citations: ['post_id,idea_id,adoption_id,source_adoption_id,quote,start', 'post,tool,,,Åby,'],
  });
  const report = await importFolder(graph, folder, { actor: 'tester', reason: null });
  expect(report.problems[0]?.reason).toContain('the quote occurs 2 times in the text, at 23, 45');
});
