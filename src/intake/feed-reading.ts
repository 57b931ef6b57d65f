import type { parseFeed } from 'feedsmith';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { readFragment } from './page-reading.ts';
import { machineDate, mailDate } from './publication-date.ts';

/** What a feed tells of a post. */
export interface FeedPost {
  readonly url: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** The whole post as HTML, where the feed carries it; null where it must be fetched. */
  readonly content: string | null;
}

export interface Feed {
  readonly language: string | null;
  readonly posts: readonly FeedPost[];
}

type Parsed = ReturnType<typeof parseFeed>;

/** Reads an RSS, RDF, Atom or JSON feed. Entries without an address are passed over: nobody could be led to them. */
export async function readFeed(text: string, source: string, address: string): Promise<Feed> {
  // A feed has no need of entities of its own, which could stand for files, or for each other without end.
  if (/<!ENTITY\b/i.test(text))
    throw new IntakeFailure('UNREADABLE', source, 'It declares entities, which no feed needs.');
  const { parseFeed } = await import('feedsmith');
  let parsed: Parsed;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw new IntakeFailure('UNREADABLE', source, 'It is no RSS, Atom or JSON feed that can be read.', {
      cause: error,
    });
  }
  const { language, entries } = entriesOf(parsed);
  return {
    language,
    posts: entries.flatMap((entry) => {
      const url = entry.url && URL.canParse(entry.url, address) ? new URL(entry.url, address) : null;
      if (url === null || !/^https?:$/.test(url.protocol)) return [];
      return [{ ...entry, url: url.href, title: inWords(entry.title, source) }];
    }),
  };
}

interface Entry extends Omit<FeedPost, 'url'> {
  readonly url: string | null;
}

function entriesOf(parsed: Parsed): { language: string | null; entries: Entry[] } {
  switch (parsed.format) {
    case 'rss':
      return {
        language: parsed.feed.language ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
          title: item.title ?? null,
          authors: names(item.dc?.creators ?? item.authors?.map(({ name }) => name)),
          published: dated(item.pubDate, mailDate) ?? dated(item.dc?.dates?.[0], machineDate),
          content: item.content?.encoded ?? null,
        })),
      };
    case 'atom':
      return {
        language: parsed.feed.xml?.lang ?? null,
        entries: (parsed.feed.entries ?? []).map((entry) => ({
          url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
          title: entry.title?.value ?? null,
          authors: names((entry.authors ?? parsed.feed.authors)?.map(({ name }) => name)),
          published: dated(entry.published, machineDate),
          content: entry.content?.src === undefined ? (entry.content?.value ?? null) : null,
        })),
      };
    case 'json':
      return {
        language: parsed.feed.language ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          url: item.url ?? item.external_url ?? null,
          title: item.title ?? null,
          authors: names((item.authors ?? parsed.feed.authors)?.map(({ name }) => name)),
          published: dated(item.date_published, machineDate),
          content: item.content_html ?? null,
        })),
      };
    case 'rdf':
      return {
        language: parsed.feed.dc?.languages?.[0] ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          url: item.link ?? null,
          title: item.title ?? null,
          authors: names(item.dc?.creators),
          published: dated(item.dc?.dates?.[0], machineDate),
          content: item.content?.encoded ?? null,
        })),
      };
  }
}

function names(found: readonly (string | undefined)[] | undefined): string[] {
  return [
    ...new Set(
      (found ?? []).slice(0, intakeLimits.authors).flatMap((name) => (name?.trim() ? [name.trim()] : [])),
    ),
  ];
}

/** The parser leaves dates as it found them, and its types say nothing of them. */
function dated(date: unknown, read: (text: string) => string | null): string | null {
  return typeof date === 'string' ? read(date) : null;
}

/** A title may carry marks, and characters by name. */
export function inWords(title: string | null, source: string): string | null {
  const words = title === null ? '' : readFragment(title, source).replace(/\s+/g, ' ');
  return words === '' ? null : words.slice(0, intakeLimits.title);
}
