import { coinedIdeas } from './coined-ideas.ts';
import { type IdeaMention, type IdeaSetting, sentenceAt } from './idea-mention.ts';
import { stemOfIdea } from './name-folding.ts';
import type { NameEntry, NamesIndex } from './names-index.ts';
import type { Word } from './text-words.ts';
import type { UnknownName } from './unknown-names.ts';
import type { Vocabulary } from './vocabulary.ts';

export function findIdeas(setting: IdeaSetting, names: NamesIndex): IdeaMention[] {
  const known = knownIdeas(setting, names);
  const quoted = quotedIdeas(setting).filter((one) => !overlapsAny(one, known));
  const named = namedIdeas(setting).filter((one) => !overlapsAny(one, [...known, ...quoted]));
  const models = [...modelsOfPlaces(setting), ...ideasOf(setting)].filter(
    (one) => !overlapsAny(one, [...known, ...quoted]),
  );
  const sure = [...known, ...quoted, ...models, ...named.filter((one) => !overlapsAny(one, models))];
  const again = repeatedIdeas(setting, sure);
  const soFar = [...sure, ...again];
  const coined = coinedIdeas(setting).filter((one) => !overlapsAny(one, soFar));
  return [...soFar, ...coined].sort((a, b) => a.start - b.start);
}

export function overlapsAny(
  one: { start: number; end: number },
  others: readonly { start: number; end: number }[],
): boolean {
  return others.some((other) => one.start < other.end && other.start < one.end);
}

function knownIdeas({ plain, words: { words } }: IdeaSetting, names: NamesIndex): IdeaMention[] {
  const found: IdeaMention[] = [];
  for (let at = 0; at < words.length; ) {
    const match = names.ideasAt((step) => {
      const [before, here] = [words[at + step - 1], words[at + step]];
      if (!here || (step > 0 && before && !/^[\s\-–]+$/u.test(plain.slice(before.end, here.start))))
        return null;
      return [stemOfIdea(here.text)];
    });
    if (!match) {
      at++;
      continue;
    }
    const [first, last] = [words[at] as Word, words[at + match.words - 1] as Word];
    const written = plain.slice(first.start, last.end);
    const entries = match.entries.filter((entry) => plausible(entry, written));
    if (entries.length > 0) found.push(knownIdea(first, last, written, entries));
    at += entries.length > 0 ? match.words : 1;
  }
  return found;
}

/** A short name in capitals (LUP, FIT) is no ordinary word of the same letters. */
function plausible({ name }: NameEntry, written: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(name)) return written.startsWith(name);
  return written.length >= 4;
}

function knownIdea(first: Word, last: Word, written: string, entries: readonly NameEntry[]): IdeaMention {
  const candidates = entries.map(({ named }) => ({ key: named.key, name: named.name }));
  const [{ named, name } = entries[0] as NameEntry] = entries;
  const exact = entries.some((each) => each.name.toLowerCase() === written.toLowerCase());
  const as = name === named.name ? 'the name of an idea' : `another name of the idea “${named.name}”`;
  const one = entries.length === 1;
  return {
    start: first.start,
    end: last.end,
    sentence: first.sentence,
    candidates,
    identity: named.key,
    score: (one ? 0.9 : 0.5) - (exact ? 0 : 0.1) - (name.length < 6 && !/\p{Lu}{2}/u.test(name) ? 0.1 : 0),
    reason: one
      ? `“${written}” is ${as}${exact ? '' : ', inflected'}`
      : `“${written}” is the name of ${entries.length} ideas`,
  };
}

const QUOTED =
  /(?<![\p{L}\p{N}])(?:«([^«»\n]{2,70})»|»([^«»\n]{2,70})«|[„“”]([^„“”\n]{2,70})[“”]|"([^"\n]{2,70})"|[‘’']([^‘’'\n]{2,60})[’'](?!\p{L}))/gu;
