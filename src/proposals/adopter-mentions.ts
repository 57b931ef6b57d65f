import { countryName, foreignCountries } from './countries.ts';
import { basesOf, type Case } from './inflection.ts';
import { HOME, type Language } from './language.ts';
import { foldName } from './name-folding.ts';
import type { Named, NameEntry, NameMatch, NamesIndex } from './names-index.ts';
import { isFirstName } from './people.ts';
import type { Word, Words } from './text-words.ts';
import { CALLED_BEFORE, INSTITUTION, INSTITUTION_BEFORE, MUNICIPAL, ORDINARY, REGIONAL } from './words/place-words.ts';

/** Somebody who may be meant. */
export interface Candidate {
  /** Null where nobody of this name is recorded. */
  readonly key: string | null;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly partOfKey: string | null;
  readonly reason: string;
}

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

/** What a text gives to tell namesakes apart. */
interface Setting {
  readonly plain: string;
  readonly language: Language;
  readonly names: NamesIndex;
  readonly words: readonly Word[];
}

interface Found {
  readonly first: number;
  readonly match: NameMatch;
  readonly entries: readonly NameEntry[];
  readonly end: number;
  readonly last: number;
  readonly municipal: boolean;
  readonly regional: boolean;
  readonly form: Case;
  readonly doubtful: boolean;
}

export function findAdopters(plain: string, { words }: Words, names: NamesIndex, language: Language): AdopterMention[] {
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
  const bases = basesOf(admin, language).filter(({ base }) => /^(?:kommune|kommun|kommunen|stad|kaupunki|kunta)$/u.test(base));
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
  if (before?.capital && before.end + 1 === word.start && plain[before.end] === ' ' && !CALLED_BEFORE.test(before.text)) {
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

/** A name that is an ordinary word and begins a sentence: more likely the word, unless the place is named elsewhere or others are beside it. */
function doubted(choice: Choice, { words }: Setting, found: Found, all: readonly Found[]): Choice {
  const sentence = words[found.first]?.sentence;
  if (all.some((other) => !other.doubtful && other.match.last === found.match.last)) return choice;
  const beside = all.some((other) => other !== found && words[other.first]?.sentence === sentence);
  return { ...choice, score: beside ? 0.45 : 0.2, reason: `${choice.reason}; it begins a sentence, and is an ordinary word too` };
}

function candidateOf({ named, name }: NameEntry, language: Language): Candidate {
  const foreign = named.kind === 'country' && foreignCountries.adopter(named.key) === named;
  const ended = named.until === null ? '' : `; it ended ${named.until}${named.succeededByKey ? `, followed by ${named.succeededByKey}` : ''}`;
  return {
    key: foreign ? null : named.key,
    name: foreign ? countryName(named, language) : named.name,
    kind: named.kind,
    country: named.country,
    partOfKey: named.partOfKey,
    reason: foreign
      ? 'a country that is not recorded yet'
      : `${name === named.name ? 'its name' : `its other name “${name}”`}${ended}`,
  };
}

interface Choice {
  readonly chosen: Candidate | null;
  readonly reason: string;
  readonly score: number;
}

function choose(
  setting: Setting,
  found: Found,
  candidates: readonly Candidate[],
  countries: ReadonlyMap<string, number>,
  all: readonly Found[],
): Choice {
  const written = setting.plain.slice((setting.words[found.first] as Word).start, found.end);
  const inflected = found.form === null ? '' : ', inflected';
  let left = candidates;
  if (found.municipal) left = onlyIf(left, (each) => each.kind === 'municipality');
  if (found.regional) left = onlyIf(left, (each) => each.kind === 'region');
  else left = onlyIf(left, (each) => each.kind !== 'region');
  const [only] = left;
  const short = found.match.last.length <= 3 ? 0.15 : 0;
  if (left.length === 1 && only) {
    const known = only.key === null ? 0.7 : 0.95;
    const called = found.municipal ? 0.03 : 0;
    return { chosen: only, reason: `“${written}” is ${only.reason}${inflected}`, score: known + called - short };
  }
  const near = left.filter((each) => isNear(setting, found, each, all));
  if (near.length === 1 && near[0])
    return { chosen: near[0], reason: `“${written}” has ${left.length} namesakes; what it is part of is named beside it`, score: 0.85 };
  const home = left.filter((each) => each.country === HOME[setting.language]);
  const elsewhere = left.filter((each) => each.country !== HOME[setting.language]);
  if (home.length === 1 && home[0] && elsewhere.every(({ country }) => country === null || !countries.has(country)))
    return { chosen: home[0], reason: `“${written}” has ${left.length} namesakes; this one is of the country whose language the post is in, and no other of their countries is named`, score: 0.8 };
  const told = left.filter(({ country }) => country !== null && countries.has(country));
  if (home.length === 0 && told.length === 1 && told[0])
    return { chosen: told[0], reason: `“${written}” has ${left.length} namesakes; only this one's country is named in the post`, score: 0.7 };
  if (home.length === 1 && home[0])
    return { chosen: home[0], reason: `“${written}” has ${left.length} namesakes; this one is of the country whose language the post is in`, score: 0.6 };
  return { chosen: null, reason: `“${written}” is the name of ${left.length}: which one is a question`, score: 0.5 };
}

function onlyIf(candidates: readonly Candidate[], holds: (each: Candidate) => boolean): readonly Candidate[] {
  const kept = candidates.filter(holds);
  return kept.length > 0 ? kept : candidates;
}

/** Whether its region or country, or for a unit its municipality, is named in the same sentence or, for a unit, anywhere. */
function isNear({ words, names }: Setting, found: Found, candidate: Candidate, all: readonly Found[]): boolean {
  const above = names.adopter(names.adopter(candidate.key)?.partOfKey ?? null);
  if (!above) return false;
  const here = (words[found.first] as Word).sentence;
  return all.some((other) => {
    if (other === found) return false;
    const close = Math.abs((words[other.first] as Word).sentence - here) <= 1;
    return other.entries.some(({ named }) => {
      if (named.key === above.key) return above.kind === 'municipality' || close;
      return named.key === above.partOfKey && close && Math.abs(other.first - found.first) <= 4;
    });
  });
}
