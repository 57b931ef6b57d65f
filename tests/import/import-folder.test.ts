import { beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../src/interchange/import-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { countsOf, emptyFolder, expectWhole, FIRST_STORIES, folderOf, taken, VILLAGE } from './folders.ts';

let graph: Graph;

beforeEach(async () => {
  graph = await testGraph();
});

describe('taking a folder in', () => {
  it('takes the first stories in as one change', async () => {
    const report = await taken(graph, FIRST_STORIES);
    expect(report.change).toBe(1);
    expect(report.files.adoptions).toEqual({ rows: 21, created: 21, updated: 0, unchanged: 0 });
    expect(report.files.copies.created).toBe(5);
    await expectWhole(graph);
  });

  it('changes nothing the second time, and then leaves no change in the log', async () => {
    await taken(graph, FIRST_STORIES);
    const again = await taken(graph, FIRST_STORIES);
    expect(again.change).toBeNull();
    expect(Object.values(again.files).every(({ rows, unchanged }) => rows === unchanged)).toBe(true);
    expect(await raw('MATCH (c:Change) RETURN count(c) AS changes')).toEqual([{ changes: 1 }]);
  });

  it('writes a part before its whole, a finer record before the coarser one, whatever the size of a batch', async () => {
    for (const batchSize of [1, 2, 1000]) {
      await testGraph();
      const report = await taken(graph, await folderOf(VILLAGE), { batchSize });
      expect(countsOf(report)).toEqual({
        adopters: '5 0 0',
        ideas: '2 0 0',
        adoptions: '4 0 0',
        copies: '2 0 0',
        posts: '1 0 0',
        citations: '3 0 0',
      });
      await expectWhole(graph);
    }
  });

  it('takes adopters in of which a part went into its own whole, one to a batch', async () => {
    const folder = await folderOf({
      adopters: [
        'id,kind,name,parent_id,succeeded_by_id',
        'part,organisation,Del,whole,',
        'whole,organisation,Hele,,part',
      ],
    });
    await taken(graph, folder, { batchSize: 1 });
    await taken(graph, await folderOf(VILLAGE), { batchSize: 1 });
    await expectWhole(graph);
  });

  it('writes nothing where there is any problem', async () => {
    const folder = await folderOf({ ...VILLAGE, copies: [...VILLAGE.copies, 'first,lost,,,'] });
    const report = await importFolder(graph, folder, { actor: 'tester', reason: null });
    expect(report.refused).toBe(true);
    expect(report.problems.map(({ file, row, column, value }) => [file, row, column, value])).toEqual([
      ['copies.csv', 4, 'source_adoption_id', 'lost'],
    ]);
    expect(await raw('MATCH (n) WHERE NOT n:Schema RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });

  it('takes an empty folder of no rows for what it is', async () => {
    await expect(taken(graph, await emptyFolder())).rejects.toThrow('holds none of them');
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    await taken(graph, await folderOf(VILLAGE), {
      batchSize: 2,
      progress: ({ phase, done, total }) => told.push(`${phase} ${done} of ${total}`),
    });
    expect(told.at(-1)).toBe('write 17 of 17');
  });
});

describe('taking a folder in over what is there', () => {
  beforeEach(async () => {
    await taken(graph, await folderOf(VILLAGE));
  });

  it('clears by an empty cell, and leaves what an absent column does not speak of', async () => {
    const report = await taken(graph, await folderOf({ ideas: ['id,name,topics', 'tool,Redskab,'] }));
    expect(countsOf(report)).toEqual({ ideas: '0 1 0' });
    const [idea] = await raw(
      "MATCH (n:Idea {key: 'tool'}) RETURN n.name AS name, n.sortName AS sortName, n.topics AS topics",
    );
    expect(idea).toEqual({ name: 'Redskab', sortName: 'redskab', topics: [] });
    const variants = await taken(graph, await folderOf({ ideas: ['id,summary', 'tool-lite,Kort'] }));
    expect(countsOf(variants)).toEqual({ ideas: '0 1 0' });
    expect(
      await raw("MATCH (n:Idea {key: 'tool-lite'})-[:DERIVED_FROM]->(o) RETURN n.name AS name, o.key AS of"),
    ).toEqual([{ name: 'Lille værktøj', of: 'tool' }]);
    await expectWhole(graph);
  });

  it('moves relationships with the references that they stand for', async () => {
    await taken(
      graph,
      await folderOf({
        adopters: ['id,parent_id,succeeded_by_id', 'unit,hill,hill', 'land,,'],
        ideas: ['id,derived_from_id', 'tool-lite,'],
        adoptions: ['id,idea_id,adopter_id,refines_id', 'lite,tool,shire,', 'fine,tool,unit,first'],
      }),
      { batchSize: 1 },
    );
    await expectWhole(graph);
    expect(
      await raw(
        "MATCH (:Adopter {key: 'unit'})-[r]->(to:Adopter) RETURN type(r) AS type, to.key AS to ORDER BY type",
      ),
    ).toEqual([
      { type: 'PART_OF', to: 'hill' },
      { type: 'SUCCEEDED_BY', to: 'hill' },
    ]);
    expect(
      await raw(
        "MATCH (who)-[:MADE]->(:Adoption {key: 'lite'})-[:OF]->(what) RETURN who.key AS who, what.key AS what",
      ),
    ).toEqual([{ who: 'shire', what: 'tool' }]);
    expect(
      await raw("MATCH (to)-[:REFINED_BY]->(:Adoption {key: 'fine'})-[:REFINES]->(to) RETURN to.key AS to"),
    ).toEqual([{ to: 'first' }]);
  });

  it('alters at one position of the log what keeps the rules only together, whatever the size of a batch', async () => {
    const folder = await folderOf({
      adoptions: [
        'id,idea_id,adopter_id,date,refines_id',
        'other,tool,land,2022,',
        'fine,tool,unit,2019,wide',
        'lite,tool-lite,land,2019,',
        'coarse,tool,town,2019,',
        'first,tool,hill,2018,',
        'wide,tool,shire,2019,',
      ],
      copies: ['adoption_id,source_adoption_id', 'other,first', 'coarse,first'],
    });
    const report = await taken(graph, folder, { batchSize: 1 });
    expect(countsOf(report)).toEqual({ adoptions: '2 3 1', copies: '1 0 1' });
    expect(
      await raw('MATCH (n:Alteration) RETURN n.key AS key, n.position AS position ORDER BY key'),
    ).toEqual([
      { key: 'coarse', position: 2 },
      { key: 'fine', position: 2 },
      { key: 'first', position: 2 },
    ]);
    expect(
      await raw('MATCH (n:Adoption) WHERE n.since > 1 RETURN n.key AS key, n.since AS since ORDER BY key'),
    ).toEqual([
      { key: 'other', since: 3 },
      { key: 'wide', since: 2 },
    ]);
    await expectWhole(graph);
  });

  it('takes normal for what has no rank', async () => {
    const report = await taken(
      graph,
      await folderOf({
        copies: ['adoption_id,source_adoption_id,rank', 'coarse,first,normal', 'lite,coarse,deprecated'],
      }),
    );
    expect(countsOf(report)).toEqual({ copies: '0 1 1' });
  });

  it('moves citations with their passages when a text changes, and their keys with them', async () => {
    const text = 'En ny indledning 𝄞. Højby havde det først. Åby tog det efter, og Åby fortæller gerne.';
    const report = await taken(
      graph,
      await folderOf({
        posts: ['id,text', `post,"${text}"`],
        citations: [
          'post_id,idea_id,adoption_id,source_adoption_id,quote,start',
          'post,tool,coarse,first,Åby tog det efter,',
          'post,tool,first,,Højby havde det først,20',
          'post,tool,,,Åby,43',
        ],
      }),
    );
    expect(countsOf(report)).toEqual({ posts: '0 1 0', citations: '0 0 3' });
    expect(
      await raw('MATCH (c:Citation) RETURN c.start AS start, c.anchoring AS anchoring ORDER BY start'),
    ).toEqual([
      { start: 20, anchoring: 'anchored' },
      { start: 43, anchoring: 'anchored' },
      { start: 43, anchoring: 'anchored' },
    ]);
    await expectWhole(graph);
  });

  it('marks a citation as lost where the new text no longer has its passage, and warns of it', async () => {
    const report = await taken(
      graph,
      await folderOf({ posts: ['id,text', 'post,"Højby havde det først. Nu tier alle."'] }),
    );
    expect(report.warnings.map(({ code }) => code)).toEqual(['citation-lost', 'citation-lost']);
    expect(
      await raw('MATCH (c:Citation) RETURN c.quote AS quote, c.anchoring AS anchoring ORDER BY quote'),
    ).toEqual([
      { quote: 'Højby havde det først', anchoring: 'anchored' },
      { quote: 'Åby', anchoring: 'lost' },
      { quote: 'Åby tog det efter', anchoring: 'lost' },
    ]);
    await expectWhole(graph);
  });

  it('finds what was lost again where the text comes back, and has nothing to cite anew', async () => {
    await taken(graph, await folderOf({ posts: ['id,text', 'post,'] }));
    const report = await taken(graph, await folderOf({ posts: VILLAGE.posts, citations: VILLAGE.citations }));
    expect(countsOf(report)).toEqual({ posts: '0 1 0', citations: '0 0 3' });
    await expectWhole(graph);
  });

  it('refuses what would be published and refers to a draft; a draft stays one', async () => {
    await raw("MATCH (n) WHERE n.key IN ['tool-lite', 'lite'] SET n.state = 'draft'");
    const folder = await folderOf({
      ideas: ['id,name,derived_from_id', 'tool-lite,Lille,tool', 'third,Tredje,tool-lite'],
      adoptions: ['id,idea_id,adopter_id', 'lite,tool-lite,land', 'new,tool-lite,hill'],
    });
    const { refused, problems } = await importFolder(graph, folder, { actor: 'tester', reason: null });
    expect(refused).toBe(true);
    expect(problems.map(({ code, file, row, column }) => [code, file, row, column])).toEqual([
      ['state', 'ideas.csv', 3, 'derived_from_id'],
      ['state', 'adoptions.csv', 3, 'idea_id'],
    ]);
  });

  it('cites anew what was lost, beside it, where another text has the passage', async () => {
    await taken(graph, await folderOf({ posts: ['id,text', 'post,'] }));
    const text = `Nyt: ${'Højby havde det først. Åby tog det efter, og Åby fortæller gerne.'}`;
    const citations = VILLAGE.citations.map((line) =>
      line.replace(/,\d+$/, ',').replace('Åby,', 'fortæller,'),
    );
    const report = await taken(graph, await folderOf({ posts: ['id,text', `post,"${text}"`], citations }));
    expect(countsOf(report)).toEqual({ posts: '0 1 0', citations: '3 0 0' });
    await expectWhole(graph);
  });
});
