import type { Term } from './search-question.ts';
import { LONGEST_ENDING, stemsOf } from './search-stems.ts';
import type { Token } from './search-tokens.ts';

/** How a word of a record answers a word that was asked for, from close to far. */
export type Fit = 'exact' | 'inflected' | 'begins' | 'inside' | 'near';

export interface Match {
  readonly fit: Fit;
  /** The first of the tokens that match, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** A shorter word stands inside too many others, and a shorter one still is one letter away from too many. */
export const SHORTEST_INSIDE = 4;
export const SHORTEST_NEAR = 5;

/** The closest match of a term among the words of a name; the first of equals. */
export function bestMatch(term: Term, tokens: readonly Token[]): Match | null {
  let best: Match | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const fit = term.kind === 'word' ? fitOf(term, tokens[at] as Token) : phraseFit(term.words, tokens, at);
    if (fit === null || (best && FITS.indexOf(best.fit) <= FITS.indexOf(fit))) continue;
    best = { fit, from: at, to: at + (term.kind === 'word' ? 1 : term.words.length) };
    if (fit === 'exact') break;
  }
  return best;
}

/** Every place of a term in running text, where only whole words, their inflections and their beginnings count. */
export function placesIn(term: Term, tokens: readonly Token[]): Match[] {
  return tokens.flatMap((token, at): Match[] => {
    const fit = term.kind === 'word' ? textFit(term, token) : phraseFit(term.words, tokens, at);
    return fit === null ? [] : [{ fit, from: at, to: at + (term.kind === 'word' ? 1 : term.words.length) }];
  });
}

/** Whether two words are one word in different forms: by a stem that one language gives them both. */
export function inflects(word: Pick<Token, 'word' | 'folded'>, token: Token): boolean {
  if (word.folded === token.folded) return true;
  const stems = stemsOf(word.word);
  for (const stem of stems)
    if (token.folded.startsWith(stem) && (token.folded === stem || stemsOf(token.word).has(stem)))
      return true;
  return false;
}

/** Whether two folded words are at most one letter apart: one more, one less, another one, or two changed about. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const least = Math.min(one.length, other.length) - start;
  while (end < least && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const FITS: readonly Fit[] = ['exact', 'inflected', 'begins', 'inside', 'near'];

function fitOf(term: Term & { kind: 'word' }, token: Token): Fit | null {
  const { folded } = term;
  if (token.folded === folded) return 'exact';
  if (inflects({ word: term.typed, folded }, token)) return 'inflected';
  if (term.open && token.folded.startsWith(folded)) return 'begins';
  if (folded.length >= SHORTEST_INSIDE && token.folded.includes(folded)) return 'inside';
  return folded.length >= SHORTEST_NEAR && isNear(folded, token.folded) ? 'near' : null;
}

/** As the index matches running text: it cannot stem what it holds, so a stem takes a short ending of any language. */
function textFit(term: Term & { kind: 'word' }, { folded }: Token): Fit | null {
  if (folded === term.folded) return 'exact';
  if (term.stems.some((stem) => folded.startsWith(stem) && folded.length - stem.length <= LONGEST_ENDING))
    return 'inflected';
  return term.open && folded.startsWith(term.folded) ? 'begins' : null;
}

function phraseFit(words: readonly Token[], tokens: readonly Token[], at: number): Fit | null {
  return words.every((word, place) => tokens[at + place]?.folded === word.folded) ? 'exact' : null;
}
