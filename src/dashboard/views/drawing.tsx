import { type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { markAt, type Scene } from '../layout/scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DrawingDownloads } from './drawing-downloads.tsx';
import { MarkOption, useMarkId, WalkedMark } from './drawing-walk.tsx';
import { Painter } from './painter.ts';
import { usePalette } from './palette.ts';
import { useWalk } from './use-walk.ts';
import { useWidth } from './use-width.ts';

interface DrawingProps {
  /** What is drawn, for a width. Must be the same function as long as it would draw the same. */
  layout(width: number): Scene;
  /** The drawing in words, for who cannot see it. */
  readonly alternative: string;
  readonly name: string;
  readonly until?: number;
  readonly chosen?: ReadonlySet<string>;
  onChoose?(id: string | null): void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Before it is known how wide it may be; nobody sees that. */
const EMPTY: Scene = { width: 0, height: 0, grounds: [], lines: [], discs: [], labels: [] };

/**
 * The bridge between the pages and what draws: hands the scene on, and brings back what was pointed at or gone to by keyboard. Where
 * something can be chosen it is a list of its marks to assistive techniques, else a picture.
 */
export function Drawing({
  layout,
  alternative,
  name,
  until = Number.POSITIVE_INFINITY,
  chosen = NOTHING,
  onChoose,
}: DrawingProps) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter>(null);
  const palette = usePalette();
  const width = useWidth(box);
  const scene = useMemo(() => (width ? layout(width) : EMPTY), [layout, width]);
  const [hint, setHint] = useState<{ x: number; y: number; title: string } | null>(null);
  const keys = useId();
  const markId = useMarkId();
  const walk = useWalk({
    scene,
    until,
    chosen,
    onChoose: (id) => onChoose?.(id),
    leave: () => after.current?.focus(),
  });
  const standing = walk.mark ? walk.standing : null;
  useEffect(() => {
    if (box.current && !painter.current) painter.current = new Painter(box.current);
    if (width) painter.current?.show({ scene, palette, until, chosen });
  }, [scene, palette, until, chosen, width]);
  const under = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    return { x, y, mark: markAt(scene, x, y, until) };
  };
  const point = (event: PointerEvent) => {
    const { x, y, mark } = under(event);
    setHint(mark ? { x, y, title: mark.title } : null);
    event.currentTarget.classList.toggle('pointing', !!mark?.id && !!onChoose);
  };
  const asList = onChoose && scene.discs.length > 0;
  return (
    <figure className="drawing">
      <div className="stage">
        <div
          ref={box}
          {...(asList
            ? {
                role: 'listbox',
                tabIndex: 0,
                'aria-describedby': keys,
                ...(standing ? { 'aria-activedescendant': markId(standing) } : {}),
                ...walk.handlers,
              }
            : { role: 'img' })}
          {...{ 'aria-label': alternative }}
          className="canvases"
          style={{ height: `${scene.height}px` }}
          onPointerMove={point}
          onPointerLeave={() => setHint(null)}
          onPointerUp={(event) => onChoose?.(under(event).mark?.id ?? null)}
        >
          <MarkOption
            walk={walk}
            scene={scene}
            until={until}
            chosen={chosen}
            id={standing ? markId(standing) : ''}
          />
        </div>
        <WalkedMark walk={walk} scene={scene} />
        {hint ? (
          <span
            className="pointed"
            style={{ left: `${Math.min(hint.x, width - 180)}px`, top: `${hint.y + 14}px` }}
          >
            {hint.title}
          </span>
        ) : null}
      </div>
      {asList ? (
        <p id={keys} className="keys hint" hidden={!standing}>
          {t('drawing.keys')} {scene.lines.length ? t('drawing.keysOfCopies') : null} {t('drawing.keysToEnd')}
        </p>
      ) : null}
      <div ref={after} tabIndex={-1} className="after">
        <DrawingDownloads
          name={name}
          svg={{ scene, palette, until, title: alternative }}
          canvas={() => painter.current?.flattened()}
        />
      </div>
    </figure>
  );
}
