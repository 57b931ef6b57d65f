import { geoConicEqualArea, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Ground } from './scene.ts';

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Land on paper: where a point lies, and the outlines as one path. */
export interface LandMap {
  readonly height: number;
  readonly grounds: readonly Ground[];
  at(point: Point): readonly [number, number];
  /** The middle of a country; null where it has no outlines. */
  middleOf(country: string): readonly [number, number] | null;
}

const TALLEST = 620;
const MARGIN = 18;

/**
 * Fits a map to what it shows: the outlines of the countries that occur, or all. Areas keep their size to each other (an equal-area conic
 * projection for the north), so that no country looks larger than it is.
 */
export function landMap(outlines: FeatureCollection, countries: ReadonlySet<string>, width: number): LandMap {
  const occurring = outlines.features.filter((feature) => countries.has(countryOf(feature)));
  const shown: FeatureCollection = {
    type: 'FeatureCollection',
    features: occurring.length ? occurring : outlines.features,
  };
  // The outlines have points enough: none are put between them.
  const projection = geoConicEqualArea().parallels([56, 68]).rotate([-16, 0]).precision(0);
  const inner = Math.max(width - 2 * MARGIN, 50);
  // Every outline costs time each time it is projected, so the fit is worked out from one pass over what is shown.
  const [[left, top], [right, bottom]] = geoPath(projection.scale(1).translate([0, 0])).bounds(shown);
  const [wide, tall] = [right - left, bottom - top].map((each) => (each > 0 ? each : 1)) as [number, number];
  const height = Math.min(Math.max(Math.ceil((tall / wide) * inner) + 2 * MARGIN, 260), TALLEST);
  const scale = Math.min(inner / wide, (height - 2 * MARGIN) / tall);
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [-10, -10],
      [width + 10, height + 10],
    ]);
  const d = geoPath(projection).digits(1)(outlines) ?? '';
  return {
    height,
    grounds: [{ d, fill: 'land', stroke: 'line' }],
    middleOf: (country) => {
      const features = outlines.features.filter((feature) => countryOf(feature) === country);
      return features.length ? geoPath(projection).centroid({ type: 'FeatureCollection', features }) : null;
    },
    at: ({ longitude, latitude }) => projection([longitude, latitude]) ?? [0, 0],
  };
}

/** An outline's key begins with that of its country: `DK-740`. */
function countryOf({ id }: Feature<Geometry>): string {
  return String(id ?? '').split('-')[0] ?? '';
}

/** The bend of a curve between two points: to the left of the way, a fifth of its length, so that the way there and back differ. */
export function bend(x1: number, y1: number, x2: number, y2: number): readonly [number, number] {
  const [dx, dy] = [x2 - x1, y2 - y1];
  return [(x1 + x2) / 2 + dy * 0.2, (y1 + y2) / 2 - dx * 0.2];
}

/** Where the n-th of several at one point is put: a spiral in which each has the same room (the golden angle, as in a sunflower). */
export function spiral(place: number, room: number): readonly [number, number] {
  const angle = place * Math.PI * (3 - Math.sqrt(5));
  const away = room * Math.sqrt(place);
  return [away * Math.cos(angle), away * Math.sin(angle)];
}
