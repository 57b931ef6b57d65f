/** The languages that posts are told in. What is found is one of these, or nothing. */
type Language = 'da' | 'nb' | 'nn' | 'sv' | 'fi' | 'is' | 'en';

/** Fewer letters than these say too little. */
const LETTERS = 40;

/**
 * The language of a text. A statistical detector tells the languages apart but for the two Norwegian written ones, which it knows as one:
 * those are told apart by their commonest words.
 */
export async function languageOf(text: string): Promise<Language | null> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS) return null;
  const { eld } = await import('eld/small');
  const found = eld.detect(text.slice(0, 20_000)).language;
  if (found === 'no') return norwegian(text);
  return found === 'da' || OTHERS.has(found) ? (found as Language) : null;
}

/** A page's own word on its language, where it is one of ours: `nb-NO` is nb; `no` says only that it is Norwegian. */
export function languageOfTag(tag: string | null): Language | 'no' | null {
  const primary = /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return primary !== undefined && (OTHERS.has(primary) || ['da', 'nb', 'nn', 'no'].includes(primary))
    ? (primary as Language | 'no')
    : null;
}

/**
 * A page's tag is often left as its template came, and the text is what it is: what was detected counts, the tag where nothing was.
 */
export async function languageOfPage(tag: string | null, text: string): Promise<Language | null> {
  const said = languageOfTag(tag);
  return (await languageOf(text)) ?? (said === 'no' ? null : said);
}

const OTHERS = new Set(['sv', 'fi', 'is', 'en']);

/** The commonest words that Bokmål and Nynorsk write differently, the one's beside the other's where they match. */
const BOKMAAL = words(
  'jeg ikke en et fra hva hvordan hvorfor hvem hvor hvis nå ble blitt bli noe noen de dem bare mye mer selv disse kommunene hverandre ' +
    'sier kommer gjennom løsning løsninger løsningen måte hjem enn mellom hun være var vært uten uke måtte kunne skulle ville ' +
    'forskjellige hverdagen tjenester tjenestene innbyggere innbyggerne egne første dere hver mange flere noens',
);
const NYNORSK = words(
  'eg ikkje ein eit frå kva korleis kvifor kven kvar viss no vart vorte vorten vert bli noko nokon nokre dei berre mykje meir sjølv desse ' +
    'kommunane kvarandre seier kjem gjennom løysing løysingar løysinga heim enn mellom ho vere verte utan veke måtte kunne skulle ville ' +
    'kvardagen tenester tenestene innbyggjarar innbyggjarane eigne fyrste de dykk kvart kvar fleire nokons medan òg saman',
);

function norwegian(text: string): 'nb' | 'nn' {
  let balance = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    balance += (NYNORSK.has(word) ? 1 : 0) - (BOKMAAL.has(word) ? 1 : 0);
  return balance > 0 ? 'nn' : 'nb';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
