import type { AdoptionRow } from './adoption-columns.ts';
import { type CopyRow, copyTable } from './copy-columns.ts';
import type { ExportFacts } from './dataset-state.ts';
import { listed, valuesOf } from './graph-json.ts';
import type { GraphSource } from './graph-source.ts';

/**
 * GeoJSON (RFC 7946, WGS 84): a line for each copy between two places that differ, then a point for each adopter with its counts, so that
 * points are drawn above lines. An adopter without a place has no geometry; copies that make no line are counted under `no_line`. Of all that is
 * exported only the adopters' counts are held in memory.
 */
export async function* geojson(source: GraphSource, facts: ExportFacts): AsyncGenerator<string> {
  const adopters = new Map<string, Counted>();
  const copies = { total: 0, lines: 0, same_place: 0, unplaced: 0 };
  const lines = async function* () {
    for await (const row of source.copies()) {
      copies.total++;
      count(adopters, row);
      const line = lineOf(row);
      if (line === 'same_place' || line === 'unplaced') copies[line]++;
      else {
        copies.lines++;
        yield line;
      }
    }
  };
  yield `{"type":"FeatureCollection","copycat":${JSON.stringify(facts)},\n"features":[`;
  let read = 0;
  for await (const row of source.adoptions()) {
    counted(adopters, row).adoptions++;
    if (++read % SIGN_OF_LIFE === 0) yield '\n';
  }
  yield* listed(lines(), (line) => line);
  yield* points(adopters, copies.lines > 0);
  const { total, lines: drawn, ...left } = copies;
  yield `],\n"copies":${JSON.stringify({ total, lines: drawn, no_line: left })}}\n`;
}

/** Adoptions that are counted, with nothing to write yet, between two line ends that tell the reader that there is more to come. */
const SIGN_OF_LIFE = 10_000;

interface Counted {
  readonly row: AdoptionRow;
  adoptions: number;
  copied: number;
  copied_by: number;
}

const lineColumns = copyTable.columns.filter((column) => !/(latitude|longitude)$/.test(column.name));

function counted(adopters: Map<string, Counted>, row: AdoptionRow): Counted {
  let adopter = adopters.get(row.adopterKey);
  if (!adopter) {
    adopter = { row, adoptions: 0, copied: 0, copied_by: 0 };
    adopters.set(row.adopterKey, adopter);
  }
  return adopter;
}

function count(adopters: ReadonlyMap<string, Counted>, row: CopyRow): void {
  const taker = adopters.get(row.toKey);
  const giver = adopters.get(row.fromKey);
  if (taker) taker.copied++;
  if (giver) giver.copied_by++;
}

function lineOf(row: CopyRow): object | 'same_place' | 'unplaced' {
  const from = [row.fromLongitude, row.fromLatitude];
  const to = [row.toLongitude, row.toLatitude];
  if ([...from, ...to].includes(null)) return 'unplaced';
  if (from[0] === to[0] && from[1] === to[1]) return 'same_place';
  return {
    type: 'Feature',
    id: `${row.adoptionKey};${row.sourceKey}`,
    geometry: { type: 'LineString', coordinates: [from, to] },
    properties: { feature: 'copy', ...valuesOf(lineColumns, row) },
  };
}

/** In the order in which the adopters' first adoptions stand, which is that of the keys. */
function* points(adopters: ReadonlyMap<string, Counted>, follows: boolean): Generator<string> {
  let separator = follows ? ',\n' : '\n';
  for (const { row, ...counts } of adopters.values()) {
    const { longitude, latitude } = row;
    const placed = longitude !== null && latitude !== null;
    const point = {
      type: 'Feature',
      id: row.adopterKey,
      geometry: placed ? { type: 'Point', coordinates: [longitude, latitude] } : null,
      properties: {
        feature: 'adopter',
        adopter_id: row.adopterKey,
        name: row.adopterName,
        kind: row.adopterKind,
        part_of_id: row.partOfKey,
        country: row.country,
        place_id: row.placeKey,
        ...counts,
      },
    };
    yield separator + JSON.stringify(point);
    separator = ',\n';
  }
}
