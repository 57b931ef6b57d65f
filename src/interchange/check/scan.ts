import { cellProblem } from '../cell.ts';
import { CsvFault, type CsvRecord } from '../csv-reader.ts';
import type { KnownRecords } from '../known-records.ts';
import {
  type InvolvedRecord,
  inQuotes,
  type Problem,
  type ProblemCode,
  type ProblemList,
} from '../problem.ts';
import type { RowSource, RowWords } from '../row-source.ts';
import { problemOfFault } from '../table-reader.ts';
import { type Column, columnsOf, type TableName, tables } from '../tables.ts';
import { IntColumn, type KeyIndex, NONE } from './columns.ts';
import type { DateIndex } from './dates.ts';

/** What all parts of one check share. */
export interface CheckContext {
  readonly source: RowSource;
  readonly known: KnownRecords;
  readonly knowsNothing: boolean;
  readonly problems: ProblemList;
  readonly warnings: ProblemList;
  readonly dates: DateIndex;
  readonly progress: (name: TableName, rows: number) => void;
}

export interface ScannedRow {
  /** The row's place among the rows of its file, from 0. */
  readonly ordinal: number;
  /** A cell that cannot hold what it holds is reported and stands here as an empty one. */
  readonly cells: readonly string[];
  /** Too few or too many cells: nothing of it but its key is to be believed. */
  readonly ragged: boolean;
}

/** One file of the folder on its one way through the check: every cell by itself, and where each row stands. */
export class TableScan {
  readonly name: TableName;
  readonly #context: CheckContext;
  #columns: readonly string[] = [];
  #descriptions: Column[] = [];
  #present = false;
  #trusted = true;
  readonly #rows = new IntColumn();
  readonly #lines = new IntColumn();

  constructor(context: CheckContext, name: TableName) {
    this.#context = context;
    this.name = name;
  }

  get present(): boolean {
    return this.#present;
  }

  get columns(): readonly string[] {
    return this.#columns;
  }

  /** How many rows it has. */
  get count(): number {
    return this.#rows.length;
  }

  /** False where the file could not be read to its end: then a missing key proves nothing. */
  get trusted(): boolean {
    return this.#trusted;
  }

  has(column: string): boolean {
    return this.#columns.includes(column);
  }

  /** Takes one cell of a row: '' where it is empty, undefined where the file has no such column. */
  cell(column: string): (row: ScannedRow) => string | undefined {
    const at = this.#columns.indexOf(column);
    return at < 0 ? () => undefined : (row) => row.cells[at];
  }

  async open(): Promise<AsyncGenerator<ScannedRow[], void, void>> {
    const table = await this.#opened();
    if (table === null) return this.#rowsOf(empty());
    this.#present = true;
    this.#columns = table.columns;
    const described = new Map(columnsOf(this.name));
    this.#descriptions = table.columns.flatMap((column) => described.get(column) ?? []);
    if (table.problems.length === 0) return this.#rowsOf(table.rows);
    for (const problem of table.problems) this.#context.problems.add(() => problem);
    this.#trusted = false;
    return this.#rowsOf(empty());
  }

