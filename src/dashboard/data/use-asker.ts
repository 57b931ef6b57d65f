import { useCallback, useSyncExternalStore } from 'react';
import { entryOf } from './answers.ts';
import { type Asker, Me } from './asker.ts';
import { askersTurn, credential, type Standing, standingNow, watchCredential } from './credential.ts';

/** Who asks, as far as it is known by now. */
export interface KnownAsker {
  /** False while the service is still asked who holds the key. */
  readonly known: boolean;
  readonly role: Asker['role'];
  /** By what the log names who did something; null where nobody is signed in. */
  readonly actor: string | null;
  may(action: Asker['may'][number]): boolean;
}

/** Who asks, and what they may do: for what is only shown to some. The service decides anew about each request. */
export function useAsker(): KnownAsker {
  const standing = useStanding();
  const entry = credential() || standing.is === 'lapsed' ? entryOf(Me, {}) : null;
  const known = useSyncExternalStore(
    useCallback(
      (tell) => {
        entry?.readers.add(tell);
        return () => entry?.readers.delete(tell);
      },
      [entry],
    ),
    () => entry?.known,
  );
  const me = known?.data?.me;
  return {
    known: !known || me !== undefined || known.failure !== undefined,
    role: me?.role ?? 'PUBLIC',
    actor: me?.actor ?? null,
    may: (action) => me?.may.includes(action) ?? false,
  };
}

/** How this browser stands with the service, anew whenever somebody signs in or out. */
export function useStanding(): Standing {
  useSyncExternalStore(watchCredential, askersTurn);
  return standingNow();
}
