import { beforeAll, describe, expect, it } from 'vitest';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { plant, randomWorld } from '../setup/world.ts';
import { daysOf, lifted, type ScannedCopy, scannedAdoptions, scannedCopies } from './scan.ts';

const world = randomWorld(7);
const LEVELS = [undefined, 'COUNTRY', 'MUNICIPALITY'] as const;
type Level = (typeof LEVELS)[number];

let ask: FirstStories['ask'];

beforeAll(async () => {
  const graph = await testGraph();
  await plant(graph, world);
  ask = asker(graph);
});

async function ranking(variables: Record<string, unknown>) {
  const { data, errors } = await ask(
    `query ($by: RankingMeasure!, $level: AdopterLevel, $first: Int! = 500, $filter: CopyFilter) {
      ranking(by: $by, level: $level, first: $first, filter: $filter) { complete entries { position adopter { key } coarse value } } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return data.ranking as {
    complete: boolean;
    entries: { position: number; adopter: { key: string }; coarse: boolean; value: number }[];
  };
}

/** A value for each adopter that has one. */
type Values = Map<string, number>;

const MEASURES: Record<string, (level: Level, copies: readonly ScannedCopy[]) => Values> = {
  MOST_COPIED: (level, copies) => added(apart(copies, level).map(({ from }) => [from, 1])),
  MOST_COPYING: (level, copies) => added(apart(copies, level).map(({ to }) => [to, 1])),
  EXPORTER: (level, copies) => {
    const pairs = apart(copies, level);
    const given = added(pairs.map(({ from, credit }) => [from, credit]));
    const taken = added(pairs.map(({ to, credit }) => [to, credit]));
    return new Map(
      [...new Set([...given.keys(), ...taken.keys()])].map((key) => {
        const [out, into] = [given.get(key) ?? 0, taken.get(key) ?? 0];
        return [key, (out - into) / (out + into)];
      }),
    );
  },
  BROKER: (level, copies) =>
    added(
      copies.flatMap((first) =>
        copies
          .filter((second) => second.source.id === first.adoption.id)
          .filter((second) => !copies.some((each) => each.key === `${second.adoption.id};${first.source.id}`))
          .map((second) =>
            [first.source, first.adoption, second.adoption].map((each) => at(each.adopter_id, level)),
          )
          .filter((three) => new Set(three).size === 3)
          .map((three) => [three[1] as string, 1] as const),
      ),
    ),
  FIRST_MOVER: (level) => {
    const movers = world.ideas.flatMap((idea) => {
      const dated = scannedAdoptions(world).filter(
        (adoption) => adoption.idea_id === idea.id && adoption.date,
      );
      const days = dated.map((adoption) => daysOf(adoption.date).earliest as string).sort();
      const first = dated.filter((adoption) => daysOf(adoption.date).earliest === days[0]);
      return [...new Set(first.map((adoption) => at(adoption.adopter_id, level)))];
    });
    return added(movers.map((key) => [key, 1]));
  },
  FASTEST: (level, copies) => {
    const longest = new Map<string, number[]>();
    for (const { to, copy } of apart(copies, level)) {
      const [began, ended] = [daysOf(copy.source.date).earliest, daysOf(copy.adoption.date).latest];
      if (began && ended)
        longest.set(to, [...(longest.get(to) ?? []), (Date.parse(ended) - Date.parse(began)) / 86_400_000]);
    }
    return new Map([...longest].map(([key, days]) => [key, median(days)]));
  },
};

describe('rankings, held against a plain scan of the folder', () => {
  for (const [by, valuesOf] of Object.entries(MEASURES))
    for (const level of LEVELS)
      it(`${by} ${level ?? 'as recorded'}`, async () => {
        const found = await ranking({ by, level });
        const expected = valuesOf(level, scannedCopies(world));
        expect(expected.size).toBeGreaterThan(level === 'COUNTRY' ? (by === 'BROKER' ? -1 : 0) : 1);
        expect(rounded(found.entries.map((entry) => [entry.adopter.key, entry.value]))).toEqual(
          rounded([...expected]),
        );
        expect(found.complete).toBe(true);
        const values = found.entries.map((entry) => entry.value);
        expect(values).toEqual([...values].sort((a, b) => (by === 'FASTEST' ? a - b : b - a)));
        for (const entry of found.entries) {
          expect(entry.position).toBe(values.indexOf(entry.value) + 1);
          expect(entry.coarse).toBe(
            level !== undefined && lifted(world, entry.adopter.key, level.toLowerCase()).coarse,
          );
        }
      });

  it('of what passes a filter, the first ones, and whether those are all', async () => {
    const passing = scannedCopies(world).filter(({ adoption }) => adoption.idea_id === 'i1');
    const expected = MEASURES.MOST_COPIED?.('MUNICIPALITY', passing) as Values;
    const filter = { ideas: ['i1'] };
    const some = await ranking({ by: 'MOST_COPIED', level: 'MUNICIPALITY', filter, first: 1 });
    expect(expected.size).toBeGreaterThan(1);
    expect([some.entries.length, some.complete]).toEqual([1, false]);
    for (const entry of some.entries) expect(entry.value).toBe(expected.get(entry.adopter.key));
    expect(some.entries[0]?.value).toBe(Math.max(...expected.values()));
  });
});

function at(adopter: string | undefined, level: Level): string {
  return level ? lifted(world, adopter as string, level.toLowerCase()).key : (adopter as string);
}

/** The copies between two of the level; each adoption shares 1 among all its sources. */
function apart(copies: readonly ScannedCopy[], level: Level) {
  return copies
    .map((copy) => ({
      copy,
      from: at(copy.source.adopter_id, level),
      to: at(copy.adoption.adopter_id, level),
      credit: 1 / copies.filter((other) => other.adoption.id === copy.adoption.id).length,
    }))
    .filter(({ from, to }) => from !== to);
}

function added(pairs: readonly (readonly [string, number])[]): Values {
  const values: Values = new Map();
  for (const [key, value] of pairs) values.set(key, (values.get(key) ?? 0) + value);
  return values;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [Math.floor, Math.ceil].map(
    (round) => sorted[round((sorted.length - 1) / 2)] as number,
  );
  return ((low as number) + (high as number)) / 2;
}

function rounded(pairs: readonly (readonly [string, number])[]): [string, number][] {
  return pairs
    .map(([key, value]): [string, number] => [key, Number(value.toFixed(9)) + 0])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
