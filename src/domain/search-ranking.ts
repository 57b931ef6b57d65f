import { bestMatch, type Fit, inflects, isNear, placesIn, SHORTEST_NEAR } from './search-matching.ts';
import type { Question, Term } from './search-question.ts';
import { typedForm } from './search-question.ts';
import { type Token, tokensOf } from './search-tokens.ts';

/** What is known of a record before it is read: enough to say how well it answers. */
export interface Candidate {
  readonly noun: 'adopter' | 'idea' | 'post' | 'story';
  readonly key: string;
  /** The name of an adopter or an idea, the title of a post or a story. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  /** Of an adopter: its kind. */
  readonly kind: string | null;
  readonly summary: string | null;
  /** Whether the index found every word in the title or the text, and how many words stand in the text just as asked. */
  readonly inText: { readonly exact: number; readonly text: string | null } | null;
}

/**
 * How well a record answers, from 0 to 100; null where it does not. It follows from the record and the question alone,
 * so what else is written meanwhile moves nothing. From high to low: the name is what was asked; the name begins so; an
 * alias is or does; the words stand in the name, then in an alias; inside longer words; nearly so; in the summary; in
 * the text. Of equals ideas come first, then countries, municipalities, regions, organisations, units, posts and stories.
 */
export function scoreOf(candidate: Candidate, question: Question): number | null {
  const named = candidate.name === null ? [] : [tokensOf(candidate.name)];
  const aliased = candidate.aliases.map(tokensOf);
  const whole = Math.max(
    ...named.map((tokens) => wholeScore(tokens, question, 100)),
    ...aliased.map((tokens) => wholeScore(tokens, question, 86)),
    0,
  );
  const summary = candidate.summary === null ? [] : tokensOf(candidate.summary);
  let sum = 0;
  for (const term of question.terms) {
    const best = Math.max(
      ...named.map((tokens) => worthOf(bestMatch(term, tokens)?.fit, IN_NAME)),
      ...aliased.map((tokens) => worthOf(bestMatch(term, tokens)?.fit, IN_ALIAS)),
      ...placesIn(term, summary).map(({ fit }) => worthOf(fit, IN_SUMMARY)),
      textWorth(candidate, term, question),
      0,
    );
    if (best === 0) return null;
    sum += best;
  }
  const score = Math.max(whole, sum / question.terms.length) - 1 + precedence(candidate);
  return Math.round(score * 1_000) / 1_000;
}

const IN_NAME: Worth = { exact: 66, inflected: 64, begins: 62, inside: 48, near: 40 };
const IN_ALIAS: Worth = { exact: 58, inflected: 57, begins: 56, inside: 44, near: 36 };
const IN_SUMMARY: Worth = { exact: 30, inflected: 28, begins: 27, inside: 0, near: 0 };
/** In a text from 16, where no word stands just as asked, to 20, where all do. */
const IN_TEXT = { least: 16, most: 20 };

type Worth = Readonly<Record<Fit, number>>;

function worthOf(fit: Fit | undefined, worth: Worth): number {
  return fit === undefined ? 0 : worth[fit];
}

/** A whole name against the whole question: `top` where they are the same letter by letter, 0 where they are not. */
function wholeScore(tokens: readonly Token[], question: Question, top: number): number {
  if (tokens.map(({ word }) => typedForm(word)).join(' ') === question.typed) return top;
  const folded = tokens.map((token) => token.folded).join(' ');
  if (folded === question.folded) return top - 2;
  const inStep = (fits: (word: Token, token: Token) => boolean) =>
    tokens.length === question.words.length &&
    question.words.every((word, at) => fits(word, tokens[at] as Token));
  if (inStep(inflects)) return top - 4;
  if (folded.startsWith(`${question.folded} `)) return top - 9;
  const last = question.terms.at(-1);
  if (last?.kind === 'word' && last.open && folded.startsWith(question.folded)) return top - 11;
  const nearly = inStep((word, token) => inflects(word, token) || isNearly(word, token));
  return nearly ? (IN_NAME.near * top) / 100 + 3 : 0;
}

function isNearly(word: Token, token: Token): boolean {
  return word.folded.length >= SHORTEST_NEAR && isNear(word.folded, token.folded);
}

function textWorth({ inText }: Candidate, term: Term, question: Question): number {
  if (inText === null) return 0;
  if (term.kind === 'phrase')
    return inText.text !== null && bestMatch(term, tokensOf(inText.text)) ? IN_TEXT.most : 0;
  const words = question.terms.filter(({ kind }) => kind === 'word').length;
  return IN_TEXT.least + ((IN_TEXT.most - IN_TEXT.least) * Math.min(inText.exact, words)) / words;
}

const PRECEDENCE = ['unit', 'organisation', 'region', 'municipality', 'country'];

function precedence({ noun, kind }: Candidate): number {
  if (noun === 'post' || noun === 'story') return 0;
  return noun === 'idea' ? 0.6 : (PRECEDENCE.indexOf(kind ?? '') + 1) / 10;
}
