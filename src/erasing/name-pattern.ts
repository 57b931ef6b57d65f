import { InputError } from '../domain/input-error.ts';

/** How a person's names are found in texts. */
export interface NamePattern {
  /** Every way in which one of the names may stand in a text; global, so for `matchAll` and `replace`. */
  readonly anywhere: RegExp;
  /** Of each name the piece that every such way holds, in lower case: by these the database finds where to look. */
  readonly needles: readonly string[];
}

export const nameLimits = { names: 20, characters: 100 } as const;

/**
 * Names as whole words, in any case and composed or decomposed (NFC, NFD), with what a sentence may do to them: `Nordmann, Kari`,
 * `kari-nordmann`, the genitive, and of full names the cases of Finnish and Icelandic. Of a single word only the genitive: `Karin` is
 * another name than `Kari`.
 */
export function namePattern(names: readonly string[]): NamePattern {
  if (names.length === 0 || names.length > nameLimits.names)
    throw new InputError('names', `expected 1 to ${nameLimits.names} names; got ${names.length}.`);
  const spelled = [...new Set(names.flatMap((name, at) => spellingsOf(checked(name, at))))];
  const ways = spelled.flatMap((name) => {
    const words = wordsOf(name);
    const [last = ''] = words.slice(-1);
    const forward = inOrder(words, SEPARATOR);
    return words.length === 1 ? [forward] : [forward, inOrder([last, ...words.slice(0, -1)], ',\\s+')];
  });
  // The longest first: of "Kari" and "Kari Nordmann" the whole name is to be found.
  ways.sort((one, other) => other.length - one.length);
  return {
    anywhere: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
    needles: [...new Set(spelled.flatMap((name) => needlesOf(wordsOf(name))))],
  };
}

/** Between the words of a name: also as addresses and keys have it. */
const SEPARATOR = '(?:[\\s\\p{Pd}_.+]|%20)+';

function checked(name: string, at: number): string {
  const words = wordsOf(name);
  const letters = words.join('');
  if (
    [...letters].length < 3 ||
    name.length > nameLimits.characters ||
    !/^[\p{L}\p{M}\p{N}'’]+$/u.test(letters)
  )
    throw new InputError(
      `names[${at}]`,
      `expected a name of 3 to ${nameLimits.characters} letters, with spaces or hyphens between its words.`,
    );
  return name;
}

function wordsOf(name: string): string[] {
  return name.split(/[\s\p{Pd}.,_]+/u).filter((word) => word !== '');
}

/** A name as it is given, and as keyboards without its letters write it. */
function spellingsOf(name: string): string[] {
  const composed = name.normalize('NFC');
  return [composed, written(composed, TWO_LETTERS), written(composed, ONE_LETTER)];
}

const TWO_LETTERS = { å: 'aa', ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe', ð: 'd', þ: 'th' };
const ONE_LETTER = { å: 'a', ä: 'a', æ: 'ae', ö: 'o', ø: 'o', ð: 'd', þ: 'th' };

function written(name: string, letters: Readonly<Record<string, string>>): string {
  return [...name.toLowerCase()]
    .map((letter) => letters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('');
}

function inOrder(words: readonly string[], separator: string): string {
  return words
    .map((word, at) => {
      const { stem, endings } = inflected(word);
      const further =
        words.length === 1 ? GENITIVE : at === words.length - 1 || separator !== SEPARATOR ? LAST : FIRST;
      return `${pieceOf(stem)}(?:${[...endings, ''].map(pieceOf).join('|')})(?:${further})?`;
    })
    .join(separator);
}

/** What stays the same of a word in every case, and what may follow it. */
function inflected(word: string): { stem: string; endings: readonly string[] } {
  for (const [ending, cases] of STEMS)
    if (word.toLowerCase().endsWith(ending) && word.length > ending.length + 1)
      return { stem: word.slice(0, word.length - ending.length), endings: cases };
  return { stem: word, endings: [] };
}

/** Finnish Virtanen, Virtasen; Icelandic Jónsson, Jónssyni; -dóttir, -dóttur; Guðmundur, Guðmundar; Katla, Kötlu has no rule as short. */
const STEMS: readonly (readonly [string, readonly string[]])[] = [
  ['nen', ['nen', 'se', 'ste']],
  ['son', ['son', 'syni', 'sonar']],
  ['dóttir', ['dóttir', 'dóttur']],
  ['ur', ['ur', 'i', 'ar', 's']],
];

const GENITIVE = "['’]?s|['’]";
const FIRST = `${GENITIVE}|i|u|ar`;
const LAST = `${GENITIVE}|n|in|t?[aä]|i?(?:ll|lt|ss|st|n)[aä]|i?lle|i?ksi|nn[aä]|i|u|ar`;

/** A piece of a word, each letter composed or decomposed. */
function pieceOf(piece: string): string {
  return (piece.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [])
    .map((letter) => {
      const forms = [...new Set([letter.normalize('NFC'), letter])].map(escaped);
      return forms.length === 1 ? forms[0] : `(?:${forms.join('|')})`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Of the word with the longest stem, the stem in both normal forms. */
function needlesOf(words: readonly string[]): string[] {
  const stems = words.map((word) => inflected(word).stem.toLowerCase());
  const [longest = ''] = stems.sort((one, other) => other.length - one.length);
  return [longest.normalize('NFC'), longest.normalize('NFD')];
}
