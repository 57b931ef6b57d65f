import { connect } from 'node:net';
import { EventSource } from 'eventsource';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EdgeLimits } from '../../src/http/edge-limits.ts';
import { createApp, type Listening, listen } from '../../src/server.ts';
import { silentLog } from '../http/question.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { plant } from '../setup/world.ts';

const QUESTION = `subscription ($after: String, $filter: ChangeFilter) {
  changes(after: $after, filter: $filter) { position cursor change { kind } alterations { nodes { noun key } } created { ideas } }
}`;

interface Told {
  readonly id: string;
  readonly data: {
    readonly data: { readonly changes: { position: number; alterations: { nodes: { key: string }[] } } };
    readonly errors?: unknown;
  };
}

const graph = await testGraph();
const open: Listening[] = [];

async function node(limits: Partial<EdgeLimits> = {}): Promise<Listening> {
  const app = createApp({ graph: openGraph(), log: silentLog, limits });
  const listening = await listen(app, '127.0.0.1', 0);
  open.push(listening);
  return listening;
}

/** One change of one idea: what an editor somewhere else does. */
async function write(key: string, name: string): Promise<void> {
  await plant(graph, { adopters: [], ideas: [{ id: key, name }], adoptions: [], copies: [] });
}

async function standing(): Promise<string> {
  const [row] = await raw("MATCH (n:Log {id: 'log'}) RETURN n.position AS position");
  return String(row?.position);
}

function follow(url: string, variables: object = {}, headers: Record<string, string> = {}) {
  const controller = new AbortController();
  const answered = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: QUESTION, variables }),
    signal: controller.signal,
  });
  return { answered, events: eventsOf(answered), hangUp: () => controller.abort() };
}

/** The events of a stream, and the ids that come without one. */
async function* eventsOf(answered: Promise<Response>): AsyncGenerator<Told & { event: string }> {
  let text = '';
  const { body } = await answered;
  for await (const bytes of body ?? []) {
    text += new TextDecoder().decode(bytes);
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: ?(.*)/s, 2)));
      const { event = '', id = '', data } = fields;
      yield { event, id, data: data ? JSON.parse(data) : null };
    }
  }
}

/** The next so many events that tell something. */
async function next(events: AsyncGenerator<Told & { event: string }>, count: number): Promise<Told[]> {
  const told: Told[] = [];
  while (told.length < count) {
    const { value, done } = await events.next();
    if (done) break;
    if (value.event === 'next') told.push(value);
  }
  return told;
}

const keysOf = (told: readonly Told[]) => told.map(({ data }) => data.data.changes.alterations.nodes[0]?.key);

beforeAll(() =>
  plant(graph, {
    adopters: [{ id: 'DK', kind: 'country', name: 'Danmark', country: 'DK' }],
    ideas: Array.from({ length: 6 }, (_, i) => ({ id: `i${i}`, name: `Idé ${i}` })),
    adoptions: [],
    copies: [],
  }),
);
afterAll(() => Promise.all(open.map((server) => server.close(0))));

