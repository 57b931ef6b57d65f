import { entryOf, forgetAll, refreshAll } from './answers.ts';
import { askWith } from './ask.ts';
import { hold, standingNow } from './credential.ts';
import { type DataOf, graphql } from './document.ts';

export const Me = graphql(`
  query Me { me { actor role readOnly may } }
`);

export type Asker = DataOf<typeof Me>['me'];

/**
 * Tries a key or token and, where the service takes it, asks with it from now on. A failure says why it does not. Who only signs in again
 * keeps what is on the screen; before anybody else it is cleared.
 */
export async function signIn(secret: string, remembered: boolean): Promise<Asker> {
  const { me } = await askWith(secret, Me, {});
  const before = standingNow().is === 'lapsed' ? entryOf(Me, {}).known.data?.me.actor : undefined;
  hold({ secret, remembered });
  if (before === me.actor) refreshAll();
  else forgetAll();
  return me;
}

/** Forgets the key, and everything that was answered to who held it. */
export function signOut(): void {
  hold(null);
  forgetAll();
}
