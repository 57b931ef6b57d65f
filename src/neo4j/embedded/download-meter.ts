import type { Progress } from './progress.ts';

const UNITS: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Adds up Maven's lines about what it fetched and tells of them every few seconds, not file by file. */
export class DownloadMeter {
  readonly #what: string;
  readonly #progress: Progress;
  readonly #pauseMs: number;
  #files = 0;
  #bytes = 0;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(what: string, progress: Progress, pauseMs = 2000) {
    this.#what = what;
    this.#progress = progress;
    this.#pauseMs = pauseMs;
  }

  read(line: string): void {
    const [, amount, unit] = /Downloaded from .*\((\d+(?:\.\d+)?) ([kMG]?B)(?: at .*)?\)/.exec(line) ?? [];
    if (amount === undefined || unit === undefined) return;
    this.#files++;
    this.#bytes += Number(amount) * (UNITS[unit] ?? 0);
    if (performance.now() - this.#toldAt < this.#pauseMs) return;
    this.#toldAt = performance.now();
    this.#progress.step(`${this.#what}: ${this.#sum()} so far`);
  }

  finish(): void {
    if (this.#files > 0) this.#progress.step(`${this.#what}: ${this.#sum()}, done`);
  }

  #sum(): string {
    return `${this.#files} files, ${(this.#bytes / 1e6).toFixed(1)} MB`;
  }
}
