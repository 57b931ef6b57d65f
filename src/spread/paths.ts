import { type Adoption, adoptionByKey } from '../domain/adoption.ts';
import type { Copy } from '../domain/copy.ts';
import { type AskedCopyFilter, copyFilter } from '../domain/filter.ts';
import { readGlobalId } from '../domain/global-id.ts';
import { groupedBy } from '../domain/grouping.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { type Basis, chainConfidence, weakestBasis } from './chain.ts';
import { inLayer } from './layer.ts';
import { routesBetween } from './routes.ts';
import { TIME_OVER } from './time-over.ts';

/** One end of a route: an adoption, or any adoption of an adopter; by key or by global id. */
export interface AskedRef {
  readonly id?: string | null | undefined;
  readonly adoption?: string | null | undefined;
  readonly adopter?: string | null | undefined;
}

export interface AskedPaths {
  readonly from: AskedRef;
  readonly to: AskedRef;
  /** Whether an adopter at an end stands also for everyone within it. */
  readonly includeParts?: boolean | null | undefined;
  readonly filter?: AskedCopyFilter | null | undefined;
  readonly maxPaths: number;
  readonly maxDepth: number;
}

/** One way that an idea travelled: the adoptions it passed, and the copies between them, each with its own citations. */
export interface Path {
  readonly adoptions: readonly Adoption[];
  readonly copies: readonly Copy[];
  readonly basis: Basis | null;
  readonly confidence: number | null;
}

export interface PathResult {
  readonly paths: readonly Path[];
  readonly complete: boolean;
  readonly truncatedAtDepth: number | null;
  readonly reason: string | null;
}

/** Every route by which an idea came from the one to the other, shortest first, to a stated number. */
export async function pathsBetween(reading: Reading, asked: AskedPaths): Promise<PathResult> {
  checkBound('maxPaths', asked.maxPaths, limits.paths);
  checkBound('maxDepth', asked.maxDepth, limits.lineageSteps);
  const includeParts = asked.includeParts ?? false;
  const [from, to, filter] = await Promise.all([
    adoptionsOfRef(reading, 'from', asked.from, includeParts),
    adoptionsOfRef(reading, 'to', asked.to, includeParts),
    copyFilter(reading, asked.filter),
  ]);
  const { adoptions, copies, cut, inTime } = await reachBack(
    reading,
    from.adoptions.length ? to.adoptions : [],
    filter,
  );
  const keys = (records: readonly Adoption[]) => new Set(records.map((record) => record.key));
  const { routes, whole } = routesBetween(
    keys(from.adoptions),
    keys(to.adoptions),
    copies,
    [...adoptions.values()],
    {
      atMost: asked.maxPaths,
      maxLength: asked.maxDepth,
      steps: limits.pathSteps,
    },
  );
  return {
    paths: routes.map((route) => pathOf(route, adoptions)),
    ...(inTime
      ? completeness(asked, whole, cut || from.cut || to.cut)
      : { complete: false, truncatedAtDepth: null, reason: TIME_OVER }),
  };
}

function completeness(asked: AskedPaths, whole: boolean, cut: boolean): Omit<PathResult, 'paths'> {
  if (cut)
    return {
      complete: false,
      truncatedAtDepth: null,
      reason: `More than ${limits.pathEnds} adoptions of an adopter, or more than ${limits.lineageAdoptions} before one of them: the first were looked at.`,
    };
  if (!whole)
    return {
      complete: false,
      truncatedAtDepth: asked.maxDepth,
      reason: `There may be routes beyond the first ${asked.maxPaths}, or longer than ${asked.maxDepth} copies.`,
    };
  return { complete: true, truncatedAtDepth: null, reason: null };
}

/** All adoptions that the ends may have had the idea from, and the copies among them that pass the filter: two statements. */
async function reachBack(reading: Reading, ends: readonly Adoption[], filter: object) {
  const { scope } = reading;
  const upstream = { scope, keys: ends.map((end) => end.key), limit: limits.lineageAdoptions + 1 };
  const { rows, whole } = ends.length
    ? await inLayer(reading, ['paths', upstream], () => reading.withinTime('adoption/upstream', upstream))
    : { rows: [], whole: true };
  const cut = [...groupedBy(rows, (row) => row.start).values()].some(
    (group) => group.length > limits.lineageAdoptions,
  );
  const adoptions = new Map(rows.map((row) => [row.key, reading.seen(row) as Adoption]));
  const within = { scope, filter, keys: [...adoptions.keys()] };
  const found = await inLayer(reading, ['paths', upstream, filter], () =>
    reading.withinTime('copy/passing-sources', within),
  );
  const copies = found.rows.map((row) => reading.seen(row)).filter((copy) => adoptions.has(copy.sourceKey));
  return { adoptions, copies, cut, inTime: whole && found.whole };
}

/** The adoptions that a reference means: the one named, or those of an adopter (and of its parts) that count, to a stated number. */
export async function adoptionsOfRef(
  reading: Reading,
  field: string,
  ref: AskedRef,
  includeParts = false,
): Promise<{ adoptions: Adoption[]; cut: boolean }> {
  const { noun, key } = ref.id != null ? readGlobalId(ref.id, `${field}.id`) : byKey(ref);
  if (noun === 'Adoption') {
    const adoption = await adoptionByKey(reading, key);
    return { adoptions: adoption ? [adoption] : [], cut: false };
  }
  if (noun !== 'Adopter')
    throw new InputError(
      `${field}.id`,
      `expected the id of an adoption or an adopter; got that of a ${noun}.`,
    );
  const { scope, graph } = reading;
  const limit = limits.pathEnds + 1;
  const whose = includeParts
    ? (await reading.many('adopter/within', key, (row) => row.place)).map((row) => row.key)
    : [key];
  // One statement for each adopter that the question names, in one layer with everything else that it looks up.
  const rows = await reading.batched('adoption/of-adopters', JSON.stringify(whose), (asked) =>
    Promise.all(
      asked.map((each) =>
        graph.read('adoption/of-adopters', { scope, keys: JSON.parse(each) as string[], limit }),
      ),
    ),
  );
  return {
    adoptions: rows.slice(0, limits.pathEnds).map((row) => reading.seen(row)),
    cut: rows.length > limits.pathEnds,
  };
}

function byKey(ref: AskedRef): { noun: 'Adoption' | 'Adopter'; key: string } {
  return ref.adoption != null
    ? { noun: 'Adoption', key: ref.adoption }
    : { noun: 'Adopter', key: ref.adopter ?? '' };
}

function pathOf(route: readonly Copy[], adoptions: ReadonlyMap<string, Adoption>): Path {
  // Where a route crosses a refinement, the record it arrives at and the one it leaves from both stand in it.
  const keys = route.flatMap((copy, i) =>
    copy.sourceKey === route[i - 1]?.adoptionKey ? [copy.adoptionKey] : [copy.sourceKey, copy.adoptionKey],
  );
  return {
    adoptions: keys.map((key) => adoptions.get(key) as Adoption),
    copies: route,
    basis: weakestBasis(route as (Copy & { basis: Basis })[]),
    confidence: chainConfidence(route),
  };
}

function checkBound(field: string, value: number, most: number): void {
  if (value < 1 || value > most)
    throw new InputError(field, `expected a number from 1 to ${most}; got ${value}.`);
}
