import { type TableName, tables } from './tables.ts';

export interface ImportProgress {
  readonly phase: 'check' | 'write';
  readonly file: string;
  /** Rows of all files that are done with, in this phase. */
  readonly done: number;
  /** Rows of all files; null as long as they are only being counted, by the check. */
  readonly total: number | null;
  /** Over the phase so far. */
  readonly rowsPerSecond: number;
}

interface Tally {
  readonly created: number;
  readonly updated: number;
}

/** Counts what an import does, and tells of it. */
export class ImportMeter {
  readonly #tell: (progress: ImportProgress) => void;
  #tallies: ReadonlyMap<TableName, Tally> = new Map();
  readonly #checked = new Map<TableName, number>();
  #total: number | null = null;
  #done = 0;
  #since = performance.now();

  constructor(tell: (progress: ImportProgress) => void = () => undefined) {
    this.#tell = tell;
  }

  checked(name: TableName, rows: number): void {
    this.#checked.set(name, rows);
    this.#report(
      'check',
      name,
      [...this.#checked.values()].reduce((sum, count) => sum + count, 0),
      null,
    );
  }

  /** The writing begins, of so many rows of all files. */
  begins(total: number): void {
    this.#total = total;
    this.#done = 0;
    this.#checked.clear();
    this.#since = performance.now();
  }

  written(name: TableName, rows: number, created: number, updated: number): void {
    const before = this.tallyOf(name);
    const tally = { created: before.created + created, updated: before.updated + updated };
    this.#tallies = new Map(this.#tallies).set(name, tally);
    this.#done += rows;
    this.#report('write', name, this.#done, this.#total);
  }

  tallyOf(name: TableName): Tally {
    return this.#tallies.get(name) ?? { created: 0, updated: 0 };
  }

  /** What stands now, to go back to when a transaction did not come to its end. */
  mark(): () => void {
    const [tallies, done] = [this.#tallies, this.#done];
    return () => {
      this.#tallies = tallies;
      this.#done = done;
    };
  }

  #report(phase: ImportProgress['phase'], name: TableName, done: number, total: number | null): void {
    const seconds = (performance.now() - this.#since) / 1_000;
    this.#tell({ phase, file: tables[name].file, done, total, rowsPerSecond: done / seconds });
  }
}
