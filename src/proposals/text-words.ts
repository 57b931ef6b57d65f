/** A word of a readable text; places are code units of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Whether it opens its sentence, so that its capital letter says nothing. */
  readonly opens: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its first word, and of the word after its last. */
  readonly first: number;
  readonly last: number;
}

export interface Words {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** `Rättviks`, `COI's`, `SKL:s`, `THL:n`, `Sør-Varanger`, `6.000` are one word each. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑'’](?=\p{L})|:(?=\p{Ll}{1,5}(?!\p{L}))|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;
const BREAK = /[.!?…]+["»”’'“)\]]*\s+(?=["'«»„“”‘(–—-]?\s?[\p{Lu}\p{N}])|\s*\n\s*|$/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|bl\.a|ca|cirka|dr|dvs|f\.eks|fr|hr|jf|kl|m\.fl|mr|mrs|nr|osv|prof|s\.k|sk|st|t\.ex|t\.d|þ\.e|esim|mm|n\.k|tlf|vol|no|ph\.d)\.$/iu;
const OPENING = /^["'«»„“”‘(\s–—•·-]*$/;

/** Only the words, of a name. */
export function wordTextsOf(plain: string): string[] {
  return plain.match(WORD) ?? [];
}

export function wordsOf(plain: string): Words {
  const ends = sentenceEnds(plain);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  let first = 0;
  let sentence = 0;
  for (const match of plain.matchAll(WORD)) {
    while (match.index >= (ends[sentence] ?? plain.length)) {
      const end = ends[sentence] ?? plain.length;
      sentences.push({ start, end, first, last: words.length });
      start = end;
      first = words.length;
      sentence++;
    }
    const text = match[0];
    words.push({
      text,
      lower: text.toLowerCase(),
      start: match.index,
      end: match.index + text.length,
      capital: /^\p{Lu}/u.test(text),
      sentence,
      opens: opensSentence(
        plain,
        match.index,
        words.length === first ? start : (words.at(-1)?.end ?? start),
        words.length === first,
      ),
    });
  }
  sentences.push({ start, end: ends[sentence] ?? plain.length, first, last: words.length });
  return { words, sentences };
}

/** After a colon, a dash or an opening quotation mark a capital letter may be no more than a beginning either. */
function opensSentence(plain: string, at: number, from: number, first: boolean): boolean {
  const between = plain.slice(from, at);
  return first ? OPENING.test(between) : /(?:[:–—]\s+["'«»„“”‘]?|["«»„“”])$/u.test(between);
}

function sentenceEnds(plain: string): number[] {
  const ends: number[] = [];
  for (const match of plain.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    const dot = match[0].startsWith('.');
    if (dot && !match[0].includes('\n')) {
      const before = plain.slice(Math.max(0, match.index - 12), match.index + 1);
      if (ABBREVIATION.test(before) || /(?:^|\s)\d{1,2}\.$/.test(before)) continue;
    }
    if (end > (ends.at(-1) ?? 0)) ends.push(end);
  }
  return ends;
}
