import { beforeAll, describe, expect, test } from 'vitest';
import { logPosition } from '../../src/domain/change-log.ts';
import type { Edit } from '../../src/editing/edit.ts';
import { everythingHolds } from '../editing/editors.ts';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { plant } from '../setup/world.ts';
import { edit, exportedFolder, smallWorld, TEXT } from './edits.ts';

const UNDO = `mutation Undo($position: Int!, $requestKey: String) { undoChange(position: $position, reason: "Det var en fejl", requestKey: $requestKey) {
  ... on EditsWritten { position records { noun key outcome } }
  ... on EditsRefused { failures { code noun key reason right conflicts { noun key } } }
} }`;

const graph = await testGraph();
let reviewer: FirstStories['ask'];
let editor: FirstStories['ask'];

beforeAll(async () => {
  await plant(graph, smallWorld);
  reviewer = asker(graph, (await personWith(graph, 'reviewer')).key);
  editor = asker(graph, (await personWith(graph, 'editor')).key);
});

async function undo(position: number, ask = reviewer, requestKey?: string) {
  const { data, errors } = await ask(UNDO, { position, requestKey });
  expect(errors).toBeUndefined();
  return data.undoChange;
}

async function changed(...edits: Edit[]): Promise<number> {
  const answer = await edit(graph, edits);
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.failures));
  return answer.position ?? 0;
}

const story: Edit[] = [
  { op: 'put', noun: 'idea', key: 'ny', cells: { name: 'En ny idé' }, state: 'published' },
  { op: 'put', noun: 'adoption', key: 'n1', cells: { ideaId: 'ny', adopterId: 'DK-1' }, state: 'published' },
  { op: 'put', noun: 'adoption', key: 'n2', cells: { ideaId: 'ny', adopterId: 'DK-2' }, state: 'published' },
  { op: 'put', noun: 'copy', key: 'n2;n1', cells: { channel: 'visit' }, state: 'published' },
  {
    op: 'put',
    noun: 'post',
    key: 'n-post',
    cells: { title: 'Nyt', text: 'Silkeborg tog det nye.' },
    state: 'published',
  },
  {
    op: 'put',
    noun: 'citation',
    key: '',
    cells: { postId: 'n-post', ideaId: 'ny', adoptionId: 'n2', sourceAdoptionId: null, quote: 'det nye' },
    state: 'published',
  },
];

