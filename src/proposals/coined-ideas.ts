import { type IdeaMention, type IdeaSetting, sentenceAt } from './idea-mention.ts';
import { isFunctionWord } from './language.ts';
import { stemOfIdea } from './name-folding.ts';
import type { Word } from './text-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Long words that posts are full of and that are no ideas, whatever the language: by how they begin or end. */
const NO_IDEA =
  /(?:ad|bar|bart|are|aren|arens|lai(?:nen|s\p{L}*)|läi(?:nen|s\p{L}*)|lig|lige|ligt|lega|legt|legar|liga|ligen|ende|ande|isk|iske|iska|ede|else|elser|ere|erne|erna|arna|arne|inger|ingar|ingene|ingarna|heten?|heder|hed|leder|leiar|ledare|chef|sjef|direktør\p{L}*|mester|mester\p{L}*|forfatter\p{L}*|ansvarlig\p{L}*|minister\p{L}*|rådgiver\p{L}*|arbejder\p{L}*|arbeider\p{L}*|arbetare\p{L}*|sekreterare\p{L}*|pleje\p{L}*|tjenesten?|tjänsten?|tenesta|styret|styrelsen?|bestyrelsen|fullmäktige|kommuner?|kommunen|forskare\p{L}*|forsker\p{L}*|lainen|läinen|laiset|läiset|isesti|minen|misen|mista|neet|nut|nyt|vat|vät|taan|tään|ttiin|ssa|ssä|lla|llä|sti|ist|um|unum|legum|anna|inu|inni|fyrir|prosent|procent|ordfører\p{L}*|ordförande)$/iu;
const NO_IDEA_START =
  /^(?:kommun|tilsk|bidrag|erfaring|erfarenhet|erfaren|utfordr|utford|utman|medarbe|innbygg|indbygg|invånar|politi|kolleg|forsk|resultat|organis|forskell|forskj|samarbe|sammen|samman|selvføl|självklar|universit|professor|journalist|nabo|grann|barnevern|barnvern|sosial|social|helse|oppskrift|opskrift|inspirasj|inspirat|spørsmål|spørgsmål|spørjeund|enkät|hjemme|besteforel|bestemød|foreld|föräld|foræld|hovudst|hovedst|huvudst|stortingss|studenter|studentar|lærerutd|studiebes|studietur|mentorpr|kunnan|kaupun|kunta|työntek|opiskel|asuk|sveitarf|bæjar|borgar|starfs|rannsókn|according|something|everybody|researcher|municip|hospital|expectant|ordføra|kunskap|kunnskap|økonomi|ekonomi|regering|beslut|bibliotek|förvalt|forvalt)/iu;
/** What every post of the public sector speaks of. */
const COMMON =
  /^(?:eksempel|exempel|virksom|hinanden|innovas|innovat|nyskap|tjenest|tenest|tjänst|prosess|process|hverdagen|kvardagen|vardagen|hverdag$|fremtid|framtid|vanlig|redaksj|redakt|session|løsning|lösning|løysing|utvikl|utveckl|udvikl|samfun|samhæl|samhäl|digital|menneske|människ|barnehage|børnehave|förskol|teknolog|velferd|velfærd|välfärd|mulighe|möjlig|praksis|arbeidsdag|tidligere|sammenh|initiativ|organisa|personale?|deltaker|deltager|spesial|generas|vinter|sommer|aktivit|tilbud|situasj|situat|ressurs|resurs|pengene|sentrum|centrum|bygning|byggnad|byggeri|skolen|politik|lokale)/iu;
const SHORTEST = 8;
const ARTICLE =
  /(?<!\p{L})(?:en|et|ei|ein|eit|ett|a|an|med|första|første|fyrste|egen|eget|eige|eiga|eigen|sin|sitt|si|deres|deras|vår|vårt|ny|nytt|nye|första|kallar|sína|nýtt)\s+(?:\p{Ll}+\s+)?$/iu;
/** Compounds that say themselves that they are an idea. */
const IDEA_WORD =
  /(?:metod\p{L}*|modell?\p{L}*|ordning\p{L}*|prosjekt\p{L}*|projekt\p{L}*|program\p{L}*|rehabilitering\p{L}*|budsjett\p{L}*|budget\p{L}*|kort(?:et)?|vandring\p{L}*|pris(?:en|et)?|kalenter\p{L}*|malli\p{L}*|budjetoin\p{L}*|ombud\p{L}*|garanti\p{L}*|líkan\p{L}*)$/iu;
/** Ideas of a text that are told of without a name of their own; more would be guessing. */
const MOST = 3;

/**
 * Words that a text keeps coming back to, compounds such as `hverdagsrehabilitering`, `klimabudsjett`, `harrastuskalenteri`: what it
 * is about, where it gives its idea no other name.
 */
