import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cascade, inferNetwork } from '../../src/spread/netinf.ts';
import { evidenceOf, refusalOf } from '../../src/spread/netinf-evidence.ts';
import { graded } from '../../src/spread/netinf-grade.ts';
import {
  alphaProblem,
  LOG_EPSILON,
  logLikelihood,
  type TransmissionModel,
  transmissionModels,
} from '../../src/spread/netinf-model.ts';

describe('two ideas that go from a to b and on to c', () => {
  const cascades = [cascade({ a: 0, b: 1, c: 3 }), cascade({ a: 0, b: 2, c: 3 })];

  it('give the chain, not the leap from a to c', () => {
    const { edges, possibleEdges } = inferNetwork(cascades, 'EXPONENTIAL', 1, 10);
    expect(possibleEdges).toBe(3);
    expect(edges.map(({ source, target }) => source + target)).toEqual(['ab', 'bc']);
    // ln e^−1 and ln e^−2 above ln ε, for each of the two.
    expect(edges.map(({ gain }) => gain)).toEqual([-3 - 2 * LOG_EPSILON, -3 - 2 * LOG_EPSILON]);
    expect(edges[0]).toMatchObject({ volume: 2, medianDifference: 2, meanDifference: 1.5, equalBest: 2 });
  });

  it('are refused as evidence: what happened twice is no pattern', () => {
    const takeUps = cascades.flatMap(({ events }, i) =>
      events.map(({ node, time }) => {
        const day = `2014-01-0${time + 1}`;
        return { ideaKey: `i${i}`, adopterKey: node, date: day, earliest: day, latest: day };
      }),
    );
    expect(refusalOf(evidenceOf(takeUps, 'DAY'), 'DAY')).toEqual({
      refusal: 'TOO_FEW_CASCADES',
      reason:
        'Expected at least 10 ideas with adopters at two different times that are certain to the day; got 2 of 2 ideas ' +
        '(0 first take-ups have no such date).',
    });
    expect(evidenceOf(takeUps, 'YEAR').cascades).toEqual([]);
  });
});

describe('transmission models', () => {
  it('are those of SNAP', () => {
    expect(Math.exp(logLikelihood('EXPONENTIAL', 0.5)(2))).toBeCloseTo(0.5 * Math.exp(-1), 12);
    expect(Math.exp(logLikelihood('POWER_LAW', 3)(2))).toBeCloseTo(2 / 8, 12);
    expect(Math.exp(logLikelihood('RAYLEIGH', 0.5)(2))).toBeCloseTo(Math.exp(-1), 12);
  });

  it('refuse an α that makes no density', () => {
    expect(alphaProblem('POWER_LAW', 1)).toBe('expected a number above 1 for the model POWER_LAW; got 1.');
    expect(alphaProblem('EXPONENTIAL', 0)).toBe(
      'expected a number above 0 for the model EXPONENTIAL; got 0.',
    );
    expect(alphaProblem('RAYLEIGH', 0.1)).toBeNull();
  });
});

