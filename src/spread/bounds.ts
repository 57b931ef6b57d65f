import { addTo } from '../domain/grouping.ts';

/** What the bounds of an adoption's date are reasoned from. Days are ISO strings, null where open. */
export interface BoundRecord {
  readonly key: string;
  readonly status: string;
  /** The coarser record of the same thing, if there is one. */
  readonly refinesKey: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The last day on which it can have ended. */
  readonly endedLatest: string | null;
  /** The post that had told of it first for certain, and the last day on which that can have been published. */
  readonly told: { readonly postKey: string; readonly day: string } | null;
}

export interface BoundCopy {
  readonly adoptionKey: string;
  readonly sourceKey: string;
}

export type BoundEnd = 'EARLIEST' | 'LATEST';

/** Why an adoption lies within an end: by its own record, by a post that tells of it, or by another adoption that is bounded so. */
export type BoundWhy = 'RECORDED' | 'ENDED' | 'TOLD' | 'SOURCE' | 'COPY' | 'COARSER' | 'FINER';

/** Where a day comes from: what is recorded of an adoption, or the post that had told of it by then. */
export interface BoundOrigin {
  readonly key: string;
  readonly why: 'RECORDED' | 'ENDED' | 'TOLD';
  readonly postKey: string | null;
}

export interface BoundReason {
  readonly end: BoundEnd;
  readonly day: string;
  readonly why: BoundWhy;
  /** The adoption that hands the bound on; null where the day is the adoption's own. */
  readonly neighbour: string | null;
  readonly origin: BoundOrigin;
}

export interface ReasonedBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Every reason that gives the day of an end: first its own, then those of others, by key. */
  readonly reasons: readonly BoundReason[];
}

/**
 * The first and the last day on which an adoption can have begun, by its own record and by all that is known before and after it:
 * - it is not before any adoption it was copied from, and so not before the earliest day of that;
 * - it is not after any that copied it; nor after it ended; nor after a post was published that tells of it;
 * - a coarser record is not after a finer one of the same thing (Sweden has what Leksand has). Where only one finer record
 *   makes it more exact, both mean the same day; where there are several, they are of different adopters and nothing more follows.
 *
 * What does not follow: the date of what was only considered is a plan, so a post that tells of it, or its end, says nothing of a
 * beginning; nor does a source bound its copies that was only considered or was rejected, for they may have seen it before that
 * day. Nothing follows from the first day on which a post can have been published: it may tell of what is long past.
 *
 * All rules say that one adoption is not after another, so the bounds are exact: any day between them is possible, as far as
 * these rules know, unless the ends cross. `allFiner` is false where finer records may be missing from `records`.
 */
export function reasonedBounds(
  start: string,
  records: ReadonlyMap<string, BoundRecord>,
  copies: readonly BoundCopy[],
  allFiner: boolean,
): ReasonedBounds {
  const order = orderOf(records, copies, allFiner);
  const lower = endOf('EARLIEST', start, records, order.before, order.after);
  const upper = endOf('LATEST', start, records, order.after, order.before);
  return { earliest: lower.day, latest: upper.day, reasons: [...lower.reasons, ...upper.reasons] };
}

interface Step {
  readonly to: string;
  readonly why: 'SOURCE' | 'COPY' | 'COARSER' | 'FINER';
}

type Steps = ReadonlyMap<string, readonly Step[]>;

