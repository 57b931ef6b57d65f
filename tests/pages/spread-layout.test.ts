import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { freeLabels } from '../../src/dashboard/layout/labels.ts';
import { lineage } from '../../src/dashboard/layout/lineage.ts';
import { linkedMarks } from '../../src/dashboard/layout/linked-marks.ts';
import { markAt } from '../../src/dashboard/layout/scene.ts';
import { svgOf } from '../../src/dashboard/layout/scene-svg.ts';
import { daysOf, type SpreadGraph, spreadGraph } from '../../src/dashboard/layout/spread.ts';
import { type SpreadLook, spreadMap } from '../../src/dashboard/layout/spread-map.ts';
import { tableRows } from '../../src/dashboard/layout/table-rows.ts';
import { spanOf, timeline } from '../../src/dashboard/layout/timeline.ts';

const look: SpreadLook = {
  tone: () => 'hue-1',
  title: ({ adopter }) => adopter.name,
  titleOfCopy: (to, from) => `${to.adopter.name} from ${from.adopter.name}`,
  name: ({ adopter }) => adopter.name,
  others: (country, count) => `${country}: ${count}`,
  count: String,
};

/** Adoptions 0, 1, 2 …, each taken from an earlier one or from none; some without a date or a place. */
const spreads = fc
  .array(
    fc.record({
      from: fc.option(fc.nat()),
      year: fc.option(fc.integer({ min: 1990, max: 2020 })),
      placed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map(spreadFrom);

function spreadFrom(
  rows: readonly { from: number | null; year: number | null; placed: boolean }[],
): SpreadGraph {
  const key = (place: number) => `a${String(place).padStart(3, '0')}`;
  return spreadGraph(
    rows.map(({ year, placed }, place) => ({
      key: key(place),
      date: year === null ? null : String(year),
      earliest: year === null ? null : `${year}-01-01`,
      latest: year === null ? null : `${year}-12-31`,
      status: 'IMPLEMENTED',
      basis: 'STATED',
      adopter: {
        key: `p${place}`,
        name: `<P${place}>`,
        level: 'MUNICIPALITY',
        country: 'DK',
        location: placed ? { longitude: 9 + place / 60, latitude: 56 } : null,
      },
    })),
    rows.flatMap(({ from }, place) => {
      if (from === null || place === 0) return [];
      const source = key(from % place);
      return [
        {
          key: `${key(place)};${source}`,
          basis: 'IMPLIED',
          confidence: null,
        },
      ];
    }),
  );
}

const options = {
  axis: 'GENERATION',
  look,
  others: (count: number) => `+${count}`,
  generation: String,
} as const;

describe('A spread of which a part is only counted', () => {
  const countries = [
    { country: 'DK', count: 30 },
    { country: null, count: 2 },
  ];
  const months = [
    { month: '2005-03', count: 20 },
    { month: null, count: 12 },
  ];
  const others = { count: 32, below: new Map([['a000', 31]]), apart: 1, countries, months };
  const square = [
    [8, 55],
    [8, 57],
    [12, 57],
    [12, 55],
    [8, 55],
  ];
  const land: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', id: 'DK', properties: {}, geometry: { type: 'Polygon', coordinates: [square] } },
    ],
  };

  test('counts everybody in its time, and has the number where it hangs and in its country', () => {
    fc.assert(
      fc.property(spreads, ({ adoptions, copies }) => {
        const graph = spreadGraph([...adoptions.values()], copies, others);
        const days = daysOf(graph);
        expect(days.length).toBe(adoptions.size + 32);
        const undated = [...adoptions.values()].filter(({ at }) => !Number.isFinite(at)).length + 12;
        expect(days.filter((day) => !Number.isFinite(day)).length).toBe(undated);
        const [first, last] = spanOf(graph);
        expect(days.every((day) => !Number.isFinite(day) || (day >= first && day <= last))).toBe(true);
        const tree = lineage(graph, { ...options, width: 800 });
        expect(tree.labels.map(({ text }) => text)).toContain('+31');
        const map = spreadMap(graph, land, look, 600);
        expect(map.discs.filter(({ id }) => id === null).map(({ title }) => title)).toEqual(['DK: 30']);
      }),
    );
  });
});

describe('A drawing of a spread', () => {
  test('holds every adoption and every copy once, each source left of who copied it', () => {
    fc.assert(
      fc.property(spreads, (graph) => {
        const scene = lineage(graph, { ...options, width: 800 });
        const at = new Map(scene.discs.map((disc) => [disc.id, disc]));
        expect([...at.keys()].sort()).toEqual([...graph.adoptions.keys()].sort());
        expect(scene.lines.map(({ id }) => id).sort()).toEqual(graph.copies.map(({ key }) => key).sort());
        for (const { from, to } of graph.copies)
          expect(at.get(from)?.x ?? 0).toBeLessThan(at.get(to)?.x ?? 0);
        expect(new Set(scene.discs.map(({ x, y }) => `${x} ${y}`)).size).toBe(scene.discs.length);
      }),
    );
  });

  test('lets time run by what comes later lying later, and a copy never before its two ends', () => {
    fc.assert(
      fc.property(spreads, (graph) => {
        for (const scene of [
          lineage(graph, { ...options, width: 400 }),
          spreadMap(graph, { type: 'FeatureCollection', features: [] }, look, 400),
          timeline(graph, look, 400),
        ]) {
          for (const marks of [scene.discs, scene.lines])
            expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).sort((a, b) => a - b));
          const days = new Map(scene.discs.map(({ id, at }) => [id, at]));
          for (const { id, at } of scene.lines)
            for (const end of (id ?? '').split(';')) expect(days.get(end) ?? at).toBeLessThanOrEqual(at);
        }
      }),
    );
  });

  test('puts on the map whoever has a place, and on the timeline whoever has a date', () => {
    fc.assert(
      fc.property(spreads, (graph) => {
        const all = [...graph.adoptions.values()];
        const map = spreadMap(graph, { type: 'FeatureCollection', features: [] }, look, 600);
        expect(map.discs.length).toBe(all.filter(({ place }) => place).length);
        expect(timeline(graph, look, 600).discs.length).toBe(all.filter(({ date }) => date).length);
      }),
    );
  });
});

