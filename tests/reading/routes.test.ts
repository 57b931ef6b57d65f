import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RouteCopy, type RouteRecord, routesBetween } from '../../src/spread/routes.ts';

const AMPLE = { atMost: 100_000, maxLength: 100, steps: 1_000_000 };

const copy = (adoptionKey: string, sourceKey: string): RouteCopy => ({ adoptionKey, sourceKey });

/** Routes as text: `a>b>c`, with a `/` where one goes on from another record of the same thing. */
function told(routes: readonly (readonly RouteCopy[])[]): string[] {
  return routes.map((route) =>
    route
      .map(({ sourceKey, adoptionKey }, i) =>
        i && route[i - 1]?.adoptionKey === sourceKey
          ? `>${adoptionKey}`
          : `${i ? '/' : ''}${sourceKey}>${adoptionKey}`,
      )
      .join(''),
  );
}

function routes(from: string[], to: string[], copies: RouteCopy[], records: RouteRecord[] = []) {
  const { routes: found, whole } = routesBetween(new Set(from), new Set(to), copies, records, AMPLE);
  expect(whole).toBe(true);
  return told(found);
}

describe('the routes between two adoptions', () => {
  it('are all of them, shortest first, then by key', () => {
    const copies = [
      copy('d', 'c'),
      copy('c', 'a'),
      copy('b', 'a'),
      copy('d', 'b'),
      copy('d', 'a'),
      copy('c', 'b'),
    ];
    expect(routes(['a'], ['d'], copies)).toEqual(['a>d', 'a>b>d', 'a>c>d', 'a>b>c>d']);
  });

  it('go on over a place where they already arrived, and never from one to itself', () => {
    const copies = [copy('b', 'a'), copy('c', 'b')];
    expect(routes(['a', 'b'], ['b', 'c'], copies)).toEqual(['a>b', 'b>c', 'a>b>c']);
    expect(routes(['a'], ['a'], copies)).toEqual([]);
  });

  it('cross from a finer record to the coarser and the other way, but not over the coarser to another that is finer', () => {
    const records = [
      { key: 'sweden', refinesKey: null },
      { key: 'leksand', refinesKey: 'sweden' },
      { key: 'school', refinesKey: 'leksand' },
      { key: 'boraas', refinesKey: 'sweden' },
    ];
    const copies = [
      copy('leksand', 'norway'),
      copy('oslo', 'sweden'),
      copy('bergen', 'school'),
      copy('molde', 'boraas'),
    ];
    expect(routes(['norway'], ['oslo'], copies, records)).toEqual(['norway>leksand/sweden>oslo']);
    expect(routes(['norway'], ['bergen'], copies, records)).toEqual(['norway>leksand/school>bergen']);
    expect(routes(['norway'], ['molde'], copies, records)).toEqual([]);
    expect(routes(['leksand'], ['oslo'], copies, records)).toEqual(['sweden>oslo']);
    expect(routes(['norway'], ['sweden'], copies, records)).toEqual(['norway>leksand']);
  });

  it('are what trying every chain of copies of a random history gives', () => {
    let crossing = 0;
    fc.assert(
      fc.property(histories, ({ records, copies, from, to }) => {
        const expected = everyRoute(records, copies, from, to);
        expect(routes([...from], [...to], copies, records)).toEqual(told(expected));
        crossing += Number(told(expected).some((route) => route.includes('/')));
      }),
      { numRuns: 300 },
    );
    expect(crossing).toBeGreaterThan(5);
  });

  it('that are too many or too long are left out, the shortest kept, and that is told', () => {
    let cut = 0;
    fc.assert(
      fc.property(
        histories,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (history, most, longest) => {
          const { records, copies, from, to } = history;
          const all = everyRoute(records, copies, from, to);
          const short = all.filter((route) => route.length <= longest);
          const bounds = { ...AMPLE, atMost: most, maxLength: longest };
          const found = routesBetween(from, to, copies, records, bounds);
          expect(found.routes.map((route) => route.length)).toEqual(
            short.slice(0, most).map((route) => route.length),
          );
          const known = new Set(told(short));
          expect(told(found.routes).every((route) => known.delete(route))).toBe(true);
          expect(found.whole).toBe(short.length <= most && short.length === all.length);
          cut += Number(!found.whole);
        },
      ),
      { numRuns: 300 },
    );
    expect(cut).toBeGreaterThan(10);
  });

  it('through a lattice with a million million of them take no more work than is asked for', () => {
    const layers = Array.from({ length: 12 }, (_, layer) =>
      Array.from({ length: 10 }, (_, i) => `${layer}-${i}`),
    );
    const copies = layers
      .slice(1)
      .flatMap((takers, i) =>
        takers.flatMap((taker) => (layers[i] as string[]).map((source) => copy(taker, source))),
      );
    const began = performance.now();
    const found = routesBetween(new Set(layers[0]), new Set(layers[11]), copies, [], {
      ...AMPLE,
      atMost: 50,
    });
    expect([found.routes.length, found.whole]).toEqual([50, false]);
    expect(found.routes.every((route) => route.length === 11)).toBe(true);
    expect(performance.now() - began).toBeLessThan(2_000);
    const few = routesBetween(new Set(layers[0]), new Set(layers[11]), copies, [], { ...AMPLE, steps: 5 });
    expect(few).toEqual({ routes: [], whole: false });
  });
});

/** Four groups of up to three records of one thing, in a tree each, and copies from groups to later ones: without a cycle. */
const histories = fc
  .tuple(
    fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 6, maxLength: 16 }),
    fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }),
    fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }),
  )
  .map(([trees, pairs, starts, ends]) => {
    const records = trees.map((choice, i) => {
      const place = i % 3;
      const above = place === 0 || choice === 2 ? null : place === 2 && choice === 1 ? i - 1 : i - place;
      return { key: name(i), refinesKey: above === null ? null : name(above) };
    });
    const unique = new Map(
      pairs
        .filter(([a, b]) => Math.floor(a / 3) > Math.floor(b / 3))
        .map(([a, b]) => [`${a} ${b}`, copy(name(a), name(b))]),
    );
    return {
      records,
      copies: [...unique.values()],
      from: new Set(starts.map(name)),
      to: new Set(ends.map((end) => name(11 - end))),
    };
  });

function name(i: number): string {
  return String.fromCharCode(97 + i);
}

/** Every chain of copies, grown by trying each copy behind each, without a thought of where it leads. */
function everyRoute(
  records: readonly RouteRecord[],
  copies: readonly RouteCopy[],
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): RouteCopy[][] {
  const coarser = (key: string) => records.find((record) => record.key === key)?.refinesKey ?? null;
  const isWithin = (finer: string | null, key: string): boolean =>
    finer !== null && (finer === key || isWithin(coarser(finer), key));
  const same = (a: string, b: string) => isWithin(a, b) || isWithin(b, a);
  const found: RouteCopy[][] = [];
  const grow = (route: RouteCopy[], at: string) => {
    for (const next of copies)
      if (same(at, next.sourceKey)) {
        const longer = [...route, next];
        if ([...to].some((end) => same(end, next.adoptionKey))) found.push(longer);
        grow(longer, next.adoptionKey);
      }
  };
  for (const start of from) grow([], start);
  const unique = new Map(found.map((route) => [told([route])[0] as string, route]));
  const keys = (route: RouteCopy[]) => route.map((each) => [each.sourceKey, each.adoptionKey]).join();
  return [...unique.values()].sort((a, b) => a.length - b.length || (keys(a) < keys(b) ? -1 : 1));
}
