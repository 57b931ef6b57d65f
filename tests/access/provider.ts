import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll } from 'vitest';
import type { Oidc } from '../../src/config.ts';

/** An OpenID Connect provider on the loopback interface: its own keys, its own list of them over HTTP. */
export async function provider() {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const listed = [{ ...(await exportJWK(pair.publicKey)), kid: 'first', use: 'sig' }];
  const state = { asked: 0, down: false };
  const server = createServer((_request, response) => {
    state.asked++;
    response.writeHead(state.down ? 503 : 200, { 'content-type': 'application/json' });
    response.end(state.down ? '{}' : JSON.stringify({ keys: listed }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realm`;
  const oidc: Oidc = {
    issuer,
    audience: 'copycat',
    jwks: `${issuer}/keys`,
    actorClaim: 'sub',
    roleClaim: 'realm_access.roles',
    roles: new Map([
      ['copycat-editors', 'editor'],
      ['copycat-boss', 'administrator'],
    ]),
  };
  const claims = {
    sub: 'kari-nordmann',
    iss: issuer,
    aud: 'copycat',
    exp: seconds() + 300,
    realm_access: { roles: ['offline_access', 'copycat-editors'] },
  };
  return {
    oidc,
    state,
    claims,
    publicKey: pair.publicKey,
    /** A token with these claims in place of the usual ones; null leaves one out. */
    token: (changed: JWTPayload = {}, { kid = 'first', key = pair.privateKey, alg = 'RS256' } = {}) =>
      new SignJWT(without(null, { ...claims, ...changed })).setProtectedHeader({ alg, kid }).sign(key),
    /** The provider's second key, which is listed from now on. */
    rotate: async () => {
      const next = await generateKeyPair('RS256', { extractable: true });
      listed.push({ ...(await exportJWK(next.publicKey)), kid: 'second', use: 'sig' });
      return next.privateKey;
    },
  };
}

export function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

function without(value: unknown, object: JWTPayload): JWTPayload {
  return Object.fromEntries(Object.entries(object).filter(([, each]) => each !== value));
}
