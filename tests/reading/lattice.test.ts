import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import type { StatementRun } from '../../src/neo4j/graph-reader.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { plant, type World } from '../setup/world.ts';

/** Twelve layers of ten adoptions, each taken from all ten of the layer before: a million million routes from the first to the last. */
const LAYERS = 12;
const WIDTH = 10;

const keys = Array.from({ length: LAYERS }, (_, layer) =>
  Array.from({ length: WIDTH }, (_, i) => `n${String(layer).padStart(2, '0')}-${i}`),
);

const world: World = {
  adopters: keys
    .flat()
    .map((id) => ({ id: `x-${id}`, kind: 'organisation', name: `Org ${id}`, country: 'NO' })),
  ideas: [{ id: 'lattice', name: 'Gitteret' }],
  adoptions: keys
    .flat()
    .map((id) => ({ id, idea_id: 'lattice', adopter_id: `x-${id}`, date: id === 'n00-0' ? '2001' : '' })),
  copies: keys.slice(1).flatMap((takers, i) =>
    takers.flatMap((taker) =>
      (keys[i] as string[]).map((source) => ({
        adoption_id: taker,
        source_adoption_id: source,
        basis: 'stated',
      })),
    ),
  ),
};

const COPIES = (LAYERS - 1) * WIDTH * WIDTH;
/** Milliseconds for one question on a busy machine: far below the service's own bound of thirty seconds. */
const BUDGET = 15_000;

let graph: Graph;
let ask: FirstStories['ask'];
let runs: StatementRun[] = [];

beforeAll(async () => {
  graph = await testGraph();
  await plant(graph, world);
  graph.onStatement((run) => runs.push(run));
  ask = asker(graph);
});

async function timed(query: string) {
  runs = [];
  const began = performance.now();
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(BUDGET);
  return data;
}

describe('a lattice of twelve layers and ten sources each', () => {
  it('is followed upstream and downstream at the cost of its copies, not of its routes', async () => {
    const last = keys[LAYERS - 1]?.[0];
    const { up, down } = await timed(`{
      up: adoption(key: "${last}") { upstream { depth complete reason adoptions { key } copies { key } } }
      down: adoption(key: "n00-0") { downstream { depth complete adoptions { key } copies { key } } }
    }`);
    expect(up.upstream).toMatchObject({ depth: LAYERS - 1, complete: true, reason: null });
    expect(up.upstream.adoptions).toHaveLength((LAYERS - 1) * WIDTH + 1);
    expect(up.upstream.copies).toHaveLength(COPIES - WIDTH * (WIDTH - 1));
    expect(down.downstream).toMatchObject({ depth: LAYERS - 1, complete: true });
    expect(down.downstream.copies).toHaveLength(COPIES - WIDTH * (WIDTH - 1));
    expect(runs.length).toBeLessThanOrEqual(5);
  });

  it('says where it was cut when less is asked for', async () => {
    const { adoption } = await timed(
      `{ adoption(key: "n11-0") { upstream(maxDepth: 3) { depth complete truncatedAtDepth reason adoptions { key } } } }`,
    );
    expect(adoption.upstream).toMatchObject({ depth: 3, complete: false, truncatedAtDepth: 3 });
    expect(adoption.upstream.reason).toContain('beyond a depth of 3');
    expect(adoption.upstream.adoptions).toHaveLength(3 * WIDTH + 1);
  });

  it('gives the first fifty of its routes, and says that there may be more', async () => {
    const { paths } = await timed(
      `{ paths(from: { adoption: "n00-0" }, to: { adoption: "n11-0" }, maxPaths: 50) { complete reason paths { length } } }`,
    );
    expect(paths).toMatchObject({ complete: false, reason: expect.stringContaining('beyond the first 50') });
    expect(paths.paths.map((path: { length: number }) => path.length)).toEqual(Array(50).fill(LAYERS - 1));
  });

  it('is reasoned about: no one is before the first', async () => {
    const { adoption } = await timed(
      '{ adoption(key: "n11-0") { bounds { earliest latest complete reasons { why standsOn { key } } reasonsLeftOut } } }',
    );
    expect(adoption.bounds).toMatchObject({
      earliest: '2001-01-01',
      latest: null,
      complete: true,
      reasonsLeftOut: 0,
    });
    expect(adoption.bounds.reasons).toHaveLength(WIDTH);
  });

  it('has ten nearest common ancestors for two of its last layer', async () => {
    const { commonAncestors } = await timed(
      '{ commonAncestors(of: [{ adoption: "n11-0" }, { adoption: "n11-1" }]) { complete nearest { adoption { key } distances } } }',
    );
    expect(commonAncestors.complete).toBe(true);
    expect(commonAncestors.nearest).toEqual(
      keys[10]?.map((key) => ({ adoption: { key }, distances: [1, 1] })),
    );
  });

  it('leaves the service well: other questions are answered at once afterwards', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () =>
        ask(
          '{ paths(from: { adoption: "n00-0" }, to: { adoption: "n11-0" }, maxPaths: 1000) { paths { length } } }',
        ),
      ),
    );
    const { idea } = await timed('{ idea(key: "lattice") { adoptionCount copyCount } }');
    expect(idea).toEqual({ adoptionCount: LAYERS * WIDTH, copyCount: COPIES });
  });
});