const SPEECH = /[.!?,…]$|^[–-]|(?:^|\s)(?:er|är|on|is|vi|jeg|jag|du|me|það|we|ikke|inte|ikkje|ei)(?:\s|$)/iu;

function quotedIdeas(setting: IdeaSetting): IdeaMention[] {
  const found: IdeaMention[] = [];
  for (const match of setting.plain.matchAll(QUOTED)) {
    const one = quotedIdea(setting, match);
    if (one) found.push(one);
  }
  return found;
}

function quotedIdea(
  { plain, words, vocabulary, told }: IdeaSetting,
  match: RegExpExecArray,
): IdeaMention | null {
  const text = match.slice(1).find((each) => each !== undefined) ?? '';
  const start = match.index + match[0].indexOf(text);
  const count = text.trim().split(/\s+/).length;
  const before = plain.slice(Math.max(0, match.index - 60), match.index);
  const called = vocabulary.calledBefore.test(before);
  const year = /^\s*\(\d{4}\)/.test(plain.slice(match.index + match[0].length));
  if (SPEECH.test(text) || count > 6 || /:\s*$/.test(before) || year) return null;
  if (!/^\p{Lu}/u.test(text) && (count > 3 || !called)) return null;
  const sentence = sentenceAt(words, start);
  const named = told(sentence) && (count > 1 || text.length > 8);
  return {
    start,
    end: start + text.length,
    sentence,
    candidates: [{ key: null, name: text }],
    identity: stemOfIdea(text),
    score: called ? 0.85 : named ? 0.7 : 0.5,
    reason: called
      ? `“${text}” stands in quotation marks and is called an idea`
      : `“${text}” stands in quotation marks and begins with a capital letter`,
  };
}

/** `the idea of gender-equal snow clearing`, `the practice of open budgets` */
const IDEA_OF =
  /(?<=(?:idea|concept|practice|method|model|scheme|programme|program|notion) of )(?:the )?((?:\p{Ll}[\p{L}-]+ ){0,3}?\p{Ll}[\p{L}-]+)(?=\s(?:was|is|were|has|came|comes|from|in|to|by|that|which|and|at)\s|[,.;:])/gu;

function ideasOf({ plain, words, vocabulary }: IdeaSetting): IdeaMention[] {
  if (vocabulary.language !== 'en') return [];
  return [...plain.matchAll(IDEA_OF)].flatMap((match) => {
    const [, name = ''] = match;
    if (!name.includes(' ') && !name.includes('-')) return [];
    const all = [...plain.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu'))];
    return all.map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
      sentence: sentenceAt(words, index),
      candidates: [{ key: null, name }],
      identity: stemOfIdea(name),
      score: 0.6,
      reason: `“${name}” is called an idea`,
    }));
  });
}

/** Finnish calls what spreads after where it is from: `Islannin malli`, `Harrastamisen Suomen malli`. */
const MODEL_OF = /(?<!\p{L})(?:\p{Lu}\p{L}+n\s+){1,2}malli(?!\p{L})/gu;

function modelsOfPlaces({ plain, words, vocabulary }: IdeaSetting): IdeaMention[] {
  if (vocabulary.language !== 'fi') return [];
  return [...plain.matchAll(MODEL_OF)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    sentence: sentenceAt(words, index),
    candidates: [{ key: null, name: text.replace(/malli\p{L}*$/u, 'malli') }],
    identity: stemOfIdea(text.replace(/malli\p{L}*$/u, 'malli')),
    score: 0.6,
    reason: `“${text}” is called a model`,
  }));
}

const IDEA_SUFFIX =
  /(?:modell(?:en|ens|et)?|model(?:len)?|metod(?:en|ens)?|metode(?:n|ns)?|prosjekt(?:et)?|projekt(?:et)?|program(?:met|men)?|malli\p{L}*|líkanið|aðferðin|konsept(?:et)?|koncept(?:et)?|pris(?:en)?|skolen|strategi(?:en|n)?)$/iu;
