import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import type { StatementRun } from '../../src/neo4j/graph-reader.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { type Answer, asker } from '../setup/first-stories.ts';
import { plant, type World } from '../setup/world.ts';

/**
 * A method came from Oslo, dated, over Bergen to Molde, and two posts tell of Molde: one of its own take-up, a later one of its copy.
 * Tromsø considers it, and a post tells of that. Bodø ended it in 2012. A claim that Bergen had it from Hamar is held to be wrong.
 */
const world: World = {
  adopters: ['oslo', 'bergen', 'molde', 'tromso', 'bodo', 'hamar'].map((id) => ({
    id,
    kind: 'municipality',
    name: id,
    country: 'NO',
  })),
  ideas: [{ id: 'idea', name: 'Ideen' }],
  adoptions: [
    { id: 'oslos', idea_id: 'idea', adopter_id: 'oslo', date: '2009-05' },
    { id: 'bergens', idea_id: 'idea', adopter_id: 'bergen' },
    { id: 'moldes', idea_id: 'idea', adopter_id: 'molde' },
    { id: 'tromsos', idea_id: 'idea', adopter_id: 'tromso', status: 'considered' },
    { id: 'bodos', idea_id: 'idea', adopter_id: 'bodo', ended: '2012-06' },
    { id: 'hamars', idea_id: 'idea', adopter_id: 'hamar', date: '2010-08' },
  ],
  copies: [
    { adoption_id: 'bergens', source_adoption_id: 'oslos' },
    { adoption_id: 'bergens', source_adoption_id: 'hamars', rank: 'deprecated' },
    { adoption_id: 'moldes', source_adoption_id: 'bergens' },
    { adoption_id: 'tromsos', source_adoption_id: 'bergens' },
    { adoption_id: 'bodos', source_adoption_id: 'moldes' },
  ],
  posts: [
    {
      id: 'first',
      published: '2011-03',
      language: 'nb',
      text: 'Molde tok den fra Bergen. Tromsø tenker på det.',
    },
    { id: 'second', published: '2011-02/..', language: 'nb', text: 'Molde har den.' },
  ],
  citations: [
    {
      post_id: 'first',
      idea_id: 'idea',
      adoption_id: 'moldes',
      source_adoption_id: 'bergens',
      quote: 'Molde tok den fra Bergen.',
    },
    { post_id: 'first', idea_id: 'idea', adoption_id: 'tromsos', quote: 'Tromsø tenker på det.' },
    { post_id: 'second', idea_id: 'idea', adoption_id: 'moldes', quote: 'Molde har den.' },
  ],
};

let graph: Graph;
let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  graph = await testGraph();
  await plant(graph, world);
  ask = asker(graph);
});

const BOUNDS = `query ($scope: Scope) { idea(key: "idea", scope: $scope) { adoptions(first: 50) { nodes {
  key bounds { earliest latest contradiction complete reasons { why standsOn { key } post { key } } }
} } } }`;

async function bounds(scope: object = {}) {
  const { data, errors } = await ask(BOUNDS, { scope });
  expect(errors).toBeUndefined();
  const nodes: { key: string; bounds: { earliest: string | null; latest: string | null } }[] =
    data.idea.adoptions.nodes;
  return Object.fromEntries(nodes.map((node) => [node.key, [node.bounds.earliest, node.bounds.latest]]));
}

const EVERY = ['CONSIDERED', 'REJECTED', 'PILOTED', 'IMPLEMENTED', 'SCALED', 'ABANDONED', 'UNKNOWN'];

