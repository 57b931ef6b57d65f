import type { MergedKeys } from './merged-keys.ts';
import { inQuotes, type Problem } from './problem.ts';
import { type OpenTable, openTable } from './table-reader.ts';
import { type TableName, tables } from './tables.ts';

/** Where the rows of a check come from: the files of a folder, or what an editor asks for. */
export interface RowSource {
  /** The rows of one noun, to be read once; null where there are none. */
  open(name: TableName): Promise<OpenTable | null>;
  readonly words: RowWords;
  /** Whether two citations may come to the same, since what they named went into one. */
  readonly mayRepeat: boolean;
}

/** How a reason speaks of rows and columns: to an editor there are no files. */
export interface RowWords {
  place(name: TableName, row: number): string;
  /** A key that nobody has. */
  nowhere(name: TableName, key: string): string;
  empty(column: string, meaning: string): string;
  repeated(key: string, place: string): string;
  noCopy(key: string, sourceKey: string): string;
  readonly halfACopy: string;
}

/** The files of a folder; `warn` is told of rows that are left out, since they tell of records that went into others. */
export function folderSource(
  folder: string,
  merged: MergedKeys,
  warn: (problem: () => Problem) => void,
): RowSource {
  return {
    open: async (name) => {
      const table = await openTable(folder, name);
      return table && merged.following(table, name, warn);
    },
    words: folderWords,
    mayRepeat: !merged.isEmpty,
  };
}

const folderWords: RowWords = {
  place: (name, row) => `row ${row} of ${tables[name].file}`,
  nowhere: (name, key) => `neither ${tables[name].file} nor the database has the id ${inQuotes(key)}`,
  empty: (column, meaning) => `the cell is empty: ${column} is ${meaning}`,
  repeated: (key, place) => `${key} is the id of ${place} too: an id stands for one record`,
  noCopy: (key, sourceKey) => `neither copies.csv nor the database has the copy ${key} from ${sourceKey}`,
  halfACopy: 'there is a source_adoption_id without an adoption_id: a copy is named by both',
};
