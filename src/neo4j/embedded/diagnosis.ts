import { join } from 'node:path';
import type { OperatorError } from '../../operator-error.ts';
import type { ServerSoftware } from './class-path.ts';
import {
  BoltSilent,
  DiskFull,
  HomeInUse,
  JavaTooOld,
  MemoryTooSmall,
  PasswordRefused,
  PortTaken,
  ServerFailed,
  StoreTooNew,
} from './failures.ts';
import type { Home } from './home.ts';
import { neededJava } from './java.ts';
import { readSince, sizeOf } from './log-reading.ts';

/** Reads, from the logs of one run of the server, why it did not come up. */
export class Diagnosis {
  readonly #home: Home;
  readonly #software: ServerSoftware;
  readonly #port: number;
  readonly #logs: readonly { path: string; from: number }[];

  /** To be made before the server is started: what the logs hold by then is of earlier runs. */
  constructor(home: Home, software: ServerSoftware, port: number) {
    this.#home = home;
    this.#software = software;
    this.#port = port;
    const kept = [join(home.logs, 'neo4j.log'), join(home.logs, 'debug.log')];
    this.#logs = [{ path: consoleLog(home), from: 0 }, ...kept.map((path) => ({ path, from: sizeOf(path) }))];
  }

  /** The cause, where the logs name one that we know. */
  known(): OperatorError | undefined {
    const text = this.#text();
    for (const [pattern, make] of this.#causes) {
      const line = text.split('\n').find((candidate) => pattern.test(candidate));
      if (line !== undefined) return make(shorten(line));
    }
    return undefined;
  }

  ofEnd(): OperatorError {
    return this.known() ?? new ServerFailed(lastCause(this.#text()), join(this.#home.logs, 'neo4j.log'));
  }

  ofSilence(milliseconds: number): OperatorError {
    return this.known() ?? new BoltSilent(milliseconds / 1000, join(this.#home.logs, 'neo4j.log'));
  }

  ofRefusal(): OperatorError {
    return new PasswordRefused(this.#home.passwordFile);
  }

  get #causes(): readonly [RegExp, (line: string) => OperatorError][] {
    const { version, java } = this.#software;
    return [
      [
        /no space left on device|not enough space|disk quota exceeded/i,
        (line) => new DiskFull(this.#home.folder, line),
      ],
      [
        /newer version of neo4j|downgrad|UnsupportedLogVersion|unknown store version|created by a newer/i,
        () => new StoreTooNew(this.#home.folder, undefined, version),
      ],
      [
        /unable to (obtain|acquire|lock).*(lock|store)|locked by another process|FileLockException|OverlappingFileLock/i,
        () =>
          new HomeInUse(
            this.#home.folder,
            'another Neo4j',
            'stop that one, or name another home in COPYCAT_HOME',
          ),
      ],
      [
        /address already in use|BindException/i,
        () => new PortTaken(`127.0.0.1:${this.#port}`, 'COPYCAT_NEO4J_PORT'),
      ],
      [
        /UnsupportedClassVersionError/,
        () =>
          new JavaTooOld(`Neo4j ${version}`, neededJava(version), [`Java ${java.version} (${java.path})`]),
      ],
      [
        /could not reserve enough space|insufficient memory|java\.lang\.OutOfMemoryError|cannot allocate memory|invalid maximum heap|too small maximum heap|exceeds the maximum|exceeds physical memory/i,
        (line) => new MemoryTooSmall(line),
      ],
    ];
  }

  #text(): string {
    return this.#logs.map(({ path, from }) => readSince(path, from)).join('\n');
  }
}

/** What the JVM says before and beside Neo4j's own logs; begun anew with every run. */
export function consoleLog(home: Home): string {
  return join(home.logs, 'console.log');
}

/** The innermost cause of the last failure, else the last line with words in it. */
function lastCause(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const cause =
    lines.findLast((line) => line.startsWith('Caused by: ')) ??
    lines.findLast((line) => / ERROR /.test(line));
  return shorten(cause ?? lines.at(-1) ?? 'it ended without a word');
}

function shorten(line: string): string {
  return line
    .replace(/^Caused by: /, '')
    .replace(/^[\d-]+ [\d:.+]+ (ERROR|WARN|INFO) +/, '')
    .trim()
    .slice(0, 300);
}
