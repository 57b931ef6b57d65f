import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { identify } from '../../src/neo4j/embedded/living-process.ts';
import { startEmbedded } from '../../src/neo4j/embedded/server.ts';
import { Copycat } from './copycat.ts';
import { environmentFor, listener, newFolder, PATIENT } from './homes.ts';

const HOME = newFolder();
const ENVIRONMENT = environmentFor(HOME);
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

describe('after Copycat was killed', PATIENT, () => {
  test('the next start takes over the Neo4j that still runs, and ends it in the end', async () => {
    const copycat = await Copycat.start(ENVIRONMENT);
    await copycat.killOutright();
    const server = await start();
    expect(server.pid).toBe(copycat.neo4j.pid);
    await server.stop();
    expect(identify(server.pid)).toBeUndefined();
  });

  test('a Neo4j that was killed too is started anew', async () => {
    const copycat = await Copycat.start(ENVIRONMENT);
    await copycat.killOutright();
    process.kill(copycat.neo4j.pid, 'SIGKILL');
    const server = await start();
    expect(server.pid).not.toBe(copycat.neo4j.pid);
    await server.stop();
  });

  test('a Neo4j that was started with other settings is stopped and started anew', async () => {
    const copycat = await Copycat.start({ ...ENVIRONMENT, COPYCAT_NEO4J_HEAP: '600m' });
    await copycat.killOutright();
    const server = await start();
    expect(identify(copycat.neo4j.pid)).toBeUndefined();
    expect(server.pid).not.toBe(copycat.neo4j.pid);
    await server.stop();
  });
});

test('a Ctrl-C reaches Copycat alone, which finds its Neo4j working and then ends it', PATIENT, async () => {
  const copycat = await Copycat.start(ENVIRONMENT);
  expect(await copycat.interrupt()).toEqual({ afterInterrupt: 'ready' });
  expect(identify(copycat.neo4j.pid)).toBeUndefined();
});

test('a Neo4j ends with a Copycat that leaves without stopping it', PATIENT, async () => {
  const copycat = await Copycat.start(ENVIRONMENT);
  await copycat.exitAtOnce();
  const patience = Date.now() + 20_000;
  while (identify(copycat.neo4j.pid) && Date.now() < patience) await sleep(100);
  expect(identify(copycat.neo4j.pid)).toBeUndefined();
});

function start() {
  return startEmbedded(readConfig(ENVIRONMENT), listener(), 'service');
}
