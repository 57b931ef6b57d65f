import type { HtmlDocument } from './html-document.ts';
import { plainText } from './plain-text.ts';
import { writtenDate } from './publication-date.ts';

/** Short lines outside the running text: where pages say when, and by whom. */
export function shortLines(document: HtmlDocument): string[] {
  return plainText(document.body)
    .split('\n')
    .map((line) => line.replace(/^• /, ''))
    .filter((line) => line !== '' && line.length <= STAMP);
}

const STAMP = 120;
const PUBLISHED = /^(?:publi[scz]\p{L}*|udgivet|offentliggjort|útgefið|birt|julkaistu|posted|published)\b/iu;
const CHANGED = /(?:opp?datert|uppdatera|opdatera|ändra|endr[ae]|ændret|päivitet|breytt|updated|modified)/iu;
const WRITTEN_BY =
  /^(?:(?:skrevet|skrive|skriven|skrivet|publisert|publiceret|publicerad|indsendt|postet|posted|written|published)\s+)?(?:av|af|by)[:\s]\s*|^(?:tekst|text|teksti|texti|kirjoittanut|höfundur):?\s+/i;
const NAMES = /^\p{Lu}[\p{L}.'’-]+(?:[ ,&]+(?:og|och|and|ja|\p{Lu}[\p{L}.'’-]*))*$/u;
const BYLINE_BEHIND =
  /(?:\b(?:Af|Av|By)|\d\s+(?:af|av|by))\s+(?<names>\p{Lu}\p{L}+(?:[ ,.-]+(?:og|och|and|ja)?\s*\p{Lu}\p{L}+){1,6})\s*$/u;

/** The line that says it was published; else the only line that is nothing but a date. */
export function publishedIn(lines: readonly string[]): string | null {
  const said = lines.find((line) => PUBLISHED.test(line));
  if (said !== undefined) return writtenDate(CHANGED.test(said) ? (said.split(CHANGED)[0] ?? said) : said);
  const bare = lines.filter((line) => isBareDate(line));
  return bare.length === 1 ? writtenDate(bare[0] ?? '') : null;
}

const ADVERTISEMENT = /^(?:annons|annonse|reklame|mainos|auglýsing|advertisement)$/i;

/** What stands over lists of tags and buttons, which are no part of the text either. */
const LABEL =
  /^(?:avainsanat|stikkord|emneord|emner|nyckelord|taggar|tags|keywords|efnisorð|tema(?:er)?|kategori(?:er)?|del|dela|jaa|share|deila):?$/iu;

const BARE = /^(?:\d{4}-\d{2}-\d{2}|.{0,20}\d{4})(?:,?\s*(?:kl\.?|klo|at)?\s*\d{1,2}[.:]\d{2})?$/;

function isBareDate(line: string): boolean {
  return line.length <= 32 && BARE.test(line) && writtenDate(line) !== null;
}

export function bylineIn(lines: readonly string[]): string[] {
  for (const line of lines) {
    const names = namesOfByline(line) ?? BYLINE_BEHIND.exec(line)?.groups?.names;
    if (names !== undefined) return namesIn(names);
  }
  return [];
}

/** The names in a line that says nothing but who wrote it. */
function namesOfByline(line: string): string | undefined {
  const names = line.replace(WRITTEN_BY, '');
  return names !== line && names.length <= 100 && NAMES.test(names) ? names : undefined;
}

export function namesIn(text: string): string[] {
  return text
    .replace(/^(?:av|af|by)\s+/i, '')
    .split(/\s*(?:,|;|\s+og\s+|\s+och\s+|\s+and\s+|\s+ja\s+|&)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= 100);
}

/** Lines at the ends of an article that only say when and by whom, or repeat its title, are no part of its text. */
export function withoutStamps(text: string, title: string | null): string {
  const blocks = text.split('\n\n').filter((block) => !ADVERTISEMENT.test(block));
  while (blocks.length > 0 && (isStamp(blocks[0] ?? '', title) || isTag(blocks[0] ?? ''))) blocks.shift();
  // A lead may stand before the stamp.
  const [lead, second] = blocks;
  if (lead !== undefined && second !== undefined && blocks.length > 2 && isStamp(second, title))
    blocks.splice(1, 1);
  while (blocks.length > 0 && isStamp(blocks.at(-1) ?? '', title)) blocks.pop();
  return blocks.join('\n\n');
}

function isStamp(block: string, title: string | null): boolean {
  const line = block.replace(/^• /, '');
  if (line === title) return true;
  if (line.length > STAMP) return false;
  return (
    (PUBLISHED.test(line) && writtenDate(line) !== null) ||
    (CHANGED.test(line) && writtenDate(line) !== null && line.length < 60) ||
    isBareDate(line) ||
    (/\b\d+ min\b/.test(line) && line.length < 60) ||
    namesOfByline(line) !== undefined ||
    LABEL.test(line)
  );
}

/** One word before everything else: `Artikel`, `Nyhet`. */
function isTag(block: string): boolean {
  return /^\p{L}{1,20}$/u.test(block);
}
