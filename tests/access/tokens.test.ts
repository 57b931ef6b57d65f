import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { jsonLog } from '../../src/log.ts';
import { createApp } from '../../src/server.ts';
import { ask, codesOf, send } from '../http/question.ts';
import { raw } from '../setup/empty-database.ts';
import { firstStories } from '../setup/first-stories.ts';
import { provider, seconds } from './provider.ts';

const { graph } = await firstStories();
await raw("MATCH (i:Idea {key: 'lup'}) SET i.state = 'draft'");
const { oidc, state, claims, publicKey, token, rotate } = await provider();
const lines: string[] = [];
const appOf = (settings = oidc, publicReading = true) =>
  createApp({ graph, log: jsonLog('info', (line) => lines.push(line)), oidc: settings, publicReading });
const app = appOf();
const QUESTION = '{ idea(key: "lup") { key } }';
const bearer = (sent: string) => ({ authorization: `Bearer ${sent}` });
const seen = async (sent: string, by = app) => (await ask(by, QUESTION, {}, bearer(sent))).body.data;
const DRAFT = { idea: { key: 'lup' } };

describe('A token of the provider', () => {
  test('shows who asks and, by the roles that are listed, what they may see', async () => {
    expect(await seen(await token())).toEqual(DRAFT);
    expect(await seen(await token({ realm_access: { roles: ['copycat-boss'] } }))).toEqual(DRAFT);
    expect(await seen(await token({ realm_access: { roles: ['editor', 'admin'] } }))).toEqual({ idea: null });
    expect(await seen(await token({ realm_access: null }))).toEqual({ idea: null });
    const exported = await send(app, '/export/ideas.csv', { headers: bearer(await token()) });
    expect(exported.text).toContain('\nlup,');
  });

  test('may have its roles in a plain claim, as a list or with spaces between', async () => {
    const plain = appOf({ ...oidc, roleClaim: 'https://kommune.example/groups' });
    const grouped = (groups: unknown) => token({ 'https://kommune.example/groups': groups });
    expect(await seen(await grouped(['x', 'copycat-editors']), plain)).toEqual(DRAFT);
    expect(await seen(await grouped('x copycat-editors'), plain)).toEqual(DRAFT);
    expect(await seen(await grouped({ 'copycat-editors': true }), plain)).toEqual({ idea: null });
  });

  test('without a role here reads what is public, and nothing where reading is not', async () => {
    const nobody = await token({ realm_access: null });
    const refused = await ask(appOf(oidc, false), QUESTION, {}, bearer(nobody));
    expect([refused.status, codesOf(refused), refused.body.errors?.[0]?.message]).toEqual([
      403,
      ['FORBIDDEN'],
      'Reading here takes the role reader or more; you have the role public.',
    ]);
  });

  test('is taken a few seconds after its end, for clocks differ, and not a minute after', async () => {
    expect(await seen(await token({ exp: seconds() - 10 }))).toEqual(DRAFT);
  });
});

const other = await generateKeyPair('RS256');

describe('A token is refused with its reason, and never taken for the public', () => {
  const unsecured = new UnsecuredJWT(claims).encode();
  const withPublicKey = async (alg: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg, kid: 'first' })
      .sign(new TextEncoder().encode(await exportSPKI(publicKey)));
  test.each([
    ['that has expired', 'token-expired', () => token({ exp: seconds() - 60 })],
    ['that never expires', 'token-exp', () => token({ exp: null as never })],
    ['that is not valid yet', 'token-nbf', () => token({ nbf: seconds() + 600 })],
    ['for another audience', 'token-aud', () => token({ aud: 'account' })],
    ['for no audience', 'token-aud', () => token({ aud: null as never })],
    ['of another issuer', 'token-iss', () => token({ iss: `${oidc.issuer}/` })],
    ['with a key that is not listed', 'token-key', () => token({}, { kid: 'unknown' })],
    ['signed by another', 'token-signature', () => token({}, { key: other.privateKey })],
    ['without a signature (alg none)', 'token-algorithm', async () => unsecured],
    ['signed with the public key as a secret (HS256)', 'token-algorithm', () => withPublicKey('HS256')],
    ['that names nobody', 'token-actor', () => token({ sub: null as never })],
    ['that names nobody in words', 'token-actor', () => token({ sub: 'a\nb' })],
    ['that is none', 'token-malformed', async () => 'abc.def.ghi'],
    ['with another end', 'token-signature', async () => `${(await token()).slice(0, -8)}AAAAAAAA`],
  ])('%s', async (_name, reason, made) => {
    const sent = await made();
    lines.length = 0;
    const refused = await ask(app, QUESTION, {}, bearer(sent));
    expect([refused.status, codesOf(refused), refused.body.data]).toEqual([
      401,
      ['UNAUTHENTICATED'],
      undefined,
    ]);
    expect(refused.body.errors?.[0]?.extensions.reason).toBe(reason);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="copycat", error="invalid_token"');
    expect((await send(app, '/export/ideas.csv', { headers: bearer(sent) })).status).toBe(401);
    const log = lines.join('');
    expect(log).toContain(`"reason":"${reason}"`);
    for (const part of [...sent.split('.').filter((each) => each.length > 5), 'kari-nordmann'])
      expect(log).not.toContain(part);
  });
});

describe("The provider's keys", () => {
  test('are asked for once for many tokens, and not anew for every key that nobody knows', async () => {
    const fresh = appOf();
    state.asked = 0;
    for (let i = 0; i < 3; i++) expect(await seen(await token(), fresh)).toEqual(DRAFT);
    for (let i = 0; i < 3; i++) await seen(await token({}, { kid: `unknown-${i}` }), fresh);
    expect(state.asked).toBe(1);
  });

  test('that come later are found', async () => {
    const key = await rotate();
    expect(await seen(await token({}, { kid: 'second', key }), appOf())).toEqual(DRAFT);
  });

  test('that cannot be had make tokens wait, and nothing else; the provider is not asked for every one', async () => {
    const fresh = appOf();
    state.down = true;
    state.asked = 0;
    lines.length = 0;
    for (let i = 0; i < 3; i++) {
      const waiting = await ask(fresh, QUESTION, {}, bearer(await token()));
      expect([waiting.status, codesOf(waiting)]).toEqual([503, ['UNAVAILABLE']]);
    }
    const exported = await send(fresh, '/export/ideas.csv', { headers: bearer(await token()) });
    expect([exported.status, exported.body.message]).toEqual([
      503,
      'The provider of your token cannot be asked for its keys just now: try again in a moment.',
    ]);
    expect((await ask(fresh, QUESTION)).status).toBe(200);
    expect(state.asked).toBe(1);
    expect(lines.join('')).toContain("The provider's keys cannot be fetched");
    state.down = false;
  });
});
