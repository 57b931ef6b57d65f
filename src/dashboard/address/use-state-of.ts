import { useCallback, useMemo } from 'react';
import type { Codec } from './codec.ts';
import { go, hrefOf, useHref } from './navigation.ts';

/** A page's state, which is its address, and how to change some of it. */
export function useStateOf<State extends object>(
  codec: Codec<State>,
): [State, (change: Partial<State>, options?: { replace?: boolean }) => void] {
  const href = useHref();
  const state = useMemo(() => codec.parse(new URL(href, 'http://here').searchParams), [codec, href]);
  const change = useCallback(
    (some: Partial<State>, options: { replace?: boolean } = {}) => {
      const now = codec.parse(new URLSearchParams(window.location.search));
      go(hrefOf(window.location.pathname, codec.print({ ...now, ...some })), options);
    },
    [codec],
  );
  return [state, change];
}
