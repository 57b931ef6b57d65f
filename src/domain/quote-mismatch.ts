import { type CodePointText, codePointLength } from './code-points.ts';
import { longestBeginning } from './occurrences.ts';

/** Why a quote that an editor took for the text's own is not in it, in words: what differs, and where. */
export function explainAbsence(text: CodePointText, quote: string): string {
  return (
    differentForm(text.text, quote) ??
    lookAlike(text, quote) ??
    otherLineEnds(text.text, quote) ??
    otherWhiteSpace(text.text, quote) ??
    invisible(text.text, quote) ??
    partly(text, quote)
  );
}

/** What stands at the offset where the quote should. */
export function explainDifference(text: CodePointText, quote: string, start: number): string {
  const there = text.slice(start, start + codePointLength(quote));
  return `at ${start} the text has ${excerpt(there)}, not ${excerpt(quote)}`;
}

function differentForm(text: string, quote: string): string | null {
  if (!text.normalize('NFC').includes(quote.normalize('NFC'))) return null;
  return (
    `the quote is in ${formOf(quote)}, the text in ${formOf(text)} (an å is one character in NFC, ` +
    'an a and a ring in NFD): copy the passage from the text itself'
  );
}

function formOf(text: string): string {
  if (text === text.normalize('NFC')) return 'NFC';
  return text === text.normalize('NFD') ? 'NFD' : 'a mixture of NFC and NFD';
}

const FOLDED = new Map([
  ...[
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r',
  ].map((space) => [space, ' '] as const),
  ...[...'‘’‚‛′´`'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»″'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—−'].map((dash) => [dash, '-'] as const),
]);

/** Looks for the quote with everything that looks alike taken as the same, one code unit for one. */
function lookAlike(text: CodePointText, quote: string): string | null {
  const inText = text.text.normalize('NFC');
  const inQuote = quote.normalize('NFC');
  const found = fold(inText).indexOf(fold(inQuote));
  if (found < 0) return null;
  let at = 0;
  while (inText[found + at] === inQuote[at]) at++;
  const ofQuote = codePointLength(inQuote.slice(0, at));
  const ofText = inText === text.text ? `, ${text.offsetAt(found + at)} of the text` : '';
  return (
    `the text has ${characterName(inText, found + at)} where the quote has ${characterName(inQuote, at)}, ` +
    `at character ${ofQuote} of the quote${ofText}`
  );
}

function fold(text: string): string {
  return text.replace(/./gsu, (character) => {
    const folded = FOLDED.get(character) ?? character.toLowerCase();
    return folded.length === character.length ? folded : character;
  });
}

function otherLineEnds(text: string, quote: string): string | null {
  if (!unixLines(text).includes(unixLines(quote))) return null;
  return `the lines of the text end in ${lineEndOf(text)}, those of the quote in ${lineEndOf(quote)}`;
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function lineEndOf(text: string): string {
  if (text.includes('\r\n')) return 'CR LF';
  return text.includes('\r') ? 'CR' : 'LF';
}

function otherWhiteSpace(text: string, quote: string): string | null {
  const single = (whole: string) => whole.replace(/\s+/gu, ' ').trim();
  if (!single(text).includes(single(quote))) return null;
  return 'they differ in white space only (how many spaces or line ends stand together): copy the passage from the text itself';
}

const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0e|\ufe0f/gu;

function invisible(text: string, quote: string): string | null {
  if (!text.replace(INVISIBLE, '').includes(quote.replace(INVISIBLE, ''))) return null;
  return 'they differ in characters that cannot be seen (soft hyphens, joiners): copy the passage from the text itself';
}

/** As much of a beginning as makes it likely that the quote was taken from there. */
const TELLING = 8;

function partly(text: CodePointText, quote: string): string {
  const { length, at } = longestBeginning(text.text, quote);
  const shared = codePointLength(quote.slice(0, length));
  if (shared < TELLING) return 'nothing like it stands there';
  const start = text.offsetAt(at);
  const after = start + shared;
  const there = text.slice(after, after + 20);
  return (
    `its first ${shared} characters stand at ${start}, where the text goes on with ` +
    `${there === '' ? 'its end' : excerpt(there)}, not ${excerpt(quote.slice(length))}`
  );
}

const NAMES = new Map([
  [' ', 'a space'],
  ['\u00a0', 'a no-break space (U+00A0)'],
  ['\u202f', 'a narrow no-break space (U+202F)'],
  ['\t', 'a tab'],
  ['\n', 'a line end'],
  ['\r', 'a carriage return'],
]);

function characterName(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  const character = String.fromCodePoint(point);
  return NAMES.get(character) ?? `“${character}” (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** At most 60 characters of it, line ends shown as ⏎. */
function excerpt(text: string): string {
  const characters = [...text];
  const shown = characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
  return `“${shown.replace(/\r\n|\r|\n/g, '⏎')}”`;
}
