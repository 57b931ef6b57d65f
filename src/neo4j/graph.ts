import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { BusyError, databaseFailure, isMadeMeanwhile, isPassing, UnavailableError } from './failure.ts';
import type { Found, GraphReader, StatementRun, Writer } from './graph-reader.ts';
import { PastTransaction } from './past-transaction.ts';
import { prepare } from './prepared.ts';
import { statementNamed, textOf } from './statement.ts';
import type { Statements } from './statements.generated.ts';
import { recordsWithin } from './within-time.ts';

export type StatementName = keyof Statements;
type Named<A extends string> = {
  [N in StatementName]: Statements[N]['access'] extends A ? N : never;
}[StatementName];
export type ReadName = Named<'read'>;
export type WriteName = Named<'write'>;
export type Params<N extends StatementName> = Statements[N]['params'];
export type RowOf<N extends StatementName> = Statements[N]['row'];
export type Choice<N extends StatementName> = Statements[N]['choice'];

export interface GraphOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** How long one reading statement may take, in milliseconds. */
  readonly readTimeout: number;
  /** How long one writing transaction may take, in milliseconds. */
  readonly writeTimeout: number;
}

/** How long a constraint or an index is tried for while other nodes make theirs. */
const SCHEMA_PATIENCE = 60_000;

/**
 * The only door to Neo4j. It runs the statements of `cypher/` by name, with parameters and rows held to their headers.
 * Reads run in read transactions; bookmarks are carried, so that a reader sees what this process wrote.
 */
export class Graph implements GraphReader {
  readonly #driver: Driver;
  readonly #options: GraphOptions;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #listeners = new Set<(run: StatementRun) => void>();
  #down: string | undefined;
  #pasts = 0;

