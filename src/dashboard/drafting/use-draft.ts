import { useCallback, useEffect, useRef, useState } from 'react';
import { itemsOf } from './draft-operations.ts';
import { astray, movedAlong } from './draft-passages.ts';
import { dropDraft, followKept, keepDraft, keptDraft } from './kept-drafts.ts';
import { emptyDraft, type TellingDraft } from './telling-draft.ts';

/** The recorded post, as far as a draft stands on it. */
interface DraftedPost {
  readonly key: string;
  readonly revision: number;
  readonly text: string | null;
}

export interface UsedDraft {
  readonly draft: TellingDraft;
  /** Whether the text was changed under the draft: its passages have moved along as far as they are still there. */
  readonly movedOn: boolean;
  /** Replaces the draft with what an operation makes of it, and keeps it in this browser. */
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  /** Throws all of it away, as what was saved is, too. */
  drop(): void;
}

/** The unsaved work of one editor on one post: what this browser has kept of it, in every tab the same. */
export function useDraft(actor: string, { key, revision, text }: DraftedPost): UsedDraft {
  const read = useCallback(() => keptDraft(actor, key) ?? emptyDraft(key, revision), [actor, key, revision]);
  const [draft, setDraft] = useState(read);
  const [movedOn, setMovedOn] = useState(false);
  const now = useRef(draft);
  const put = useCallback((next: TellingDraft) => {
    now.current = next;
    setDraft(next);
  }, []);
  useEffect(() => followKept(actor, key, () => put(read())), [actor, key, put, read]);
  useEffect(() => {
    if (now.current.revision === revision) return;
    const moved = movedAlong(now.current, text ?? '', revision);
    const before = JSON.stringify(itemsOf(now.current));
    if (JSON.stringify(itemsOf(moved)) !== before || astray(moved, text ?? '').length) setMovedOn(true);
    put(moved);
    keepDraft(actor, moved);
  }, [actor, revision, text, put]);
  return {
    draft,
    movedOn,
    change: useCallback(
      (operation) => {
        put(operation(now.current));
        keepDraft(actor, now.current);
      },
      [actor, put],
    ),
    drop: useCallback(() => {
      dropDraft(actor, key);
      setMovedOn(false);
      put(emptyDraft(key, revision));
    }, [actor, key, revision, put]),
  };
}
