import { existsSync, linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

  private constructor(folder: string, number: number) {
    this.#folder = folder;
    this.#number = number;
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
        remove(folder, number);
        continue;
      }
      for (const old of last === undefined ? [] : [last, ...earlier]) remove(folder, old);
      return new Claim(folder, number);
    }
  }

  /** Whoever has the home now. */
  static holder(folder: string): Owner | undefined {
    const [last] = claimNumbers(folder);
    const owner = last === undefined ? undefined : readOwner(folder, last);
    return owner && isAlive(owner) ? owner : undefined;
  }

  /** Fails for nothing, a full disk included: a claim that is not released falls with its process. */
  release(): void {
    try {
      linkSync(claimFile(this.#folder, this.#number), releasedFile(this.#folder, this.#number));
    } catch {
      // Released before, or another process holds by now.
    }
  }
}

function claimFile(folder: string, number: number): string {
  return join(folder, `owner-${number}.json`);
}

/** Stands beside the claim, whose number must not become free. */
function releasedFile(folder: string, number: number): string {
  return join(folder, `owner-${number}.released`);
}

/** Highest first. */
function claimNumbers(folder: string): number[] {
  return readdirSync(folder)
    .map((name) => Number(/^owner-(\d+)\.(?:json|released)$/.exec(name)?.[1] ?? Number.NaN))
    .filter((number) => !Number.isNaN(number))
    .sort((a, b) => b - a);
}

/** undefined: released, gone, or not to be read. A claim is linked to its name when it is written whole. */
function readOwner(folder: string, number: number): Owner | undefined {
  if (existsSync(releasedFile(folder, number))) return undefined;
  try {
    return JSON.parse(readFileSync(claimFile(folder, number), 'utf8'));
  } catch {
    return undefined;
  }
}

function remove(folder: string, number: number): void {
  rmSync(claimFile(folder, number), { force: true });
  rmSync(releasedFile(folder, number), { force: true });
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
