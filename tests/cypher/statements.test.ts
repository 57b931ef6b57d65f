import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedIn, allStatements, choicesOf, type Statement, textOf } from '../../src/neo4j/statement.ts';
import { typesOf } from '../../src/neo4j/statement-types.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { explainer } from './explain.ts';

/** Operators that read everything, or hold everything: allowed only with a reason in the statement's header. */
const COSTLY = [
  'AllNodesScan',
  'NodeByLabelScan',
  'Eager',
  'CartesianProduct',
  'DirectedAllRelationshipsScan',
];

/** A label, type or property that does not exist; deprecated or unbounded Cypher; a Cartesian product; a missing parameter. */
const REFUSED = ['01N50', '01N51', '01N52', '01N01', '01N02', '03N90', '03N91', '03N92', '01N60'];

const { explain, close } = explainer();

describe('every statement', () => {
  beforeAll(async () => {
    await testGraph();
    await raw(EVERY_NAME);
  });
  afterAll(close);

  for (const statement of allStatements().values()) {
    if (statement.access === 'schema') continue;
    describe(statement.name, () => {
      for (const choice of choicesOf(statement)) {
        const text = textOf(statement, choice);
        it(`is what its header says ${Object.values(choice).join(' ')}`.trim(), async () => {
          const found = await explain(text, sampleOf(statement));
          expect([...found.columns].sort()).toEqual(statement.columns.map((column) => column.name).sort());
          expect(found.remarks.filter((remark) => REFUSED.includes(remark.code))).toEqual([]);
          expect(found.queryType === 'r' ? 'read' : 'write').toBe(statement.access);
          const allowed = allowedIn(statement, choice);
          expect(
            found.operators.filter((operator) => COSTLY.includes(operator) && !allowed.has(operator)),
          ).toEqual([]);
        });
      }

      const [choice = {}] = choicesOf(statement);
      const then = textOf(statement, choice, 'then');
      if (then !== textOf(statement, choice))
        it('is the same question where it looks back in the log', async () => {
          const found = await explain(then, { ...sampleOf(statement), scope: {} });
          expect(found.remarks.filter((remark) => REFUSED.includes(remark.code))).toEqual([]);
          expect(found.queryType).toBe('r');
          const allowed = allowedIn(statement, choice);
          expect(
            found.operators.filter((operator) => COSTLY.includes(operator) && !allowed.has(operator)),
          ).toEqual([]);
        });

      it('leaves it to the fragments which records may be seen', () => {
        const texts = choicesOf(statement).map((each) => textOf(statement, each, 'then'));
        const blind = texts.filter((text) =>
          /\.state IN \$scope\.states(?! AND \w+\.since <= \$scope\.knownAt)/.test(text),
        );
        expect(blind).toEqual([]);
      });

      it('uses every parameter that it declares', () => {
        const texts = choicesOf(statement).map((choice) => textOf(statement, choice));
        const unused = statement.params.filter(
          (param) => !texts.some((text) => new RegExp(`\\$${param.name}\\b`).test(text)),
        );
        expect(unused.map((param) => param.name)).toEqual([]);
      });

      it('bounds every path that it follows', () => {
        expect(statement.body).not.toMatch(/\*\s*\]|\*\d*\.\.\s*\]|\{\d*,\s*\}/);
      });
    });
  }

  it('has the types that were generated from its header', () => {
    const written = readFileSync(new URL('../../src/neo4j/statements.generated.ts', import.meta.url), 'utf8');
    expect(written).toBe(typesOf(allStatements().values()));
  });
});

