import { useCallback, useEffect, useRef, useState } from 'react';

/** Seconds that the whole of a spread takes, and how many steps it makes where motion is to be reduced. */
const SECONDS = 14;
const STEPS = 14;

export interface Playback {
  /** The day up to which is shown; Infinity for all. */
  readonly until: number;
  readonly playing: boolean;
  play(): void;
  pause(): void;
  seek(day: number): void;
}

/**
 * Runs time from the first day to the last. Where it rests stands in the address, by way of `onRest`; while it runs it does not, since a
 * browser takes only so many addresses a second.
 */
export function usePlayback(
  [first, last]: readonly [number, number],
  at: number | null,
  onRest: (day: number | null) => void,
): Playback {
  const [moving, setMoving] = useState<number | null>(null);
  const day = useRef(0);
  const playing = moving !== null;
  const rest = useRef(onRest);
  rest.current = onRest;
  useEffect(() => {
    if (!playing) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const whole = Math.max(last - first, 1);
    let before = performance.now();
    let waiting = 0;
    let frame = requestAnimationFrame(function step(now) {
      waiting += (now - before) / 1000;
      before = now;
      const least = still ? SECONDS / STEPS : 0;
      if (waiting >= least) {
        day.current = Math.min(last, day.current + (whole * waiting) / SECONDS);
        waiting = 0;
        setMoving(day.current);
      }
      if (day.current < last) frame = requestAnimationFrame(step);
      else {
        setMoving(null);
        rest.current(null);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, first, last]);
  return {
    until: moving ?? at ?? Number.POSITIVE_INFINITY,
    playing,
    play: useCallback(() => {
      day.current = at === null || at >= last ? first : at;
      setMoving(day.current);
    }, [at, first, last]),
    pause: useCallback(() => {
      setMoving(null);
      rest.current(Math.round(day.current));
    }, []),
    seek: useCallback(
      (to: number) => {
        setMoving(null);
        rest.current(to >= last ? null : Math.round(to));
      },
      [last],
    ),
  };
}
