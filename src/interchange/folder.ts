import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { type CellValue, cellOf, cellProblem, cellValue } from './cell.ts';
import type { CsvRecord } from './csv-reader.ts';
import { writeCsv } from './csv-writer.ts';
import { type MergedKeys, nothingMerged } from './merged-keys.ts';
import { describeProblem, type Problem } from './problem.ts';
import { openTable } from './table-reader.ts';
import { type Column, columnsOf, propertyOf, type Row, type TableName, tables } from './tables.ts';

export interface RowBatch<Name extends TableName> {
  /** The place of the batch's first row among the rows of the file, from 0; a FolderPlan counts the same way. */
  readonly from: number;
  readonly rows: Row<Name>[];
}

/** The rows changed since the folder was checked, or were never checked. */
export class UncheckedFolderError extends OperatorError {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`The folder was expected to have passed its check, but ${describeProblem(problem)}`);
    this.problem = problem;
  }
}

/**
 * The rows of one file as values, in the file's order, in batches of at most `size`. The folder must have passed its
 * check; a cell that cannot be read ends the reading with an UncheckedFolderError. An absent file has no rows.
 */
export async function* readRows<Name extends TableName>(
  name: Name,
  folder: string,
  size = 5000,
  merged: MergedKeys = nothingMerged,
): AsyncGenerator<RowBatch<Name>, void, void> {
  const opened = await openTable(folder, name);
  if (opened === null) return;
  const table = merged.following(opened, name);
  const [wrong] = table.problems;
  if (wrong !== undefined) throw new UncheckedFolderError(wrong);
  const fields = fieldsOf(name, table.columns);
  let from = 0;
  let rows: Row<Name>[] = [];
  for await (const records of table.rows) {
    for (const record of records) {
      rows.push(rowOf(name, record, fields));
      if (rows.length < size) continue;
      yield { from, rows };
      from += rows.length;
      rows = [];
    }
  }
  if (rows.length > 0) yield { from, rows };
}

/** Writes one file with all its columns, or with those that are named, in the order in which the rows come; it appears whole or not at all. */
export async function writeRows<Name extends TableName>(
  name: Name,
  folder: string,
  batches: AsyncIterable<Iterable<Row<Name> | Partial<Row<Name>>>>,
  columns: readonly string[] = columnsOf(name).map(([column]) => column),
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const properties = columns.map(propertyOf);
  const cells = async function* () {
    for await (const rows of batches) {
      const lines: string[][] = [];
      for (const row of rows) {
        const values = row as Record<string, CellValue | null | undefined>;
        lines.push(properties.map((property) => cellOf(values[property])));
      }
      yield lines;
    }
  };
  return writeCsv(join(folder, tables[name].file), columns, cells());
}

interface Field {
  readonly column: string;
  readonly property: string;
  readonly description: Column;
  readonly required: boolean;
}

function fieldsOf(name: TableName, columns: readonly string[]): Field[] {
  const described = new Map(columnsOf(name));
  const fields: Field[] = [];
  for (const column of columns) {
    const description = described.get(column);
    if (description === undefined) continue;
    fields.push({
      column,
      property: propertyOf(column),
      description,
      required: description.required ?? false,
    });
  }
  return fields;
}

function rowOf<Name extends TableName>(name: Name, record: CsvRecord, fields: readonly Field[]): Row<Name> {
  if (record.cells.length !== fields.length) {
    throw unchecked(
      name,
      record,
      null,
      `the row has ${record.cells.length} cells, the header ${fields.length}`,
    );
  }
  const row: Record<string, CellValue | null> = {};
  for (const [at, field] of fields.entries()) {
    const cell = record.cells[at] ?? '';
    if (cell === '') {
      if (field.required) throw unchecked(name, record, field.column, 'the cell is empty');
      row[field.property] = null;
      continue;
    }
    const problem = cellProblem(cell, field.description);
    if (problem !== null) throw unchecked(name, record, field.column, problem);
    row[field.property] = cellValue(cell, field.description);
  }
  return row as Row<Name>;
}

function unchecked(name: TableName, record: CsvRecord, column: string | null, reason: string) {
  const { row, line } = record;
  return new UncheckedFolderError({
    code: 'cell',
    file: tables[name].file,
    row,
    line,
    column,
    value: null,
    reason,
  });
}
