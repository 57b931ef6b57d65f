import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Oidc } from '../config.ts';
import { type Asker, askerOf, CredentialError, highestRole } from '../domain/access.ts';
import type { Logger } from '../log.ts';

/**
 * Signatures that only the provider can make. Those with a shared secret (HS256) are left out, and so is `none`: the public key, which
 * anybody can fetch, would do as the secret (RFC 8725, 2.1 and 3.1).
 */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** Seconds by which the provider's clock may differ from ours. */
const CLOCK_TOLERANCE = 30;

/** Milliseconds: for the provider to answer; before a key that is not known is asked for again, and the provider after it failed; that keys stand. */
const TIMES = { answer: 5_000, cooldown: 30_000, afterFailure: 5_000, age: 10 * 60_000 };

/** The provider that says who asks cannot be asked itself. */
export class ProviderAwayError extends Error {
  constructor() {
    super('The provider of your token cannot be asked for its keys just now: try again in a moment.');
    this.name = 'ProviderAwayError';
  }
}

/** The tokens (JWT) of one OpenID Connect provider. Its public keys are the only thing kept, and can be fetched anew by every node. */
export class Tokens {
  readonly #oidc: Oidc;
  readonly #log: Logger;
  readonly #keys: ReturnType<typeof createRemoteJWKSet>;
  #failed = Number.NEGATIVE_INFINITY;

  constructor(oidc: Oidc, log: Logger) {
    this.#oidc = oidc;
    this.#log = log;
    this.#keys = createRemoteJWKSet(new URL(oidc.jwks), {
      timeoutDuration: TIMES.answer,
      cooldownDuration: TIMES.cooldown,
      cacheMaxAge: TIMES.age,
    });
  }

  /** Who a token was issued to, with the highest role that one of its roles or groups stands for here. */
  async asker(token: string): Promise<Asker> {
    const claims = await this.#claimsOf(token);
    const actor = claims[this.#oidc.actorClaim];
    if (typeof actor !== 'string' || !/^[^\p{Cc}]{1,200}$/u.test(actor))
      throw new CredentialError(
        'token-actor',
        `The token names nobody: its claim "${this.#oidc.actorClaim}" must be a text of up to 200 characters.`,
      );
    const held = wordsIn(claimAt(claims, this.#oidc.roleClaim));
    return askerOf(actor, highestRole(held.flatMap((word) => this.#oidc.roles.get(word) ?? [])));
  }

  async #claimsOf(token: string): Promise<JWTPayload> {
    const { issuer, audience } = this.#oidc;
    try {
      const { payload } = await jwtVerify(token, (header, jws) => this.#keyFor(header, jws), {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ['exp'],
      });
      return payload;
    } catch (error) {
      throw refused(error);
    }
  }

  /** After a failure the provider is left alone for a while: the requests that come meanwhile need not wait for it one by one. */
  async #keyFor(...[header, jws]: Parameters<ReturnType<typeof createRemoteJWKSet>>) {
    if (performance.now() - this.#failed < TIMES.afterFailure && !this.#keys.fresh)
      throw new ProviderAwayError();
    try {
      return await this.#keys(header, jws);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error;
      this.#failed = performance.now();
      const { name, code } = error as Error & { code?: string };
      this.#log.warn("The provider's keys cannot be fetched: its tokens are not taken meanwhile.", {
        failure: name,
        code,
      });
      throw new ProviderAwayError();
    }
  }
}

/** A claim by its name, or by a path of names with dots between, such as Keycloak's `realm_access.roles`. */
function claimAt(claims: JWTPayload, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, name)
          ? at[name as keyof typeof at]
          : undefined,
      claims,
    );
}

/** The words of a list, or of a text with spaces between (RFC 8693, 4.2). */
function wordsIn(claim: unknown): string[] {
  if (typeof claim === 'string') return [claim, ...claim.split(' ')];
  return Array.isArray(claim) ? claim.filter((word) => typeof word === 'string') : [];
}

/** What is wrong with a token, without anything that stands in it. */
function refused(error: unknown): unknown {
  if (!(error instanceof errors.JOSEError)) return error;
  if (error instanceof errors.JWTExpired)
    return new CredentialError('token-expired', 'The token has expired: get another from the provider.');
  if (error instanceof errors.JWTClaimValidationFailed)
    return new CredentialError(
      `token-${error.claim}`,
      CLAIMS[error.claim] ?? `The token's claim "${error.claim}" is not as it must be.`,
    );
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return new CredentialError(
      'token-key',
      'The token is signed with a key that the provider does not list.',
    );
  if (error instanceof errors.JOSEAlgNotAllowed)
    return new CredentialError(
      'token-algorithm',
      'The token is signed in a way that is not taken: only with a key pair, such as RS256 or ES256.',
    );
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return new CredentialError('token-signature', "The token's signature is not the provider's.");
  return new CredentialError(
    'token-malformed',
    'This is neither an API key of Copycat nor a token (JWT) that can be read.',
  );
}

const CLAIMS: Readonly<Record<string, string>> = {
  iss: 'The token was issued by another provider than the one that is taken here.',
  aud: 'The token was issued for another service: its audience is not this one.',
  nbf: 'The token is not valid yet.',
  exp: 'The token does not say when it expires, so it is not taken.',
};
