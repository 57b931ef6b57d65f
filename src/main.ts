#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { backupCommand, restoreCommand } from './cli/backup.ts';
import { exportFileCommand } from './cli/export-file.ts';
import { intakeCommand } from './cli/intake.ts';
import { keyCommand } from './cli/key.ts';
import { serve } from './cli/serve.ts';
import { openTerminal } from './cli/terminal.ts';
import {
  checkDatabaseCommand,
  checkFolderCommand,
  exportCommand,
  importCommand,
  operator,
  withDatabase,
} from './cli/transfer.ts';
import { readConfig } from './config.ts';
import { setup } from './neo4j/embedded/server.ts';
import { OperatorError } from './operator-error.ts';

const HELP = `Copycat: who copied what from whom.

  copycat [serve]          start the service, with a Neo4j of its own unless NEO4J_URI names one
  copycat setup            fetch all that a start needs, for a machine that is offline later
  copycat import FOLDER    check an interchange folder as a whole, then take it in
  copycat export FOLDER    write all that is published as an interchange folder
  copycat export --format FORMAT FILE
                           write a graph, or with --table a table, as the service exports it
  copycat intake ADDRESS|FILE|FOLDER
                           put posts on the editors' waiting list; with --feed the posts of a feed (docs/intake.md)
  copycat backup FOLDER    write everything that the database keeps into a new folder, also beside a service
  copycat restore FOLDER   fill an empty database with what a backup holds
  copycat check FOLDER     check a folder against itself and the database; nothing is written
  copycat check            check the database's own invariants
  copycat key list [PERSON]
  copycat key create PERSON --role ROLE
  copycat key revoke KEY   API keys, for whoever lost the last one (docs/access.md)

  --max-problems N         how many problems are told (100); all are counted
  --reason TEXT            why, for the log of an import
  --format FORMAT          gexf, graphml, json, cyjs, geojson; csv, jsonl, parquet; zip (docs/exports.md)
  --idea KEY, --adoption KEY, --table NAME
                           the spread of an idea, the chain of an adoption, a table; else all as one graph
  --query 'topics=a;b&from=2010-01-01'
                           filters and scope, as in the address
  --role reader|editor|reviewer|administrator, --name TEXT, --days N, --read-only
                           what a new API key may at most, what it is for, how long it is good (365)
  --help, --version

Variables (docs/operating.md has all): HOST, PORT, COPYCAT_HOME, NEO4J_HOME,
NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, COPYCAT_FIRST_STORIES.`;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

class UsageError extends OperatorError {
  override readonly exitCode = 2;
}

const terminal = openTerminal(process.stdout, process.stderr);

for (const signal of SIGNALS) process.on(signal, leave);

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const mendable = error instanceof OperatorError;
    process.stderr.write(
      `${mendable ? `copycat: ${error.message}` : `copycat failed: ${error instanceof Error ? error.stack : error}`}\n`,
    );
    process.exit(mendable ? error.exitCode : 70);
  },
);

async function main(): Promise<number> {
  const { command, folder, maxProblems, reason, exported, key, feed } = readArguments(process.argv.slice(2));
  if (command === 'help') return say(HELP);
  if (command === 'version') return say(version());
  const config = readConfig(process.env);
  switch (command) {
    case 'serve':
      return runService();
    case 'setup':
      await setup(config, terminal);
      return 0;
    case 'import':
      return importCommand(config, terminal, { folder: needed(folder, command), maxProblems, reason });
    case 'backup':
      return backupCommand(config, terminal, needed(folder, command));
    case 'restore':
      return restoreCommand(config, terminal, needed(folder, command));
    case 'export':
      if (exported.format === undefined) return exportCommand(config, terminal, needed(folder, command));
      return exportFileCommand(config, terminal, {
        ...exported,
        format: exported.format,
        file: neededFile(folder),
      });
    case 'check':
      return folder === undefined
        ? checkDatabaseCommand(config, terminal)
        : checkFolderCommand(config, terminal, { folder, maxProblems, reason });
    case 'intake':
      return intakeCommand(config, terminal, { source: neededSource(folder), feed });
    case 'key':
      return withDatabase(config, terminal, ({ graph }) => keyCommand(graph, terminal, operator(), key));
    default:
      throw new UsageError(`There is no command "${command}". copycat --help lists them.`);
  }

  async function runService(): Promise<number> {
    const service = await serve(config, terminal);
    const end = await Promise.race([signalled(), service.failed]);
    if (!(end instanceof Error)) terminal.step(`${end}: answering what was asked, then stopping`);
    await service.stop();
    if (end instanceof Error) throw end;
    terminal.step('Stopped');
    return 0;
  }
}

/** Ends at once, by way of the exit handlers: they end a download, and a database that was started here. */
function leave(): never {
  process.exit(130);
}

/** Resolves with the first signal to end; a second one ends at once. */
function signalled(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.off(signal, leave);
      process.once(signal, () => {
        for (const each of SIGNALS) process.on(each, leave);
        resolve(signal);
      });
    }
  });
}

function readArguments(argv: string[]) {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    throw new UsageError(`${(error as Error).message} copycat --help lists the commands.`);
  }
  const { values, positionals } = parsed;
  const [command = 'serve', folder, ...rest] = positionals;
  if (rest.length && command !== 'key')
    throw new UsageError(`${command} takes one folder; got ${positionals.length - 1}.`);
  const maxProblems = Number(values['max-problems'] ?? 100);
  if (!Number.isInteger(maxProblems) || maxProblems < 1)
    throw new UsageError(`--max-problems must be a whole number from 1; got "${values['max-problems']}".`);
  return {
    command: values.help ? 'help' : values.version ? 'version' : command,
    folder,
    maxProblems,
    reason: values.reason ?? null,
    exported: exportedBy(values),
    feed: values.feed ?? false,
    key: { ...keyOptionsOf(values), words: positionals.slice(1) },
  };
}

function exportedBy({ format, idea, adoption, table, query }: ReturnType<typeof parse>['values']) {
  if (format === undefined && [idea, adoption, table, query].some((given) => given !== undefined))
    throw new UsageError(
      '--idea, --adoption, --table and --query go with --format. copycat --help lists the formats.',
    );
  return { format, idea, adoption, table, query };
}

function keyOptionsOf({ role, name, days, ...values }: ReturnType<typeof parse>['values']) {
  return { role, name, days, readOnly: values['read-only'] ?? false };
}

function parse(argv: string[]) {
  return parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      'max-problems': { type: 'string' },
      reason: { type: 'string' },
      feed: { type: 'boolean' },
      format: { type: 'string' },
      idea: { type: 'string' },
      adoption: { type: 'string' },
      table: { type: 'string' },
      query: { type: 'string' },
      role: { type: 'string' },
      name: { type: 'string' },
      days: { type: 'string' },
      'read-only': { type: 'boolean' },
    },
  });
}

function needed(folder: string | undefined, command: string): string {
  if (folder === undefined)
    throw new UsageError(`copycat ${command} needs a folder: copycat ${command} FOLDER.`);
  return folder;
}

function neededFile(file: string | undefined): string {
  if (file === undefined)
    throw new UsageError('copycat export --format needs a file to write: copycat export --format gexf FILE.');
  return file;
}

function neededSource(source: string | undefined): string {
  if (source === undefined)
    throw new UsageError('copycat intake needs an address, a file or a folder: copycat intake https://….');
  return source;
}

function say(text: string): number {
  terminal.say(text);
  return 0;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
