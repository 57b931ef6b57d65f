import { useCallback, useMemo } from 'react';
import type { Codec } from './codec.ts';
import { hrefOf } from './navigation.ts';
import { usePlace } from './place.tsx';

/** A page's state, which is its address, and how to change some of it. */
export function useStateOf<State extends object>(
  codec: Codec<State>,
): [State, (change: Partial<State>, options?: { replace?: boolean }) => void] {
  const { href, now, go } = usePlace();
  const state = useMemo(() => codec.parse(new URL(href, 'http://here').searchParams), [codec, href]);
  const change = useCallback(
    (some: Partial<State>, options: { replace?: boolean } = {}) => {
      const { pathname, searchParams } = new URL(now(), 'http://here');
      go(hrefOf(pathname, codec.print({ ...codec.parse(searchParams), ...some })), options);
    },
    [codec, now, go],
  );
  return [state, change];
}
