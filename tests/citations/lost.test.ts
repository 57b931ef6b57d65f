import { beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { expectWhole, folderOf, taken, VILLAGE } from '../import/folders.ts';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { personWith, type TestPerson } from '../setup/people.ts';

const FIRST = 'Højby havde det først. Åby tog det efter, og Åby fortæller gerne.';
const SECOND = 'Højby havde det først. Siden tog Åby det efter 🌱. Alle andre fortæller gerne.';

let graph: Graph;
let editor: TestPerson;
let ask: FirstStories['ask'];

beforeEach(async () => {
  graph = await testGraph();
  await taken(graph, await folderOf(VILLAGE));
  await taken(graph, await folderOf({ posts: ['id,text', `post,"${SECOND}"`] }));
  editor = await personWith(graph, 'editor');
  ask = editor.ask;
});

const LOST = `lostCitations { totalCount nodes {
  quote start end state lastRevision nearest { start end text similarity } idea { key } adoption { key } copy { key }
} }`;

describe('a citation whose passage is no longer in the text', () => {
  it('is listed for editors, with where it stood and what is nearest', async () => {
    const { data } = await ask(`{ ${LOST} post(key: "post") { text old: text(revision: 1) } }`);
    const { totalCount, nodes } = data.lostCitations;
    expect(totalCount).toBe(2);
    const copied = nodes.find(({ copy }: { copy: unknown }) => copy !== null);
    expect(copied).toMatchObject({ quote: 'Åby tog det efter', state: 'LOST', lastRevision: 1 });
    expect([...data.post.old].slice(copied.start, copied.end).join('')).toBe('Åby tog det efter');
    const [best] = copied.nearest;
    expect([...data.post.text].slice(best.start, best.end).join('')).toBe(best.text);
    expect(best.text).toContain('det efter');
    expect(best.similarity).toBeGreaterThan(0.5);
    expect(nodes.find(({ quote }: { quote: string }) => quote === 'Åby').nearest[0]).toMatchObject({
      text: 'Åby',
      similarity: 1,
    });
  });

  it('is chosen by post and by idea, and paged', async () => {
    const count = async (filter: string) =>
      (await ask(`{ lostCitations(filter: ${filter}) { totalCount } }`)).data.lostCitations.totalCount;
    expect(await count('{ posts: ["post"] }')).toBe(2);
    expect(await count('{ posts: ["other"] }')).toBe(0);
    expect(await count('{ ideas: ["tool"], topics: ["care"] }')).toBe(2);
    expect(await count('{ ideas: ["tool-lite"] }')).toBe(0);
    const page = await ask('{ lostCitations(first: 1) { nodes { quote } pageInfo { hasNextPage } } }');
    expect(page.data.lostCitations).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: true } });
  });

  it('is no longer listed once its text is back', async () => {
    await taken(graph, await folderOf({ posts: ['id,text', `post,"${FIRST}"`] }));
    expect((await ask(`{ ${LOST} }`)).data.lostCitations).toEqual({ totalCount: 0, nodes: [] });
    await expectWhole(graph);
  });

  it('is for editors only', async () => {
    const { errors } = await asker(graph)(`{ ${LOST} }`);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
