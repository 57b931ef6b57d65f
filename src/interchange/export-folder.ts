import { readdir } from 'node:fs/promises';
import type { Graph } from '../neo4j/graph.ts';
import { OperatorError } from '../operator-error.ts';
import {
  adopterCells,
  adoptionCells,
  citationCells,
  copyCells,
  ideaCells,
  postCells,
} from './export-cells.ts';
import { exportedColumns } from './exported-columns.ts';
import { writeRows } from './folder.ts';
import type { Row, TableName } from './tables.ts';
import { tableNames, tables } from './tables.ts';

export interface ExportOptions {
  /** Told as rows are written. */
  readonly progress?: (progress: ExportProgress) => void;
}

export interface ExportProgress {
  readonly file: string;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

export type ExportReport = Readonly<Record<TableName, number>>;

/** The folder holds something that is not of the format: an export does not mix with it. */
export class FolderInUseError extends OperatorError {
  constructor(folder: string, found: string) {
    super(
      `An export goes into a new or empty folder, or replaces the six files of an earlier one; ${folder} holds ${found}. Nothing was written.`,
    );
  }
}

/**
 * Writes all that is published as an interchange folder, streamed. Rows stand in the order of their keys, by Unicode
 * code point: adopters, ideas, adoptions and posts by id; copies by adoption_id, then source_adoption_id; citations by
 * their columns from post_id to start, empty cells first. The six files of an earlier export are replaced, each when
 * the new one is whole; a folder with anything else in it is refused.
 */
export async function exportFolder(
  graph: Graph,
  folder: string,
  options: ExportOptions = {},
): Promise<ExportReport> {
  await refuseOthers(folder);
  const write = async <Name extends TableName>(name: Name, rows: AsyncIterable<Partial<Row<Name>>>) =>
    writeRows(name, folder, portions(rows, tables[name].file, options), await exportedColumns(graph, name));
  return {
    adopters: await write('adopters', cells(graph.stream('interchange/export-adopters', {}), adopterCells)),
    ideas: await write('ideas', cells(graph.stream('interchange/export-ideas', {}), ideaCells)),
    adoptions: await write(
      'adoptions',
      cells(graph.stream('interchange/export-adoptions', {}), adoptionCells),
    ),
    copies: await write('copies', cells(graph.stream('interchange/export-copies', {}), copyCells)),
    posts: await write('posts', cells(graph.stream('interchange/export-posts', {}), postCells)),
    citations: await write(
      'citations',
      cells(graph.stream('interchange/export-citations', {}), citationCells),
    ),
  };
}

async function refuseOthers(folder: string): Promise<void> {
  const files = new Set<string>(tableNames.map((name) => tables[name].file));
  let found: string[];
  try {
    found = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  const other = found.find((file) => !files.has(file));
  if (other !== undefined) throw new FolderInUseError(folder, other);
}

async function* cells<Stored, Cells>(
  rows: AsyncIterable<Stored>,
  cellsOf: (row: Stored) => Cells,
): AsyncGenerator<Cells> {
  for await (const row of rows) yield cellsOf(row);
}

/** Rows that are written at once. */
const PORTION = 1_000;

async function* portions<Item>(
  rows: AsyncIterable<Item>,
  file: string,
  { progress }: ExportOptions,
): AsyncGenerator<Item[]> {
  const started = performance.now();
  let portion: Item[] = [];
  let count = 0;
  const tell = () =>
    progress?.({ file, rows: count, rowsPerSecond: count / ((performance.now() - started) / 1_000) });
  for await (const row of rows) {
    count++;
    portion.push(row);
    if (portion.length < PORTION) continue;
    yield portion;
    tell();
    portion = [];
  }
  if (portion.length > 0) yield portion;
  tell();
}
