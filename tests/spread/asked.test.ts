import { beforeAll, describe, expect, it } from 'vitest';
import type { StatementRun } from '../../src/neo4j/graph-reader.ts';
import { testGraph } from '../setup/database.ts';
import { type Answer, asker } from '../setup/first-stories.ts';
import { plant, type World } from '../setup/world.ts';

/**
 * Sweden, more finely Leksand's school in it, had an idea; Holstebro copied it from Sweden, carried by an association; Oslo from
 * Holstebro and, by a claim that is held to be wrong, from Sweden. Apart from them Bergen had it itself.
 */
const world: World = {
  adopters: [
    { id: 'SE', kind: 'country', name: 'Sverige', country: 'SE' },
    { id: 'dalarna', kind: 'region', name: 'Dalarna', parent_id: 'SE', country: 'SE' },
    { id: 'leksand', kind: 'municipality', name: 'Leksand', parent_id: 'dalarna', country: 'SE' },
    { id: 'school', kind: 'unit', name: 'Skolan', parent_id: 'leksand', country: 'SE' },
    { id: 'holstebro', kind: 'municipality', name: 'Holstebro', country: 'DK' },
    { id: 'oslo', kind: 'municipality', name: 'Oslo', country: 'NO' },
    { id: 'bergen', kind: 'municipality', name: 'Bergen', country: 'NO' },
    { id: 'ks', kind: 'organisation', name: 'KS', country: 'NO' },
  ],
  ideas: [{ id: 'idea', name: 'Ideen' }],
  adoptions: [
    { id: 'sweden', idea_id: 'idea', adopter_id: 'SE', date: '2009' },
    { id: 'leksands', idea_id: 'idea', adopter_id: 'leksand', date: '2009', refines_id: 'sweden' },
    { id: 'schools', idea_id: 'idea', adopter_id: 'school', date: '2009-03', refines_id: 'leksands' },
    { id: 'holstebros', idea_id: 'idea', adopter_id: 'holstebro', date: '2010-05-01' },
    { id: 'oslos', idea_id: 'idea', adopter_id: 'oslo', date: '2010-05-31' },
    { id: 'bergens', idea_id: 'idea', adopter_id: 'bergen' },
  ],
  copies: [
    {
      adoption_id: 'holstebros',
      source_adoption_id: 'sweden',
      via: 'ks',
      channel: 'network',
      fidelity: 'copied',
    },
    { adoption_id: 'oslos', source_adoption_id: 'holstebros', fidelity: 'adapted' },
    { adoption_id: 'oslos', source_adoption_id: 'sweden', rank: 'deprecated' },
  ],
};

const METRICS = `query Metrics($scope: Scope, $filter: CopyFilter) { idea(key: "idea", scope: $scope) { spread(filter: $filter) { metrics {
  size depth roots countries generations copiesLeftOut
  medianLag { earliest latest }
  structuralVirality { value reason }
  cascades { nodes { root { key } size structuralVirality { value } } }
  goBetweens { nodes { adopter { name } copies credit acrossBorders adoptions } }
  adoptions(keys: ["oslos", "sweden"]) { totalCount nodes { adoption { key } dominators { nodes { key } } drift { hops copied adapted } } }
} } } }`;

let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
let runs: StatementRun[];

beforeAll(async () => {
  const graph = await testGraph();
  await plant(graph, world);
  graph.onStatement((run) => runs?.push(run));
  ask = asker(graph);
});

describe('the measures of a spread, asked of the service', () => {
  it('count the finest record for the coarser that was copied, over a record between that nobody copied', async () => {
    const { data, errors } = await ask(METRICS);
    expect(errors).toBeUndefined();
    const { metrics } = data.idea.spread;
    expect(metrics).toMatchObject({
      size: 4,
      depth: 2,
      roots: 2,
      countries: 3,
      generations: [2, 1, 1],
      copiesLeftOut: 0,
    });
    expect(metrics.cascades.nodes).toEqual([
      { root: { key: 'schools' }, size: 3, structuralVirality: { value: 4 / 3 } },
      { root: { key: 'bergens' }, size: 1, structuralVirality: { value: null } },
    ]);
    expect(metrics.structuralVirality).toEqual({ value: null, reason: expect.stringContaining('2 roots') });
    expect(metrics.adoptions).toEqual({
      totalCount: 1,
      nodes: [
        {
          adoption: { key: 'oslos' },
          dominators: { nodes: [{ key: 'holstebros' }, { key: 'schools' }] },
          drift: { hops: 2, copied: 1, adapted: 1 },
        },
      ],
    });
  });

  it('credit the association that carried the idea and adopted nothing', async () => {
    const { data } = await ask(METRICS);
    expect(data.idea.spread.metrics.goBetweens.nodes).toEqual([
      { adopter: { name: 'KS' }, copies: 1, credit: 1, acrossBorders: 1, adoptions: 0 },
    ]);
  });

  it('give the median lag as the interval that the dates leave', async () => {
    const { data } = await ask(METRICS);
    // Sweden 2009 to Holstebro: 121 to 485 days; Holstebro to Oslo: 30.
    expect(data.idea.spread.metrics.medianLag).toEqual({ earliest: 75.5, latest: 257.5 });
  });

  it('are of the copies that pass a filter, and of the adoptions at their ends', async () => {
    const { data } = await ask(METRICS, { filter: { fidelities: ['ADAPTED'] } });
    expect(data.idea.spread.metrics).toMatchObject({ size: 2, depth: 1, roots: 1, generations: [1, 1] });
  });

  it('are what all rival readings agree on, and null where they do not', async () => {
    const { data, errors } = await ask(METRICS, { scope: { policy: 'ALL' } });
    expect(errors).toBeUndefined();
    expect(data.idea.spread.metrics).toMatchObject({ size: 4, roots: 2, depth: null, generations: null });
  });

  it('are read in statements that many adoptions share: adopters in one, the carriers in one, coarser records level by level', async () => {
    runs = [];
    await ask(METRICS);
    expect(runs.map((run) => run.name).sort()).toEqual([
      'adopter/by-keys',
      'adopter/by-keys',
      'adoption/by-keys',
      'adoption/by-keys',
      'idea/by-keys',
      'spread/adoptions',
      'spread/copies',
    ]);
  });
});
