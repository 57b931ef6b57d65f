import type { CodePointText } from './code-points.ts';
import type { Passage } from './passage.ts';

/** So far a word is looked for on either side. */
const LONGEST_WORD = 60;

/** A passage widened to where its first word begins and its last word ends. */
export function wholeWords(text: CodePointText, { start, end }: Passage): Passage {
  const before = [...text.slice(Math.max(0, start - LONGEST_WORD), start)].reverse();
  const inside = [...text.slice(start, end)];
  const after = [...text.slice(end, Math.min(text.length, end + LONGEST_WORD))];
  return {
    start: start - (isLetter(inside[0]) ? lettersAtStart(before) : 0),
    end: end + (isLetter(inside.at(-1)) ? lettersAtStart(after) : 0),
  };
}

function lettersAtStart(letters: readonly string[]): number {
  const other = letters.findIndex((letter) => !isLetter(letter));
  return other < 0 ? letters.length : other;
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
}

/** How like two texts are: 1 less the share of letters to be changed, put in or taken out (Levenshtein). */
export function likeness(one: readonly string[], other: readonly string[]): number {
  let costs = other.map((_, at) => at + 1);
  costs.unshift(0);
  for (const [row, letter] of one.entries()) {
    const next = [row + 1];
    for (const [column, wanted] of other.entries())
      next.push(
        Math.min(
          (costs[column] ?? 0) + (letter === wanted ? 0 : 1),
          (costs[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
        ),
      );
    costs = next;
  }
  return 1 - (costs.at(-1) ?? 0) / Math.max(1, one.length, other.length);
}
