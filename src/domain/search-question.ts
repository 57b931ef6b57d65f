import { codePointLength } from './code-points.ts';
import { InputError } from './input-error.ts';
import { limits } from './limits.ts';
import { shortestOf, stemsOf } from './search-stems.ts';
import { type Token, tokensOf } from './search-tokens.ts';

/** One thing that must be found somewhere: a word, or the words of a phrase in quotation marks. */
export type Term =
  | {
      readonly kind: 'word';
      /** As it was typed, in lower case. */
      readonly typed: string;
      readonly folded: string;
      /** The word's stems, the shortest of each. */
      readonly stems: readonly string[];
      /** Whether it is being typed still, so that it may be any word's beginning. */
      readonly open: boolean;
    }
  | { readonly kind: 'phrase'; readonly words: readonly Token[] };

export interface Question {
  readonly terms: readonly Term[];
  /** All words in their order, in lower case and folded: what a whole name is held against. */
  readonly typed: string;
  readonly folded: string;
  readonly words: readonly Token[];
}

/** Terms in one question; each costs the server several patterns. */
const MOST_TERMS = 12;
/** From here on a word is taken for the beginning of others wherever it stands. */
const SHORTEST_BEGINNING = 3;

/**
 * What a reader typed, taken apart. It has no syntax that could be wrong: quotation marks make a phrase where they
 * come in pairs, and everything else that is neither letter nor digit only parts words.
 */
export function questionOf(text: string): Question {
  const length = codePointLength(text);
  if (length > limits.searchText)
    throw new InputError('text', `expected ${limits.searchText} characters at most; got ${length}.`);
  const words: Token[] = [];
  const terms: Term[] = [];
  let from = 0;
  for (const match of text.matchAll(QUOTED)) {
    add(text.slice(from, match.index), false);
    const quoted = typedWords(match[1] ?? '');
    words.push(...quoted);
    if (quoted.length > 0) terms.push({ kind: 'phrase', words: quoted });
    from = match.index + match[0].length;
  }
  add(text.slice(from), true);
  const distinct = [...new Map(terms.map((term) => [idOf(term), term])).values()];
  if (distinct.length > MOST_TERMS)
    throw new InputError('text', `expected ${MOST_TERMS} different words at most; got ${distinct.length}.`);
  return {
    terms: distinct,
    typed: words.map(({ word }) => typedForm(word)).join(' '),
    folded: words.map(({ folded }) => folded).join(' '),
    words,
  };

  function add(part: string, last: boolean): void {
    const found = typedWords(part);
    words.push(...found);
    for (const [at, { word, folded }] of found.entries()) {
      const ending = last && at === found.length - 1;
      terms.push({
        kind: 'word',
        typed: typedForm(word),
        folded,
        stems: shortestOf(stemsOf(word)),
        open: ending || folded.length >= SHORTEST_BEGINNING,
      });
    }
  }
}

/** A word as it is held against a name letter by letter: composed, in lower case. */
export function typedForm(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const GENITIVE = /['’:][sn]$/i;

/** `COI's` and `EU:n` ask for COI and EU, which the index holds in every form. */
function typedWords(text: string): Token[] {
  return tokensOf(text).map((token) => {
    const ending = GENITIVE.exec(token.word);
    return ending ? (tokensOf(token.word.slice(0, ending.index))[0] ?? token) : token;
  });
}

function idOf(term: Term): string {
  return term.kind === 'word' ? term.folded : `"${term.words.map(({ folded }) => folded).join(' ')}"`;
}
