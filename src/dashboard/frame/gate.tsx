import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { standingNow, watchCredential } from '../data/credential.ts';
import { Loading } from './loading.tsx';

const ClosedDoor = lazy(async () => ({ default: (await import('../views/closed-door.tsx')).ClosedDoor }));
const LapsedKey = lazy(async () => ({ default: (await import('../views/lapsed-key.tsx')).LapsedKey }));

/** The page, or the way in where nobody is answered without a key. Whose key is taken no more keeps the page, and is told above it. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const standing = useSyncExternalStore(watchCredential, standingNow);
  if (standing.is === 'closed')
    return (
      <Suspense fallback={<Loading />}>
        <ClosedDoor />
      </Suspense>
    );
  return (
    <>
      {standing.is === 'lapsed' ? (
        <Suspense>
          <LapsedKey said={standing.said} />
        </Suspense>
      ) : null}
      {children}
    </>
  );
}
