import { useMemo } from 'react';
import { itemsOf } from '../drafting/draft-operations.ts';
import { stands } from '../drafting/draft-passages.ts';
import type { Proposal } from '../drafting/proposed.ts';
import type { TellingDraft } from '../drafting/telling-draft.ts';
import type { Passage } from '../layout/passages.ts';
import type { CitedPassage } from '../views/cited-passage.ts';
import type { Mark } from './cited-text.tsx';

/** What is marked in the text: what is recorded, what the draft cites, and what is proposed and not decided in it. */
export function useMarks(
  citations: readonly CitedPassage[],
  draft: TellingDraft,
  offered: readonly Proposal[] | undefined,
  text: string,
): readonly Passage<Mark>[] {
  return useMemo(() => {
    const recorded = citations
      .filter(({ state }) => state === 'ANCHORED')
      .map(({ start, end }) => ({ start, end, support: 'RECORDED' as const }));
    const drafted = itemsOf(draft)
      .flatMap(({ passages }) => passages)
      .filter((passage) => stands(passage, text))
      .map(({ start, end }) => ({ start, end, support: 'DRAFTED' as const }));
    const decided = new Set(draft.decisions.map(({ proposal }) => proposal));
    const proposed = (offered ?? [])
      .filter(({ id }) => !decided.has(id))
      .map(({ start, end }) => ({ start, end, support: 'PROPOSED' as const }));
    return [...recorded, ...drafted, ...proposed];
  }, [citations, draft, offered, text]);
}
