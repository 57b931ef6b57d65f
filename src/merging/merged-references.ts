import type { RecordNoun } from '../domain/change-log.ts';
import type { Edit } from '../editing/edit.ts';
import { type Held, type HeldRecords, readHeld } from '../editing/held-records.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import type { AroundRecord, Merging } from './merging.ts';

/** The edits by which everything that referred to what goes refers to what stays. */
export async function referringEdits(writer: Writer, merging: Merging): Promise<Edit[]> {
  const { same, around } = merging;
  const further = await aroundAdoptions(writer, same);
  const names = new Map(
    [...around, ...further].map((each): [string, AroundRecord] => [`${each.noun} ${each.by}`, each]),
  );
  const wanted = new Map<RecordNoun, Set<string>>();
  for (const { noun, by } of names.values()) wanted.set(noun, (wanted.get(noun) ?? new Set()).add(by));
  const copies = new Set([...(wanted.get('copy') ?? [])].flatMap((key) => [key, movedCopy(key, same)]));
  if (copies.size > 0) wanted.set('copy', copies);
  const held = await readHeld(writer, wanted);
  return [...names.values()].flatMap(({ noun, by }) => {
    const record = held.get(noun, by);
    return record === undefined ? [] : editsOf(record, merging, held);
  });
}

async function aroundAdoptions(writer: Writer, same: ReadonlyMap<string, string>): Promise<AroundRecord[]> {
  if (same.size === 0) return [];
  return (await writer.run('merging/around-adoptions', { keys: [...same.keys()] })) as AroundRecord[];
}

function editsOf(record: Held, merging: Merging, held: HeldRecords): Edit[] {
  const { noun, key } = record;
  if (noun === 'copy') return copyEdits(record, merging, held);
  if (noun === 'adoption' && merging.same.has(key)) return [{ op: 'state', noun, key, state: 'withdrawn' }];
  // The one that stays has an edit of its own.
  if (noun === merging.noun && key === merging.into) return [];
  const cells = movedCells(record, merging);
  return Object.keys(cells).length === 0 ? [] : [{ op: 'put', noun, key, cells, must: 'be-there' }];
}

/** The references of a record that change. */
export function movedCells(
  { noun, key, cells }: Held,
  { from, into, gone, same, ...merging }: Merging,
): Record<string, string | null> {
  const moved: Record<string, string | null> = {};
  const put = (property: string, to: string | null) => {
    moved[property] = to === key ? null : to;
  };
  if (noun === 'adoption') {
    const own = merging.noun === 'idea' ? 'ideaId' : 'adopterId';
    if (cells[own] === from) put(own, into);
    const finer = same.get(String(cells.refinesId));
    if (finer !== undefined) put('refinesId', finer);
  }
  if (noun === 'idea' && cells.derivedFromId === from)
    put('derivedFromId', key === into ? (gone.cells.derivedFromId as string | null) : into);
  if (noun === 'adopter') {
    if (cells.parentId === from)
      put('parentId', key === into ? (gone.cells.parentId as string | null) : into);
    if (cells.succeededById === from) put('succeededById', key === into ? null : into);
  }
  return moved;
}

/** A copy is its two ends: where one of them goes, it goes, and there is another unless there was one already. */
function copyEdits(
  { key, cells, state }: Held,
  { noun, from, into, same }: Merging,
  held: HeldRecords,
): Edit[] {
  const via = Array.isArray(cells.via) && noun === 'adopter' ? cells.via : [];
  const carried = [...new Set(via.map((each) => (each === from ? into : each)))];
  const moved = movedCopy(key, same);
  const vias = via.includes(from) ? { via: carried } : {};
  if (moved === key) return [{ op: 'put', noun: 'copy', key, cells: vias, must: 'be-there' }];
  const leaves: Edit = { op: 'delete', noun: 'copy', key };
  const [adoption, source] = moved.split(';');
  if (adoption === source || held.get('copy', moved) !== undefined) return [leaves];
  const { adoptionId: _, sourceAdoptionId: __, ...rest } = cells;
  return [leaves, { op: 'put', noun: 'copy', key: moved, cells: { ...rest, ...vias }, state }];
}

function movedCopy(key: string, same: ReadonlyMap<string, string>): string {
  return key
    .split(';')
    .map((end) => same.get(end) ?? end)
    .join(';');
}
