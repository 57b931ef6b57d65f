import { readdir } from 'node:fs/promises';
import { OperatorError } from '../operator-error.ts';
import type { KnownRecords } from './known-records.ts';
import { type MergedKeys, nothingMerged } from './merged-keys.ts';
import { type Problem, ProblemList } from './problem.ts';
import { checkRows, type Findings, type RowPlan } from './row-check.ts';
import { folderSource } from './row-source.ts';
import { nearestOf } from './suggestion.ts';
import { type TableName, tableNames, tables } from './tables.ts';

export interface CheckOptions {
  /** As many problems, and as many warnings, as are kept; all are counted. */
  readonly maxProblems?: number;
  /** Told after every piece of a file how many of its rows were read. */
  readonly progress?: (name: TableName, rows: number) => void;
  /** The records of the database that went into others. */
  readonly merged?: MergedKeys;
}

export interface FolderCheck {
  readonly problems: readonly Problem[];
  /** Of all problems, kept or not. The folder may be taken in where it is 0. */
  readonly problemCount: number;
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
  /** Rows of each file. */
  readonly counts: Readonly<Record<TableName, number>>;
  readonly plan: FolderPlan;
}

export interface FolderPlan extends RowPlan {
  readonly folder: string;
  readonly merged: MergedKeys;
}

/** The folder is none, or cannot be read. */
export class FolderError extends OperatorError {
  constructor(folder: string, reason: string, cause?: unknown) {
    super(
      `A folder with ${tableNames.map((name) => tables[name].file).join(', ')} was expected: ${folder} ${reason}`,
      {
        cause,
      },
    );
  }
}

const MOST_PROBLEMS = 100;

/** Checks a folder as a whole, together with what the database holds; nothing is written. */
export async function checkFolder(
  folder: string,
  known: KnownRecords,
  options: CheckOptions = {},
): Promise<FolderCheck> {
  const most = options.maxProblems ?? MOST_PROBLEMS;
  const found = { problems: new ProblemList(most), warnings: new ProblemList(most) };
  await checkNames(folder, found);
  const { merged = nothingMerged } = options;
  const source = folderSource(folder, merged, (problem) => found.warnings.add(problem));
  const { counts, plan } = await checkRows(source, known, found, options.progress);
  return {
    problems: found.problems.kept,
    problemCount: found.problems.count,
    warnings: found.warnings.kept,
    warningCount: found.warnings.count,
    counts,
    plan: { ...plan, folder, merged },
  };
}

/** A file under a slightly wrong name would count as absent, and nobody would notice. */
async function checkNames(folder: string, { warnings }: Findings): Promise<void> {
  const files = tableNames.map((name) => tables[name].file as string);
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new FolderError(folder, whyUnreadable(error), error);
  });
  if (!found.some((file) => files.includes(file))) throw new FolderError(folder, 'holds none of them');
  for (const file of found) {
    if (files.includes(file) || !/^[^.].*\.csv$/i.test(file)) continue;
    const meant = nearestOf(file, files);
    const hint = meant === null ? `the files are ${files.join(', ')}` : `did you mean ${meant}?`;
    warnings.add(() => ({
      code: 'file-unknown',
      file,
      row: null,
      line: null,
      column: null,
      value: null,
      reason: `the file is not read: ${hint}`,
    }));
  }
}

function whyUnreadable(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'does not exist';
  if (error.code === 'ENOTDIR') return 'is a file';
  return error.code === 'EACCES' ? 'may not be read' : `cannot be read (${error.code ?? error.message})`;
}
