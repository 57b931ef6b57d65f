import type { Graph } from '../neo4j/graph.ts';
import { type Feed, type FeedPost, readFeed } from './feed-reading.ts';
import type { Fetched, Fetcher, Known } from './fetcher.ts';
import { type Incoming, sha256 } from './found-post.ts';
import { htmlDocument } from './html-document.ts';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { languageOfPage } from './language.ts';
import { decoded } from './media.ts';
import { readFragment } from './page-reading.ts';
import { isWordpressPosts, readWordpress, wordpressPage } from './wordpress.ts';

const TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/json',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'text/html',
];

/** A feed as it was read, from where it is in the end. */
export interface ReadFeed extends Feed {
  readonly source: string;
  readonly address: string;
  readonly at: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The feed at an address, or the one that the page there names. Null where nothing has changed since it was last read to its end. */
export async function feedAt(graph: Graph, fetcher: Fetcher, source: string): Promise<ReadFeed | null> {
  let address = source;
  for (let pages = 0; pages < 2; pages++) {
    if (URL.canParse(address) && isWordpressPosts(address)) return wordpress(fetcher, source, address);
    const fetched = await fetcher.fetch(address, { types: TYPES, known: await knownFeed(graph, address) });
    if (fetched === null) return null;
    const text = decoded(fetched.bytes, fetched.media);
    if (fetched.media.type !== 'text/html') {
      const feed = await readFeed(text, source, fetched.address);
      return {
        ...feed,
        source,
        address,
        at: fetched.at,
        etag: fetched.etag,
        lastModified: fetched.lastModified,
      };
    }
    address = feedOfPage(text, source, fetched);
  }
  throw new IntakeFailure('UNREADABLE', source, 'The feed that the page names is a page again.');
}

async function knownFeed(graph: Graph, address: string): Promise<Known | null> {
  const [known] = await graph.read('intake/feed', { address });
  return known ?? null;
}

/** Remembers that the feed was read to its end: what has not changed is not sent again. */
export async function keepFeed(graph: Graph, { address, etag, lastModified }: ReadFeed): Promise<void> {
  if (etag === null && lastModified === null) return;
  await graph.write((writer) => writer.run('intake/keep-feed', { address, etag, lastModified }));
}

/** WordPress's own API before a feed: it has the whole posts, and the dates as the site writes them. */
function feedOfPage(html: string, source: string, { address }: Fetched): string {
  const document = htmlDocument(html, source);
  const links = [...document.querySelectorAll('link[rel]')];
  const relOf = (link: (typeof links)[number]) => (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
  const api = links.find((link) => relOf(link).includes('https://api.w.org/'));
  const feed = links.find(
    (link) =>
      relOf(link).includes('alternate') &&
      /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/i.test(link.getAttribute('type') ?? '') &&
      !/comment|kommentar/i.test(link.getAttribute('title') ?? ''),
  );
  const href = (api ?? feed)?.getAttribute('href');
  if (!href || !URL.canParse(href, address))
    throw new IntakeFailure('UNREADABLE', source, 'It is a page, and names no feed.');
  const found = new URL(href, address).href;
  return api ? wordpressPage(found, 1) : found;
}

async function wordpress(fetcher: Fetcher, source: string, api: string): Promise<ReadFeed> {
  const posts: FeedPost[] = [];
  let at = '';
  for (let page = 1; page <= intakeLimits.wordpressPages; page++) {
    const fetched = await fetcher.fetch(wordpressPage(api, page), { types: ['application/json'] });
    if (fetched === null) break;
    at = fetched.at;
    const found = readWordpress(decoded(fetched.bytes, fetched.media), source);
    posts.push(...found.posts);
    if (found.count < intakeLimits.wordpressPage) break;
  }
  return { source, address: api, at, etag: null, lastModified: null, language: null, posts };
}

/** A post of which the feed carries the whole; null where its page has to be fetched. */
export async function carriedPost(post: FeedPost, feed: ReadFeed): Promise<Incoming | null> {
  if (post.content === null) return null;
  const text = readFragment(post.content, post.url);
  if (text.length < WHOLE) return null;
  const { url, title, authors, published } = post;
  return {
    url,
    title,
    authors,
    published,
    language: await languageOfPage(feed.language, text),
    text,
    source: feed.source,
    fetchedFrom: feed.address,
    fetchedAt: feed.at,
    contentHash: sha256(post.content),
  };
}

/** Shorter content may be a teaser. */
const WHOLE = 400;
