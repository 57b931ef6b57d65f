import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from '../../../data/nordic-outlines/nordic-countries.topo.json?url';
import municipalities from '../../../data/nordic-outlines/nordic-municipalities.topo.json?url';
import regions from '../../../data/nordic-outlines/nordic-regions.topo.json?url';

/** Outlines come as files of the service, each fetched only where its level is shown. */
const FILES = { COUNTRY: countries, REGION: regions, MUNICIPALITY: municipalities } as const;

export type OutlineLevel = keyof typeof FILES;

const fetched = new Map<OutlineLevel, Promise<FeatureCollection>>();

export function outlinesOf(level: OutlineLevel): Promise<FeatureCollection> {
  let outlines = fetched.get(level);
  if (!outlines) {
    outlines = read(FILES[level]);
    fetched.set(level, outlines);
    outlines.catch(() => fetched.delete(level));
  }
  return outlines;
}

async function read(file: string): Promise<FeatureCollection> {
  const topology = (await (await fetch(file)).json()) as Topology<Record<string, GeometryCollection>>;
  const [object] = Object.values(topology.objects);
  return object ? feature(topology, object) : { type: 'FeatureCollection', features: [] };
}
