import { type Element, type HtmlDocument, htmlDocument } from './html-document.ts';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { languageOfPage } from './language.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import { plainText } from './plain-text.ts';
import { machineDate, writtenDate } from './publication-date.ts';

/** What was found of a post. What is not there is null or empty, never guessed. */
export interface FoundPost {
  /** The address that the page says is its own, else the one it came from; null for what came without one. */
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** An EDTF date of the precision that was found. */
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string;
}

/** Stands around articles, or is not for reading: taken out before the article is looked for. */
const AROUND = [
  'script, style, template, noscript, iframe, svg, nav, aside, form, dialog, button, [hidden], [aria-hidden="true"], [role="navigation"]',
  '[role="dialog"], [role="alertdialog"], [role="search"], [role="banner"], [role="contentinfo"], [aria-modal="true"]',
  '.screen-reader-text, .visually-hidden, .visuallyhidden, .sr-only, .skip-link, .breadcrumb, .breadcrumbs, .sharedaddy, .jp-relatedposts',
  '[id*="cookie" i], [class*="cookie" i], [id*="Cybot"], [class*="newsletter" i], [class*="nyhedsbrev" i], [class*="share-buttons" i]',
].join(', ');

const ARTICLE = 'html, body, main, article, h1';

const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Reads a page: its article as plain text, and what it says of itself. */
export async function readPage(html: string, source: string, address: string | null): Promise<FoundPost> {
  const document = htmlDocument(html, source);
  const linked = linkedArticle(document);
  const tag = document.documentElement.getAttribute('lang');
  const description = describe(document, linked);
  const url = canonicalOf(document, address);
  clear(document);
  const stamps = shortLines(document);
  const text = withoutStamps(await articleOf(document), description.title);
  if (text === '')
    throw new IntakeFailure('TEXT', source, 'There is no text on the page that reads as an article.');
  if (text.length > intakeLimits.text)
    throw new IntakeFailure('SIZE', source, `Its text is longer than ${intakeLimits.text} characters.`);
  return {
    url,
    title: description.title,
    authors: description.authors.length > 0 ? description.authors : bylineIn(stamps),
    published: description.published ?? publishedIn(stamps),
    language: await languageOfPage(linked?.language ?? tag, text),
    text,
  };
}

/** Takes out what stands around the article; what holds the article itself stays, whatever its classes and roles are. */
function clear(document: HtmlDocument): void {
  for (const element of [...document.querySelectorAll(AROUND)])
    if (element.querySelector(ARTICLE) === null && !element.matches(ARTICLE)) element.remove();
  for (const element of [...document.querySelectorAll('[style]')])
    if (INVISIBLE.test(element.getAttribute('style') ?? '')) element.remove();
}

/** Reads what is an article as a whole, under its own heading. */
export function readDocument(html: string, source: string): { title: string | null; text: string } {
  const document = htmlDocument(html, source);
  clear(document);
  const heading = document.querySelector('h1');
  const title = wordsOf(heading) || null;
  heading?.remove();
  return { title, text: plainText(document.body) };
}

/** Reads the content that a feed carries: an article already, of which nothing has to be found out. */
export function readFragment(html: string, source: string): string {
  const document = htmlDocument(html, source);
  clear(document);
  return plainText(document.body).slice(0, intakeLimits.text);
}

async function articleOf(document: HtmlDocument): Promise<string> {
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<Element>(document as never, {
    charThreshold: 200,
    serializer: (element) => element as unknown as Element,
    maxElemsToParse: intakeLimits.elements,
  });
  const content = reader.parse()?.content;
  return content ? plainText(content) : '';
}

