import { isEdtfProblem, parseEdtf } from '../domain/edtf.ts';
import { InputError } from '../domain/input-error.ts';
import { statuses } from '../domain/scope.ts';
import { adopterKinds, bases, channels, fidelities } from '../interchange/tables.ts';

/** What may stand in an export's query string, described once: reading, refusing and the documentation are made from it. */
export type ParameterKind =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'keys' }
  | { readonly kind: 'day' }
  | { readonly kind: 'known' }
  | { readonly kind: 'share' }
  | { readonly kind: 'count' }
  | { readonly kind: 'flag' };

const orUnknown = <Word extends string>(words: readonly Word[]) => [...words, 'unknown'] as const;

export const parameters = {
  statuses: {
    kind: 'words',
    words: statuses,
    meaning: 'scope: which adoptions count; left out, the take-ups',
  },
  policy: {
    kind: 'word',
    words: ['BEST', 'ALL', 'CAUTIOUS'],
    meaning: 'scope: how rival claims are read; left out, BEST',
  },
  asOf: {
    kind: 'day',
    meaning: 'scope: the world at a day; left out, whatever was ever recorded',
  },
  certainty: {
    kind: 'word',
    words: ['CERTAIN', 'POSSIBLE'],
    meaning: 'scope: how sure the world at that day must be; left out, CERTAIN',
  },
  knownAt: {
    kind: 'known',
    meaning:
      'scope: our knowledge at a position of the log (`120`), at the end of a day (`2026-03-17`) or at a moment (`2026-03-17T08:30:00Z`); left out, all that is known now',
  },
  ideas: { kind: 'keys', meaning: 'of these ideas' },
  posts: { kind: 'keys', meaning: 'in these posts' },
  topics: { kind: 'keys', meaning: 'of ideas that have one of these topics' },
  within: { kind: 'keys', meaning: 'by adopters that are, or lie within, these' },
  side: {
    kind: 'word',
    words: ['FROM', 'TO', 'EITHER'],
    meaning: 'whose place `within` is: the copied, the copying, or (left out) either',
  },
  fromAdopters: { kind: 'keys', meaning: 'taken from these adopters, or from anyone within them' },
  toAdopters: { kind: 'keys', meaning: 'taken over by these adopters, or by anyone within them' },
  via: { kind: 'keys', meaning: 'carried by one of these adopters' },
  onlyStatuses: {
    kind: 'words',
    words: statuses,
    meaning: 'only these of the statuses that count; for copies, of the adoption that copied',
  },
  fidelities: { kind: 'words', words: orUnknown(fidelities), meaning: 'how close the copy stayed' },
  channels: { kind: 'words', words: orUnknown(channels), meaning: 'how it came over' },
  bases: { kind: 'words', words: orUnknown(bases), meaning: 'what the record stands on' },
  confidenceFrom: { kind: 'share', meaning: 'a confidence of at least this' },
  confidenceTo: { kind: 'share', meaning: 'a confidence of at most this' },
  confidenceUnknown: { kind: 'flag', meaning: 'with a range of confidence: also where none is recorded' },
  from: { kind: 'day', meaning: 'the first day of a window that the date must lie in for certain' },
  to: { kind: 'day', meaning: 'the last day of that window' },
  possible: { kind: 'flag', meaning: 'with a window: also what may lie in it' },
  undated: { kind: 'flag', meaning: 'with a window: also what has no date' },
  refined: { kind: 'flag', meaning: 'also the coarser records that a finer one stands for' },
  includeVariants: { kind: 'flag', meaning: 'the variants of the idea too, and theirs' },
  direction: {
    kind: 'word',
    words: ['upstream', 'downstream'],
    meaning: 'to those it was taken from (left out), or to those who took it',
  },
  maxDepth: { kind: 'count', meaning: 'how many copies away at most' },
  levels: { kind: 'words', words: adopterKinds, meaning: 'adopters of these levels' },
  countries: { kind: 'keys', meaning: 'in these countries, by ISO 3166-1 alpha-2' },
  adopted: { kind: 'flag', meaning: 'true: those with an adoption that counts; false: those without' },
  languages: { kind: 'keys', meaning: 'in these languages, by BCP 47 tag' },
} as const satisfies Record<string, ParameterKind & { readonly meaning: string }>;

export type ParameterName = keyof typeof parameters;
type ValueOf<Kind> = Kind extends 'words' | 'keys'
  ? readonly string[]
  : Kind extends 'flag'
    ? boolean
    : Kind extends 'share' | 'count'
      ? number
      : string;

/** The parameters that were given, as values. */
export type Asked = { readonly [Name in ParameterName]?: ValueOf<(typeof parameters)[Name]['kind']> };

/** Reads a query string that may hold these parameters and no others: a misspelt one is refused, never passed over. */
export function readParameters(query: URLSearchParams, allowed: readonly ParameterName[]): Asked {
  const asked: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const known = allowed.find((each) => each === name);
    if (known === undefined)
      throw new InputError(name, `is no parameter of this export; it takes ${allowed.join(', ') || 'none'}.`);
    asked[known] = parsed(known, query.getAll(name));
  }
  return asked as Asked;
}

function parsed(name: ParameterName, given: readonly string[]): unknown {
  const parameter: ParameterKind = parameters[name];
  if (given.includes('')) throw new InputError(name, 'is empty: give a value, or leave it out.');
  if (parameter.kind === 'words' || parameter.kind === 'keys') {
    const parts = given.flatMap((each) => each.split(';')).filter((part) => part !== '');
    return parameter.kind === 'keys' ? parts : parts.map((part) => wordOf(name, part, parameter.words));
  }
  const [text = '', ...more] = given;
  if (more.length > 0) throw new InputError(name, `takes one value; got ${given.length}.`);
  switch (parameter.kind) {
    case 'word':
      return wordOf(name, text, parameter.words);
    case 'day':
      return dayOf(name, text);
    case 'known':
      if (!/^(\d{1,15}|\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?)$/.test(text) || !isMoment(text))
        throw new InputError(
          name,
          `expected a position such as 120, a day such as 2026-03-17, or a moment in UTC such as 2026-03-17T08:30:00Z; got "${text}".`,
        );
      return text;
    case 'flag':
      if (text !== 'true' && text !== 'false')
        throw new InputError(name, `expected true or false; got "${text}".`);
      return text === 'true';
    case 'share':
      if (!/^[01](\.\d+)?$/.test(text) || Number(text) > 1)
        throw new InputError(name, `expected a number from 0 to 1, such as 0.8; got "${text}".`);
      return Number(text);
    case 'count':
      if (!/^\d{1,9}$/.test(text))
        throw new InputError(name, `expected a whole number from 0; got "${text}".`);
      return Number(text);
  }
}

function wordOf(name: ParameterName, text: string, words: readonly string[]): string {
  const word = words.find((each) => each.toLowerCase() === text.toLowerCase());
  if (word === undefined)
    throw new InputError(
      name,
      `expected ${words.join(', ')}; got "${text}". Several values of one parameter have ; between.`,
    );
  return word;
}

function dayOf(name: ParameterName, text: string): string {
  const day = parseEdtf(text);
  if (isEdtfProblem(day) || day.earliest !== text || day.latest !== text)
    throw new InputError(name, `expected a day such as 2014-03-17; got "${text}".`);
  return text;
}

function isMoment(text: string): boolean {
  return /^\d+$/.test(text) || !Number.isNaN(Date.parse(text));
}
