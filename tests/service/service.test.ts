import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { environmentFor, newFolder } from '../embedded/homes.ts';
import { CopycatCommand } from './copycat.ts';

const FIRST_STORIES = fileURLToPath(new URL('../../data/first-stories/', import.meta.url));
const HOME = newFolder();
const PORT = 43_117;
const ENVIRONMENT = environmentFor(HOME, { PORT: String(PORT), COPYCAT_LOG: 'error' });

afterAll(() => rmSync(HOME, { recursive: true, force: true }));

const CHAIN = '{ adoption(key: "a03") { upstream { adoptions { adopter { name } } } } }';

describe('the service, as an operator runs it', () => {
  it('starts on an empty home with the first stories, is used beside commands, survives its database, and stops in order', async () => {
    const service = new CopycatCommand(['serve'], ENVIRONMENT);
    const url = await service.address();
    expect(await names(url)).toEqual(['Sundhedsplejen', 'Holstebro', 'Sverige']);
    expect(service.out).toContain('A query to try:');

    await besides();
    await secondServiceIsRefused();
    await databaseDies(service, url);
    await endsInOrder(service, url);
  }, 600_000);

  it('that was killed leaves a home that the next start works with', async () => {
    const killed = new CopycatCommand(['serve'], ENVIRONMENT);
    await killed.address();
    killed.signal('SIGKILL');
    await killed.ended;
    const next = new CopycatCommand(['serve'], ENVIRONMENT);
    expect(await names(await next.address())).toEqual(['Sundhedsplejen', 'Holstebro', 'Sverige']);
    next.signal('SIGTERM');
    expect(await next.ended).toBe(0);
  }, 600_000);
});

describe('what an operator can mend is told in one sentence, with an exit code that is not 0', () => {
  const { uri, username, password } = inject('neo4j');
  const external = { ...ENVIRONMENT, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

  it('a port that is taken', async () => {
    const taken = createServer().listen(PORT, '127.0.0.1');
    const { code, err } = await CopycatCommand.run(['serve'], external);
    taken.close();
    expect(code).toBe(1);
    expect(lastLine(err)).toBe(
      'copycat: 127.0.0.1:43117 is taken by another program: stop that program, or name another port in PORT.',
    );
  });

  it('a wrong password', async () => {
    const { code, err } = await CopycatCommand.run(['serve'], {
      ...external,
      NEO4J_PASSWORD: 'not this one',
    });
    expect(code).toBe(1);
    expect(lastLine(err)).toBe(
      `copycat: Neo4j at ${uri} refused the user "${username}" with this password: set NEO4J_USERNAME and NEO4J_PASSWORD to what the server knows.`,
    );
  });

  it('a server that does not answer', async () => {
    const { code, err } = await CopycatCommand.run(['serve'], {
      ...external,
      NEO4J_URI: 'bolt://127.0.0.1:9',
    });
    expect(code).toBe(1);
    expect(lastLine(err)).toBe(
      "copycat: No Neo4j answers at bolt://127.0.0.1:9: check NEO4J_URI and that the server runs, or leave NEO4J_URI out to use Copycat's own.",
    );
  });

  it('a command, a folder or a variable that is none', async () => {
    expect(await CopycatCommand.run(['expotr', 'x'], external)).toMatchObject({
      code: 2,
      err: 'copycat: There is no command "expotr". copycat --help lists them.\n',
    });
    expect(await CopycatCommand.run(['import'], external)).toMatchObject({
      code: 2,
      err: 'copycat: copycat import needs a folder: copycat import FOLDER.\n',
    });
    const port = await CopycatCommand.run(['serve'], { ...external, PORT: 'four thousand' });
    expect(port).toMatchObject({
      code: 2,
      err: 'copycat: PORT must be a port from 1 to 65535, but is "four thousand".\n',
    });
  });
});

/** The commands work on the same database while the service runs. */
async function besides(): Promise<void> {
  const folder = join(HOME, 'export');
  expect(await CopycatCommand.run(['export', folder], ENVIRONMENT)).toMatchObject({ code: 0 });
  for (const name of ['adopters', 'ideas', 'adoptions', 'copies', 'posts', 'citations'])
    expect(
      readFileSync(join(folder, `${name}.csv`)).equals(readFileSync(join(FIRST_STORIES, `${name}.csv`))),
    ).toBe(true);
  const imported = await CopycatCommand.run(['import', FIRST_STORIES], ENVIRONMENT);
  expect(imported).toMatchObject({ code: 0 });
  expect(imported.out).toContain('Nothing was new: no change was logged.');
  expect(await CopycatCommand.run(['check', FIRST_STORIES], ENVIRONMENT)).toMatchObject({ code: 0 });
  expect((await CopycatCommand.run(['check'], ENVIRONMENT)).out).toContain('Every invariant holds.');
}

async function secondServiceIsRefused(): Promise<void> {
  const { code, err } = await CopycatCommand.run(['serve'], { ...ENVIRONMENT, PORT: String(PORT + 1) });
  expect(code).toBe(1);
  expect(lastLine(err)).toMatch(/^copycat: .*in use by .*process \d+/);
}

/** Queries while it is gone get a clear refusal, soon; it is started again by itself. */
async function databaseDies(service: CopycatCommand, url: string): Promise<void> {
  const [, pid] = /"pid":\s*(\d+)/.exec(readFileSync(serverRecord(), 'utf8')) ?? [];
  process.kill(Number(pid), 'SIGKILL');
  const refused = await until(
    async () => (await ask(url)).errors?.[0]?.extensions?.code === 'UNAVAILABLE',
    20_000,
  );
  expect(refused).toBe(true);
  const asked = Date.now();
  await ask(url);
  expect(Date.now() - asked).toBeLessThan(15_000);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect(await until(async () => (await ask(url)).data?.adoption != null, 90_000)).toBe(true);
  expect(await until(async () => (await fetch(`${url}/ready`)).status === 200, 10_000)).toBe(true);
  expect(service.err).not.toContain('    at ');
}

/** What is being answered when Ctrl-C comes is answered. */
async function endsInOrder(service: CopycatCommand, url: string): Promise<void> {
  const inFlight = Array.from({ length: 5 }, () => ask(url));
  await sleep(100);
  service.signal('SIGINT');
  for (const answer of await Promise.all(inFlight)) expect(answer.data?.adoption).toBeTruthy();
  expect(await service.ended).toBe(0);
  await expect(fetch(`${url}/health`)).rejects.toThrow();
}

async function names(url: string): Promise<string[]> {
  const { data } = await ask(url);
  return (
    data?.adoption?.upstream.adoptions.map(
      (adoption: { adopter: { name: string } }) => adoption.adopter.name,
    ) ?? []
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answer's shape as it expects it
async function ask(url: string): Promise<{ data?: any; errors?: { extensions?: { code?: string } }[] }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: CHAIN }),
  });
  return (await response.json()) as never;
}

async function until(holds: () => Promise<boolean>, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) if (await holds()) return true;
  return false;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function serverRecord(): string {
  return join(HOME, 'run', 'server.json');
}
