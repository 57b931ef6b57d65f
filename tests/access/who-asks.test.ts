import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/server.ts';
import { ask, codesOf, send, silentLog } from '../http/question.ts';
import { raw } from '../setup/empty-database.ts';
import { firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';

const { graph } = await firstStories();
const app = createApp({ graph, log: silentLog });
const closed = createApp({ graph, log: silentLog, publicReading: false });
const editor = await personWith(graph, 'editor');
const reader = await personWith(graph, 'reader');
await raw("MATCH (i:Idea {key: 'lup'}) SET i.state = 'draft'");

const QUESTION = '{ idea(key: "lup") { key } }';
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const INVALID = 'Bearer realm="copycat", error="invalid_token"';
const nameOf = (key: string) => key.split('_')[1];

describe('A key in the header Authorization', () => {
  test('shows an editor the drafts, in questions and exports alike; a reader and the public see none', async () => {
    expect((await ask(app, QUESTION, {}, bearer(editor.key))).body.data).toEqual({ idea: { key: 'lup' } });
    expect((await ask(app, QUESTION, {}, bearer(reader.key))).body.data).toEqual({ idea: null });
    expect((await ask(app, QUESTION)).body.data).toEqual({ idea: null });
    const exported = (headers: HeadersInit) => send(app, '/export/ideas.csv', { headers });
    expect((await exported(bearer(editor.key))).text).toContain('\nlup,');
    expect((await exported({})).text).not.toContain('\nlup,');
  });

  test('is not kept by caches that others share, and an export has another tag for who sees more', async () => {
    const asEditor = await send(app, '/export/ideas.csv', { headers: bearer(editor.key) });
    expect(asEditor.headers.get('cache-control')).toBe('private, no-cache');
    expect(asEditor.headers.get('vary')).toContain('Authorization');
    const tag = asEditor.headers.get('etag') ?? '';
    expect((await send(app, '/export/ideas.csv', { headers: { 'if-none-match': tag } })).status).toBe(200);
    const again = { ...bearer(editor.key), 'if-none-match': tag };
    expect((await send(app, '/export/ideas.csv', { headers: again })).status).toBe(304);
  });

  test.each([
    ['of another scheme', () => 'Basic bmVvNGo6bmVvNGo='],
    ['that is no key', () => 'Bearer hello'],
    ['that was never made', () => `Bearer copycat_000000000000_${'A'.repeat(43)}`],
    ['with another secret', () => `Bearer ${editor.key.slice(0, -43)}${'A'.repeat(43)}`],
    ['cut short', () => `Bearer ${editor.key.slice(0, -1)}`],
    ['twice', () => `Bearer ${editor.key}, Bearer ${editor.key}`],
  ])('%s is refused with 401, never taken for the public', async (_name, header) => {
    const headers = { authorization: header() };
    const asked = await ask(app, QUESTION, {}, headers);
    expect([asked.status, codesOf(asked), asked.body.data]).toEqual([401, ['UNAUTHENTICATED'], undefined]);
    expect(asked.headers.get('www-authenticate')).toBe(INVALID);
    const exported = await send(app, '/export/ideas.csv', { headers });
    expect([exported.status, exported.headers.get('www-authenticate')]).toEqual([401, INVALID]);
  });

  test('that is revoked or expired says so to who holds it, and to nobody else', async () => {
    const gone = await personWith(graph, 'editor', { actor: 'gone' });
    await raw("MATCH (k:ApiKey {key: $key}) SET k.revoked = '2026-01-02T00:00:00.000Z'", {
      key: nameOf(gone.key),
    });
    const old = await personWith(graph, 'editor', { actor: 'old' });
    await raw("MATCH (k:ApiKey {key: $key}) SET k.expires = '2026-01-02'", {
      key: nameOf(old.key),
    });
    const told = async (key: string) => (await ask(app, QUESTION, {}, bearer(key))).body.errors?.[0]?.message;
    expect(await told(gone.key)).toBe('This API key was revoked: ask an administrator for another.');
    expect(await told(old.key)).toBe('This API key has expired: ask an administrator for another.');
    expect(await told(`${gone.key.slice(0, -43)}${'A'.repeat(43)}`)).toBe('This API key is not known here.');
  });

  test('may no more than the person who holds it', async () => {
    const lowered = await personWith(graph, 'administrator', { actor: 'lowered' });
    await raw("MATCH (p:Person {key: 'lowered'}) SET p.role = 'reader'");
    expect((await ask(app, QUESTION, {}, bearer(lowered.key))).body.data).toEqual({ idea: null });
  });
});

describe('Where reading is not public', () => {
  test('questions and exports take a key', async () => {
    const asked = await ask(closed, QUESTION);
    expect([asked.status, codesOf(asked)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(asked.body.errors?.[0]?.message).toBe(
      'Reading here takes the role reader or more: send a key or token in the header "Authorization: Bearer …".',
    );
    expect(asked.headers.get('www-authenticate')).toBe('Bearer realm="copycat"');
    expect((await send(closed, '/export/ideas.csv')).status).toBe(401);
    expect((await ask(closed, QUESTION, {}, bearer(reader.key))).status).toBe(200);
    expect((await send(closed, '/export/ideas.csv', { headers: bearer(reader.key) })).status).toBe(200);
  });

  test('the service still says that it is alive', async () => {
    expect((await send(closed, '/health')).status).toBe(200);
  });
});
