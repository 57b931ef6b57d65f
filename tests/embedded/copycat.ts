import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../src/config.ts';

const PROGRAM = fileURLToPath(new URL('copycat-process.ts', import.meta.url));

/** A Copycat in a process of its own that has started the Neo4j of its home. */
export class Copycat {
  readonly neo4j: { pid: number; uri: string };
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(
    child: ChildProcess,
    lines: AsyncIterator<string>,
    neo4j: { pid: number; uri: string },
  ) {
    this.#child = child;
    this.#lines = lines;
    this.neo4j = neo4j;
  }

  static async start(environment: Environment): Promise<Copycat> {
    const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
      env: { ...environment },
      // As in a terminal: a process group that a Ctrl-C goes to as a whole.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return new Copycat(child, lines, JSON.parse((await lines.next()).value ?? 'null'));
  }

  async killOutright(): Promise<void> {
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  async exitAtOnce(): Promise<void> {
    this.#child.kill('SIGTERM');
    await once(this.#child, 'exit');
  }

  /** Ctrl-C at its terminal; answers what Neo4j said afterwards. */
  async interrupt(): Promise<{ afterInterrupt: string }> {
    const ended = once(this.#child, 'exit');
    process.kill(-(this.#child.pid as number), 'SIGINT');
    const answer = JSON.parse((await this.#lines.next()).value ?? 'null');
    await ended;
    return answer;
  }
}