const chain = spreadFrom([
  { from: null, year: null, placed: true },
  { from: 0, year: 2010, placed: true },
  { from: 1, year: 2012, placed: true },
]);

test('Choosing a copy marks it with its two ends; choosing an adoption marks all that it has to do with', () => {
  expect([...linkedMarks(chain, 'a002;a001')].sort()).toEqual(['a001', 'a002', 'a002;a001']);
  expect([...linkedMarks(chain, 'a001')].sort()).toEqual(['a000', 'a001', 'a001;a000', 'a002', 'a002;a001']);
  expect([...linkedMarks(chain, 'nothing')]).toEqual([]);
});

test('What is pointed at is what is near, and only what is shown at that time', () => {
  const scene = lineage(chain, { ...options, width: 800 });
  const last = scene.discs.find(({ id }) => id === 'a002');
  const all = Number.POSITIVE_INFINITY;
  expect(markAt(scene, (last?.x ?? 0) + 3, last?.y ?? 0, all)?.id).toBe('a002');
  expect(markAt(scene, (last?.x ?? 0) + 3, last?.y ?? 0, 0)).toBeNull();
  expect(markAt(scene, (last?.x ?? 0) - 80, last?.y ?? 0, all)?.id).toBe('a002;a001');
});

test('A picture to take away holds names as text, whatever they look like', () => {
  const palette = new Proxy({} as Parameters<typeof svgOf>[1], { get: () => '#123456' });
  const svg = svgOf(
    lineage(chain, { ...options, width: 800 }),
    palette,
    Number.POSITIVE_INFINITY,
    '<script>alert(1)</script>',
  );
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('<P0>');
  expect(svg).toContain('&#60;P0&#62;');
  expect(svg.match(/<circle/g)?.length).toBe(3);
});

test('Names on a drawing never lie on each other or outside', () => {
  const wanted = Array.from({ length: 30 }, (_each, place) => ({
    x: (place * 37) % 300,
    y: (place * 11) % 90,
    r: 4,
    text: `Kommune ${place}`,
  }));
  const labels = freeLabels(wanted, 300, 20);
  const boxes = labels.map(({ x, y, text }) => ({ x, y, wide: text.length * 6.6 }));
  for (const [place, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.wide).toBeLessThanOrEqual(300);
    for (const other of boxes.slice(place + 1))
      expect(
        Math.abs(box.y - other.y) < 14 && box.x < other.x + other.wide && other.x < box.x + box.wide,
      ).toBe(false);
  }
});

test('The table sorts what is not known last, both ways', () => {
  const name = ({ adopter }: { adopter: { name: string } }) => adopter.name;
  const order = (down: boolean) =>
    tableRows(chain, 'DATE', down, name, (a, b) => a.localeCompare(b)).map(({ adoption }) => adoption.key);
  expect(order(false)).toEqual(['a001', 'a002', 'a000']);
  expect(order(true)).toEqual(['a002', 'a001', 'a000']);
});
