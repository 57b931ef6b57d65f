import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Disc, Line, Scene } from '../layout/scene.ts';
import { begin, markOf, named, type Standing, type Step, walked } from '../layout/walk.ts';

interface WalkOptions {
  readonly scene: Scene;
  readonly until: number;
  readonly chosen: ReadonlySet<string>;
  onChoose(id: string | null): void;
  /** Takes the focus out of the drawing. */
  leave(): void;
}

export interface Walk {
  readonly standing: Standing | null;
  readonly mark: Disc | Line | undefined;
  /** The last step, if it led nowhere. */
  readonly blocked: Step | null;
  readonly handlers: {
    onFocus(event: FocusEvent<HTMLElement>): void;
    onBlur(): void;
    onKeyDown(event: KeyboardEvent): void;
  };
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'upstream',
  PageDown: 'downstream',
  Home: 'first',
  End: 'last',
};

/** Milliseconds within which letters are one name. */
const TYPING = 900;

/** Goes about in a drawing by keyboard, from mark to mark. */
export function useWalk({ scene, until, chosen, onChoose, leave }: WalkOptions): Walk {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [blocked, setBlocked] = useState<Step | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const mark = standing ? markOf(scene, standing, until) : undefined;
  const stand = (next: Standing | null) => {
    setBlocked(null);
    if (next) setStanding(next);
  };
  const take = (step: Step) => {
    const next = standing && mark ? walked(scene, until, standing, step) : begin(scene, until, chosen);
    stand(next);
    if (!next) setBlocked(step);
  };
  const type = (letter: string, now: number) => {
    const text = now - typed.current.at < TYPING ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    stand(named(scene, until, standing, text));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const typing = event.timeStamp - typed.current.at < TYPING;
    if (step) take(step);
    else if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' || (event.key === ' ' && !typing)) {
      if (mark?.id) onChoose(mark.id);
    } else if (event.key.length === 1) type(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };
  return {
    standing,
    mark,
    blocked,
    handlers: {
      onKeyDown,
      onFocus: ({ currentTarget }) => {
        // Whoever points needs no place of its own in the drawing.
        if (currentTarget.matches(':focus-visible'))
          stand(standing && mark ? standing : begin(scene, until, chosen));
      },
      onBlur: () => setStanding(null),
    },
  };
}
