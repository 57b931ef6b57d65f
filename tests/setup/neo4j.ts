import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/neo4j/embedded/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; username: string; password: string; database: string };
  }
}

/** What can be made again is kept between runs: the class path and the class-data archive. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/copycat/', import.meta.url));

/** One genuine Neo4j for the whole run, in a home of its own; or the one that COPYCAT_TEST_NEO4J_URI names, which is emptied. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.COPYCAT_TEST_NEO4J_URI;
  if (given) {
    project.provide('neo4j', {
      uri: given,
      username: process.env.COPYCAT_TEST_NEO4J_USERNAME ?? 'neo4j',
      password: process.env.COPYCAT_TEST_NEO4J_PASSWORD ?? '',
      database: 'neo4j',
    });
    return async () => {};
  }
  const home = await mkdtemp(join(tmpdir(), 'copycat-tests-'));
  const config = readConfig({
    ...process.env,
    COPYCAT_HOME: home,
    COPYCAT_CACHE: CACHE,
    NEO4J_URI: undefined,
  });
  const server = await startEmbedded(
    config,
    { step: (message) => process.stderr.write(`${message}\n`) },
    'service',
  );
  const { uri, username, password, database } = server;
  project.provide('neo4j', { uri, username, password, database });
  return async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
}
