import type { Catalogue, PluralForms, TextKey } from './catalogue.ts';
import { dateInWords } from './edtf-words.ts';
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
  /** Its name in this language where that is known, else as its own people write it. */
  name(adopter: { readonly name: string; readonly level?: string; readonly country?: string | null }): string;
  compare(one: string, other: string): number;
}

export function textsOf(language: Language, catalogue: Catalogue): Texts {
  const plural = new Intl.PluralRules(language);
  const numbers = new Map<number, Intl.NumberFormat>();
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const collator = new Intl.Collator(language, { numeric: true });
  const number = (value: number, digits = 0) => {
    const format = numbers.get(digits) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
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
        typeof found === 'string'
          ? found
          : found[plural.select(Number(values.count)) === 'one' ? 'one' : 'other'];
      return pattern.replace(/\{(\w+)\}/g, (_all, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? number(value, 2) : (value ?? '');
      });
    },
    number,
    percent: (share) => percents.format(share),
    date: (edtf) => dateInWords(edtf, language, catalogue.date),
    name: ({ name, level, country }) =>
      level === 'COUNTRY' && country && /^[A-Z]{2}$/.test(country) ? (countries.of(country) ?? name) : name,
    compare: collator.compare,
  };
}
