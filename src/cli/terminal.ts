import type { Progress } from '../neo4j/embedded/server.ts';

/** Where a command tells what it does. What it answers goes to standard output, all else to standard error. */
export interface Terminal extends Progress {
  /** A line that is written over the one before it where a person looks on; elsewhere told now and then. */
  status(message: string): void;
  say(text: string): void;
}

/** How long a program that reads the output waits between two status lines. */
const STATUS_EVERY = 5_000;

export function openTerminal(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  let told = 0;
  let open = false;
  const line = (message: string) => {
    err.write(`${open ? '\r\u001b[K' : ''}${message}\n`);
    open = false;
  };
  return {
    step: line,
    status: (message) => {
      if (err.isTTY) {
        err.write(`\r\u001b[K${message}`);
        open = true;
      } else if (Date.now() - told > STATUS_EVERY) {
        told = Date.now();
        line(message);
      }
    },
    say: (text) => {
      if (open) line('');
      out.write(`${text}\n`);
    },
  };
}
