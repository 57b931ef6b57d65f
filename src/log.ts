/** How much is written: a level and all that are graver. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** What goes with a line. Never a text of a post, never what a caller sent as a value. */
export type Facts = Readonly<Record<string, unknown>>;

export type Logger = Readonly<Record<LogLevel, (message: string, facts?: Facts) => void>>;

/** A log of one JSON object a line: `time`, `level`, `message`, then the facts. */
export function jsonLog(least: LogLevel | 'silent', write: (line: string) => void): Logger {
  const at =
    (level: LogLevel) =>
    (message: string, facts: Facts = {}) => {
      if (GRAVITY[level] < GRAVITY[least]) return;
      write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...facts })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const GRAVITY = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 } as const;
