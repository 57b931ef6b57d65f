import type { CsvRecord } from './csv-reader.ts';
import { inQuotes, type Problem } from './problem.ts';
import type { OpenTable } from './table-reader.ts';
import { columnsOf, type TableName, tables } from './tables.ts';

/** A record that went into another, as the database tells. */
export interface MergedKey {
  readonly noun: string;
  readonly key: string;
  readonly to: string;
  /** Of the record that stays: what it comes under. */
  readonly under: string | null;
}

type Warn = (problem: () => Problem) => void;

/**
 * The keys of records that went into others. A folder that was exported before still names them: what refers to such a key is read as
 * referring to the record that stays, and a row that tells of the one that is gone is left out, so that it does not come back.
 */
export class MergedKeys {
  readonly #targets = new Map<string, string>();
  readonly #under = new Map<string, string | null>();

  constructor(merged: readonly MergedKey[]) {
    const steps = new Map(merged.map(({ noun, key, to }) => [`${noun} ${key}`, to]));
    for (const { noun, key, to, under } of merged) {
      let target = to;
      for (let hop = 0; hop < steps.size; hop++) target = steps.get(`${noun} ${target}`) ?? target;
      this.#targets.set(`${noun} ${key}`, target);
      this.#under.set(`${noun} ${to}`, under);
    }
  }

  get isEmpty(): boolean {
    return this.#targets.size === 0;
  }

  targetOf(table: TableName, key: string): string | undefined {
    return this.#targets.get(`${table} ${key}`);
  }

  /** A file as it is read where some of its keys went into others; `warn` is told of the rows that are left out. */
  following(table: OpenTable, name: TableName, warn: Warn = () => undefined): OpenTable {
    if (this.isEmpty || name === 'posts') return table;
    const row = new MergedRow(this, name, table.columns, warn);
    const rows = (async function* () {
      for await (const records of table.rows) yield records.flatMap((record) => row.read(record));
    })();
    return { ...table, rows };
  }

  /** What a record that stays comes under, where a row has it under the one that went into it. */
  underOf(table: TableName, key: string): string {
    const under = this.#under.get(`${table} ${key}`);
    return under == null || under === key ? '' : (this.targetOf(table, under) ?? under);
  }
}

class MergedRow {
  readonly #merged: MergedKeys;
  readonly #name: TableName;
  readonly #warn: Warn;
  readonly #columns: readonly string[];
  readonly #references: readonly { at: number; column: string; to: TableName; many: boolean }[];

  constructor(merged: MergedKeys, name: TableName, columns: readonly string[], warn: Warn) {
    this.#merged = merged;
    this.#name = name;
    this.#warn = warn;
    this.#columns = columns;
    const described = new Map(columnsOf(name));
    this.#references = columns.flatMap((column, at) => {
      const cell = described.get(column);
      if (cell?.kind !== 'reference' && cell?.kind !== 'references') return [];
      return [{ at, column, to: cell.to, many: cell.kind === 'references' }];
    });
  }

  /** The record as it is meant; none where it tells of what is gone. */
  read(record: CsvRecord): CsvRecord[] {
    const { cells } = record;
    const own = cells[this.#columns.indexOf('id')] ?? '';
    const table = this.#name === 'copies' ? 'adoptions' : this.#name;
    const identity = this.#name === 'copies' ? this.#ends(cells) : [own];
    for (const key of identity) {
      const into = this.#merged.targetOf(table, key);
      if (into === undefined) continue;
      this.#warn(() => this.#leftOut(record, table, key, into));
      return [];
    }
    const read = [...cells];
    for (const { at, column, to, many } of this.#references) {
      const cell = cells[at] ?? '';
      if (many) read[at] = [...new Set(cell.split(';').map((key) => this.#follow(to, key)))].join(';');
      else if (this.#merged.targetOf(to, cell) !== undefined) read[at] = this.#single(column, to, cell, own);
    }
    return [{ ...record, cells: read }];
  }

  #ends(cells: readonly string[]): string[] {
    return ['adoption_id', 'source_adoption_id'].map((column) => cells[this.#columns.indexOf(column)] ?? '');
  }

  #follow(table: TableName, key: string): string {
    return this.#merged.targetOf(table, key) ?? key;
  }

  #single(column: string, to: TableName, cell: string, own: string): string {
    const target = this.#follow(to, cell);
    if (to !== this.#name || target !== own) return target;
    return column === 'parent_id' || column === 'derived_from_id' ? this.#merged.underOf(to, own) : '';
  }

  #leftOut({ row, line }: CsvRecord, table: TableName, key: string, into: string): Problem {
    const noun = { adopters: 'adopter', ideas: 'idea', adoptions: 'adoption' }[table as 'ideas'];
    const [gone, stays] = [inQuotes(key), inQuotes(into)];
    return {
      code: 'merged',
      file: tables[this.#name].file,
      row,
      line,
      column: this.#name === 'copies' ? null : 'id',
      value: key,
      reason: `the ${noun} ${gone} went into ${stays}: the row is left out, and what names ${gone} is read as naming ${stays}`,
    };
  }
}

export const nothingMerged = new MergedKeys([]);
