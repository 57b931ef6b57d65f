/**
 * `npm run test:readers`: has the readers that analysts use open every export of a running service. Not part of `npm test`: it makes a Python
 * environment of its own, for which it needs Python 3.11 or newer and, the first time, a network.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CopycatCommand } from '../service/copycat.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ENVIRONMENT = at('../../node_modules/.cache/copycat-readers/');
const REQUIREMENTS = at('../../examples/requirements.txt');
const PYTHON = join(ENVIRONMENT, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/** The readers cannot be tried here, and why. */
class NoReaders extends Error {}

try {
  makeEnvironment();
  process.exitCode = await tryReaders();
} catch (error) {
  if (!(error instanceof NoReaders)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function makeEnvironment(): void {
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  const mark = join(ENVIRONMENT, 'installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const version = spawnSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 11))'], {
    encoding: 'utf8',
  });
  if (version.error || version.stdout.trim() !== 'True')
    throw new NoReaders('The readers need Python 3.11 or newer as python3: there is none on the PATH.');
  mkdirSync(ENVIRONMENT, { recursive: true });
  const made = spawnSync('python3', ['-m', 'venv', ENVIRONMENT], { stdio: 'inherit' });
  if (made.status !== 0)
    throw new NoReaders(
      'Python could not make an environment for the readers: its module venv may be missing.',
    );
  const installed = spawnSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '-r', REQUIREMENTS], {
    stdio: 'inherit',
  });
  if (installed.status !== 0)
    throw new NoReaders(
      'The readers could not be installed: without a network, or a mirror that pip knows, they cannot be tried.',
    );
  writeFileSync(mark, wanted);
}

async function tryReaders(): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'copycat-readers-'));
  const service = new CopycatCommand(['serve'], {
    ...process.env,
    NEO4J_URI: undefined,
    COPYCAT_HOME: home,
    COPYCAT_CACHE: at('../../node_modules/.cache/copycat/'),
    COPYCAT_NEO4J_HEAP: '512m',
    COPYCAT_NEO4J_PAGECACHE: '64m',
    COPYCAT_LOG: 'error',
    PORT: String(await freePort()),
  });
  try {
    const url = await service.address();
    const figures = ['curve.png', 'lineage.png'].map((name) => join(home, name));
    const [curve = '', lineage = ''] = figures;
    const runs = [
      [at('./readers.py'), url],
      [at('../../examples/curve.py'), url, curve],
      [at('../../examples/lineage.py'), url, 'a03', lineage],
    ].map((args) => spawnSync(PYTHON, args, { stdio: 'inherit' }).status);
    if (runs.some((status) => status !== 0)) return 1;
    return figures.every((figure) => statSync(figure).size > 10_000) ? 0 : 1;
  } finally {
    service.signal('SIGTERM');
    await service.ended;
    rmSync(home, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
