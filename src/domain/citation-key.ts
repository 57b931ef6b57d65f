import { createHash } from 'node:crypto';

/** What makes a citation the one it is: its whole row (interchange.md), with the place where its quote stands. */
export interface CitationIdentity {
  readonly postKey: string;
  readonly ideaKey: string;
  readonly adoptionKey: string | null;
  readonly sourceKey: string | null;
  readonly quote: string;
  /** In code points of the post's text. */
  readonly start: number;
}

/**
 * The start under which a lost citation has its key: its place is free for another that is cited there anew, and no two
 * lost ones meet.
 */
export function lostStart(start: number): number {
  return -1 - start;
}

/** A citation's key: the first half of a digest of its row, since quotes may be long. It moves with its passage. */
export function citationKeyOf(citation: CitationIdentity): string {
  const { postKey, ideaKey, adoptionKey, sourceKey, quote, start } = citation;
  return createHash('sha256')
    .update([postKey, ideaKey, adoptionKey ?? '', sourceKey ?? '', quote, String(start)].join('\0'))
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}
