import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyGraph } from '../../src/spread/copy-graph.ts';
import { driftOf, driftShares, longestCopiedRun } from '../../src/spread/drift.ts';
import { lagSummary } from '../../src/spread/lag-summary.ts';
import { mainPathOf, searchPathCounts } from '../../src/spread/main-path.ts';
import { primaryForest } from '../../src/spread/primary-source.ts';
import {
  adoption,
  cascade,
  copy,
  familieivaerksaetterne,
  graphOfShape,
  keyOf,
  keysOf,
  type Shape,
  shapes,
} from './cascade.ts';

/** Every route from a root to an end, as its edges. */
function routes({ n, edges }: Shape): string[][] {
  const found: string[][] = [];
  const walk = (node: number, way: string[]): void => {
    const next = edges.filter(([a]) => a === node);
    if (!next.length && way.length) found.push(way);
    for (const [a, b] of next) walk(b, [...way, `${a}>${b}`]);
  };
  for (let node = 0; node < n; node++) if (!edges.some(([, b]) => b === node)) walk(node, []);
  return found;
}

describe('the search path count', () => {
  it('of a copy is the number of routes from a root to an end over it', () => {
    fc.assert(
      fc.property(
        shapes.filter(({ edges }) => edges.length <= 20),
        (shape) => {
          const graph = graphOfShape(shape);
          const counts = searchPathCounts(graph).value as Float64Array;
          const all = routes(shape);
          const names = new Map(shape.edges.map(([a, b]) => [`${keyOf(a)}>${keyOf(b)}`, `${a}>${b}`]));
          for (let edge = 0; edge < graph.edgeCount; edge++) {
            const { sourceKey, adoptionKey } = graph.copyOf(edge);
            const name = names.get(`${sourceKey}>${adoptionKey}`) as string;
            expect(counts[edge]).toBe(all.filter((route) => route.includes(name)).length);
          }
          expect(mainPathOf(graph).value?.routes).toBe(all.length);
        },
      ),
    );
  });
});

describe('the main path', () => {
  const steps = (graph: ReturnType<typeof cascade>) =>
    mainPathOf(graph).value?.steps.map(({ edge, routes: over }) => [
      keysOf(graph, [graph.sourceOf(edge), graph.copierOf(edge)]).join('>'),
      over,
    ]);

  it('follows from the root the copies that most routes lead over', () => {
    expect(steps(cascade('r>a r>b b>c b>d d>e d>f'))).toEqual([
      ['r>b', 3],
      ['b>d', 2],
      ['d>e', 1],
    ]);
  });

  it('is the one chain of Familieiværksætterne', () => {
    expect(steps(familieivaerksaetterne())).toEqual([
      ['a01>a02', 1],
      ['a02>a03', 1],
    ]);
  });

  it('has no step where nobody copied', () => {
    expect(mainPathOf(cascade('a b'))).toEqual({ value: { routes: 0, steps: [] }, reason: null });
  });

  it('has no value, and a reason, where there are more routes than can be counted exactly', () => {
    const diamonds = Array.from({ length: 60 }, (_, at) => at + 100);
    const graph = cascade(
      diamonds.map((at) => `${at}>${at}a ${at}>${at}b ${at}a>${at + 1} ${at}b>${at + 1}`).join(' '),
    );
    expect(mainPathOf(graph)).toMatchObject({ value: null });
    expect(mainPathOf(graph).reason).toContain('9007199254740991');
  });
});

describe('drift', () => {
  const hops = ['copied', 'copied', 'adapted', 'copied', 'inspired'];
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const graph = copyGraph(
    keys.map((key) => adoption(key)),
    hops.map((fidelity, at) => copy(keys[at] as string, keys[at + 1] as string, { fidelity })),
  );

  it('adds up along a chain of five copies', () => {
    const drifts = driftOf(graph, primaryForest(graph));
    const last = drifts[5] as (typeof drifts)[number];
    expect(last).toEqual({ hops: 5, copied: 3, adapted: 1, inspired: 1, unknown: 0, longestCopiedRun: 2 });
    expect(driftShares(last)).toEqual({ copied: 0.6, adapted: 0.2, inspired: 0.2, unknown: 0 });
    expect(drifts.map((drift) => drift.longestCopiedRun)).toEqual([0, 1, 2, 2, 2, 2]);
    expect(longestCopiedRun(graph)).toBe(2);
  });

  it('has no shares at a root', () => {
    const [root] = driftOf(graph, primaryForest(graph));
    expect(root && driftShares(root)).toBeNull();
  });

  it('counts what is not said as unknown, never as copied', () => {
    const silent = familieivaerksaetterne();
    expect(driftOf(silent, primaryForest(silent))[2]).toMatchObject({
      hops: 2,
      unknown: 2,
      longestCopiedRun: 0,
    });
  });
});

describe('lags', () => {
  const dated = (source: [string | null, string | null], taken: [string | null, string | null]) => ({
    sourceEarliest: source[0],
    sourceLatest: source[1],
    earliest: taken[0],
    latest: taken[1],
  });
  const day = (text: string): [string, string] => [text, text];

  it('are never 0 for want of a date: the median of unknown ones is null', () => {
    expect(lagSummary([dated([null, null], [null, null])])).toEqual({
      bounded: 0,
      halfOpen: 0,
      unknown: 1,
      impossible: 0,
      median: null,
    });
  });

  it('have their median in the interval that the dates leave', () => {
    const summary = lagSummary([
      dated(day('2010-01-01'), day('2010-01-11')),
      dated(['2010-01-01', '2010-12-31'], ['2011-01-01', '2011-12-31']),
      dated(day('2010-01-01'), [null, '2010-02-10']),
    ]);
    expect(summary).toEqual({
      bounded: 2,
      halfOpen: 1,
      unknown: 0,
      impossible: 0,
      median: { earliest: 1, latest: 40 },
    });
  });

  it('take the mean of the middle two, and are open where one of them is', () => {
    const two = [dated(day('2010-01-01'), day('2010-01-11')), dated(day('2010-01-01'), ['2010-01-05', null])];
    expect(lagSummary(two).median).toEqual({ earliest: 7, latest: null });
  });

  it('that are negative for certain are errors and no lags', () => {
    const summary = lagSummary([
      dated(day('2012-01-01'), day('2011-01-01')),
      dated(['2011-01-01', '2011-12-31'], day('2011-06-01')),
    ]);
    expect(summary).toMatchObject({ impossible: 1, bounded: 1, median: { earliest: -213, latest: 151 } });
  });
});
