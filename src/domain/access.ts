import type { State } from './scope.ts';

/** From those who may least to those who may most: each may whatever those before it may. */
export const roles = ['public', 'reader', 'editor', 'reviewer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What can be done, and the least role that it takes: the one place where this stands. */
const LEAST = {
  /** Ask what is published, where reading is open to all. */
  read: 'public',
  /** Ask what is published, where reading is not. */
  readClosed: 'reader',
  /** See drafts, waiting posts, lost citations, and what is said of them in reviews. */
  seeDrafts: 'editor',
  /** Enter and change drafts, cite, propose. */
  write: 'editor',
  /** Publish, withdraw, accept and reject what was proposed. */
  publish: 'reviewer',
  /** Decide between rival claims: ranks, merging and splitting. */
  settle: 'reviewer',
  /** Manage people and their keys. */
  administer: 'administrator',
  /** Take the name of a person out of everything. */
  erase: 'administrator',
} as const satisfies Record<string, Role>;

export type Action = keyof typeof LEAST;
export const actions = Object.keys(LEAST) as readonly Action[];

const IN_WORDS: Readonly<Record<Action, string>> = {
  read: 'Reading',
  readClosed: 'Reading here',
  seeDrafts: 'Seeing drafts',
  write: 'Writing',
  publish: 'Publishing, withdrawing and reviewing',
  settle: 'Settling rival claims',
  administer: 'Managing people and keys',
  erase: 'Erasing a person',
};

/** What a key that may only read may do. */
const READING: readonly Action[] = ['read', 'readClosed', 'seeDrafts'];

/** Who asks, and so what may be seen and done. */
export interface Asker {
  /** The key of a person, as the log names who did something; null for the public. */
  readonly actor: string | null;
  readonly role: Role;
  /** The states of records that may be seen. Nobody sees what is withdrawn in an ordinary question. */
  readonly states: readonly State[];
  /** Sees what the role sees, and changes nothing. */
  readonly readOnly: boolean;
}

export const thePublic: Asker = { actor: null, role: 'public', states: ['published'], readOnly: false };

/** A person who showed who they are. */
export function askerOf(actor: string, role: Role, readOnly = false): Asker {
  const states: readonly State[] = isAtLeast(role, 'editor') ? ['draft', 'published'] : ['published'];
  return { actor, role, states, readOnly };
}

/** Nobody showed who they are, or this may not be done by who did. */
export class AccessError extends Error {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';

  constructor(code: AccessError['code'], message: string) {
    super(message);
    this.name = 'AccessError';
    this.code = code;
  }
}

/** What was sent shows nobody: the reason is told to who sent it, and stands in the log without what was sent. */
export class CredentialError extends AccessError {
  readonly reason: string;

  constructor(reason: string, message: string) {
    super('UNAUTHENTICATED', message);
    this.name = 'CredentialError';
    this.reason = reason;
  }
}

/** Refuses an action to those who may not do it, and says which role it takes. */
export function demand(asker: Asker, action: Action): void {
  const least = LEAST[action];
  const what = `${IN_WORDS[action]} takes the role ${least}${least === 'administrator' ? '' : ' or more'}`;
  if (!isAtLeast(asker.role, least))
    throw asker.actor === null
      ? new AccessError(
          'UNAUTHENTICATED',
          `${what}: send a key or token in the header "Authorization: Bearer …".`,
        )
      : new AccessError('FORBIDDEN', `${what}; you have the role ${asker.role}.`);
  if (asker.readOnly && !READING.includes(action))
    throw new AccessError('FORBIDDEN', `${what}; this key may only read.`);
}

/** The role among these that may most; `public` where there is none. */
export function highestRole(held: readonly Role[]): Role {
  return held.reduce<Role>((best, role) => (isAtLeast(role, best) ? role : best), 'public');
}

/** Whether who asks may do it, where that decides how much is done and refuses nothing. */
export function may({ role, readOnly }: Asker, action: Action): boolean {
  return isAtLeast(role, LEAST[action]) && (!readOnly || READING.includes(action));
}

/** The lesser of two roles: a key may no more than the person who holds it. */
export function lesserRole(one: Role, other: Role): Role {
  return isAtLeast(one, other) ? other : one;
}

function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}
