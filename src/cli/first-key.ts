import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFirstKey } from '../access/first-key.ts';
import type { Graph } from '../neo4j/graph.ts';

/**
 * Makes the first administrator's key where there is none, and keeps it in a file of the home that only its owner may read. Answers the
 * file; undefined where there was a key.
 */
export async function keepFirstKey(graph: Graph, home: string): Promise<string | undefined> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const file = freeFile(home);
  let kept = false;
  const keep = (secret: string) => {
    // The transaction may be run again, with another key; a file that was there before is never written over.
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: kept ? 'w' : 'wx', flush: true });
    kept = true;
  };
  try {
    return (await makeFirstKey(graph, keep)) ? file : undefined;
  } catch (error) {
    if (kept) rmSync(file, { force: true });
    throw error;
  }
}

/** The key of another database, by another NEO4J_URI, may lie here already. */
function freeFile(home: string): string {
  const name = (n: number) => join(home, n === 1 ? 'administrator-key' : `administrator-key-${n}`);
  let n = 1;
  while (existsSync(name(n))) n++;
  return name(n);
}
