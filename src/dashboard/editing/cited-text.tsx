import { type KeyboardEvent, memo, useEffect, useId, useMemo, useRef } from 'react';
import { passageOf } from '../drafting/draft-selection.ts';
import type { DraftPassage } from '../drafting/telling-draft.ts';
import { type Passage, stretches } from '../layout/passages.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { PassageSteps } from './use-passage.ts';

/** Why a passage of the text is marked. */
export const MARKS = ['RECORDED', 'DRAFTED', 'PROPOSED'] as const;
export type Mark = (typeof MARKS)[number];

interface CitedTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly marks: readonly Passage<Mark>[];
  /** The passage that is chosen and not merely drawn over; it is marked by the page itself. */
  readonly chosen: DraftPassage | null;
  /** Where the proposal stands that is looked at. */
  readonly shown: DraftPassage | null;
  readonly steps: PassageSteps;
  /** A pointer, or the browser's own caret, drew over some of the text. */
  onDraw(passage: DraftPassage | null): void;
  /** The editor is done choosing, by keyboard. */
  onDone(): void;
}

/**
 * The text that passages are chosen from. Its element holds the text and nothing else, so places in it are counted by what stands before
 * them. By keyboard a passage is a sentence, widened and narrowed by words.
 */
export const CitedText = memo(function CitedText(props: CitedTextProps) {
  const { text, language, marks, chosen, shown, steps, onDraw, onDone } = props;
  const { t } = useTexts();
  const keys = useId();
  const box = useRef<HTMLDivElement>(null);
  const points = useMemo(() => [...text], [text]);
  const pieces = useMemo(
    () =>
      stretches<Mark | 'CHOSEN' | 'SHOWN'>(text, [
        ...marks,
        ...(shown ? [{ ...shown, support: 'SHOWN' as const }] : []),
        ...(chosen ? [{ ...chosen, support: 'CHOSEN' as const }] : []),
      ]),
    [text, marks, chosen, shown],
  );
  useEffect(() => {
    const look = () => {
      const drawn = box.current && drawnOver(box.current);
      if (drawn) onDraw(passageOf(points, drawn.start, drawn.end));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [points, onDraw]);
  useEffect(() => {
    if (chosen) box.current?.querySelector('.choosing')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  useEffect(() => {
    // Only inside the box of the text: the page stays where the editor reads the proposal.
    const mark = shown && box.current?.querySelector<HTMLElement>('.mark-shown');
    if (mark && box.current) box.current.scrollTop = mark.offsetTop - box.current.offsetTop - 60;
  }, [shown]);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act =
      event.key === 'Enter'
        ? onDone
        : event.key === 'Escape'
          ? steps.none
          : (event.shiftKey ? WITH_SHIFT : ALONE)[event.key]?.(steps);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of text, not of fields */}
      <div
        ref={box}
        className="passage-text citable"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: passages are chosen in it by keyboard
        tabIndex={0}
        aria-label={t('edit.text')}
        aria-describedby={keys}
        lang={language ?? undefined}
        onKeyDown={press}
      >
        {pieces.map(({ start, text: piece, passages }) => {
          const kinds = [...new Set(passages.map(({ support }) => support))];
          if (!kinds.length) return <span key={start}>{piece}</span>;
          const said = kinds.flatMap((kind) =>
            kind === 'CHOSEN' || kind === 'SHOWN' ? [] : [t(`edit.marks.${kind}`)],
          );
          return (
            <span
              key={start}
              className={kinds.map((kind) => CLASSES[kind]).join(' ')}
              {...(said.length ? { title: said.join(' · ') } : {})}
            >
              {piece}
            </span>
          );
        })}
      </div>
      <p id={keys} className="hint">
        {t('edit.keys')}
      </p>
    </>
  );
});

const CLASSES: Readonly<Record<Mark | 'CHOSEN' | 'SHOWN', string>> = {
  RECORDED: 'mark-recorded',
  DRAFTED: 'mark-drafted',
  PROPOSED: 'mark-proposed',
  SHOWN: 'mark-shown',
  CHOSEN: 'choosing',
};

type Press = (steps: PassageSteps) => () => void;

const ALONE: Readonly<Record<string, Press>> = {
  ArrowRight: ({ next }) => next,
  ArrowDown: ({ next }) => next,
  ArrowLeft: ({ previous }) => previous,
  ArrowUp: ({ previous }) => previous,
};
const WITH_SHIFT: Readonly<Record<string, Press>> = {
  ArrowRight: ({ endLater }) => endLater,
  ArrowLeft: ({ endEarlier }) => endEarlier,
  ArrowUp: ({ startEarlier }) => startEarlier,
  ArrowDown: ({ startLater }) => startLater,
};

/** What is selected inside an element, in code points of its text; null where the selection is elsewhere. */
function drawnOver(box: HTMLElement): { readonly start: number; readonly end: number } | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (range.collapsed || !range.intersectsNode(box)) return null;
  if (!box.contains(range.startContainer)) range.setStart(box, 0);
  if (!box.contains(range.endContainer)) range.setEnd(box, box.childNodes.length);
  const before = document.createRange();
  before.selectNodeContents(box);
  before.setEnd(range.startContainer, range.startOffset);
  const start = [...before.toString()].length;
  return { start, end: start + [...range.toString()].length };
}
