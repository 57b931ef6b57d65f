import { createHash } from 'node:crypto';
import type { Fetched } from './fetcher.ts';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { languageOf } from './language.ts';
import type { FoundPost } from './page-reading.ts';

/** A post as it came in, with what it was made from. */
export interface Incoming extends FoundPost {
  /** What was asked for: an address, a feed, a file, or `text`. */
  readonly source: string;
  /** The last address of the redirects; null where nothing was fetched. */
  readonly fetchedFrom: string | null;
  readonly fetchedAt: string;
  /** SHA-256 of the bytes that it was made from. */
  readonly contentHash: string;
}

/** The post that was found in what was fetched. */
export function fetchedPost(found: FoundPost, { asked, address, at, bytes }: Fetched): Incoming {
  return { ...found, source: asked, fetchedFrom: address, fetchedAt: at, contentHash: sha256(bytes) };
}

/** A text that somebody hands over, with what they know of it. */
export interface GivenText extends Partial<Omit<FoundPost, 'text'>> {
  readonly text: string;
}

/** A plain text as it is stored: line ends become one kind, blank space at its ends goes, and nothing else changes. */
export async function givenPost(given: GivenText, source: string, bytes?: Buffer): Promise<Incoming> {
  const text = given.text.replace(/\r\n?/g, '\n').replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
  if (text.trim() === '') throw new IntakeFailure('TEXT', source, 'There is no text in it.');
  if (text.length > intakeLimits.text)
    throw new IntakeFailure('SIZE', source, `It is longer than ${intakeLimits.text} characters.`);
  return {
    url: given.url ?? null,
    title: given.title ?? null,
    authors: given.authors ?? [],
    published: given.published ?? null,
    language: given.language ?? (await languageOf(text)),
    text,
    source,
    fetchedFrom: null,
    fetchedAt: new Date().toISOString(),
    contentHash: sha256(bytes ?? Buffer.from(given.text)),
  };
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
