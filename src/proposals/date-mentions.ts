import { isEdtfProblem, parseEdtf } from '../domain/edtf.ts';
import type { Language } from './language.ts';
import { type DateWords, dateWords } from './words/date-words.ts';

/** A date in the text; offsets in code units of the readable text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  readonly score: number;
  readonly reason: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly dateOf: (match: RegExpExecArray) => string | null;
  readonly score: number;
  readonly reason: string;
}

const YEAR = '((?:1[89]|20)\\d\\d)';
const rules = new Map<Language, readonly Rule[]>();

export function findDates(plain: string, language: Language): DateMention[] {
  let all = rules.get(language);
  if (!all) {
    all = rulesOf(dateWords[language], language);
    rules.set(language, all);
  }
  const found: DateMention[] = [];
  for (const { pattern, dateOf, score, reason } of all) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const edtf = dateOf(match as RegExpExecArray);
      if (edtf === null || isEdtfProblem(parseEdtf(edtf))) continue;
      found.push({ start, end, edtf, score, reason: `“${match[0]}” is ${reason}` });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function rulesOf(words: DateWords, language: Language): Rule[] {
  const month = `(${words.months.map((each) => (language === 'fi' ? `${each}\\p{L}*` : each)).join('|')})`;
  const season = `(${Object.values(words.seasons).join('|')})`;
  const of = '(?:\\s+(?:i|of|årið|ársins|vuonna|vuoden|år))?,?\\s+';
  const whole = (source: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}.,/-])${source}(?![\\p{L}\\p{N}]|[.,/-]\\d)`, 'giu');
  const decade = words.decade === '' ? [] : [decadeRule(words)];
  const approximate = whole(`(?:${words.about})\\s+${YEAR}`);
  const dayFirst = new RegExp(
    `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:\\.|:e|st|nd|rd|th)?\\s+${month}${of}${YEAR}(?!\\d)`,
    'giu',
  );
  return [
    {
      pattern: dayFirst,
      score: 0.95,
      reason: 'a day',
      dateOf: ([, d, m, y]) => `${y}-${monthOf(words, m)}-${two(d)}`,
    },
    {
      pattern: whole(`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s+${YEAR}`),
      score: 0.95,
      reason: 'a day',
      dateOf: ([, m, d, y]) => `${y}-${monthOf(words, m)}-${two(d)}`,
    },
    {
      pattern: whole(`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}`),
      score: 0.9,
      reason: 'a day',
      dateOf: ([, d, m, y]) => `${y}-${two(m)}-${two(d)}`,
    },
    { pattern: whole(`${YEAR}-(\\d\\d)-(\\d\\d)`), score: 0.95, reason: 'a day', dateOf: ([text]) => text },
    {
      pattern: whole(`${month}${of}${YEAR}`),
      score: 0.95,
      reason: 'a month',
      dateOf: ([, m, y]) => `${y}-${monthOf(words, m)}`,
    },
    ...(language === 'fi'
      ? [
          {
            pattern: whole(`vuoden\\s+${YEAR}\\s+${month}`),
            score: 0.95,
            reason: 'a month',
            dateOf: ([, y, m]: RegExpExecArray) => `${y}-${monthOf(words, m)}`,
          },
        ]
      : []),
    {
      pattern: whole(`(?:(?:i|in|the|om|um|á)\\s+)?(?:the\\s+)?${season}${of}${YEAR}`),
      score: 0.95,
      reason: 'a season of a year',
      dateOf: ([, s, y]) => `${y}-${seasonOf(words, s)}`,
    },
    ...(language === 'fi'
      ? [
          {
            pattern: whole(`vuoden\\s+${YEAR}\\s+${season}`),
            score: 0.95,
            reason: 'a season of a year',
            dateOf: ([, y, s]: RegExpExecArray) => `${y}-${seasonOf(words, s)}`,
          },
        ]
      : []),
    {
      pattern: whole(`${YEAR}\\s?(?:[–—-]|til|till|to|og|och)\\s?${YEAR}`),
      score: 0.75,
      reason: 'a span of years, of which one day is meant',
      dateOf: ([, a, b]) => (a && b && a < b ? `${a}/${b}` : null),
    },
    ...decade,
    {
      pattern: approximate,
      score: 0.8,
      reason: 'about a year',
      dateOf: ([text, y]) =>
        language === 'fi' || language === 'is' ? (/noin|kringum/iu.test(text) ? `${y}~` : null) : `${y}~`,
    },
    { pattern: whole(YEAR), score: 0.85, reason: 'a year', dateOf: ([, y]) => y ?? null },
  ];
}

function decadeRule(words: DateWords): Rule {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])((?:1[89]|20)\\d)0(?:${words.decade})(?![\\p{L}\\p{N}])`, 'giu'),
    score: 0.8,
    reason: 'a decade, of which one day is meant',
    dateOf: ([, d]) => `${d}0/${d}9`,
  };
}

function monthOf(words: DateWords, written = ''): string {
  const lower = written.toLowerCase();
  return two(String(words.months.findIndex((each) => lower.startsWith(each)) + 1));
}

function seasonOf(words: DateWords, written = ''): string {
  const found = Object.entries(words.seasons).find(([, pattern]) =>
    new RegExp(`^(?:${pattern})$`, 'iu').test(written),
  );
  return found?.[0] ?? '';
}

function two(number = ''): string {
  return number.padStart(2, '0');
}
