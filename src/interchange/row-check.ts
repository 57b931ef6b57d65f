import { AdopterCheck } from './check/adopters.ts';
import { checkAdoptionRules } from './check/adoption-rules.ts';
import { AdoptionCheck } from './check/adoptions.ts';
import { CitationCheck } from './check/citations.ts';
import { CopyCheck } from './check/copies.ts';
import { DateIndex } from './check/dates.ts';
import { checkHidden } from './check/hidden.ts';
import { IdeaCheck } from './check/ideas.ts';
import { checkLineage } from './check/lineage.ts';
import { PostCheck } from './check/posts.ts';
import type { CheckContext, TableScan } from './check/scan.ts';
import type { KnownRecords } from './known-records.ts';
import type { ProblemList } from './problem.ts';
import type { RowSource } from './row-source.ts';
import type { TableName } from './tables.ts';

export interface FilePlan {
  readonly present: boolean;
  readonly rows: number;
  /** In the file's order. What is not among them stays as the database has it. */
  readonly columns: readonly string[];
}

/** What the check found out that writing the same rows, in the same order, can use. Rows count from 0. */
export interface RowPlan {
  readonly files: Readonly<Record<TableName, FilePlan>>;
  /** For each row 1 where the database already has the record, else 0. */
  readonly known: Readonly<Record<Exclude<TableName, 'citations'>, Uint8Array>>;
  /** For each row of posts.csv 1 where the database has the post with another text. */
  readonly changedTexts: Uint8Array;
  /** For each row of citations.csv where its quote begins, in code points; -1 where that is a problem. */
  readonly citationStarts: Int32Array;
}

/** What was found, kept up to a stated number. */
export interface Findings {
  readonly problems: ProblemList;
  readonly warnings: ProblemList;
}

export interface RowCheck {
  /** Rows of each noun. */
  readonly counts: Readonly<Record<TableName, number>>;
  readonly plan: RowPlan;
}

/**
 * Checks rows as a whole, together with what the database holds; nothing is written. Texts are not kept, everything
 * else but the keys of adoptions and the quotes stands in typed arrays: a million adoptions take some hundred megabytes.
 */
export async function checkRows(
  source: RowSource,
  known: KnownRecords,
  { problems, warnings }: Findings,
  progress: (name: TableName, rows: number) => void = () => undefined,
): Promise<RowCheck> {
  const dates = new DateIndex();
  const knowsNothing = await known.isEmpty();
  const context: CheckContext = { source, known, knowsNothing, problems, warnings, dates, progress };
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
  checkHidden({ adopters, ideas, adoptions, copies, groups, posts, citations });
  const scans = [adopters.index.scan, ideas.scan, adoptions.scan, copies.scan, posts.scan, citations.scan];
  return {
    counts: byName(scans, (scan) => scan.count),
    plan: {
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
