import { type ChangeEntry, LogMovedError, logPosition, OpenChange } from '../domain/change-log.ts';
import type { Graph } from '../neo4j/graph.ts';
import { knownRecords } from '../neo4j/known-records.ts';
import { checkFolder, type FolderCheck } from './folder-check.ts';
import { type FilesOptions, writeFiles } from './import-files.ts';
import { ImportMeter, type ImportProgress } from './import-meter.ts';
import { survey } from './import-survey.ts';
import { MergedKeys } from './merged-keys.ts';
import type { Problem } from './problem.ts';
import { type TableName, tableNames } from './tables.ts';

export interface ImportOptions {
  /** Who imports, for the log. */
  readonly actor: string;
  /** Why, for the log. */
  readonly reason: string | null;
  /** How many problems are told; all are counted. */
  readonly maxProblems?: number;
  /** Rows that one transaction takes. A folder of up to four batches goes in as one transaction. */
  readonly batchSize?: number;
  readonly progress?: (progress: ImportProgress) => void;
}

export interface FileReport {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface ImportReport {
  /** True where there are problems: then nothing was written that the last check did not allow, as a rule nothing at all. */
  readonly refused: boolean;
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
  readonly files: Readonly<Record<TableName, FileReport>>;
  /** The position of the change in the log; null where nothing was written. */
  readonly change: number | null;
  /** How often the folder was checked: more than once where others wrote meanwhile. */
  readonly checks: number;
}

const BATCH = 5_000;
/** Batches that are small enough together for one transaction. */
const AT_ONCE = 4;
/** Texts that one transaction replaces: each is held three times over, as it was, as it is, and as the log tells of both. */
const TEXTS_AT_ONCE = 2_000;

/**
 * Takes an interchange folder in. It is checked as a whole together with what the database holds; on any problem
 * nothing is written. Small folders are written in one transaction. Of others, what they alter comes in one transaction,
 * then what is new in batches; each holds the log and goes on only where nobody else has written since the check,
 * otherwise the folder is checked again first. An import that was
 * stopped half-way is simply run again.
 */
export async function importFolder(
  graph: Graph,
  folder: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const { actor, reason, maxProblems = 100, batchSize = BATCH } = options;
  const change = new OpenChange(graph, { kind: 'import', at: new Date().toISOString(), actor, reason }, 0);
  const meter = new ImportMeter(options.progress);
  for (let checks = 1; ; checks++) {
    const at = await logPosition(graph);
    const known = knownRecords(graph);
    const empty = await known.isEmpty();
    const merged = new MergedKeys(await graph.read('merging/all', {}));
    const check = await checkFolder(folder, known, {
      merged,
      maxProblems,
      progress: (name, rows) => meter.checked(name, rows),
    });
    const report = () => reportOf(check, meter, change.position, checks);
    if (check.problemCount > 0) return report();
    change.checkedAgain(at);
    meter.begins(tableNames.reduce((sum, name) => sum + check.plan.files[name].rows, 0));
    try {
      await write(graph, change, { check, empty, meter, batchSize });
      return report();
    } catch (error) {
      if (!(error instanceof LogMovedError)) throw error;
    }
  }
}

interface Checked {
  readonly check: FolderCheck;
  /** Whether the database held nothing at all when it was checked. */
  readonly empty: boolean;
  readonly meter: ImportMeter;
  readonly batchSize: number;
}

type Writing = Omit<FilesOptions, 'transaction' | 'takes'>;

async function write(graph: Graph, change: OpenChange, checked: Checked): Promise<void> {
  const { check, empty, meter, batchSize } = checked;
  const { known, files, folder, merged } = check.plan;
  const texts = check.plan.changedTexts.reduce((sum, changed) => sum + changed, 0);
  const writing: Writing = {
    folder,
    merged,
    batchSize: texts > TEXTS_AT_ONCE ? Math.min(batchSize, TEXTS_AT_ONCE) : batchSize,
    isNew: (name, ordinal) => empty || (name !== 'citations' && known[name][ordinal] === 0),
    written: (name, rows, created, updated) => meter.written(name, rows, created, updated),
  };
  const rows = tableNames.reduce((sum, name) => sum + files[name].rows, 0);
  if (rows <= AT_ONCE * batchSize && texts <= TEXTS_AT_ONCE)
    return writeAtOnce(change, meter, { ...writing, takes: () => true }, true);
  const { alters, isFirst, isUnchanged } = await survey(graph, check.plan, batchSize, (name, count) =>
    meter.written(name, count, 0, 0),
  );
  if (alters) await writeAtOnce(change, meter, { ...writing, takes: isFirst });
  await writeFiles({
    ...writing,
    takes: (name, ordinal) => !isUnchanged(name, ordinal) && !(alters && isFirst(name, ordinal)),
    transaction: (work) => change.transaction(work),
  });
  await change.complete();
}

async function writeAtOnce(
  change: OpenChange,
  meter: ImportMeter,
  writing: Omit<FilesOptions, 'transaction'>,
  last = false,
): Promise<void> {
  const reset = meter.mark();
  const work = async (entry: ChangeEntry) => {
    reset();
    await writeFiles({ ...writing, transaction: (batch) => batch(entry) });
  };
  try {
    await change.transaction(work, last);
  } catch (error) {
    reset();
    throw error;
  }
}

function reportOf(
  check: FolderCheck,
  meter: ImportMeter,
  change: number | null,
  checks: number,
): ImportReport {
  const files = Object.fromEntries(
    tableNames.map((name): [TableName, FileReport] => {
      const { rows } = check.plan.files[name];
      const { created, updated } = meter.tallyOf(name);
      return [name, { rows, created, updated, unchanged: Math.max(0, rows - created - updated) }];
    }),
  ) as Record<TableName, FileReport>;
  const { problems, problemCount, warnings, warningCount } = check;
  return { refused: problemCount > 0, problems, problemCount, warnings, warningCount, files, change, checks };
}
