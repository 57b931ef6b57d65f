import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Environment, readConfig } from '../../src/config.ts';
import { findJava } from '../../src/neo4j/embedded/java.ts';
import { startEmbedded } from '../../src/neo4j/embedded/server.ts';
import { OperatorError } from '../../src/operator-error.ts';
import { environmentFor, listener, testFolder } from './homes.ts';

describe('a start says in one sentence that', () => {
  test('there is no Java', async () => {
    const empty = testFolder();
    expect(await failure({ COPYCAT_JAVA_HOME: empty })).toBe(
      `Neo4j runs on Java 17 or newer, but no Java was found (looked only at COPYCAT_JAVA_HOME, which is ${empty}): install one, or name its folder in COPYCAT_JAVA_HOME.`,
    );
    expect(() => findJava('5.26.30', { PATH: empty }, undefined, [empty])).toThrow(
      `no Java was found (looked at JAVA_HOME, the PATH and ${empty})`,
    );
  });

  test('Java is too old', async () => {
    const old = javaSaying('11.0.22');
    expect(await failure({ COPYCAT_JAVA_HOME: old })).toBe(
      `Neo4j 5.26.30 needs Java 17 or newer, but only Java 11.0.22 (${old}/bin/java) was found: install a newer one, or name its folder in COPYCAT_JAVA_HOME.`,
    );
    expect(() =>
      findJava('2026.08.1', { JAVA_HOME: old, PATH: join(javaSaying('1.8.0_402'), 'bin') }, undefined, []),
    ).toThrow(
      /Neo4j 2026\.08\.1 needs Java 21 or newer, but only Java 11\.0\.22 \(.*\) and Java 1\.8\.0_402 \(.*\) was found/,
    );
  });

  test('Maven is missing, where the jars are not known yet', async () => {
    expect(
      await failure({ ...JAVA, COPYCAT_CACHE: testFolder(), PATH: testFolder(), MAVEN_HOME: undefined }),
    ).toBe(
      'Neo4j 5.26.30 is fetched by Maven at the first start, but no `mvn` was found in MAVEN_HOME or on the PATH: install Maven 3.8 or newer, or name an installed Neo4j in NEO4J_HOME or a running one in NEO4J_URI.',
    );
  });

  test('there is no network, where the jars are not on this machine yet', async () => {
    const nobody = testFolder();
    mkdirSync(join(nobody, '.m2'));
    writeFileSync(join(nobody, '.m2', 'settings.xml'), settingsWithDeadProxy);
    const message = await failure({ COPYCAT_CACHE: testFolder(), MAVEN_OPTS: `-Duser.home=${nobody}` });
    expect(message).toMatch(
      /^Neo4j 5\.26\.30 is not on this machine yet, and Maven could not fetch it \(.*127\.0\.0\.1:9.*[Cc]onnection refused.*\): connect once and run `copycat setup`, or set a proxy or mirror in Maven's settings\.xml\.$/,
    );
  });

  test('the home cannot be written to', async () => {
    const file = join(testFolder(), 'file');
    writeFileSync(file, '');
    expect(await failure({ COPYCAT_HOME: join(file, 'home') })).toBe(
      `Copycat cannot write to its home ${file}/home (ENOTDIR): make the folder writable, or name another in COPYCAT_HOME.`,
    );
  });

  test('too little of the disk is free', async () => {
    expect(await failure({ COPYCAT_DISK_FLOOR: '900000g' })).toMatch(
      /^Only \d+ MB are free where .* lies, and 921600000 MB are asked for before Neo4j is started: make room, name another home in COPYCAT_HOME, or lower COPYCAT_DISK_FLOOR\.$/,
    );
  });

  test('the port asked for is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    expect(await failure({ COPYCAT_NEO4J_PORT: String(portOf(other)) })).toBe(
      `127.0.0.1:${portOf(other)} is taken by another program: stop that program, or name another port in COPYCAT_NEO4J_PORT.`,
    );
  });

  test('the database was made by a newer Neo4j', async () => {
    const home = testFolder();
    writeFileSync(join(home, 'neo4j-version'), '2026.08.1\n');
    expect(await failure({ COPYCAT_HOME: home })).toBe(
      `The database in ${home} was made by Neo4j 2026.08.1 and cannot be opened by the older Neo4j 5.26.30: set COPYCAT_NEO4J_VERSION or NEO4J_HOME to the newer one, or name another home in COPYCAT_HOME.`,
    );
  });

  test('the password of a database is lost', async () => {
    const home = testFolder();
    mkdirSync(join(home, 'neo4j', 'data', 'databases', 'system'), { recursive: true });
    expect(await failure({ COPYCAT_HOME: home })).toMatch(
      /holds a database, but its password file .*neo4j-password is missing: put the file back from a backup of the home/,
    );
  });

  test('Java cannot have the memory', async () => {
    expect(await failure({ COPYCAT_NEO4J_HEAP: '900000g' })).toMatch(
      /^Java could not get the memory that Neo4j was given \(".*"\): lower COPYCAT_NEO4J_HEAP and COPYCAT_NEO4J_PAGECACHE/,
    );
  });

  test('Neo4j does not answer in time', async () => {
    const home = testFolder();
    expect(await failure({ COPYCAT_HOME: home, COPYCAT_NEO4J_START_SECONDS: '1' })).toBe(
      `Neo4j did not answer within 1 s: see ${home}/neo4j/logs/neo4j.log, and raise COPYCAT_NEO4J_START_SECONDS if this machine is slow or the database is large.`,
    );
  });

  test.each([
    [[], 'its folder lib holds no neo4j-server jar'],
    [['neo4j-server-5.19.0.jar'], 'that is Neo4j 5.19.0'],
    [['neo4j-server-4.4.36.jar'], 'that is Neo4j 4.4.36'],
    [['neo4j-server-5.26.30.jar', 'neo4j-enterprise-kernel-5.26.30.jar'], 'that is an Enterprise Edition'],
  ])('NEO4J_HOME names a server that does not do: jars %j', async (jars, reason) => {
    const installed = testFolder();
    mkdirSync(join(installed, 'lib'));
    for (const jar of jars) writeFileSync(join(installed, 'lib', jar), '');
    expect(await failure({ NEO4J_HOME: installed })).toContain(
      `NEO4J_HOME names ${installed}, but ${reason}`,
    );
  });
});

