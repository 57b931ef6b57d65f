import { limits } from '../domain/limits.ts';

/** Every number that bounds what one caller can make the service do. Times are milliseconds. */
export interface EdgeLimits {
  /** Bytes of a request body, or of a GET request's query string. */
  readonly bodyBytes: number;
  /** Brackets within brackets, in the query's text. */
  readonly bracketNesting: number;
  /** Brackets within brackets, in the JSON of a request: the variables. */
  readonly jsonNesting: number;
  /** Lexical tokens of a query. */
  readonly tokens: number;
  /** Fields within fields. GraphiQL's own introspection needs 15. */
  readonly depth: number;
  /** Fields that are renamed, `__typename` among them. */
  readonly aliases: number;
  readonly directives: number;
  /** Fields of an operation after every fragment is written out where it is spread. */
  readonly fields: number;
  /** Fields that an operation asks of the root. */
  readonly rootFields: number;
  /** Errors in one answer. */
  readonly errors: number;
  /** The most records that a question may be estimated to answer (see document/cost.ts). */
  readonly records: number;
  /** The same, of all questions that are worked on at once: what they hold in memory together. */
  readonly recordsInFlight: number;
  /** From a question that has been read to its answer. */
  readonly requestTime: number;
  /** Of it, what a question may take to find what has no other bound (a lineage, routes, flows); then it answers with what it found. */
  readonly searchingTime: number;
  /** Questions that are worked on at once. */
  readonly inFlight: number;
  /** Exports that are sent at once. Each may take as long as its reader keeps reading, and holds one connection to the database. */
  readonly exports: number;
  /** Subscriptions that are followed at once. */
  readonly streams: number;
  /** How long one is followed before its reader is let go, to come back where it left off: so a key that was revoked ends, and nodes share the load. */
  readonly streamTime: number;
  /** Between two signs of life on a subscription in which nothing comes; shorter than `restTime`. */
  readonly heartbeat: number;
  /** Events of all subscriptions that are worked on at once. */
  readonly events: number;
  /** How long the answer of /ready stands for those who ask next. */
  readonly readyTime: number;
}

/**
 * Chosen so that every question of the model's readers passes with room: the spread of 50 ideas with both ends of every copy is estimated
 * at 73,000 records. The worst that passes, 165,000 small records in 6 MB of JSON, took 300 MB while it was made.
 */
export const edgeLimits: EdgeLimits = {
  bodyBytes: 512 * 1024,
  bracketNesting: 64,
  jsonNesting: 64,
  tokens: 3_000,
  depth: 20,
  aliases: 50,
  directives: 50,
  fields: 1_000,
  rootFields: 20,
  errors: 20,
  records: 200_000,
  recordsInFlight: 400_000,
  requestTime: 30_000,
  searchingTime: limits.searchingTime,
  inFlight: 64,
  exports: 8,
  streams: 200,
  streamTime: 15 * 60_000,
  heartbeat: 10_000,
  events: 8,
  readyTime: 1_000,
};

/** What bounds a connection, whether it asks anything or not. Times are milliseconds. */
export interface SocketLimits {
  readonly connections: number;
  readonly headers: number;
  /** For the headers of a request to arrive. */
  readonly headersTime: number;
  /** For a whole request to arrive, its body included. */
  readonly arrivalTime: number;
  /** That a connection is kept between two requests. */
  readonly keepAliveTime: number;
  /** That a connection may rest in the midst of a request or an answer; longer than `requestTime`. */
  readonly restTime: number;
}

export const socketLimits: SocketLimits = {
  connections: 1_000,
  headers: 100,
  headersTime: 10_000,
  arrivalTime: 30_000,
  keepAliveTime: 20_000,
  restTime: 60_000,
};