describe('any cascades', () => {
  const cascades = fc.array(
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...'abcde'), fc.integer({ min: 0, max: 6 })), {
        selector: ([node]) => node,
        minLength: 1,
        maxLength: 5,
      })
      .map((events): Cascade => ({ events: events.map(([node, time]) => ({ node, time })) })),
    { minLength: 1, maxLength: 6 },
  );
  const models = fc.constantFrom(...transmissionModels);

  it('give what an eager greedy search gives that computes every gain anew', () => {
    fc.assert(
      fc.property(cascades, models, (all, model) => {
        const { edges, totalGain, exhausted } = inferNetwork(all, model, 2, 100);
        const plain = eagerGreedy(all, model, 2);
        expect(edges.map(({ source, target }) => source + target)).toEqual(plain.map(([pair]) => pair));
        edges.forEach(({ gain }, i) => {
          expect(gain).toBeCloseTo(plain[i]?.[1] as number, 6);
        });
        expect(totalGain).toBeCloseTo(
          plain.reduce((sum, [, gain]) => sum + gain, 0),
          5,
        );
        expect(exhausted).toBe(true);
      }),
    );
  });

  it('never gain more with each edge than with the one before, and stay within the bound and above 63 % of the optimum', () => {
    fc.assert(
      fc.property(cascades, models, fc.integer({ min: 1, max: 3 }), (all, model, k) => {
        const { edges, totalGain, gainBound } = inferNetwork(all, model, 2, k);
        edges.forEach(({ gain }, i) => {
          expect(gain).toBeLessThanOrEqual((edges[i - 1]?.gain ?? Number.POSITIVE_INFINITY) + 1e-6);
        });
        const optimum = bestOf(all, model, 2, k);
        expect(totalGain).toBeLessThanOrEqual(optimum + 1e-6);
        expect(gainBound).toBeGreaterThanOrEqual(optimum - 1e-6);
        expect(totalGain).toBeGreaterThanOrEqual((1 - 1 / Math.E) * optimum - 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('grades', () => {
  const { edges } = inferNetwork([cascade({ a: 0, b: 1, c: 3 })], 'EXPONENTIAL', 1, 10);

  it('are precision and recall of the edges up to each', () => {
    const grades = graded(edges, [
      { source: 'a', target: 'b' },
      { source: 'c', target: 'a' },
    ]);
    expect(grades.map(({ documented, precision, recall }) => [documented, precision, recall])).toEqual([
      [true, 1, 0.5],
      [false, 0.5, 0.5],
    ]);
  });

  it('are unknown where the documented pairs are, and recall where there are none', () => {
    expect(graded(edges, null)[0]).toMatchObject({ documented: null, precision: null, recall: null });
    expect(graded(edges, [])[0]).toMatchObject({ documented: false, precision: 0, recall: null });
  });
});

function cascade(times: Record<string, number>): Cascade {
  return { events: Object.entries(times).map(([node, time]) => ({ node, time })) };
}

type Chosen = ReadonlySet<string>;

/** The objective as it is written: for each event the best of ε and its chosen sources. */
function logLikelihoodOf(
  cascades: readonly Cascade[],
  model: TransmissionModel,
  alpha: number,
  chosen: Chosen,
): number {
  const logOf = logLikelihood(model, alpha);
  let sum = 0;
  for (const { events } of cascades)
    for (const event of events)
      sum += Math.max(
        LOG_EPSILON,
        ...events
          .filter((source) => source.time < event.time && chosen.has(source.node + event.node))
          .map((source) => logOf(event.time - source.time)),
      );
  return sum;
}

function possiblePairs(cascades: readonly Cascade[]): string[] {
  const pairs = new Set<string>();
  for (const { events } of cascades)
    for (const a of events) for (const b of events) if (a.time < b.time) pairs.add(a.node + b.node);
  return [...pairs].sort();
}

function eagerGreedy(
  cascades: readonly Cascade[],
  model: TransmissionModel,
  alpha: number,
): [string, number][] {
  const chosen = new Set<string>();
  const taken: [string, number][] = [];
  for (;;) {
    const now = logLikelihoodOf(cascades, model, alpha, chosen);
    let best: [string, number] | undefined;
    for (const pair of possiblePairs(cascades)) {
      if (chosen.has(pair)) continue;
      const gain = logLikelihoodOf(cascades, model, alpha, new Set([...chosen, pair])) - now;
      if (gain > (best?.[1] ?? 0) + 1e-6) best = [pair, gain];
    }
    if (!best) return taken;
    taken.push(best);
    chosen.add(best[0]);
  }
}

/** The most that any k edges gain, by trying all. */
function bestOf(cascades: readonly Cascade[], model: TransmissionModel, alpha: number, k: number): number {
  const pairs = possiblePairs(cascades);
  const none = logLikelihoodOf(cascades, model, alpha, new Set());
  const search = (start: number, chosen: string[]): number => {
    let best = logLikelihoodOf(cascades, model, alpha, new Set(chosen)) - none;
    if (chosen.length < k)
      for (let i = start; i < pairs.length; i++)
        best = Math.max(best, search(i + 1, [...chosen, pairs[i] as string]));
    return best;
  };
  return search(0, []);
}
