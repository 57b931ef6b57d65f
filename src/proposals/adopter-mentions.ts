import { type Candidate, candidateOf, choose, doubted, type Found, type Setting } from './adopter-choice.ts';
import { foreignCountries } from './countries.ts';
import { basesOf, type Case } from './inflection.ts';
import type { Language } from './language.ts';
import { foldName } from './name-folding.ts';
import type { Named, NamesIndex } from './names-index.ts';
import { isFirstName } from './people.ts';
import type { Word, Words } from './text-words.ts';
import {
  CALLED_BEFORE,
  INSTITUTION,
  INSTITUTION_BEFORE,
  MUNICIPAL,
  ORDINARY,
  REGIONAL,
} from './words/place-words.ts';

/** A place in the text where somebody is named; offsets in code units of the readable text. */
export interface AdopterMention {
  readonly start: number;
  readonly end: number;
  /** Its first word, and the word behind its last. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly case: Case;
  readonly candidates: readonly Candidate[];
  /** The one who is meant, where that is clear. */
  readonly chosen: Candidate | null;
  readonly score: number;
  readonly reason: string;
}

export function findAdopters(
  plain: string,
  { words }: Words,
  names: NamesIndex,
  language: Language,
): AdopterMention[] {
  const setting: Setting = { plain, language, names, words };
  const found: Found[] = [];
  const forms = words.map((): Forms | null => null);
  const formsAt = (at: number): Forms | null => {
    const word = words[at];
    if (!word) return null;
    forms[at] ??= formsOf(word, language);
    return forms[at];
  };
  let at = 0;
  while (at < words.length) {
    const one = findAt(setting, at, formsAt);
    if (one) found.push(one);
    // Within the name of a unit its municipality is named too: `sundhedsplejen i Silkeborg Kommune`.
    at = one && !isUnit(one) ? one.last : at + 1;
  }
  const countries = countriesNamed(found);
  return found.flatMap((one) => mentionOf(setting, one, countries, found) ?? []);
}

interface Forms {
  readonly folded: readonly string[];
  readonly cases: ReadonlyMap<string, Case>;
}

function formsOf(word: Word, language: Language): Forms {
  const cases = new Map<string, Case>();
  for (const { base, case: form } of basesOf(word.text, language)) {
    const folded = foldName(base);
    if (!cases.has(folded)) cases.set(folded, form);
  }
  return { folded: [...cases.keys()], cases };
}

function isUnit(found: Found): boolean {
  return found.entries.every(({ named }) => named.kind === 'unit');
}

