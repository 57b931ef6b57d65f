import { type FeedPost, inWords } from './feed-reading.ts';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { machineDate } from './publication-date.ts';

/** The address of one page of a WordPress's posts, newest first, from that of its API (`…/wp-json/`) or of the posts themselves. */
export function wordpressPage(api: string, page: number): string {
  const url = new URL(api);
  // A site without pretty addresses has its API at ?rest_route=/.
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', '/wp/v2/posts');
  else if (!isWordpressPosts(api)) url.pathname = `${url.pathname.replace(/\/$/, '')}/wp/v2/posts`;
  url.searchParams.set('per_page', String(intakeLimits.wordpressPage));
  url.searchParams.set('page', String(page));
  url.searchParams.set('_embed', 'author');
  return url.href;
}

export function isWordpressPosts(address: string): boolean {
  return /\/wp\/v2\/posts\/?$/.test(new URL(address).pathname);
}

/** Reads a page of posts as WordPress's REST API answers it. A post behind a password has no content and must be fetched in vain: it is left out. */
export function readWordpress(text: string, source: string): { posts: FeedPost[]; count: number } {
  const answered = parsed(text, source);
  const posts = answered.flatMap((post) => {
    const url = words(post.link);
    const content = rendered(post.content);
    if (url === null || content === null || isProtected(post.content)) return [];
    return [
      {
        url,
        title: inWords(rendered(post.title), source),
        authors: authorsOf(post._embedded),
        // The date in the site's own time; date_gmt is the same in UTC.
        published: machineDate(words(post.date)),
        content,
      },
    ];
  });
  return { posts, count: answered.length };
}

type Json = Readonly<Record<string, unknown>>;

function parsed(text: string, source: string): Json[] {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Told below, as any other answer that is no list of posts.
  }
  if (!Array.isArray(value) || !value.every(isObject))
    throw new IntakeFailure(
      'UNREADABLE',
      source,
      'It answered no list of posts, as the API of WordPress does.',
    );
  return value;
}

function authorsOf(embedded: unknown): string[] {
  const authors = isObject(embedded) && Array.isArray(embedded.author) ? embedded.author : [];
  return authors.flatMap((author) => {
    const name = isObject(author) ? words(author.name) : null;
    return name === null ? [] : [name];
  });
}

function rendered(value: unknown): string | null {
  return isObject(value) ? words(value.rendered) : null;
}

function isProtected(value: unknown): boolean {
  return isObject(value) && value.protected === true;
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
