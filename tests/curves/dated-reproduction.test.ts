import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { datedReproduction } from '../../src/spread/dated-reproduction.ts';
import { Work } from '../../src/spread/work.ts';
import { testGraph } from '../setup/database.ts';
import { type Answer, asker } from '../setup/first-stories.ts';
import { plant } from '../setup/world.ts';
import { world } from './world.ts';

const adoptersAt = (times: readonly number[]) => times.map((time, i) => ({ adopterKey: `${i}`, time }));

describe('case reproduction numbers from dates alone', () => {
  const DENSITIES = {
    EXPONENTIAL: (a: number, d: number) => a * Math.exp(-a * d),
    POWER_LAW: (a: number, d: number) => (a - 1) * d ** -a,
    RAYLEIGH: (a: number, d: number) => a * d * Math.exp((-a * d * d) / 2),
  };

  it.each(['EXPONENTIAL', 'POWER_LAW', 'RAYLEIGH'] as const)(
    'are what Wallinga and Teunis’s sum over pairs of adopters gives, whatever the dates (%s)',
    (model) => {
      fc.assert(
        fc.property(fc.array(fc.nat(8), { minLength: 1, maxLength: 15 }), (times) => {
          const w = (d: number) => (d > 0 ? DENSITIES[model](1.5, d) : 0);
          const found = datedReproduction(adoptersAt(times), model, 1.5, new Work(1e6)).value;
          for (const { time, adopters, value } of found ?? []) {
            const each = times.map((at) => {
              const all = times.reduce((sum, earlier) => sum + w(at - earlier), 0);
              return all === 0 ? 0 : w(at - time) / all;
            });
            expect(value).toBeCloseTo(
              each.reduce((sum, p) => sum + p, 0),
              9,
            );
            expect(adopters).toBe(times.filter((at) => at === time).length);
          }
          expect(found?.length).toBe(new Set(times).size);
        }),
        { numRuns: 100 },
      );
    },
  );

  it('share 1 for each adopter even where every lag is all but impossible', () => {
    const { value } = datedReproduction(adoptersAt([0, 5000, 9000]), 'RAYLEIGH', 1, new Work(100));
    expect(value?.map((cohort) => cohort.value)).toEqual([1, 1, 0]);
  });

  it('are not worked out where there are too many intervals', () => {
    const { value, reason } = datedReproduction(adoptersAt([1, 2, 3, 4]), 'EXPONENTIAL', 1, new Work(7));
    expect([value, reason]).toEqual([
      null,
      'There are 4 intervals with adopters, which is too many: ask by longer ones.',
    ]);
  });
});

describe('case reproduction numbers from dates, asked of the service', () => {
  let ask: (query: string) => Promise<Answer>;

  beforeAll(async () => {
    const graph = await testGraph();
    await plant(graph, world);
    ask = asker(graph);
  });

  it('stand on the adopters whose interval is certain, and count the others', async () => {
    const { data, errors } = await ask(
      `{ idea(key: "x") { curve(interval: YEAR) { adopterCount datedReproduction(alpha: 0.5) { used leftOut reason
        cohorts { from to adopters value open } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { adopterCount, datedReproduction: found } = data.idea.curve;
    // 2010: two; 2011: one; 2012: one (m2; m3 is of 2012 or 2013); 2013: one.
    const w = (years: number) => Math.exp(-years / 2);
    const in2012 = 2 * w(2) + w(1);
    const in2013 = 2 * w(3) + w(2) + w(1);
    expect(found).toMatchObject({ used: 5, leftOut: adopterCount - 5, reason: null });
    const expected = [
      ['2010-01-01', 2, 1 / 2 + w(2) / in2012 + w(3) / in2013, false],
      ['2011-01-01', 1, w(1) / in2012 + w(2) / in2013, false],
      ['2012-01-01', 1, w(1) / in2013, false],
      ['2013-01-01', 1, 0, true],
    ] as const;
    expect(found.cohorts).toEqual(
      expected.map(([from, adopters, value, open]) => ({
        from,
        to: from.replace('01-01', '12-31'),
        adopters,
        value: expect.closeTo(value, 9),
        open,
      })),
    );
  });

  it('refuse a parameter that the distribution cannot have', async () => {
    const { errors } = await ask(
      '{ idea(key: "x") { curve(interval: YEAR) { datedReproduction(model: POWER_LAW) { used } } } }',
    );
    expect(errors?.[0]?.message).toBe('alpha: expected a number above 1 for the model POWER_LAW; got 1.');
  });
});
