import { isRetryableError, Neo4jError } from 'neo4j-driver';

/** The database cannot be asked just now; asking again later may help. */
export class UnavailableError extends Error {
  constructor(reason: string, cause?: unknown) {
    super(
      `The database cannot be reached just now (${reason}). Nothing was changed; try again in a moment.`,
      { cause },
    );
    this.name = 'UnavailableError';
  }
}

/** A statement took longer than it may. */
export class StatementTimeoutError extends Error {
  constructor(cause: unknown) {
    super(
      'The question took longer than the server allows and was stopped. Ask for less at once: a filter, a smaller page, less depth.',
      { cause },
    );
    this.name = 'StatementTimeoutError';
  }
}

/** So much of one kind is being done that there is no room for more of it. */
export class BusyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BusyError';
  }
}

/** The server refused the name or the password. */
export class RefusedError extends Error {
  constructor(cause: unknown) {
    super('Neo4j refused the user name or the password.', { cause });
    this.name = 'RefusedError';
  }
}

/** The driver's error in our words; what is none of these stays what it is. */
export function databaseFailure(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (UNREACHABLE.has(error.code))
    return new UnavailableError(error.message.split('\n')[0] ?? error.code, error);
  if (error.code.includes('TransactionTimedOut')) return new StatementTimeoutError(error);
  if (error.code.startsWith('Neo.ClientError.Security.')) return new RefusedError(error);
  return error;
}

/** True for what may well go through when sent once more: a connection that went stale, a deadlock. */
export function isPassing(error: unknown): boolean {
  return isRetryableError(error);
}

/** True where another node made the same constraint or index in the same moment: IF NOT EXISTS looks before it takes the lock. */
export function isMadeMeanwhile(error: unknown): boolean {
  return error instanceof Neo4jError && /^Neo\.ClientError\.Schema\.\w*AlreadyExists$/.test(error.code);
}

const UNREACHABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  // What a database that failed, on a full disk for one, answers until it is started again.
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
]);
