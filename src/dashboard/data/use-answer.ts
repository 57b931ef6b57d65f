import { useCallback, useSyncExternalStore } from 'react';
import { entryOf, type Known } from './answers.ts';
import type { ArgumentsOf, DataOf, Document } from './document.ts';

/** The answer to a question, as it stands: asked once for all who show it, and again when the data have changed. */
export function useAnswer<D extends Document>(
  document: D,
  variables: ArgumentsOf<D>,
): Known<DataOf<D>> & { again(): void } {
  const entry = entryOf(document, variables);
  const known = useSyncExternalStore(
    useCallback(
      (tell) => {
        entry.readers.add(tell);
        return () => entry.readers.delete(tell);
      },
      [entry],
    ),
    () => entry.known,
  );
  return { ...known, again: entry.again };
}
