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
  [/(?:(?<=a)an|(?<=ä)än|(?<=e)en|(?<=i)in|(?<=o)on|(?<=u)un|(?<=y)yn|(?<=ö)ön|seen|siin|ihin|h[aäeiouyö]n)$/u, 'to'],
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
  // Kangasalla is in Kangasala, and Alankomaista from the Netherlands.
  const adessive = /^(.{3,}al)(la|ta|le)$/u.exec(word);
  if (adessive) bases.push({ base: `${adessive[1]}a`, case: adessive[2] === 'la' ? 'in' : adessive[2] === 'ta' ? 'from' : 'to' });
  const plural = /^(.{2,})(?:mai(ssa|sta|hin|lla|lta|lle|den)|valtain|valloi(ssa|sta|hin))$/u.exec(word);
  if (plural) {
    const suffix = plural[2] ?? plural[3] ?? 'den';
    const form: Case = /sta|lta/.test(suffix) ? 'from' : /ssa|lla/.test(suffix) ? 'in' : /den/.test(suffix) ? 'genitive' : 'to';
    bases.push({ base: plural[1] + (/val/.test(word) ? 'vallat' : 'maat'), case: form });
  }
  return bases;
}

function wordsOfStem(stem: string): Set<string> {
  const words = new Set<string>();
  for (const each of new Set([stem, ...strongOf(stem)])) {
    words.add(each);
    if (each.endsWith('ee') || each.endsWith('ii')) words.add(each.slice(0, -1));
    if (each.endsWith('isi')) words.add(`${each.slice(0, -3)}inen`);
    if (each.endsWith('ise')) words.add(`${each.slice(0, -3)}inen`);
    if (each.endsWith('de')) words.add(`${each.slice(0, -2)}s`).add(`${each.slice(0, -2)}si`);
    if (each.endsWith('kse')) words.add(`${each.slice(0, -3)}s`);
    if (each.endsWith('e')) words.add(`${each.slice(0, -1)}i`);
    // Foreign names take an i before their endings: New Yorkista, Linköpingissä.
    if (each.endsWith('i')) words.add(each.slice(0, -1));
    if (each.endsWith('aa')) words.add(`${each.slice(0, -1)}s`);
  }
  // uudestakaupungista: both halves are inflected
  if (/^uude(?:ssa|sta|n)kaupungi$/u.test(stem)) words.add('uusikaupunki');
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
  return STRONG.filter(([weak]) => weak.test(head)).map(([weak, strong]) => head.replace(weak, strong) + last);
}
