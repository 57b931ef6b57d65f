import { readdir } from 'node:fs/promises';
import { OperatorError } from '../operator-error.ts';
import { AdopterCheck } from './check/adopters.ts';
import { checkAdoptionRules } from './check/adoption-rules.ts';
import { AdoptionCheck } from './check/adoptions.ts';
import { CitationCheck } from './check/citations.ts';
import { CopyCheck } from './check/copies.ts';
import { DateIndex } from './check/dates.ts';
import { IdeaCheck } from './check/ideas.ts';
import { checkLineage } from './check/lineage.ts';
import { PostCheck } from './check/posts.ts';
import type { CheckContext, TableScan } from './check/scan.ts';
import type { KnownRecords } from './known-records.ts';
import { type Problem, ProblemList } from './problem.ts';
import { nearestOf } from './suggestion.ts';
import { type TableName, tableNames, tables } from './tables.ts';

export interface CheckOptions {
  /** As many problems, and as many warnings, as are kept; all are counted. */
  readonly maxProblems?: number;
  /** Told after every piece of a file how many of its rows were read. */
  readonly progress?: (name: TableName, rows: number) => void;
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

export interface FilePlan {
  readonly present: boolean;
  readonly rows: number;
  /** In the file's order. What is not among them stays as the database has it. */
  readonly columns: readonly string[];
}

/** What the check found out that writing the same rows, in the same order, can use. Rows count from 0. */
export interface FolderPlan {
  readonly folder: string;
  readonly files: Readonly<Record<TableName, FilePlan>>;
  /** For each row 1 where the database already has the record, else 0. */
  readonly known: Readonly<Record<Exclude<TableName, 'citations'>, Uint8Array>>;
  /** For each row of posts.csv 1 where the database has the post with another text. */
  readonly changedTexts: Uint8Array;
  /** For each row of citations.csv where its quote begins, in code points; -1 where that is a problem. */
  readonly citationStarts: Int32Array;
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

/**
 * Checks a folder as a whole, together with what the database holds; nothing is written. Texts are not kept, everything
 * else but the keys of adoptions and the quotes stands in typed arrays: a million adoptions take some hundred megabytes.
 */
export async function checkFolder(
  folder: string,
  known: KnownRecords,
  options: CheckOptions = {},
): Promise<FolderCheck> {
  const most = options.maxProblems ?? MOST_PROBLEMS;
  const context: CheckContext = {
    folder,
    known,
    knowsNothing: await known.isEmpty(),
    problems: new ProblemList(most),
    warnings: new ProblemList(most),
    dates: new DateIndex(),
    progress: options.progress ?? (() => undefined),
  };
  await checkNames(context);
  const adopters = new AdopterCheck(context);
  const ideas = new IdeaCheck(context);
  const adoptions = new AdoptionCheck(context, adopters, ideas);
  const copies = new CopyCheck(context, adoptions);
  const posts = new PostCheck(context);
  const citations = new CitationCheck(context, adoptions, posts.index);
  await adopters.read();
  await ideas.read();
  await adoptions.read();
  await copies.read();
  await citations.read();
  await adoptions.readKnown((batch) => copies.takeKnown(batch));
  await adopters.checkKnownRefinements((id) => adoptions.isInFolder(id));
  await checkAdoptionRules(adoptions);
  const groups = copies.check();
  checkLineage(adoptions, copies, groups);
  citations.checkTargets(copies, groups);
  await posts.read(citations);
  const scans = [adopters.index.scan, ideas.scan, adoptions.scan, copies.scan, posts.scan, citations.scan];
  return {
    problems: context.problems.kept,
    problemCount: context.problems.count,
    warnings: context.warnings.kept,
    warningCount: context.warnings.count,
    counts: byName(scans, (scan) => scan.count),
    plan: {
      folder,
      files: byName(scans, ({ present, count, columns }) => ({ present, rows: count, columns })),
      known: {
        adopters: adopters.index.knownRows(),
        ideas: ideas.index.knownRows(),
        adoptions: adoptions.index.knownRows(),
        copies: copies.knownRows,
        posts: posts.index.knownRows(),
      },
      changedTexts: posts.changedTexts(),
      citationStarts: citations.starts,
    },
  };
}

function byName<Value>(
  scans: readonly TableScan[],
  of: (scan: TableScan) => Value,
): Record<TableName, Value> {
  return Object.fromEntries(scans.map((scan) => [scan.name, of(scan)])) as Record<TableName, Value>;
}

/** A file under a slightly wrong name would count as absent, and nobody would notice. */
async function checkNames(context: CheckContext): Promise<void> {
  const files = tableNames.map((name) => tables[name].file as string);
  const found = await readdir(context.folder).catch((error: NodeJS.ErrnoException) => {
    throw new FolderError(context.folder, whyUnreadable(error), error);
  });
  if (!found.some((file) => files.includes(file)))
    throw new FolderError(context.folder, 'holds none of them');
  for (const file of found) {
    if (files.includes(file) || !/^[^.].*\.csv$/i.test(file)) continue;
    const meant = nearestOf(file, files);
    const hint = meant === null ? `the files are ${files.join(', ')}` : `did you mean ${meant}?`;
    context.warnings.add(() => ({
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
