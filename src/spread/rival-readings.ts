import { groupedBy } from '../domain/grouping.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import type { RowOf } from '../neo4j/graph.ts';

/** A claim about where an adoption was taken from, at its rank. */
export interface RankedCopy {
  readonly adoptionKey: string;
  readonly rank: string;
}

/**
 * The readings of rival claims (model.md, policy ALL): each takes one rank for each adoption, deprecated ones included. Under
 * the other policies there is just one.
 */
export interface RivalReadings<C> {
  /** What each holds, the first taking the best rank of every adoption; not more than may be gone through. */
  readonly copies: readonly (readonly C[])[];
  /** How many there are: Infinity where that is no longer a number. */
  readonly total: number;
  readonly complete: boolean;
  readonly reason: string | null;
}

/** What an answer tells of the readings that it was taken over. */
export interface CountedReadings {
  readonly total: number;
  readonly taken: number;
  readonly complete: boolean;
  readonly reason: string | null;
}

/** The readings of these copies; `size` is how many records each has to be gone through. */
export async function rivalReadings<C extends RankedCopy>(
  reading: Reading,
  copies: readonly C[],
  size: number,
): Promise<RivalReadings<C>> {
  if (reading.scope.policy !== 'ALL') return everyReading(copies, null, 1);
  const keys = [...new Set(copies.map((copy) => copy.adoptionKey))];
  const rows = await Promise.all(keys.map((key) => reading.many('copy/ranks', key, (row) => row.key)));
  return everyReading(copies, ranksOf(rows.flat()), readingsOfSize(size));
}

/** How many readings may be gone through, where each is of so many records. */
export function readingsOfSize(size: number): number {
  return Math.min(limits.readings, Math.max(1, Math.floor(limits.readingRecords / Math.max(1, size))));
}

/** By the key of an adoption the ranks of all that is claimed about it, whether or not it is among the copies at hand. */
export type Ranks = ReadonlyMap<string, readonly string[]>;

export function ranksOf(rows: readonly RowOf<'copy/ranks'>[]): Ranks {
  return new Map(rows.map((row) => [row.key, row.ranks]));
}

/** Every reading of these copies, to a stated number; without ranks the one that they are. */
export function everyReading<C extends RankedCopy>(
  copies: readonly C[],
  ranks: Ranks | null,
  atMost: number,
): RivalReadings<C> {
  if (!ranks) return { copies: [copies], total: 1, complete: true, reason: null };
  const choices = [...groupedBy(copies, (copy) => copy.adoptionKey)]
    .map(([key, claims]) => ({ key, claims, ranks: bestFirst(ranks.get(key) ?? [], claims) }))
    .filter((choice) => choice.ranks.length > 1);
  const rival = new Set(choices.map(({ key }) => key));
  const held = copies.filter((copy) => !rival.has(copy.adoptionKey));
  const total = choices.reduce((product, choice) => product * choice.ranks.length, 1);
  const readings = Array.from({ length: Math.min(total, atMost) }, (_, number) => {
    let left = number;
    const taken = choices.flatMap((choice) => {
      const rank = choice.ranks[left % choice.ranks.length];
      left = Math.floor(left / choice.ranks.length);
      return choice.claims.filter((claim) => claim.rank === rank);
    });
    return [...held, ...taken];
  });
  return {
    copies: readings,
    total,
    complete: total <= atMost,
    reason:
      total <= atMost
        ? null
        : `The rival claims about ${choices.length} adoptions leave ${wordOf(total)} readings, of which the first ${atMost} were gone ` +
          'through: others may reach further.',
  };
}

const RANKS = ['preferred', 'normal', 'deprecated'];

function bestFirst(ranks: readonly string[], claims: readonly RankedCopy[]): string[] {
  const all = new Set([...ranks, ...claims.map((claim) => claim.rank)]);
  return [...all].sort((a, b) => RANKS.indexOf(a) - RANKS.indexOf(b));
}

function wordOf(total: number): string {
  return total <= Number.MAX_SAFE_INTEGER ? String(total) : `more than ${Number.MAX_SAFE_INTEGER}`;
}
