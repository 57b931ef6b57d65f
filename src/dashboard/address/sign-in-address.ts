import { codec } from './codec.ts';
import { routeOf } from './routes.ts';

/** `to` is where to go when signed in: the address of one of these pages, whatever else is given. */
export const signInAddress = codec({
  to: {
    parse: (given: string | null) => ownAddress(given ?? ''),
    print: (value: string) => (value === '' ? null : value),
  },
});

/** For a link to the page: back to the address as it stands, also where that is the page itself. */
export function signInQuery(): URLSearchParams {
  const { pathname, search } = window.location;
  if (routeOf(pathname)?.page === 'sign-in') return new URLSearchParams(search);
  return signInAddress.print({ to: pathname === '/' && search === '' ? '' : pathname + search });
}

/** The path and query of one of these pages; empty for any other address, as a link from elsewhere might have it. */
function ownAddress(given: string): string {
  if (!/^\/(?![/\\])/.test(given)) return '';
  const { origin, pathname, search } = new URL(given, HERE);
  return origin === HERE && routeOf(pathname) && !/^\/embed(\/|$)/.test(pathname) ? pathname + search : '';
}

const HERE = 'http://here';
