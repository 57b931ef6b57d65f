import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../../config.ts';
import type { ServerSoftware } from './class-path.ts';
import { consoleLog } from './diagnosis.ts';
import { JavaUnusable } from './failures.ts';
import type { Home } from './home.ts';
import { identify, isAlive, type ProcessIdentity } from './living-process.ts';

const POLL_MS = 300;
const IN_ORDER = 'it ended with code 0';
/** How one ended that is no child of ours cannot be learnt. */
const GONE = 'its process is gone';

/** One run of a Neo4j server: our child, or one that an earlier Copycat left. */
export class Neo4jProcess {
  readonly identity: ProcessIdentity;
  /** Resolves when it has ended, to words that say how. */
  readonly ended: Promise<string>;
  #alive = true;

  private constructor(identity: ProcessIdentity, ended: Promise<string>) {
    this.identity = identity;
    this.ended = ended.then((how) => {
      this.#alive = false;
      process.off('exit', this.#stopWithUs);
      return how;
    });
  }

  /**
   * Starts one. It leads a process group of its own, so that a Ctrl-C at the terminal reaches Copycat alone, which then stops
   * it in order; and it ends with Copycat however Copycat ends, unless that is killed outright.
   */
  static launch(
    home: Home,
    software: ServerSoftware,
    jvm: readonly string[],
    environment: Environment,
  ): Neo4jProcess {
    const log = consoleLog(home);
    keepPrevious(log);
    const output = openSync(log, 'w', 0o600);
    const child = spawn(
      software.java.path,
      [
        ...jvm,
        '-cp',
        software.classPath,
        software.mainClass,
        `--home-dir=${home.neo4j}`,
        `--config-dir=${home.conf}`,
      ],
      {
        cwd: home.neo4j,
        env: { ...environment },
        detached: true,
        stdio: ['ignore', output, output],
        windowsHide: true,
      },
    );
    closeSync(output);
    const ended = endOf(child);
    if (child.pid === undefined) throw new JavaUnusable(software.java.path);
    // A process that is gone by now has no time of birth; nothing will be sent to it.
    const started = new Neo4jProcess(identify(child.pid) ?? { pid: child.pid, born: '' }, ended);
    process.once('exit', started.#stopWithUs);
    return started;
  }

  /** Takes charge of one that runs already. It is no child of ours, so its end is seen by looking again and again. */
  static adopt(identity: ProcessIdentity): Neo4jProcess {
    const adopted = Neo4jProcess.watch(identity);
    process.once('exit', adopted.#stopWithUs);
    return adopted;
  }

  /** Watches one that belongs to another Copycat. */
  static watch(identity: ProcessIdentity): Neo4jProcess {
    return new Neo4jProcess(identity, disappearance(identity));
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Asks it to end in order, and ends it by force when it has not within the time. True where it did as asked. */
  async stop(timeoutMs: number): Promise<boolean> {
    this.#signal('SIGTERM');
    let forced = false;
    const late = setTimeout(() => {
      forced = true;
      this.#signal('SIGKILL');
    }, timeoutMs);
    // Neither a killed process nor one that is no child of ours keeps Node waiting for its end.
    const awake = setInterval(() => undefined, POLL_MS);
    const how = await this.ended;
    clearTimeout(late);
    clearInterval(awake);
    return !forced && (how === IN_ORDER || how === GONE);
  }

  readonly #stopWithUs = (): void => this.#signal('SIGTERM');

  #signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    if (!this.#alive || !isAlive(this.identity)) return;
    try {
      process.kill(this.identity.pid, signal);
    } catch {
      // It ended between looking and signalling.
    }
  }
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) =>
      resolve(signal ? `it was ended by ${signal}` : `it ended with code ${code}`),
    );
  });
}

async function disappearance(identity: ProcessIdentity): Promise<string> {
  while (isAlive(identity)) await sleep(POLL_MS, undefined, { ref: false });
  return GONE;
}

function keepPrevious(log: string): void {
  try {
    renameSync(log, log.replace(/\.log$/, '.previous.log'));
  } catch {
    // The first start has no previous one.
  }
}