const PLACE_BEFORE =
  /(?<!\p{L})(?:i|in|at|í|hos|over|över|yfir|gjennom|genom|gennem|mot|mod|fra|frå|från|frá|from|til|till|to|úr|hjá)\s+(?:den\s|det\s|the\s)?(?:\p{Ll}{3,}(?:ske|ska|sk|skt|ish|ese|ian)\s+)?(?:by\p{L}*\s+|stad\p{L}*\s+|city\s+|town\s+)?$/u;

function namedIdeas(setting: IdeaSetting): IdeaMention[] {
  const { unknown, vocabulary } = setting;
  const counts = new Map<string, number>();
  for (const { text } of unknown) counts.set(stemOfIdea(text), (counts.get(stemOfIdea(text)) ?? 0) + 1);
  return unknown.flatMap((one): IdeaMention[] => {
    if (!mayName(one, vocabulary)) return [];
    const standing = standingOf(setting, one, (counts.get(stemOfIdea(one.text)) ?? 0) > 1);
    if (!standing) return [];
    const { start, end, sentence, text } = one;
    const candidates = [{ key: null, name: text }];
    const reason = `“${text}” ${standing.why}`;
    return [{ start, end, sentence, candidates, identity: stemOfIdea(text), score: standing.score, reason }];
  });
}

/** No person, no number, no adjective of a people. */
function mayName({ kind, text }: UnknownName, { adjectives }: Vocabulary): boolean {
  if (kind !== 'name' || /^\d/.test(text) || text.length < 3) return false;
  if (/^\p{Lu}\p{L}+(?:ish|ese|ian|ians|rdic|pean)$/u.test(text)) return false;
  return !adjectives.some(([, pattern]) => text.match(pattern)?.[0] === text);
}

function standingOf(
  { plain, vocabulary, told }: IdeaSetting,
  one: UnknownName,
  many: boolean,
): { score: number; why: string } | null {
  const before = plain.slice(Math.max(0, one.start - 60), one.start);
  const after = plain.slice(one.end, one.end + 30);
  const finnish = vocabulary.language === 'fi';
  if (vocabulary.calledBefore.test(before) || FINNISH_CALLED.test(after))
    return { score: 0.85, why: 'is called an idea' };
  if (IDEA_SUFFIX.test(one.text) && one.text.length > 7)
    return { score: 0.75, why: 'is coined as a name of an idea' };
  if (PLACE_BEFORE.test(before) || (finnish && LOCATED.test(one.text))) return null;
  if (one.last - one.first > 1)
    return { score: 0.6, why: 'is a name of several words that is no known adopter or person' };
  const here = told(one.sentence);
  return {
    score: many && here ? 0.55 : many || here ? 0.35 : 0.2,
    why: 'is a name that is no known adopter or person',
  };
}

const FINNISH_CALLED = /^\s?-(?:malli|ohjelma|hanke|menetelmä|konsepti|toiminta)/u;
const LOCATED = /(?:s[st][aä]|l[lt][aä]|lle|iin|een)$/u;

/** An idea that was quoted or named once is meant wherever its name stands again, with or without its capital letter and marks. */
function repeatedIdeas(
  { plain, words: { words } }: IdeaSetting,
  sure: readonly IdeaMention[],
): IdeaMention[] {
  const byStem = new Map<string, IdeaMention>();
  for (const one of sure)
    if (one.score >= 0.6 && !one.identity.includes(' '))
      byStem.set(stemOfIdea(plain.slice(one.start, one.end)), one);
  return words.flatMap((word): IdeaMention[] => {
    const one = word.text.length >= 5 ? byStem.get(stemOfIdea(word.text)) : undefined;
    if (!one || overlapsAny(word, sure)) return [];
    return [
      {
        ...one,
        start: word.start,
        end: word.end,
        sentence: word.sentence,
        score: one.score - 0.05,
        reason: `${one.reason}; named again`,
      },
    ];
  });
}
