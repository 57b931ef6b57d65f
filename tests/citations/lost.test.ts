import { beforeEach, describe, expect, it } from 'vitest';
import { erasePerson, personPlaces } from '../../src/erasing/erase-person.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { expectWhole, folderOf, taken, VILLAGE } from '../import/folders.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
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

  it('is moved by an editor to where it belongs, and its old places are kept', async () => {
    await raw("MATCH (c:Citation) SET c.state = 'draft'");
    const { data } = await ask(`{ ${LOST} }`.replace('quote', 'key quote'));
    const copied = data.lostCitations.nodes.find(({ copy }: { copy: unknown }) => copy !== null);
    const move = (quote: string, more = '') =>
      ask(
        `mutation ($key: String!, $quote: String!) { moveCitation(key: $key, quote: $quote${more}) {
          ... on CitationWritten { citation { quote start end state copy { key } } }
          ... on EditsRefused { failures { code field reason positions } }
        } }`,
        { key: copied.key, quote },
      );
    const refused = await move('det');
    expect(refused.data.moveCitation.failures).toMatchObject([
      { code: 'QUOTE', field: 'quote', positions: [12, 37] },
    ]);
    expect(refused.data.moveCitation.failures[0].reason).toContain('occurs 2 times in the text, at 12, 37');
    const { moveCitation } = (await move('tog Åby det efter', ', reason: "reworded"')).data;
    expect(moveCitation.citation).toEqual({
      quote: 'tog Åby det efter',
      start: 29,
      end: 46,
      state: 'ANCHORED',
      copy: { key: 'coarse;first' },
    });
    await expectWhole(graph);
    const after = await ask(
      '{ lostCitations { totalCount } post(key: "post") { revisions { nodes { passages { nodes { quote citation { quote } } } } } } }',
    );
    expect(after.data.lostCitations.totalCount).toBe(1);
    expect(after.data.post.revisions.nodes[0].passages.nodes).toContainEqual({
      quote: 'Åby tog det efter',
      citation: { quote: 'tog Åby det efter' },
    });
    // A name that begins before the old quote is taken out of what is kept of it too.
    const person = { names: ['først. Åby'], people: false };
    const { places } = await personPlaces(graph, person);
    await erasePerson(graph, 'admin', { ...person, expected: places.length, reason: null });
    await expectWhole(graph);
    expect((await move('tog Åby')).data.moveCitation.failures).toMatchObject([
      { code: 'NOT_FOUND', field: 'key' },
    ]);
  });

  it('is lost again, as it was, where its moving is taken back; and moved again where that is', async () => {
    await raw("MATCH (c:Citation) SET c.state = 'draft'");
    const told = `{ ${LOST} post(key: "post") { revisions { nodes { passages { nodes { quote citation { quote } } } } } } }`;
    const before = await ask(told);
    const copied = (await ask(`{ ${LOST} }`.replace('quote', 'key quote'))).data.lostCitations.nodes.find(
      ({ copy }: { copy: unknown }) => copy !== null,
    );
    const { moveCitation } = (
      await ask(
        'mutation ($key: String!) { moveCitation(key: $key, quote: "tog Åby det efter") { ... on CitationWritten { position } } }',
        { key: copied.key },
      )
    ).data;
    const undo = async (position: number) => {
      const { data } = await ask(
        'mutation ($position: Int!) { undoChange(position: $position) { ... on EditsWritten { position } ... on EditsRefused { failures { reason } } } }',
        { position },
      );
      expect(data.undoChange.failures).toBeUndefined();
      return data.undoChange.position as number;
    };
    const moved = await ask(told);
    const undone = await undo(moveCitation.position);
    expect(await ask(told)).toEqual(before);
    expect(
      await raw('MATCH (c:Citation {key: $key}) RETURN c.suffix AS suffix', { key: copied.key }),
    ).toEqual([{ suffix: ', og Åby fortæller gerne.' }]);
    await expectWhole(graph);
    await undo(undone);
    expect(await ask(told)).toEqual(moved);
    await expectWhole(graph);
  });

  it('comes back lost, as it was, where its deletion is taken back, or that of its post', async () => {
    await raw("MATCH (n) WHERE n:Citation OR n:Post SET n.state = 'draft'");
    const told = `{ ${LOST} post(key: "post") { revisions { nodes { passages { nodes { quote } } } } } }`;
    const before = await ask(told);
    expect(before.data.lostCitations.totalCount).toBe(2);
    const [one] = (await ask(`{ ${LOST} }`.replace('quote', 'key quote'))).data.lostCitations.nodes;
    const changed = async (mutation: string) => {
      const { data, errors } = await ask(`mutation { ${mutation} }`);
      expect(errors).toBeUndefined();
      const [answer] = Object.values(data) as { position: number; failures?: unknown }[];
      expect(answer?.failures).toBeUndefined();
      return answer?.position ?? 0;
    };
    const refused = '... on EditsRefused { failures { code reason } }';
    const undo = (position: number) =>
      changed(`undoChange(position: ${position}) { ... on EditsWritten { position } ${refused} }`);
    await undo(
      await changed(`deleteCitation(key: "${one.key}") { ... on RecordDeleted { position } ${refused} }`),
    );
    expect(await ask(told)).toEqual(before);
    const position = await changed(
      `deletePost(key: "post", withCitations: true) { ... on RecordDeleted { position } ${refused} }`,
    );
    expect((await ask(told)).data.post).toBeNull();
    const undone = await undo(position);
    expect((await ask(told)).data.lostCitations).toEqual(before.data.lostCitations);
    await expectWhole(graph);
    await undo(await undo(undone));
    const after = await ask(told);
    expect(after.data.lostCitations).toEqual(before.data.lostCitations);
    // What is not lost has no place in earlier texts any more: the log keeps none.
    expect(after.data.post.revisions.nodes[0].passages.nodes).toEqual([
      { quote: 'Åby' },
      { quote: 'Åby tog det efter' },
    ]);
    await expectWhole(graph);
  });

  it('is for editors only', async () => {
    const { errors } = await asker(graph)(`{ ${LOST} }`);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
