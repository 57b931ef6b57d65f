import { useSyncExternalStore } from 'react';

/** What belongs to the reader and not to the view; kept from page to page where the address says it. */
const READERS = ['lang', 'theme'];

const watchers = new Set<() => void>();

function tell(): void {
  for (const watcher of watchers) watcher();
}

if (typeof window !== 'undefined') window.addEventListener('popstate', tell);

/** The address as it stands: the only state that the pages have. */
export function useHref(): string {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => window.location.pathname + window.location.search,
  );
}

/** Goes to an address of these pages; `replace` where the reader would not expect the back button to stop in between. */
export function go(href: string, { replace = false } = {}): void {
  const before = window.location.pathname;
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  tell();
  if (window.location.pathname === before) return;
  window.scrollTo(0, 0);
  arrived = true;
}

let arrived = false;

/** Whether the reader has just come to another page: true once, for the heading that takes the focus. */
export function takeArrival(): boolean {
  const just = arrived;
  arrived = false;
  return just;
}

/** An address with a query, and with what the reader chose for all pages. */
export function hrefOf(path: string, query: URLSearchParams = new URLSearchParams()): string {
  const all = new URLSearchParams(query);
  const here = new URLSearchParams(window.location.search);
  for (const name of READERS) {
    const value = here.get(name);
    if (value !== null && !all.has(name)) all.set(name, value);
  }
  const written = all.toString();
  return written ? `${path}?${written}` : path;
}
