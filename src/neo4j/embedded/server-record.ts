import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';
import { writeWhole } from './home.ts';
import { commandLine, identify, isAlive, type ProcessIdentity } from './living-process.ts';

/** The Neo4j process of a home, for those who come later: tools that join it, and a start after a crash of Copycat. */
export interface ServerRecord extends ProcessIdentity {
  port: number;
  version: string;
  java: string;
  /** A digest of all it was started with: another one means that it must be started anew. */
  launch: string;
  since: string;
}

export function keepServerRecord(home: Home, record: ServerRecord): void {
  writeWhole(fileOf(home), JSON.stringify(record));
}

export function removeServerRecord(home: Home): void {
  rmSync(fileOf(home), { force: true });
}

/** The record of a server that is alive; a stale one counts as none. */
export function livingServer(home: Home): ServerRecord | undefined {
  try {
    const record: ServerRecord = JSON.parse(readFileSync(fileOf(home), 'utf8'));
    return isAlive(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A server of this home that has no record: its Copycat was killed in the moment between starting and recording it. Neo4j
 * notes its own process id.
 */
export function unrecordedServer(home: Home): ProcessIdentity | undefined {
  try {
    const pid = Number(readFileSync(join(home.neo4j, 'run', 'neo4j.pid'), 'utf8'));
    return commandLine(pid).includes(`--home-dir=${home.neo4j}`) ? identify(pid) : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(home: Home): string {
  return join(home.run, 'server.json');
}
