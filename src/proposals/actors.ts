import type { Candidate } from './adopter-choice.ts';
import type { AdopterMention } from './adopter-mentions.ts';
import type { IdeaMention } from './idea-mention.ts';
import { finnishBases } from './inflection-finnish.ts';
import type { Sentence, Words } from './text-words.ts';
import type { UnknownName } from './unknown-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The part that somebody has in a sentence, as far as prepositions and cases tell: `from` whom, where (`at`), `to` whom, `by` whom,
 * whose (`of`), beside nobody (`none`: the subject or the object), or only where somebody else is (`within`).
 */
export type Role = 'from' | 'at' | 'to' | 'by' | 'of' | 'none' | 'within';

/** Somebody who may have copied, or have been copied from. */
export interface Actor {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly role: Role;
  readonly who: Candidate;
  /** The same for all mentions of one. */
  readonly identity: string;
  /** How sure it is that this one is meant. */
  readonly score: number;
  readonly candidates: readonly Candidate[];
  /** Whether it is named by its people (`danskene`) or an adjective (`svensk förebild`). */
  readonly manner: 'name' | 'people' | 'adjective';
  readonly fresh: boolean;
}

export interface Scene {
  readonly plain: string;
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly adopters: readonly AdopterMention[];
  readonly unknown: readonly UnknownName[];
  readonly ideas: readonly IdeaMention[];
  /** Recorded countries by their code. */
  readonly countryOf: (code: string) => Candidate;
}

