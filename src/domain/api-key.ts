import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Graph } from '../neo4j/graph.ts';
import { type Asker, askerOf, CredentialError, lesserRole, type Role } from './access.ts';

/** A new API key: what is shown once, and what is kept of it. */
export interface NewApiKey {
  readonly secret: string;
  /** The part that is no secret: by it the key is found, listed and revoked. */
  readonly key: string;
  readonly hash: string;
}

/** `copycat_`, so that scanners for lost secrets know one; then what it is found by, then 256 random bits. */
const FORM = /^copycat_([0-9a-f]{12})_[\w-]{43}$/;

export function newApiKey(): NewApiKey {
  const key = randomBytes(6).toString('hex');
  const secret = `copycat_${key}_${randomBytes(32).toString('base64url')}`;
  return { secret, key, hash: hashOf(secret) };
}

/**
 * One round of SHA-256. Slow hashes with salt protect what people think of and could be guessed; 256 random bits cannot be, however fast
 * one may try (NIST SP 800-63B, 5.1.2.2: look-up secrets of at least 112 bits need no more than an approved hash).
 */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function isApiKey(token: string): boolean {
  return token.startsWith('copycat_');
}

/** Who holds a key. One answer for what was never a key and for a wrong secret: nobody learns which keys there are. */
export async function askerOfApiKey(graph: Graph, secret: string): Promise<Asker> {
  const [, key] = FORM.exec(secret) ?? [];
  const [kept] = key === undefined ? [] : await graph.read('access/key-of-request', { key });
  if (!kept || !timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(kept.hash)))
    throw new CredentialError('key-unknown', 'This API key is not known here.');
  if (kept.revoked !== null || kept.personRole === null)
    throw new CredentialError('key-revoked', 'This API key was revoked: ask an administrator for another.');
  const today = new Date().toISOString().slice(0, 10);
  if (kept.expires !== null && kept.expires < today)
    throw new CredentialError('key-expired', 'This API key has expired: ask an administrator for another.');
  if (key !== undefined && kept.lastUsed !== today) await noteUse(graph, key, today);
  return askerOf(kept.person, lesserRole(kept.role as Role, kept.personRole as Role), kept.readOnly);
}

/** To the day, so that it is one write a day and not one a request. Whoever asks is answered also where it cannot be noted. */
async function noteUse(graph: Graph, key: string, day: string): Promise<void> {
  await graph.write((writer) => writer.run('access/note-use', { key, day })).catch(() => {});
}