describe('A change taken back', () => {
  test('of a whole story leaves everything as it was; taken back itself, the story is there again', async () => {
    const before = await exportedFolder(graph);
    const position = await changed(...story);
    const entered = await exportedFolder(graph);
    const first = await undo(position);
    expect(first.records).toHaveLength(6);
    expect(await exportedFolder(graph)).toEqual(before);
    await undo(first.position);
    expect(await exportedFolder(graph)).toEqual(entered);
    const again = await undo(position);
    expect(again.records).toHaveLength(6);
    expect(await exportedFolder(graph)).toEqual(before);
    const { data } = await reviewer(`{ changes(last: 1) { nodes { kind reason undoes { position } } } }`);
    expect(data.changes.nodes).toEqual([{ kind: 'UNDO', reason: 'Det var en fejl', undoes: { position } }]);
    const gone = await reviewer(
      '{ idea(key: "ny") { key } recordHistory(noun: IDEA, key: "ny") { nodes { kind } } }',
    );
    expect(gone.data.idea).toBeNull();
    expect(gone.data.recordHistory.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'CREATED',
      'DELETED',
      'CREATED',
      'DELETED',
    ]);
    await everythingHolds(graph);
  });

  test('brings back what was deleted, a state, and a text with its passages', async () => {
    const before = await exportedFolder(graph);
    const changes = [
      await changed({ op: 'delete', noun: 'copy', key: 'a2;a1', withCitations: true }),
      await changed({
        op: 'put',
        noun: 'post',
        key: 'p1',
        cells: { text: TEXT.replace('Familieiværksætterne', 'kurset') },
      }),
      await changed({ op: 'state', noun: 'adoption', key: 'a3', state: 'draft' }),
      await changed({ op: 'put', noun: 'adoption', key: 'a1', cells: { date: '2011', status: null } }),
    ];
    for (const position of changes.reverse())
      expect(await undo(position)).toMatchObject({ position: expect.any(Number) });
    expect(await exportedFolder(graph)).toEqual(before);
    await everythingHolds(graph);
  });

  test('brings a deleted post back with the texts that it had', async () => {
    const told = '{ post(key: "n-post") { text old: text(revision: 1) revisions { totalCount } } }';
    const ask = async () => (await reviewer(told)).data.post;
    const position = await changed(...story);
    const text = await changed({
      op: 'put',
      noun: 'post',
      key: 'n-post',
      cells: { text: 'Andre tog det nye.' },
    });
    const before = await ask();
    expect(before).toEqual({
      text: 'Andre tog det nye.',
      old: 'Silkeborg tog det nye.',
      revisions: { totalCount: 2 },
    });
    const gone = await changed({ op: 'delete', noun: 'post', key: 'n-post', withCitations: true });
    expect(await ask()).toBeNull();
    // Another post of the same key has nothing to do with them.
    const other = await changed({ op: 'put', noun: 'post', key: 'n-post', cells: { text: 'Nyt.' } });
    expect((await reviewer('{ post(key: "n-post") { revisions { totalCount } } }')).data.post).toEqual({
      revisions: { totalCount: 1 },
    });
    await undo(other);
    await undo((await undo((await undo(gone)).position)).position);
    expect(await ask()).toEqual(before);
    await everythingHolds(graph);
    await undo(text);
    expect(await undo(position)).toHaveProperty('position');
  });

  test('is refused where somebody altered the same since, and where something refers to it', async () => {
    const position = await changed(...story);
    const later = await changed({ op: 'put', noun: 'idea', key: 'ny', cells: { summary: 'Nu med resumé' } });
    const { failures } = await undo(position);
    expect(failures).toMatchObject([
      { code: 'CONFLICT', noun: 'IDEA', key: 'ny', conflicts: [{ noun: 'IDEA', key: 'ny' }] },
    ]);
    expect(failures[0].reason).toContain(`position ${later}`);
    expect(await undo(later)).toHaveProperty('position');
    const variant = await changed({
      op: 'put',
      noun: 'idea',
      key: 'ny-variant',
      cells: { name: 'Variant', derivedFromId: 'ny' },
      state: 'published',
    });
    const referred = await undo(position);
    expect(referred.failures).toMatchObject([
      { code: 'REFERRED_TO', noun: 'IDEA', key: 'ny', conflicts: [{ noun: 'IDEA', key: 'ny-variant' }] },
    ]);
    await undo(variant);
    expect(await undo(position)).toHaveProperty('position');
  });

  test('is written once where it is sent again, and takes the role that the edits would take', async () => {
    const position = await changed({ op: 'put', noun: 'idea', key: 'fam', cells: { summary: 'Et kursus' } });
    const mine = await undo(position, editor);
    expect(mine.failures).toMatchObject([{ code: 'FORBIDDEN', noun: 'IDEA', key: 'fam' }]);
    const first = await undo(position, reviewer, 'en-nøgle');
    const stood = await logPosition(graph);
    expect(await undo(position, reviewer, 'en-nøgle')).toEqual(first);
    expect(await logPosition(graph)).toBe(stood);
    expect((await undo(100_000)).failures).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('takes back what an import created', async () => {
    const before = await exportedFolder(graph);
    await plant(graph, {
      adopters: [{ id: 'DK-9', kind: 'municipality', name: 'Ny by', parent_id: 'DK-R', country: 'DK' }],
      ideas: [{ id: 'import', name: 'Med importen', summary: 'x' }],
      adoptions: [{ id: 'i1', idea_id: 'import', adopter_id: 'DK-9' }],
      copies: [],
    });
    const { data } = await reviewer('{ changes(last: 1) { nodes { position } } }');
    expect(await undo(data.changes.nodes[0].position)).toHaveProperty('position');
    expect(await exportedFolder(graph)).toEqual(before);
    await everythingHolds(graph);
  });
});
