import { CodePointText, codePointLength, hasHalfCharacter } from './code-points.ts';
import { occurrencesOf } from './occurrences.ts';
import { explainAbsence, explainDifference } from './quote-mismatch.ts';

/** Where a passage stands in its post's text, in Unicode code points, end exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

export interface QuoteProblem {
  readonly code: QuoteFault;
  /** What is wrong and what would be right, for an editor. */
  readonly reason: string;
  /** Of an ambiguous quote: every place where it stands, in code points, up to a stated number. */
  readonly positions?: readonly number[];
}

export type QuoteFault =
  | 'quote-empty'
  | 'quote-half-character'
  | 'text-missing'
  | 'start-beyond-text'
  | 'quote-differs'
  | 'quote-not-in-text'
  | 'quote-ambiguous';

/** As many positions of an ambiguous quote as are listed; their number is always the true one. */
const LISTED_POSITIONS = 10;
/** Code points of context on each side, as in a W3C TextQuoteSelector. */
export const CONTEXT = 32;

/**
 * Where a quote stands in a text: at `start`, or, where that is null, at the only place where it occurs. Nothing is
 * normalised or searched for nearby: the quote is the text, code point by code point, or there is a problem.
 */
export function verifyQuote(
  text: string | CodePointText,
  quote: string,
  start: number | null,
): Passage | QuoteProblem {
  const indexed = typeof text === 'string' ? new CodePointText(text) : text;
  const found = locateQuote(indexed, quote, start);
  if (typeof found !== 'string') return found;
  const problem = { code: found, reason: explain(found, indexed, quote, start ?? 0) };
  return found === 'quote-ambiguous' ? { ...problem, positions: everyPositionOf(indexed, quote) } : problem;
}

export function isQuoteProblem(result: Passage | QuoteProblem): result is QuoteProblem {
  return 'code' in result;
}

/** As verifyQuote, without the words: for the many. */
export function locateQuote(text: CodePointText, quote: string, start: number | null): Passage | QuoteFault {
  if (quote === '') return 'quote-empty';
  if (hasHalfCharacter(quote)) return 'quote-half-character';
  if (text.text === '') return 'text-missing';
  if (start !== null) return locateAt(text, quote, start);
  const { at, count } = occurrencesOf(text.text, quote, 1);
  const [unit] = at;
  if (unit === undefined) return 'quote-not-in-text';
  if (count > 1) return 'quote-ambiguous';
  return passageFrom(text.offsetAt(unit), quote);
}

/** The up to 32 code points before and after a passage, by which a reader finds it again elsewhere. */
export function contextOf(text: CodePointText, passage: Passage): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(Math.max(0, passage.start - CONTEXT), passage.start),
    suffix: text.slice(passage.end, passage.end + CONTEXT),
  };
}

function locateAt(text: CodePointText, quote: string, start: number): Passage | QuoteFault {
  const passage = passageFrom(start, quote);
  if (passage.end > text.length) return 'start-beyond-text';
  return text.text.startsWith(quote, text.unitAt(start)) ? passage : 'quote-differs';
}

/** As many positions as are told to a program. */
const MOST_POSITIONS = 1_000;

function everyPositionOf(text: CodePointText, quote: string): number[] {
  return occurrencesOf(text.text, quote, MOST_POSITIONS).at.map((unit) => text.offsetAt(unit));
}

/** The passage of a quote that begins at an offset. */
export function passageFrom(start: number, quote: string): Passage {
  return { start, end: start + codePointLength(quote) };
}

function explain(fault: QuoteFault, text: CodePointText, quote: string, start: number): string {
  switch (fault) {
    case 'quote-empty':
      return 'the quote is empty: a citation quotes the exact passage of the text';
    case 'quote-half-character':
      return 'the quote holds half of a character (a lone surrogate): it was cut in the middle of one';
    case 'text-missing':
      return 'the post has no text in which the quote could stand: give the post its text, or leave the citation out';
    case 'start-beyond-text':
      return (
        `from ${start} the quote of ${codePointLength(quote)} characters would end beyond the text, ` +
        `which has ${text.length}${whereElse(text, quote)}`
      );
    case 'quote-differs':
      return `${explainDifference(text, quote, start)}${whereElse(text, quote)}`;
    case 'quote-not-in-text':
      return `the quote is not in the text: ${explainAbsence(text, quote)}`;
    case 'quote-ambiguous': {
      const { listed, count } = positionsOf(text, quote);
      return `the quote occurs ${count} times in the text, at ${listed}: give the start of the one that is meant`;
    }
  }
}

function whereElse(text: CodePointText, quote: string): string {
  const { listed, count } = positionsOf(text, quote);
  if (count === 0) return `; the quote is nowhere in the text: ${explainAbsence(text, quote)}`;
  return count === 1 ? `; the quote stands at ${listed}` : `; the quote stands ${count} times, at ${listed}`;
}

function positionsOf(text: CodePointText, quote: string): { listed: string; count: number } {
  const { at, count } = occurrencesOf(text.text, quote, LISTED_POSITIONS);
  const offsets = at.map((unit) => text.offsetAt(unit)).join(', ');
  return { listed: count > at.length ? `${offsets} and ${count - at.length} more` : offsets, count };
}
