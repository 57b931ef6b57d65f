import { useEffect, useMemo, useRef } from 'react';
import { hrefOf } from '../address/navigation.ts';
import { stretches } from '../layout/passages.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type CitedPassage, placeOf } from './cited-passage.ts';

interface PassageTextProps {
  readonly text: string;
  readonly citations: readonly CitedPassage[];
  readonly chosen: string;
  onChoose(place: string): void;
}

/** The text of a post, its passages marked. Where passages overlap, the mark grows stronger, and choosing leads through them. */
export function PassageText({ text, citations, chosen, onChoose }: PassageTextProps) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => {
    const places = new Map(
      citations.filter(({ state }) => state === 'ANCHORED').map((each) => [placeOf(each), each]),
    );
    return stretches(
      text,
      [...places].map(([place, { start, end }]) => ({ start, end, support: place })),
    );
  }, [text, citations]);
  useEffect(() => {
    if (chosen) box.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="passage-text" ref={box}>
      {pieces.map(({ start, text: piece, passages }) => {
        if (!passages.length) return <span key={start}>{piece}</span>;
        const places = passages.map(({ support }) => support);
        const next = places[(places.indexOf(chosen) + 1) % places.length] ?? '';
        const marked = places.includes(chosen) ? 'passage chosen' : 'passage';
        return (
          <a
            key={start}
            href={hrefOf(window.location.pathname, new URLSearchParams({ chosen: next }))}
            className={`${marked} deep-${Math.min(passages.length, 3)}`}
            aria-current={places.includes(chosen) ? 'true' : undefined}
            title={t('post.supports', { count: passages.length })}
            onClick={(event) => {
              event.preventDefault();
              onChoose(next);
            }}
          >
            {piece}
          </a>
        );
      })}
    </div>
  );
}
