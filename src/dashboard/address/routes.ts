/** Which page an address shows. `key` names the record that the page is of. */
export type Route =
  | {
      readonly page:
        | 'start'
        | 'flows'
        | 'path'
        | 'posts'
        | 'ideas'
        | 'sign-in'
        | 'changes'
        | 'waiting'
        | 'new-post'
        | 'drafts'
        | 'reviews'
        | 'stories'
        | 'new-story'
        | 'lost'
        | 'proposals';
    }
  | {
      readonly page: 'idea' | 'adopter' | 'post' | 'change' | 'review' | 'edit-post' | 'story' | 'edit-story';
      readonly key: string;
    }
  | { readonly page: 'history'; readonly noun: string; readonly key: string };

const PLAIN = {
  '': 'start',
  flows: 'flows',
  path: 'path',
  posts: 'posts',
  ideas: 'ideas',
  'sign-in': 'sign-in',
  changes: 'changes',
  waiting: 'waiting',
  drafts: 'drafts',
  reviews: 'reviews',
  stories: 'stories',
  lost: 'lost',
  proposals: 'proposals',
} as const;
const KEYED = {
  idea: 'idea',
  adopter: 'adopter',
  post: 'post',
  changes: 'change',
  reviews: 'review',
  story: 'story',
} as const;
/** Below the page of a list, or of a record. */
const NEW = { posts: 'new-post', stories: 'new-story' } as const;
const EDITED = { post: 'edit-post', story: 'edit-story' } as const;

/** Pages that show who somebody is, or change something, never stand in another site's frame. */
const OWN: ReadonlySet<Route['page']> = new Set<Route['page']>([
  'sign-in',
  'waiting',
  'new-post',
  'edit-post',
  'drafts',
  'reviews',
  'lost',
  'proposals',
  'review',
  'new-story',
  'edit-story',
]);

/** The page at a path; null where there is none. Also the service asks this, to know what is not found. */
export function routeOf(path: string): Route | null {
  const route = anyRouteOf(path);
  return route && isEmbedded(path) && OWN.has(route.page) ? null : route;
}

function anyRouteOf(path: string): Route | null {
  const [first = '', ...rest] = withoutEmbedding(path).replace(/^\//, '').replace(/\/$/, '').split('/');
  const page = first in PLAIN ? PLAIN[first as keyof typeof PLAIN] : undefined;
  if (page !== undefined && !rest.length) return { page };
  try {
    const [one, other] = rest.map(decodeURIComponent);
    if (first === 'history')
      return rest.length === 2 && one && other ? { page: 'history', noun: one, key: other } : null;
    if (first in NEW && rest.length === 1 && one === 'new') return { page: NEW[first as keyof typeof NEW] };
    if (first in EDITED && rest.length === 2 && one && other === 'edit')
      return { page: EDITED[first as keyof typeof EDITED], key: one };
    const keyed = first in KEYED ? KEYED[first as keyof typeof KEYED] : undefined;
    return keyed !== undefined && rest.length === 1 && one ? { page: keyed, key: one } : null;
  } catch {
    return null;
  }
}

/** Where the pages of one stand below the list of all. */
const FOLDERS: { readonly [P in Route['page']]?: string } = { change: 'changes', review: 'reviews' };

export function pathTo(route: Route): string {
  if (route.page === 'new-post') return '/posts/new';
  if (route.page === 'new-story') return '/stories/new';
  if (route.page === 'edit-post') return `/post/${encodeURIComponent(route.key)}/edit`;
  if (route.page === 'edit-story') return `/story/${encodeURIComponent(route.key)}/edit`;
  const names = { noun: '', key: '', ...route };
  const folder = FOLDERS[route.page] ?? route.page;
  const parts = [folder, names.noun, names.key].filter((part) => part !== '');
  return route.page === 'start' ? '/' : `/${parts.map(encodeURIComponent).join('/')}`;
}

const VIEWS: ReadonlySet<Route['page']> = new Set<Route['page']>([
  ...(['start', 'flows', 'path', 'posts', 'ideas', 'idea', 'adopter', 'post'] as const),
]);

/** Whether a page can stand beside a passage of a story: those that readers look at, and that hold no story themselves. */
export function isView({ page }: Route): boolean {
  return VIEWS.has(page);
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
