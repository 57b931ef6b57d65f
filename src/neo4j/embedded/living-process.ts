import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process id alone may have been given to another process since; together with its time of birth it names one process. */
export interface ProcessIdentity {
  pid: number;
  born: string;
}

export function identify(pid: number): ProcessIdentity | undefined {
  const born = birthOf(pid);
  return born === undefined ? undefined : { pid, born };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return birthOf(identity.pid) === identity.born;
}

/** The command line of a living process, as far as this system tells it. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') return '';
    return ask('/bin/ps', '-o', 'command=', '-p', String(pid));
  } catch {
    return '';
  }
}

/** In one language and time zone, whatever each Copycat was started with: the answers are compared. */
function ask(program: string, ...args: string[]): string {
  const answer = execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    ...(process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC' } }),
  });
  return answer.trim();
}

/** The same text for one process at all times, another for any later one with its id; undefined: there is no such process. */
function birthOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxBirth(pid);
    const answer =
      process.platform === 'win32'
        ? ask('powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`)
        : ask('/bin/ps', '-o', 'lstart=', '-p', String(pid));
    return answer === '' ? undefined : answer;
  } catch {
    return undefined;
  }
}

/** proc(5): field 3 is the state, field 22 the start in ticks since boot. The name in field 2 may hold blanks and brackets. */
function linuxBirth(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended; it is only not yet fetched by its parent.
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${fields[19]}`;
}
