import { setTimeout as sleep } from 'node:timers/promises';
import { GaveUp } from './failures.ts';
import type { Launcher } from './launch.ts';
import type { Neo4jProcess } from './neo4j-process.ts';
import type { Progress } from './progress.ts';

const MOST_FAILURES = 5;
const FIRST_PAUSE_MS = 500;
/** How often a running server is asked whether its database still works, and how many failures in a row mean that it does not. */
const HEALTH_MS = 5_000;
const SICK_ANSWERS = 2;
/** A database that broke down can save nothing more. */
const SICK_STOP_MS = 5_000;
/** A server that lives this long has recovered: its next end counts as the first. */
const RECOVERED_MS = 60_000;

/** Keeps a server running: one that ends unasked is started again, on the same port, after a pause that doubles. */
export class Supervisor {
  readonly #launcher: Launcher;
  readonly #port: number;
  readonly #progress: Progress;
  readonly #down = new Set<(reason: string) => void>();
  readonly #up = new Set<() => void>();
  readonly #gaveUp = new Set<(error: GaveUp) => void>();
  readonly #stopping = new AbortController();
  readonly #watching: Promise<void>;
  #server: Neo4jProcess;
  #failures = 0;

  constructor(launcher: Launcher, port: number, server: Neo4jProcess, progress: Progress) {
    this.#launcher = launcher;
    this.#port = port;
    this.#progress = progress;
    this.#server = server;
    this.#watching = this.#watch();
    void this.#examine();
  }

  get pid(): number {
    return this.#server.identity.pid;
  }

  onDown(listener: (reason: string) => void): void {
    this.#down.add(listener);
  }

  onUp(listener: () => void): void {
    this.#up.add(listener);
  }

  onGaveUp(listener: (error: GaveUp) => void): void {
    this.#gaveUp.add(listener);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#server.alive) await this.#launcher.stop(this.#server);
    await this.#watching;
    // A start that was under way when stopping began has come up since.
    if (this.#server.alive) await this.#launcher.stop(this.#server);
  }

  get #asked(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #watch(): Promise<void> {
    while (!this.#asked) {
      const upSince = performance.now();
      const reason = await this.#server.ended;
      if (this.#asked) return;
      if (performance.now() - upSince > RECOVERED_MS) this.#failures = 0;
      this.#failures++;
      for (const listener of this.#down) listener(`Neo4j stopped: ${reason}`);
      this.#progress.step(`Neo4j stopped (${reason}); starting it again`);
      if (!(await this.#revive(new Error(reason)))) return;
    }
  }

  /** A database can break down while its server lives on, as when the disk is full: only a restart mends that. */
  async #examine(): Promise<void> {
    for (let sick = 0; !this.#asked; ) {
      await this.#pause(HEALTH_MS, false);
      if (this.#asked || !this.#server.alive) continue;
      const server = this.#server;
      sick = (await this.#launcher.ask(this.#port)) === 'unready' ? sick + 1 : 0;
      if (sick < SICK_ANSWERS || this.#asked) continue;
      this.#progress.step('The database of the running Neo4j has failed; stopping that Neo4j');
      await server.stop(SICK_STOP_MS);
      sick = 0;
    }
  }

  /** False when stopped meanwhile, or when it gave up. */
  async #revive(first: Error): Promise<boolean> {
    for (let last = first; this.#failures <= MOST_FAILURES; this.#failures++) {
      await this.#pause(FIRST_PAUSE_MS * 2 ** (this.#failures - 1));
      if (this.#asked) return false;
      try {
        this.#server = (await this.#launcher.start(this.#port)).server;
        this.#progress.step(`Neo4j is up again (process ${this.pid})`);
        for (const listener of this.#up) listener();
        return true;
      } catch (error) {
        last = error as Error;
        this.#progress.step(`Neo4j could not be started: ${last.message}`);
      }
      if (this.#failures === MOST_FAILURES) this.#giveUp(last);
    }
    return false;
  }

  #giveUp(last: Error): void {
    const error = new GaveUp(MOST_FAILURES, last);
    this.#progress.step(error.message);
    for (const listener of this.#gaveUp) listener(error);
  }

  async #pause(milliseconds: number, ref = true): Promise<void> {
    await sleep(milliseconds, undefined, { ref, signal: this.#stopping.signal }).catch(() => undefined);
  }
}
