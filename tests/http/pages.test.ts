import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Graph } from '../../src/neo4j/graph.ts';
import { createApp } from '../../src/server.ts';
import { testPages } from '../pages/built.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { ask, send, silentLog } from './question.ts';

const graph = await testGraph();
const app = createApp({ graph, log: silentLog, exampleQuery: '{ ideas { nodes { name } } }' });
const built = createApp({ graph, log: silentLog, pages: await testPages() });
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('GraphiQL', () => {
  test('opens in a browser on the example, and asks no other host for anything', async () => {
    const page = await send(app, '/graphql', { headers: browser });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('"defaultQuery":"{ ideas { nodes { name } } }"');
    const [markup = ''] = page.text.split('<script>');
    const loaded = [
      ...page.text.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="([^"]{0,40})/g),
    ].map(([, at]) => at);
    expect(markup).toContain('<title>Copycat</title>');
    expect(loaded.filter((at) => /^(https?:)?\/\//.test(at ?? ''))).toEqual([]);
    expect(page.text).not.toMatch(/(?:@import|url\()\s*["']?https?:/);
  });

  test('may run its own script and no other, and talk to this service alone', async () => {
    const page = await send(app, '/graphql', { headers: browser });
    const policy = page.headers.get('content-security-policy') ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(page.text)?.[1] ?? '';
    expect(policy).toContain(
      `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}' blob:;`,
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
  });

  test('comes compressed where that is taken, and not at all where the browser has it', async () => {
    const response = await app.fetch(
      new Request('http://copycat.test/graphql', { headers: { ...browser, 'accept-encoding': 'gzip, br' } }),
    );
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toContain('<title>Copycat</title>');
    expect(bytes.length).toBeLessThan(3_000_000);
    const again = await send(app, '/graphql', {
      headers: { ...browser, 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('The pages for readers', () => {
  test('are one page for all their addresses, which only loads what this service has', async () => {
    const answers = await Promise.all(
      ['/', '/idea/familieivaerksaetterne', '/post/004?chosen=1-2'].map((path) =>
        send(built, path, { headers: browser }),
      ),
    );
    for (const { status, headers, text } of answers) {
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toBe(answers[0]?.text);
      expect(headers.get('cache-control')).toBe('no-cache');
    }
    const policy = answers[0]?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(answers[0]?.text).not.toMatch(/<script(?![^>]*src="\/assets\/)|<style|https?:/);
  });

  test('load files that are kept for ever, and come compressed', async () => {
    const shell = await send(built, '/', { headers: browser });
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(shell.text) ?? [];
    const plain = await send(built, script);
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    for (const [encoding, unpacked] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const headers = { 'accept-encoding': encoding };
      const response = await built.fetch(new Request(`http://copycat.test${script}`, { headers }));
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(unpacked(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain.text);
    }
    const known = { 'if-none-match': plain.headers.get('etag') ?? '' };
    expect((await send(built, script, { headers: known })).status).toBe(304);
    expect((await send(built, '/assets/../index.html')).status).toBe(404);
  });

  test('may be framed by other sites below /embed, and nowhere else', async () => {
    const framed = await send(built, '/embed/idea/lup', { headers: browser });
    expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *;');
    expect(framed.headers.get('x-frame-options')).toBeNull();
    const whole = await send(built, '/idea/lup', { headers: browser });
    expect(whole.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(whole.headers.get('x-frame-options')).toBe('DENY');
  });

  test('say of an address that there is nothing, in the reader’s language and with status 404', async () => {
    const answer = await send(built, '/nothing/here', { headers: browser });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test('say how to build them where they have not been built', async () => {
    const answer = await send(app, '/', { headers: browser });
    expect([answer.status, answer.body.message]).toEqual([
      503,
      'The pages have not been built: run `npm run build`.',
    ]);
  });
});

describe('Elsewhere', () => {
  test.each([
    '/',
    '/nothing',
    '/graphql/more',
    '/other/graphql',
    '/graphqlx',
    '/health/x',
    '/x?y=/graphql',
    '/x#/graphql',
  ])('there is nothing at %s, said in a sentence', async (path) => {
    const answer = await send(app, path, { headers: { accept: 'application/json' } });
    expect([answer.status, answer.body.message]).toEqual([
      404,
      'There is nothing here; questions are asked at /graphql.',
    ]);
  });

  test('a slash at the end makes no difference', async () => {
    expect((await send(app, '/graphql/?query={__typename}')).body).toEqual({ data: { __typename: 'Query' } });
  });
});

test('Every answer carries the headers that keep browsers from guessing, framing and telling', async () => {
  const answers = await Promise.all([
    ask(app, '{ __typename }'),
    ask(app, '{'),
    send(app, '/graphql', { headers: browser }),
    send(app, '/graphql', { method: 'PUT' }),
    send(app, '/graphql', { method: 'POST', body: 'x' }),
    send(app, '/', { headers: browser }),
    send(app, '/nothing'),
    send(app, '/health'),
    send(app, '/ready'),
  ]);
  for (const { headers } of answers) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toMatch(/^no-(store|cache)$/);
    expect(headers.get('x-powered-by')).toBeNull();
  }
  expect(answers[0]?.headers.get('cache-control')).toBe('no-store');
});

describe('/health and /ready', () => {
  test('tell that the process is alive and the database answers', async () => {
    for (const path of ['/health', '/ready']) expect((await send(app, path)).status).toBe(200);
    expect((await send(app, '/ready', { method: 'HEAD' })).status).toBe(200);
    expect((await send(app, '/ready', { method: 'POST' })).status).toBe(405);
  });

  test('differ when the database is known to be gone', async () => {
    const downed = openGraph();
    downed.down = 'Neo4j is being started again';
    const asked = createApp({ graph: downed, log: silentLog });
    expect((await send(asked, '/health')).status).toBe(200);
    const ready = await send(asked, '/ready');
    expect([ready.status, ready.body.message]).toEqual([503, 'Not ready: Neo4j is being started again']);
  });

  test('differ when the database cannot be reached', async () => {
    const lost = new Graph({
      uri: 'bolt://127.0.0.1:1',
      username: 'neo4j',
      password: '',
      database: 'neo4j',
      readTimeout: 1_000,
      writeTimeout: 1_000,
    });
    const ready = await send(createApp({ graph: lost, log: silentLog }), '/ready');
    await lost.close();
    expect([ready.status, ready.body.message]).toEqual([
      503,
      'Not ready: the database cannot be reached or does not answer.',
    ]);
  });

  test('ask the database once a second at most, however many ask them', async () => {
    const statements: string[] = [];
    const stop = graph.onStatement(({ name }) => statements.push(name));
    const asked = createApp({ graph, log: silentLog, limits: { readyTime: 300 } });
    await Promise.all(Array.from({ length: 100 }, () => send(asked, '/ready')));
    expect(statements).toEqual(['database/version']);
    await new Promise((resolve) => setTimeout(resolve, 310));
    await send(asked, '/ready');
    stop();
    expect(statements).toEqual(['database/version', 'database/version']);
  });
});
