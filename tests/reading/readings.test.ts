import { beforeAll, describe, expect, it } from 'vitest';
import type { FirstStories } from '../setup/first-stories.ts';
import { figuresIn, holdTo, intervalsIn } from './intervals.ts';
import { ALL, answer, ofEach, plantRivals, readings } from './rival-world.ts';

let ask: FirstStories['ask'];

beforeAll(async () => {
  ask = await plantRivals();
});

describe('under the policy ALL, held against each reading as an idea of its own', () => {
  const F = '{ min max missing }';
  const ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison', 'unclassified'];
  const measures = (leaf: string) => {
    const of = (...names: string[]) => names.map((name) => `${name} ${leaf}`).join(' ');
    const virality = leaf ? of('structuralVirality') : 'structuralVirality { value }';
    return `${of('size', 'depth', 'longest', 'breadth', 'roots', 'countries', 'longestCopiedRun', 'copiesLeftOut')} ${virality}
      medianLag { earliest latest } lags { ${of('bounded', 'halfOpen', 'unknown', 'impossible')} }
      brokerage { ${of(...ROLES)} }
      cascades { nodes { root { key } ${of('size', 'depth', 'longest', 'breadth')} ${virality} } }
      adoptions { nodes { adoption { key } ${of('generation', 'caseReproduction', 'caseReproductionByConfidence', 'betweenness', 'betweennessNormalised', 'dominated')}
        brokerage(by: LEVEL) { ${of(...ROLES)} } drift { ${of('hops', 'copied', 'adapted', 'inspired', 'unknown', 'longestCopiedRun')} } } }
      adopters(weight: CONFIDENCE) { nodes { adopter { key } ${of('adoptions', 'creditOut', 'creditIn', 'exporterIndex')} } }
      byCountry { country ${of('adoptions', 'creditOut', 'creditIn', 'exporterIndex')} }
      channels { channel ${of('copies', 'credit', 'share')} } fidelities { fidelity ${of('copies', 'credit', 'share')} }
      goBetweens { nodes { adopter { key } ${of('copies', 'credit', 'acrossBorders', 'adoptions')} } }`;
  };
  const over = `query ($idea: String!, $filter: CopyFilter, $scope: Scope) { idea(key: $idea, scope: $scope) { spread(filter: $filter) { metrics {
    size generations cascades { totalCount } complete overReadings { readings { total taken complete } generations { generation adoptions ${F} value ${F} } ${measures(F)} } } } } }`;
  const plain = `query ($idea: String!, $filter: CopyFilter) { idea(key: $idea) { spread(filter: $filter) { metrics {
    reproduction { generations { generation adoptions value } } ${measures('')} } } } }`;

  for (const filter of [
    null,
    { channels: ['VISIT', 'NETWORK', 'COURSE', 'UNKNOWN'], fidelities: ['COPIED', 'ADAPTED', 'UNKNOWN'] },
  ])
    it(`every figure of a spread is what it is at least and at most${filter ? ', also of what passes a filter' : ''}`, async () => {
      const { idea } = await answer(over, { idea: 'rival', filter, scope: ALL });
      const { overReadings, ...metrics } = idea.spread.metrics;
      expect(overReadings.readings).toEqual({
        total: readings.length,
        taken: readings.length,
        complete: true,
      });
      // What only one reading has is null where they differ.
      expect(metrics).toMatchObject({ generations: null, cascades: null, complete: true });
      const each = await ofEach(plain, (name) => ({ idea: name, filter }));
      const figures = each.map((data) => {
        const { reproduction, structuralVirality, cascades, ...own } = data.idea.spread.metrics;
        return figuresIn({
          ...own,
          generations: reproduction.generations ?? [],
          structuralVirality: structuralVirality.value,
          cascades: {
            nodes: cascades.nodes.map((node: { structuralVirality: { value: number } }) => ({
              ...node,
              structuralVirality: node.structuralVirality.value,
            })),
          },
        });
      });
      const { readings: _, medianLag, ...intervals } = overReadings;
      const known = intervalsIn(intervals);
      // Of a reading with several roots the plain answer tells no generations.
      if (filter)
        for (const path of [...known.keys()]) if (path.startsWith('.generations')) known.delete(path);
      holdTo(figures, known, /^\.(channels|fidelities|goBetweens)|generations\[\d+\]\.adoptions/);
      expect(known.size).toBeGreaterThan(150);
      const medians = figures.flatMap((figure) =>
        figure.has('.medianLag.earliest')
          ? [
              [
                figure.get('.medianLag.earliest') as number,
                figure.get('.medianLag.latest') as number,
              ] as const,
            ]
          : [],
      );
      expect(medianLag).toEqual({
        earliest: Math.min(...medians.map(([earliest]) => earliest)),
        latest: Math.max(...medians.map(([, latest]) => latest)),
      });
    });

  it('under another policy there is one reading, with nothing between least and most', async () => {
    const { idea } = await answer(over, { idea: 'rival', filter: null, scope: { policy: 'BEST' } });
    const { overReadings, size } = idea.spread.metrics;
    expect(overReadings.readings).toEqual({ total: 1, taken: 1, complete: true });
    for (const { min, max } of intervalsIn(overReadings).values()) expect(min).toBe(max);
    expect([size, overReadings.size.min]).toEqual([7, 7]);
  });

  const direction = ['upstream', 'downstream'] as const;
  for (const way of direction)
    it(`every figure of a lineage ${way}`, async () => {
      const key = way === 'upstream' ? 'a7' : 'a1';
      const found = await answer(
        `query ($key: String!, $scope: Scope) { adoption(key: $key, scope: $scope) { ${way} { adoptions { key }
          overReadings { readings { total complete } adoptions ${F} copies ${F} depth ${F} confidence ${F} bases } } } }`,
        { key: `rival-${key}`, scope: ALL },
      );
      const each = await ofEach(
        `query ($key: String!) { adoption(key: $key) { ${way} { adoptions { key } copies { key } depth confidence basis } } }`,
        (idea) => ({ key: `${idea}-${key}` }),
      );
      const lineages = each.map((data) => data.adoption[way]);
      const { readings: counted, bases, ...figures } = found.adoption[way].overReadings;
      expect(counted.complete).toBe(true);
      holdTo(
        lineages.map(({ adoptions: held, copies: steps, depth, confidence }) =>
          figuresIn({ adoptions: held.length, copies: steps.length, depth, confidence }),
        ),
        intervalsIn(figures),
      );
      expect(new Set(bases)).toEqual(new Set(lineages.flatMap(({ basis }) => basis ?? [])));
      const held = lineages.flatMap((lineage) =>
        lineage.adoptions.map(({ key: each }: { key: string }) => each.split('-')[1]),
      );
      expect(
        new Set(found.adoption[way].adoptions.map((each: { key: string }) => each.key.split('-')[1])),
      ).toEqual(new Set(held));
    });

  it('the bounds of a date hold in every reading, and no tighter ones do', async () => {
    const query =
      'query ($key: String!, $scope: Scope) { adoption(key: $key, scope: $scope) { bounds { earliest latest contradiction complete reasons { day } } } }';
    for (const key of ['a3', 'a4', 'a2']) {
      const { adoption } = await answer(query, { key: `rival-${key}`, scope: ALL });
      const each = await ofEach(query, (idea) => ({ key: `${idea}-${key}` }));
      const bounds = each.map((data) => data.adoption.bounds);
      expect(bounds.every(({ contradiction }) => contradiction === null)).toBe(true);
      const ends = (end: 'earliest' | 'latest') => bounds.map((each) => each[end]).sort();
      expect(adoption.bounds).toMatchObject({
        earliest: ends('earliest')[0],
        latest: ends('latest').at(-1),
        contradiction: null,
        complete: true,
      });
      expect(adoption.bounds.reasons.length).toBeGreaterThan(0);
    }
  });

  it('the nearest common ancestors of any reading, each with its fewest and most copies', async () => {
    const query = `query ($of: [Ref!]!, $scope: Scope) { commonAncestors(of: $of, scope: $scope) {
      complete nearest { adoption { key } distances mostDistances readings } } }`;
    const of = (idea: string) => [{ adoption: `${idea}-a5` }, { adoption: `${idea}-a7` }];
    const { commonAncestors } = await answer(query, { of: of('rival'), scope: ALL });
    const each = await ofEach(query, (idea) => ({ of: of(idea) }));
    const expected = new Map<string, number[][]>();
    for (const data of each)
      for (const { adoption, distances } of data.commonAncestors.nearest) {
        const key = adoption.key.split('-')[1];
        expected.set(key, [...(expected.get(key) ?? []), distances]);
      }
    expect(expected.size).toBeGreaterThan(1);
    const shown = commonAncestors.nearest.map((each: { adoption: { key: string } }) => ({
      ...each,
      adoption: each.adoption.key.split('-')[1],
    }));
    const by = (of: (...numbers: number[]) => number, all: number[][]) =>
      [0, 1].map((side) => of(...all.map((pair) => pair[side] as number)));
    expect(new Set(shown)).toEqual(
      new Set(
        [...expected].map(([adoption, all]) => ({
          adoption,
          distances: by(Math.min, all),
          mostDistances: by(Math.max, all),
          readings: all.length,
        })),
      ),
    );
  });

  it('inferring copies is refused with the reason, and a curve is the same in every reading', async () => {
    const { errors } = await ask('{ inferredCopies(scope: { policy: ALL }) { ideas } }');
    expect(errors?.[0]?.message).toContain('stands on dates, which are the same in every reading');
    const query =
      '{ all: idea(key: "rival", scope: { policy: ALL }) { ...of } best: idea(key: "rival") { ...of } } fragment of on Idea { curve(interval: YEAR) { adopterCount points { from newAdopters { min max } } } }';
    const { all, best } = await answer(query, {});
    expect(all).toEqual(best);
    expect(all.curve.adopterCount).toBe(7);
  });
});
