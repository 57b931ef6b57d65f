import { fold } from './search-folding.ts';

/** A word as it stands in a text. */
export interface Token {
  readonly word: string;
  readonly folded: string;
  /** Code units in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Words as the index cuts them (Unicode's UAX 29): `COI's`, `EU:s`, `pi.dk` and `4.0` are one word each. */
const WORD =
  /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:(?:(?<=\p{L}\p{M}*)[.:'’·](?=\p{L})|(?<=\p{N})[.,'’](?=\p{N}))[\p{L}\p{N}\p{M}_]+)*/gu;

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: match[0],
    folded: foldedOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Names are made of the same words again and again: remembering them halves what ranking 2,000 of them costs. */
const HELD = 20_000;
const held = new Map<string, string>();

function foldedOf(word: string): string {
  let folded = held.get(word);
  if (folded === undefined) {
    folded = fold(word);
    if (held.size >= HELD) held.clear();
    held.set(word, folded);
  }
  return folded;
}
