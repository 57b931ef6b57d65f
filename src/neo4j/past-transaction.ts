import type { Transaction } from 'neo4j-driver';
import { databaseFailure } from './failure.ts';
import type { GraphReader, StatementRun, Writer } from './graph-reader.ts';
import { prepare } from './prepared.ts';

/** A transaction that is never committed: what is written in it is seen by its own questions alone, and is gone with it. */
export class PastTransaction {
  readonly #transaction: Transaction;
  readonly #tell: (run: StatementRun) => void;
  readonly #over: () => Promise<void>;
  #closed: Promise<void> | undefined;

  constructor(transaction: Transaction, tell: (run: StatementRun) => void, over: () => Promise<void>) {
    this.#transaction = transaction;
    this.#tell = tell;
    this.#over = over;
  }

  /** Puts the past back. */
  readonly writer: Writer = {
    run: async (name, params, choice) => (await this.#run(name, params, choice, 'now')) as never,
  };

  /** Asks it. */
  readonly reader: GraphReader = {
    read: async (name, params, ...[choice]) => (await this.#run(name, params, choice, 'then')) as never,
    // What is ended here ends the transaction, and the time of that is bounded by itself.
    readWithin: async (name, params, _time, ...[choice]) => ({
      rows: (await this.#run(name, params, choice, 'then')) as never,
      whole: true,
    }),
    stream: (name, params) => this.#stream(name, params) as never,
  };

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #run(
    name: string,
    params: object,
    choice: object | undefined,
    time: 'now' | 'then',
  ): Promise<unknown[]> {
    const prepared = prepare(name, choice, time);
    const started = performance.now();
    try {
      const { records } = await this.#transaction.run(prepared.text, { ...params }, prepared.rules);
      this.#tell({ name, rows: records.length, milliseconds: performance.now() - started });
      return records.map(prepared.rowOf);
    } catch (error) {
      throw databaseFailure(error);
    }
  }

  async *#stream(name: string, params: object): AsyncGenerator<unknown> {
    const prepared = prepare(name, undefined, 'then');
    const started = performance.now();
    let rows = 0;
    try {
      for await (const record of this.#transaction.run(prepared.text, { ...params }, prepared.rules)) {
        rows++;
        yield prepared.rowOf(record);
      }
    } catch (error) {
      throw databaseFailure(error);
    }
    this.#tell({ name, rows, milliseconds: performance.now() - started });
  }

  async #end(): Promise<void> {
    try {
      await this.#transaction.rollback();
    } catch {
      // It ended by itself: its time was over, or the connection was lost. Either way nothing of it stays.
    } finally {
      await this.#over();
    }
  }
}
