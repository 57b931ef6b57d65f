import { csvLine } from '../interchange/csv-writer.ts';
import type { ExportValue } from './columns.ts';
import type { TableSource } from './table-source.ts';

/** CSV as RFC 4180 has it, in UTF-8 with a header; what is not known is empty, lists have ; between. */
export async function* csv({ columns, rows }: TableSource): AsyncGenerator<string> {
  yield csvLine(columns.map((column) => column.name));
  for await (const values of rows()) yield csvLine(values.map(cellOf));
}

/** JSON lines: an object to a line, every column in each; what is not known is null. */
export async function* jsonLines({ columns, rows }: TableSource): AsyncGenerator<string> {
  for await (const values of rows())
    yield `${JSON.stringify(Object.fromEntries(columns.map((column, place) => [column.name, values[place]])))}\n`;
}

function cellOf(value: ExportValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(';') : String(value);
}