describe('a question whose time is over', () => {
  it('answers with what it found, says so and how far it came, and is no error', async () => {
    const hurried = asker(graph, undefined, { limits: { searchingTime: 0 } });
    const { data, errors } = await hurried(`{
      adoption(key: "n11-0") {
        upstream { depth complete truncatedAtDepth reason adoptions { key } copies { key } }
        downstream { complete adoptions { key } }
        bounds { complete reason }
      }
      paths(from: { adoption: "n00-0" }, to: { adoption: "n11-0" }) { complete reason paths { length } }
      commonAncestors(of: [{ adoption: "n11-0" }, { adoption: "n11-1" }]) { complete nearest { adoption { key } } }
      idea(key: "lattice") {
        spread { complete reason adoptions { key } metrics { size complete } }
        curve(interval: YEAR) { complete reason points { from } }
      }
      flows(level: COUNTRY) { complete reason total cells { copies } }
      all: flows(level: COUNTRY, scope: { policy: ALL }) { complete total }
      ranking(by: MOST_COPIED) { complete reason entries { value } }
      brokers: ranking(by: BROKER, scope: { policy: ALL }) { complete entries { value } }
      innovativeness(measure: WALKER) { complete reason scores { score } }
    }`);
    expect(errors).toBeUndefined();
    const reason = expect.stringContaining('The time for one question was over');
    const cut = { complete: false, reason };
    expect(data).toEqual({
      adoption: {
        upstream: { ...cut, depth: 0, truncatedAtDepth: 0, adoptions: [{ key: 'n11-0' }], copies: [] },
        downstream: { complete: false, adoptions: [{ key: 'n11-0' }] },
        bounds: cut,
      },
      paths: { ...cut, paths: [] },
      commonAncestors: { complete: false, nearest: [] },
      idea: {
        spread: { ...cut, adoptions: [], metrics: { size: 0, complete: false } },
        curve: { ...cut, points: [] },
      },
      flows: { ...cut, total: null, cells: [] },
      all: { complete: false, total: null },
      ranking: { ...cut, entries: [] },
      brokers: { complete: false, entries: [] },
      innovativeness: { ...cut, scores: [] },
    });
  });

  it('leaves nothing running on the server, and a question after it is answered whole', async () => {
    const { states, statuses } = { states: ['published'], statuses: ['unknown'] };
    const scope = { states, statuses, policy: 'BEST', asOf: null, certainty: 'CERTAIN', knownAt: null };
    const starts = Array.from({ length: 40 }, () => keys.flat()).flat();
    const given = { scope, keys: starts, limit: 10_000 };
    const found = await graph.readWithin('adoption/upstream', given as never, 1);
    expect(found.whole).toBe(false);
    const running = await raw(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND $keys AS start'",
    );
    expect(running).toEqual([]);
    const { adoption } = await timed('{ adoption(key: "n11-0") { upstream { complete depth } } }');
    expect(adoption.upstream).toEqual({ complete: true, depth: LAYERS - 1 });
  });
});
