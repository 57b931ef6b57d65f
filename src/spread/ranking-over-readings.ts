import { groupedBy } from '../domain/grouping.ts';
import { limits } from '../domain/limits.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { type Figure, figureOf } from './figure.ts';
import { aboutOf, type ClaimRow, sharesOf } from './flows.ts';
import { type Range, rangesOf } from './readings.ts';
import { everyReading, type Ranks } from './rival-readings.ts';

/** An adopter's value over all readings of rival claims: each takes one rank for each adoption. */
export interface RankedRange extends Range {
  readonly adopterKey: string;
  readonly coarse: boolean;
  /** False where its readings are too many to go through: the range then holds all of them, and may be wider. */
  readonly exact: boolean;
}

/** How many copies others took from each, or it took from others: adoptions choose apart from one another, so sums are exact. */
export function copyRanges(rows: readonly ClaimRow[], side: 'from' | 'to'): RankedRange[] {
  const apart = rows.filter((row) => row.fromKey !== row.toKey);
  return rangesBy(apart, side, () => 1)
    .filter(({ most }) => most > 0)
    .map((range) => ({ ...range, exact: true }));
}

/**
 * The exporter index, (given − taken)/(given + taken): it rises with what is given and falls with what is taken, and these hang on
 * different adoptions, others' and its own; so its ends are at their ends.
 */
export function exporterRanges(rows: readonly ClaimRow[]): RankedRange[] {
  const shareOf = sharesOf(rows);
  const apart = rows.filter((row) => row.fromKey !== row.toKey);
  const given = new Map(rangesBy(apart, 'from', shareOf).map((range) => [range.adopterKey, range]));
  const taken = new Map(rangesBy(apart, 'to', shareOf).map((range) => [range.adopterKey, range]));
  return [...new Set([...given.keys(), ...taken.keys()])].map((adopterKey) => {
    const out = given.get(adopterKey) ?? NOTHING;
    const into = taken.get(adopterKey) ?? NOTHING;
    return {
      adopterKey,
      coarse: (given.get(adopterKey) ?? taken.get(adopterKey))?.coarse ?? false,
      // Where one side is nothing in all readings, the index is at its end in each that has one.
      least: into.most === 0 ? 1 : (out.least - into.most) / (out.least + into.most),
      most: out.most === 0 ? -1 : (out.most - into.least) / (out.most + into.least),
      exact: true,
    };
  });
}

/** The median of the longest lags that the dates of an adopter's copies allow, over every reading of its own adoptions. */
export function fastestRanges(rows: readonly ClaimRow[]): RankedRange[] {
  const dated = rows.filter((row) => row.fromKey !== row.toKey && row.began !== null && row.ended !== null);
  const lags = dated.map((row) => ({ ...row, days: daysBetween(row.began as string, row.ended as string) }));
  return [...groupedBy(lags, (row) => row.toKey)].map(([adopterKey, own]) => {
    const ranks = new Map(own.map((row) => [row.adoptionKey, row.rivals]));
    const readings = everyReading(own, ranks, limits.readings);
    const medians = readings.copies.map((held) => median(held.map((row) => row.days)));
    const days = own.map((row) => row.days);
    const figure = readings.complete ? figureOf(medians) : figureOf(days);
    return { adopterKey, coarse: own[0]?.toCoarse ?? false, ...rangeOf(figure), exact: readings.complete };
  });
}

/** How often an adopter stood between two others, over every reading of its own adoptions and of those that copied it. */
export function brokerRanges(rows: readonly RowOf<'ranking/chains'>[]): RankedRange[] {
  return [...groupedBy(rows, (row) => row.adopterKey)].map(([adopterKey, chains]) => {
    const ranks: Ranks = new Map(
      chains.flatMap((row) => [
        [row.brokerAdoption, row.brokerRivals],
        [row.nextAdoption, row.nextRivals],
      ]),
    );
    // A reading is told by the rank that it takes of each adoption: a claim for every rank of every adoption stands for them.
    const claims = [...ranks].flatMap(([adoptionKey, all]) =>
      [...new Set(all)].map((rank) => ({ adoptionKey, rank })),
    );
    const readings = everyReading(claims, ranks, limits.readings);
    const counts = readings.copies.map((held) => {
      const taken = new Set(held.map(({ adoptionKey, rank }) => `${adoptionKey};${rank}`));
      return chains.filter(
        (row) =>
          taken.has(`${row.brokerAdoption};${row.brokerRank}`) &&
          taken.has(`${row.nextAdoption};${row.nextRank}`),
      ).length;
    });
    const range = readings.complete ? rangeOf(figureOf(counts)) : { least: 0, most: chains.length };
    return { adopterKey, coarse: chains[0]?.coarse ?? false, ...range, exact: readings.complete };
  });
}

const NOTHING: Range = { least: 0, most: 0 };

function rangesBy(rows: readonly ClaimRow[], side: 'from' | 'to', weightOf: (row: ClaimRow) => number) {
  const keyOf = (row: ClaimRow) => (side === 'from' ? row.fromKey : row.toKey);
  const coarse = new Map(rows.map((row) => [keyOf(row), side === 'from' ? row.fromCoarse : row.toCoarse]));
  const claims = rows.map((row) => ({ ...aboutOf(row), cell: keyOf(row), weight: weightOf(row) }));
  return [...rangesOf(claims)].map(([adopterKey, range]) => ({
    adopterKey,
    coarse: coarse.get(adopterKey) ?? false,
    ...range,
  }));
}

function rangeOf({ min, max }: Figure): Range {
  return { least: min ?? 0, most: max ?? 0 };
}

/** Of an even number the mean of the middle two; no value of none. */
function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