export function actorsOf(scene: Scene): Actor[] {
  const raw = [...knownActors(scene), ...newPlaces(scene), ...peoples(scene)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const actors: Actor[] = [];
  for (const one of raw) {
    const before = actors.at(-1);
    if (before && one.start < before.end && (one.manner !== 'name' || before.who.kind === 'unit')) continue;
    actors.push({ ...one, role: roleOf(scene, one, before) });
  }
  return actors;
}

type Raw = Omit<Actor, 'role'> & { readonly form: AdopterMention['case'] };

function knownActors({ adopters }: Scene): Raw[] {
  return adopters.flatMap((one): Raw[] => {
    const who = one.chosen ?? one.candidates[0];
    if (!who) return [];
    const identity = who.key ?? `new:${who.name.toLowerCase()}`;
    return [{ ...one, who, identity, manner: 'name', form: one.case, fresh: who.key === null }];
  });
}

/** `i brasilianska Porto Alegre` */
const FOREIGN_BEFORE =
  /(?<!\p{L})(?:i|in|í|fra|frå|från|frá|from)\s+(?:den\s|det\s|the\s)?\p{Ll}{3,}(?:ske|ska|sk|skt|ish|ese|ian|an|ch)\s+$/u;
const PLACE_NOUN =
  /(?<!\p{L})(?:by|byen|bydelen|staden|stad|city|city of|town of|the city of|kommunen|kaupunki|kaupungista|borgin|borginni|bærinn|bænum|regionen|delstaten|county)\s+$/iu;

/** Unknown names where places stand: behind a preposition of place, or in a Finnish case of place. */
function newPlaces({ plain, unknown, vocabulary, ideas }: Scene): Raw[] {
  const places = new Map<string, string>();
  const prepositions = [vocabulary.patterns.from, vocabulary.patterns.to]
    .map((each) => endsWith(each))
    .concat(/(?<!\p{L})(?:i|in|í|hos|hjá|at)\s+$/iu);
  const named = unknown.filter(
    (one) =>
      one.kind === 'name' &&
      !ideas.some((idea) => idea.score >= 0.7 && idea.start < one.end && one.start < idea.end),
  );
  for (const one of named) {
    if (vocabulary.adjectives.some(([, pattern]) => one.text.match(pattern)?.[0] === one.text)) continue;
    const before = plain.slice(Math.max(0, one.start - 40), one.start);
    const stem = placeName(one.text, vocabulary.language);
    const adjective = vocabulary.adjectives.some(([, pattern]) => endsWith(pattern).test(before));
    if (
      stem.located ||
      adjective ||
      / (?:City|County|Council|Borough|Region)$/u.test(one.text) ||
      FOREIGN_BEFORE.test(before) ||
      PLACE_NOUN.test(before) ||
      prepositions.some((each) => each.test(before))
    )
      places.set(one.text, stem.name);
  }
  const names = new Set(places.values());
  return named.flatMap((one): Raw[] => {
    const name =
      places.get(one.text) ??
      (names.has(one.text)
        ? one.text
        : names.has(one.text.replace(/['’]?s$/u, ''))
          ? one.text.replace(/['’]?s$/u, '')
          : null);
    if (name === null) return [];
    const who: Candidate = {
      key: null,
      name,
      kind: 'organisation',
      country: null,
      partOfKey: null,
      reason: 'a name that is not recorded, where a place stands',
    };
    const form =
      vocabulary.language === 'fi'
        ? formOf(one.text)
        : /s$/u.test(one.text) && !name.endsWith('s')
          ? 'genitive'
          : null;
    return [
      {
        ...one,
        who,
        identity: `new:${name.toLowerCase()}`,
        candidates: [who],
        score: 0.5,
        manner: 'name',
        form,
        fresh: true,
      },
    ];
  });
}

const endings = new WeakMap<RegExp, RegExp>();

/** What a text ends with right before a name. */
function endsWith(pattern: RegExp): RegExp {
  let ending = endings.get(pattern);
  if (!ending) {
    ending = new RegExp(`${pattern.source}\\s+$`, 'iu');
    endings.set(pattern, ending);
  }
  return ending;
}

function placeName(text: string, language: string): { name: string; located: boolean } {
  if (language !== 'fi')
    return {
      name: text.replace(/^([^-]+)-(?:bydel\p{L}*|forstad\p{L}*|området|regionen|stadsdelen)\b.*$/u, '$1'),
      located: false,
    };
  const form = formOf(text);
  const foreign = /^(.*[^aeiouyäöåAEIOUYÄÖ])i(?:s[st][aä]|l[lt][aä]|lle|n|in)$/u.exec(text);
  if (foreign?.[1]) return { name: foreign[1], located: form !== 'genitive' && form !== null };
  const plain = /^(.*?)(?:s[st][aä]|l[lt][aä]|lle)$/u.exec(text);
  return plain?.[1] ? { name: plain[1], located: true } : { name: text, located: false };
}

function formOf(text: string): AdopterMention['case'] {
  const lower = text.toLowerCase().split(' ').at(-1) ?? '';
  return finnishBases(lower).find((each) => each.case !== null)?.case ?? null;
}

/** The people of a country for the country, and its adjective where that is all that is said of a source. */
function peoples({ plain, vocabulary, countryOf, words }: Scene): Raw[] {
  const found: Raw[] = [];
  const add = (code: string, pattern: RegExp, manner: 'people' | 'adjective') => {
    for (const match of plain.matchAll(pattern)) {
      const who = countryOf(code);
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({
        start,
        end,
        sentence: sentenceOf(words.sentences, start),
        who,
        identity: who.key ?? `new:${who.name.toLowerCase()}`,
        candidates: [who],
        score: manner === 'people' ? 0.55 : 0.4,
        manner,
        form: peopleCase(match[0], vocabulary.language),
        fresh: who.key === null,
      });
    }
  };
  for (const [code, pattern] of vocabulary.peoples) add(code, pattern, 'people');
  for (const [code, pattern] of vocabulary.adjectives) add(code, pattern, 'adjective');
  return found;
}

function peopleCase(text: string, language: string): AdopterMention['case'] {
  if (language === 'fi') return /lta$|sta$/u.test(text) ? 'from' : /ten$/u.test(text) ? 'genitive' : null;
  return /s$/u.test(text) ? 'genitive' : null;
}

export function sentenceOf(sentences: readonly Sentence[], unit: number): number {
  const at = sentences.findIndex(({ end }) => unit < end);
  return at < 0 ? sentences.length - 1 : at;
}

const JOINED =
  /^\s?,?\s?(?:(?:og|och|ja|and|samt|eða|eller|sekä|en|&|og|både|nå|nu|no|also|også|också|myös)\s){0,2}$/iu;
const SKIPPED =
  /^(?:de[nt]?|dei|the|en|et|ett|ein|eit|a|an|hele|heile|hela|alle|sin|sitt|sine|hans|små|store?|stora|ny|nye|nya|gamle|by|byen|byer|stad|staden|städer|kommun|kommunen?|kommuner|city|town|county|region|of|nabo\p{L}*|grann\p{L}*|kolle[gk]\p{L}*|vennene|naapuri\p{L}*|først|først(?:e)?|fyrst|först|först|ensin|først|nu|nå|no|også|også|också|især|særlig|både|bydelen?|norske|danske|svenske|finske|svenska|danska|norska|\p{L}{3,}(?:ske|ska|ske[tn]|sk|skum|sku|nsk|laise\p{L}+))$/iu;

function roleOf(scene: Scene, one: Raw, before: Actor | undefined): Role {
  const { plain, vocabulary, words } = scene;
  const start = words.sentences[one.sentence]?.start ?? 0;
  const text = plain.slice(start, one.start);
  const near = before && before.sentence === one.sentence ? before : undefined;
  const between = near ? plain.slice(near.end, one.start) : '';
  if (
    near &&
    one.who.kind === 'country' &&
    near.who.kind !== 'country' &&
    /^(?:,| i| in| í| á| på)?\s$/iu.test(between)
  )
    return 'within';
  if (near && isPart(near, one) && /^(?:,| i| in| í| á| på)\s$/iu.test(between)) return 'within';
  if (vocabulary.language === 'fi') return finnishRole(one, near, between);
  const own = prepositionRole(scene, text, one.end, one.start);
  if (own !== null) return own;
  if (near && JOINED.test(between)) return near.role === 'within' ? 'none' : near.role;
  return one.form === 'genitive' ? 'of' : 'none';
}

function isPart(near: Actor, one: Raw): boolean {
  return (
    one.who.kind === 'region' && near.who.country === one.who.country && near.who.kind === 'municipality'
  );
}

function finnishRole(one: Raw, near: Actor | undefined, between: string): Role {
  if (one.form === 'from' || one.form === 'to') return one.form;
  if (one.form === 'in') return 'at';
  if (one.form === 'genitive') return 'of';
  if (near && JOINED.test(between) && near.role !== 'within') return near.role === 'of' ? 'none' : near.role;
  return 'none';
}

const TELLS =
  /^\s+(?:fortal\p{L}*|fortell\p{L}*|fortæl\p{L}*|berätta\p{L}*|told (?!us|me)|tells (?!us|me)|present\p{L}*|kerto\p{L}*|sagði|sögðu|viste|visade|holdt|held|heldt|höll)/iu;

/** The part that the nearest preposition gives; one of place takes it from another before it (`fra kollegene i Oslo`). */
function prepositionRole(
  { plain, vocabulary, ideas }: Scene,
  text: string,
  end: number,
  start: number,
): Role | null {
  const { from, at, to, by, people } = vocabulary.patterns;
  let rest = text;
  for (let skipped = 0; skipped <= 4; skipped++) {
    if (
      endsWith(from).test(rest) &&
      ideas.some((one) => start - one.end > 0 && start - one.end < 12 && one.score >= 0.5)
    )
      return 'from';
    if (endsWith(from).test(rest))
      return isFromPeople(plain.slice(end, end + 60), rest, people, from) ?? 'from';
    if (endsWith(by).test(rest)) return 'by';
    if (endsWith(at).test(rest)) return placeRole(vocabulary, rest);
    if (endsWith(to).test(rest)) return 'to';
    const word = /(\p{L}+)\s+$/u.exec(rest);
    if (!word?.[1] || !SKIPPED.test(word[1])) return null;
    rest = rest.slice(0, word.index);
  }
  return null;
}

/** `medarbejdere fra X` are who did something, unless they told of it. */
function isFromPeople(after: string, rest: string, people: RegExp, from: RegExp): Role | null {
  const head = rest.replace(endsWith(from), '');
  if (!endsWith(people).test(`${head.trimEnd()} `)) return null;
  return TELLS.test(after) ? 'from' : 'none';
}

function placeRole({ patterns: { from, to, by, at } }: Vocabulary, rest: string): Role {
  const head = rest.replace(endsWith(at), ' ').trimEnd();
  // `fra biblioteket i`, `av kollegaene i`: what the place is the place of
  const inner = /(?:^|\s)(\p{L}+)((?:\s+\p{L}+){1,2})$/u.exec(head);
  if (!inner) return 'at';
  for (const words of [1, 2]) {
    const phrase = new RegExp(`((?:\\s+\\p{L}+){${words}})$`, 'u').exec(head);
    if (!phrase) continue;
    const before = `${head.slice(0, phrase.index)} `;
    if (endsWith(from).test(before)) return 'from';
    if (endsWith(by).test(before)) return 'by';
    if (endsWith(to).test(before)) return 'to';
  }
  return 'at';
}
