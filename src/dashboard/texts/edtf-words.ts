/** The words that a date of low precision needs, in one language. */
export interface DateWords {
  readonly about: string;
  readonly perhaps: string;
  readonly until: string;
  readonly from: string;
  readonly between: string;
  readonly unknown: string;
  /** Spring, summer, autumn, winter: EDTF 21 to 24. */
  readonly seasons: readonly string[];
}

/** A date of the precision that is known (EDTF, levels 0 and 1), as people write it. Never more exact than it is. */
export function dateInWords(date: string | null, language: string, words: DateWords): string {
  if (date === null || date === '') return words.unknown;
  const [from = '', to] = date.split('/');
  if (to === undefined) return momentInWords(date, language, words);
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return words.unknown;
  if (open(from)) return filled(words.until, momentInWords(to, language, words));
  if (open(to)) return filled(words.from, momentInWords(from, language, words));
  return filled(words.between, momentInWords(from, language, words), momentInWords(to, language, words));
}

function momentInWords(moment: string, language: string, words: DateWords): string {
  const [, plain = moment, mark] = /^(.*?)([~?%])?$/.exec(moment) ?? [];
  const written = plainInWords(plain, language, words);
  if (mark === '~') return filled(words.about, written);
  if (mark === '?') return filled(words.perhaps, written);
  return mark === '%' ? filled(words.perhaps, filled(words.about, written)) : written;
}

function plainInWords(plain: string, language: string, words: DateWords): string {
  const [year = '', month, day] = plain.split('-');
  if (!/^\d{4}$/.test(year)) return plain;
  if (month === undefined) return year;
  const season = words.seasons[Number(month) - 21];
  if (season) return `${season} ${year}`;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(moment.getTime())) return plain;
  const form =
    day === undefined ? ({ year: 'numeric', month: 'long' } as const) : ({ dateStyle: 'long' } as const);
  return new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(moment);
}

function filled(pattern: string, ...values: readonly string[]): string {
  return values.reduce((text, value) => text.replace('{}', value), pattern);
}
