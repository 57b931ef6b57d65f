import type { Base, Case } from './inflection.ts';

/**
 * The case endings of place names. What is left is a stem: its consonants may be weak (Helsingi-, Turu-, Lahde-) and its last vowel changed
 * (Salme- of Salmi, Kauniaisi- of Kauniainen). All that it may be a stem of is answered; only names that are known count.
 */
const ENDINGS: readonly (readonly [ending: RegExp, form: Case])[] = [
  [/(?:s|l)t[aä]$/u, 'from'],
  [/ss[aä]$/u, 'in'],
  [/ll[aä]$/u, 'in'],
  [/lle$/u, 'to'],
  [/(?:(?<=a)an|(?<=ä)än|(?<=e)en|(?<=i)in|(?<=o)on|(?<=u)un|(?<=y)yn|(?<=ö)ön)$/u, 'to'],
  [/(?:seen|siin|ihin)$/u, 'to'],
  [/h[aäeiouyö]n$/u, 'to'],
  [/n$/u, 'genitive'],
  [/(?:t[aä]|[aä])$/u, null],
  [/(?:n[aä]|ksi)$/u, null],
];

const VOWEL = /[aeiouyåäö]/u;

export function finnishBases(word: string): Base[] {
  const bases: Base[] = [];
  for (const [ending, form] of ENDINGS) {
    const match = ending.exec(word);
    if (!match || match.index < 2) continue;
    for (const base of wordsOfStem(word.slice(0, match.index))) bases.push({ base, case: form });
  }
  bases.push(...kangasala(word), ...plurals(word));
  return bases;
}

/** Kangasalla is in Kangasala. */
function kangasala(word: string): Base[] {
  const match = /^(.{3,}al)(la|ta|le)$/u.exec(word);
  const form = ({ la: 'in', ta: 'from', le: 'to' } as const)[match?.[2] ?? ''] ?? null;
  return match ? [{ base: `${match[1]}a`, case: form }] : [];
}

/** Alankomaista is from the Netherlands, Yhdysvalloissa in the United States. */
function plurals(word: string): Base[] {
  const match = /^(.{2,})(?:mai|valloi|val)(ssa|sta|hin|lla|lta|lle|den|tain)$/u.exec(word);
  if (!match?.[1]) return [];
  const form =
    ({ ssa: 'in', lla: 'in', sta: 'from', lta: 'from', den: 'genitive', tain: 'genitive' } as const)[
      match[2] ?? ''
    ] ?? 'to';
  return [{ base: match[1] + (word.includes('mai') ? 'maat' : 'vallat'), case: form }];
}

function wordsOfStem(stem: string): Set<string> {
  const words = new Set<string>();
  for (const each of new Set([stem, ...strongOf(stem)]))
    for (const word of nominativesOf(each)) words.add(word);
  // uudestakaupungista: both halves are inflected
  if (/^uude(?:ssa|sta|n)kaupungi$/u.test(stem)) words.add('uusikaupunki');
  return words;
}

function nominativesOf(each: string): string[] {
  const words = [each];
  const cut = (letters: number) => each.slice(0, -letters);
  if (/(?:ee|ii)$/u.test(each)) words.push(cut(1));
  if (/is[ie]$/u.test(each)) words.push(`${cut(3)}inen`);
  if (each.endsWith('de')) words.push(`${cut(2)}s`, `${cut(2)}si`);
  if (each.endsWith('kse')) words.push(`${cut(3)}s`);
  if (each.endsWith('e')) words.push(`${cut(1)}i`);
  // Foreign names take an i before their endings: New Yorkista, Linköpingissä.
  if (each.endsWith('i')) words.push(cut(1));
  if (each.endsWith('aa')) words.push(`${cut(1)}s`);
  return words;
}

const STRONG: readonly (readonly [weak: RegExp, strong: string])[] = [
  [/nn$/u, 'nt'],
  [/ng$/u, 'nk'],
  [/mm$/u, 'mp'],
  [/ll$/u, 'lt'],
  [/rr$/u, 'rt'],
  [/d$/u, 't'],
  [/v$/u, 'p'],
  [/(?<=[aeiouyäölrnm])k$/u, 'kk'],
  [/(?<=[aeiouyäölrnm])p$/u, 'pp'],
  [/(?<=[aeiouyäölrnm])t$/u, 'tt'],
  [/(?<=[lrhaeiouyäö])$/u, 'k'],
];

/** The stem with strong consonants before its last vowel: Helsingi, Helsinki; Turu, Turku; Seinäjoe, Seinäjoke. */
function strongOf(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  if (!VOWEL.test(last)) return [];
  const head = stem.slice(0, -1);
  return STRONG.filter(([weak]) => weak.test(head)).map(
    ([weak, strong]) => head.replace(weak, strong) + last,
  );
}
