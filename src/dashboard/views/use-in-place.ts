import { type RefObject, useRef, useState } from 'react';
import { failuresOfItem, type ItemFailure } from '../drafting/check-telling.ts';
import { add } from '../drafting/draft-operations.ts';
import type { DraftItems, TellingDraft } from '../drafting/telling-draft.ts';

/** Something new in place of what a picker offers. */
export interface InPlace<Kind extends 'ideas' | 'adopters'> {
  /** Where picker and form stand: the focus goes back into it. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** What it is to be called; null while nothing new is begun. */
  readonly begun: string | null;
  begin(name: string): void;
  close(): void;
  /** Takes it into the draft where the service has nothing against it, tells by what it is referred to, and answers why not. */
  take(
    item: Omit<DraftItems[Kind], 'label' | 'passages'>,
    taken: (reference: string) => void,
  ): Promise<readonly ItemFailure[]>;
}

export function useInPlace<Kind extends 'ideas' | 'adopters'>(
  kind: Kind,
  draft: TellingDraft,
  change: (operation: (draft: TellingDraft) => TellingDraft) => void,
): InPlace<Kind> {
  const [begun, setBegun] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setBegun(null);
    place.current?.querySelector('input')?.focus();
  };
  return {
    place,
    begun,
    begin: setBegun,
    close,
    take: async (told, taken) => {
      const item = { ...told, passages: [] } as unknown as Omit<DraftItems[Kind], 'label'>;
      const tried = add(draft, kind, item);
      const failures = await failuresOfItem(tried.draft, tried.label);
      if (failures.length > 0) return failures;
      let label = tried.label;
      change((now) => {
        const made = add(now, kind, item);
        label = made.label;
        return made.draft;
      });
      taken(`#${label}`);
      close();
      return [];
    },
  };
}
