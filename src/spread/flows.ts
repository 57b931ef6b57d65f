import { type AskedCopyFilter, copyFilter } from '../domain/filter.ts';
import { groupedBy } from '../domain/grouping.ts';
import { compareKeys } from '../domain/key.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { inLayer } from './layer.ts';
import { type Claim, type Range, rangesOf } from './readings.ts';

/** What the flows are held apart by, beside from and to. */
export const flowParts = {
  WHOLE: 'parts-whole',
  IDEA: 'parts-idea',
  TOPIC: 'parts-topic',
  YEAR: 'parts-year',
  MONTH: 'parts-month',
} as const;

/** The copies from one place to another. Under the policy ALL, `copies` is what every reading agrees on at least. */
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
  readonly credit: number;
  readonly mostCredit: number;
}

export interface FlowMatrix {
  readonly cells: readonly FlowCell[];
  /** The copies of all cells, those that are not shown among them; under the policy ALL the least and the most of any reading. */
  readonly total: number;
  readonly mostTotal: number;
  readonly complete: boolean;
  readonly reason: string | null;
}

export interface AskedFlows {
  readonly level: string | null;
  readonly by: keyof typeof flowParts;
  readonly filter?: AskedCopyFilter | null | undefined;
}

type Entry = 'copies-all' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places';

/** Who copied from whom, added up at a level (model.md, "Levels"): the cells add up to the number of copies. */
export async function flowsOf(reading: Reading, asked: AskedFlows): Promise<FlowMatrix> {
  const filter = await copyFilter(reading, asked.filter);
  const choice = { from: entryOf(filter), parts: flowParts[asked.by] } as const;
  return reading.scope.policy === 'ALL'
    ? flowsOfAllReadings(reading, asked, filter, choice)
    : flowsOfOneReading(reading, asked, filter, choice);
}

/** Where to enter, so that the filter leaves the least to look at. */
export function entryOf(filter: {
  readonly ideas: unknown;
  readonly takers: unknown;
  readonly givers: unknown;
}): Entry {
  if (filter.ideas) return 'copies-of-ideas';
  if (filter.takers) return 'copies-to-places';
  return filter.givers ? 'copies-from-places' : 'copies-all';
}

async function flowsOfOneReading(
  reading: Reading,
  asked: AskedFlows,
  filter: object,
  choice: FlowChoice,
): Promise<FlowMatrix> {
  const params = { scope: reading.scope, filter, level: asked.level, limit: limits.flowCells + 1 };
  const [rows, total] = await Promise.all([
    inLayer(reading, ['flow/cells', params, choice], () => reading.graph.read('flow/cells', params, choice)),
    reading.count('copy/count', '', { from: choice.from }, filter),
  ]);
  const cells = rows
    .slice(0, limits.flowCells)
    .map((row) => ({ ...row, most: row.copies, mostCredit: row.credit, reading }));
  return rows.length > limits.flowCells
    ? {
        cells,
        total,
        mostTotal: total,
        complete: false,
        reason: `It has more than ${limits.flowCells} cells; those with the most copies are shown.`,
      }
    : { cells, total, mostTotal: total, complete: true, reason: null };
}

async function flowsOfAllReadings(
  reading: Reading,
  asked: AskedFlows,
  filter: object,
  choice: FlowChoice,
): Promise<FlowMatrix> {
  const params = { scope: reading.scope, filter, level: asked.level, limit: limits.flowClaims + 1 };
  const rows = await inLayer(reading, ['flow/claims', params, choice], () =>
    reading.graph.read('flow/claims', params, choice),
  );
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
      ...{ copies: copies.least, most: copies.most, credit: credit.least, mostCredit: credit.most },
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
    total: whole.least,
    mostTotal: whole.most,
    complete: !cut,
    reason: cut
      ? `There are more than ${limits.flowClaims} claims or ${limits.flowCells} cells; the first are shown.`
      : null,
  };
}

interface FlowChoice {
  readonly from: Entry;
  readonly parts: (typeof flowParts)[keyof typeof flowParts];
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
