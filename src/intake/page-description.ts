import type { Element, HtmlDocument } from './html-document.ts';
import { intakeLimits } from './intake-limits.ts';
import type { LinkedArticle } from './linked-data.ts';
import { namesIn } from './page-stamps.ts';
import { machineDate } from './publication-date.ts';

/** What a page says of its article apart from the article. */
export interface Description {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

export function describe(document: HtmlDocument, linked: LinkedArticle | null): Description {
  const meta = (name: string) => metaOf(document, name);
  const own = linked?.headline ?? meta('og:title') ?? meta('headline');
  const said = own ?? wordsOf(document.querySelector('title'));
  const title = titleOf(said.slice(0, intakeLimits.title), {
    headings: headingsOf(document),
    site: meta('og:site_name'),
    isOwn: own !== null,
  });
  const authors = linked?.authors.length
    ? linked.authors
    : namesIn(meta('author') ?? meta('article:author') ?? meta('DC.creator') ?? '');
  return {
    title,
    authors: (authors.length > 0 ? authors : vcardAuthors(document))
      .filter((name) => !/^https?:/i.test(name))
      .slice(0, intakeLimits.authors),
    published:
      machineDate(linked?.published) ??
      machineDate(meta('article:published_time') ?? meta('datePublished') ?? meta('DC.date.issued')) ??
      machineDate(meta('DC.date.created') ?? meta('DC.date') ?? meta('date')) ??
      timeElement(document),
  };
}

interface TitleFacts {
  /** The article's before all others of the page. */
  readonly headings: readonly string[];
  readonly site: string | null;
  /** Whether what is said is the article's, or that of the window. */
  readonly isOwn: boolean;
}

/**
 * A title without the name of the site behind it. The article's heading is the title where the other only lengthens it, or is the window's
 * and says something else.
 */
function titleOf(said: string, { headings, site, isOwn }: TitleFacts): string | null {
  const lengthened = headings.find((heading) => isLengthened(heading, said));
  if (lengthened !== undefined) return lengthened;
  const [, without, behind] = /^(.+?)\s+[-–—|·•«»]\s+([^-–—|·•«»]+)$/.exec(said) ?? [];
  if (without !== undefined && behind !== undefined && site !== null && behind.trim() === site)
    return without;
  const [heading] = headings;
  if (heading !== undefined && !isOwn && !said.includes(heading)) return heading;
  return said !== '' ? said : (heading ?? null);
}

function isLengthened(heading: string, said: string): boolean {
  if (said === heading) return false;
  const rest = said.slice(heading.length);
  if (said.startsWith(heading) && /^\s*[-–—|·•:«»]/.test(rest)) return true;
  return said.endsWith(heading) && /[-–—|·•:«»]\s*$/.test(said.slice(0, -heading.length));
}

function headingsOf(document: HtmlDocument): string[] {
  const found = ['article h1, main h1, h1.entry-title', '.entry-title', 'h1'].flatMap((selector) => [
    ...document.querySelectorAll(selector),
  ]);
  return [...new Set(found.map(wordsOf))].filter((heading) => heading !== '');
}

function metaOf(document: HtmlDocument, name: string): string | null {
  const lower = name.toLowerCase();
  for (const meta of document.querySelectorAll('meta')) {
    const named = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (named?.toLowerCase() === lower && content) return content;
  }
  return null;
}

function vcardAuthors(document: HtmlDocument): string[] {
  const found = [
    ...document.querySelectorAll(
      '[rel="author"], .author .fn, .vcard .fn, .author.vcard, [itemprop="author"]',
    ),
  ].map(wordsOf);
  return [...new Set(found.flatMap(namesIn))];
}

function timeElement(document: HtmlDocument): string | null {
  const times = [...document.querySelectorAll('time[datetime]')];
  const published = times.find((time) =>
    time.matches('.published, .entry-date, [itemprop="datePublished"], [pubdate]'),
  );
  const chosen = published ?? (times.length === 1 ? times[0] : undefined);
  return chosen ? machineDate(chosen.getAttribute('datetime')) : null;
}

export function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
