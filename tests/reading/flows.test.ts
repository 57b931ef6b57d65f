import { beforeAll, describe, expect, it } from 'vitest';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { type Cells, plant, randomWorld } from '../setup/world.ts';
import { daysOf, liesWithin, lifted, type ScannedCopy, scannedCopies } from './scan.ts';

const world = randomWorld(7);
const LEVELS = ['COUNTRY', 'REGION', 'MUNICIPALITY', 'UNIT'] as const;

interface Cell {
  readonly part: string;
  readonly from: { readonly key: string };
  readonly fromCoarse: boolean;
  readonly to: { readonly key: string };
  readonly toCoarse: boolean;
  readonly copies: number;
  readonly most: number;
  readonly credit: number | null;
}

let ask: FirstStories['ask'];

beforeAll(async () => {
  const graph = await testGraph();
  await plant(graph, world);
  ask = asker(graph);
});

async function flows(variables: object): Promise<{ total: number; complete: boolean; cells: Cell[] }> {
  const { data, errors } = await ask(
    `query ($level: AdopterLevel!, $by: FlowPart! = WHOLE, $filter: CopyFilter, $scope: Scope) {
      flows(level: $level, by: $by, filter: $filter, scope: $scope) {
        total complete cells { part from { key } fromCoarse to { key } toCoarse copies most credit }
      } }`,
    variables as Record<string, unknown>,
  );
  expect(errors).toBeUndefined();
  return data.flows;
}

describe('flows, held against a plain scan of the folder', () => {
  const parts: Record<string, (copy: ScannedCopy) => string[]> = {
    WHOLE: () => [''],
    IDEA: ({ adoption }) => [adoption.idea_id as string],
    TOPIC: ({ adoption }) =>
      (world.ideas.find((idea) => idea.id === adoption.idea_id) as Cells).topics?.split(';') ?? [''],
    YEAR: ({ adoption }) => [within(adoption.date, 4)],
    MONTH: ({ adoption }) => [within(adoption.date, 7)],
  };

  for (const level of LEVELS)
    for (const by of level === 'MUNICIPALITY' ? Object.keys(parts) : ['WHOLE'])
      it(`by ${level} and ${by}: every cell, and all of them add up`, async () => {
        const copies = scannedCopies(world);
        const found = await flows({ level, by });
        expect(found).toMatchObject({ total: copies.length, complete: true });
        expect(shown(found.cells)).toEqual(
          expectedCells(copies, level, parts[by] as (copy: ScannedCopy) => string[]),
        );
        if (by !== 'TOPIC') expect(sum(found.cells, (cell) => cell.copies)).toBe(copies.length);
        if (by === 'WHOLE')
          expect(sum(found.cells, (cell) => cell.credit ?? Number.NaN)).toBeCloseTo(
            new Set(copies.map(({ adoption }) => adoption.id)).size,
            9,
          );
      });

  it('the world has coarse ends, and copies inside one cell', () => {
    const cells = expectedCells(scannedCopies(world), 'UNIT', () => ['']);
    expect(cells.filter((cell) => cell.fromCoarse).length).toBeGreaterThan(3);
    const inside = expectedCells(scannedCopies(world), 'COUNTRY', () => ['']).filter(
      (cell) => cell.from === cell.to,
    );
    expect(inside.length).toBe(2);
  });

  it('of what passes a filter', async () => {
    const passing = scannedCopies(world).filter(
      ({ adoption, copy }) =>
        ['i1', 'i2', 'i5'].includes(adoption.idea_id as string) &&
        liesWithin(world, adoption.adopter_id, 'DK') &&
        copy.channel !== 'course',
    );
    const filter = { ideas: ['i1', 'i2', 'i5'], to: ['DK'], channels: ['VISIT', 'NETWORK', 'UNKNOWN'] };
    const found = await flows({ level: 'MUNICIPALITY', filter });
    expect(passing.length).toBeGreaterThan(0);
    expect(found.total).toBe(passing.length);
    expect(shown(found.cells)).toEqual(expectedCells(passing, 'MUNICIPALITY', () => ['']));
  });
});

