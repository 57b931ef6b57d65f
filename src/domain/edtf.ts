/**
 * Dates as interchange.md has them: EDTF (ISO 8601-2) level 0 without times of day, and of level 1 the seasons, the
 * qualifiers and the intervals. `%` (uncertain and approximate) is taken too: it is level 1's only way to say both, and
 * without it a date that is both would have to lose one of the two.
 *
 * A date is a set of days of which one is meant: the first and the last of them are all that is ever compared. Either
 * may be open. Days are ISO strings of ten characters, so that they compare as strings; years run from 0000 to 9999.
 */
export interface EdtfDate {
  /** As it was written. */
  readonly text: string;
  /** The first day it may be; null where the beginning is open. */
  readonly earliest: string | null;
  /** The last day it may be; null where the end is open. */
  readonly latest: string | null;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export interface EdtfProblem {
  /** What is wrong and what would be right, for the person who wrote the date. */
  readonly problem: string;
}

export function parseEdtf(text: string): EdtfDate | EdtfProblem {
  const slash = text.indexOf('/');
  const isInterval = slash >= 0 && !text.includes('/', slash + 1);
  return isInterval ? parseInterval(text, slash) : parsePoint(text);
}

export function isEdtfProblem(date: EdtfDate | EdtfProblem): date is EdtfProblem {
  return 'problem' in date;
}

/** Whether every day that `a` may be lies before every day that `b` may be: `2014` is not certainly before `2014-03`. */
export function certainlyBefore(a: DayRange, b: DayRange): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** The two ends of what is known of a day. An EdtfDate is one. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Something that began and perhaps ended; what is not known is null. */
export interface Span {
  readonly began: DayRange | null;
  readonly ended: DayRange | null;
}

/**
 * Whether two spans overlap whatever the days meant. A span holds the day it began on and not the day it ended on
 * (ended and resumed on one day is no overlap), and where no end is known it may have ended the day after it began.
 */
export function certainlyOverlap(a: Span, b: Span): boolean {
  return beganWhileRunning(a, b) && beganWhileRunning(b, a);
}

function beganWhileRunning(beginner: Span, runner: Span): boolean {
  const began = beginner.began?.latest ?? null;
  if (began === null) return false;
  const firstPossibleStart = runner.began?.earliest ?? null;
  const firstPossibleEnd = runner.ended?.earliest ?? null;
  return (
    (firstPossibleEnd !== null && began < firstPossibleEnd) ||
    (firstPossibleStart !== null && began <= firstPossibleStart)
  );
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

function parsePoint(text: string): EdtfDate | EdtfProblem {
  const match = POINT.exec(text);
  if (!match) return { problem: whyNoDate(text) };
  const year = Number(match[1]);
  const days = daysOf(year, match[2], match[3]);
  if (typeof days === 'string') return { problem: `${quoted(text)} is no date: ${days}` };
  const qualifier = match[4];
  return {
    text,
    earliest: days[0],
    latest: days[1],
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
}

/** Level 1 writes an open end as `..` and an unknown one as nothing; here neither says anything of the day meant. */
function parseInterval(text: string, slash: number): EdtfDate | EdtfProblem {
  const from = intervalEnd(text.slice(0, slash));
  const to = intervalEnd(text.slice(slash + 1));
  if (from !== null && isEdtfProblem(from)) return from;
  if (to !== null && isEdtfProblem(to)) return to;
  if (from === null && to === null) {
    return { problem: `${quoted(text)} is open at both ends and says nothing: leave the date empty` };
  }
  const earliest = from?.earliest ?? null;
  const latest = to?.latest ?? null;
  if (earliest !== null && latest !== null && latest < earliest) {
    return { problem: `${quoted(text)} ends before it begins: write the earlier date first` };
  }
  return {
    text,
    earliest,
    latest,
    uncertain: (from?.uncertain ?? false) || (to?.uncertain ?? false),
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
  };
}

function intervalEnd(text: string): EdtfDate | EdtfProblem | null {
  return text === '' || text === '..' ? null : parsePoint(text);
}

const SEASON_MONTHS = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
]);
const WINTER = 24;

function daysOf(year: number, second?: string, third?: string): [string, string] | string {
  if (second === undefined) return [day(year, 1, 1), day(year, 12, 31)];
  const month = Number(second);
  const seasonStart = SEASON_MONTHS.get(month);
  if (seasonStart !== undefined) return seasonDays(year, month, seasonStart, third);
  if (month < 1 || month > 12) {
    return `there is no month ${second} (months are 01 to 12, the seasons 21 spring, 22 summer, 23 autumn, 24 winter)`;
  }
  const last = lastDayOf(year, month);
  if (third === undefined) return [day(year, month, 1), day(year, month, last)];
  const dayOfMonth = Number(third);
  if (dayOfMonth < 1 || dayOfMonth > last) {
    return `${String(year).padStart(4, '0')}-${second} has the days 01 to ${last}, not ${third}`;
  }
  return [day(year, month, dayOfMonth), day(year, month, dayOfMonth)];
}

function seasonDays(year: number, season: number, start: number, third?: string): [string, string] | string {
  if (third !== undefined) return `${season} is a season, which has no days of its own`;
  if (season !== WINTER) return [day(year, start, 1), day(year, start + 2, lastDayOf(year, start + 2))];
  if (year === 9999) return 'the winter of 9999 ends after the year 9999, the last that can be written';
  return [day(year, 12, 1), day(year + 1, 2, lastDayOf(year + 1, 2))];
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function day(year: number, month: number, dayOfMonth: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

const EXPECTED =
  'a date is written 2014, 2014-03, 2014-03-17, 2014-21 (spring; 22 summer, 23 autumn, 24 winter), 2014? (uncertain), ' +
  '2014~ (about), ../2015-02, 2014/.. or 2010/2013';

/** The mistakes that people make, each with the way out; the whole list of forms for all others. */
function whyNoDate(text: string): string {
  const no = `${quoted(text)} is no date: `;
  const nordic = /^(\d{1,2})[./](\d{1,2})[./-](\d{4})$/.exec(text);
  if (nordic) {
    return `${no}write the year first, as in ${nordic[3]}-${two(Number(nordic[2]))}-${two(Number(nordic[1]))}`;
  }
  if (/^\d{4}-\d{2}-\d{2}T/.test(text))
    return `${no}a date has no time of day here: write ${text.slice(0, 10)}`;
  const decade = /^(\d{3})[Xx]$/.exec(text);
  if (decade) return `${no}a decade is written as an interval: ${decade[1]}0/${decade[1]}9`;
  const unpadded = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (unpadded) {
    const [, year, month, dayOfMonth] = unpadded;
    const padded = [year, two(Number(month)), ...(dayOfMonth === undefined ? [] : [two(Number(dayOfMonth))])];
    return `${no}months and days have two digits: write ${padded.join('-')}`;
  }
  if (text !== text.trim()) return `${no}there is a space around it: write ${quoted(text.trim())}`;
  return no + EXPECTED;
}

function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
