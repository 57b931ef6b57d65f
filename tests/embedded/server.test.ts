import {
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { askBolt } from '../../src/neo4j/embedded/bolt.ts';
import { HomeInUse } from '../../src/neo4j/embedded/failures.ts';
import { findJava } from '../../src/neo4j/embedded/java.ts';
import { identify } from '../../src/neo4j/embedded/living-process.ts';
import { readPom } from '../../src/neo4j/embedded/pom.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/neo4j/embedded/server.ts';
import { environmentFor, listener, newFolder, PATIENT, testFolder } from './homes.ts';
import { openSockets } from './open-sockets.ts';

const HOME = newFolder();
const CONFIG = readConfig(environmentFor(HOME));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

describe('a Neo4j that Copycat starts', PATIENT, () => {
  test('has a password of its own that the owner alone can read, and listens on loopback for Bolt only', async () => {
    const server = await started('service');
    try {
      expect(statSync(HOME).mode & 0o777).toBe(0o700);
      expect(statSync(join(HOME, 'neo4j-password')).mode & 0o777).toBe(0o600);
      expect(server.password).toMatch(/^[\w-]{32}$/);
      expect(await askBolt(portOf(server), server.password)).toBe('ready');
      expect(await askBolt(portOf(server), 'neo4j')).toBe('refused');
      if (process.platform === 'linux')
        expect(openSockets(server.pid)).toEqual([`tcp 127.0.0.1:${portOf(server)}`]);
    } finally {
      await server.stop();
    }
    expect(identify(server.pid)).toBeUndefined();
  });

  test('comes up on the port and with the password that it had, and with the classes of an earlier run', async () => {
    const port = readFileSync(join(HOME, 'neo4j-port'), 'utf8').trim();
    const password = readFileSync(join(HOME, 'neo4j-password'), 'utf8').trim();
    const server = await started('service');
    await server.stop();
    expect(server).toMatchObject({ uri: `bolt://127.0.0.1:${port}`, password, coldStart: false });
  });

  test('is joined by a command beside the service, refused to a second service, and started again when it dies', async () => {
    const service = await started('service');
    const tool = await started('tool');
    try {
      expect(tool).toMatchObject({ startedHere: false, uri: service.uri, pid: service.pid });
      const second = started('service');
      await expect(second).rejects.toThrow(HomeInUse);
      await expect(second).rejects.toThrow(
        new RegExp(
          `^The home ${HOME} is in use by Copycat process ${process.pid} \\(since .*\\): stop that one, or name another`,
        ),
      );

      const told: string[] = [];
      service.onDown((reason) => told.push(reason));
      tool.onDown(() => told.push('the command knows'));
      const up = Promise.all(
        [service, tool].map((server) => new Promise<void>((resolve) => server.onUp(resolve))),
      );
      const { pid, uri } = service;
      process.kill(pid, 'SIGKILL');
      await up;
      expect(told.sort()).toEqual(['Neo4j stopped: it was ended by SIGKILL', 'the command knows']);
      expect(service.pid).not.toBe(pid);
      expect(tool.pid).toBe(service.pid);
      expect(service.uri).toBe(uri);
      expect(await askBolt(portOf(service), service.password)).toBe('ready');

      await tool.stop();
      expect(await askBolt(portOf(service), service.password)).toBe('ready');
    } finally {
      await service.stop();
    }
  });

  test('is refused to a service while a command has started it, and ends with that command', async () => {
    const tool = await started('tool');
    try {
      expect(tool.startedHere).toBe(true);
      await expect(started('service')).rejects.toThrow(
        /in use by a Copycat command, process \d+ .*wait until it has finished/,
      );
      await expect(started('tool')).rejects.toThrow(/in use by a Copycat command/);
    } finally {
      await tool.stop();
    }
    expect(identify(tool.pid)).toBeUndefined();
  });

  test('starts without the class-data archive where that would crash Java', async () => {
    const cache = testFolder();
    cpSync(CONFIG.cache, cache, { recursive: true });
    const damaged = archivesIn(cache).map((archive) => ({ archive, seal: damage(archive) }));
    const server = await startEmbedded({ ...CONFIG, cache }, listener(), 'service');
    await server.stop();
    expect(server.coldStart).toBe(true);
    const replaced = damaged.filter(({ archive, seal }) => readFileSync(`${archive}.seal`, 'utf8') !== seal);
    expect(replaced).toHaveLength(1);
  });

  test('is given up on after five starts in vain, with the cause', async () => {
    const home = testFolder();
    const java = join(testFolder(), 'java');
    const { serverVersion } = readPom(process.env.COPYCAT_NEO4J_VERSION === '2026' ? '2026' : '5');
    const fitting = findJava(serverVersion, process.env, undefined);
    symlinkSync(dirname(dirname(fitting.path)), java);
    const server = await startEmbedded(
      readConfig(environmentFor(home, { COPYCAT_JAVA_HOME: java })),
      listener(),
      'service',
    );
    const gaveUp = new Promise<Error>((resolve) => server.onGaveUp(resolve));
    rmSync(java);
    process.kill(server.pid, 'SIGKILL');
    expect((await gaveUp).message).toBe(
      `Neo4j stopped and could not be started again, 5 times in a row. The last time: Java could not be run from ${java}/bin/java: install it anew, or name another in COPYCAT_JAVA_HOME.`,
    );
    await server.stop();
  });
});

function started(purpose: 'service' | 'tool'): Promise<EmbeddedServer> {
  return startEmbedded(CONFIG, listener(), purpose);
}

function portOf({ uri }: EmbeddedServer): number {
  return Number(new URL(uri).port);
}

function archivesIn(cache: string): string[] {
  const folder = join(cache, 'class-data');
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsa'));
  return names.map((name) => join(folder, name));
}

/** Spoils an archive and seals it anew, as though the damage were Java's own; answers that seal. */
function damage(archive: string): string {
  const content = readFileSync(archive);
  content.fill(0x5a, content.length / 4, content.length / 2);
  const seal = `${content.length} ${crc32(content)}`;
  chmodSync(archive, 0o600);
  writeFileSync(archive, content);
  writeFileSync(`${archive}.seal`, seal);
  return seal;
}
