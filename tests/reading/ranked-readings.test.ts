import { beforeAll, describe, expect, it } from 'vitest';
import { ALL, answer, ofEach, plantRivals, readings } from './rival-world.ts';

interface Entry {
  readonly adopter: { readonly key: string };
  readonly value: number;
  readonly most: number;
  readonly position: number;
  readonly lastPosition: number;
}

beforeAll(async () => {
  await plantRivals();
});

/** What each reading that ranks an adopter gives it. */
function valuesOf(each: readonly { ranking: { entries: Entry[] } }[]): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const { adopter, value } of each.flatMap((data) => data.ranking.entries))
    values.set(adopter.key, [...(values.get(adopter.key) ?? []), value]);
  return values;
}

describe('under the policy ALL, held against each reading as an idea of its own', () => {
  for (const by of ['MOST_COPIED', 'MOST_COPYING', 'EXPORTER', 'BROKER', 'FIRST_MOVER', 'FASTEST'])
    for (const level of [undefined, 'COUNTRY'])
      it(`ranked by ${by} ${level ?? 'as recorded'}`, async () => {
        const query = `query ($by: RankingMeasure!, $level: AdopterLevel, $ideas: [String!]!, $scope: Scope) {
          ranking(by: $by, level: $level, filter: { ideas: $ideas }, scope: $scope, first: 500) {
            complete reason entries { adopter { key } value most position lastPosition } } }`;
        const { ranking } = await answer(query, { by, level, ideas: ['rival'], scope: ALL });
        const each = await ofEach(query, (idea) => ({ by, level, ideas: [idea] }));
        const values = valuesOf(each);
        expect(ranking).toMatchObject({ complete: true, reason: null });
        const counts = by === 'MOST_COPIED' || by === 'MOST_COPYING' || by === 'BROKER';
        const round = (number: number) => Number(number.toFixed(9)) + 0;
        const expected = [...values].map(([key, all]) => [
          key,
          // Who is not ranked in a reading was copied, or stood between others, not once.
          round(Math.min(...all, ...(counts && all.length < readings.length ? [0] : []))),
          round(Math.max(...all)),
        ]);
        const entries = ranking.entries as Entry[];
        expect(
          new Set(entries.map(({ adopter, value, most }) => [adopter.key, round(value), round(most)])),
        ).toEqual(new Set(expected));
        for (const data of each)
          for (const { adopter, position } of data.ranking.entries) {
            const entry = entries.find((other) => other.adopter.key === adopter.key);
            expect(position).toBeGreaterThanOrEqual(
              counts || by === 'FIRST_MOVER' ? (entry?.position ?? 0) : 1,
            );
            expect(position).toBeLessThanOrEqual(entry?.lastPosition ?? 0);
          }
      });

  it('the credit of flows, and how many copies there are, at least and at most', async () => {
    const query = `query ($ideas: [String!]!, $scope: Scope) { flows(level: COUNTRY, filter: { ideas: $ideas }, scope: $scope) {
      total mostTotal cells { from { key } to { key } copies most credit mostCredit } } }`;
    const { flows } = await answer(query, { ideas: ['rival'], scope: ALL });
    const each = (await ofEach(query, (idea) => ({ ideas: [idea] }))).map((data) => data.flows);
    const totals = each.map(({ total }) => total);
    expect([flows.total, flows.mostTotal]).toEqual([Math.min(...totals), Math.max(...totals)]);
    expect(flows.total).toBeLessThan(flows.mostTotal);
    for (const cell of flows.cells) {
      const same = each.map(({ cells }) =>
        cells.find((other: typeof cell) => other.from.key === cell.from.key && other.to.key === cell.to.key),
      );
      const credits = same.map((other) => other?.credit ?? 0);
      const counts = same.map((other) => other?.copies ?? 0);
      expect([cell.copies, cell.most]).toEqual([Math.min(...counts), Math.max(...counts)]);
      expect(cell.credit).toBeCloseTo(Math.min(...credits), 9);
      expect(cell.mostCredit).toBeCloseTo(Math.max(...credits), 9);
    }
  });
});
