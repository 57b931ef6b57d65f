import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { initialCredential } from './credential.ts';
import { DiskTooFull, HomeNotWritable, PasswordLost } from './failures.ts';

/** The folders and files of one embedded database. */
export class Home {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  get passwordFile(): string {
    return join(this.folder, 'neo4j-password');
  }

  /** Who runs here now: claims and the server's record. */
  get run(): string {
    return join(this.folder, 'run');
  }

  get neo4j(): string {
    return join(this.folder, 'neo4j');
  }

  get conf(): string {
    return join(this.neo4j, 'conf');
  }

  get logs(): string {
    return join(this.neo4j, 'logs');
  }

  /** Makes the folders, for the owner alone. */
  prepare(): void {
    try {
      for (const folder of [this.folder, this.run, this.neo4j, this.conf, this.logs]) {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
      }
      chmodSync(this.folder, 0o700);
      const probe = join(this.run, `probe-${process.pid}`);
      writeFileSync(probe, '');
      rmSync(probe);
    } catch (cause) {
      throw new HomeNotWritable(this.folder, cause);
    }
  }

  requireDisk(floorBytes: number): void {
    const { bavail, bsize } = statfsSync(this.folder);
    if (bavail * bsize < floorBytes) throw new DiskTooFull(this.folder, bavail * bsize, floorBytes);
  }

  get password(): string {
    return readFileSync(this.passwordFile, 'utf8').trim();
  }

  /**
   * Makes the password of a new database and lays it down where the server takes its first password from, as
   * `neo4j-admin dbms set-initial-password` does: no moment passes in which the well-known first password is good.
   */
  ensurePassword(): void {
    const hasDatabase = existsSync(join(this.neo4j, 'data', 'databases', 'system'));
    if (!existsSync(this.passwordFile)) {
      if (hasDatabase) throw new PasswordLost(this.folder, this.passwordFile);
      writeWhole(this.passwordFile, `${randomBytes(24).toString('base64url')}\n`);
    }
    if (hasDatabase) return;
    const folder = join(this.neo4j, 'data', 'dbms');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeWhole(join(folder, 'auth.ini'), initialCredential('neo4j', this.password));
  }

  /** One remembered value, such as the port; undefined where it was never kept. */
  recall(name: string): string | undefined {
    try {
      return readFileSync(join(this.folder, name), 'utf8').trim();
    } catch {
      return undefined;
    }
  }

  remember(name: string, value: string): void {
    writeWhole(join(this.folder, name), `${value}\n`);
  }
}

/** Readers see the old content or the new one, never a part; only the owner may read it. */
export function writeWhole(path: string, content: string): void {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, content, { mode: 0o600, flush: true });
  renameSync(draft, path);
}
