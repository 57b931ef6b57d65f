import { cellOf } from '../interchange/cell.ts';
import type { CsvRecord } from '../interchange/csv-reader.ts';
import { inQuotes } from '../interchange/problem.ts';
import type { RowSource, RowWords } from '../interchange/row-source.ts';
import type { OpenTable } from '../interchange/table-reader.ts';
import { columnsOf, propertyOf, type TableName } from '../interchange/tables.ts';
import type { PlannedPut } from './planned.ts';
import { nounOf, tableOf } from './record-kinds.ts';

/** The records that a request creates or changes, whole, as the rows of a folder in memory: a row's number is its edit's. */
export function editSource(puts: readonly PlannedPut[]): RowSource {
  return { open: (name) => Promise.resolve(tableOfEdits(name, puts)), words: editWords, mayRepeat: false };
}

function tableOfEdits(name: TableName, puts: readonly PlannedPut[]): OpenTable | null {
  const own = puts.filter(({ noun }) => tableOf[noun] === name);
  if (own.length === 0) return null;
  const columns = columnsOf(name).map(([column]) => column);
  const rows = own.map(
    ({ edit, cells }): CsvRecord => ({
      cells: columns.map((column) => cellOf(cells[propertyOf(column)])),
      row: edit,
      line: edit,
    }),
  );
  return { columns, problems: [], rows: inOne(rows) };
}

async function* inOne(rows: CsvRecord[]): AsyncGenerator<CsvRecord[], void, void> {
  yield rows;
}

const editWords: RowWords = {
  place: (_name, row) => `edit ${row} of this request`,
  nowhere: (name, key) =>
    `there is no ${nounOf(name)} ${inQuotes(key)}, neither recorded nor in this request`,
  empty: (_column, meaning) => `it is required: ${meaning}`,
  repeated: (key, place) => `${key} is named by ${place} too: one edit tells all of a record`,
  noCopy: (key, sourceKey) =>
    `there is no copy ${key} from ${sourceKey}, neither recorded nor in this request`,
  halfACopy: 'a source is named without the adoption that copied from it: a copy is named by both',
};
