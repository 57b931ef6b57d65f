import { beforeAll, describe, expect, it } from 'vitest';
import type { StatementRun } from '../../src/neo4j/graph-reader.ts';
import { world } from '../curves/world.ts';
import { testGraph } from '../setup/database.ts';
import { type Answer, asker, type FirstStories, firstStories } from '../setup/first-stories.ts';
import { plant } from '../setup/world.ts';

const QUESTION = `query Inferred($filter: AdoptionFilter, $unit: TimeUnit! = YEAR, $first: Int! = 50, $alpha: Float! = 1, $model: TransmissionModel! = EXPONENTIAL) {
  inferredCopies(filter: $filter, unit: $unit, first: $first, alpha: $alpha, model: $model) {
    refusal reason ideas cascades events imprecise coarse repeatedPairs possibleEdges initialLogLikelihood gain gainBound exhausted documentedPairs
    copies { rank from { key } to { key } gain cumulativeGain volume medianDifference meanDifference equalBest documented precision recall }
  }
}`;

describe('inferred copies of a planted world', () => {
  let ask: (variables: object) => Promise<Answer & { statements: string[] }>;
  let askWith: (query: string) => Promise<Answer>;

  beforeAll(async () => {
    const graph = await testGraph();
    await plant(graph, world);
    const question = asker(graph);
    askWith = question;
    ask = async (variables) => {
      const runs: StatementRun[] = [];
      const stop = graph.onStatement((run) => runs.push(run));
      const answer = await question(QUESTION, variables as Record<string, unknown>);
      stop();
      return { ...answer, statements: runs.map((run) => run.name).sort() };
    };
  });

  it('are found from the dates, graded by what is documented, and never mixed with it', async () => {
    const { data, errors, statements } = await ask({ filter: { topics: ['planted'] }, first: 2 });
    expect(errors).toBeUndefined();
    const { copies, ...rest } = data.inferredCopies;
    expect(rest).toMatchObject({
      refusal: null,
      reason: null,
      ideas: 14,
      cascades: 14,
      events: 56,
      imprecise: 14,
      coarse: 0,
      documentedPairs: 1,
      exhausted: false,
    });
    expect(copies[0]).toMatchObject({
      rank: 1,
      from: { key: 'm0' },
      to: { key: 'm1' },
      volume: 14,
      medianDifference: 1,
      meanDifference: 1,
      documented: true,
      precision: 1,
      recall: 1,
    });
    expect(copies[1]).toMatchObject({
      rank: 2,
      from: { key: 'm1' },
      to: { key: 'm2' },
      documented: false,
      precision: 0.5,
    });
    expect(copies[1].cumulativeGain).toBeCloseTo(rest.gain, 9);
    expect(rest.gainBound).toBeGreaterThan(rest.gain);
    expect(statements).toEqual([
      'adopter/by-keys',
      'idea/of-topics',
      'spread/documented-pairs',
      'spread/take-ups',
    ]);
  });

  it('list what no record tells of as questions for editors, and say how often each gain is documented', async () => {
    const { data, errors } = await askWith(
      `{ inferredCopies(filter: { topics: ["planted"] }) { copies { rank gain documented }
        undocumented(first: 2) { totalCount complete nodes { rank from { key } to { key } gain } }
        calibration { greatestGain leastGain edges documented share } } }`,
    );
    expect(errors).toBeUndefined();
    const { copies, undocumented, calibration } = data.inferredCopies;
    type Edge = { rank: number; gain: number; documented: boolean };
    const questions = copies.filter((edge: Edge) => !edge.documented);
    expect(questions.length).toBeGreaterThan(2);
    expect(undocumented).toMatchObject({ totalCount: questions.length, complete: false });
    expect(undocumented.nodes.map((edge: Edge) => edge.rank)).toEqual([2, 3]);
    expect(undocumented.nodes[0]).toMatchObject({ from: { key: 'm1' }, to: { key: 'm2' } });
    const added = (of: (bin: { edges: number; documented: number }) => number) =>
      calibration.map(of).reduce((sum: number, count: number) => sum + count, 0);
    expect(added((bin) => bin.edges)).toBe(copies.length);
    expect(added((bin) => bin.documented)).toBe(1);
    expect(calibration[0]).toMatchObject({ greatestGain: copies[0].gain, documented: 1 });
    expect(calibration.at(-1)).toMatchObject({ leastGain: copies.at(-1).gain, documented: 0, share: 0 });
  });

  it('leave out dates that are not certain to the unit, and are refused where too few are left', async () => {
    const { data } = await ask({ filter: { topics: ['planted'] }, unit: 'MONTH' });
    expect(data.inferredCopies).toEqual({
      refusal: 'TOO_FEW_CASCADES',
      reason:
        'Expected at least 10 ideas with adopters at two different times that are certain to the month; got 0 of 14 ideas ' +
        '(56 first take-ups have no such date).',
      ideas: 14,
      cascades: 0,
      events: 0,
      imprecise: 56,
      coarse: 0,
      repeatedPairs: 0,
      possibleEdges: null,
      initialLogLikelihood: null,
      gain: null,
      gainBound: null,
      exhausted: null,
      documentedPairs: null,
      copies: [],
    });
  });

  it.each([
    [{ alpha: 1, model: 'POWER_LAW' }, 'alpha: expected a number above 1 for the model POWER_LAW; got 1.'],
    [{ first: 1001 }, 'first: expected 1 to 1000; got 1001.'],
  ])('refuse %j', async (variables, message) => {
    expect((await ask(variables)).errors?.[0]?.message).toBe(message);
  });
});

describe('the first stories', () => {
  let ask: FirstStories['ask'];

  beforeAll(async () => {
    ({ ask } = await firstStories());
  });

  it('cannot bear an inference, and say so', async () => {
    for (const unit of ['DAY', 'MONTH', 'QUARTER', 'YEAR']) {
      const { data } = await ask(QUESTION, { unit });
      expect(data.inferredCopies).toMatchObject({ refusal: 'TOO_FEW_CASCADES', cascades: 0, copies: [] });
    }
  });

  it('have curves all the same: Familieiværksætterne has three adopters, none dated', async () => {
    const { data } = await ask(
      '{ idea(key: "familieivaerksaetterne") { curve(interval: YEAR) { adopterCount undated points { from } bass { noFit { refusal reason } } } } }',
    );
    expect(data.idea.curve).toEqual({
      adopterCount: 3,
      undated: 3,
      points: [],
      bass: {
        noFit: {
          refusal: 'TOO_FEW_PERIODS',
          reason: 'Expected at least 4 periods from the first adopter to the last; got 0.',
        },
      },
    });
  });

  it('answer nothing inferred anywhere else: the type stands in one answer only', async () => {
    const { data } = await ask(
      '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
    );
    type Type = { name?: string; ofType?: Type } | null;
    const named = (type: Type): string | undefined => (type?.ofType ? named(type.ofType) : type?.name);
    const users = data.__schema.types.flatMap(
      (type: { name: string; fields: { name: string; type: Type }[] | null }) =>
        (type.fields ?? [])
          .filter((field) =>
            ['InferredCopy', 'InferredCopyList', 'CopyInference'].includes(named(field.type) ?? ''),
          )
          .map((field) => `${type.name}.${field.name}`),
    );
    expect(users).toEqual([
      'CopyInference.copies',
      'CopyInference.undocumented',
      'InferredCopyList.nodes',
      'Query.inferredCopies',
    ]);
  });
});
