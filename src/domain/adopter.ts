import type { RowOf } from '../neo4j/graph.ts';
import { keysWithin, valuesOf } from './filter.ts';
import { keyOf } from './key.ts';
import { type Connection, type ListArguments, listOf } from './list.ts';
import { orMerged } from './merged.ts';
import { adopterOrders } from './order.ts';
import type { Reading, Seen } from './reading.ts';

/** Who can have an idea or take it over: a country, region, municipality, unit or organisation. */
export type Adopter = Seen<RowOf<'adopter/by-keys'>>;

export interface AdopterList extends ListArguments<keyof typeof adopterOrders> {
  readonly filter?:
    | {
        readonly levels?: readonly string[] | null | undefined;
        readonly countries?: readonly string[] | null | undefined;
        readonly within?: readonly string[] | null | undefined;
        readonly adopted?: boolean | null | undefined;
      }
    | null
    | undefined;
}

export function adopterByKey(reading: Reading, key: string): Promise<Adopter | null> {
  return orMerged(reading, 'adopter', key, (each) => reading.one('adopter/by-keys', each, keyOf));
}

/** The country that an adopter lies in, where that is known. */
export async function countryOf(reading: Reading, key: string): Promise<string | null> {
  return (await reading.one('adopter/countries', key, keyOf))?.country ?? null;
}

/** All adopters, or with `partOf` those that are directly part of one. */
export async function adopters(
  reading: Reading,
  args: AdopterList,
  partOf?: string,
): Promise<Connection<Adopter>> {
  const filter = {
    kinds: valuesOf('filter.levels', args.filter?.levels),
    countries: valuesOf('filter.countries', args.filter?.countries),
    adopters: await keysWithin(reading, valuesOf('filter.within', args.filter?.within)),
    adopted: args.filter?.adopted ?? null,
  };
  const from = partOf !== undefined ? 'adopter-parts' : filter.kinds ? 'adopters-of-kinds' : 'adopters-all';
  const list = { args, from, parent: partOf, filter, sortings: adopterOrders, otherwise: 'KEY' } as const;
  return listOf(reading, 'adopter', list, keyOf);
}
