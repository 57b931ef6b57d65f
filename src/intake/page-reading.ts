import { type Element, type HtmlDocument, htmlDocument } from './html-document.ts';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { languageOfPage } from './language.ts';
import { linkedArticle } from './linked-data.ts';
import { describe, wordsOf } from './page-description.ts';
import { bylineIn, publishedIn, shortLines, withoutStamps } from './page-stamps.ts';
import { plainText } from './plain-text.ts';

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
  const lead = leadOf(document);
  const article = withoutStamps(await articleOf(document), description.title);
  const text = lead === null || article === '' || article.includes(lead) ? article : `${lead}\n\n${article}`;
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
  for (const element of [...document.querySelectorAll(AROUND)]) if (!holdsArticle(element)) element.remove();
  for (const element of [...document.querySelectorAll('[style]')])
    if (INVISIBLE.test(element.getAttribute('style') ?? '') && !holdsArticle(element)) element.remove();
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

/** Some sites wrap the whole page in a form, or hide it until a script has run. */
function holdsArticle(element: Element): boolean {
  if (element.matches(ARTICLE) || element.querySelector(ARTICLE) !== null) return true;
  return element.tagName === 'FORM' && [...element.querySelectorAll('p')].length >= 3;
}

const LEAD =
  '.lead, .ingress, .manchet, .preamble, .standfirst, .article-intro, .article__lead, [class*="ingress" i], [class*="manchet" i]';

/** The paragraph that many pages have above the article, apart from it: by the names that it has there. */
function leadOf(document: HtmlDocument): string | null {
  const [found, ...others] = [...document.querySelectorAll(LEAD)].map((element) => plainText(element));
  // Where there are several they are those of other articles, in a list.
  const lead = found !== undefined && others.every((other) => found.includes(other)) ? found : '';
  return lead.length >= 40 && lead.length <= 1_500 ? lead : null;
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
