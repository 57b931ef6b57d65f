import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoundCopy, type BoundRecord, reasonedBounds } from '../../src/spread/bounds.ts';
import { contradictionOf } from '../../src/spread/bounds-sentence.ts';

function record(key: string, rest: Partial<BoundRecord> = {}): BoundRecord {
  return {
    key,
    status: 'implemented',
    refinesKey: null,
    earliest: null,
    latest: null,
    endedLatest: null,
    told: null,
    ...rest,
  };
}

function boundsIn(records: readonly BoundRecord[], copies: readonly BoundCopy[] = []) {
  const known = new Map(records.map((each) => [each.key, each]));
  return (key: string) => {
    const bounds = reasonedBounds(key, known, copies, true);
    return { ...bounds, contradiction: contradictionOf(key, bounds) };
  };
}

const copy = (adoptionKey: string, sourceKey: string): BoundCopy => ({ adoptionKey, sourceKey });
const told = (day: string) => ({ postKey: 'post', day });

describe('the bounds of an adoption', () => {
  it('come over a chain of undated adoptions from the dated at its ends', () => {
    const of = boundsIn(
      [
        record('a', { earliest: '2009-01-01', latest: '2009-12-31' }),
        record('b'),
        record('c'),
        record('d', { latest: '2012-03-31' }),
      ],
      [copy('b', 'a'), copy('c', 'b'), copy('d', 'c')],
    );
    expect(of('b')).toMatchObject({ earliest: '2009-01-01', latest: '2012-03-31', contradiction: null });
    expect(of('b').reasons).toEqual([
      {
        end: 'EARLIEST',
        day: '2009-01-01',
        why: 'SOURCE',
        neighbour: 'a',
        origin: { key: 'a', why: 'RECORDED', postKey: null },
      },
      {
        end: 'LATEST',
        day: '2012-03-31',
        why: 'COPY',
        neighbour: 'c',
        origin: { key: 'd', why: 'RECORDED', postKey: null },
      },
    ]);
    expect(of('a')).toMatchObject({ earliest: '2009-01-01', latest: '2009-12-31' });
  });

  it('end where a post tells of it, or where it ended; but no post and no end bounds a plan', () => {
    const plan = { status: 'considered', endedLatest: '2011-12-31', told: told('2010-12-31') };
    const of = boundsIn([
      record('told', { told: told('2015-02-28') }),
      record('ended', { endedLatest: '2011-12-31' }),
      record('plan', plan),
    ]);
    expect(of('told')).toMatchObject({ earliest: null, latest: '2015-02-28' });
    expect(of('ended')).toMatchObject({ earliest: null, latest: '2011-12-31' });
    expect(of('plan')).toMatchObject({ earliest: null, latest: null, reasons: [] });
  });

  it('do not follow from a source that was only planned or was rejected, but a plan is not before its source', () => {
    for (const status of ['considered', 'rejected']) {
      const of = boundsIn(
        [
          record('source', { status, earliest: '2022-01-01', latest: '2022-12-31' }),
          record('taker', { latest: '2020-12-31' }),
        ],
        [copy('taker', 'source')],
      );
      expect(of('taker')).toMatchObject({ earliest: null, latest: '2020-12-31', contradiction: null });
      expect(of('source')).toMatchObject({ earliest: '2022-01-01', latest: '2022-12-31' });
    }
    const of = boundsIn(
      [record('source', { earliest: '2010-01-01' }), record('plan', { status: 'considered' })],
      [copy('plan', 'source')],
    );
    expect(of('plan')).toMatchObject({ earliest: '2010-01-01', latest: null });
  });

  it('are those of the one finer record, which means the same day; of several, none is after the coarser for it', () => {
    const sweden = record('sweden', { latest: '2012-12-31' });
    const leksand = record('leksand', { refinesKey: 'sweden', earliest: '2010-01-01' });
    const one = boundsIn([sweden, leksand]);
    expect([one('sweden'), one('leksand')].map(({ earliest, latest }) => [earliest, latest])).toEqual([
      ['2010-01-01', '2012-12-31'],
      ['2010-01-01', '2012-12-31'],
    ]);
    const several = boundsIn([
      sweden,
      leksand,
      record('boraas', { refinesKey: 'sweden', latest: '2011-12-31' }),
    ]);
    expect(several('sweden')).toMatchObject({ earliest: null, latest: '2011-12-31' });
    expect(several('leksand')).toMatchObject({ earliest: '2010-01-01', latest: null });
  });

  it('tell nothing of a finer record where another may be missing', () => {
    const records = [record('sweden', { latest: '2012-12-31' }), record('leksand', { refinesKey: 'sweden' })];
    const known = new Map(records.map((each) => [each.key, each]));
    expect(reasonedBounds('leksand', known, [], false)).toMatchObject({ earliest: null, latest: null });
  });

  it('are no reason for themselves', () => {
    const of = boundsIn([
      record('sweden'),
      record('leksand', { refinesKey: 'sweden', earliest: '2010-01-01' }),
    ]);
    expect(of('leksand').reasons.map((reason) => reason.why)).toEqual(['RECORDED']);
    expect(of('sweden').reasons.map((reason) => [reason.why, reason.neighbour])).toEqual([
      ['FINER', 'leksand'],
    ]);
  });

  it('name the records that leave no day', () => {
    const of = boundsIn(
      [
        record('a', { earliest: '2016-01-01' }),
        record('b'),
        record('c', { told: { postKey: '004', day: '2015-02-28' } }),
      ],
      [copy('b', 'a'), copy('c', 'b')],
    );
    expect(of('b').contradiction).toBe(
      'No day is left for adoption b. Not before 2016-01-01: not before its source a; the date of adoption a says so. ' +
        'Not after 2015-02-28: not after its copy c; post 004, which tells of adoption c, was published by then.',
    );
  });

  it('are those of all assignments of days to a random history that keep its order, and cross exactly where there is none', () => {
    let contradictions = 0;
    fc.assert(
      fc.property(histories, ({ records, copies, order }) => {
        const assignments = everyAssignment(records, order);
        const of = boundsIn(records, copies);
        const found = records.map((each) => of(each.key));
        expect(found.some((bounds) => bounds.contradiction !== null)).toBe(assignments.length === 0);
        if (!assignments.length) contradictions++;
        else
          expect(found.map(({ earliest, latest }) => [earliest ?? DAYS[0], latest ?? DAYS.at(-1)])).toEqual(
            records.map((_, i) => {
              const days = assignments.map((assignment) => assignment[i] as number);
              return [DAYS[Math.min(...days)], DAYS[Math.max(...days)]];
            }),
          );
      }),
      { numRuns: 600 },
    );
    expect(contradictions).toBeGreaterThan(20);
  });
});

