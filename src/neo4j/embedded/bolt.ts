import { connect } from 'node:net';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { statementNamed, textOf } from '../statement.ts';

export const USERNAME = 'neo4j';
export const DATABASE = 'neo4j';

/** `silent`: nobody listens. `unready`: the server answers, but its database is not open, or has failed. */
export type BoltAnswer = 'ready' | 'silent' | 'unready' | 'refused';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Asks as a client would: logs in and reads. Only a statement shows whether the database still works; a failed one begins transactions. */
export async function askBolt(port: number, password: string): Promise<BoltAnswer> {
  if (!(await listens(port))) return 'silent';
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic(USERNAME, password), {
    connectionTimeout: 5_000,
    maxConnectionPoolSize: 1,
    userAgent: 'copycat',
  });
  const session = driver.session({ database: DATABASE });
  try {
    await session.run(textOf(statementNamed('database/version')));
    return 'ready';
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code.startsWith('Neo.ClientError.Security')) return 'refused';
    if (UNREACHABLE.has(error.code)) return 'silent';
    // Any other refusal, such as too little memory for one more transaction, comes from a database that works.
    return DATABASE_FAILED.test(error.code) ? 'unready' : 'ready';
  } finally {
    await session.close();
    await driver.close();
  }
}

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired']);
/** Not open (yet), or broken down and in need of a restart. */
const DATABASE_FAILED = /DatabaseUnavailable|DatabaseNotFound|TransactionStartFailed|General\.UnknownError/;

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