describe('reciprocity, held against a plain scan of the folder', () => {
  const question = `query ($level: AdopterLevel, $filter: CopyFilter, $scope: Scope) { reciprocity(level: $level, filter: $filter, scope: $scope) {
    pairs mutual value complete overReadings { readings { complete } pairs { min max } mutual { min max } value { min max } } } }`;
  const all = ['CONSIDERED', 'REJECTED', 'PILOTED', 'IMPLEMENTED', 'SCALED', 'ABANDONED', 'UNKNOWN'];

  for (const level of [undefined, 'COUNTRY', 'MUNICIPALITY'])
    it(`at ${level ?? 'no level'}, of everything, a filter and a scope`, async () => {
      for (const [filter, scope, keep] of [
        [undefined, undefined, () => true],
        [
          { topics: ['school'] },
          { statuses: all },
          ({ adoption }: ScannedCopy) => ['i1', 'i3', 'i5'].includes(`${adoption.idea_id}`),
        ],
        [
          { channels: ['VISIT', 'UNKNOWN'] },
          undefined,
          ({ copy }: ScannedCopy) => ['visit', ''].includes(`${copy.channel}`),
        ],
      ] as const) {
        const { data, errors } = await ask(question, { level, filter, scope });
        expect(errors).toBeUndefined();
        const copies = scannedCopies(world, scope && all.map((status) => status.toLowerCase())).filter(keep);
        const expected = bothWays(copies, level);
        expect(data.reciprocity).toMatchObject({ ...expected, complete: true });
        expect(expected.pairs).toBeGreaterThan(1);
      }
    });

  it('under the policy ALL is what going through every reading finds', async () => {
    for (const idea of ['i0', 'i3', 'i4']) {
      const { data } = await ask(question, {
        level: 'MUNICIPALITY',
        filter: { ideas: [idea] },
        scope: { policy: 'ALL' },
      });
      const passing = scannedCopies(world, undefined, { policy: 'ALL' }).filter(
        ({ adoption }) => adoption.idea_id === idea,
      );
      const each = everyReading(passing).map((reading) => bothWays(reading, 'MUNICIPALITY'));
      const ends = (numbers: number[]) => ({ min: Math.min(...numbers), max: Math.max(...numbers) });
      const { overReadings } = data.reciprocity;
      expect(overReadings).toMatchObject({
        readings: { complete: true },
        pairs: ends(each.map(({ pairs }) => pairs)),
        mutual: ends(each.map(({ mutual }) => mutual)),
        value: ends(each.map(({ value }) => value ?? 0)),
      });
    }
  });

  function bothWays(copies: readonly ScannedCopy[], level: string | undefined) {
    const at = (adopter: string | undefined) =>
      level ? lifted(world, `${adopter}`, level.toLowerCase()).key : adopter;
    const pairs = new Set(
      copies
        .map(({ source, adoption }) => [at(source.adopter_id), at(adoption.adopter_id)])
        .filter(([from, to]) => from !== to)
        .map((pair) => pair.join(' ')),
    );
    const mutual = [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' '))).length;
    return { pairs: pairs.size, mutual, value: pairs.size ? mutual / pairs.size : null };
  }
});

