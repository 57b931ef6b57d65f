import type { AdopterMention } from './adopter-mentions.ts';
import { isFunctionWord } from './language.ts';
import { stemOfIdea } from './name-folding.ts';
import { namePerson } from './people.ts';
import type { Word, Words } from './text-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { INSTITUTION, INSTITUTION_BEFORE } from './words/place-words.ts';

/** Words with capital letters that name nobody who is known. */
export interface UnknownName {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly text: string;
  readonly kind: 'person' | 'organisation' | 'name';
}

const ORGANISATION =
  /(?:ministeri\p{L}*|departement\p{L}*|direktorat\p{L}*|styrelsen?|verket|myndighet\p{L}*|virasto\p{L}*|ráðuneyti\p{L}*|stofnun\p{L}*|fonden|stiftelsen|säätiö\p{L}*|fondet|forbundet|förbundet|liitto|liiton|foreningen|föreningen|rådet|instituttet|instituttet|institutet|institut|laitos|keskus|ombudet|senteret|centret|projektet|universit\p{L}*)$/iu;
/** Bodies that posts call by letters or by one word. */
const KNOWN_BODIES: ReadonlySet<string> = new Set(
  'kl ks skr skl sitra thl nav fhi coi vinnova bufdir difi digdir doga socialstyrelsen helsedirektoratet forte rise ra sfi vive eu oecd who un fn nato ntnu oslomet kora kommunal kuntaliitto unicef jo nova'.split(
    ' ',
  ),
);

export function findUnknownNames(
  plain: string,
  { words }: Words,
  known: readonly AdopterMention[],
  vocabulary: Vocabulary,
): UnknownName[] {
  const taken = new Set<number>();
  for (const { first, last } of known) for (let at = first; at < last; at++) taken.add(at);
  const placed = new Set(known.map(({ start, end }) => plain.slice(start, end)));
  const names: UnknownName[] = [];
  for (let at = 0; at < words.length; ) {
    if (saysNothing(words[at] as Word, vocabulary)) {
      at++;
      continue;
    }
    const run = withLast(plain, words, at, runAt(plain, words, at, taken), vocabulary);
    if (run.length === 0) {
      at++;
      continue;
    }
    const [first, last] = [run[0] as Word, run.at(-1) as Word];
    const begin = words.indexOf(first, at);
    names.push({
      start: first.start,
      end: last.end,
      first: begin,
      last: begin + run.length,
      sentence: first.sentence,
      text: plain.slice(first.start, last.end),
      kind:
        run.length > 1 && run.some((word) => placed.has(word.text))
          ? 'organisation'
          : kindOf(plain, words, begin, run),
    });
    at = begin + run.length;
  }
  return names;
}

