import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './home.ts';
import { identify, isAlive, type ProcessIdentity } from './living-process.ts';

export type Purpose = 'service' | 'tool';

/** The process that a home belongs to at present. */
export interface Owner extends ProcessIdentity {
  purpose: Purpose;
  since: string;
}

/**
 * The right to run the server of a home. Claims are numbered files; the highest number holds. A claim may follow one that was
 * released or whose process is gone, and making the file of the next number is exclusive: of any number of starts at
 * one instant exactly one wins. The highest file is never removed, so that a number is never given twice.
 */
export class Claim {
  readonly #folder: string;
  readonly #number: number;
  readonly #owner: Owner;

  private constructor(folder: string, number: number, owner: Owner) {
    this.#folder = folder;
    this.#number = number;
    this.#owner = owner;
  }

  /** A claim of this process, or the living owner who has it. */
  static take(folder: string, purpose: Purpose): Claim | Owner {
    const self = identify(process.pid);
    if (self === undefined)
      throw new Error(`Process ${process.pid} does not find itself among the running ones.`);
    const owner: Owner = { ...self, purpose, since: new Date().toISOString() };
    for (;;) {
      const [last, ...earlier] = claimNumbers(folder);
      const holder = last === undefined ? undefined : readOwner(folder, last);
      if (holder && isAlive(holder)) return holder;
      const number = (last ?? 0) + 1;
      if (!makeClaim(folder, number, owner)) continue;
      // Between reading and making, others may have come and gone: only the highest number holds.
      if (claimNumbers(folder)[0] !== number) {
        rmSync(claimFile(folder, number), { force: true });
        continue;
      }
      for (const old of last === undefined ? [] : [last, ...earlier])
        rmSync(claimFile(folder, old), { force: true });
      return new Claim(folder, number, owner);
    }
  }

  /** Whoever has the home now. */
  static holder(folder: string): Owner | undefined {
    const [last] = claimNumbers(folder);
    const owner = last === undefined ? undefined : readOwner(folder, last);
    return owner && isAlive(owner) ? owner : undefined;
  }

  release(): void {
    if (readOwner(this.#folder, this.#number)?.pid !== this.#owner.pid) return;
    writeWhole(claimFile(this.#folder, this.#number), JSON.stringify({ ...this.#owner, released: true }));
  }
}

function claimFile(folder: string, number: number): string {
  return join(folder, `owner-${number}.json`);
}

/** Highest first. */
function claimNumbers(folder: string): number[] {
  return readdirSync(folder)
    .map((name) => Number(/^owner-(\d+)\.json$/.exec(name)?.[1] ?? Number.NaN))
    .filter((number) => !Number.isNaN(number))
    .sort((a, b) => b - a);
}

/** undefined: released, gone, or not to be read. A claim is linked to its name when it is written whole. */
function readOwner(folder: string, number: number): Owner | undefined {
  try {
    const content = JSON.parse(readFileSync(claimFile(folder, number), 'utf8'));
    return content.released ? undefined : content;
  } catch {
    return undefined;
  }
}

function makeClaim(folder: string, number: number, owner: Owner): boolean {
  const draft = join(folder, `claim-${process.pid}-${number}.new`);
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600, flush: true });
  try {
    linkSync(draft, claimFile(folder, number));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
