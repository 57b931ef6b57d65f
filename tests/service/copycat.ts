import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../src/config.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The command line as an operator runs it, in a process of its own. */
export class CopycatCommand {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  out = '';
  err = '';

  constructor(args: readonly string[], environment: Environment) {
    this.#child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
      env: { ...environment } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (data) => {
      this.out += data;
    });
    this.#child.stderr?.on('data', (data) => {
      this.err += data;
    });
    this.#ended = once(this.#child, 'exit').then(([code]) => code as number | null);
  }

  /** Runs to its end. */
  static async run(
    args: readonly string[],
    environment: Environment,
  ): Promise<{ code: number | null; out: string; err: string }> {
    const command = new CopycatCommand(args, environment);
    const code = await command.#ended;
    return { code, out: command.out, err: command.err };
  }

  /** The address that a service prints once it answers. */
  async address(): Promise<string> {
    for (const patience = Date.now() + 300_000; Date.now() < patience; await sleep(50)) {
      const [, url] = /answers at (\S+)\/graphql/.exec(this.out) ?? [];
      if (url) return url;
      if (this.#child.exitCode !== null) break;
    }
    throw new Error(`The service did not start:\n${this.out}\n${this.err}`);
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  get ended(): Promise<number | null> {
    return this.#ended;
  }
}