describe('A subscription to the log', () => {
  test('tells what is written through another node, within a second, and with the cursor as the id', async () => {
    const { url } = await node();
    const { answered, events, hangUp } = follow(url);
    expect((await answered).headers.get('content-type')).toBe('text/event-stream');
    expect((await answered).headers.get('x-accel-buffering')).toBe('no');
    const { value: first } = await events.next();
    expect(first).toMatchObject({ event: '', id: await standing() });
    await write('i0', 'Et andet navn');
    const [told] = await next(events, 1);
    expect(told?.data.errors).toBeUndefined();
    expect(told?.data.data.changes).toEqual({
      position: Number(await standing()),
      cursor: await standing(),
      change: { kind: 'IMPORT' },
      alterations: { nodes: [{ noun: 'IDEA', key: 'i0' }] },
      created: { ideas: 0 },
    });
    expect(told?.id).toBe(await standing());
    hangUp();
  });

  test('goes on where it was dropped, at another node and after a restart: nothing missed, nothing twice', async () => {
    const [one, other] = await Promise.all([node(), node()]);
    const begun = await standing();
    const first = follow(one.url, { after: begun });
    await write('i0', 'Første');
    await write('i1', 'Anden');
    const before = await next(first.events, 1);
    first.hangUp();
    await write('i2', 'Tredje');
    // As EventSource does it: the address still says where the first connection began.
    const second = follow(other.url, { after: begun }, { 'last-event-id': before[0]?.id ?? '' });
    const meanwhile = await next(second.events, 2);
    await Promise.all([one.close(1_000), other.close(1_000)]);
    expect(await next(second.events, 1)).toEqual([]);
    await write('i3', 'Fjerde');
    const restarted = await node();
    const third = follow(restarted.url, {}, { 'last-event-id': meanwhile[1]?.id ?? '' });
    const after = await next(third.events, 1);
    third.hangUp();
    expect(keysOf([...before, ...meanwhile, ...after])).toEqual(['i0', 'i1', 'i2', 'i3']);
  });

  test('tells only what passes the filter, and its heartbeat moves the cursor on over the rest', async () => {
    const { url } = await node({ heartbeat: 100 });
    const { events, hangUp } = follow(url, { filter: { ideas: ['i5'] } });
    await events.next();
    await write('i4', 'Går forbi');
    const passed = await standing();
    for (let id = ''; id !== passed; ) id = ((await events.next()).value as Told).id;
    await write('i5', 'Ses');
    expect(keysOf(await next(events, 1))).toEqual(['i5']);
    hangUp();
  });

  test('of a stretch of the log that has passed is complete', async () => {
    const { url } = await node();
    const to = Number(await standing());
    const { events } = follow(url, { after: '0', filter: { positions: { from: to, to } } });
    const all = [];
    for await (const event of events) all.push(event);
    expect(all.map(({ event, id }) => [event, id]).slice(1)).toEqual([
      ['next', String(to)],
      ['complete', ''],
    ]);
  });

  test('that nobody reads holds back and is caught up with later', async () => {
    const start = Number(await standing());
    await raw(
      `MATCH (log:Log {id: 'log'}) SET log.position = $start + 400 WITH log
       UNWIND range($start + 1, $start + 400) AS p
       CREATE (:Change {position: p, last: p, spans: [p, p], kind: 'edit', at: '2026-01-01T00:00:00Z', actor: 'x', complete: true})
         -[:ALTERED]->(:Alteration {position: p, noun: 'idea', key: 'i0', before: '{}', after: $after, states: ['published', 'published'], ideas: ['i0'], places: []})`,
      { start, after: JSON.stringify({ name: 'lang '.repeat(12_000) }) },
    );
    let asked = 0;
    const watched = openGraph();
    watched.onStatement(() => asked++);
    const server = await listen(createApp({ graph: watched, log: silentLog }), '127.0.0.1', 0);
    open.push(server);
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const query =
      'subscription S($after: String) { changes(after: $after) { position alterations { nodes { fields { after } } } } }';
    const body = JSON.stringify({ query, variables: { after: String(start) } });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: copycat\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    for (let before = -1; before !== asked; ) {
      before = asked;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    expect(asked).toBeLessThan(400);
    const ids: number[] = [];
    let rest = '';
    socket.on('data', (bytes) => {
      const text = rest + bytes.toString('latin1');
      for (const [, id] of text.matchAll(/event: next\nid: (\d+)\n/g)) ids.push(Number(id));
      rest = /event: next\n(id: \d*)?$/.exec(text)?.[0] ?? '';
    });
    socket.resume();
    while (ids.at(-1) !== start + 400) await new Promise((resolve) => socket.once('data', resolve));
    socket.destroy();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe(start + 400);
  });

  test('is refused in another form, beyond the number that is followed, and with a cursor that is none', async () => {
    const { url } = await node({ streams: 1 });
    const wrong = await follow(url, {}, { accept: 'application/json' }).answered;
    expect([wrong.status, ((await wrong.json()) as { errors: object[] }).errors[0]]).toMatchObject([
      406,
      { extensions: { code: 'NOT_ACCEPTABLE' } },
    ]);
    const cursor = follow(url, {}, { 'last-event-id': 'nowhere' });
    expect(JSON.stringify((await next(cursor.events, 1))[0]?.data)).toMatch(
      /Last-Event-ID: expected a cursor/,
    );
    const first = follow(url);
    await first.events.next();
    const second = follow(url);
    expect(JSON.stringify((await next(second.events, 1))[0]?.data)).toMatch(/OVERLOADED/);
    first.hangUp();
  });

  test('lets its readers go when the database goes away, to come back', async () => {
    const lost = openGraph();
    const server = await listen(createApp({ graph: lost, log: silentLog }), '127.0.0.1', 0);
    open.push(server);
    const { events } = follow(server.url);
    await events.next();
    lost.down = 'The database was stopped.';
    const rest = [];
    for await (const event of events) rest.push(event.event);
    expect(rest.filter((event) => event !== '')).toEqual([]);
  });

  test('is followed by stock clients: graphql-sse, and EventSource with a plain address', async () => {
    const { url } = await node();
    const client = createClient({ url: `${url}/graphql` });
    const variables = { after: await standing() };
    const iterator = client.iterate({ query: QUESTION, variables });
    await write('i1', 'Til begge');
    expect(await iterator.next()).toMatchObject({
      value: { data: { changes: { alterations: { nodes: [{ key: 'i1' }] } } } },
    });
    await iterator.return?.();
    const address = new URLSearchParams({ query: QUESTION, variables: JSON.stringify(variables) });
    const source = new EventSource(`${url}/graphql?${address}`);
    const event = await new Promise<MessageEvent>((resolve) => source.addEventListener('next', resolve));
    source.close();
    expect(event.lastEventId).toBe(await standing());
    expect(JSON.parse(event.data).data.changes.position).toBe(Number(await standing()));
  });
});