/** Which adoptions each is not before, and which it is not after; seen from each, with what they are to it. */
function orderOf(
  records: ReadonlyMap<string, BoundRecord>,
  copies: readonly BoundCopy[],
  allFiner: boolean,
): { before: Steps; after: Steps } {
  const before = new Map<string, Step[]>();
  const after = new Map<string, Step[]>();
  const begun = (key: string) => {
    const record = records.get(key);
    return record !== undefined && record.status !== 'considered' && record.status !== 'rejected';
  };
  for (const { adoptionKey, sourceKey } of copies)
    if (begun(sourceKey) && records.has(adoptionKey)) {
      addTo(before, adoptionKey, { to: sourceKey, why: 'SOURCE' });
      addTo(after, sourceKey, { to: adoptionKey, why: 'COPY' });
    }
  const finer = new Map<string, string[]>();
  for (const { key, refinesKey } of records.values())
    if (refinesKey !== null && begun(key) && begun(refinesKey)) addTo(finer, refinesKey, key);
  for (const [coarser, keys] of finer)
    for (const key of keys) {
      addTo(before, key, { to: coarser, why: 'COARSER' });
      addTo(after, coarser, { to: key, why: 'FINER' });
      if (keys.length > 1 || !allFiner) continue;
      addTo(before, coarser, { to: key, why: 'FINER' });
      addTo(after, key, { to: coarser, why: 'COARSER' });
    }
  return { before, after };
}

/** One end: the strictest day among the adoption's own and those of all that lead to it by `inward`. */
function endOf(
  end: BoundEnd,
  start: string,
  records: ReadonlyMap<string, BoundRecord>,
  inward: Steps,
  outward: Steps,
): { day: string | null; reasons: BoundReason[] } {
  const others = strictest(end, start, records, inward, outward);
  const found: BoundReason[] = [];
  const record = records.get(start);
  for (const { day, origin } of record ? ownDays(end, record) : [])
    found.push({ end, day, why: origin.why, neighbour: null, origin });
  const neighbours = [...(inward.get(start) ?? [])].sort((a, b) => (a.to < b.to ? -1 : 1));
  for (const { to, why } of neighbours) {
    const bound = others.get(to);
    if (bound) found.push({ end, day: bound.day, why, neighbour: to, origin: bound.origin });
  }
  const day = found.reduce<string | null>(
    (best, reason) => (best === null || stricter(end, reason.day, best) ? reason.day : best),
    null,
  );
  return { day, reasons: found.filter((reason) => reason.day === day) };
}

interface Bound {
  readonly day: string;
  readonly origin: BoundOrigin;
}

/**
 * The strictest day that bounds each adoption that leads to `start`, reasoned without `start` itself, so that no adoption is a
 * reason for itself. The strictest day is spread first, and what it reaches is settled: each adoption is visited once.
 */
function strictest(
  end: BoundEnd,
  start: string,
  records: ReadonlyMap<string, BoundRecord>,
  inward: Steps,
  outward: Steps,
): ReadonlyMap<string, Bound> {
  const leading = reachedBy(start, inward);
  leading.delete(start);
  const days: Bound[] = [];
  for (const key of leading) {
    const [own] = ownDays(end, records.get(key) as BoundRecord);
    if (own) days.push(own);
  }
  days.sort((a, b) =>
    a.day === b.day ? (a.origin.key < b.origin.key ? -1 : 1) : stricter(end, a.day, b.day) ? -1 : 1,
  );
  const settled = new Map<string, Bound>();
  for (const bound of days) {
    const waiting = [bound.origin.key];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (settled.has(key) || !leading.has(key)) continue;
      settled.set(key, bound);
      for (const { to } of outward.get(key) ?? []) waiting.push(to);
    }
  }
  return settled;
}

function reachedBy(start: string, steps: Steps): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    for (const { to } of steps.get(key) ?? []) waiting.push(to);
  }
  return reached;
}

/** What bounds an adoption by itself, the strictest first. */
function ownDays(end: BoundEnd, record: BoundRecord): Bound[] {
  const { key, earliest, latest, endedLatest, told } = record;
  const days: Bound[] = [];
  const add = (day: string | null, why: BoundOrigin['why'], postKey: string | null = null) => {
    if (day !== null) days.push({ day, origin: { key, why, postKey } });
  };
  if (end === 'EARLIEST') {
    add(earliest, 'RECORDED');
    return days;
  }
  add(latest, 'RECORDED');
  if (record.status !== 'considered') {
    add(endedLatest, 'ENDED');
    if (told) add(told.day, 'TOLD', told.postKey);
  }
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function stricter(end: BoundEnd, a: string, b: string): boolean {
  return end === 'EARLIEST' ? a > b : a < b;
}
