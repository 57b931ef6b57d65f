import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import type { StatementRun } from '../../src/neo4j/graph-reader.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { type Answer, asker } from '../setup/first-stories.ts';
import { plant } from '../setup/world.ts';

const SIZE = 40;

/** A forest: each idea is a variant of one before it, or of none; and a line of 130 beside it. */
const parents = fc.sample(
  fc.tuple(...Array.from({ length: SIZE }, (_, i) => fc.option(fc.nat(Math.max(0, i - 1)), { freq: 12 }))),
  { numRuns: 1, seed: 4 },
)[0] as (number | null)[];
const parentOf = (i: number) => (i === 0 ? null : (parents[i] ?? null));
const ideas = [
  ...parents.map((_, i) => ({ id: `i${i}`, name: `Idé ${i}`, derived_from_id: keyOf(parentOf(i)) })),
  ...Array.from({ length: 131 }, (_, i) => ({
    id: `line${i}`,
    name: `Række ${i}`,
    derived_from_id: i ? `line${i - 1}` : '',
  })),
];

let graph: Graph;
let ask: (query: string) => Promise<Answer>;

beforeAll(async () => {
  graph = await testGraph();
  await plant(graph, { adopters: [], ideas, adoptions: [], copies: [] });
  ask = asker(graph);
});

function keyOf(i: number | null): string {
  return i === null ? '' : `i${i}`;
}

const common = (one: string, other: string) =>
  `commonIdea(of: ["${one}", "${other}"]) { idea { key } distances complete reason }`;

async function found(one: string, other: string) {
  const { data, errors } = await ask(`{ ${common(one, other)} }`);
  expect(errors).toBeUndefined();
  return data.commonIdea;
}

const nothing = { idea: null, distances: null, complete: true, reason: null };

describe('the nearest idea that two ideas derive from', () => {
  it('is what trying every idea finds, for any two of a forest, in one statement for all that are asked of together', async () => {
    const pairs = Array.from({ length: 15 }, (_, i) => 2 * i + 10).flatMap((a) =>
      [0, 1, 3, 7].map((step) => [a, (a * 5 + step) % SIZE] as const),
    );
    const runs: StatementRun[] = [];
    const stop = graph.onStatement((run) => runs.push(run));
    const answers = [];
    for (const from of [0, 20, 40]) {
      const asked = pairs.slice(from, from + 20);
      const { data } = await ask(
        `{ ${asked.map(([a, b], i) => `p${i}: ${common(keyOf(a), keyOf(b))}`).join(' ')} }`,
      );
      answers.push(...asked.map((_, i) => data[`p${i}`]));
    }
    stop();
    const expected = pairs.map(([a, b]) => {
      const ways = parents
        .map((_, i) => [i, derivations(a, i), derivations(b, i)] as const)
        .filter(([, one, other]) => Number.isFinite(one + other))
        .sort((x, y) => x[1] + x[2] - y[1] - y[2]);
      const [least] = ways;
      return least
        ? { ...nothing, idea: { key: keyOf(least[0]) }, distances: [least[1], least[2]] }
        : nothing;
    });
    expect(answers).toEqual(expected);
    const kinds = expected.map(({ distances }) => (distances ? Math.min(...(distances as number[])) : -1));
    for (const kind of [-1, 0, 1]) expect(kinds.filter((each) => each === kind).length).toBeGreaterThan(3);
    expect(runs.map((run) => run.name).sort()).toEqual([
      'idea/by-keys',
      'idea/by-keys',
      'idea/by-keys',
      'idea/originals',
      'idea/originals',
      'idea/originals',
    ]);
  });

  it('is looked for 100 derivations back, and where none is found there the answer says so', async () => {
    expect(await found('line130', 'line70')).toEqual({
      ...nothing,
      idea: { key: 'line70' },
      distances: [60, 0],
    });
    expect(await found('line130', 'i0')).toEqual({
      ...nothing,
      complete: false,
      reason: 'One of the two was followed for 100 derivations and may go on: there may be one behind that.',
    });
    expect(await found('line99', 'i0')).toEqual(nothing);
  });

  it('is not found across an idea that may not be seen, nor for one that is not there', async () => {
    expect((await found('line3', 'line1')).idea).toEqual({ key: 'line1' });
    await raw("MATCH (i:Idea {key: 'line2'}) SET i.state = 'draft'");
    const hidden = [
      await found('line3', 'line1'),
      await found('line2', 'line1'),
      await found('line4', 'line3'),
    ];
    await raw("MATCH (i:Idea {key: 'line2'}) SET i.state = 'published'");
    expect(hidden).toEqual([nothing, nothing, { ...nothing, idea: { key: 'line3' }, distances: [1, 0] }]);
    expect(await found('nobody', 'line1')).toEqual(nothing);
  });

  it('is found by a key that went into another', async () => {
    await raw(
      "MATCH (i:Idea {key: 'line5'}) CREATE (:Idea {key: 'gone', name: 'Væk', state: 'withdrawn', since: 1})-[:MERGED_INTO]->(i)",
    );
    expect(await found('gone', 'line7')).toEqual({ ...nothing, idea: { key: 'line5' }, distances: [0, 2] });
  });

  it.each([[['i0']], [['i0', 'i1', 'i2']]])('is refused for %j, in words', async (of) => {
    const { errors } = await ask(`{ commonIdea(of: ${JSON.stringify(of)}) { complete } }`);
    expect(errors?.[0]?.message).toBe(`of: expected two ideas; got ${of.length}.`);
  });
});

/** How many derivations lead from one idea back to another; infinite where none do. */
function derivations(from: number, to: number): number {
  if (from === to) return 0;
  const parent = parentOf(from);
  return parent === null ? Number.POSITIVE_INFINITY : 1 + derivations(parent, to);
}
