/**
 * How search makes letters equal. ae, ä, æ, aa, å and á are all read as a; oe, ö, ø and ó as o; ð as d, þ as th, and so on:
 * everyone writes the Nordic letters as their keyboard, language or century lets them. The same table makes the
 * patterns by which the index is asked, so that what is found and how it is ranked never differ.
 */

/** A word in the one spelling that all its spellings share; `at` holds where in the word each of its letters begins. */
export interface Folded {
  readonly text: string;
  /** Code units in the unfolded word, one entry for each letter and one for the end. */
  readonly at: readonly number[];
}

export function fold(word: string): string {
  return foldWithPlaces(word).text;
}

export function foldWithPlaces(word: string): Folded {
  let text = '';
  const at: number[] = [];
  let unit = 0;
  for (const letter of word) {
    for (const folded of lettersOf(letter)) {
      text += folded;
      for (let part = 0; part < folded.length; part++) at.push(unit);
    }
    unit += letter.length;
  }
  const kept: number[] = [];
  let merged = '';
  for (const match of text.matchAll(MERGED)) {
    kept.push(at[match.index] ?? word.length);
    merged += match[0].charAt(0);
  }
  return { text: merged, at: [...kept, word.length] };
}

/** A Lucene regular expression for every spelling of a folded word. */
export function spellingsOf(folded: string): string {
  let pattern = '';
  for (let at = 0; at < folded.length; ) {
    const pair = folded.slice(at, at + 2);
    const special = PAIRS.get(pair);
    if (special) {
      pattern += `(${[...pair].map((letter) => patternOf(letter)).join('')}|${special})`;
      at += 2;
    } else {
      const letter = String.fromCodePoint(folded.codePointAt(at) as number);
      pattern += patternOf(letter);
      at += letter.length;
    }
  }
  return pattern;
}

/** The letters of the Nordic and Sámi alphabets and their neighbours; each makes the patterns dearer (0.1 ms a dozen). */
const VARIANTS: Readonly<Record<string, string>> = {
  a: 'æäåáàâ',
  c: 'čç',
  d: 'ðđ',
  e: 'éèêë',
  g: 'ǥ',
  i: 'íï',
  k: 'ǩ',
  n: 'ŋñ',
  o: 'øöóô',
  s: 'š',
  t: 'ŧ',
  u: 'úü',
  y: 'ý',
  z: 'ž',
};
const PAIRS = new Map([
  ['th', 'þ'],
  ['ss', 'ß'],
]);
/** aa, ae and oe, of which the first letter stays; anything else code unit by code unit. */
const MERGED = /a+e?|oe|./gs;
const MARK = /[\u0300-\u036f]/;

const folds = new Map<string, string>([
  ...Object.entries(VARIANTS).flatMap(([base, variants]) =>
    [...variants].map((each): [string, string] => [each, base]),
  ),
  ...[...PAIRS].map(([base, each]): [string, string] => [each, base]),
  ['’', "'"],
]);

const patterns = new Map<string, string>(
  Object.entries(VARIANTS).map(([base, variants]) => {
    const one = `[${base}${variants}]`;
    if (base === 'a') return [base, `${one}+[e${VARIANTS.e}]?`];
    return [base, base === 'o' ? `${one}[e${VARIANTS.e}]?` : one];
  }),
);

function lettersOf(letter: string): string[] {
  return [...letter.normalize('NFC').toLowerCase()]
    .filter((each) => !MARK.test(each))
    .map((each) => folds.get(each) ?? each);
}

function patternOf(letter: string): string {
  return patterns.get(letter) ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : `\\${letter}`);
}
