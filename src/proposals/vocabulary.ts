import type { Language } from './language.ts';
import { type Channel, type CopyWords, patternOf } from './words/copy-words.ts';
import { danish } from './words/danish.ts';
import { english } from './words/english.ts';
import { finnish } from './words/finnish.ts';
import { icelandic } from './words/icelandic.ts';
import { norwegian } from './words/norwegian.ts';
import { swedish } from './words/swedish.ts';

const WORDS: Readonly<Record<Language, CopyWords>> = {
  da: danish,
  nb: norwegian,
  nn: norwegian,
  sv: swedish,
  fi: finnish,
  is: icelandic,
  en: english,
};

type Lists = { [K in keyof CopyWords]: CopyWords[K] extends readonly string[] ? K : never }[keyof CopyWords];

/** The words of one language, made ready to be looked for. */
export interface Vocabulary {
  readonly language: Language;
  readonly patterns: Readonly<Record<Lists, RegExp>>;
  readonly channels: readonly (readonly [Channel, RegExp])[];
  readonly peoples: readonly (readonly [country: string, RegExp])[];
  readonly adjectives: readonly (readonly [country: string, RegExp])[];
  /** What stands right before a name and calls it an idea: `konceptet`, `kaldt`, `nimeltä`. */
  readonly calledBefore: RegExp;
  /** Of words that were looked at, whether they are among the patterns. */
  readonly telling: Map<string, boolean>;
}

const CALLED =
  'kaldet|kaldte?|kalder|navnet|hedder|hed|kalt|kalles|kaller|heter|heiter|kalla|kallad|kallas|kallade|namnet|called|named|known as|nimeltä(?:än)?|nimellä|nimi|kutsutaan|kallast|kallað|nefnist|heitir|kallar|session';

const made = new Map<Language, Vocabulary>();

export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = made.get(language);
  if (!vocabulary) {
    vocabulary = make(language, WORDS[language]);
    made.set(language, vocabulary);
  }
  return vocabulary;
}

function make(language: Language, words: CopyWords): Vocabulary {
  const patterns: Partial<Record<Lists, RegExp>> = {};
  for (const [name, list] of Object.entries(words))
    if (Array.isArray(list)) patterns[name as Lists] = patternOf(list);
  const nouns = words.ideaNouns.map((noun) => noun.replaceAll('~', '\\p{L}*')).join('|');
  return {
    language,
    telling: new Map(),
    patterns: patterns as Record<Lists, RegExp>,
    channels: Object.entries(words.channels).map(([channel, list]) => [channel as Channel, patternOf(list)]),
    peoples: Object.entries(words.peoples).map(([country, list]) => [country, patternOf(list)]),
    adjectives: Object.entries(words.adjectives).map(([country, list]) => [country, patternOf(list)]),
    calledBefore: new RegExp(
      `(?<!\\p{L})(?:(?:${nouns}|eksempel\\p{L}*|exempel\\p{L}*|example|esimerkki)(?:\\s(?:er|är|is|on|var|was|om|of|að|till|til|for|för|med|bak|bakom|bag))?|${CALLED})\\s?,?\\s*["'«»„“”‘]?$`,
      'iu',
    ),
  };
}
