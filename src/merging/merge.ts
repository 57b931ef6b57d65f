import type { ChangeEntry } from '../domain/change-log.ts';
import type { Edit, EditAnswer, EditRequest, Failure } from '../editing/edit.ts';
import { failure } from '../editing/edit.ts';
import { type Held, readHeld } from '../editing/held-records.ts';
import { inQuotes } from '../interchange/problem.ts';
import type { Graph } from '../neo4j/graph.ts';
import { mergedAdoptions } from './merged-adoptions.ts';
import { movedCells, referringEdits } from './merged-references.ts';
import type { AroundRecord, Merge } from './merging.ts';
import { moveCitations } from './moved-citations.ts';
import { inOneChange, type Prepared } from './one-change.ts';

/**
 * Lets one record go into another that is the same: everything that refers to it comes to refer to the other, its names become aliases,
 * and it is withdrawn. Whoever asks for its key is given the other from then on.
 */
export function merge(
  graph: Graph,
  merge: Merge,
  request: Omit<EditRequest, 'edits' | 'kind'>,
): Promise<EditAnswer> {
  const { noun, from, into } = merge;
  const told = `${noun} ${from} into ${into}`;
  const reason = request.reason === null ? told : `${told}: ${request.reason}`;
  return inOneChange(graph, { ...request, kind: 'merge', reason }, (entry) => prepare(entry, merge));
}

async function prepare(entry: ChangeEntry, merge: Merge): Promise<Prepared | readonly Failure[]> {
  const { writer } = entry;
  const { noun, from, into } = merge;
  const held = await readHeld(writer, new Map([[noun, new Set([from, into])]]));
  const [gone, kept] = [held.get(noun, from), held.get(noun, into)];
  const wrong = whyNot(merge, gone, kept);
  if (gone === undefined || kept === undefined || wrong.length > 0) return wrong;
  const around = await aroundOf(entry, merge);
  const same = merge.overlaps === 'keep-into' ? await mergedAdoptions(writer, merge, around) : new Map();
  const citations = await writer.run('merging/citations', {
    ideas: noun === 'idea' ? [from] : [],
    adoptions: [...same.keys()],
  });
  const superfluous = await moveCitations(entry, citations, ({ ideaKey, adoptionKey, sourceKey }) => {
    const adoption = adoptionKey === null ? null : (same.get(adoptionKey) ?? adoptionKey);
    const source = sourceKey === null ? null : (same.get(sourceKey) ?? sourceKey);
    return {
      ideaKey: noun === 'idea' && ideaKey === from ? into : ideaKey,
      adoptionKey: adoption,
      sourceKey: source === adoption ? null : source,
    };
  });
  const merging = { ...merge, gone, around, same };
  const cells = { ...keptCells(gone, kept), ...movedCells(kept, merging) };
  const edits: Edit[] = [
    { op: 'put', noun, key: into, cells, must: 'be-there' },
    { op: 'state', noun, key: from, state: 'withdrawn' },
    ...(await referringEdits(writer, merging)),
    ...superfluous,
  ];
  return { edits, afterwards: (after) => tie(after, merge, same) };
}

function whyNot({ noun, from, into }: Merge, gone: Held | undefined, kept: Held | undefined): Failure[] {
  const refuse = (
    code: Failure['code'],
    key: string,
    column: string,
    reason: string,
    right: string | null,
  ) => [failure({ code, edit: null, noun, key, column, reason, right })];
  if (from === into)
    return refuse('self', from, 'from', `the ${noun} ${inQuotes(from)} cannot go into itself`, 'name two');
  for (const [key, record, column] of [
    [from, gone, 'from'],
    [into, kept, 'into'],
  ] as const)
    if (record === undefined || record.state === 'withdrawn')
      return refuse('not-found', key, column, `there is no ${noun} ${inQuotes(key)}`, null);
  if (gone?.cells.kind !== kept?.cells.kind)
    return refuse(
      'level',
      from,
      'from',
      `${inQuotes(from)} is of the level ${gone?.cells.kind}, ${inQuotes(into)} of the level ${kept?.cells.kind}`,
      'merge two of one level; a municipality that went into another is succeeded by it',
    );
  return [];
}

async function aroundOf({ writer }: ChangeEntry, { noun, from }: Merge): Promise<AroundRecord[]> {
  const rows =
    noun === 'idea'
      ? await writer.run('merging/around-ideas', { key: from })
      : await writer.run('merging/around-adopters', { key: from });
  return rows as AroundRecord[];
}

/** The one that stays has the names of both, and what the other knew where it knew nothing itself. */
function keptCells(gone: Held, kept: Held): Record<string, Held['cells'][string]> {
  const cells: Record<string, Held['cells'][string]> = {};
  for (const [property, own] of Object.entries(kept.cells)) {
    const other = gone.cells[property] ?? null;
    if (own === null && other !== null && other !== kept.key) cells[property] = other;
  }
  if (kept.noun === 'adopter') delete cells.succeededById;
  const name = kept.cells.name;
  const aliases = new Set([
    ...listOf(kept.cells.aliases),
    String(gone.cells.name),
    ...listOf(gone.cells.aliases),
  ]);
  aliases.delete(String(name));
  // A name with the mark between names in it cannot stand in the list.
  cells.aliases = [...aliases].filter((alias) => !alias.includes(';'));
  if (kept.noun === 'idea')
    cells.topics = [...new Set([...listOf(kept.cells.topics), ...listOf(gone.cells.topics)])];
  return cells;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value : [];
}

async function tie(
  { writer }: ChangeEntry,
  { noun, from, into }: Merge,
  same: ReadonlyMap<string, string>,
): Promise<void> {
  const ends = noun === 'idea' ? 'merged-ideas' : 'merged-adopters';
  await writer.run('merging/tie', { rows: [{ key: from, to: into }] }, { ends });
  const rows = [...same].map(([key, to]) => ({ key, to }));
  if (rows.length > 0) await writer.run('merging/tie', { rows }, { ends: 'merged-adoptions' });
}
