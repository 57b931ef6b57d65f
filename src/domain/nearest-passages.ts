import type { CodePointText } from './code-points.ts';
import type { Passage } from './passage.ts';
import { likeness, wholeWords } from './whole-words.ts';

/** A passage that is something like a quote: a suggestion to an editor, never more. */
export interface NearPassage extends Passage {
  readonly text: string;
  /** From 0 to 1: 1 less the share of characters (or words, of long quotes) to be changed to make one of the other. */
  readonly similarity: number;
}

const MOST = 3;
/** What is less alike is no help. */
const LEAST_ALIKE = 0.5;
/** Steps of one comparison: a few milliseconds. */
const STEPS = 2_000_000;

/** The passages of a text that are most like a quote, best first, none over another. In bounded time whatever the two hold. */
export function nearestPassages(text: CodePointText, quote: string): NearPassage[] {
  const whole = { start: 0, end: text.length };
  const letters = lettersOf(quote);
  const near =
    letters.length * text.length <= STEPS
      ? alike(text, whole, letters, lettersOf)
      : best(likeByWords(text, quote).flatMap((coarse) => refined(text, quote, coarse)));
  return near
    .map((each) => inWholeWords(text, letters, each, near))
    .sort((one, other) => other.similarity - one.similarity)
    .map((each) => ({ ...each, text: text.slice(each.start, each.end) }));
}

/** Nobody cites half a word: widened, where that is still alike and over no other passage. */
function inWholeWords(text: CodePointText, quote: Symbols, near: Near, all: readonly Near[]): Near {
  const whole = wholeWords(text, near);
  const isFree = all.every((other) => other === near || other.end <= whole.start || other.start >= whole.end);
  if (!isFree || quote.length * (whole.end - whole.start) > STEPS) return near;
  if (whole.start === near.start && whole.end === near.end) return near;
  const similarity = likeness(lettersOf(text.slice(whole.start, whole.end)), quote);
  return similarity < LEAST_ALIKE ? near : { ...whole, similarity };
}

/** A text as what is compared: letters, or words with the space that follows. */
type Symbols = readonly string[];
type Cut = (text: string) => Symbols;

const lettersOf: Cut = (text) => [...text];
const wordsOf: Cut = (text) => text.match(/^\s+|\S+\s*/gu) ?? [];

interface Near extends Passage {
  readonly similarity: number;
}

/** Of long texts the quote's first words are looked for, as many as can be. */
function likeByWords(text: CodePointText, quote: string): Near[] {
  const count = wordsOf(text.text).length;
  const words = wordsOf(quote).slice(0, Math.max(1, Math.floor(STEPS / Math.max(1, count))));
  return alike(text, { start: 0, end: text.length }, words, wordsOf);
}

/** Around a place that was found by words: by letters where that can be done, else by all its words. */
function refined(text: CodePointText, quote: string, { start }: Near): Near[] {
  const letters = lettersOf(quote);
  const around = {
    start: Math.max(0, start - Math.ceil(letters.length / 4)),
    end: Math.min(text.length, start + Math.ceil(letters.length * 1.5)),
  };
  const cost = letters.length * (around.end - around.start);
  if (cost <= STEPS) return alike(text, around, letters, lettersOf).slice(0, 1);
  const words = wordsOf(quote).slice(0, 1_000);
  return alike(text, around, words, wordsOf).slice(0, 1);
}

/**
 * Sellers' algorithm: for each place of the text how many symbols must be changed, put in or taken out to make the quote of what ends
 * there, and where that begins.
 */
function alike(text: CodePointText, within: Passage, quote: Symbols, cut: Cut): Near[] {
  const symbols = cut(text.slice(within.start, within.end));
  const [words, wanted] = [symbols.map(bare), quote.map(bare)];
  const size = quote.length;
  let costs = Int32Array.from({ length: size + 1 }, (_, row) => row);
  let froms = new Int32Array(size + 1);
  const found: (Near & { from: number; to: number })[] = [];
  for (let at = 0; at < symbols.length; at++) {
    const nextCosts = new Int32Array(size + 1);
    const nextFroms = new Int32Array(size + 1);
    nextFroms[0] = at + 1;
    for (let row = 1; row <= size; row++) {
      const change = (costs[row - 1] ?? 0) + (words[at] === wanted[row - 1] ? 0 : 1);
      const taken = (costs[row] ?? 0) + 1;
      const put = (nextCosts[row - 1] ?? 0) + 1;
      const least = Math.min(change, taken, put);
      nextCosts[row] = least;
      nextFroms[row] =
        (change === least ? froms[row - 1] : taken === least ? froms[row] : nextFroms[row - 1]) ?? 0;
    }
    [costs, froms] = [nextCosts, nextFroms];
    const from = froms[size] ?? 0;
    const similarity = 1 - (costs[size] ?? 0) / Math.max(size, at + 1 - from);
    if (similarity >= LEAST_ALIKE) found.push({ from, to: at + 1, similarity, start: 0, end: 0 });
  }
  const offsets = offsetsOf(symbols, within.start);
  return best(
    found.map(({ from, to, similarity }) => ({
      start: offsets[from] ?? 0,
      end: offsets[to] ?? 0,
      similarity,
    })),
  );
}

/** A word without the space that follows it: line ends may have become spaces. */
function bare(symbol: string): string {
  return symbol.trimEnd() || symbol;
}

function offsetsOf(symbols: Symbols, start: number): number[] {
  const offsets = [start];
  let offset = start;
  for (const symbol of symbols) {
    offset += [...symbol].length;
    offsets.push(offset);
  }
  return offsets;
}

/** The most alike, of equals the first in the text; of those that overlap the better. */
function best(found: readonly Near[]): Near[] {
  const kept: Near[] = [];
  for (const near of [...found].sort((a, b) => b.similarity - a.similarity || a.start - b.start)) {
    if (kept.length === MOST) break;
    if (near.end > near.start && kept.every(({ start, end }) => near.end <= start || near.start >= end))
      kept.push(near);
  }
  return kept;
}
