import type { Graph } from '../neo4j/graph.ts';
import { logPosition } from './change-log.ts';

/** How often the database is asked where the log stands, in milliseconds: an entry is with its readers within a second. */
const INTERVAL = 250;

interface Waiting {
  readonly behind: number;
  readonly tell: (position: number) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Where the log stands, asked of the database a few times a second for all that wait together, and not at all while nobody does. What
 * another node wrote is seen like what this one did: there is nothing to be told from process to process.
 */
export class LogWatch {
  readonly #graph: Graph;
  readonly #waiting = new Set<Waiting>();
  #asking = false;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  position(): Promise<number> {
    return logPosition(this.#graph);
  }

  /** Where the log stands once it stands behind a position; null when the signal ends the waiting. */
  beyond(behind: number, signal: AbortSignal): Promise<number | null> {
    if (signal.aborted) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(waiting);
        signal.removeEventListener('abort', end);
      };
      const waiting: Waiting = {
        behind,
        tell: (position) => {
          leave();
          resolve(position);
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      const end = () => {
        leave();
        resolve(null);
      };
      signal.addEventListener('abort', end);
      this.#waiting.add(waiting);
      if (!this.#asking) void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    while (this.#waiting.size > 0) {
      try {
        const position = await this.position();
        for (const each of [...this.#waiting]) if (position > each.behind) each.tell(position);
      } catch (error) {
        for (const each of [...this.#waiting]) each.fail(error);
      }
      if (this.#waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    }
    this.#asking = false;
  }
}
