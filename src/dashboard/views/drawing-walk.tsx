import { useEffect, useId, useRef } from 'react';
import type { Disc, Line, Scene } from '../layout/scene.ts';
import { placeOf, type Standing } from '../layout/walk.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Walk } from './use-walk.ts';

/** The id that the mark one stands at has for assistive techniques: another for each, so that each is told. */
export function useMarkId(): (standing: Standing) => string {
  const id = useId();
  return (standing) =>
    `${id}${encodeURIComponent('disc' in standing ? standing.disc : `${standing.to} ${standing.from}`)}`;
}

interface MarkOptionProps {
  readonly walk: Walk;
  readonly scene: Scene;
  readonly until: number;
  readonly chosen: ReadonlySet<string>;
  readonly id: string;
}

/** What a reader by keyboard stands at, in words, lying where it is drawn: so it is scrolled to, and found by magnifiers. */
export function MarkOption({ walk, scene, until, chosen, id }: MarkOptionProps) {
  const { t } = useTexts();
  const option = useRef<HTMLSpanElement>(null);
  const { mark, standing, blocked } = walk;
  useEffect(() => {
    if (id) option.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id]);
  if (!mark || !standing) return null;
  const [x, y] = middleOf(mark);
  const [place, many] = placeOf(scene, until, standing);
  return (
    <span
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={mark.id !== null && chosen.has(mark.id)}
      aria-posinset={place}
      aria-setsize={many}
      className="stood-at"
      style={{ left: `${x - 20}px`, top: `${y - 20}px` }}
    >
      {mark.title}
      {blocked ? `. ${t(BLOCKED[blocked] ?? 'drawing.nothing')}` : ''}
    </span>
  );
}

const BLOCKED = { upstream: 'drawing.noSource', downstream: 'drawing.noCopies' } as Readonly<
  Record<string, 'drawing.noSource' | 'drawing.noCopies'>
>;

interface WalkedMarkProps {
  readonly walk: Walk;
  readonly scene: Scene;
}

/** The same for the eye: a ring, the name of the mark, and which keys lead on. */
export function WalkedMark({ walk: { mark, blocked }, scene }: WalkedMarkProps) {
  const { t } = useTexts();
  if (!mark) return null;
  const [x, y] = middleOf(mark);
  return (
    <>
      <svg aria-hidden="true" className="walked" width={scene.width} height={scene.height}>
        {['around', 'ring'].map((each) =>
          'r' in mark ? (
            <circle key={each} className={each} cx={mark.x} cy={mark.y} r={mark.r + 6} />
          ) : (
            <path
              key={each}
              className={each}
              d={`M${mark.x1} ${mark.y1}Q${mark.cx} ${mark.cy} ${mark.x2} ${mark.y2}`}
            />
          ),
        )}
      </svg>
      <span
        className="pointed"
        aria-hidden="true"
        style={{ left: `${Math.max(0, Math.min(x, scene.width - 180))}px`, top: `${y + 18}px` }}
      >
        {mark.title}
        {blocked ? `. ${t(BLOCKED[blocked] ?? 'drawing.nothing')}` : ''}
      </span>
    </>
  );
}

function middleOf(mark: Disc | Line): readonly [number, number] {
  if ('r' in mark) return [mark.x, mark.y];
  return [(mark.x1 + 2 * mark.cx + mark.x2) / 4, (mark.y1 + 2 * mark.cy + mark.y2) / 4];
}
