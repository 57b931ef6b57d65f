import type { HtmlDocument } from './html-document.ts';

/** What a page says of its article in JSON-LD (schema.org). */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|NewsArticle|ScholarlyArticle)$/;
/** Blocks that are looked at; pages have a few. */
const BLOCKS = 20;

/** The page's article; null where it names none. What cannot be read is passed over, as search engines do. */
export function linkedArticle(document: HtmlDocument): LinkedArticle | null {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, BLOCKS);
  const things = blocks.flatMap((block) => thingsIn(parsed(block.textContent ?? ''), 0));
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  return {
    headline: words(article.headline) ?? words(article.name),
    published: words(article.datePublished) ?? words(article.dateCreated),
    authors: listed(article.author ?? article.creator).flatMap((author) => nameOf(author, byId)),
    language: words(article.inLanguage),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  if (!isThing(value)) return [];
  const main = value.mainEntity ?? null;
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(main, depth + 1)];
}

function isThing(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Json): string[] {
  return listed(thing['@type']).filter((type) => typeof type === 'string');
}

/** The name of a person; what an organisation wrote about itself has that as its author. */
function nameOf(author: unknown, byId: ReadonlyMap<unknown, Json>): string[] {
  if (typeof author === 'string') return [author];
  if (!isThing(author)) return [];
  const name = words(author.name) ?? words(byId.get(author['@id'])?.name);
  return name === null ? [] : [name];
}

function listed(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
