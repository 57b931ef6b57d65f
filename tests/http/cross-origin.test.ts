import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/server.ts';
import { testGraph } from '../setup/database.ts';
import { ask, send, silentLog } from './question.ts';

const graph = await testGraph();
const HOME = 'https://home.example';
const closed = createApp({ graph, log: silentLog });
const listed = createApp({ graph, log: silentLog, corsOrigins: [HOME] });
const open = createApp({ graph, log: silentLog, corsOrigins: ['*'] });
const preflight = (app: typeof closed, origin: string) =>
  send(app, '/graphql', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
const grants = (headers: Headers) => [...headers].filter(([name]) => name.startsWith('access-control-'));

describe('A page of another origin', () => {
  test('may not read answers where no origin is listed, nor where its own is not', async () => {
    for (const app of [closed, listed]) {
      const asked = await ask(app, '{ __typename }', undefined, { origin: 'https://evil.example' });
      expect(grants(asked.headers)).toEqual([]);
      const before = await preflight(app, 'https://evil.example');
      expect([before.status, grants(before.headers)]).toEqual([405, []]);
    }
  });

  test('may where its origin is listed; caches are told that the answer depends on it', async () => {
    const asked = await ask(listed, '{ __typename }', undefined, { origin: HOME });
    expect(grants(asked.headers)).toEqual([['access-control-allow-origin', HOME]]);
    expect(asked.headers.get('vary')).toContain('Origin');
    const before = await preflight(listed, HOME);
    expect(before.status).toBe(204);
    expect(grants(before.headers).sort()).toEqual([
      ['access-control-allow-headers', 'Authorization, *'],
      ['access-control-allow-methods', 'GET, POST'],
      ['access-control-allow-origin', HOME],
      ['access-control-max-age', '600'],
    ]);
  });

  test('may where all are, yet never with credentials', async () => {
    const asked = await ask(open, '{ __typename }', undefined, { origin: 'https://any.example' });
    expect(grants(asked.headers)).toEqual([['access-control-allow-origin', '*']]);
  });

  test.each([
    'null',
    'https://home.example.evil.example',
    'http://home.example',
    'https://home.example:8443',
  ])('that only resembles a listed one is another: %s', async (origin) => {
    expect(grants((await ask(listed, '{ __typename }', undefined, { origin })).headers)).toEqual([]);
  });
});

describe('What a browser sends by itself for a page of another site', () => {
  const get = (app: typeof closed, headers: HeadersInit) =>
    send(app, '/graphql?query={__typename}', { headers });

  test('such as the address of an image, is refused', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const answer = await get(closed, { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' });
      expect([answer.status, answer.body.message]).toEqual([
        403,
        'Pages of other origins may not ask here, unless the operator lists their origin.',
      ]);
    }
  });

  test('is taken where its origin is listed', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: HOME };
    expect((await get(listed, headers)).status).toBe(200);
  });

  test('is taken where a person follows a link, types an address, or no browser asks', async () => {
    expect((await get(closed, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status).toBe(
      200,
    );
    expect((await get(closed, { 'sec-fetch-site': 'none' })).status).toBe(200);
    expect((await get(closed, { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })).status).toBe(
      200,
    );
    expect((await get(closed, {})).status).toBe(200);
  });
});
