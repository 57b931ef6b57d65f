import { join } from 'node:path';
import { type CsvFault, type CsvRecord, readCsv } from './csv-reader.ts';
import { inQuotes, type Problem } from './problem.ts';
import { nearestOf } from './suggestion.ts';
import { columnsOf, type TableName, tables } from './tables.ts';

export interface OpenTable {
  /** As the header names them; each is one of the table's columns and stands there once. */
  readonly columns: readonly string[];
  /** What is wrong with the header. Where anything is, the rows mean nothing. */
  readonly problems: readonly Problem[];
  /** The rows below the header, to be read once. */
  readonly rows: AsyncGenerator<CsvRecord[], void, void>;
}

/** Opens one file of a folder; null where the folder has none, which is the same as one without rows. */
export async function openTable(folder: string, name: TableName): Promise<OpenTable | null> {
  const records = readCsv(join(folder, tables[name].file));
  const first = await records.next().catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  if (first === null) return null;
  const [header, ...rest] = first.done ? [] : first.value;
  if (header === undefined) {
    const problem = headerProblem(name, null, null, 'the file is empty: its first row names the columns');
    return { columns: [], problems: [problem], rows: records };
  }
  return { columns: header.cells, problems: headerProblems(name, header), rows: restOf(rest, records) };
}

/** The problem that a fault of the file is, for a report beside other problems. */
export function problemOfFault(name: TableName, fault: CsvFault): Problem {
  return {
    code: 'file-unreadable',
    file: tables[name].file,
    row: fault.row,
    line: fault.line,
    column: null,
    value: null,
    reason: fault.reason,
  };
}

async function* restOf(first: CsvRecord[], records: AsyncGenerator<CsvRecord[], void, void>) {
  if (first.length > 0) yield first;
  yield* records;
}

function headerProblems(name: TableName, header: CsvRecord): Problem[] {
  const known = new Set(columnsOf(name).map(([column]) => column));
  const misread = separatorProblem(name, header, known);
  if (misread !== null) return [misread];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const column of header.cells) {
    const unknown = known.has(column) ? null : unknownColumn(name, column, known);
    if (unknown !== null) problems.push(unknown);
    else if (seen.has(column)) {
      problems.push(
        headerProblem(name, header, column, 'the column stands in the header twice: name it once'),
      );
    }
    seen.add(column);
  }
  for (const column of tables[name].identifying) {
    if (seen.has(column)) continue;
    problems.push(
      headerProblem(
        name,
        header,
        column,
        `the column ${column} is missing: without it no row can be told from another`,
      ),
    );
  }
  return problems;
}

/** Spreadsheets of the Nordic countries part cells by semicolons: one sentence instead of one for each column. */
function separatorProblem(name: TableName, header: CsvRecord, known: ReadonlySet<string>): Problem | null {
  const [only] = header.cells;
  if (header.cells.length !== 1 || only === undefined || known.has(only)) return null;
  if (only.includes('\r')) {
    return headerProblem(name, header, null, 'the lines end in CR alone: end them in CR LF or LF');
  }
  const separator = only.includes(';') ? 'semicolons' : only.includes('\t') ? 'tabs' : null;
  if (separator === null) return null;
  return headerProblem(name, header, null, `the cells are parted by ${separator}: part them by commas`);
}

function unknownColumn(name: TableName, column: string, known: ReadonlySet<string>): Problem {
  if (column === '') return headerProblem(name, header1, '', 'a column has no name: name it or take it out');
  const meant = nearestOf(column, known);
  const hint = meant === null ? `the columns are ${[...known].join(', ')}` : `did you mean ${meant}?`;
  return headerProblem(
    name,
    header1,
    column,
    `${tables[name].file} has no column ${inQuotes(column)}: ${hint}`,
  );
}

const header1 = { row: 1, line: 1 };

function headerProblem(
  name: TableName,
  header: { row: number; line: number } | null,
  column: string | null,
  reason: string,
): Problem {
  return {
    code: 'header',
    file: tables[name].file,
    row: header?.row ?? null,
    line: header?.line ?? null,
    column,
    value: null,
    reason,
  };
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