interface Description {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

function describe(document: HtmlDocument, linked: LinkedArticle | null): Description {
  const meta = (name: string) => metaOf(document, name);
  const headings = [...document.querySelectorAll('h1')].map(wordsOf).filter((heading) => heading !== '');
  const title = titleOf(linked?.headline ?? meta('og:title') ?? wordsOf(document.querySelector('title')), {
    headings,
    site: meta('og:site_name'),
  });
  const said = linked?.authors.length
    ? linked.authors
    : namesIn(meta('author') ?? meta('article:author') ?? meta('DC.creator') ?? '');
  return {
    title,
    authors: (said.length > 0 ? said : vcardAuthors(document)).filter((name) => !/^https?:/i.test(name)),
    published:
      machineDate(linked?.published) ??
      machineDate(meta('article:published_time') ?? meta('datePublished') ?? meta('DC.date.issued')) ??
      machineDate(meta('DC.date.created') ?? meta('DC.date') ?? meta('date')) ??
      timeElement(document),
  };
}

/** A title without the name of the site behind it. The page's own heading is the title where the other only lengthens it. */
function titleOf(
  said: string,
  { headings, site }: { headings: readonly string[]; site: string | null },
): string | null {
  const lengthened = headings.find((heading) => said !== heading && said.startsWith(heading));
  if (lengthened !== undefined && /^\s*[-–—|·•:»]/.test(said.slice(lengthened.length))) return lengthened;
  const [, without, behind] = /^(.+?)\s+[-–—|·•»]\s+([^-–—|·•»]+)$/.exec(said) ?? [];
  if (without !== undefined && behind !== undefined && site !== null && behind.trim() === site)
    return without;
  return said !== '' ? said : (headings[0] ?? null);
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
    ...document.querySelectorAll('[rel="author"], .author .fn, .author.vcard, [itemprop="author"]'),
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

function canonicalOf(document: HtmlDocument, address: string | null): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!href || !URL.canParse(href, address ?? undefined)) return address;
  const url = new URL(href, address ?? undefined);
  // A page speaks for its own site: what it says of another is not taken over.
  const speaks = address === null || siteOf(url.hostname) === siteOf(new URL(address).hostname);
  return /^https?:$/.test(url.protocol) && speaks ? url.href : address;
}

function siteOf(host: string): string {
  return host.replace(/^(?:www|amp|m)\./, '');
}

/** Short lines outside the running text: where pages say when, and by whom. */
function shortLines(document: HtmlDocument): string[] {
  return plainText(document.body)
    .split('\n')
    .filter((line) => line !== '' && line.length <= STAMP);
}

const STAMP = 120;
const PUBLISHED = /^(?:publi[scz]\p{L}*|udgivet|offentliggjort|útgefið|birt|julkaistu|posted|published)\b/iu;
const CHANGED = /(?:opp?datert|uppdatera|opdatera|ändra|endr[ae]|ændret|päivitet|breytt|updated|modified)/iu;
const BYLINE =
  /^(?:av|af|by|tekst|text|teksti|texti|skrevet av|skrive av|skrevet af|skriven av|kirjoittanut|höfundur)[:\s]\s*(?<names>\p{Lu}[^\d]{2,80})$/iu;
const BYLINE_BEHIND =
  /\b(?:Af|Av|By)\s+(?<names>\p{Lu}\p{L}+(?:[ ,.-]+(?:og|och|and|ja)?\s*\p{Lu}\p{L}+){1,6})\s*$/u;

/** The line that says it was published; else the only line that is nothing but a date. */
function publishedIn(lines: readonly string[]): string | null {
  const said = lines.find((line) => PUBLISHED.test(line));
  if (said !== undefined) return writtenDate(CHANGED.test(said) ? (said.split(CHANGED)[0] ?? said) : said);
  const bare = lines.filter((line) => isBareDate(line));
  return bare.length === 1 ? writtenDate(bare[0] ?? '') : null;
}

function isBareDate(line: string): boolean {
  return line.length <= 24 && writtenDate(line) !== null && /\d{4}\s*$/.test(line);
}

function bylineIn(lines: readonly string[]): string[] {
  for (const line of lines) {
    const names = (BYLINE.exec(line) ?? BYLINE_BEHIND.exec(line))?.groups?.names;
    if (names !== undefined) return namesIn(names);
  }
  return [];
}

function namesIn(text: string): string[] {
  return text
    .replace(/^(?:av|af|by)\s+/i, '')
    .split(/\s*(?:,|;|\s+og\s+|\s+och\s+|\s+and\s+|\s+ja\s+|&)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= 100);
}

/** Lines at the ends of an article that only say when and by whom, or repeat its title, are no part of its text. */
function withoutStamps(text: string, title: string | null): string {
  const blocks = text.split('\n\n');
  while (blocks.length > 0 && isStamp(blocks[0] ?? '', title)) blocks.shift();
  // A lead may stand before the stamp.
  const [lead, second] = blocks;
  if (lead !== undefined && second !== undefined && blocks.length > 2 && isStamp(second, title))
    blocks.splice(1, 1);
  while (blocks.length > 0 && isStamp(blocks.at(-1) ?? '', title)) blocks.pop();
  return blocks.join('\n\n');
}

function isStamp(block: string, title: string | null): boolean {
  const line = block.replace(/^• /, '');
  if (line === title) return true;
  if (line.length > STAMP) return false;
  return (
    (PUBLISHED.test(line) && writtenDate(line) !== null) ||
    (CHANGED.test(line) && writtenDate(line) !== null && line.length < 60) ||
    isBareDate(line) ||
    BYLINE.test(line) ||
    (/^\p{L}+$/u.test(line) && line.length < 20)
  );
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
