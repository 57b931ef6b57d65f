import type { TableName } from './tables.ts';

/** Something in the folder that cannot be taken in as it stands, or, as a warning, that deserves a look. */
export interface Problem {
  /** Stable, for programs; people read the reason. */
  readonly code: ProblemCode;
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. Null where the file as a whole is meant. */
  readonly row: number | null;
  /** The line of the file on which the row begins. */
  readonly line: number | null;
  readonly column: string | null;
  /** The cell as it was found. */
  readonly value: string | null;
  /** What is wrong, what was found and what would be right. */
  readonly reason: string;
  /** The records that stand against it, its own among them; the first dozen. */
  readonly involved?: readonly InvolvedRecord[];
  /** Of a quote that stands in its text more than once: where, in code points. */
  readonly positions?: readonly number[];
}

/** As many of a cycle's records as are told. */
export const MOST_INVOLVED = 12;

export interface InvolvedRecord {
  readonly name: TableName;
  readonly key: string;
}

export type ProblemCode =
  | 'file-unreadable'
  | 'file-unknown'
  | 'header'
  | 'row-ragged'
  | 'cell'
  | 'missing'
  | 'duplicate'
  | 'unknown-reference'
  | 'level'
  | 'cycle'
  | 'dates'
  | 'chain-dates'
  | 'rule-of-ideas'
  | 'self'
  | 'refinement'
  | 'origin'
  | 'take-ups'
  | 'voice'
  | 'citation-target'
  | 'state'
  | 'quote'
  | 'citation-lost'
  | 'merged';

export function describeProblem(problem: Problem): string {
  const row = problem.row === null ? '' : `, row ${problem.row}`;
  const line = problem.line === null || problem.line === problem.row ? '' : `, line ${problem.line}`;
  const column = problem.column === null ? '' : `, ${problem.column}`;
  const value = problem.value === null ? '' : ` ${inQuotes(problem.value)}`;
  return `${problem.file}${row}${line}${column}${value}: ${problem.reason}`;
}

/** A value as it stands in a sentence, at most 60 characters of it, on one line. */
export function inQuotes(value: string): string {
  const characters = [...value.slice(0, 200)];
  const shown = characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : value;
  return `“${shown.replace(/\r\n|\r|\n/g, '⏎')}”`;
}

/** Problems up to a stated number; those beyond are counted and not kept. */
export class ProblemList {
  readonly #most: number;
  readonly #kept: Problem[] = [];
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** The problem is made only where it is kept: a folder may hold a million of them. */
  add(make: () => Problem): void {
    this.#count++;
    if (this.#kept.length < this.#most) this.#kept.push(make());
  }

  get kept(): readonly Problem[] {
    return this.#kept;
  }

  /** How many there are in all, kept or not. */
  get count(): number {
    return this.#count;
  }
}
