import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeWhole } from './home.ts';

const UNUSED_DAYS = 60;

/**
 * Java's class-data archive: the loaded classes of an earlier run, which spare the next one almost half of its start. It is
 * written by the JVM itself as it ends, and is good for one Java and one set of jars. A damaged archive would crash the JVM,
 * so its size and checksum are noted when it is made and compared before it is used.
 */
export class ClassData {
  readonly #folder: string;
  readonly #archive: string;
  readonly #draft: string;

  /** The draft is where a JVM writes as it ends. It lies in the home, in which one JVM runs at a time. */
  constructor(cache: string, digest: string, draft: string) {
    this.#folder = join(cache, 'class-data');
    this.#archive = join(this.#folder, `${digest}.jsa`);
    this.#draft = draft;
  }

  /** Whether a sound archive is there; anything else of that name is thrown away. */
  isReady(): boolean {
    try {
      if (seal(this.#archive) === readFileSync(sealFile(this.#archive), 'utf8')) {
        const now = new Date();
        utimesSync(this.#archive, now, now);
        return true;
      }
    } catch {
      // Not there, or not whole: both mean that there is none.
    }
    this.discard();
    return false;
  }

  /** What the JVM is told: to use the archive, or to write one as it ends. */
  jvmArguments(ready: boolean): string[] {
    if (ready) return [`-XX:SharedArchiveFile=${this.#archive}`, '-Xshare:auto'];
    rmSync(this.#draft, { force: true });
    return [`-XX:ArchiveClassesAtExit=${this.#draft}`];
  }

  /** Keeps what a JVM wrote that has ended in order; true where it wrote one. */
  adopt(): boolean {
    try {
      const sealed = seal(this.#draft);
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const arriving = `${this.#archive}.${process.pid}.new`;
      copyFileSync(this.#draft, arriving);
      renameSync(arriving, this.#archive);
      writeWhole(sealFile(this.#archive), sealed);
      this.#removeUnused();
      return true;
    } catch {
      // None was written, or there is no room for it: the next start is slower, nothing else.
      return false;
    } finally {
      rmSync(this.#draft, { force: true });
    }
  }

  discard(): void {
    for (const file of [this.#archive, sealFile(this.#archive)]) rmSync(file, { force: true });
  }

  #removeUnused(): void {
    const oldest = Date.now() - UNUSED_DAYS * 86_400_000;
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
    }
  }
}

function sealFile(archive: string): string {
  return `${archive}.seal`;
}

function seal(archive: string): string {
  const content = readFileSync(archive);
  return `${content.length} ${crc32(content)}`;
}
