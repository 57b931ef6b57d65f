import { countryName, foreignCountries } from './countries.ts';
import type { Case } from './inflection.ts';
import { HOME, type Language } from './language.ts';
import type { NameEntry, NameMatch, NamesIndex } from './names-index.ts';
import type { Word } from './text-words.ts';

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

/** What a text gives to tell namesakes apart. */
export interface Setting {
  readonly plain: string;
  readonly language: Language;
  readonly names: NamesIndex;
  readonly words: readonly Word[];
}

/** A name that stands in the text, and what stands around it. */
export interface Found {
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

export interface Choice {
  readonly chosen: Candidate | null;
  readonly reason: string;
  readonly score: number;
}

/** Who is meant of those who bear a name, and why; null where that is a question. */
export function choose(
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
    return {
      chosen: only,
      reason: `“${written}” is ${only.reason}${inflected}`,
      score: known + called - short,
    };
  }
  const near = left.filter((each) => isNear(setting, found, each, all));
  if (near.length === 1 && near[0])
    return {
      chosen: near[0],
      reason: `“${written}” has ${left.length} namesakes; what it is part of is named beside it`,
      score: 0.85,
    };
  const home = left.filter((each) => each.country === HOME[setting.language]);
  const elsewhere = left.filter((each) => each.country !== HOME[setting.language]);
  if (
    home.length === 1 &&
    home[0] &&
    elsewhere.every(({ country }) => country === null || !countries.has(country))
  )
    return {
      chosen: home[0],
      reason: `“${written}” has ${left.length} namesakes; this one is of the country whose language the post is in, and no other of their countries is named`,
      score: 0.8,
    };
  const told = left.filter(({ country }) => country !== null && countries.has(country));
  if (home.length === 0 && told.length === 1 && told[0])
    return {
      chosen: told[0],
      reason: `“${written}” has ${left.length} namesakes; only this one's country is named in the post`,
      score: 0.7,
    };
  if (home.length === 1 && home[0])
    return {
      chosen: home[0],
      reason: `“${written}” has ${left.length} namesakes; this one is of the country whose language the post is in`,
      score: 0.6,
    };
  return {
    chosen: null,
    reason: `“${written}” is the name of ${left.length}: which one is a question`,
    score: 0.5,
  };
}

function onlyIf(candidates: readonly Candidate[], holds: (each: Candidate) => boolean): readonly Candidate[] {
  const kept = candidates.filter(holds);
  return kept.length > 0 ? kept : candidates;
}

/** Whether its region or country, or for a unit its municipality, is named in the same sentence or, for a unit, anywhere. */
function isNear(
  { words, names }: Setting,
  found: Found,
  candidate: Candidate,
  all: readonly Found[],
): boolean {
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

/** A name that is an ordinary word and begins a sentence: more likely the word, unless the place is named elsewhere or others are beside it. */
export function doubted(choice: Choice, { words }: Setting, found: Found, all: readonly Found[]): Choice {
  const sentence = words[found.first]?.sentence;
  if (all.some((other) => !other.doubtful && other.match.last === found.match.last)) return choice;
  const beside = all.some((other) => other !== found && words[other.first]?.sentence === sentence);
  return {
    ...choice,
    score: beside ? 0.45 : 0.2,
    reason: `${choice.reason}; it begins a sentence, and is an ordinary word too`,
  };
}

export function candidateOf({ named, name }: NameEntry, language: Language): Candidate {
  const foreign = named.kind === 'country' && foreignCountries.adopter(named.key) === named;
  const ended =
    named.until === null
      ? ''
      : `; it ended ${named.until}${named.succeededByKey ? `, followed by ${named.succeededByKey}` : ''}`;
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
