import { inQuotes } from '../problem.ts';
import { columnsOf } from '../tables.ts';
import type { RecordIndex, TableScan } from './scan.ts';

/** A key that a row names and nobody has. Says nothing where the other file could not be read to its end. */
export function reportUnknown(
  scan: TableScan,
  ordinal: number,
  column: string,
  target: RecordIndex,
  number: number,
): void {
  if (!target.scan.trusted) return;
  const key = target.keys.keyOf(number);
  scan.report('unknown-reference', ordinal, column, key, () => {
    return scan.words.nowhere(target.scan.name, key);
  });
}

/** A new record whose file leaves out a column that every record needs: what is not there cannot stay. */
export function reportMissingColumns(index: RecordIndex): void {
  const { scan } = index;
  for (const [column, { required, meaning }] of columnsOf(scan.name)) {
    if (!required || !scan.present || !scan.trusted || scan.has(column)) continue;
    for (let number = 0; number < index.keys.size; number++) {
      const row = index.rowOf(number);
      if (row < 0 || index.isKnown(number)) continue;
      const key = inQuotes(index.keys.keyOf(number));
      scan.report(
        'missing',
        row,
        column,
        null,
        () => `the file has no column ${column} (${meaning}), and ${key} is new: add the column`,
      );
    }
  }
}
