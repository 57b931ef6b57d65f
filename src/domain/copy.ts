import type { RowOf } from '../neo4j/graph.ts';
import { entryOf } from './copy-entry.ts';
import { type AskedCopyFilter, copyFilter } from './filter.ts';
import { type Connection, type ListArguments, listOf } from './list.ts';
import { mergedInto } from './merged.ts';
import { copyOrders } from './order.ts';
import type { Reading, Seen } from './reading.ts';

/** Who copied what from whom: one adoption was taken from another. */
export type Copy = Seen<RowOf<'copy/by-keys'>>;

export interface CopyList extends ListArguments<keyof typeof copyOrders> {
  readonly filter?: AskedCopyFilter | null | undefined;
}

/** A copy's key: its two adoptions' keys. They hold no semicolon, so it reads one way only. */
export function copyKey(copy: { readonly adoptionKey: string; readonly sourceKey: string }): string {
  return `${copy.adoptionKey};${copy.sourceKey}`;
}

/** The copy with this key; where one of its adoptions went into another, the copy of that one. */
export async function copyByKey(reading: Reading, key: string): Promise<Copy | null> {
  const found = await reading.one('copy/by-keys', key, copyKey);
  if (found !== null) return found;
  const ends = await Promise.all(
    key.split(';').map(async (end) => (await mergedInto(reading, 'adoption', end)) ?? end),
  );
  const moved = ends.join(';');
  return moved === key ? null : reading.one('copy/by-keys', moved, copyKey);
}

/** Every copy that counts and passes the filter, entered where the filter leaves the least to look at. */
export async function copies(reading: Reading, args: CopyList): Promise<Connection<Copy>> {
  const filter = await copyFilter(reading, args.filter);
  const from = entryOf(reading, filter);
  const ofAll = from === 'copies-all' || from === 'copies-everything' || from === 'copies-plainly';
  const byKey = ofAll && (args.orderBy?.by ?? 'KEY') === 'KEY';
  const inOrder = byKey ? ({ up: 'copies-rising', down: 'copies-falling' } as const) : undefined;
  return listOf(
    reading,
    'copy',
    { args, from, inOrder, filter, sortings: copyOrders, otherwise: 'KEY' },
    copyKey,
  );
}

/** The copies around one adoption or adopter: those that it made, or those that others took from it. */
export async function copiesAround(
  reading: Reading,
  from:
    | 'copies-from-adoption'
    | 'copies-by-adopter'
    | 'copies-by-adopter-and-parts'
    | 'copies-of-adopter'
    | 'copies-of-adopter-and-parts',
  parent: string,
  args: CopyList,
): Promise<Connection<Copy>> {
  const filter = await copyFilter(reading, args.filter);
  return listOf(
    reading,
    'copy',
    { args, from, parent, filter, sortings: copyOrders, otherwise: 'KEY' },
    copyKey,
  );
}

/** The copies that tell where an adoption was taken from. */
export function sourcesOf(reading: Reading, adoption: string): Promise<readonly Copy[]> {
  return reading.many('copy/sources', adoption, (row) => row.adoptionKey);
}

/** Whether a passage that the asker may see supports the copy. */
export async function copyIsCited(copy: Copy): Promise<boolean> {
  return (await copy.reading.many('copy/cited', copyKey(copy), (row) => row.key)).length > 0;
}

/** How many independent posts tell of it. */
export async function voicesOfCopy(copy: Copy): Promise<number> {
  const [row] = await copy.reading.many('copy/voices', copyKey(copy), (each) => each.key);
  return row?.voices ?? 0;
}
