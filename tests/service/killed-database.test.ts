import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { environmentFor, newFolder } from '../embedded/homes.ts';
import { CopycatCommand } from './copycat.ts';

/** How often the database is killed; `COPYCAT_KILLS=5 npx vitest run tests/service/killed-database` for a long run. */
const KILLS = Number(process.env.COPYCAT_KILLS ?? 1);
const WRITERS = 6;

const HOME = newFolder();
const ENVIRONMENT = environmentFor(HOME, { PORT: '43118', COPYCAT_LOG: 'error' });

let service: CopycatCommand | undefined;

afterAll(async () => {
  service?.signal('SIGTERM');
  await service?.ended;
  rmSync(HOME, { recursive: true, force: true });
});

const SAVE_TELLING = `mutation ($telling: Telling!, $requestKey: String) { saveTelling(telling: $telling, requestKey: $requestKey) {
  ... on TellingWritten { position records { key } } ... on EditsRefused { failures { reason } } } }`;
const FOUND = `query ($key: String!) { idea(key: $key) { adoptions(first: 1) { totalCount } } post(key: $key) { title } }`;

interface Sent {
  readonly key: string;
  readonly requestKey: string;
  /** Null where no answer came. */
  position: number | null;
}

it(
  'every write that was acknowledged is there after the database was killed under load, and none by half',
  async () => {
    service = new CopycatCommand(['serve'], ENVIRONMENT);
    const url = await service.address();
    const key = readFileSync(join(HOME, 'administrator-key'), 'utf8').trim();
    const ask = (query: string, variables: object) => post(url, key, query, variables);
    const sent: Sent[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const stop = new AbortController();
      const writers = Array.from({ length: WRITERS }, () => write(ask, sent, stop.signal));
      const enough = sent.length + 40;
      while (sent.filter(({ position }) => position !== null).length < enough) await sleep(20);
      process.kill(databaseProcess(), 'SIGKILL');
      await sleep(300);
      stop.abort();
      await Promise.all(writers);
      await answering(ask);
    }
    const acknowledged = sent.filter(({ position }) => position !== null);
    const unanswered = sent.filter(({ position }) => position === null);
    const found = await whole(ask, acknowledged);
    const left = await whole(ask, unanswered);
    // Sent again, what was written although nobody heard of it is not written twice.
    for (const each of unanswered) {
      const { data } = await ask(SAVE_TELLING, storyOf(each));
      expect(data?.saveTelling.records).toHaveLength(4);
      expect(await isWhole(ask, each)).toBe(true);
      each.position = data?.saveTelling.position;
    }
    const figures = { acknowledged: acknowledged.length, found: found.length };
    process.stderr.write(
      `${JSON.stringify({ kills: KILLS, ...figures, unanswered: unanswered.length, ofThemWritten: left.length })}\n`,
    );
    expect(figures.found).toBe(figures.acknowledged);
    expect(new Set(sent.map(({ position }) => position)).size).toBe(sent.length);
    expect((await CopycatCommand.run(['check'], ENVIRONMENT)).out).toContain('Every invariant holds.');
    service.signal('SIGTERM');
    expect(await service.ended).toBe(0);
  },
  240_000 + KILLS * 120_000,
);

type Ask = (
  query: string,
  variables: object,
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer's shape as it expects it
) => Promise<{ data?: any; errors?: readonly { extensions?: { code?: string } }[] }>;

/** Sends stories until it is told to stop, and notes of each whether an answer came. */
async function write(ask: Ask, sent: Sent[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const each: Sent = { key: `s-${randomUUID()}`, requestKey: randomUUID(), position: null };
    sent.push(each);
    const { data, errors } = await ask(SAVE_TELLING, storyOf(each));
    if (errors === undefined) each.position = data.saveTelling.position;
    else expect(errors[0]?.extensions?.code).toBe('UNAVAILABLE');
  }
}

function storyOf({ key, requestKey }: Sent): object {
  const telling = {
    post: { key, title: key, text: 'Silkeborg tog ideen.' },
    ideas: [{ key, name: key }],
    adoptions: [{ key, idea: key, adopter: 'DK-740', citations: [{ quote: 'Silkeborg tog ideen' }] }],
  };
  return { telling, requestKey };
}

async function whole(ask: Ask, sent: readonly Sent[]): Promise<Sent[]> {
  const found: Sent[] = [];
  for (const each of sent) if (await isWhole(ask, each)) found.push(each);
  return found;
}

/** Whether all of a story is there; half of one is never. */
async function isWhole(ask: Ask, { key }: Sent): Promise<boolean> {
  const { data, errors } = await ask(FOUND, { key });
  expect(errors).toBeUndefined();
  if (data.idea === null && data.post === null) return false;
  expect(data).toMatchObject({ idea: { adoptions: { totalCount: 1 } }, post: { title: key } });
  return true;
}

async function answering(ask: Ask): Promise<void> {
  for (const end = Date.now() + 90_000; Date.now() < end; await sleep(100))
    if ((await ask('{ dataset { position } }', {})).data?.dataset) return;
  throw new Error('The database did not come back.');
}

function databaseProcess(): number {
  const [, pid] = /"pid":\s*(\d+)/.exec(readFileSync(join(HOME, 'run', 'server.json'), 'utf8')) ?? [];
  return Number(pid);
}

async function post(url: string, key: string, query: string, variables: object): ReturnType<Ask> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Awaited<ReturnType<Ask>>;
}
