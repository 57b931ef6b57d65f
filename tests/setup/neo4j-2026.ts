import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findJava } from '../../src/neo4j/embedded/java.ts';
import { OperatorError } from '../../src/operator-error.ts';

/** `npm run test:neo4j-2026`: all tests, or those named, on Neo4j 2026.x with any Java 21 or newer of this machine. */
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

try {
  const java = findJava('2026.', process.env, process.env.COPYCAT_JAVA_HOME);
  process.stderr.write(`The tests run on Neo4j 2026.x with Java ${java.version}\n`);
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, COPYCAT_NEO4J_VERSION: '2026' },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`The tests on Neo4j 2026.x were not run: ${error.message}\n`);
  process.exitCode = 2;
}
