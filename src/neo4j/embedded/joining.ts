import { setTimeout as sleep } from 'node:timers/promises';
import { askBolt, boltUri, DATABASE, USERNAME } from './bolt.ts';
import { Claim } from './claim.ts';
import { consoleLog } from './diagnosis.ts';
import { BoltSilent } from './failures.ts';
import type { Home } from './home.ts';
import { Neo4jProcess } from './neo4j-process.ts';
import type { EmbeddedServer } from './server.ts';
import { livingServer, type ServerRecord } from './server-record.ts';

const LOOK_AGAIN_MS = 200;

/** The server of the service that owns this home, once it answers; undefined where the service ends before. */
export async function joinServer(
  home: Home,
  timeoutMs: number,
  began: number,
): Promise<EmbeddedServer | undefined> {
  while (Claim.holder(home.run)?.purpose === 'service') {
    const record = await answeringServer(home);
    if (record) return joined(home, record, Math.round(performance.now() - began));
    if (performance.now() - began > timeoutMs) throw new BoltSilent(timeoutMs / 1000, consoleLog(home));
    await sleep(LOOK_AGAIN_MS);
  }
  return undefined;
}

async function answeringServer(home: Home): Promise<ServerRecord | undefined> {
  const record = livingServer(home);
  return record && (await askBolt(record.port, home.password)) === 'ready' ? record : undefined;
}

function joined(home: Home, record: ServerRecord, startMs: number): EmbeddedServer {
  const down = new Set<(reason: string) => void>();
  const up = new Set<() => void>();
  let current = record;
  let left = false;

  const watch = async () => {
    while (!left) {
      const reason = await Neo4jProcess.watch(current).ended;
      if (left) return;
      for (const listener of down) listener(`Neo4j stopped: ${reason}`);
      for (let next: ServerRecord | undefined; !left && !next; ) {
        await sleep(LOOK_AGAIN_MS, undefined, { ref: false });
        next = await answeringServer(home);
        if (next) current = next;
      }
      if (left) return;
      for (const listener of up) listener();
    }
  };
  void watch();

  return {
    uri: boltUri(record.port),
    username: USERNAME,
    password: home.password,
    database: DATABASE,
    version: record.version,
    startedHere: false,
    get pid() {
      return current.pid;
    },
    coldStart: false,
    startMs,
    onDown: (listener) => void down.add(listener),
    onUp: (listener) => void up.add(listener),
    // The service that runs it is told.
    onGaveUp: () => undefined,
    stop: async () => {
      left = true;
    },
  };
}
