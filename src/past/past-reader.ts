import { ChangeEntry, logPosition } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import type { KnownAt } from '../domain/scope.ts';
import { BusyError } from '../neo4j/failure.ts';
import type { Graph, Params, ReadName, RowOf } from '../neo4j/graph.ts';
import type { GraphReader } from '../neo4j/graph-reader.ts';
import type { PastTransaction } from '../neo4j/past-transaction.ts';
import { rewind } from './rewind.ts';

/** Bounds of looking back: questions at once on a node, milliseconds for each, and alterations that are taken back for it. */
export const pastLimits = { atOnce: 2, time: 20_000, alterations: 20_000 } as const;

/** Others wrote while a question looked back: what it read may be of no one state. */
export class PastMovedError extends BusyError {
  constructor() {
    super('Others wrote again and again while the past was asked: ask again in a moment.');
  }
}

interface Opened {
  /** The position that is looked back to, and the one that the log stood at. */
  readonly position: number;
  readonly stood: number;
  readonly reader: GraphReader;
  readonly transaction: PastTransaction | null;
}

/**
 * The graph as it was at a position of the log or at a moment. What was created since is left out as it is read. Where something that was
 * there has been altered or deleted since, that is put back in a transaction which is rolled back when the request is over; it is opened
 * by the first statement. Every question is asked with its ordinary statements: there is no second store, and nothing that is kept twice.
 */
export class PastReader implements GraphReader {
  readonly #graph: Graph;
  readonly #asked: KnownAt;
  #sought: Promise<{ readonly position: number; readonly stood: number }> | undefined;
  #opened: Promise<Opened> | undefined;

  constructor(graph: Graph, asked: KnownAt) {
    this.#graph = graph;
    this.#asked = asked;
  }

  /** The position that is looked back to. */
  async position(): Promise<number> {
    return (await this.#seek()).position;
  }

  /** Whether something had to be put back: then those who write the same wait until this is closed. */
  async holds(): Promise<boolean> {
    return (await this.#open()).transaction !== null;
  }

  read: GraphReader['read'] = async (name, params, ...choice) => {
    const { reader, position } = await this.#open();
    return reader.read(name, at(params, position), ...choice);
  };

  readWithin: GraphReader['readWithin'] = async (name, params, milliseconds, ...choice) => {
    const { reader, position } = await this.#open();
    return reader.readWithin(name, at(params, position), milliseconds, ...choice);
  };

  async *stream<N extends ReadName>(
    name: N,
    params: Params<N>,
    fetchSize?: number,
  ): AsyncGenerator<RowOf<N>> {
    const { reader, position } = await this.#open();
    yield* reader.stream(name, at(params, position), fetchSize);
  }

  /** Ends the transaction; fails where the log moved meanwhile, so that what was read is not given out. */
  async close(): Promise<void> {
    const opening = this.#opened;
    if (!opening) return;
    const opened = await opening.catch(() => null);
    await opened?.transaction?.close();
  }

  /** Whether the log still stands where it stood. */
  async stands(): Promise<boolean> {
    const opened = await this.#opened?.catch(() => null);
    return !opened || (await logPosition(this.#graph)) === opened.stood;
  }

  #seek() {
    this.#sought ??= (async () => {
      const stood = await logPosition(this.#graph);
      return { stood, position: await this.#positionAsked(stood) };
    })();
    return this.#sought;
  }

  #open(): Promise<Opened> {
    this.#opened ??= this.#begin();
    return this.#opened;
  }

  async #begin(): Promise<Opened> {
    const { position, stood } = await this.#seek();
    const limit = pastLimits.alterations + 1;
    const alterations = await this.#graph.read('past/alterations', { position, limit });
    if (alterations.length > pastLimits.alterations)
      throw new InputError(
        'scope.knownAt',
        `more than ${pastLimits.alterations} alterations were made since position ${position} of the log, which is the most that is taken back for a question: ask for a later one.`,
      );
    if (alterations.every(({ before }) => before === null))
      return { position, stood, reader: this.#graph.lookingBack, transaction: null };
    const transaction = await this.#graph.openPast(pastLimits.time, pastLimits.atOnce);
    try {
      await transaction.writer.run('past/take', {});
      await rewind(new ChangeEntry(transaction.writer, position), alterations);
      return { position, stood, reader: transaction.reader, transaction };
    } catch (error) {
      await transaction.close();
      throw error;
    }
  }

  async #positionAsked(stood: number): Promise<number> {
    if ('position' in this.#asked) {
      const { position } = this.#asked;
      if (position < 0 || position > stood)
        throw new InputError(
          'scope.knownAt.position',
          `the log stands at ${stood}; got ${position}: give a position from 0 to there.`,
        );
      return position;
    }
    const [row] = await this.#graph.read('past/position-at', { moment: this.#asked.before });
    return row?.position ?? 0;
  }
}

/** The statements compare with the position in their scope. */
function at<Params>(params: Params, position: number): Params {
  const { scope } = params as { scope?: object };
  return { ...params, scope: { ...scope, knownAt: position } };
}