describe('flows under the policy ALL', () => {
  it('hold at least and at most what going through every reading finds', async () => {
    for (const idea of ['i0', 'i3', 'i4']) {
      const filter = { ideas: [idea], channels: ['VISIT', 'NETWORK', 'UNKNOWN'] };
      const found = await flows({ level: 'COUNTRY', filter, scope: { policy: 'ALL' } });
      const passing = scannedCopies(world, undefined, { policy: 'ALL' }).filter(
        ({ adoption, copy }) => adoption.idea_id === idea && copy.channel !== 'course',
      );
      const readings = everyReading(passing);
      expect(readings.length).toBeGreaterThan(4);
      const cells = found.cells.map((cell) => [cell.from.key, cell.to.key, cell.copies, cell.most]);
      const pairs = [...new Set(passing.map((copy) => pairOf(copy)))];
      const expected = pairs.map((pair) => {
        const counts = readings.map((reading) => reading.filter((copy) => pairOf(copy) === pair).length);
        return [...pair.split(' '), Math.min(...counts), Math.max(...counts)];
      });
      expect(new Set(cells.map((cell) => cell.join()))).toEqual(new Set(expected.map((cell) => cell.join())));
    }
  });
});

interface ShownCell {
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly fromCoarse: boolean;
  readonly toCoarse: boolean;
  readonly copies: number;
  readonly most: number;
  readonly credit: number;
}

/** Credits are compared to nine decimals: they are added up in another order. */
function shown(cells: readonly Cell[]): ShownCell[] {
  const plain = cells.map(({ from, to, credit, ...rest }) => ({
    ...rest,
    from: from.key,
    to: to.key,
    credit: Number((credit ?? Number.NaN).toFixed(9)),
  }));
  return inOrder(plain);
}

function expectedCells(
  copies: readonly ScannedCopy[],
  level: (typeof LEVELS)[number],
  partsOf: (copy: ScannedCopy) => string[],
): ShownCell[] {
  const cells = new Map<string, ShownCell>();
  for (const copy of copies) {
    const sources = copies.filter((other) => other.adoption.id === copy.adoption.id).length;
    const from = lifted(world, copy.source.adopter_id as string, level.toLowerCase());
    const to = lifted(world, copy.adoption.adopter_id as string, level.toLowerCase());
    for (const part of partsOf(copy)) {
      const id = [part, from.key, to.key].join();
      const held = cells.get(id);
      cells.set(id, {
        part,
        from: from.key,
        to: to.key,
        fromCoarse: from.coarse,
        toCoarse: to.coarse,
        copies: (held?.copies ?? 0) + 1,
        most: (held?.copies ?? 0) + 1,
        credit: (held?.credit ?? 0) + 1 / sources,
      });
    }
  }
  return inOrder([...cells.values()].map((cell) => ({ ...cell, credit: Number(cell.credit.toFixed(9)) })));
}

/** By part, the most copies first, then by who was copied and who copied: the order that is promised. */
function inOrder(cells: ShownCell[]): ShownCell[] {
  const text = (cell: ShownCell) =>
    [cell.part, String(9999 - cell.copies), cell.from, cell.to].join('\u0000');
  return [...cells].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** Every way to take one rank for each adoption, of all ranks claimed of it, whatever passes: what passes in each. */
function everyReading(passing: readonly ScannedCopy[]): ScannedCopy[][] {
  let readings: ScannedCopy[][] = [[]];
  for (const id of new Set(passing.map(({ adoption }) => adoption.id))) {
    const claims = world.copies.filter((copy) => copy.adoption_id === id).map((copy) => copy.rank);
    readings = readings.flatMap((reading) =>
      [...new Set(claims)].map((rank) => [
        ...reading,
        ...passing.filter(({ adoption, copy }) => adoption.id === id && copy.rank === rank),
      ]),
    );
  }
  return readings;
}

function pairOf({ source, adoption }: ScannedCopy): string {
  return [source, adoption].map((each) => lifted(world, each.adopter_id as string, 'country').key).join(' ');
}

/** The year or month that a date lies in for certain. */
function within(date: string | undefined, length: number): string {
  const { earliest, latest } = daysOf(date);
  return earliest?.slice(0, length) === latest?.slice(0, length) ? (earliest?.slice(0, length) ?? '') : '';
}

function sum(cells: readonly Cell[], of: (cell: Cell) => number): number {
  return cells.reduce((total, cell) => total + of(cell), 0);
}
