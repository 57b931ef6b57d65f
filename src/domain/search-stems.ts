import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { fold } from './search-folding.ts';

/** A shorter stem says too little: with `kom` Danish would find every word in kom-. */
const SHORTEST_STEM = 4;
/** Code units that an inflection may add to a stem: Finnish `-ssa`, `-ista`, Nordic `-ene`, `-ernes`. */
export const LONGEST_ENDING = 4;

const stemmers = [danish, norwegian, swedish, finnish, strongFinnish, english];

/**
 * What is left of a word in each language without its ending, folded. Which language a word is in is not asked: a
 * search has none, and names cross borders.
 */
export function stemsOf(word: string): ReadonlySet<string> {
  const plain = word.normalize('NFC').toLowerCase();
  if (!/^\p{L}+$/u.test(plain)) return NONE;
  let stems = held.get(plain);
  if (!stems) {
    stems = new Set(stemmers.map((stem) => fold(stem(plain))).filter((stem) => stem.length >= SHORTEST_STEM));
    if (held.size >= HELD) held.clear();
    held.set(plain, stems);
  }
  return stems;
}

/** Without those that begin with another one, which stands for them. */
export function shortestOf(stems: ReadonlySet<string>): string[] {
  return [...stems].filter((stem) => ![...stems].some((other) => other !== stem && stem.startsWith(other)));
}

/** Finnish consonants are weak before many endings: `Helsingissä` is of Helsinki, `Lahdessa` of Lahti, `kunnan` of kunta. */
const STRONG: readonly [weak: RegExp, strong: string][] = [
  [/ng$/, 'nk'],
  [/nn$/, 'nt'],
  [/mm$/, 'mp'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
  [/d$/, 't'],
];

function strongFinnish(word: string): string {
  const stem = finnish(word);
  const [weak, strong] = (stem !== word && STRONG.find(([each]) => each.test(stem))) || [];
  return weak && strong ? stem.replace(weak, strong) : stem;
}

const NONE: ReadonlySet<string> = new Set();
const HELD = 10_000;
const held = new Map<string, ReadonlySet<string>>();
