import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Environment } from '../../src/config.ts';

/** The class path and class-data archive of the test run's own Neo4j serve here too. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/copycat/', import.meta.url));

/** For tests that start a Neo4j more than once: seconds on an idle machine, minutes on a busy one. */
export const PATIENT = { timeout: 240_000 };

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'copycat-home-'));
}

/** A folder that is gone again after the test. */
export function testFolder(): string {
  const folder = newFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the tests' own process was given, with a home of its own and little memory. */
export function environmentFor(home: string, more: Environment = {}): Environment {
  return {
    ...process.env,
    NEO4J_URI: undefined,
    NEO4J_HOME: undefined,
    COPYCAT_HOME: home,
    COPYCAT_CACHE: CACHE,
    COPYCAT_NEO4J_HEAP: '512m',
    COPYCAT_NEO4J_PAGECACHE: '64m',
    ...more,
  };
}

/** Keeps what the operator was told. */
export function listener(): { told: string[]; step(message: string): void } {
  const told: string[] = [];
  return { told, step: (message) => told.push(message) };
}
