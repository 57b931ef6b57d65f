import type { Graph, ReadName } from '../neo4j/graph.ts';
import { readRows } from './folder.ts';
import type { FolderPlan } from './folder-check.ts';
import { adopterNoun, ideaNoun } from './import-adopters.ts';
import { adoptionNoun, copyNoun } from './import-adoptions.ts';
import { ahead } from './import-ahead.ts';
import { outcomeOf } from './import-cells.ts';
import type { Noun, Reader } from './import-noun.ts';
import { postNoun } from './import-posts.ts';
import type { TableName } from './tables.ts';

type RecordName = Exclude<TableName, 'citations'>;

/**
 * What a folder alters of what is there, found without writing. Altering comes before most of what is new, and in one
 * transaction: new records can come one after another, since whatever is true of all of them is true of some; but half
 * of an alteration may break a rule that the whole keeps (an adoption gets another idea, then so does its source).
 */
export interface Survey {
  /** Whether adopters, ideas, adoptions or copies are altered: what rules span. Posts are altered one by one. */
  readonly alters: boolean;
  /** Whether the row goes in with the alterations: it is one, or they may need it. */
  isFirst(name: TableName, ordinal: number): boolean;
  /** Whether the row says what is there already. */
  isUnchanged(name: TableName, ordinal: number): boolean;
}

export async function survey(
  graph: Graph,
  plan: FolderPlan,
  batchSize: number,
  unchanged: (name: TableName, rows: number) => void,
): Promise<Survey> {
  const reader: Reader = {
    run: ((name: ReadName, params: never) => graph.read(name, params)) as Reader['run'],
  };
  const settings = { reader, plan, batchSize, unchanged };
  const altered: Record<RecordName, ReadonlySet<number>> = {
    adopters: await alteredBy(adopterNoun, settings),
    ideas: await alteredBy(ideaNoun, settings),
    adoptions: await alteredBy(adoptionNoun, settings),
    copies: await alteredBy(copyNoun, settings),
    posts: await alteredBy(postNoun, settings),
  };
  const needed = await neededBy(altered.adoptions, plan);
  const alters = [altered.adopters, altered.ideas, altered.adoptions, altered.copies].some(
    ({ size }) => size > 0,
  );
  const isNew = (name: RecordName, ordinal: number) => plan.known[name][ordinal] === 0;
  return {
    alters,
    isFirst: (name, ordinal) => {
      if (name === 'adopters' || name === 'ideas') return isNew(name, ordinal) || altered[name].has(ordinal);
      if (name === 'adoptions') return altered.adoptions.has(ordinal) || needed.has(ordinal);
      return name === 'copies' && altered.copies.has(ordinal);
    },
    isUnchanged: (name, ordinal) =>
      name !== 'citations' && !isNew(name, ordinal) && !altered[name].has(ordinal),
  };
}

interface Settings {
  readonly reader: Reader;
  readonly plan: FolderPlan;
  readonly batchSize: number;
  readonly unchanged: (name: TableName, rows: number) => void;
}

async function alteredBy<Name extends RecordName>(
  noun: Noun<Name>,
  { reader, plan, batchSize, unchanged }: Settings,
): Promise<Set<number>> {
  const altered = new Set<number>();
  const known = plan.known[noun.name];
  if (!known.includes(1)) return altered;
  for await (const { from, rows } of ahead(readRows(noun.name, plan.folder, batchSize, plan.merged))) {
    const there = rows
      .map((row, at) => ({ row, ordinal: from + at }))
      .filter(({ ordinal }) => known[ordinal] === 1);
    if (there.length === 0) continue;
    const records = await noun.known(
      reader,
      there.map(({ row }) => row),
    );
    const before = altered.size;
    for (const { row, ordinal } of there)
      if (outcomeOf(noun.name, row, records.get(noun.keyOf(row))).kind !== 'unchanged') altered.add(ordinal);
    unchanged(noun.name, there.length - (altered.size - before));
  }
  return altered;
}

/** The rows of new adoptions that altered ones come to refine, and those that these refine. */
async function neededBy(altered: ReadonlySet<number>, plan: FolderPlan): Promise<Set<number>> {
  const needed = new Set<number>();
  if (altered.size === 0 || !plan.files.adoptions.columns.includes('refines_id')) return needed;
  const wanted = new Set<string>();
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size;
    for await (const { from, rows } of readRows('adoptions', plan.folder, undefined, plan.merged)) {
      for (const [at, row] of rows.entries()) {
        const ordinal = from + at;
        if (wanted.has(row.id) && plan.known.adoptions[ordinal] === 0) needed.add(ordinal);
        if ((altered.has(ordinal) || needed.has(ordinal)) && typeof row.refinesId === 'string')
          wanted.add(row.refinesId);
      }
    }
  }
  return needed;
}
