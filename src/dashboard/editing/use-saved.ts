import { useState } from 'react';
import type { SavedTelling } from './written.tsx';

/** What was saved, by whom and for which post: who looks at the post and comes back can still publish it and take it back. */
const saved = new Map<string, SavedTelling>();

export function useSaved(of: string): [SavedTelling | null, (next: SavedTelling | null) => void] {
  const [now, setNow] = useState(() => saved.get(of) ?? null);
  const put = (next: SavedTelling | null) => {
    if (next) saved.set(of, next);
    else saved.delete(of);
    setNow(next);
  };
  return [now, put];
}
