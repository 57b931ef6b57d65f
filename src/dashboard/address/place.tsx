import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { go, useHref } from './navigation.ts';

/** Where a page reads what it shows, and where it writes what is chosen in it: the window's address, or one of its own inside a story. */
export interface Place {
  readonly href: string;
  now(): string;
  go(href: string, options?: { replace?: boolean }): void;
}

const Inner = createContext<Place | null>(null);

export function usePlace(): Place {
  const href = useHref();
  return useContext(Inner) ?? { href, now, go };
}

/** Whether what is shown is a part of another page, which has the heading and the title of the window. */
export function useIsInside(): boolean {
  return useContext(Inner) !== null;
}

/** Shows a page at an address of its own: what is chosen in it stays in it, and leaves the window's address as it is. */
export function PlaceInside({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  const [href, setHref] = useState(view);
  const latest = useRef(view);
  const nowInside = useCallback(() => latest.current, []);
  const goInside = useCallback((next: string) => {
    latest.current = next;
    setHref(next);
  }, []);
  const place = useMemo(() => ({ href, now: nowInside, go: goInside }), [href, nowInside, goInside]);
  return <Inner value={place}>{children}</Inner>;
}

function now(): string {
  return window.location.pathname + window.location.search;
}