describe('the bounds of a date, asked of the service', () => {
  it('come from sources, copies, posts and ends that count, and not from claims held to be wrong', async () => {
    expect(await bounds()).toEqual({
      oslos: ['2009-05-01', '2009-05-31'],
      bergens: ['2009-05-01', '2011-03-31'],
      moldes: ['2009-05-01', '2011-03-31'],
      bodos: ['2009-05-01', '2012-06-30'],
      hamars: ['2010-08-01', '2010-08-31'],
    });
  });

  it('leave a plan open to the end, whoever tells of it', async () => {
    expect((await bounds({ statuses: EVERY })).tromsos).toEqual(['2009-05-01', null]);
  });

  it('are read in the same few statements for one adoption and for many', async () => {
    const runs: StatementRun[] = [];
    const stop = graph.onStatement((run) => runs.push(run));
    await bounds();
    const many = runs.splice(0).map((run) => run.name);
    await ask(
      '{ adoption(key: "bergens") { bounds { earliest latest reasons { standsOn { key } post { key } } } } }',
    );
    stop();
    expect(many.filter((name) => name.startsWith('bounds/')).sort()).toEqual([
      'bounds/after',
      'bounds/before',
      'bounds/records',
    ]);
    expect(many.length).toBeLessThanOrEqual(runs.length + 2);
  });

  it('take no day from a passage that is lost', async () => {
    await raw("MATCH (c:Citation {adoptionKey: 'moldes', sourceKey: 'bergens'}) SET c.anchoring = 'lost'");
    const found = await bounds();
    await raw(
      "MATCH (c:Citation {adoptionKey: 'moldes', sourceKey: 'bergens'}) SET c.anchoring = 'anchored'",
    );
    expect(found.moldes).toEqual(['2009-05-01', '2012-06-30']);
  });

  it('give the days that can lie between a source and its copy: never less than none', async () => {
    const { data } = await ask(
      '{ copy: adoption(key: "bergens") { sources { key lag { earliest latest } reasonedLag { earliest latest } } } }',
    );
    expect(data.copy.sources).toEqual([
      { key: 'bergens;oslos', lag: null, reasonedLag: { earliest: 0, latest: 699 } },
    ]);
  });

  it('name a contradiction that only shows along a chain of unknown dates', async () => {
    await raw("MATCH (p:Post {key: 'first'}) SET p.latest = '2008-12-31'");
    const { data } = await ask('{ adoption(key: "bergens") { bounds { earliest latest contradiction } } }');
    await raw("MATCH (p:Post {key: 'first'}) SET p.latest = '2011-03-31'");
    expect(data.adoption.bounds).toEqual({
      earliest: '2009-05-01',
      latest: '2008-12-31',
      contradiction:
        'No day is left for adoption bergens. Not before 2009-05-01: not before its source oslos; the date of adoption oslos says so. ' +
        'Not after 2008-12-31: not after its copy moldes; post first, which tells of adoption moldes, was published by then.',
    });
  });
});

describe('common ancestors, asked of the service', () => {
  const ANCESTORS =
    'query ($of: [Ref!]!) { commonAncestors(of: $of) { complete nearest { adoption { key } distances } } }';

  it('are found for adopters that have one adoption, in two statements for both', async () => {
    const runs: StatementRun[] = [];
    const stop = graph.onStatement((run) => runs.push(run));
    const { data } = await ask(ANCESTORS, { of: [{ adopter: 'molde' }, { adoption: 'bergens' }] });
    stop();
    expect(data.commonAncestors.nearest).toEqual([{ adoption: { key: 'bergens' }, distances: [1, 0] }]);
    expect(runs.filter((run) => /upstream|sources/.test(run.name)).map((run) => run.name)).toEqual([
      'adoption/upstream',
      'copy/sources',
    ]);
  });

  it('are refused for one adoption, for three, and for an adopter that has several, in words', async () => {
    const message = async (of: object[]) => (await ask(ANCESTORS, { of })).errors?.[0]?.message;
    expect(await message([{ adoption: 'oslos' }])).toContain('of: expected two adoptions; got 1.');
    expect(await message(Array(3).fill({ adoption: 'oslos' }))).toContain(
      'of: expected two adoptions; got 3.',
    );
    await raw(
      "MATCH (o:Adopter {key: 'oslo'}), (:Adoption {key: 'oslos'})-[:OF]->(i) CREATE (o)-[:MADE]->(:Adoption {key: 'later', ideaKey: 'idea', adopterKey: 'oslo', status: 'piloted', basis: 'stated', rank: 'normal', state: 'published', since: 1})-[:OF]->(i)",
    );
    const refusal = await message([{ adopter: 'oslo' }, { adoption: 'moldes' }]);
    await raw("MATCH (a:Adoption {key: 'later'}) DETACH DELETE a");
    expect(refusal).toContain(
      'of[0]: expected one adoption; this adopter has 2 that count: name one by its key, such as later, oslos.',
    );
  });
});

describe('the state of the data, asked of the service', () => {
  it('is the position of the log and the version of the schema, read once however often it is asked', async () => {
    const [log] = await raw(
      "MATCH (log:Log {id: 'log'}), (schema:Schema {id: 'copycat'}) RETURN log.position AS position, schema.version AS schemaVersion",
    );
    const runs: StatementRun[] = [];
    const stop = graph.onStatement((run) => runs.push(run));
    const { data } = await ask(
      '{ dataset { position schemaVersion } flows(level: MUNICIPALITY) { dataset { position schemaVersion } } }',
    );
    stop();
    expect([data.dataset, data.flows.dataset]).toEqual([log, log]);
    expect(runs.filter((run) => run.name === 'dataset/state')).toHaveLength(1);
  });
});
