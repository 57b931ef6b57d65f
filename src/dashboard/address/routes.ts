/** Which page an address shows. `key` names the record that the page is of. */
export type Route =
  | { readonly page: 'start' | 'flows' | 'path' | 'posts' | 'ideas' | 'sign-in' }
  | { readonly page: 'idea' | 'adopter' | 'post'; readonly key: string };

const PLAIN = {
  '': 'start',
  flows: 'flows',
  path: 'path',
  posts: 'posts',
  ideas: 'ideas',
  'sign-in': 'sign-in',
} as const;
const KEYED = { idea: 'idea', adopter: 'adopter', post: 'post' } as const;

/** Pages that show who somebody is, or change something, never stand in another site's frame. */
const OWN: ReadonlySet<Route['page']> = new Set<Route['page']>(['sign-in']);

/** The page at a path; null where there is none. Also the service asks this, to know what is not found. */
export function routeOf(path: string): Route | null {
  const route = anyRouteOf(path);
  return route && isEmbedded(path) && OWN.has(route.page) ? null : route;
}

function anyRouteOf(path: string): Route | null {
  const [first = '', ...rest] = withoutEmbedding(path).replace(/^\//, '').replace(/\/$/, '').split('/');
  const page = first in PLAIN ? PLAIN[first as keyof typeof PLAIN] : undefined;
  if (page !== undefined) return rest.length ? null : { page };
  const keyed = first in KEYED ? KEYED[first as keyof typeof KEYED] : undefined;
  if (keyed === undefined || rest.length !== 1 || !rest[0]) return null;
  try {
    return { page: keyed, key: decodeURIComponent(rest[0]) };
  } catch {
    return null;
  }
}

export function pathTo(route: Route): string {
  if ('key' in route) return `/${route.page}/${encodeURIComponent(route.key)}`;
  return route.page === 'start' ? '/' : `/${route.page}`;
}

/** Whether the address is to be shown inside another site's page: the same view without navigation. */
export function isEmbedded(path: string): boolean {
  return path === EMBED || path.startsWith(`${EMBED}/`);
}

export function embeddedPathTo(route: Route): string {
  return `${EMBED}${pathTo(route)}`;
}

const EMBED = '/embed';

function withoutEmbedding(path: string): string {
  return isEmbedded(path) ? path.slice(EMBED.length) : path;
}
