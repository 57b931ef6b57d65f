import { useCallback, useMemo, useRef, useState } from 'react';
import { edgeMoved, partsOf, passageOf, sentenceBeside } from '../drafting/draft-selection.ts';
import type { DraftPassage } from '../drafting/telling-draft.ts';

/** The ways to choose a passage without a pointer. */
export interface PassageSteps {
  next(): void;
  previous(): void;
  startEarlier(): void;
  startLater(): void;
  endEarlier(): void;
  endLater(): void;
  none(): void;
}

export interface ChosenPassage {
  readonly passage: DraftPassage | null;
  /** The same once the page marks it by itself: chosen by steps, or taken over from what a pointer drew. */
  readonly taken: DraftPassage | null;
  readonly steps: PassageSteps;
  draw(passage: DraftPassage | null): void;
  /** Keeps what is chosen, whatever becomes of the browser's own selection. */
  take(passage?: DraftPassage | null): void;
}

/** Which passage of a text an editor has chosen, by pointer or by steps. */
export function usePassage(text: string, language: string | null): ChosenPassage {
  const points = useMemo(() => [...text], [text]);
  const parts = useMemo(() => partsOf(text, language), [text, language]);
  const [{ passage, taken }, set] = useState<{ passage: DraftPassage | null; taken: boolean }>({
    passage: null,
    taken: false,
  });
  const now = useRef(passage);
  const put = useCallback((next: DraftPassage | null, isTaken: boolean) => {
    now.current = next;
    set({ passage: next, taken: isTaken });
    if (isTaken) document.getSelection()?.removeAllRanges();
  }, []);
  const steps = useMemo((): PassageSteps => {
    const to = (span: { start: number; end: number } | null) => {
      if (span) put(passageOf(points, span.start, span.end), true);
    };
    const beside = (by: 1 | -1) => to(sentenceBeside(parts, now.current, by));
    const move = (edge: 'start' | 'end', by: 1 | -1) => {
      if (now.current) to(edgeMoved(parts, now.current, edge, by));
    };
    return {
      next: () => beside(1),
      previous: () => beside(-1),
      startEarlier: () => move('start', -1),
      startLater: () => move('start', 1),
      endEarlier: () => move('end', -1),
      endLater: () => move('end', 1),
      none: () => put(null, true),
    };
  }, [points, parts, put]);
  return {
    passage,
    taken: taken ? passage : null,
    steps,
    draw: useCallback((drawn) => drawn && put(drawn, false), [put]),
    take: useCallback((other = now.current) => put(other, true), [put]),
  };
}
