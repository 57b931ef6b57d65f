/**
 * The words that a date of low precision needs, in one language. The months are ours: not every browser knows all seven languages (Chromium
 * lacks Icelandic and nynorsk), and would write English ones instead.
 */
export interface DateWords {
  readonly about: string;
  readonly perhaps: string;
  readonly until: string;
  readonly from: string;
  readonly between: string;
  readonly unknown: string;
  /** Spring, summer, autumn, winter: EDTF 21 to 24. */
  readonly seasons: readonly string[];
  /** As they stand alone, and beside the number of a day. */
  readonly months: readonly string[];
  readonly monthsOfDay: readonly string[];
  readonly day: string;
}

/** A date of the precision that is known (EDTF, levels 0 and 1), as people write it. Never more exact than it is. */
export function dateInWords(date: string | null, words: DateWords): string {
  if (date === null || date === '') return words.unknown;
  const [from = '', to] = date.split('/');
  if (to === undefined) return momentInWords(date, words);
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return words.unknown;
  if (open(from)) return filled(words.until, momentInWords(to, words));
  if (open(to)) return filled(words.from, momentInWords(from, words));
  return filled(words.between, momentInWords(from, words), momentInWords(to, words));
}

function momentInWords(moment: string, words: DateWords): string {
  const [, plain = moment, mark] = /^(.*?)([~?%])?$/.exec(moment) ?? [];
  const written = plainInWords(plain, words);
  if (mark === '~') return filled(words.about, written);
  if (mark === '?') return filled(words.perhaps, written);
  return mark === '%' ? filled(words.perhaps, filled(words.about, written)) : written;
}

function plainInWords(plain: string, words: DateWords): string {
  const [year = '', month, day] = plain.split('-');
  if (!/^\d{4}$/.test(year)) return plain;
  if (month === undefined) return year;
  const season = words.seasons[Number(month) - 21];
  if (season) return `${season} ${year}`;
  const place = Number(month) - 1;
  const named = (day === undefined ? words.months : words.monthsOfDay)[place];
  if (named === undefined) return plain;
  if (day === undefined) return `${named} ${year}`;
  return filled(words.day, String(Number(day)), named, year);
}

function filled(pattern: string, ...values: readonly string[]): string {
  return values.reduce((text, value) => text.replace('{}', value), pattern);
}
