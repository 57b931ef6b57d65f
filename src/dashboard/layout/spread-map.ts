import type { FeatureCollection } from 'geojson';
import { countryTone } from './country-tone.ts';
import { groupedBy } from './grouping.ts';
import { freeLabels } from './labels.ts';
import { bend, type LandMap, landMap, spiral } from './map.ts';
import { type Disc, type Line, type Scene, surenessOf, type Tone } from './scene.ts';
import type { Adoption, SpreadGraph } from './spread.ts';

export interface SpreadLook {
  tone(adoption: Adoption): Tone;
  title(adoption: Adoption): string;
  titleOfCopy(to: Adoption, from: Adoption): string;
  name(adoption: Adoption): string;
  /** What is told of those of a country that are only counted, and their number as it is written. */
  others(country: string | null, count: number): string;
  count(count: number): string;
}

/**
 * One spread on a map: each adoption a disc, those of one place around each other; each copy a line to the one that copied. Those that are
 * only counted are one disc for each country, which is there when time has run to its end.
 */
export function spreadMap(
  graph: SpreadGraph,
  outlines: FeatureCollection,
  look: SpreadLook,
  width: number,
): Scene {
  const placed = [...graph.adoptions.values()].filter(({ place }) => place !== null);
  const land = landMap(outlines, new Set(placed.map(({ adopter }) => adopter.country ?? '')), width);
  const r = placed.length > 1_500 ? 2.2 : placed.length > 200 ? 3.2 : 6;
  const at = new Map<string, { x: number; y: number }>();
  const groups = groupedBy(placed, ({ place }) => place?.key);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first?.place) continue;
    const [x, y] = land.at(first.place);
    group
      .sort((a, b) => a.at - b.at)
      .forEach(({ key }, place) => {
        const [dx, dy] = spiral(place, r * 1.9);
        at.set(key, { x: x + dx, y: y + dy });
      });
  }
  const lines = graph.copies.flatMap((copy): Line[] => {
    const [from, to] = [graph.adoptions.get(copy.from), graph.adoptions.get(copy.to)];
    const [start, end] = [at.get(copy.from), at.get(copy.to)];
    if (!from || !to || !start || !end) return [];
    const [cx, cy] = bend(start.x, start.y, end.x, end.y);
    const short = Math.min((r + 1.5) / (Math.hypot(end.x - cx, end.y - cy) || 1), 0.9);
    return [
      {
        id: copy.key,
        ends: [copy.from, copy.to],
        x1: start.x,
        y1: start.y,
        cx,
        cy,
        x2: end.x + (cx - end.x) * short,
        y2: end.y + (cy - end.y) * short,
        width: placed.length > 200 ? 0.8 : 2,
        tone: look.tone(from),
        sureness: surenessOf(copy.basis),
        pointed: placed.length <= 200,
        at: copy.at,
        title: look.titleOfCopy(to, from),
      },
    ];
  });
  const discs = placed
    .sort((a, b) => a.at - b.at)
    .map((adoption): Disc => {
      const { x, y } = at.get(adoption.key) ?? { x: 0, y: 0 };
      return {
        id: adoption.key,
        x,
        y,
        r,
        tone: look.tone(adoption),
        sureness: surenessOf(adoption.basis),
        at: adoption.at,
        title: look.title(adoption),
      };
    });
  const counted = othersOn(land, graph, look);
  const named = placed.length <= 60 ? placed : [];
  const labels = freeLabels(
    named.map((adoption) => ({ ...(at.get(adoption.key) ?? { x: 0, y: 0 }), r, text: look.name(adoption) })),
    width,
    40,
  );
  return {
    width,
    height: land.height,
    grounds: land.grounds,
    lines,
    discs: [...discs, ...counted.discs],
    labels: [...labels, ...counted.labels],
  };
}

function othersOn(land: LandMap, { others }: SpreadGraph, look: SpreadLook): Pick<Scene, 'discs' | 'labels'> {
  const placed = others.countries.flatMap(({ country, count }) => {
    const middle = country === null ? null : land.middleOf(country);
    return country !== null && middle ? [{ country, count, middle }] : [];
  });
  const most = Math.max(1, ...placed.map(({ count }) => count));
  const at = Number.MAX_VALUE;
  return {
    discs: placed.map(({ country, count, middle: [x, y] }) => ({
      id: null,
      x,
      y,
      r: 12 + 16 * Math.sqrt(count / most),
      tone: countryTone(country),
      sureness: 'implied',
      at,
      title: look.others(country, count),
    })),
    labels: placed.map(({ count, middle: [x, y] }) => ({
      x,
      y: y + 4,
      text: `+${look.count(count)}`,
      anchor: 'middle',
      quiet: false,
      at,
    })),
  };
}
