import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { SocketLimits } from '../../src/http/edge-limits.ts';
import { jsonLog } from '../../src/log.ts';
import { OperatorError } from '../../src/operator-error.ts';
import { createApp, type Listening, listen } from '../../src/server.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { silentLog } from './question.ts';

const graph = await testGraph();
const app = createApp({ graph, log: silentLog });
const open: Listening[] = [];

async function listening(limits: Partial<SocketLimits> = {}): Promise<Listening & { port: number }> {
  const server = await listen(app, '127.0.0.1', 0, limits);
  open.push(server);
  return { ...server, port: Number(new URL(server.url).port) };
}

afterEach(() => Promise.all(open.splice(0).map((server) => server.close(0))));

/** Everything that comes over a connection until the other end closes it, and how long that took. */
async function conversation(
  port: number,
  say: (socket: Socket) => void,
): Promise<{ heard: string; ms: number }> {
  const socket = connect(port, '127.0.0.1');
  const started = performance.now();
  let heard = '';
  socket.on('data', (bytes) => {
    heard += bytes;
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  say(socket);
  await once(socket, 'close');
  return { heard, ms: performance.now() - started };
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: copycat\r\nContent-Type: application/json\r\n';

describe('A connection', () => {
  test('is answered, and says where', async () => {
    const { url } = await listening();
    const response = await fetch(`${url}/graphql?query={__typename}`);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  test('on which headers come too slowly is closed', async () => {
    const { port } = await listening({ headersTime: 300 });
    const { heard, ms } = await conversation(port, (socket) =>
      socket.write('POST /graphql HTTP/1.1\r\nHost: copy'),
    );
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    expect(ms).toBeLessThan(8_000);
  });

  test('on which a body is held open is closed', async () => {
    const { port } = await listening({ headersTime: 200, arrivalTime: 400 });
    const { ms } = await conversation(port, (socket) =>
      socket.write(`${HEAD}Content-Length: 100\r\n\r\n{"query"`),
    );
    expect(ms).toBeLessThan(8_000);
  });

  test('on which nothing is asked any more is closed', async () => {
    const { port } = await listening({ keepAliveTime: 200 });
    const { heard, ms } = await conversation(port, (socket) =>
      socket.write('GET /graphql?query={__typename} HTTP/1.1\r\nHost: copycat\r\n\r\n'),
    );
    expect(heard).toContain('{"data":{"__typename":"Query"}}');
    expect(ms).toBeLessThan(8_000);
  });

  test('beyond the most is refused, and taken when there is room', async () => {
    const { port, url } = await listening({ connections: 1 });
    const first = connect(port, '127.0.0.1');
    await once(first, 'connect');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await conversation(port, () => {})).heard).toBe('');
    first.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  test('that sends too much in chunks is told after the first too many, and closed', async () => {
    const { port } = await listening();
    const chunk = 'a'.repeat(64 * 1024);
    const { heard } = await conversation(port, (socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
      for (let at = 0; at < 20; at++) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
    });
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(heard).toContain('"limit":"bodyBytes"');
  });

  test.each([
    ['[', 400],
    ['a b', 400],
    ['a/b', 404],
    ['', 200],
  ])('with the Host %j is answered %i, never with a stack', async (host, status) => {
    const { port } = await listening();
    const { heard } = await conversation(port, (socket) =>
      socket.end(`GET /graphql?query={__typename} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    expect(heard.slice(0, 13)).toBe(`HTTP/1.1 ${status} `);
    expect(heard).not.toMatch(/\bat .*\.js:\d+/);
  });

  test('that hangs up ends the work: nothing more is asked of the database', async () => {
    await raw(
      'UNWIND range(0, 9) AS at CREATE (:Idea {key: "i" + at, name: "I", state: "published", topics: [], aliases: [], derivedFromKey: "i" + (at + 1)})',
    );
    const query = `{ idea(key: "i0") { ${'derivedFrom { '.repeat(9)} key ${'} '.repeat(9)} } }`;
    const { port, url } = await listening();
    const address = `/graphql?query=${encodeURIComponent(query)}`;
    const statements = { heard: 0, hungUp: 0 };
    const stopHearing = graph.onStatement(() => statements.heard++);
    expect(JSON.stringify(await (await fetch(url + address)).json())).toContain('"key":"i9"');
    stopHearing();
    const socket = connect(port, '127.0.0.1');
    const stop = graph.onStatement(() => {
      statements.hungUp++;
      socket.destroy();
    });
    socket.write(`GET ${address} HTTP/1.1\r\nHost: copycat\r\n\r\n`);
    await once(socket, 'close');
    await new Promise((resolve) => setTimeout(resolve, 500));
    stop();
    expect(statements.heard).toBe(10);
    expect(statements.hungUp).toBeLessThan(5);
  });
});

describe('Closing', () => {
  test('lets what is being answered be answered, and takes nothing new', async () => {
    const own = openGraph();
    const server = await listen(createApp({ graph: own, log: silentLog }), '127.0.0.1', 0);
    const answer = new Promise<string>((resolve, reject) => {
      const asking = request(`${server.url}/graphql?query={posts{totalCount}}`, (response) => {
        let text = `${response.headers.connection} `;
        response.on('data', (bytes) => {
          text += bytes;
        });
        response.on('end', () => resolve(text));
      });
      asking.on('error', reject);
      asking.end();
    });
    let closed: Promise<void> | undefined;
    const stop = own.onStatement(() => {
      closed ??= server.close(5_000);
    });
    expect(await answer).toBe('close {"data":{"posts":{"totalCount":0}}}');
    stop();
    await closed;
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });

  test('does not wait for connections that rest', async () => {
    const server = await listening();
    const resting = connect(server.port, '127.0.0.1');
    await once(resting, 'connect');
    await fetch(`${server.url}/health`);
    const started = performance.now();
    await server.close(5_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('waits no longer than it is told to', async () => {
    const server = await listening();
    const stuck = connect(server.port, '127.0.0.1');
    stuck.write(`${HEAD}Content-Length: 100\r\n\r\n{"query"`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    await server.close(300);
    expect(performance.now() - started).toBeGreaterThan(250);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

test('A port that is taken is told to the operator, with what to do', async () => {
  const { port } = await listening();
  const second = listen(createApp({ graph, log: jsonLog('silent', () => {}) }), '127.0.0.1', port);
  await expect(second).rejects.toBeInstanceOf(OperatorError);
  await expect(second).rejects.toThrow(
    `127.0.0.1:${port} is taken by another program: stop that program, or name another port in PORT.`,
  );
});
