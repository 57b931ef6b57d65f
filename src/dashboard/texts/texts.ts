import type { Catalogue, PluralForms, TextKey } from './catalogue.ts';
import { type DateWords, dateInWords } from './edtf-words.ts';
import type { Language } from './language.ts';

type Values = Readonly<Record<string, string | number>>;

/** Everything that the pages write, in one language. */
export interface Texts {
  readonly language: Language;
  /** The entry, with its values filled in; `count` also chooses the plural form. */
  t(key: TextKey, values?: Values): string;
  number(value: number, digits?: number): string;
  percent(share: number): string;
  /** An EDTF date, as people write it. */
  date(edtf: string | null): string;
  /** The words that dates are written with. */
  readonly dateWords: DateWords;
  /** The time of the day. */
  time(moment: Date): string;
  /** A moment (ISO 8601), by the reader's own clock. */
  moment(iso: string): string;
  /** Its name in this language where that is known, else as its own people write it. */
  name(adopter: { readonly name: string; readonly level?: string; readonly country?: string | null }): string;
  compare(one: string, other: string): number;
}

/** Where a browser does not know a language, the one that writes numbers most alike. */
const LOCALES: Readonly<Record<Language, string[]>> = {
  en: ['en-GB'],
  nb: ['nb', 'no'],
  nn: ['nn', 'nb', 'no'],
  da: ['da'],
  sv: ['sv'],
  fi: ['fi'],
  is: ['is', 'da'],
};

/** Which of two plural forms (Unicode CLDR): Icelandic has 21 in the singular, and Chromium does not know it. */
function isOne(language: Language, count: number): boolean {
  return language === 'is' ? count % 10 === 1 && count % 100 !== 11 : count === 1;
}

export function textsOf(language: Language, catalogue: Catalogue): Texts {
  const locales = LOCALES[language];
  const numbers = new Map<number, Intl.NumberFormat>();
  const percents = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 0 });
  const countries = new Intl.DisplayNames(locales, { type: 'region', fallback: 'code' });
  const collator = new Intl.Collator(locales, { numeric: true });
  const clock = new Intl.DateTimeFormat(locales, { timeStyle: 'medium' });
  const minutes = new Intl.DateTimeFormat(locales, { timeStyle: 'short' });
  const number = (value: number, digits = 0) => {
    const format = numbers.get(digits) ?? new Intl.NumberFormat(locales, { maximumFractionDigits: digits });
    numbers.set(digits, format);
    return format.format(value);
  };
  const entry = (key: string) =>
    key
      .split('.')
      .reduce<unknown>((found, name) => (found as Record<string, unknown> | undefined)?.[name], catalogue) as
      | string
      | PluralForms
      | undefined;
  return {
    language,
    t: (key, values = {}) => {
      const found = entry(key);
      if (found === undefined) return key;
      const pattern =
        typeof found === 'string' ? found : found[isOne(language, Number(values.count)) ? 'one' : 'other'];
      return pattern.replace(/\{(\w+)\}/g, (_all, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? number(value, 2) : (value ?? '');
      });
    },
    number,
    percent: (share) => percents.format(share),
    dateWords: catalogue.date,
    date: (edtf) => dateInWords(edtf, catalogue.date),
    time: (moment) => clock.format(moment),
    moment: (iso) => {
      const at = new Date(iso);
      const two = (part: number) => String(part).padStart(2, '0');
      const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
      return `${dateInWords(day, catalogue.date)}, ${minutes.format(at)}`;
    },
    name: ({ name, level, country }) => {
      if (level !== 'COUNTRY' || !country || !/^[A-Z]{2}$/.test(country)) return name;
      return (catalogue.countries as Record<string, string>)[country] ?? countries.of(country) ?? name;
    },
    compare: collator.compare,
  };
}