/** One of every label, type and property of the model, so that a misspelt one is the only unknown one. */
const EVERY_NAME = `
  CREATE (c:Adopter {key: 'x-country', kind: 'country', name: 'x', sortName: 'x', country: 'DK', officialCode: '1', latitude: 1.0, longitude: 1.0,
    aliases: [], founded: '2000', dissolved: '2001', partOfKey: 'x', succeededByKey: 'x', state: 'published', since: 1, revised: 1})
  CREATE (m:Adopter {key: 'x-muni'})-[:PART_OF]->(c), (m)-[:SUCCEEDED_BY]->(c)
  CREATE (i:Idea {key: 'x-idea', name: 'x', sortName: 'x', summary: 'x', topics: [], aliases: [], derivedFromKey: 'x', state: 'published', since: 1, revised: 1})
  CREATE (v:Idea {key: 'x-variant'})-[:DERIVED_FROM]->(i), (v)-[:MERGED_INTO]->(i)
  CREATE (c)-[:MADE]->(a:Adoption:Exceptional {key: 'x-a', ideaKey: 'x-idea', adopterKey: 'x-country', date: '2000', earliest: '2000-01-01', latest: '2000-12-31',
    ended: '2001', endedEarliest: '2001-01-01', endedLatest: '2001-12-31', status: 'implemented', origin: true, refinesKey: 'x', basis: 'stated',
    rank: 'normal', rankReason: 'x', confidence: 1.0, state: 'published', since: 1, revised: 1})-[:OF]->(i)
  CREATE (m)-[:MADE]->(b:Adoption {key: 'x-b'})-[:OF]->(i), (b)-[:REFINES]->(a), (a)-[:REFINED_BY]->(b)
  CREATE (b)-[:COPIED_FROM {fidelity: 'copied', channel: 'visit', via: [], basis: 'stated', rank: 'normal', rankReason: 'x', confidence: 1.0,
    state: 'published', since: 1, revised: 1}]->(a)
  CREATE (p:Post {key: 'x-post', url: 'x', title: 'x', authors: [], published: '2000', earliest: '2000-01-01', latest: '2000-12-31', language: 'da',
    text: 'x', textUse: 'public', republishesKey: 'x', knownAddress: 'x', wordsHash: 'x', textBands: 'x', textSince: 1, state: 'published', since: 1, revised: 1})
  CREATE (rev:TextRevision {postKey: 'x', number: 1, since: 1, until: 1, text: 'x', hash: 'x', left: 1})-[:OF]->(p)
  CREATE (t:Citation {key: 'x-c', postKey: 'x-post', ideaKey: 'x-idea', adoptionKey: 'x-a', sourceKey: 'x-a', quote: 'x', prefix: '', suffix: '',
    start: 0, end: 1, anchoring: 'anchored', lostSince: 1, state: 'published', since: 1, revised: 1})-[:IN]->(p)
  CREATE (t)-[:SUPPORTS]->(a), (t)-[:STOOD_IN {start: 0, end: 1, quote: 'x'}]->(rev)
  MERGE (l:Log {id: 'log'}) SET l.position = 1
  CREATE (:Story {key: 'x', title: 'x', summary: 'x', language: 'x', authors: [], state: 'published', since: 1, revised: 1})
    -[:HAS]->(:StoryStep {storyKey: 'x', place: 0, heading: 'x', text: 'x', view: 'x', citationKey: 'x-c'})-[:SHOWS]->(t)
  CREATE (g:Change {position: 1, last: 1, spans: [1, 1], kind: 'import', at: 'x', actor: 'x', reason: 'x', complete: true, created: 1, request: 'x', undoes: 1})
  CREATE (g)-[:ALTERED]->(:Alteration {position: 1, noun: 'x', key: 'x', before: 'x', after: 'x', ordinal: 0, states: [], ideas: [], places: []})
  CREATE (:Review {position: 1, status: 'x', state: 'x', proposedBy: 'x', proposedAt: 'x', reason: 'x', decidedBy: 'x', decidedAt: 'x', decidedReason: 'x', decided: 1})
    -[:ASKS_FOR]->(:ReviewedRecord {name: 'x', noun: 'x', key: 'x', revision: 1, ordinal: 0})
  CREATE (k:ApiKey {key: 'x', hash: 'x', name: 'x', role: 'editor', readOnly: false, created: 'x', expires: 'x', revoked: 'x', lastUsed: 'x', since: 1})
    -[:HELD_BY]->(:Person {key: 'x', name: 'x', role: 'editor', since: 1})
  CREATE (:Site {host: 'x', turn: 1}), (:Feed {address: 'x', etag: 'x', lastModified: 'x'})
  CREATE (:WaitingPost {key: 'x', standing: 'waiting', added: 1, addedBy: 'x', source: 'x', fetchedFrom: 'x', fetchedAt: 'x', contentHash: 'x',
    url: 'x', title: 'x', authors: [], published: '2000', language: 'da', text: 'x', wordsHash: 'x', republishesKey: 'x', likeness: 1.0,
    run: 'x', decidedBy: 'x', decidedAt: 'x', why: 'x', postKey: 'x'})
  CREATE (:ProposalDecision {id: 'x', postKey: 'x', proposal: 'x', kind: 'x', verdict: 'x', actor: 'x', at: 'x', reason: 'x', change: 1, takenBack: 1})
  CREATE (:Restored {restoredNumber: 1})
  CREATE (:Restoration {id: 'x'})
  MERGE (s:Schema {id: 'copycat'}) ON CREATE SET s.version = 0 SET s.lockedAt = datetime()`;

function sampleOf(statement: Statement): object {
  return Object.fromEntries(statement.params.map((param) => [param.name, sample(param.type)]));
}

function sample(type: string): unknown {
  if (type.startsWith('LIST')) return [];
  if (type === 'STRING') return 'x';
  if (type === 'INTEGER') return neo4j.int(1);
  if (type === 'FLOAT') return 1;
  if (type === 'BOOLEAN') return true;
  return { sort: 'x', key: 'x' };
}
