import { useCallback, useSyncExternalStore } from 'react';
import { entryOf, type Known } from './answers.ts';
import type { ArgumentsOf, DataOf, Document } from './document.ts';

const NOTHING_ASKED = { data: undefined, failure: undefined, asking: false } as const;

/** As `useAnswer`, where there may be nothing to ask yet: then the variables are null. */
export function useAsked<D extends Document>(
  document: D,
  variables: ArgumentsOf<D> | null,
): Known<DataOf<D>> {
  const entry = variables === null ? null : entryOf(document, variables);
  return useSyncExternalStore(
    useCallback(
      (tell) => {
        entry?.readers.add(tell);
        return () => entry?.readers.delete(tell);
      },
      [entry],
    ),
    () => entry?.known ?? NOTHING_ASKED,
  );
}