const DAYS = ['2001-01-01', '2002-02-02', '2003-03-03', '2004-04-04'] as const;

/** Up to five adoptions with any days known of four, copies and refinements each from a later one to an earlier, and what they say of the order. */
const histories = fc
  .tuple(
    fc.array(
      fc.record({
        from: fc.option(fc.nat(3), { freq: 2 }),
        to: fc.option(fc.nat(3), { freq: 2 }),
        told: fc.option(fc.nat(3), { freq: 3 }),
        refines: fc.option(fc.nat(4), { freq: 3 }),
        considered: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 7 }),
    fc.boolean(),
  )
  .map(([seeds, pairs, plans]) => {
    const records = seeds.map(({ from, to, told: by, refines, considered }, i) =>
      record(`n${i}`, {
        status: plans && considered && refines === null ? 'considered' : 'implemented',
        earliest: from === null ? null : (DAYS[from] as string),
        latest: to === null ? null : (DAYS[Math.max(to, from ?? 0)] as string),
        told: by === null ? null : told(DAYS[by] as string),
        refinesKey: refines !== null && refines < i ? `n${refines}` : null,
      }),
    );
    const copies = pairs
      .filter(([a, b]) => a > b && a < records.length)
      .map(([a, b]) => copy(`n${a}`, `n${b}`));
    return { records, copies, order: orderOf(records, copies) };
  });

/** Pairs of numbers: the first is not after the second. */
function orderOf(records: readonly BoundRecord[], copies: readonly BoundCopy[]): [number, number][] {
  const number = (key: string) => Number(key.slice(1));
  const planned = (key: string) => records[number(key)]?.status === 'considered';
  const order: [number, number][] = copies
    .filter(({ sourceKey }) => !planned(sourceKey))
    .map(({ adoptionKey, sourceKey }) => [number(sourceKey), number(adoptionKey)]);
  const refining = records.filter(
    ({ key, refinesKey }) => refinesKey !== null && !planned(key) && !planned(refinesKey),
  );
  for (const { key, refinesKey } of refining) {
    const coarser = refinesKey as string;
    order.push([number(coarser), number(key)]);
    if (refining.filter((other) => other.refinesKey === coarser).length === 1)
      order.push([number(key), number(coarser)]);
  }
  return order;
}

/** All ways to give each adoption one of the four days that keep the dates, the posts and the order: plain enumeration. */
function everyAssignment(records: readonly BoundRecord[], order: readonly [number, number][]): number[][] {
  let assignments: number[][] = [[]];
  for (const { status, earliest, latest, told: by } of records)
    assignments = assignments.flatMap((assignment) =>
      DAYS.flatMap((day, i) => {
        const kept =
          day >= (earliest ?? day) &&
          day <= (latest ?? day) &&
          (status === 'considered' || day <= (by?.day ?? day));
        return kept ? [[...assignment, i]] : [];
      }),
    );
  return assignments.filter((assignment) =>
    order.every(([a, b]) => (assignment[a] as number) <= (assignment[b] as number)),
  );
}
