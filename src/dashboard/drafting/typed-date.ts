import type { DateWords } from '../texts/edtf-words.ts';
import { daysIn, isEdtf } from './date-check.ts';

/** How people say it, in all seven languages: whoever writes reads more than one. */
const ABOUT = 'about around approximately circa cirka ca c omkring omtrent rundt runt kring noin um';
const PERHAPS = 'perhaps maybe possibly probably måske kanskje kanske ehkä kannski';
const BEFORE = 'before før inden innan ennen fyrir';
const UNTIL = 'until till til by indtil fram asti saakka mennessä';
const AFTER = 'after efter etter jälkeen eftir';
const SINCE = 'since from siden sedan sidan fra frå från alkaen lähtien frá síðan';
const BETWEEN = 'between mellem mellom mellan välillä milli';
const FILLING =
  'in on of the i in den året år year vuonna vuoden árið ári á om på ajalla aikana talsins tal tallet talet';

type Meaning = 'about' | 'perhaps' | 'before' | 'until' | 'after' | 'since' | 'between' | 'filling';

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ['about', ABOUT],
      ['perhaps', PERHAPS],
      ['before', BEFORE],
      ['until', UNTIL],
      ['after', AFTER],
      ['since', SINCE],
      ['between', BETWEEN],
      ['filling', FILLING],
    ] as const
  ).flatMap(([meaning, words]) => words.split(' ').map((word): [string, Meaning] => [word, meaning])),
);

const PARTING = /\s*[–—]\s*|\s+-\s+|\s+(?:and|og|och|ja|to)\s+/;

/**
 * The EDTF date that somebody means who types a date in plain words: `march 2014`, `17.3.2014`, `about 2014`, `before 2015`, `between 2010
 * and 2013`. Empty for nothing typed; null where it cannot be read. Never more exact than what was typed.
 */
export function edtfOf(
  typed: string,
  words: Pick<DateWords, 'months' | 'monthsOfDay' | 'seasons'>,
): string | null {
  const text = typed.trim();
  if (text === '' || isEdtf(text)) return text;
  const read = readWords(text.toLowerCase().replace(/\s+/g, ' '), words);
  return read !== null && isEdtf(read) ? read : null;
}

function readWords(text: string, words: Parameters<typeof edtfOf>[1]): string | null {
  const decade =
    /^(?:\D{0,12}\s)?(\d{3})0(?:s|’s|'s|'erne|’erne|-?tallet|-?talet|-luku|-luvulla|-luvun)$/.exec(text);
  if (decade) return `${decade[1]}0/${decade[1]}9`;
  const years = /^(\d{4})\s?[-–—]\s?(\d{4})$/.exec(text);
  if (years) return `${years[1]}/${years[2]}`;
  const parts = text.split(PARTING);
  if (parts.length === 2) {
    const [from, to] = parts.map((part) => plainOf(part, words));
    return from && to ? `${from}/${to}` : null;
  }
  const { meanings, rest } = sorted(text);
  const point = pointOf(rest, words);
  if (point === null) return null;
  if (meanings.has('before')) return `../${beside(point, -1)}`;
  if (meanings.has('until')) return `../${point}`;
  if (meanings.has('after')) return `${beside(point, 1)}/..`;
  if (meanings.has('since')) return `${point}/..`;
  const mark = (meanings.has('perhaps') ? 2 : 0) + (meanings.has('about') ? 1 : 0);
  return `${point}${['', '~', '?', '%'][mark]}`;
}

/** One end of an interval. */
function plainOf(text: string, words: Parameters<typeof edtfOf>[1]): string | null {
  const { meanings, rest } = sorted(text);
  const point = isEdtf(text) && !text.includes('/') ? text : pointOf(rest, words);
  return point !== null && meanings.has('about') ? `${point}~` : point;
}

function sorted(text: string): { meanings: ReadonlySet<Meaning>; rest: string[] } {
  const meanings = new Set<Meaning>();
  const rest: string[] = [];
  for (const token of text.split(/[\s,]+/)) {
    const word = token.replace(/\.$/, '');
    const meaning = MEANINGS.get(word);
    if (meaning === undefined) rest.push(word);
    else meanings.add(meaning);
  }
  return { meanings, rest: rest.filter((word) => word !== '') };
}

function pointOf(tokens: readonly string[], words: Parameters<typeof edtfOf>[1]): string | null {
  const [only = ''] = tokens;
  if (tokens.length === 1) {
    if (/^\d{4}(-\d{2}){0,2}$/.test(only)) return only;
    const loose = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(only);
    if (loose) return dated(loose[1], loose[2], loose[3]);
    const nordic = /^(?:(\d{1,2})[./])?(\d{1,2})[./-](\d{4})$/.exec(only);
    return nordic ? dated(nordic[3], nordic[2], nordic[1]) : null;
  }
  if (tokens.length === 2 && /^\d{4}$/.test(tokens[1] ?? '')) {
    const day = /^(\d{1,2})[./](\d{1,2})$/.exec(only);
    if (day) return dated(tokens[1], day[2], day[1]);
  }
  if (tokens.length > 3) return null;
  return named(tokens, words);
}

/** A month or a season by its name, a year, and perhaps the number of a day. */
function named(
  tokens: readonly string[],
  { months, monthsOfDay, seasons }: Parameters<typeof edtfOf>[1],
): string | null {
  const years = tokens.filter((token) => /^\d{4}$/.test(token));
  const days = tokens.filter((token) => /^\d{1,2}(st|nd|rd|th)?$/.test(token));
  const called = tokens.filter((token) => !/^\d/.test(token));
  const [name] = called;
  if (years.length !== 1 || called.length !== 1 || name === undefined) return null;
  const season = placeOf(name, seasons);
  if (season !== null && tokens.length === 2) return `${years[0]}-${21 + season}`;
  const month = placeOf(name, months) ?? placeOf(name, monthsOfDay);
  if (month === null || days.length !== tokens.length - 2) return null;
  return dated(years[0], String(month + 1), days[0]?.replace(/\D+$/, ''));
}

/** Also by its first three letters or more, where they mean one. */
function placeOf(word: string, names: readonly string[]): number | null {
  const lower = names.map((name) => name.toLowerCase());
  const whole = lower.indexOf(word);
  if (whole >= 0) return whole;
  if (word.length < 3) return null;
  const begun = lower.flatMap((name, at) => (name.startsWith(word) ? [at] : []));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

function dated(year = '', month = '', day?: string): string {
  const two = (number: string) => number.padStart(2, '0');
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
}

/** The year, month, season or day before or after one. */
function beside(point: string, step: 1 | -1): string {
  const [year = 0, month, day] = point.split('-').map(Number);
  const four = (number: number) => String(number).padStart(4, '0');
  if (month === undefined) return four(year + step);
  if (month > 20) {
    const season = month + step;
    if (season < 21) return `${four(year - 1)}-24`;
    return season > 24 ? `${four(year + 1)}-21` : `${four(year)}-${season}`;
  }
  if (day === undefined) {
    const other = month + step;
    if (other < 1) return `${four(year - 1)}-12`;
    return other > 12 ? `${four(year + 1)}-01` : dated(four(year), String(other));
  }
  const next = day + step;
  if (next >= 1 && next <= daysIn(year, month)) return dated(four(year), String(month), String(next));
  const beyond = beside(dated(four(year), String(month)), step);
  const [beyondYear = 0, beyondMonth = 1] = beyond.split('-').map(Number);
  return `${beyond}-${step === 1 ? '01' : String(daysIn(beyondYear, beyondMonth)).padStart(2, '0')}`;
}
