import type { RowOf } from '../neo4j/graph.ts';
import { type AskedAdoptionFilter, adoptionFilter } from './filter.ts';
import { keyOf } from './key.ts';
import { type Connection, type ListArguments, listOf } from './list.ts';
import { orMerged } from './merged.ts';
import { adoptionOrders } from './order.ts';
import type { Reading, Seen } from './reading.ts';

/** One adopter took one idea into use, or had it first. */
export type Adoption = Seen<RowOf<'adoption/by-keys'>>;

export interface AdoptionList extends ListArguments<keyof typeof adoptionOrders> {
  readonly filter?: AskedAdoptionFilter | null | undefined;
}

/** The adoption with this key, whatever its status: what was considered or rejected can be looked at too. */
export function adoptionByKey(reading: Reading, key: string): Promise<Adoption | null> {
  return orMerged(reading, 'adoption', key, (each) => reading.one('adoption/by-keys', each, keyOf));
}

export function adoptionsOfIdea(
  reading: Reading,
  idea: string,
  args: AdoptionList,
): Promise<Connection<Adoption>> {
  return adoptions(reading, args, 'adoptions-of-idea', idea);
}

/** What an adopter took up; with `includeParts` also what anyone within it did. */
export function adoptionsOfAdopter(
  reading: Reading,
  adopter: string,
  includeParts: boolean,
  args: AdoptionList,
): Promise<Connection<Adoption>> {
  return adoptions(
    reading,
    args,
    includeParts ? 'adoptions-of-adopter-and-parts' : 'adoptions-of-adopter',
    adopter,
  );
}

/** The finer records of the same thing that count. */
export function refinedBy(adoption: Adoption): Promise<readonly Adoption[]> {
  return adoption.reading.many('adoption/refined-by', adoption.key, (row) => row.refinesKey ?? '');
}

/** Whether a passage that the asker may see supports the adoption itself. */
export async function adoptionIsCited(adoption: Adoption): Promise<boolean> {
  return (await adoption.reading.many('adoption/cited', adoption.key, keyOf)).length > 0;
}

/** How many independent posts tell of it. */
export async function voicesOfAdoption(adoption: Adoption): Promise<number> {
  const [row] = await adoption.reading.many('adoption/voices', adoption.key, keyOf);
  return row?.voices ?? 0;
}

async function adoptions(
  reading: Reading,
  args: AdoptionList,
  from: 'adoptions-of-idea' | 'adoptions-of-adopter' | 'adoptions-of-adopter-and-parts',
  parent: string,
): Promise<Connection<Adoption>> {
  const filter = await adoptionFilter(reading, args.filter);
  const list = { args, from, parent, filter, sortings: adoptionOrders, otherwise: 'KEY' } as const;
  return listOf(reading, 'adoption', list, keyOf);
}
