import { type Actor, actorsOf, type Scene } from './actors.ts';
import type { Candidate } from './adopter-choice.ts';
import { type AdopterMention, findAdopters } from './adopter-mentions.ts';
import { copiesTold } from './copies-told.ts';
import type { CopyTold } from './copy-told.ts';
import { countryName, foreignCountries } from './countries.ts';
import { type DateMention, findDates } from './date-mentions.ts';
import type { IdeaMention } from './idea-mention.ts';
import { findIdeas } from './idea-mentions.ts';
import { type Language, languageOf } from './language.ts';
import type { NamesIndex } from './names-index.ts';
import { ReadableText } from './readable-text.ts';
import { wordsOf } from './text-words.ts';
import { tellsOfTaking } from './triggers.ts';
import { findUnknownNames, type UnknownName } from './unknown-names.ts';
import { vocabularyOf } from './vocabulary.ts';

/** All that a post was found to tell; offsets in code units of the readable text. */
export interface PostRead {
  readonly text: ReadableText;
  readonly language: Language;
  readonly adopters: readonly AdopterMention[];
  /** Places and peoples that were taken for somebody, beside the names that are known. */
  readonly others: readonly Actor[];
  readonly organisations: readonly UnknownName[];
  readonly ideas: readonly IdeaMention[];
  readonly dates: readonly DateMention[];
  readonly copies: readonly CopyTold[];
}

/** A surname is not said to be a place. */
const IN_PLACE = /(?<!\p{L})(?:i|in|í|fra|frå|från|frá|from|til|till|to|som)\s$/iu;

/** Reads a text with the names that are known. Nothing here is asserted: it is what a person may look at. */
export function readPost(post: { text: string; language: string | null }, names: NamesIndex): PostRead {
  const text = new ReadableText(post.text);
  const { plain } = text;
  const language = languageOf(post.language, plain);
  const vocabulary = vocabularyOf(language);
  const words = wordsOf(plain);
  const adopters = findAdopters(plain, words, names, language);
  const unknown = findUnknownNames(plain, words, adopters, vocabulary);
  const people = new Set(
    unknown.filter(({ kind }) => kind === 'person').map(({ text: name }) => name.split(' ').at(-1)),
  );
  const known = adopters.filter(
    (one) =>
      !people.has(plain.slice(one.start, one.end)) ||
      IN_PLACE.test(plain.slice(Math.max(0, one.start - 8), one.start)),
  );
  const telling = words.sentences.map(
    ({ start, end }, at) =>
      known.some((one) => one.sentence === at) && tellsOfTaking(plain.slice(start, end), vocabulary),
  );
  const told = (sentence: number) => telling[sentence] ?? false;
  const ideas = findIdeas({ plain, words, vocabulary, adopters: known, unknown, told }, names);
  const inside = (one: AdopterMention) =>
    ideas.some(
      (idea) =>
        idea.candidates[0]?.key === null &&
        idea.score >= 0.7 &&
        idea.start <= one.start &&
        idea.end >= one.end &&
        idea.end - idea.start > one.end - one.start &&
        /["'«»„“”‘]/.test(plain.charAt(idea.start - 1)),
    );
  const free = known.filter((one) => !inside(one));
  const scene: Scene = {
    plain,
    words,
    vocabulary,
    adopters: free,
    unknown,
    ideas,
    countryOf: (code) => countryOf(code, names, language),
  };
  const actors = actorsOf(scene);
  const others = actors.filter(
    ({ manner, fresh, who }) => manner === 'people' || (manner === 'name' && fresh && who.kind !== 'country'),
  );
  const placed = (one: { start: number; end: number }) =>
    others.some((other) => one.start < other.end && other.start < one.end);
  const meant = ideas.filter((one) => one.score >= 0.7 || !placed(one));
  return {
    text,
    language,
    adopters: free,
    others,
    organisations: unknown.filter((one) => one.kind === 'organisation' && !placed(one)),
    ideas: meant,
    dates: findDates(plain, language),
    copies: copiesTold({ ...scene, ideas: meant }, actors),
  };
}

function countryOf(code: string, names: NamesIndex, language: Language): Candidate {
  const known = names.adopter(code);
  if (known && known.kind === 'country')
    return {
      key: known.key,
      name: known.name,
      kind: 'country',
      country: code,
      partOfKey: null,
      reason: 'its people or its adjective',
    };
  const foreign = foreignCountries.adopter(code);
  return {
    key: null,
    name: foreign ? countryName(foreign, language) : code,
    kind: 'country',
    country: code,
    partOfKey: null,
    reason: 'a country that is not recorded yet',
  };
}
