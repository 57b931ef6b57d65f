import { beforeEach, describe, expect, it } from 'vitest';
import { exportFolder } from '../../src/interchange/export-folder.ts';
import { importFolder } from '../../src/interchange/import-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { contentOf, emptyFolder, expectWhole, folderOf, taken, VILLAGE } from '../import/folders.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import type { FirstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';

let graph: Graph;
let ask: FirstStories['ask'];

/** Beside the village: the same tool recorded again under another name, taken by two, one of whom had it already. */
const AGAIN = {
  ideas: [
    'id,name,derived_from_id,topics,aliases',
    'again,Værktøjet,,data;work,Redskab',
    'again-lite,Let,again,,',
  ],
  adoptions: [
    'id,idea_id,adopter_id,date,status',
    'again-shire,again,shire,2018,implemented',
    'again-town,again,town,2015-03-01,implemented',
    'coarse,tool,town,2015-03-01,implemented',
  ],
  copies: ['adoption_id,source_adoption_id', 'again-shire,again-town'],
  posts: ['id,title,text', 'post2,Igen,"Skiren fik værktøjet fra Åby."'],
  citations: [
    'post_id,idea_id,adoption_id,source_adoption_id,quote,start',
    'post2,again,again-shire,again-town,Skiren fik værktøjet fra Åby,',
    'post2,again,,,værktøjet,',
    'post2,again,again-town,,Åby,',
  ],
};

async function exported(): Promise<Record<string, string>> {
  const folder = await emptyFolder();
  await exportFolder(graph, folder);
  return contentOf(folder);
}

const RESULT =
  '{ __typename ... on EditsWritten { position records { noun key outcome } } ... on EditsRefused { failures { code field noun key reason right conflicts { key } } } }';

beforeEach(async () => {
  graph = await testGraph();
  await taken(graph, await folderOf(VILLAGE));
  await taken(graph, await folderOf(AGAIN));
  ask = (await personWith(graph, 'reviewer')).ask;
});

describe('an idea that goes into another', () => {
  const merge = async (args: string) =>
    (await ask(`mutation { mergeIdeas(from: "again", into: "tool", ${args}) ${RESULT} }`)).data.mergeIdeas;

  it('is refused where both were taken up by one adopter at one time, with the keys of both, and nothing is written', async () => {
    const before = await exported();
    const answer = await merge('reason: "the same"');
    expect(answer.__typename).toBe('EditsRefused');
    expect(answer.failures).toMatchObject([{ code: 'TAKE_UPS' }]);
    expect(answer.failures[0].reason).toContain('coarse');
    expect(answer.failures[0].reason).toContain('again-town');
    expect(await exported()).toEqual(before);
    await expectWhole(graph);
  });

  it('takes its adoptions, copies, citations, variants and names along, and lets two records of one thing become one', async () => {
    expect((await merge('overlaps: KEEP_INTO')).__typename).toBe('EditsWritten');
    await expectWhole(graph);
    const { data } = await ask(`{
      idea(key: "tool") { aliases topics variants { nodes { key } } adoptions(first: 50) { nodes { key } } citations { totalCount nodes { quote adoption { key } copy { key } } } }
      adoption(key: "coarse") { copies { nodes { key } } citations { nodes { quote } } }
      post(key: "post2") { citations { nodes { quote idea { key } } } }
    }`);
    expect(data.idea.aliases).toEqual(['Værktøjet', 'Redskab']);
    expect(data.idea.topics).toEqual(['care', 'data', 'work']);
    expect(data.idea.variants.nodes.map(({ key }: { key: string }) => key)).toEqual([
      'again-lite',
      'tool-lite',
    ]);
    expect(data.idea.adoptions.nodes.map(({ key }: { key: string }) => key)).toEqual([
      'again-shire',
      'fine',
      'first',
    ]);
    expect(data.adoption.copies.nodes.map(({ key }: { key: string }) => key)).toEqual([
      'again-shire;coarse',
      'lite;coarse',
    ]);
    expect(data.adoption.citations.nodes).toEqual([{ quote: 'Åby' }]);
    expect(new Set(data.post.citations.nodes.map(({ idea }: { idea: { key: string } }) => idea.key))).toEqual(
      new Set(['tool']),
    );
  });

  it('is found by its old key, as are the adoptions that went along: as record, by id, in filters, in edits, in exports', async () => {
    await merge('overlaps: KEEP_INTO');
    const id = (text: string) => Buffer.from(text).toString('base64url');
    const { data } = await ask(`{
      idea(key: "again") { key }
      adoption(key: "again-town") { key }
      node(id: "${id('Idea:again')}") { ... on Idea { key } }
      copy: node(id: "${id('Copy:again-shire;again-town')}") { ... on Copy { key } }
      copies(filter: { ideas: ["again"] }) { totalCount }
      both: copies(filter: { ideas: ["tool"] }) { totalCount }
      search(text: "Værktøjet", kinds: [IDEA]) { nodes { idea { key } } }
    }`);
    expect(data.idea.key).toBe('tool');
    expect(data.adoption.key).toBe('coarse');
    expect(data.node.key).toBe('tool');
    expect(data.copy.key).toBe('again-shire;coarse');
    expect(data.copies).toEqual(data.both);
    expect(data.search.nodes[0].idea.key).toBe('tool');
    const entered = await ask(
      `mutation { recordAdoption(adoption: { idea: "again", adopter: "land", date: "2020", status: PILOTED }) { ... on AdoptionWritten { adoption { idea { key } } } } }`,
    );
    expect(entered.data.recordAdoption.adoption.idea.key).toBe('tool');
    const changed = await ask(
      `mutation { changeIdea(key: "again", idea: { name: "x" }) { ... on EditsRefused { failures { code reason right } } } }`,
    );
    expect(changed.data.changeIdea.failures).toEqual([
      { code: 'NOT_FOUND', reason: 'the idea “again” went into “tool”', right: 'name “tool”' },
    ]);
  });

  it('is not in an export, and an import of what was exported before does not bring it back', async () => {
    const before = await exported();
    await merge('overlaps: KEEP_INTO');
    const after = await exported();
    expect(after['ideas.csv']).not.toContain('\nagain,');
    for (const [name, text] of Object.entries(after))
      if (name !== 'adoptions.csv' && name !== 'copies.csv' && name !== 'ideas.csv')
        expect(text).not.toMatch(/(^|,)again(,|\r)/m);
    const lines = Object.fromEntries(
      Object.entries(before).map(([name, text]) => [
        name.replace('.csv', ''),
        text.replace(/\r\n$/, '').split('\r\n'),
      ]),
    );
    const report = await importFolder(graph, await folderOf(lines), { actor: 'tester', reason: null });
    expect(report.problems).toEqual([]);
    expect(report.warnings.map(({ code, reason }) => `${code} ${reason}`)).toEqual(
      expect.arrayContaining([
        'merged the idea “again” went into “tool”: the row is left out, and what names “again” is read as naming “tool”',
        'merged the adoption “again-town” went into “coarse”: the row is left out, and what names “again-town” is read as naming “coarse”',
      ]),
    );
    // The row of the idea that stayed is older than the merging: it has the names that it had then.
    const restored = await exported();
    expect({ ...restored, 'ideas.csv': '' }).toEqual({ ...after, 'ideas.csv': '' });
    expect(restored['ideas.csv']).not.toContain('\nagain,');
    await expectWhole(graph);
  });

  it('keeps lost citations, and where all of them stood in earlier texts', async () => {
    await taken(graph, await folderOf({ posts: ['id,text', 'post2,"Skiren har det fra Åby."'] }));
    await merge('overlaps: KEEP_INTO');
    const { data } = await ask(
      '{ post(key: "post2") { revisions { nodes { passages { nodes { quote } } } } } lostCitations { nodes { quote idea { key } } } }',
    );
    expect(data.post.revisions.nodes[0].passages.nodes).toHaveLength(3);
    expect(data.lostCitations.nodes.map(({ idea }: { idea: { key: string } }) => idea.key)).toEqual([
      'tool',
      'tool',
    ]);
    await expectWhole(graph);
  });

  it('follows mergings one after the other', async () => {
    await taken(graph, await folderOf({ ideas: ['id,name', 'third,Tredje'] }));
    await merge('overlaps: KEEP_INTO');
    await ask(`mutation { mergeIdeas(from: "tool", into: "third") ${RESULT} }`);
    expect((await ask('{ idea(key: "again") { key aliases } }')).data.idea).toEqual({
      key: 'third',
      aliases: ['Værktøj', 'Værktøjet', 'Redskab'],
    });
    await expectWhole(graph);
  });

  it('is itself again when the merging is taken back: the export is the same byte for byte, and merged again it is as it was merged', async () => {
    await taken(graph, await folderOf({ posts: ['id,text', 'post2,"Skiren har det fra Åby."'] }));
    const original = await exported();
    const passages =
      '{ post(key: "post2") { revisions { nodes { passages { nodes { quote start } } } } citations { nodes { key quote state idea { key } } } } }';
    const { data: before } = await ask(passages);
    const { position } = await merge('overlaps: KEEP_INTO');
    const merged = await exported();
    const undone = await undo(position);
    expect(await exported()).toEqual(original);
    expect((await ask(passages)).data).toEqual(before);
    expect((await ask('{ idea(key: "again") { key } adoption(key: "again-town") { key } }')).data).toEqual({
      idea: { key: 'again' },
      adoption: { key: 'again-town' },
    });
    await expectWhole(graph);
    await undo(undone);
    expect(await exported()).toEqual(merged);
    expect((await ask('{ idea(key: "again") { key } }')).data.idea.key).toBe('tool');
    await expectWhole(graph);
  });

  it('is for reviewers, is not done twice, and never into itself', async () => {
    const editor = await personWith(graph, 'editor');
    const { errors } = await editor.ask(`mutation { mergeIdeas(from: "again", into: "tool") ${RESULT} }`);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const self = await ask(`mutation { mergeIdeas(from: "tool", into: "tool") ${RESULT} }`);
    expect(self.data.mergeIdeas.failures).toMatchObject([{ code: 'SELF', field: 'from' }]);
    const first = await merge('overlaps: KEEP_INTO, requestKey: "one"');
    expect(await merge('overlaps: KEEP_INTO, requestKey: "one"')).toEqual(first);
    expect((await merge('overlaps: KEEP_INTO')).failures).toMatchObject([
      { code: 'NOT_FOUND', field: 'from' },
    ]);
    const [change] = await raw(
      "MATCH (c:Change {kind: 'merge'}) RETURN c.reason AS reason, c.actor AS actor",
    );
    expect(change).toEqual({ reason: 'idea again into tool', actor: 'the-reviewer' });
  });
});

async function undo(position: number): Promise<number> {
  const { data } = await ask(`mutation { undoChange(position: ${position}) ${RESULT} }`);
  expect(data.undoChange).toMatchObject({ __typename: 'EditsWritten' });
  return data.undoChange.position;
}

describe('an adopter that goes into another', () => {
  beforeEach(async () => {
    await taken(
      graph,
      await folderOf({
        adopters: [
          'id,kind,name,parent_id,succeeded_by_id',
          'hill2,municipality,Højby Kommune,shire,',
          'office,unit,Kontoret,hill2,',
          'old,municipality,Gammelby,shire,hill2',
        ],
        adoptions: [
          'id,idea_id,adopter_id,date',
          'lite-hill,tool-lite,hill2,2021',
          'by-hill,tool,hill2,2016',
        ],
        copies: ['adoption_id,source_adoption_id,via', 'lite-hill,lite,hill2;land'],
      }),
    );
  });

  it('takes its adoptions, parts, predecessors and the copies that it carried along, and is itself again when that is taken back', async () => {
    const original = await exported();
    const { data } = await ask(
      `mutation { mergeAdopters(from: "hill2", into: "hill", overlaps: KEEP_INTO, reason: "twice") ${RESULT} }`,
    );
    expect(data.mergeAdopters.__typename).toBe('EditsWritten');
    await expectWhole(graph);
    const merged = await exported();
    const undone = await undo(data.mergeAdopters.position);
    expect(await exported()).toEqual(original);
    await undo(undone);
    expect(await exported()).toEqual(merged);
    await expectWhole(graph);
    const found = await ask(`{
      adopter(key: "hill2") { key aliases parts { nodes { key } } adoptions { nodes { key } } }
      old: adopter(key: "old") { succeededBy { key } }
      copies(filter: { via: ["hill"] }) { nodes { key via { key } } }
      within: copies(filter: { place: { within: ["hill2"], side: TO } }) { totalCount }
      paths(from: { adopter: "hill2" }, to: { adopter: "town" }) { paths { copies { key } } }
    }`);
    expect(found.data.adopter).toEqual({
      key: 'hill',
      aliases: ['Højby Kommune'],
      parts: { nodes: [{ key: 'office' }] },
      adoptions: { nodes: [{ key: 'by-hill' }, { key: 'first' }, { key: 'lite-hill' }] },
    });
    expect(found.data.old.succeededBy.key).toBe('hill');
    expect(found.data.copies.nodes).toEqual([
      { key: 'lite-hill;lite', via: [{ key: 'hill' }, { key: 'land' }] },
    ]);
    expect(found.data.within.totalCount).toBe(1);
    expect(found.data.paths.paths).toEqual([{ copies: [{ key: 'coarse;first' }] }]);
  });

  it('is refused between two levels', async () => {
    const { data } = await ask(`mutation { mergeAdopters(from: "office", into: "hill") ${RESULT} }`);
    expect(data.mergeAdopters.failures).toMatchObject([{ code: 'LEVEL', field: 'from' }]);
  });
});

describe('a record that is split', () => {
  it('lets adoptions go to a new idea with their citations, keeps the rest, and is whole again when that is taken back', async () => {
    const original = await exported();
    const { data } = await ask(
      `mutation { splitIdea(key: "again", idea: { key: "other", name: "Noget andet", derivedFrom: "again" }, adoptions: ["again-town"], variants: ["again-lite"]) ${RESULT} }`,
    );
    expect(data.splitIdea.__typename).toBe('EditsWritten');
    await expectWhole(graph);
    const found = await ask(
      '{ idea(key: "other") { adoptions { nodes { key } } variants { nodes { key } } citations { nodes { quote } } } again: idea(key: "again") { adoptions { nodes { key } } } }',
    );
    expect(found.data.idea).toEqual({
      adoptions: { nodes: [{ key: 'again-town' }] },
      variants: { nodes: [{ key: 'again-lite' }] },
      citations: { nodes: [{ quote: 'Åby' }] },
    });
    expect(found.data.again.adoptions.nodes).toEqual([{ key: 'again-shire' }]);
    const split = await exported();
    const undone = await undo(data.splitIdea.position);
    expect(await exported()).toEqual(original);
    await undo(undone);
    expect(await exported()).toEqual(split);
    await expectWhole(graph);
  });

  it('is refused where a copy would be between ideas that have nothing to do with each other, and names what is not its own', async () => {
    const before = await exported();
    const { data } = await ask(`mutation {
      apart: splitIdea(key: "again", idea: { name: "Noget andet" }, adoptions: ["again-town"]) ${RESULT}
      foreign: splitIdea(key: "again", idea: { name: "Noget andet" }, adoptions: ["first"]) ${RESULT}
    }`);
    expect(data.apart.failures[0].code).toBe('RULE_OF_IDEAS');
    expect(data.foreign.failures).toMatchObject([{ code: 'NOT_FOUND', field: 'adoptions', key: 'first' }]);
    expect(await exported()).toEqual(before);
  });

  it('lets adoptions and parts go to a new adopter', async () => {
    const { data } = await ask(
      `mutation { splitAdopter(key: "town", adopter: { key: "town-b", level: MUNICIPALITY, name: "Nyby", partOf: "shire" }, adoptions: ["again-town"]) ${RESULT} }`,
    );
    expect(data.splitAdopter.__typename).toBe('EditsWritten');
    expect((await ask('{ adoption(key: "again-town") { adopter { key } } }')).data.adoption.adopter.key).toBe(
      'town-b',
    );
    await expectWhole(graph);
  });
});

describe('municipalities that are merged by date', () => {
  it('end, and are succeeded by one that is founded then; their adoptions stay theirs', async () => {
    const { data } = await ask(
      `mutation { succeedAdopters(from: ["town", "hill"], into: "big", on: "2020-01-01") ${RESULT} }`,
    );
    expect(data.succeedAdopters.failures[0]).toMatchObject({ code: 'NOT_FOUND', key: 'big' });
    await taken(
      graph,
      await folderOf({ adopters: ['id,kind,name,parent_id', 'big,municipality,Storby,shire'] }),
    );
    const done = await ask(
      `mutation { succeedAdopters(from: ["town", "hill"], into: "big", on: "2020-01-01", reason: "the reform") ${RESULT} }`,
    );
    expect(done.data.succeedAdopters.__typename).toBe('EditsWritten');
    const found = await ask(
      '{ town: adopter(key: "town") { dissolved succeededBy { key founded } adoptions { totalCount } } }',
    );
    expect(found.data.town).toEqual({
      dissolved: '2020-01-01',
      succeededBy: { key: 'big', founded: '2020-01-01' },
      adoptions: { totalCount: 1 },
    });
    await expectWhole(graph);
  });
});

describe('rival claims', () => {
  it('stand side by side, are settled with a rank and a reason each, best first, and the deprecated are left out', async () => {
    await ask(`mutation { recordCopy(copy: { adoption: "again-shire", source: "first" }) { __typename } }`);
    await taken(graph, await folderOf({ ideas: ['id,derived_from_id', 'again,tool'] }));
    const recorded = await ask(
      `mutation { recordCopy(copy: { adoption: "again-shire", source: "first", rank: DEPRECATED, rankReason: "hearsay" }) { __typename ... on EditsRefused { failures { reason } } } }`,
    );
    expect(recorded.data.recordCopy.__typename).toBe('CopyWritten');
    await ask(
      'mutation { changeState(records: [{ noun: COPY, key: "again-shire;first" }], state: PUBLISHED) { __typename } }',
    );
    const sources = async (policy: string) =>
      (
        await ask(
          `{ adoption(key: "again-shire", scope: { policy: ${policy} }) { sources { key rank rankReason } } }`,
        )
      ).data.adoption.sources;
    expect((await sources('BEST')).map(({ key }: { key: string }) => key)).toEqual([
      'again-shire;again-town',
    ]);
    const { data } = await ask(`mutation { settleClaims(claims: [
      { copy: "again-shire;first", rank: PREFERRED, reason: "they say so themselves" },
      { copy: "again-shire;again-town", rank: DEPRECATED, reason: "a slip of the pen" }
    ], reason: "asked them") ${RESULT} }`);
    expect(data.settleClaims.__typename).toBe('EditsWritten');
    expect(await sources('BEST')).toEqual([
      { key: 'again-shire;first', rank: 'PREFERRED', rankReason: 'they say so themselves' },
    ]);
    expect((await sources('ALL')).map(({ key }: { key: string }) => key).sort()).toEqual([
      'again-shire;again-town',
      'again-shire;first',
    ]);
    const { errors } = await ask(
      'mutation { settleClaims(claims: [{ copy: "a;b", rank: NORMAL, reason: " " }]) { __typename } }',
    );
    expect(errors?.[0]?.message).toBe('claims[0].reason: is empty: say why the claim has its rank.');
    await expectWhole(graph);
  });
});