  constructor(options: GraphOptions) {
    this.#options = options;
    this.#driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 32,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 10_000,
      userAgent: 'copycat',
    });
  }

  /** Runs one reading statement and answers all its rows. */
  read<N extends ReadName>(name: N, params: Params<N>, ...[choice]: ChoiceArgument<N>): Promise<RowOf<N>[]> {
    return this.#read(name, params, choice, 'now');
  }

  async #read<N extends ReadName>(
    name: N,
    params: Params<N>,
    choice: Choice<N> | undefined,
    time: 'now' | 'then',
  ): Promise<RowOf<N>[]> {
    const prepared = prepare(name, choice, time);
    const started = performance.now();
    const { records } = await this.#reading((session) => {
      const { readTimeout: timeout } = this.#options;
      return session.run(prepared.text, { ...params }, { timeout }, prepared.rules);
    });
    this.#tell({ name, rows: records.length, milliseconds: performance.now() - started });
    return records.map(prepared.rowOf) as RowOf<N>[];
  }

  /**
   * Runs one reading statement for so long, and answers the rows that came by then: `whole` is false where there might have been more.
   * What is given up is ended on the server too: a connection that is let go of in the midst of an answer is reset.
   */
  readWithin<N extends ReadName>(
    name: N,
    params: Params<N>,
    milliseconds: number,
    ...[choice]: ChoiceArgument<N>
  ): Promise<Found<N>> {
    return this.#readWithin(name, params, milliseconds, choice, 'now');
  }

  async #readWithin<N extends ReadName>(
    name: N,
    params: Params<N>,
    milliseconds: number,
    choice: Choice<N> | undefined,
    time: 'now' | 'then',
  ): Promise<Found<N>> {
    if (milliseconds <= 0) return { rows: [], whole: false };
    const prepared = prepare(name, choice, time);
    const started = performance.now();
    const { records, whole } = await this.#reading((session) => {
      const timeout = Math.ceil(milliseconds);
      return recordsWithin(
        session.run(prepared.text, { ...params }, { timeout }, prepared.rules),
        milliseconds,
      );
    });
    this.#tell({ name, rows: records.length, milliseconds: performance.now() - started });
    return { rows: records.map(prepared.rowOf) as RowOf<N>[], whole };
  }

  /** Asks in a session of its own; once more where what went wrong may well pass. */
  #reading<T>(ask: (session: Session) => PromiseLike<T>): Promise<T> {
    return this.#guarded(async () => {
      for (let tries = 0; ; tries++) {
        const session = this.#session(neo4j.session.READ);
        try {
          return await ask(session);
        } catch (error) {
          if (tries > 0 || !isPassing(error)) throw error;
        } finally {
          await session.close();
        }
      }
    });
  }

  /** Runs one reading statement and hands its rows out as they come, holding only `fetchSize` of them: for what has no bound. */
  stream<N extends ReadName>(name: N, params: Params<N>, fetchSize = 1_000): AsyncGenerator<RowOf<N>> {
    return this.#stream(name, params, fetchSize, 'now');
  }

  /** The same questions of what was there at a position of the log and has not been altered since. */
  get lookingBack(): GraphReader {
    return {
      read: (name, params, ...[choice]) => this.#read(name, params, choice, 'then'),
      readWithin: (name, params, milliseconds, ...[choice]) =>
        this.#readWithin(name, params, milliseconds, choice, 'then'),
      stream: (name, params, fetchSize = 1_000) => this.#stream(name, params, fetchSize, 'then'),
    };
  }

  /**
   * A transaction in which what was altered since is put back as it was, and asked; it ends without a trace. Only so many at once, and
   * each for so long, since those who write wait for it where they alter the same.
   */
  async openPast(time: number, most: number): Promise<PastTransaction> {
    this.#refuseWhenDown();
    if (this.#pasts >= most)
      throw new BusyError(
        `${most} questions that look back in the log are being answered, which is the most at once: ask again in a second.`,
      );
    this.#pasts++;
    const session = this.#driver.session({ ...this.#sessionConfig(neo4j.session.WRITE), fetchSize: 1_000 });
    const over = async () => {
      this.#pasts--;
      await session.close();
    };
    try {
      const transaction = await session.beginTransaction({ timeout: time });
      return new PastTransaction(transaction, (run) => this.#tell(run), over);
    } catch (error) {
      await over();
      throw databaseFailure(error);
    }
  }

  async *#stream<N extends ReadName>(
    name: N,
    params: Params<N>,
    fetchSize: number,
    time: 'now' | 'then',
  ): AsyncGenerator<RowOf<N>> {
    const prepared = prepare(name, undefined, time);
    this.#refuseWhenDown();
    const session = this.#driver.session({ ...this.#sessionConfig(neo4j.session.READ), fetchSize });
    let rows = 0;
    const started = performance.now();
    try {
      for await (const record of session.run(prepared.text, { ...params }, { timeout: 0 }, prepared.rules)) {
        rows++;
        yield prepared.rowOf(record) as RowOf<N>;
      }
    } catch (error) {
      throw databaseFailure(error);
    } finally {
      await session.close();
      this.#tell({ name, rows, milliseconds: performance.now() - started });
    }
  }

  /** Runs `work` in one writing transaction: all of it is committed, or nothing. It may be run again when the server asks for it. */
  async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    return this.#guarded(async () => {
      const session = this.#session(neo4j.session.WRITE);
      try {
        return await session.executeWrite((transaction) => work(this.#writer(transaction)), {
          timeout: this.#options.writeTimeout,
        });
      } finally {
        await session.close();
      }
    });
  }

  /**
   * Runs one statement that makes a constraint or an index, in a transaction of its own. Nodes that start together get into
   * each other's locks: the server then undoes one of them, which tries again.
   */
  async applySchema(name: string): Promise<void> {
    const text = textOf(statementNamed(name));
    await this.#guarded(async () => {
      for (const patience = Date.now() + SCHEMA_PATIENCE; ; await sleep(50 + Math.random() * 200)) {
        const session = this.#session(neo4j.session.WRITE);
        try {
          await session.run(text);
          return;
        } catch (error) {
          if (!(isPassing(error) || isMadeMeanwhile(error)) || Date.now() > patience) throw error;
        } finally {
          await session.close();
        }
      }
    });
  }

  /** The server's name and version, such as `Neo4j/5.26.30`; fails where it cannot be reached or the password is wrong. */
  async serverAgent(): Promise<string> {
    return this.#guarded(
      async () => (await this.#driver.getServerInfo({ database: this.#options.database })).agent ?? 'unknown',
    );
  }

  /** While a reason is set, every statement is refused at once with it: nothing waits for a server that is known to be gone. */
  set down(reason: string | undefined) {
    this.#down = reason;
  }

  get down(): string | undefined {
    return this.#down;
  }

  /** Tells of every statement that ran, until the returned function is called. */
  onStatement(listener: (run: StatementRun) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #writer(transaction: ManagedTransaction): Writer {
    return {
      run: async (name, params, choice) => {
        const prepared = prepare(name, choice);
        const started = performance.now();
        const { records } = await transaction.run(prepared.text, { ...params }, prepared.rules);
        this.#tell({ name, rows: records.length, milliseconds: performance.now() - started });
        return records.map(prepared.rowOf) as never;
      },
    };
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    this.#refuseWhenDown();
    try {
      return await work();
    } catch (error) {
      throw databaseFailure(error);
    }
  }

  #refuseWhenDown(): void {
    if (this.#down !== undefined) throw new UnavailableError(this.#down);
  }

  #session(mode: typeof neo4j.session.READ): Session {
    return this.#driver.session(this.#sessionConfig(mode));
  }

  #sessionConfig(mode: typeof neo4j.session.READ) {
    return {
      database: this.#options.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      fetchSize: -1,
    };
  }

  #tell(run: StatementRun): void {
    for (const listener of this.#listeners) listener(run);
  }
}

export type ChoiceArgument<N extends StatementName> = keyof Choice<N> extends never
  ? []
  : [choice: Choice<N>];
