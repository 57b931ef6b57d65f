import { OperatorError } from '../operator-error.ts';
import type { Graph, WriteName } from './graph.ts';
import { allStatements, type Statement } from './statement.ts';

/** The oldest server whose Cypher the statements are written in: `CALL (x) { … }` and dynamic planning of 5.26 LTS. */
const OLDEST_SERVER = { major: 5, minor: 26 };

/** A step of cypher/setup: constraints and indexes, or a migration of data. Its number is its place in the one order. */
interface Step {
  readonly version: number;
  readonly statement: Statement;
}

export class ServerTooOldError extends OperatorError {
  constructor(agent: string) {
    super(
      `Copycat needs Neo4j ${OLDEST_SERVER.major}.${OLDEST_SERVER.minor} or newer; the server at NEO4J_URI is ${agent}. Upgrade it, or leave NEO4J_URI out to use Copycat's own.`,
    );
  }
}

export class DatabaseTooNewError extends OperatorError {
  constructor(has: number, knows: number) {
    super(
      `This database was made by a newer Copycat (its schema has version ${has}, this Copycat knows ${knows}). Upgrade Copycat, or use another database; nothing was changed.`,
    );
  }
}

/** The version of the database that this Copycat makes and reads. */
export function schemaVersion(): number {
  return steps().at(-1)?.version ?? 0;
}

/**
 * Brings the database to this Copycat's schema: runs the steps that it lacks, in order, and waits for the indexes.
 * May be run again, and by several nodes at once: constraints and indexes are made only where they are missing, and a
 * migration runs under a lock on the version, in the transaction that raises it.
 */
export async function setUpDatabase(graph: Graph): Promise<{ from: number; to: number }> {
  const from = await versionOf(graph);
  const to = schemaVersion();
  if (from > to) throw new DatabaseTooNewError(from, to);
  for (const step of steps()) {
    if (step.version <= from) continue;
    if (step.statement.access === 'schema') await graph.applySchema(step.statement.name);
    await raiseVersion(graph, step);
  }
  if (from < to) await graph.read('database/await-indexes', {});
  return { from, to };
}

/** Refuses a server whose Cypher is older than the statements. */
export async function requireServer(graph: Graph): Promise<string> {
  const agent = await graph.serverAgent();
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const old =
    Number(major) < OLDEST_SERVER.major ||
    (Number(major) === OLDEST_SERVER.major && Number(minor) < OLDEST_SERVER.minor);
  if (old) throw new ServerTooOldError(agent);
  return agent;
}

async function versionOf(graph: Graph): Promise<number> {
  const [row] = await graph.read('database/version', {});
  return row?.version ?? 0;
}

async function raiseVersion(graph: Graph, step: Step): Promise<void> {
  await graph.write(async (writer) => {
    const [row] = await writer.run('database/lock-version', {});
    if ((row?.version ?? 0) >= step.version) return;
    if (step.statement.access === 'write')
      await writer.run(step.statement.name as WriteName & `setup/${string}`, {} as never);
    await writer.run('database/set-version', { version: step.version });
  });
}

function steps(): Step[] {
  return [...allStatements().values()]
    .filter((statement) => statement.name.startsWith('setup/'))
    .map((statement) => ({ statement, version: Number(/^setup\/(\d+)-/.exec(statement.name)?.[1]) }))
    .filter((step) => Number.isInteger(step.version))
    .sort((a, b) => a.version - b.version);
}
