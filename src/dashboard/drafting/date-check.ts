const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;

/** Whether this is a date as the service takes it: EDTF, a year, month, season or day, perhaps about or uncertain, or an interval of two. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  if (ends.length === 1) return isPoint(text);
  if (ends.length !== 2) return false;
  const [from = '', to = ''] = ends;
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return false;
  if (!open(from) && !isPoint(from)) return false;
  if (!open(to) && !isPoint(to)) return false;
  return open(from) || open(to) || lastDay(to) >= firstDay(from);
}

function isPoint(text: string): boolean {
  const [, year, month, day] = POINT.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const number = Number(month);
  if (number >= 21 && number <= 24) return day === undefined;
  if (number < 1 || number > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), number));
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, month, 0));
  // Years before 100 are not what the constructor makes of them.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** The first day of a season: they begin in March, June, September and December. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  21: ['03-01', '05-31'],
  22: ['06-01', '08-31'],
  23: ['09-01', '11-30'],
  24: ['12-01', '12-31'],
};

function firstDay(point: string): string {
  const [year = '', month, day] = point.replace(/[?~%]$/, '').split('-');
  const season = SEASONS[month ?? ''];
  return season ? `${year}-${season[0]}` : `${year}-${month ?? '01'}-${day ?? '01'}`;
}

function lastDay(point: string): string {
  const [year = '', month, day] = point.replace(/[?~%]$/, '').split('-');
  const season = SEASONS[month ?? ''];
  // A winter ends in the year after.
  if (season) return month === '24' ? `${year}-99-99` : `${year}-${season[1]}`;
  return `${year}-${month ?? '12'}-${day ?? '31'}`;
}
