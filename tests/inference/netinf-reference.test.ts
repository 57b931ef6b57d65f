import { describe, expect, it } from 'vitest';
import { type InferredEdge, inferNetwork, type Pair } from '../../src/spread/netinf.ts';
import { evidenceOf, refusalOf } from '../../src/spread/netinf-evidence.ts';
import { graded } from '../../src/spread/netinf-grade.ts';
import type { TransmissionModel } from '../../src/spread/netinf-model.ts';
import { cascadesOf, type ReferenceEdge, referenceData, referenceEdges, rowsOf } from './reference-data.ts';

const COLUMNS = ['cascade', 'node', 'time'] as const;

describe.skipIf(!referenceData)("SNAP's example, edge for edge and gain for gain", () => {
  it.each<[TransmissionModel, number, string, number]>([
    ['EXPONENTIAL', 1, 'netinf_exponential_alpha1', 159],
    ['POWER_LAW', 2, 'netinf_powerlaw_alpha2', 159],
    ['RAYLEIGH', 2, 'netinf_rayleigh_alpha2', 157],
  ])('%s with α = %s', (model, alpha, file, count) => {
    const network = inferNetwork(cascadesOf('netinf-example/cascades.csv', COLUMNS), model, alpha, 1e6);
    expect(network.edges.length).toBe(count);
    expectSame(network.edges, referenceEdges(`netinf-example/${file}.csv`));
    expect(network.possibleEdges).toBe(543);
    expect(network.initialLogLikelihood).toBeCloseTo(-59_830.3711, 4);
    expect(network.exhausted).toBe(true);
  });

  it('has 51 right of the first 63 and 52 of all, and nothing better than its bound', () => {
    const cascades = cascadesOf('netinf-example/cascades.csv', COLUMNS);
    const truth = rowsOf('netinf-example/network.csv') as unknown as Pair[];
    const { edges, totalGain } = inferNetwork(cascades, 'EXPONENTIAL', 1, 1e6);
    const grades = graded(edges, truth);
    expect([10, 20, 30, 40, 63].map((k) => Math.round((grades[k - 1]?.precision as number) * k))).toEqual([
      10, 20, 30, 39, 51,
    ]);
    expect(grades[62]?.precision?.toFixed(4)).toBe('0.8095');
    expect(grades[62]?.recall?.toFixed(4)).toBe('0.8095');
    expect(Math.round((grades.at(-1)?.precision as number) * edges.length)).toBe(52);
    expect(totalGain).toBeCloseTo(51_417.195, 3);
    const part = inferNetwork(cascades, 'EXPONENTIAL', 1, 63);
    expect(part.gainBound).toBeGreaterThan(part.totalGain);
    expect(part.totalGain).toBeGreaterThan((1 - 1 / Math.E) * part.gainBound);
  });
});

describe.skipIf(!referenceData)(
  'yearly data, where gains tie: edge for edge in the order of the reference',
  () => {
    it.each([
      ['spid', 1, 'netinf_exponential_alpha1', ['policy', 'state', 'adopt_year']],
      ['spid', 0.5, 'netinf_exponential_alpha0.5', ['policy', 'state', 'adopt_year']],
      ['spid', 0.1, 'netinf_exponential_alpha0.1', ['policy', 'state', 'adopt_year']],
      ['brazilian-farmers', 1, 'netinf_exponential_alpha1', COLUMNS],
    ] as const)('%s with α = %s', (folder, alpha, file, columns) => {
      const cascades = cascadesOf(`${folder}/${folder === 'spid' ? 'adoptions' : 'cascades'}.csv`, columns);
      const reference = referenceEdges(`${folder}/${file}.csv`);
      const places = new Map(reference.map((edge, i) => [`${edge.source};${edge.target}`, i]));
      const place = (pair: Pair) => places.get(`${pair.source};${pair.target}`) ?? reference.length;
      const network = inferNetwork(cascades, 'EXPONENTIAL', alpha, 1e6, (a, b) => place(a) - place(b));
      expect(network.edges.length).toBe(reference.length);
      expectSame(network.edges, reference);
    });

    it('spid: the same gains in our own order, until the first that depends on it, and the same in all', () => {
      const network = inferNetwork(
        cascadesOf('spid/adoptions.csv', ['policy', 'state', 'adopt_year']),
        'EXPONENTIAL',
        1,
        1e6,
      );
      const reference = referenceEdges('spid/netinf_exponential_alpha1.csv');
      for (let i = 0; i < 700; i++)
        expect(network.edges[i]?.gain).toBeCloseTo(reference[i]?.gain as number, 5);
      expect(network.initialLogLikelihood).toBeCloseTo(-2_628_262.7285, 3);
      expect(network.totalGain).toBeCloseTo(2_294_105.3518, 2);
      expect(network.edges.slice(0, 164).map(pairOf)).toEqual(reference.slice(0, 164).map(pairOf));
    });

    it('brazilian-farmers: right 11, 18 and 30 of the first 50, 100 and 200, whatever the order of ties', () => {
      const truth = rowsOf('brazilian-farmers/network.csv') as unknown as Pair[];
      const reference = referenceEdges('brazilian-farmers/netinf_exponential_alpha1.csv');
      const grades = graded(reference as unknown as InferredEdge[], truth);
      expect([50, 100, 200].map((k) => grades[k - 1]?.precision)).toEqual([0.22, 0.18, 0.15]);
    });
  },
);

describe.skipIf(!referenceData)('what the data can bear', () => {
  it.each([
    ['netinf-example', null],
    ['brazilian-farmers', null],
    ['medical-innovation', 'TOO_FEW_CASCADES'],
    ['korean-family-planning', 'NO_REPEATED_ORDER'],
  ])('%s: %s', (folder, refusal) => {
    const takeUps = rowsOf(`${folder}/cascades.csv`).map(({ cascade, node, time }) => {
      // Days stand for the units of the data, so that any of them can be told apart.
      const day = new Date(Date.UTC(2000, 0, 1) + Math.round(Number(time) * 1000) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      return {
        ideaKey: cascade as string,
        adopterKey: node as string,
        date: day,
        earliest: day,
        latest: day,
      };
    });
    expect(refusalOf(evidenceOf(takeUps, 'DAY'), 'DAY')?.refusal ?? null).toBe(refusal);
  });
});

function expectSame(edges: readonly InferredEdge[], reference: readonly ReferenceEdge[]): void {
  expect(edges.map(pairOf)).toEqual(reference.map(pairOf));
  edges.forEach((edge, i) => {
    const expected = reference[i] as ReferenceEdge;
    expect(edge.gain).toBeCloseTo(expected.gain, 5);
    expect(edge.volume).toBe(expected.volume);
    expect(edge.medianDifference).toBeCloseTo(expected.medianDifference, 5);
    expect(edge.meanDifference).toBeCloseTo(expected.meanDifference, 5);
    expect(edge.equalBest).toBe(expected.equalBest);
  });
}

function pairOf({ source, target }: Pair): string {
  return `${source} → ${target}`;
}
