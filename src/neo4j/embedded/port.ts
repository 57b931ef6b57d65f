import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { EmbeddedNeo4j } from '../../config.ts';
import { PortTaken } from './failures.ts';
import type { Home } from './home.ts';

/** Below what systems hand out for outgoing connections (from 32768), so that a remembered port is likely free the next time. */
const LOWEST = 17_000;
const HIGHEST = 29_999;
const TRIES = 50;

/** The port asked for, or the one remembered in the home, or a free one that is remembered from now on. */
export async function choosePort(neo4j: EmbeddedNeo4j, home: Home): Promise<number> {
  if (neo4j.port !== undefined) {
    if (!(await isFree(neo4j.port))) throw new PortTaken(`127.0.0.1:${neo4j.port}`, 'COPYCAT_NEO4J_PORT');
    return neo4j.port;
  }
  const remembered = Number(home.recall('neo4j-port'));
  if (remembered >= 1 && remembered <= 65_535 && (await isFree(remembered))) return remembered;
  return chooseNewPort(home);
}

export async function chooseNewPort(home: Home): Promise<number> {
  for (let i = 0; i < TRIES; i++) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    if (!(await isFree(port))) continue;
    home.remember('neo4j-port', String(port));
    return port;
  }
  throw new PortTaken(`Each of ${TRIES} ports tried between ${LOWEST} and ${HIGHEST}`, 'COPYCAT_NEO4J_PORT');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