/** A word with a capital letter only because a sentence begins: a short word, or what calls the name that follows an idea. */
function saysNothing(word: Word, { patterns }: Vocabulary): boolean {
  if (!word.opens) return false;
  if (isFunctionWord(word.lower)) return true;
  return [patterns.ideaNouns, patterns.people, patterns.municipality].some(
    (each) => word.lower.match(each)?.[0] === word.lower,
  );
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;

/** Words with capital letters side by side; one that opens a sentence counts only where more follow or it is seen elsewhere. */
function runAt(plain: string, words: readonly Word[], at: number, taken: ReadonlySet<number>): Word[] {
  const run: Word[] = [];
  for (let next = at; next < words.length; next++) {
    const word = words[next] as Word;
    const before = run.at(-1);
    if (before && plain.slice(before.end, word.start) !== ' ') break;
    if (
      taken.has(next) ||
      MONTH.test(word.text) ||
      !(word.capital || (before && /^\d{1,3}$/.test(word.text)))
    )
      break;
    if (before && word.sentence !== before.sentence) break;
    run.push(word);
  }
  return run[0]?.opens ? afterOpening(words, at, run) : run;
}

const MODEL_NAME = /s?(?:modellen|modell|metoden|malli|prosjektet|projektet)$/u;

/** What stays of a run that opens a sentence, whose first capital letter may say nothing. */
function afterOpening(words: readonly Word[], at: number, run: Word[]): Word[] {
  const first = run[0] as Word;
  const inside = words.some((word) => word.capital && !word.opens && isSameName(word, first));
  if (run.length === 1) {
    if (words.some((word) => word.lower === first.lower && !word.capital)) return [];
    const coined = first.text.length > 11 && MODEL_NAME.test(first.text);
    return inside || coined || isBareName(first, words[at + 1]) ? run : [];
  }
  // Utlånssentralen Skattkammeret: what it is stands before its name.
  const called =
    run.length === 2 && first.text.length > 7 && !inside && /(?:en|et|an|projektet)$/u.test(first.text);
  return called ? run.slice(1) : run;
}

function isSameName({ text }: Word, other: Word): boolean {
  return text === other.text || (text.length > 6 && stemOfIdea(text) === stemOfIdea(other.text));
}

/** `Bostad först`, `Asunto ensin`; `metoden Ung konsult från`: small words that belong to the name. */
function withLast(
  plain: string,
  words: readonly Word[],
  at: number,
  run: Word[],
  vocabulary: Vocabulary,
): Word[] {
  const [first, last, next, behind] = [
    run[0],
    run.at(-1),
    words[at + run.length],
    words[at + run.length + 1],
  ];
  if (!first || !last || !next || next.capital || plain.slice(last.end, next.start) !== ' ') return run;
  const pair = plain.slice(last.start, next.end);
  const again =
    next.text.length > 3 && !isFunctionWord(next.lower) && plain.indexOf(pair) !== plain.lastIndexOf(pair);
  if (again || /^(?:först|først|first|ensin|fyrst)$/u.test(next.text)) return [...run, next];
  const called = vocabulary.calledBefore.test(plain.slice(Math.max(0, first.start - 60), first.start));
  const ends = !behind || plain.slice(next.end, behind.start) !== ' ' || PREPOSITION.test(behind.text);
  return called && ends && next.text.length > 3 && !PREPOSITION.test(next.text) ? [...run, next] : run;
}

const PREPOSITION =
  /^(?:i|på|hos|fra|frå|från|til|till|av|af|med|som|der|där|in|from|to|at|by|which|that|frá|í|á|við|er|är|on|og|och|ja|and|hos|for|för|ved|vid)$/u;

/** Of what is only said of ideas: that they arose. */
const AROSE =
  /^(?:oppsto|oppstod|oppstår|opstod|opstår|uppstod|föddes|fødtes|stammer|stammar|startet|startede|startade|startades|starta|utvikles|utvecklades|udvikledes|härstammar|kommer|kjem|syntyi|kehitettiin|originated|arose)$/u;
const IS =
  /^(?:er|är|is|was|var|ble|blev|vart|finns|finnes|finst|tók|kom|har|has|on|oli|began|started|opened)$/u;

/** A noun without article or ending before its verb is likely a name: `Barnahus finns på Island`. */
const INFLECTED =
  /(?:en|et|ene|erne|arna|orna|a|na|ar|er|ir|ing|tion|sjon|else|het|hed|ed|ly|lig|ligt|lega|vis)$/u;

function isBareName(word: Word, next: Word | undefined): boolean {
  if (word.text.length < 5 || next === undefined || isFunctionWord(word.lower)) return false;
  return AROSE.test(next.text) || (!INFLECTED.test(word.text) && IS.test(next.text));
}

function kindOf(
  plain: string,
  words: readonly Word[],
  at: number,
  run: readonly Word[],
): UnknownName['kind'] {
  const last = run.at(-1) as Word;
  const before = words[at - 1];
  if (namePerson(run, before)) return 'person';
  const [first] = run;
  if (first && INSTITUTION_BEFORE.test(plain.slice(Math.max(0, first.start - 40), first.start)))
    return 'organisation';
  if (run.some((word) => ORGANISATION.test(word.text) || isBody(word.lower))) return 'organisation';
  const tail = plain.slice(last.end, last.end + 40);
  const space = /^\s+/.exec(tail)?.[0].length ?? 0;
  INSTITUTION.lastIndex = space;
  if (space > 0 && INSTITUTION.test(tail)) return 'organisation';
  return run.some((word) => matchesInstitution(word.text)) ? 'organisation' : 'name';
}

function isBody(word: string): boolean {
  return (
    KNOWN_BODIES.has(word) ||
    KNOWN_BODIES.has(word.replace(/[:'’]\p{L}+$/u, '')) ||
    (word.length > 3 && KNOWN_BODIES.has(word.replace(/s$/u, '')))
  );
}

function matchesInstitution(word: string): boolean {
  INSTITUTION.lastIndex = 0;
  return INSTITUTION.test(word);
}
