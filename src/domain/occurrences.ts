/** Below this many comparisons at worst the engine's own search is the faster one. */
const SMALL = 1 << 22;

export interface Occurrences {
  /** Code units at which the pattern begins, in order, at most as many as were asked for. */
  readonly at: number[];
  /** How often it occurs in all; occurrences that overlap count each. */
  readonly count: number;
}

/** Where a pattern occurs, in time linear in text and pattern whatever they hold ("aaaa…" included). */
export function occurrencesOf(text: string, pattern: string, atMost: number): Occurrences {
  return text.length * pattern.length <= SMALL
    ? bySearch(text, pattern, atMost)
    : byPrefixTable(text, pattern, atMost);
}

/** The longest beginning of the pattern that the text holds, and where it first stands. */
export function longestBeginning(text: string, pattern: string): { length: number; at: number } {
  const longest = { length: 0, at: 0 };
  matchAlong(text, pattern, (end, length) => {
    if (length > longest.length) {
      longest.length = length;
      longest.at = end - length;
    }
  });
  return longest;
}

function bySearch(text: string, pattern: string, atMost: number): Occurrences {
  const at: number[] = [];
  let count = 0;
  for (let found = text.indexOf(pattern); found >= 0; found = text.indexOf(pattern, found + 1)) {
    if (count++ < atMost) at.push(found);
  }
  return { at, count };
}

function byPrefixTable(text: string, pattern: string, atMost: number): Occurrences {
  const at: number[] = [];
  let count = 0;
  matchAlong(text, pattern, (end, length) => {
    if (length === pattern.length && count++ < atMost) at.push(end - length);
  });
  return { at, count };
}

/** Knuth, Morris, Pratt: tells after each code unit how much of the pattern's beginning ends there. */
function matchAlong(text: string, pattern: string, tell: (end: number, length: number) => void): void {
  const borders = bordersOf(pattern);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (length === pattern.length) length = borders[length] ?? 0;
    while (length > 0 && unit !== pattern.charCodeAt(length)) length = borders[length] ?? 0;
    if (unit === pattern.charCodeAt(length)) length++;
    tell(at + 1, length);
  }
}

/** For each beginning of the pattern the longest shorter one that it also ends with. */
function bordersOf(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length + 1);
  let border = 0;
  for (let at = 1; at < pattern.length; at++) {
    while (border > 0 && pattern.charCodeAt(at) !== pattern.charCodeAt(border)) border = borders[border] ?? 0;
    if (pattern.charCodeAt(at) === pattern.charCodeAt(border)) border++;
    borders[at + 1] = border;
  }
  return borders;
}
