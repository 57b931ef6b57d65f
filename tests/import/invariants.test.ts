import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkDatabase, invariants } from '../../src/interchange/invariants.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { expectWhole, FIRST_STORIES, folderOf, taken, VILLAGE } from './folders.ts';

let graph: Graph;

/** What is planted beside the rules, and what the check then says. */
const PLANTED: readonly [string, string, RegExp][] = [
  [
    'an adopter tied to another than it names',
    "MATCH (n:Adopter {key: 'unit'}) SET n.partOfKey = 'hill'",
    /The adopter unit is said to be part of hill; its relationships tie it to town\./,
  ],
  [
    'an adopter under two',
    "MATCH (n:Adopter {key: 'unit'}), (o:Adopter {key: 'hill'}) CREATE (n)-[:PART_OF]->(o)",
    /The adopter unit .* tie it to (hill, town|town, hill)\./,
  ],
  [
    'a successor that is only named',
    "MATCH (n:Adopter {key: 'unit'}) SET n.succeededByKey = 'hill'",
    /unit is said to be succeeded by hill; its relationships tie it to nothing\./,
  ],
  [
    'an idea that derives from nothing it names',
    'MATCH (:Idea)-[r:DERIVED_FROM]->() DELETE r',
    /tool-lite is said to be derived from tool; .* nothing\./,
  ],
  [
    'an adoption that somebody else made',
    "MATCH (n:Adoption {key: 'fine'}) SET n.adopterKey = 'town', n.refinesKey = null",
    /fine is said to be made by town; its relationships tie it to unit\./,
  ],
  [
    'an adoption of another idea',
    "MATCH (n:Adoption {key: 'lite'}) SET n.ideaKey = 'tool'",
    /lite is said to be an adoption of tool; its relationships tie it to tool-lite\./,
  ],
  [
    'a refinement that is only tied',
    "MATCH (n:Adoption {key: 'fine'}) SET n.refinesKey = null",
    /fine is said to be a refinement of nothing; its relationships tie it to coarse\./,
  ],
  [
    'a refinement without its mirror',
    'MATCH ()-[r:REFINED_BY]->() DELETE r',
    /fine is said to be named as refinement by coarse; .* nothing\./,
  ],
  [
    'a post that publishes nobody again',
    "MATCH (n:Post) WITH n LIMIT 1 SET n.republishesKey = 'nobody'",
    /is said to publish nobody again, which is no post/,
  ],
  [
    'an idea that is a draft, with its adoption published',
    "MATCH (n:Idea {key: 'tool-lite'}) SET n.state = 'draft'",
    /lite is published, and refers to tool-lite, which is not\./,
  ],
  [
    'a copy that is withdrawn, with its citation published',
    "MATCH ()-[r:COPIED_FROM]->() WITH r LIMIT 1 SET r.state = 'withdrawn'",
    /is published, and refers to \S+;\S+, which is not\./,
  ],
  [
    'a citation in no post',
    'MATCH (:Citation)-[r:IN]->() WITH r LIMIT 1 DELETE r',
    /is said to be a citation of the post post; its relationships tie it to nothing\./,
  ],
  [
    'a citation that supports an idea in place of an adoption',
    "MATCH (c:Citation {adoptionKey: 'first'})-[r:SUPPORTS]->(), (i:Idea {key: 'tool'}) DELETE r CREATE (c)-[:SUPPORTS]->(i)",
    /is said to be a support of Adoption first; its relationships tie it to Idea tool\./,
  ],
  [
    'a copy told twice',
    "MATCH (a)-[r:COPIED_FROM]->(s {key: 'first'}) CREATE (a)-[:COPIED_FROM {via: [], since: 1}]->(s)",
    /coarse is copied more than once from first\./,
  ],
  [
    'a copy between ideas that have nothing to do with each other',
    "CREATE (i:Idea {key: 'x', since: 1}) WITH i MATCH (n:Adoption {key: 'lite'})-[r:OF]->() DELETE r SET n.ideaKey = 'x' CREATE (n)-[:OF]->(i)",
    /lite is copied from coarse, whose idea is neither/,
  ],
  [
    'a copy before its source',
    "MATCH (n:Adoption {key: 'first'}) SET n.date = '2016', n.earliest = '2016-01-01', n.latest = '2016-12-31'",
    /coarse is certainly dated before first, from which it is copied\./,
  ],
  [
    'an origin with a source',
    "MATCH (n:Adoption {key: 'coarse'}) SET n.origin = true",
    /coarse is held to be an origin, and is copied from first/,
  ],
  [
    'a go-between that is nobody',
    "MATCH ()-[r:COPIED_FROM]->({key: 'first'}) SET r.via = ['nobody']",
    /names nobody as a go-between/,
  ],
  [
    'a refinement by an adopter outside',
    "MATCH (n:Adopter {key: 'unit'})-[r:PART_OF]->(), (o:Adopter {key: 'hill'}) DELETE r SET n.partOfKey = 'hill' CREATE (n)-[:PART_OF]->(o)",
    /fine refines coarse, which is of another idea or by an adopter/,
  ],
  [
    'an end before the beginning',
    "MATCH (n:Adoption {key: 'first'}) SET n.ended = '2013', n.endedEarliest = '2013-01-01', n.endedLatest = '2013-12-31'",
    /first ended \(2013\) certainly before it began\./,
  ],
  [
    'a level that goes up',
    "MATCH (n:Adopter {key: 'shire'}) SET n.kind = 'country'",
    /The adopter shire is part of land, whose level is not above/,
  ],
  [
    'a citation of another idea',
    "MATCH (c:Citation {adoptionKey: 'first'}) SET c.ideaKey = 'tool-lite'",
    /names another idea than that of the adoption first/,
  ],
  [
    'a citation of a copy that is not there',
    "MATCH ()-[r:COPIED_FROM]->({key: 'first'}) DELETE r",
    /supports the copy of coarse from first, which is not there\./,
  ],
  [
    'a hierarchy that bites its tail',
    "MATCH (n:Adopter {key: 'land'}), (o:Adopter {key: 'unit'}) SET n.partOfKey = 'unit' CREATE (n)-[:PART_OF]->(o)",
    /The adopters land, shire, town, unit are part of one another\./,
  ],
  [
    'a succession that bites its tail',
    "MATCH (n:Adopter {key: 'hill'}) SET n.succeededByKey = 'hill' CREATE (n)-[:SUCCEEDED_BY]->(n)",
    /The adopters hill → hill went into one another\./,
  ],
  [
    'variants of one another',
    "MATCH (n:Idea {key: 'tool'}), (o:Idea {key: 'tool-lite'}) SET n.derivedFromKey = 'tool-lite' CREATE (n)-[:DERIVED_FROM]->(o)",
    /The ideas tool, tool-lite are variants of one another\./,
  ],
  [
    'a cycle of copies and refinements',
    "MATCH (n:Adoption {key: 'first'}), (o:Adoption {key: 'fine'}) CREATE (n)-[:COPIED_FROM {via: [], since: 1}]->(o)",
    /The copies and refinements of coarse, fine, first form a cycle\./,
  ],
  [
    'two undated take-ups',
    "MATCH (who:Adopter {key: 'hill'}), (what:Idea {key: 'tool'}) UNWIND ['x', 'y'] AS key CREATE (who)-[:MADE]->(:Adoption {key: key, adopterKey: 'hill', ideaKey: 'tool', since: 1})-[:OF]->(what)",
    /The adoptions (x and y|y and x) of tool by hill are both undated\./,
  ],
  [
    'take-ups that overlap',
    "MATCH (who:Adopter {key: 'hill'}), (what:Idea {key: 'tool'}) CREATE (who)-[:MADE]->(:Adoption {key: 'x', adopterKey: 'hill', ideaKey: 'tool', date: '2014-03', earliest: '2014-03-01', latest: '2014-03-01', since: 1})-[:OF]->(what) WITH 1 AS one MATCH (n:Adoption {key: 'first'}) SET n.latest = '2014-03-01'",
    /The adoptions .* of tool by hill certainly overlap in time\./,
  ],
  [
    'days that are not the date’s',
    "MATCH (n:Adoption {key: 'first'}) SET n.latest = '2014-04-30'",
    /The date of the adoption first is 2014-03; its days are kept as 2014-03-01 to 2014-04-30\./,
  ],
  [
    'days of a post that are not the date’s',
    'MATCH (n:Post) SET n.earliest = null',
    /The date of the post post is 2016-05; its days are kept as open to 2016-05-31\./,
  ],
  [
    'an earlier text that does not hold what was quoted from it',
    "MATCH (p:Post {key: 'post'})<-[:IN]-(c:Citation {start: 0}) CREATE (c)-[:STOOD_IN {start: 1, end: 3}]->(:TextRevision {number: 1, since: 1, until: 1, text: 'Højby', hash: '7a4a5d0c'})-[:OF]->(p)",
    /The text 1 of the post post is not what it should be: it does not hold what the citation .* quotes, from 1 to 3/,
  ],
  [
    'a quote that its text does not have',
    "MATCH (n:Post) SET n.text = 'Noget helt andet.'",
    /of the post post is not what it should be: from 0 the quote/,
  ],
  [
    'an end of a quote elsewhere',
    "MATCH (c:Citation {adoptionKey: 'first'}) SET c.end = 3",
    /it ends at 3, its quote at 21\./,
  ],
  [
    'another surrounding',
    "MATCH (c:Citation {adoptionKey: 'first'}) SET c.suffix = 'x'",
    /the text around its quote is another\./,
  ],
  [
    'a citation under another key',
    "MATCH (c:Citation {adoptionKey: 'first'}) SET c.key = 'x'",
    /The citation x .* by its row its key would be/,
  ],
  [
    'a position taken by nobody',
    'MATCH (l:Log) SET l.position = 2',
    /The log is not whole at position 2: the log stands there, although nobody took position 2\./,
  ],
  [
    'a log that stands behind',
    'MATCH (l:Log) SET l.position = 0',
    /The log is not whole at position 0: the log stands there, although position 1 is taken\./,
  ],
  [
    'a gap',
    'CREATE (:Change {position: 3, last: 3, spans: [3, 3]}) WITH 1 AS one MATCH (l:Log) SET l.position = 3',
    /its change took position 3 where 2 was next\./,
  ],
  [
    'an alteration elsewhere',
    'MATCH (c:Change) CREATE (c)-[:ALTERED]->(:Alteration {position: 7})',
    /it holds an alteration at position 7, which it did not take\./,
  ],
  [
    'a record that came from nowhere',
    "MATCH (n:Idea {key: 'tool'}) SET n.since = 9",
    /Of the ideas, tool is said to have come at position 9 of the log, which was never taken\./,
  ],
  [
    'a copy that came from nowhere',
    "MATCH ()-[r:COPIED_FROM]->({key: 'first'}) SET r.since = null",
    /Of the copies, coarse;first is said to have come at position nothing/,
  ],
];

beforeAll(async () => {
  graph = await testGraph();
});

describe('the check of a database', () => {
  it('finds nothing in what came through the rules', async () => {
    await testGraph();
    await taken(graph, FIRST_STORIES);
    await expectWhole(graph);
  });

  it('finds nothing in an empty database', async () => {
    await testGraph();
    await expectWhole(graph);
  });

  it('says what it looks at', async () => {
    const told: string[] = [];
    await checkDatabase(graph, { progress: (rule) => told.push(rule) });
    expect(told).toEqual(invariants.map(({ rule }) => rule));
  });

  describe('in a village', () => {
    beforeEach(async () => {
      await testGraph();
      await taken(graph, await folderOf(VILLAGE));
    });

    for (const [what, cypher, sentence] of PLANTED)
      it(`finds ${what}`, async () => {
        await raw(cypher);
        const { found } = await checkDatabase(graph);
        expect(found.map((breach) => breach.sentence).join('\n')).toMatch(sentence);
      });

    it('tells at most as many of each rule as it is asked for', async () => {
      await raw('MATCH (n:Adopter) SET n.since = 99');
      const { found, count } = await checkDatabase(graph, { limit: 2 });
      expect([found.length, count]).toEqual([2, 2]);
    });
  });
});
