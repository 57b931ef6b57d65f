import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { exportFolder } from '../interchange/export-folder.ts';
import { checkFolder } from '../interchange/folder-check.ts';
import { type ImportReport, importFolder } from '../interchange/import-folder.ts';
import { checkDatabase } from '../interchange/invariants.ts';
import { MergedKeys } from '../interchange/merged-keys.ts';
import { describeProblem, type Problem } from '../interchange/problem.ts';
import { tableNames } from '../interchange/tables.ts';
import { type Connection, connect } from '../neo4j/connect.ts';
import { knownRecords } from '../neo4j/known-records.ts';
import type { Terminal } from './terminal.ts';

/** What a command that reads or writes a folder was given. */
export interface TransferOptions {
  readonly folder: string;
  readonly maxProblems: number;
  readonly reason: string | null;
}

/** `copycat import FOLDER`: the folder is checked as a whole, then written. Answers the exit code. */
export function importCommand(config: Config, terminal: Terminal, options: TransferOptions): Promise<number> {
  return withDatabase(config, terminal, async ({ graph }) => {
    const report = await importFolder(graph, resolve(options.folder), {
      actor: operator(),
      reason: options.reason,
      maxProblems: options.maxProblems,
      progress: ({ phase, file, done, total, rowsPerSecond }) =>
        terminal.status(
          `${phase === 'check' ? 'Checked' : 'Wrote'} ${done}${total === null ? '' : ` of ${total}`} rows, in ${file} now, ${Math.round(rowsPerSecond)} a second`,
        ),
    });
    tellProblems(terminal, report);
    if (!report.refused) tellReport(terminal, report);
    else if (report.change === null) terminal.say('Nothing was written.');
    else
      terminal.say(
        `Others wrote meanwhile: what was taken in before they did stays, as the change at position ${report.change}. Mend the folder and import it again.`,
      );
    return report.refused ? 1 : 0;
  });
}

/** `copycat export FOLDER`. */
export function exportCommand(config: Config, terminal: Terminal, folder: string): Promise<number> {
  return withDatabase(config, terminal, async ({ graph }) => {
    const counts = await exportFolder(graph, resolve(folder), {
      progress: ({ file, rows, rowsPerSecond }) =>
        terminal.status(`Wrote ${rows} rows of ${file}, ${Math.round(rowsPerSecond)} a second`),
    });
    for (const name of tableNames)
      terminal.say(`${name.padEnd(10)} ${String(counts[name]).padStart(9)} rows`);
    return 0;
  });
}

/** `copycat check FOLDER`: the folder together with what the database holds; nothing is written. */
export function checkFolderCommand(
  config: Config,
  terminal: Terminal,
  options: TransferOptions,
): Promise<number> {
  return withDatabase(config, terminal, async ({ graph }) => {
    const check = await checkFolder(resolve(options.folder), knownRecords(graph), {
      merged: new MergedKeys(await graph.read('merging/all', {})),
      maxProblems: options.maxProblems,
      progress: (name, rows) => terminal.status(`Checked ${rows} rows of ${name}`),
    });
    tellProblems(terminal, check);
    if (check.problemCount > 0) return 1;
    const rows = tableNames.map((name) => `${check.plan.files[name].rows} ${name}`).join(', ');
    terminal.say(`The folder can be taken in: ${rows}.`);
    return 0;
  });
}

/** `copycat check`: the invariants of the model, over the whole database. */
export function checkDatabaseCommand(config: Config, terminal: Terminal): Promise<number> {
  return withDatabase(config, terminal, async ({ graph }) => {
    const breaches = await checkDatabase(graph, { progress: (what) => terminal.status(what) });
    for (const breach of breaches.found) terminal.say(breach.sentence);
    terminal.say(breaches.found.length ? `${breaches.count} breaches.` : 'Every invariant holds.');
    return breaches.found.length ? 1 : 0;
  });
}

export async function withDatabase(
  config: Config,
  terminal: Terminal,
  work: (connection: Connection) => Promise<number>,
): Promise<number> {
  const connection = await connect(config, terminal, 'tool');
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

function tellProblems(
  terminal: Terminal,
  found: {
    readonly problems: readonly Problem[];
    readonly problemCount: number;
    readonly warnings: readonly Problem[];
    readonly warningCount: number;
  },
): void {
  for (const warning of found.warnings) terminal.say(`warning: ${describeProblem(warning)}`);
  for (const problem of found.problems) terminal.say(describeProblem(problem));
  if (found.warningCount > found.warnings.length)
    terminal.say(
      `${found.warningCount - found.warnings.length} more warnings are not shown (--max-problems).`,
    );
  if (found.problemCount > found.problems.length)
    terminal.say(
      `${found.problemCount - found.problems.length} more problems are not shown (--max-problems).`,
    );
  if (found.problemCount > 0)
    terminal.say(`${found.problemCount} ${found.problemCount === 1 ? 'problem' : 'problems'}.`);
}

function tellReport(terminal: Terminal, report: ImportReport): void {
  terminal.say('file            rows   created   updated unchanged');
  for (const name of tableNames) {
    const { rows, created, updated, unchanged } = report.files[name];
    terminal.say(
      [name.padEnd(10), ...[rows, created, updated, unchanged].map((n) => String(n).padStart(9))].join(' '),
    );
  }
  terminal.say(
    report.change === null
      ? 'Nothing was new: no change was logged.'
      : `Logged as the change at position ${report.change}.`,
  );
}

/** Who runs the command: what the log names as the actor. */
export function operator(): string {
  try {
    return userInfo().username;
  } catch {
    return 'operator';
  }
}
