import { isEmbedded } from '../address/routes.ts';

/**
 * The key or token that this browser sends: kept in the storage of this tab, or of the browser where the editor wants it remembered; never
 * in an address, a cookie or a question. Inside another site's frame there is none.
 */
export interface Credential {
  readonly secret: string;
  readonly remembered: boolean;
}

/**
 * How this browser stands with the service. `open`: it is answered. `lapsed`: the key that it held is taken no more; nothing is asked until
 * it is said how to go on, so that what is on the screen stays. `closed`: nobody is answered here without a key.
 */
export type Standing =
  | { readonly is: 'open' }
  | { readonly is: 'lapsed'; readonly said: string }
  | { readonly is: 'closed' };

const NAME = 'copycat-key';
const OPEN = { is: 'open' } as const;

let held = kept();
let standing: Standing = OPEN;
let turn = 0;
const watchers = new Set<() => void>();

export function credential(): Credential | null {
  return held;
}

export function standingNow(): Standing {
  return standing;
}

/** Counts who has asked here, one after another: an answer to somebody who is gone is for nobody. */
export function askersTurn(): number {
  return turn;
}

export function watchCredential(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** From now on every question is asked with it; with null as the public. */
export function hold(next: Credential | null): void {
  store(next);
  become(next, OPEN);
}

/** The service refused a request for want of a key that it takes. */
export function refused(secret: string | undefined, said: string): void {
  if (secret !== held?.secret) return;
  if (secret !== undefined) store(null);
  if (secret !== undefined) become(null, { is: 'lapsed', said });
  else if (standing.is === 'open') become(null, { is: 'closed' });
}

/** What another tab of this browser signed in or out with, where both share it. */
export function followStorage(tell: () => void): () => void {
  const look = ({ key, newValue }: StorageEvent) => {
    const changed = newValue === null ? held?.remembered === true : held?.secret !== newValue;
    if (key !== NAME || !changed) return;
    become(newValue === null ? null : { secret: newValue, remembered: true }, OPEN);
    tell();
  };
  window.addEventListener('storage', look);
  return () => window.removeEventListener('storage', look);
}

function become(next: Credential | null, how: Standing): void {
  held = next;
  standing = how;
  turn++;
  for (const watcher of watchers) watcher();
}

function kept(): Credential | null {
  if (typeof window === 'undefined' || isEmbedded(window.location.pathname)) return null;
  try {
    const here = sessionStorage.getItem(NAME);
    if (here) return { secret: here, remembered: false };
    const remembered = localStorage.getItem(NAME);
    return remembered ? { secret: remembered, remembered: true } : null;
  } catch {
    return null;
  }
}

function store(next: Credential | null): void {
  try {
    sessionStorage.removeItem(NAME);
    localStorage.removeItem(NAME);
    if (next) (next.remembered ? localStorage : sessionStorage).setItem(NAME, next.secret);
  } catch {
    // A browser that keeps nothing holds the key as long as the page is open.
  }
}
