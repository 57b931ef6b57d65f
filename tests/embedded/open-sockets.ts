import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** proc(5), tcp: the state of a socket that listens. */
const LISTEN = '0A';
const LOOPBACK: Readonly<Record<string, string>> = {
  '0100007F': '127.0.0.1',
  '0000000000000000FFFF00000100007F': '127.0.0.1',
};

/** All that a process listens on, TCP and UDP, as Linux tells it: `tcp 127.0.0.1:7687`, other addresses in hexadecimal. */
export function openSockets(pid: number): string[] {
  const own = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => socketOf(`/proc/${pid}/fd/${fd}`)));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(
        (fields) =>
          fields[9] !== undefined && own.has(fields[9]) && (table.startsWith('udp') || fields[3] === LISTEN),
      )
      .map((fields) => {
        const [address = '', port = ''] = (fields[1] ?? '').split(':');
        return `${table.slice(0, 3)} ${LOOPBACK[address] ?? address}:${Number.parseInt(port, 16)}`;
      }),
  );
}

/** The number of a socket, undefined for any other file, and for one that was closed meanwhile. */
function socketOf(path: string): string | undefined {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(path))?.[1];
  } catch {
    return undefined;
  }
}
