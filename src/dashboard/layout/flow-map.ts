import type { FeatureCollection } from 'geojson';
import { countryTone } from './country-tone.ts';
import { freeLabels } from './labels.ts';
import { bend, landMap } from './map.ts';
import { type Placeable, placeOf } from './place.ts';
import type { Disc, Line, Scene } from './scene.ts';

interface Cell {
  readonly from: Placeable;
  readonly to: Placeable;
  readonly copies: number;
}

interface FlowMapOptions {
  readonly outlines: FeatureCollection;
  readonly width: number;
  /** Its name, as it is shown. */
  name(adopter: Placeable): string;
  /** What is told of a disc or a line. */
  told(from: Placeable, to: Placeable, copies: number): string;
  toldOf(adopter: Placeable, given: number, taken: number): string;
}

/** How many flows are drawn as lines, the largest first, and how many places are named. */
const MOST_LINES = 400;
const MOST_LABELS = 12;

/** Copies added up from place to place, on a map: discs as large as what was given and taken, lines as wide as what went there. */
export function flowMap(
  cells: readonly Cell[],
  { outlines, width, name, told, toldOf }: FlowMapOptions,
): Scene {
  const adopters = new Map(
    cells.flatMap(({ from, to }) => [[from.key, from] as const, [to.key, to] as const]),
  );
  const land = landMap(outlines, new Set([...adopters.values()].map(({ country }) => country ?? '')), width);
  const given = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { from, to, copies } of cells) {
    given.set(from.key, (given.get(from.key) ?? 0) + copies);
    taken.set(to.key, (taken.get(to.key) ?? 0) + copies);
  }
  const weight = (key: string) => (given.get(key) ?? 0) + (taken.get(key) ?? 0);
  const largest = Math.max(10, ...[...adopters.keys()].map(weight));
  const placed = [...adopters.values()].flatMap((adopter) => {
    const place = placeOf(adopter);
    if (!place) return [];
    const [x, y] = land.at(place);
    return [{ adopter, x, y, r: 3.5 + 14 * Math.sqrt(weight(adopter.key) / largest) }];
  });
  const at = new Map(placed.map((each) => [each.adopter.key, each]));
  const widest = Math.max(
    1,
    ...cells.filter(({ from, to }) => from.key !== to.key).map(({ copies }) => copies),
  );
  const lines = [...cells]
    .filter(({ from, to }) => from.key !== to.key)
    .sort((a, b) => b.copies - a.copies)
    .slice(0, MOST_LINES)
    .flatMap(({ from, to, copies }): Line[] => {
      const [start, end] = [at.get(from.key), at.get(to.key)];
      if (!start || !end) return [];
      const [cx, cy] = bend(start.x, start.y, end.x, end.y);
      const away = Math.hypot(end.x - cx, end.y - cy) || 1;
      const short = Math.min((end.r + 2) / away, 0.9);
      return [
        {
          id: null,
          ends: [from.key, to.key],
          x1: start.x,
          y1: start.y,
          cx,
          cy,
          x2: end.x + (cx - end.x) * short,
          y2: end.y + (cy - end.y) * short,
          width: Math.round(1.2 + 5 * Math.sqrt(copies / widest)),
          tone: countryTone(from.country),
          sureness: 'stated',
          pointed: true,
          at: Number.NEGATIVE_INFINITY,
          title: told(from, to, copies),
        },
      ];
    });
  const bySize = [...placed].sort((a, b) => b.r - a.r);
  const discs = bySize.map(
    ({ adopter, x, y, r }): Disc => ({
      id: adopter.key,
      x,
      y,
      r,
      tone: countryTone(adopter.country),
      sureness: 'stated',
      at: Number.NEGATIVE_INFINITY,
      title: toldOf(adopter, given.get(adopter.key) ?? 0, taken.get(adopter.key) ?? 0),
    }),
  );
  const labels = freeLabels(
    bySize.map(({ adopter, x, y, r }) => ({ x, y, r, text: name(adopter) })),
    width,
    MOST_LABELS,
  );
  return { width, height: land.height, grounds: land.grounds, lines: lines.reverse(), discs, labels };
}
