import { connect } from 'node:net';
import neo4j, { Neo4jError } from 'neo4j-driver';

export const USERNAME = 'neo4j';
export const DATABASE = 'neo4j';

/** `silent`: nobody listens. `unready`: the server listens, but its database does not take transactions. */
export type BoltAnswer = 'ready' | 'silent' | 'unready' | 'refused';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Asks as a client would: logs in and begins a transaction in the database. */
export async function askBolt(port: number, password: string): Promise<BoltAnswer> {
  if (!(await listens(port))) return 'silent';
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic(USERNAME, password), {
    connectionTimeout: 5_000,
    maxConnectionPoolSize: 1,
    userAgent: 'copycat',
  });
  const session = driver.session({ database: DATABASE });
  try {
    const transaction = await session.beginTransaction();
    await transaction.rollback();
    return 'ready';
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code.startsWith('Neo.ClientError.Security')) return 'refused';
    return error.code === 'ServiceUnavailable' ? 'silent' : 'unready';
  } finally {
    await session.close();
    await driver.close();
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(5_000);
    const answer = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}
