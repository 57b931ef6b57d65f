import { claimsEntryOf, entryOf } from '../domain/copy-entry.ts';
import { type AskedCopyFilter, copyFilter } from '../domain/filter.ts';
import { groupedBy } from '../domain/grouping.ts';
import { compareKeys } from '../domain/key.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { inLayer } from './layer.ts';
import { type Lifting, liftingOf } from './lifting.ts';
import { once } from './once.ts';
import { type Claim, type Range, rangesOf } from './readings.ts';
import { TIME_OVER } from './time-over.ts';

/** What the flows are held apart by, beside from and to. */
export const flowParts = {
  WHOLE: 'parts-whole',
  IDEA: 'parts-idea',
  TOPIC: 'parts-topic',
  YEAR: 'parts-year',
  MONTH: 'parts-month',
} as const;

/** The copies from one place to another. Under the policy ALL, `copies` is what every reading agrees on at least; null without time. */
export interface FlowCell {
  readonly reading: Reading;
  readonly part: string;
  readonly fromKey: string;
  readonly fromCoarse: boolean;
  readonly toKey: string;
  readonly toCoarse: boolean;
  readonly copies: number;
  readonly most: number;
  /** Each adoption shares 1 among its sources; under the policy ALL what every reading agrees on at least. */
  readonly credit: () => Promise<number | null>;
  readonly mostCredit: () => Promise<number | null>;
}

export interface FlowMatrix {
  readonly cells: readonly FlowCell[];
  /** The copies of all cells, those that are not shown among them; under the policy ALL the least and the most of any reading; null where there was no time. */
  readonly total: () => Promise<number | null>;
  readonly mostTotal: () => Promise<number | null>;
  readonly complete: boolean;
  readonly reason: string | null;
}

export interface AskedFlows {
  readonly level: string | null;
  readonly by: keyof typeof flowParts;
  readonly filter?: AskedCopyFilter | null | undefined;
}

/** Who copied from whom, added up at a level (model.md, "Levels"): the cells add up to the number of copies. */
export async function flowsOf(reading: Reading, asked: AskedFlows): Promise<FlowMatrix> {
  const filter = await copyFilter(reading, asked.filter);
  if (reading.scope.policy === 'ALL') return flowsOfAllReadings(reading, asked, filter);
  return asked.filter?.ideas ? flowsOfIdeas(reading, asked, filter) : flowsOfAll(reading, asked, filter);
}

type Filter = Awaited<ReturnType<typeof copyFilter>>;

/** Of named ideas: what is found is little, and each of its ends is lifted by itself. */
async function flowsOfIdeas(reading: Reading, asked: AskedFlows, filter: Filter): Promise<FlowMatrix> {
  const params = { scope: reading.scope, filter, level: asked.level, limit: limits.flowCells + 1 };
  const choice = { parts: flowParts[asked.by] };
  const { rows, whole } = await inLayer(reading, ['flow/cells', params, choice], () =>
    reading.withinTime('flow/cells', params, choice),
  );
  const cells = rows.map((row) => {
    const credit = async () => row.credit;
    return { ...row, most: row.copies, credit, mostCredit: credit, reading };
  });
  return matrixOf(cells, whole, totalOf(reading, filter));
}

/** Of everything, a topic, a place: added up by the places of all adopters; the credit is asked for apart, when it is wanted. */
async function flowsOfAll(reading: Reading, asked: AskedFlows, filter: Filter): Promise<FlowMatrix> {
  const { lift, places } = await liftingOf(reading, asked.level);
  const params = { scope: reading.scope, filter, lift, limit: limits.flowCells + 1 };
  const choice = { from: entryOf(reading, filter), parts: flowParts[asked.by] };
  const question = [reading.scope, filter, asked.level, choice];
  const { rows, whole } = await inLayer(reading, ['flow/cells-of-all', ...question], () =>
    reading.withinTime('flow/cells-of-all', params, choice),
  );
  const credits = once(async () => {
    const found = await inLayer(reading, ['flow/credit', ...question], () =>
      reading.withinTime('flow/credit', params, choice),
    );
    return new Map(found.rows.map((row) => [[row.part, row.from, row.to].join(';'), row.credit]));
  });
  const cells = rows.map(({ part, from, to, copies }) => {
    const [giver, taker] = [places[from], places[to]] as [Place, Place];
    const credit = async () => (await credits()).get([part, from, to].join(';')) ?? null;
    return {
      ...{ reading, part, fromKey: giver.key, fromCoarse: giver.coarse, toKey: taker.key },
      ...{ toCoarse: taker.coarse, copies, most: copies, credit, mostCredit: credit },
    };
  });
  return matrixOf(cells, whole, totalOf(reading, filter));
}

