import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { OutlineLevels } from '../layout/outline-levels.ts';

/** Outlines come as files of the service, the countries in one, and what lies within each in one a country: each is fetched only where it is shown. */
const FILES = import.meta.glob<string>('../../../data/nordic-outlines/*.topo.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const fetched = new Map<string, Promise<FeatureCollection>>();

/** The outlines at the level that each country has here; of all other countries their own. What cannot be had is left coarser. */
export async function outlinesAt(levels: OutlineLevels): Promise<FeatureCollection> {
  const finer = await Promise.allSettled(
    Object.entries(levels).map(([country, level]) =>
      outlinesOf(`${FILE_OF[level]}-${country.toLowerCase()}`),
    ),
  );
  const found = finer.flatMap((each) => (each.status === 'fulfilled' ? each.value.features : []));
  const within = new Set(found.map(({ id }) => String(id).split('-')[0]));
  const countries = await outlinesOf('countries');
  return {
    type: 'FeatureCollection',
    features: [...countries.features.filter(({ id }) => !within.has(String(id))), ...found],
  };
}

const FILE_OF = { REGION: 'regions', MUNICIPALITY: 'municipalities' } as const;

function outlinesOf(name: string): Promise<FeatureCollection> {
  let outlines = fetched.get(name);
  if (!outlines) {
    outlines = read(FILES[`../../../data/nordic-outlines/${name}.topo.json`] ?? '');
    fetched.set(name, outlines);
    outlines.catch(() => fetched.delete(name));
  }
  return outlines;
}

async function read(file: string): Promise<FeatureCollection> {
  const topology = (await (await fetch(file)).json()) as Topology<Record<string, GeometryCollection>>;
  const [object] = Object.values(topology.objects);
  return object ? feature(topology, object) : { type: 'FeatureCollection', features: [] };
}
