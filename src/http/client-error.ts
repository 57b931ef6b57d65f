import { randomUUID } from 'node:crypto';
import { createGraphQLError } from 'graphql-yoga';
import { AccessError, CredentialError } from '../domain/access.ts';
import { InputError } from '../domain/input-error.ts';
import type { Facts, Logger } from '../log.ts';
import { BusyError, StatementTimeoutError, UnavailableError } from '../neo4j/failure.ts';
import { challenge } from './authorization.ts';
import { ProviderAwayError } from './tokens.ts';

/** What a GraphQL error carries, as far as it is read here. */
interface Located extends Error {
  readonly originalError?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly path?: readonly (string | number)[];
  readonly nodes?: unknown;
}

/**
 * Turns any failure into the error that the client is shown, always with a code. What nobody foresaw becomes one sentence with an id;
 * the log holds that id with the stack, once for each failure however many fields it struck.
 */
export function clientErrors(log: Logger, development: boolean): (error: unknown) => Error {
  const reported = new WeakMap<object, string>();
  /** The id under which the log has a failure; it is written the first time. */
  const report = (level: 'warn' | 'error', message: string, cause: unknown): string => {
    const known = reported.get(Object(cause));
    if (known !== undefined) return known;
    const id = randomUUID();
    if (typeof cause === 'object' && cause !== null) reported.set(cause, id);
    log[level](message, { id, ...failureFacts(cause) });
    return id;
  };
  return (error) => {
    const cause = rootOf(error);
    const code = codeOf(error, cause);
    if (cause instanceof UnavailableError && cause.cause !== undefined) {
      // The driver's words name addresses that are no business of the client's.
      report('warn', 'The database cannot be reached.', cause);
      const message = 'The database cannot be reached just now. Nothing was changed; try again in a moment.';
      return located(error as Located, message, { code: 'UNAVAILABLE' });
    }
    if (cause instanceof ProviderAwayError)
      return located(error as Located, cause.message, {
        code: 'UNAVAILABLE',
        http: { status: 503, headers: { 'retry-after': '5' } },
      });
    if (cause instanceof AccessError) {
      // Before any field is resolved the whole request is refused; later, others of its fields may have been answered.
      const http = isLocated(error) && error.path !== undefined ? {} : { http: challenge(cause) };
      const reason = cause instanceof CredentialError ? { reason: cause.reason } : {};
      return located(error as Located, cause.message, { code: cause.code, ...reason, ...http });
    }
    if (code !== undefined)
      return coded(error as Located, code, cause instanceof InputError ? { field: cause.field } : {});
    const id = report('error', 'A request failed.', cause);
    return located(error as Located, faultSentence(id), {
      code: 'INTERNAL_SERVER_ERROR',
      id,
      ...(development ? { failure: failureFacts(cause) } : {}),
      unexpected: true,
    });
  };
}

/** All that a client is told of a failure that nobody foresaw. */
export function faultSentence(id: string): string {
  return `Something went wrong on our side. The log has it under ${id}.`;
}

/**
 * The stack of a failure and of its causes, without a text or a value that it struck: of a database's failure the code alone, of our
 * own messages what was expected and not what was got.
 */
export function failureFacts(cause: unknown): Facts {
  if (!(cause instanceof Error)) return { failure: typeof cause };
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  const quotes = code?.startsWith('Neo.') ?? false;
  return {
    failure: cause.name,
    ...(code === undefined ? {} : { code }),
    ...(quotes ? {} : { reason: withoutValues(cause.message) }),
    stack: frames.map((line) => line.trim()),
    ...(cause.cause === undefined ? {} : { cause: failureFacts(cause.cause) }),
  };
}

function withoutValues(message: string): string {
  const [expected = ''] = message.split(/\bgot\b/);
  return expected.replace(/"[^"]*"?/g, '"…"').slice(0, 300);
}

function codeOf(error: unknown, cause: unknown): string | undefined {
  if (cause instanceof InputError) return 'BAD_USER_INPUT';
  if (cause instanceof UnavailableError) return 'UNAVAILABLE';
  if (cause instanceof StatementTimeoutError) return 'TIMEOUT';
  if (cause instanceof BusyError) return 'OVERLOADED';
  if (!isLocated(error) || !isLocated(cause)) return undefined;
  const code = cause.extensions?.code ?? error.extensions?.code;
  if (typeof code === 'string') return code;
  // GraphQL's own complaints about variables come before any field is resolved, and about arguments as the field is.
  return /^(Variable|Argument) "|^Too many errors processing variables/.test(error.message)
    ? 'BAD_USER_INPUT'
    : undefined;
}

function coded(error: Located, code: string, facts: Facts): Error {
  const given = isLocated(error) ? (error.extensions ?? {}) : {};
  if (given.code === code && Object.keys(facts).length === 0) return error;
  // Before any field is resolved there is no data, and the whole request is at fault.
  const http =
    code === 'BAD_USER_INPUT' && error.path === undefined ? { http: { spec: true, status: 400 } } : {};
  return located(error, error.message, { ...given, ...http, code, ...facts });
}

function located(error: Located, message: string, extensions: Record<string, unknown>): Error {
  const { nodes, path } = isLocated(error) ? error : ({} as Partial<Located>);
  return createGraphQLError(message, { nodes: nodes as never, path: path as never, extensions });
}

function rootOf(error: unknown): unknown {
  let cause = error;
  while (isLocated(cause) && cause.originalError != null) cause = cause.originalError;
  return cause;
}

function isLocated(error: unknown): error is Located {
  return error instanceof Error && error.name === 'GraphQLError';
}