type Place = Lifting['places'][number];

function matrixOf(
  found: readonly FlowCell[],
  whole: boolean,
  total: () => Promise<number | null>,
): FlowMatrix {
  // Sums over a part of the copies would say nothing: where the time is over there are none.
  if (!whole) return { ...NO_TIME, total, mostTotal: total };
  const complete = found.length <= limits.flowCells;
  return {
    cells: found.slice(0, limits.flowCells),
    total,
    mostTotal: total,
    complete,
    reason: complete
      ? null
      : `It has more than ${limits.flowCells} cells; those with the most copies are shown.`,
  };
}

const nothing = async () => null;
const NO_TIME: FlowMatrix = {
  ...{ cells: [], total: nothing, mostTotal: nothing },
  ...{ complete: false, reason: TIME_OVER },
};

function totalOf(reading: Reading, filter: Filter): () => Promise<number | null> {
  const from = entryOf(reading, filter);
  const params = { scope: reading.scope, filter, parents: [''] };
  return async () => {
    const { rows } = await inLayer(reading, ['flow total', params, from], () =>
      reading.withinTime('copy/count', params, { from }),
    );
    return rows[0]?.total ?? null;
  };
}

async function flowsOfAllReadings(reading: Reading, asked: AskedFlows, filter: Filter): Promise<FlowMatrix> {
  const choice = { from: claimsEntryOf(reading, filter), parts: flowParts[asked.by] };
  const params = { scope: reading.scope, filter, level: asked.level, limit: limits.flowClaims + 1 };
  const { rows, whole: inTime } = await inLayer(reading, ['flow/claims', params, choice], () =>
    reading.withinTime('flow/claims', params, choice),
  );
  if (!inTime) return NO_TIME;
  const known = rows.slice(0, limits.flowClaims);
  const ranges = rangesOf(known.flatMap((row) => claimsOf(row, 1)));
  const shares = sharesOf(known);
  const credits = rangesOf(known.flatMap((row) => claimsOf(row, shares(row))));
  const whole = rangesOf(known.map((row) => ({ ...aboutOf(row), cell: '', weight: 1 }))).get('') ?? NOTHING;
  const ends = new Map(
    known.flatMap((row) => row.parts.map((part) => [cellKey(part, row), { ...row, part }] as const)),
  );
  const cells = [...ends].map(([key, { part, fromKey, fromCoarse, toKey, toCoarse }]) => {
    const copies = ranges.get(key) ?? NOTHING;
    const credit = credits.get(key) ?? NOTHING;
    return {
      ...{ reading, part, fromKey, fromCoarse, toKey, toCoarse },
      ...{ copies: copies.least, most: copies.most },
      ...{ credit: async () => credit.least, mostCredit: async () => credit.most },
    };
  });
  cells.sort(
    (a, b) =>
      compareKeys(a.part, b.part) ||
      b.most - a.most ||
      compareKeys(a.fromKey, b.fromKey) ||
      compareKeys(a.toKey, b.toKey),
  );
  const cut = rows.length > limits.flowClaims || cells.length > limits.flowCells;
  return {
    cells: cells.slice(0, limits.flowCells),
    total: async () => whole.least,
    mostTotal: async () => whole.most,
    complete: !cut,
    reason: cut
      ? `There are more than ${limits.flowClaims} claims or ${limits.flowCells} cells; the first are shown.`
      : null,
  };
}

export type ClaimRow = RowOf<'flow/claims'>;

const NOTHING: Range = { least: 0, most: 0 };

function claimsOf(row: ClaimRow, weight: number): Claim[] {
  return row.parts.map((part) => ({ ...aboutOf(row), cell: cellKey(part, row), weight }));
}

/** What a claim is about, for the ranges of all readings. */
export function aboutOf(row: ClaimRow): Omit<Claim, 'cell' | 'weight'> {
  return { about: row.adoptionKey, rank: row.rank, rivals: row.rivals };
}

/** The credit of each claim: in the readings that take its rank its adoption shares 1 among the claims of that rank. */
export function sharesOf(rows: readonly ClaimRow[]): (row: ClaimRow) => number {
  const idOf = (row: ClaimRow) => `${row.adoptionKey};${row.rank}`;
  const groups = groupedBy(rows, idOf);
  return (row) => 1 / (groups.get(idOf(row))?.length ?? 1);
}

function cellKey(part: string, row: { readonly fromKey: string; readonly toKey: string }): string {
  return JSON.stringify([part, row.fromKey, row.toKey]);
}