  report(
    code: ProblemCode,
    ordinal: number,
    column: string | null,
    value: string | null,
    reason: () => string,
    involved?: () => readonly InvolvedRecord[],
  ) {
    this.#context.problems.add(() => {
      const problem = this.problem(code, ordinal, column, value, reason());
      return involved === undefined ? problem : { ...problem, involved: involved() };
    });
  }

  /** A problem that has more to tell; it is made only where it is kept. */
  add(problem: () => Problem): void {
    this.#context.problems.add(problem);
  }

  warn(
    code: ProblemCode,
    ordinal: number,
    column: string | null,
    value: string | null,
    reason: () => string,
  ) {
    this.#context.warnings.add(() => this.problem(code, ordinal, column, value, reason()));
  }

  /** Where a row stands, in words. */
  placeOf(ordinal: number): string {
    return this.#context.source.words.place(this.name, this.#rows.at(ordinal));
  }

  get mayRepeat(): boolean {
    return this.#context.source.mayRepeat;
  }

  get words(): RowWords {
    return this.#context.source.words;
  }

  problem(
    code: ProblemCode,
    ordinal: number,
    column: string | null,
    value: string | null,
    reason: string,
  ): Problem {
    const file = tables[this.name].file;
    const [row, line] = [this.#rows.at(ordinal), this.#lines.at(ordinal)];
    return { code, file, row, line, column, value, reason };
  }

  async #opened() {
    try {
      return await this.#context.source.open(this.name);
    } catch (error) {
      this.#distrust(error);
      return null;
    }
  }

  async *#rowsOf(batches: AsyncGenerator<CsvRecord[], void, void>): AsyncGenerator<ScannedRow[], void, void> {
    try {
      for await (const records of batches) {
        yield records.map((record) => this.#scanned(record));
        this.#context.progress(this.name, this.count);
      }
    } catch (error) {
      this.#distrust(error);
    }
  }

  #distrust(error: unknown): void {
    if (!(error instanceof CsvFault)) throw error;
    this.#trusted = false;
    this.#context.problems.add(() => problemOfFault(this.name, error));
  }

  #scanned(record: CsvRecord): ScannedRow {
    const ordinal = this.#rows.length;
    this.#rows.push(record.row);
    this.#lines.push(record.line);
    const { cells } = record;
    const ragged = cells.length !== this.#columns.length;
    if (ragged) {
      const counts = `the row has ${cells.length} cells, the header names ${this.#columns.length} columns`;
      const hint = 'is a comma missing or too many, or a cell with a comma not quoted?';
      this.report('row-ragged', ordinal, null, null, () => `${counts}: ${hint}`);
      return { ordinal, cells, ragged };
    }
    for (const [at, description] of this.#descriptions.entries()) {
      if (!this.#sound(ordinal, at, description, cells[at] ?? '')) cells[at] = '';
    }
    return { ordinal, cells, ragged };
  }

  #sound(ordinal: number, at: number, description: Column, cell: string): boolean {
    const column = this.#columns[at] ?? '';
    if (cell === '') {
      if (description.required) {
        this.report('missing', ordinal, column, '', () => this.words.empty(column, description.meaning));
      }
      return true;
    }
    if (description.kind === 'text') return true;
    if (description.kind === 'date' && this.#context.dates.numberOf(cell) !== NONE) return true;
    const problem = cellProblem(cell, description);
    if (problem === null) return true;
    this.report('cell', ordinal, column, cell, () => problem);
    // A key that breaks a rule of its own is still the key that other rows mean.
    return description.kind === 'key';
  }
}

async function* empty(): AsyncGenerator<never, void, void> {
  // A file that is absent or cannot be read has no rows to go through.
}

/** The records of one noun by their keys: which of them the folder has, in which row, and which the database has. */
export class RecordIndex {
  readonly scan: TableScan;
  readonly keys: KeyIndex;
  readonly #rowOf = new IntColumn();
  readonly #known = new IntColumn();
  readonly #hidden = new Map<number, 'draft' | 'withdrawn'>();

  constructor(scan: TableScan, keys: KeyIndex) {
    this.scan = scan;
    this.keys = keys;
  }

  /** Takes a row's key; NONE where the row has none or repeats one, which is reported. */
  define(row: ScannedRow, key: string): number {
    if (key === '') return NONE;
    const number = this.keys.numberOf(key);
    const before = this.#rowOf.at(number);
    if (before === NONE) {
      this.#rowOf.set(number, row.ordinal);
      return number;
    }
    this.scan.report('duplicate', row.ordinal, 'id', key, () =>
      this.scan.words.repeated(inQuotes(key), this.scan.placeOf(before)),
    );
    return NONE;
  }

  rowOf(number: number): number {
    return this.#rowOf.at(number);
  }

  markKnown(number: number, hidden?: 'draft' | 'withdrawn'): void {
    this.#known.set(number, 1);
    if (hidden !== undefined) this.#hidden.set(number, hidden);
  }

  /** Of a record of the database that not everybody may see: why. */
  hidden(number: number): 'draft' | 'withdrawn' | undefined {
    return this.#hidden.get(number);
  }

  get hidesAny(): boolean {
    return this.#hidden.size > 0;
  }

  isKnown(number: number): boolean {
    return this.#known.at(number) === 1;
  }

  /** Whether there is such a record, in the folder or in the database. */
  exists(number: number): boolean {
    return number !== NONE && (this.#rowOf.at(number) !== NONE || this.isKnown(number));
  }

  /** For each row of the file whether the database has the record. */
  knownRows(): Uint8Array {
    const known = new Uint8Array(this.scan.count);
    for (let number = 0; number < this.keys.size; number++) {
      const row = this.#rowOf.at(number);
      if (row !== NONE && this.isKnown(number)) known[row] = 1;
    }
    return known;
  }
}