function findAt(setting: Setting, first: number, formsAt: (at: number) => Forms | null): Found | null {
  const { plain, words, names } = setting;
  const word = words[first] as Word;
  const joined = (at: number): readonly string[] | null => {
    if (at > 0) {
      const [before, here] = [words[first + at - 1], words[first + at]];
      if (!before || !here || !/^(?:\s|\s?[-–]\s?)$/u.test(plain.slice(before.end, here.start))) return null;
    }
    return formsAt(first + at)?.folded ?? null;
  };
  const known = names.adoptersAt(joined);
  const match = known ?? (word.capital ? foreignCountries.adoptersAt(joined) : null);
  if (!match) return null;
  const entries = match.entries.filter(({ named }) => word.capital || mayBeLower(named, match.words, word));
  if (entries.length === 0) return null;
  const lastWord = words[first + match.words - 1] as Word;
  const tail = plain.slice(lastWord.end, lastWord.end + 40);
  const municipal = adminAfter(MUNICIPAL, tail);
  const regional = adminAfter(REGIONAL, tail);
  const single = match.words === 1 && entries.every(({ named }) => named.kind !== 'organisation');
  if (single && !municipal && !regional && belongsToLongerName(setting, first)) return null;
  const form = formsAt(first + match.words - 1)?.cases.get(match.last) ?? null;
  const after = municipal ?? regional ?? 0;
  const end = lastWord.end + after;
  let last = first + match.words;
  while ((words[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
  const admin = plain.slice(lastWord.end, end).trim().toLowerCase();
  return {
    first,
    match,
    entries,
    end,
    last,
    municipal: municipal !== null,
    regional: regional !== null,
    form: after > 0 ? caseOfAdmin(admin, setting.language) : apostrophe(plain, lastWord) ? 'genitive' : form,
    doubtful: single && word.opens && ORDINARY.has(match.last) && form === null && after === 0,
  };
}

/** `kommunes`, `kaupungista`: the case is that of the word behind the name, whose own only says whose it is. */
function caseOfAdmin(admin: string, language: Language): Case {
  const bases = basesOf(admin, language).filter(({ base }) =>
    /^(?:kommune|kommun|kommunen|stad|kaupunki|kunta)$/u.test(base),
  );
  return bases.find((each) => each.base === admin)?.case ?? bases[0]?.case ?? null;
}

function apostrophe(plain: string, word: Word): boolean {
  return /[szx]$/iu.test(word.text) && /^['’]\s\p{Ll}/u.test(plain.slice(word.end, word.end + 4));
}

function adminAfter(pattern: RegExp, tail: string): number | null {
  const space = /^\s+/.exec(tail)?.[0].length;
  if (space === undefined) return null;
  pattern.lastIndex = space;
  const match = pattern.exec(tail);
  return match ? space + match[0].length : null;
}

/** Units and organisations are often written small; where a place is meant, its capital letter says so. */
function mayBeLower(named: Named, length: number, word: Word): boolean {
  return (named.kind === 'unit' || named.kind === 'organisation') && (length > 1 || word.text.length >= 8);
}

/** Whether a name is only a part of a longer one: a person's, a university's, a newspaper's. */
function belongsToLongerName({ plain, words, names }: Setting, at: number): boolean {
  const word = words[at] as Word;
  const [before, after] = [words[at - 1], words[at + 1]];
  const tail = plain.slice(word.end, word.end + 40);
  if (adminAfter(INSTITUTION, tail) !== null) return true;
  if (INSTITUTION_BEFORE.test(plain.slice(Math.max(0, word.start - 40), word.start))) return true;
  if (after?.capital && after.start === word.end + 1 && !/^(?:og|och|ja|and|i|in)$/iu.test(after.text)) {
    const next = names.adoptersAt((step) => (step === 0 ? [foldName(after.text)] : null));
    if (next === null) return true;
  }
  if (
    before?.capital &&
    before.end + 1 === word.start &&
    plain[before.end] === ' ' &&
    !CALLED_BEFORE.test(before.text)
  ) {
    if (!before.opens || isFirstName(before.text)) return true;
  }
  return false;
}

function countriesNamed(found: readonly Found[]): ReadonlyMap<string, number> {
  const countries = new Map<string, number>();
  for (const { entries } of found) {
    const all = new Set(entries.map(({ named }) => named.country));
    const [country] = all;
    if (all.size === 1 && country) countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return countries;
}

function mentionOf(
  setting: Setting,
  found: Found,
  countries: ReadonlyMap<string, number>,
  all: readonly Found[],
): AdopterMention | null {
  const { words, language } = setting;
  const word = words[found.first] as Word;
  const named = new Map(found.entries.map((entry) => [entry.named, entry]));
  const candidates = [...named.values()].map((entry) => candidateOf(entry, language));
  const choice = choose(setting, found, candidates, countries, all);
  const { chosen, reason, score } = found.doubtful ? doubted(choice, setting, found, all) : choice;
  return {
    start: word.start,
    end: found.end,
    first: found.first,
    last: found.last,
    sentence: word.sentence,
    case: found.form,
    candidates: chosen ? [chosen, ...candidates.filter((each) => each !== chosen)] : candidates,
    chosen,
    score,
    reason,
  };
}
