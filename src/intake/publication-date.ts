import { isEdtfProblem, parseEdtf } from '../domain/edtf.ts';

/**
 * A machine's date as an EDTF date of the precision that it has: `2019`, `2019-03`, `2019-03-14`, or an instant of which the day counts.
 * An instant in its own time zone has its day. One in UTC may be of the next day where it was written: the Nordic countries lie up to three
 * hours ahead, so late in the evening it is one day or the other. Null where it is no date.
 */
export function machineDate(text: string | null | undefined): string | null {
  const found = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ](\d{2}):?(\d{2})\S*)?\s*$/.exec(text ?? '');
  if (!found) return null;
  const [whole, year, month, day, hour] = found;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || day === undefined) return sound(date);
  if (/(?:Z|[+-]00:?00)\s*$/i.test(whole) && Number(hour) >= 24 - FARTHEST_AHEAD && sound(date))
    return sound(`${date}/${dayAfter(date)}`);
  return sound(date);
}

/** Hours that Finland lies ahead of UTC in summer. */
const FARTHEST_AHEAD = 3;

/** A date as mail and RSS write it: `Thu, 14 Mar 2019 08:30:00 +0100`. */
export function mailDate(text: string | null | undefined): string | null {
  const found = /(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})(?:\s+(\d{2}):(\d{2})(?::\d{2})?\s*(\S+)?)?/.exec(
    text ?? '',
  );
  if (!found) return null;
  const [, day = '', name = '', year = '', hour, minute, zone] = found;
  const month = ENGLISH.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const date = `${year}-${two(month)}-${two(Number(day))}`;
  const inUtc = zone !== undefined && /^(?:GMT|UTC?|Z|[+-]0000)$/i.test(zone);
  return machineDate(hour === undefined ? date : `${date}T${hour}:${minute}${inUtc ? 'Z' : ''}`);
}

/** A date as people write it, in the seven languages: `14. mars 2019`, `5. toukokuuta 2021`, `March 14, 2019`, `14.03.2019`. */
export function writtenDate(text: string): string | null {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (!found?.groups) continue;
    const { day, month, name, year } = found.groups;
    const number = name === undefined ? Number(month) : monthNamed(name);
    if (number === null || year === undefined) continue;
    const date = day === undefined ? `${year}-${two(number)}` : `${year}-${two(number)}-${two(Number(day))}`;
    if (sound(date) !== null) return date;
  }
  return null;
}

const FORMS = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?<name>\p{L}{3,12})\.?,?\s+(?<year>\d{4})(?!\d)/u,
  /(?<name>\p{L}{3,12})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u,
  /(?<!\d\.?\s?)(?<name>\p{L}{3,12})\s+(?<year>\d{4})(?!\d)/u,
];

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Beginnings of the months' names in nb, nn, da, sv, fi, is, en. */
const MONTHS = [
  'jan|tammik',
  'feb|helmik',
  'mar|maalisk',
  'apr|huhtik',
  'mai|maj|may|maí|toukok',
  'jun|jún|kesäk',
  'jul|júl|heinäk',
  'aug|ágú|elok',
  'sep|syysk',
  'okt|oct|lokak',
  'nov|nóv|marrask',
  'des|dec|jouluk',
].map((names) => new RegExp(`^(?:${names})`, 'i'));

function monthNamed(name: string): number | null {
  const at = MONTHS.findIndex((month) => month.test(name));
  // “marraskuu” and “maalisk…” begin as the third month does elsewhere.
  if (/^marrask/i.test(name)) return 11;
  return at < 0 ? null : at + 1;
}

function sound(date: string): string | null {
  return isEdtfProblem(parseEdtf(date)) ? null : date;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
