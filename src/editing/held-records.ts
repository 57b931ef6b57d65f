import type { RecordNoun } from '../domain/change-log.ts';
import type { State } from '../domain/scope.ts';
import type { CellValue } from '../interchange/cell.ts';
import {
  adopterCells,
  adoptionCells,
  citationCells,
  copyCells,
  ideaCells,
  postCells,
} from '../interchange/export-cells.ts';
import type { Reader } from '../interchange/import-noun.ts';
import { storyCells } from '../stories/story-noun.ts';
import { endsOf, nameOf, nouns } from './record-kinds.ts';

/** A record as it stands in the database before an edit. */
export interface Held {
  readonly noun: RecordNoun;
  readonly key: string;
  /** All its cells, by property. */
  readonly cells: Readonly<Record<string, CellValue | null>>;
  readonly state: State;
  readonly since: number;
  readonly revised: number;
  /** Of a citation: whether its passage still stands in the text. */
  readonly anchoring?: string;
}

/** The records that a request names, by noun and key. */
export class HeldRecords {
  readonly #records = new Map<string, Held>();

  get(noun: RecordNoun, key: string): Held | undefined {
    return this.#records.get(nameOf(noun, key));
  }

  add(held: Held): void {
    this.#records.set(nameOf(held.noun, held.key), held);
  }
}

/** Reads what is there under these keys: one statement a noun. */
export async function readHeld(
  reader: Reader,
  wanted: ReadonlyMap<RecordNoun, ReadonlySet<string>>,
): Promise<HeldRecords> {
  const held = new HeldRecords();
  for (const noun of nouns) {
    const keys = [...(wanted.get(noun) ?? [])];
    if (keys.length > 0) for (const record of await read(reader, noun, keys)) held.add(record);
  }
  return held;
}

async function read(reader: Reader, noun: RecordNoun, keys: readonly string[]): Promise<Held[]> {
  switch (noun) {
    case 'adopter':
      return (await reader.run('interchange/known-adopters', { keys })).map((row) =>
        heldOf(noun, row.key, row, adopterCells(row)),
      );
    case 'idea':
      return (await reader.run('interchange/known-ideas', { keys })).map((row) =>
        heldOf(noun, row.key, row, ideaCells(row)),
      );
    case 'adoption':
      return (await reader.run('interchange/known-adoptions', { keys })).map((row) =>
        heldOf(noun, row.key, row, adoptionCells(row)),
      );
    case 'copy':
      return (await reader.run('interchange/known-copies', { pairs: keys.map(pairOf) })).map((row) =>
        heldOf(noun, `${row.adoptionKey};${row.sourceKey}`, row, copyCells(row)),
      );
    case 'post':
      return (await reader.run('interchange/known-posts', { keys })).map((row) =>
        heldOf(noun, row.key, row, postCells(row)),
      );
    case 'citation':
      return (await reader.run('editing/citations', { keys })).map((row) => ({
        ...heldOf(noun, row.key, row, citationCells(row)),
        anchoring: row.anchoring,
      }));
    case 'story':
      return (await reader.run('story/known', { keys })).map((row) =>
        heldOf(noun, row.key, row, storyCells(row)),
      );
  }
}

function pairOf(key: string): { adoptionKey: string; sourceKey: string } {
  const { adoptionId, sourceAdoptionId } = endsOf(key);
  return { adoptionKey: adoptionId, sourceKey: sourceAdoptionId };
}

function heldOf(
  noun: RecordNoun,
  key: string,
  { state, since, revised }: { state: string; since: number; revised: number },
  cells: object,
): Held {
  return { noun, key, cells: cells as Held['cells'], state: state as State, since, revised };
}