test('a start that failed leaves the home free for the next', async () => {
  const home = testFolder();
  const message = await failure({ COPYCAT_HOME: home, COPYCAT_JAVA_HOME: testFolder() });
  expect(await failure({ COPYCAT_HOME: home, COPYCAT_JAVA_HOME: testFolder() })).toContain(
    'no Java was found',
  );
  expect(message).toContain('no Java was found');
  expect(existsSync(join(home, 'neo4j-password'))).toBe(false);
});

const JAVA: Environment = {
  JAVA_HOME: findJava('5.26.30', process.env, undefined).path.replace(/\/bin\/java$/, ''),
};

/** What an operator is told by a start with these variables. */
async function failure(variables: Environment): Promise<string> {
  const environment = environmentFor(testFolder(), { COPYCAT_NEO4J_VERSION: '5', ...variables });
  const error: unknown = await startEmbedded(readConfig(environment), listener(), 'service').then(
    (server) => server.stop(),
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(OperatorError);
  return (error as OperatorError).message;
}

function javaSaying(version: string): string {
  const home = testFolder();
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2024-01-16' >&2\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return home;
}

const settingsWithDeadProxy = `<settings><proxies>${['http', 'https']
  .map(
    (kind) =>
      `<proxy><id>${kind}</id><active>true</active><protocol>${kind}</protocol><host>127.0.0.1</host><port>9</port></proxy>`,
  )
  .join('')}</proxies></settings>`;

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
