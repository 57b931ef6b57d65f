import { isEmbedded, isView, routeOf } from '../dashboard/address/routes.ts';
import type { RecordNoun } from '../domain/change-log.ts';
import { limits } from '../domain/limits.ts';
import { inQuotes } from '../interchange/problem.ts';

/** What of an address is each reader's own, and so none of a view's. */
const READERS_OWN = ['lang', 'theme'];

/** Why an address is none of a view that can stand beside a passage; null where it is. */
export function viewProblem(view: string): string | null {
  if (view.length > limits.storyView)
    return `an address has ${limits.storyView} characters at most, this one has ${view.length}`;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(view))
    return `${inQuotes(view)} names a host: give the path and what follows it alone, as /idea/KEY?at=2015`;
  if (!view.startsWith('/'))
    return `${inQuotes(view)} is no path of a page: it begins with /, as /idea/KEY does`;
  if (/[\s#\\]|\p{Cc}/u.test(view))
    return `${inQuotes(view)} holds a blank, a # or a \\, which the address of a view does not`;
  const [path = '', query = ''] = view.split('?', 2);
  if (isEmbedded(path)) return 'it is the address for other sites: leave out /embed';
  const route = routeOf(path);
  if (route === null) return `there is no page at ${inQuotes(path)}`;
  if (!isView(route)) return `the page at ${inQuotes(path)} cannot stand beside a passage`;
  const own = READERS_OWN.find((name) => new URLSearchParams(query).has(name));
  return own === undefined ? null : `“${own}” is each reader's own choice: leave it out`;
}

/** The record that the page of a view is of; null where it is of none. */
export function recordOfView(view: string): { readonly noun: RecordNoun; readonly key: string } | null {
  const route = routeOf(view.split('?', 1)[0] ?? '');
  return route !== null && (route.page === 'idea' || route.page === 'adopter' || route.page === 'post')
    ? { noun: route.page, key: route.key }
    : null;
}
