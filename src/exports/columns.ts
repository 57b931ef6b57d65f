/** What a column holds. A day is ISO 8601, an edtf date of any precision; a list is text with ; between where a format has no lists. */
export type ColumnType = 'text' | 'word' | 'edtf' | 'day' | 'integer' | 'number' | 'boolean' | 'list';

export type ExportValue = string | number | boolean | readonly string[] | null;

/** One column, described once: every format, the codebook and the documentation are made from this. */
export interface ExportColumn<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** What may stand in a column of words. */
  readonly words?: readonly string[];
  readonly meaning: string;
  readonly of: (row: Row) => ExportValue;
}

/** A kind of record that is exported: its columns, of which the first ones are its key. */
export interface ExportTable<Row> {
  readonly meaning: string;
  readonly key: readonly string[];
  readonly columns: readonly ExportColumn<Row>[];
}

/** Words of which one is stored where none is known: in exports it stays visible, so that no group of a count drops out. */
export function orUnknown(words: readonly string[]): readonly string[] {
  return [...words, 'unknown'];
}
