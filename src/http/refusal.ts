import { createGraphQLError } from 'graphql-yoga';
import type { EdgeLimits } from './edge-limits.ts';

export interface RefusalFacts {
  /** The HTTP status. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Told to the client beside the code. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /**
   * True for a well-formed request whose GraphQL is wrong: the GraphQL-over-HTTP specification wants status 200 where the
   * client takes only `application/json`.
   */
  readonly graphql?: boolean;
}

/** A request that is refused before it is worked on, with its code and status. */
export function refusal(
  code: string,
  message: string,
  { status, headers, facts, graphql }: RefusalFacts,
): Error {
  return createGraphQLError(message, {
    extensions: {
      code,
      ...facts,
      http: { status, ...(graphql ? { spec: true } : {}), ...(headers ? { headers: { ...headers } } : {}) },
    },
  });
}

/** A request beyond one of the limits: the message says which, and what to do. */
export function beyondLimit(
  limit: keyof EdgeLimits | 'comparisons',
  most: number,
  message: string,
  status = 400,
): Error {
  // A body that is refused half-read must not be waited for.
  const headers = status === 413 ? { connection: 'close' } : {};
  return refusal('LIMIT_EXCEEDED', message, { status, headers, facts: { limit, most } });
}

/** A request that would be answered at a quieter time. */
export function overloaded(reason: string): Error {
  return refusal('OVERLOADED', `${reason}: ask again in a second.`, {
    status: 503,
    headers: { 'retry-after': '1' },
  });
}
