import type { Adoption } from '../domain/adoption.ts';
import { type Copy, sourcesOf } from '../domain/copy.ts';
import { groupedBy } from '../domain/grouping.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { StatementTimeoutError } from '../neo4j/failure.ts';
import type { Found } from '../neo4j/graph-reader.ts';
import type { Basis } from './chain.ts';
import { type Direction, type Lineage, lineageFrom } from './lineage.ts';
import { TIME_OVER } from './time-over.ts';

type LineageCopy = Copy & { readonly basis: Basis };

/** A lineage, and whether it is whole: when a bound was met it says which. */
export interface ReachedLineage extends Lineage<Adoption, LineageCopy> {
  readonly reading: Reading;
  /** The same, as it is where only these of its copies hold. */
  readonly within: (copies: readonly LineageCopy[]) => Lineage<Adoption, LineageCopy>;
  readonly complete: boolean;
  readonly reason: string | null;
}

/** Everyone that an adoption was taken from, or that took it, to `maxDepth` copies away. */
export async function lineageOf(
  adoption: Adoption,
  direction: Direction,
  maxDepth: number | null,
): Promise<ReachedLineage> {
  if (maxDepth !== null && maxDepth < 0)
    throw new InputError('maxDepth', `expected 0 or more; got ${maxDepth}.`);
  const { reading } = adoption;
  const { rows, whole } = await reading.batched(`adoption/${direction}`, adoption.key, async (keys) => {
    const params = { scope: reading.scope, keys, limit: limits.lineageAdoptions + 1 };
    return byStart(keys, await reading.withinTime(`adoption/${direction}`, params));
  });
  // Where there was no time to look around, at least the adoption itself is there.
  const found = rows.slice(0, limits.lineageAdoptions).map((row) => reading.seen(row));
  const reached = found.length || whole ? found : [adoption];
  const { copies, whole: copied } = await copiesOf(reading, reached);
  const known = new Set(reached.map((each) => each.key));
  // Downstream, an adoption may have further sources that are no part of this lineage.
  const within = direction === 'upstream' ? copies : copies.filter((copy) => known.has(copy.sourceKey));
  const deepest = Math.min(maxDepth ?? limits.lineageSteps, limits.lineageSteps);
  const following = (held: readonly LineageCopy[]) =>
    lineageFrom(adoption.key, direction, reached, held, deepest);
  const lineage = following(within as LineageCopy[]);
  return {
    ...lineage,
    reading,
    within: following,
    ...completenessOf(lineage, rows.length, farthest(rows), deepest, whole && copied),
  };
}

/** The copies by which adoptions were taken; where even that takes too long, none. */
async function copiesOf(
  reading: Reading,
  adoptions: readonly Adoption[],
): Promise<{ copies: readonly Copy[]; whole: boolean }> {
  try {
    const sources = await Promise.all(adoptions.map(({ key }) => sourcesOf(reading, key)));
    return { copies: sources.flat(), whole: true };
  } catch (error) {
    if (error instanceof StatementTimeoutError) return { copies: [], whole: false };
    throw error;
  }
}

/** What was found from each start: they are gone through one by one, and the time may be over in the midst of one. */
function byStart(
  keys: readonly string[],
  { rows, whole }: Found<'adoption/upstream' | 'adoption/downstream'>,
): Found<'adoption/upstream' | 'adoption/downstream'>[] {
  const groups = groupedBy(rows, (row) => row.start);
  const finished = keys.indexOf(rows.at(-1)?.start ?? '') - 1;
  return keys.map((key, i) => ({ rows: groups.get(key) ?? [], whole: whole || i <= finished }));
}

function completenessOf(
  lineage: Lineage<Adoption, Copy>,
  found: number,
  hops: number,
  deepest: number,
  inTime: boolean,
): { complete: boolean; reason: string | null; truncatedAtDepth: number | null } {
  if (!inTime) return cut(lineage.depth, TIME_OVER);
  if (found > limits.lineageAdoptions)
    return cut(
      lineage.depth,
      `It holds more than ${limits.lineageAdoptions} adoptions; the nearest are shown.`,
    );
  if (lineage.truncatedAtDepth !== null)
    return cut(
      lineage.truncatedAtDepth,
      `It goes on beyond a depth of ${deepest}, as far as was asked for or is followed.`,
    );
  if (hops >= limits.lineageSteps)
    return cut(lineage.depth, `It was followed for ${limits.lineageSteps} steps and may go on.`);
  return { complete: true, reason: null, truncatedAtDepth: null };
}

function cut(depth: number, reason: string) {
  return { complete: false, reason, truncatedAtDepth: depth };
}

function farthest(rows: readonly { readonly hops: number }[]): number {
  return rows.reduce((most, row) => Math.max(most, row.hops), 0);
}