/** Two small words side by side that a text repeats: `baby box`, `osallistuva budjetointi`. */
function repeatedPairs(
  { plain, words: { words }, vocabulary }: IdeaSetting,
  named: ReadonlySet<number>,
): Map<string, Word[]> {
  const pairs = new Map<string, Word[]>();
  for (const [at, first] of words.entries()) {
    const second = words[at + 1];
    if (!second || plain.slice(first.end, second.start) !== ' ') continue;
    if (
      [first, second].some(
        (word) =>
          word.capital ||
          word.text.length < 3 ||
          named.has(word.start) ||
          !/^\p{L}+$/u.test(word.text) ||
          isFunctionWord(word.lower) ||
          isTelling(word, vocabulary),
      )
    )
      continue;
    if (
      (vocabulary.language === 'fi'
        ? /(?:ssa|ssä|sta|stä|sti|nut|nyt|een|taan|tään)$/u
        : /(?:ly|ed|ing|lig|ligt|en|et|um)$/u
      ).test(first.lower)
    )
      continue;
    if (/^(?:da|n|sv)/.test(vocabulary.language) && (/[ea]$/u.test(first.lower) || COMMON.test(second.lower)))
      continue;
    const stem = `${stemOfIdea(first.text)} ${stemOfIdea(second.text)}`;
    const pair = pairs.get(stem) ?? [];
    pair.push({
      ...first,
      text: `${first.text} ${second.text}`,
      lower: `${first.lower} ${second.lower}`,
      end: second.end,
    });
    pairs.set(stem, pair);
  }
  return new Map([...pairs].filter(([, group]) => group.length > 1));
}

export function coinedIdeas(setting: IdeaSetting): IdeaMention[] {
  const { plain, words, vocabulary, adopters, unknown } = setting;
  const named = new Set<number>();
  for (const { first, last } of [...adopters, ...unknown])
    for (const word of words.words.slice(first, last)) named.add(word.start);
  const groups = new Map<string, Word[]>();
  for (const word of words.words) {
    if (!mayBeIdea(word, vocabulary) || named.has(word.start)) continue;
    const stem = stemOfIdea(word.text);
    const group = groups.get(stem) ?? [];
    group.push(word);
    groups.set(stem, group);
  }
  for (const [stem, pair] of repeatedPairs(setting, named)) groups.set(stem, pair);
  const scored = [...groups].flatMap(([stem, group]) => {
    const called = group.some((word) =>
      vocabulary.calledBefore.test(plain.slice(Math.max(0, word.start - 50), word.start)),
    );
    const article = group.some((word) => ARTICLE.test(plain.slice(Math.max(0, word.start - 30), word.start)));
    const told = group.some((word) => setting.told(word.sentence) || pointedAt(setting, word.sentence + 1));
    const says = group.some((word) => IDEA_WORD.test(word.text));
    const weight =
      group.length + (called ? 2 : 0) + (told ? 0.8 : 0) + (article ? 0.5 : 0) + (says ? 0.7 : 0);
    return weight >= 2.3 ? [{ stem, group, weight, called }] : [];
  });
  scored.sort((a, b) => b.weight - a.weight);
  return scored.slice(0, MOST).flatMap(({ stem, group, weight, called }) =>
    group.map((word) => ({
      start: word.start,
      end: word.end,
      sentence: sentenceAt(words, word.start),
      candidates: [{ key: null, name: word.lower }],
      identity: stem,
      score: Math.min(0.65, 0.25 + weight * 0.09),
      reason: called
        ? `“${word.text}” is called an idea`
        : `the post comes back to “${word.text}” (${group.length} times)`,
    })),
  );
}

/** `Et annet eksempel er trygghetsvandring. Den kommer fra Göteborg`: the next sentence tells of it. */
function pointedAt({ plain, words: { sentences }, told }: IdeaSetting, sentence: number): boolean {
  const next = sentences[sentence];
  return (
    next !== undefined &&
    told(sentence) &&
    /^\s*(?:de[nt]|dette|denne|it|this|se|sen|tämä|það|hún|hann|þetta|ide[ea]n|idén|idéen|tanken|metoden)\s/iu.test(
      plain.slice(next.start, next.start + 20),
    )
  );
}

function mayBeIdea(word: Word, vocabulary: Vocabulary): boolean {
  const { language } = vocabulary;
  if (language === 'en' || (word.capital && !word.opens)) return false;
  if (word.text.length < (language === 'fi' ? 11 : SHORTEST) || !/^\p{L}+$/u.test(word.text)) return false;
  if (COMMON.test(word.lower) || NO_IDEA.test(word.lower) || NO_IDEA_START.test(word.lower)) return false;
  return !isTelling(word, vocabulary) && !MONTH.test(word.lower);
}

/** A word by which copying is told is not what was copied. Texts are made of the same words: what was found is remembered. */
function isTelling(word: Word, { patterns, channels, telling }: Vocabulary): boolean {
  let tells = telling.get(word.lower);
  if (tells === undefined) {
    const whole = (pattern: RegExp) => word.lower.match(pattern)?.[0] === word.lower;
    tells = channels.some(([, pattern]) => whole(pattern)) || Object.values(patterns).some(whole);
    if (telling.size >= REMEMBERED) telling.clear();
    telling.set(word.lower, tells);
  }
  return tells;
}

const REMEMBERED = 20_000;
const MONTH = /^(?:septemb|novemb|desemb|decemb|febru|janua)/iu;
