import { beforeAll, describe, expect, it } from 'vitest';
import { type FirstStories, firstStories } from '../setup/first-stories.ts';

let stories: FirstStories;

beforeAll(async () => {
  stories = await firstStories();
});

/** What a reader types, and what must come first: over the gazetteer of all Nordic municipalities and the first stories. */
const FIRST: readonly [typed: string, key: string, why: string][] = [
  ['baerum', 'NO-3201', 'æ written ae'],
  ['Bærums', 'NO-3201', 'a Norwegian genitive'],
  ['BÆRUM', 'NO-3201', 'upper case'],
  ['bärum', 'NO-3201', 'ä for æ'],
  ['silkeborgs', 'DK-740', 'a Danish genitive'],
  ['Silkborg', 'DK-740', 'a letter that is missing'],
  ['Silkebrog', 'DK-740', 'two letters changed about'],
  ['Aarhus', 'DK-751', 'the name of today'],
  ['Århus', 'DK-751', 'the name of yesterday'],
  ['A\u030arhus', 'DK-751', 'decomposed (NFD)'],
  ['iværksætterne', 'familieivaerksaetterne', 'the end of a compound'],
  ['ivaerksaetter', 'familieivaerksaetterne', 'the middle of a compound, spelled out'],
  ['ledelsesutvikling', 'lup', 'the beginning of an alias'],
  ['lup', 'lup', 'a short name in lower case'],
  ['lederutviklingsprogram', 'lup', 'the other alias'],
  ['goteborg', 'SE-1480', 'no marks at all'],
  ['Gøteborg', 'SE-1480', 'ø for ö'],
  ['Goeteborg', 'SE-1480', 'oe for ö'],
  ['Gothenburg', 'SE-1480', 'the English name'],
  ['Tromso', 'NO-5501', 'o for ø'],
  ['kobenhavn', 'DK-101', 'o for ø in a longer name'],
  ['Copenhagen', 'DK-101', 'the English name'],
  ['reykjavik', 'IS-0000', 'i for í, the name of the town'],
  ['jyvaskyla', 'FI-179', 'a for ä'],
  ['Tuusulassa', 'FI-858', 'a Finnish case'],
  ['Helsingissä', 'FI-091', 'a Finnish case that weakens the stem'],
  ['Rättviks', 'SE-2031', 'a Swedish genitive'],
  ['Ås', 'NO-3218', 'a name that would be an English stop word'],
  ['Sverige', 'SE', 'a country'],
  ['sundhedspl', 'DK-740-sundhedsplejen', 'a word that is still being typed'],
  ['helse friskliv', 'NO-3201-helse-og-friskliv', 'two words of three'],
  ['utviklingsenheten strategi', 'NO-3201-strategi-og-utviklingsenheten', 'the words changed about'],
  ['kontraktmodellen', 'kontraktmodel', 'a definite form'],
  ['copycat prisen', 'copycat-pris', 'the last word inflected'],
  ['skolebenken lillehammer', '002', 'words that only a text tells'],
  ['velferdsteknologisk', 'emma-medliv', 'a word of an alias'],
];

describe('what a reader types finds what is meant', () => {
  it.each(FIRST)('%s finds %s: %s', async (text, key) => {
    expect((await resultsOf(text))[0]).toBe(key);
  });

  it('of one name both municipalities come, before anything else', async () => {
    expect((await resultsOf('Herøy')).slice(0, 2)).toEqual(['NO-1515', 'NO-1818']);
  });

  it('of equal names the municipality comes before the region', async () => {
    expect((await resultsOf('Oslo')).slice(0, 2)).toEqual(['NO-0301', 'NO-03']);
  });

  it('a name that is nearly the same comes after the one that is the same', async () => {
    expect(await resultsOf('Kristiansand')).toEqual(['NO-4204', 'NO-1505']);
    expect(await resultsOf('Kristiansund')).toEqual(['NO-1505', 'NO-4204']);
  });

  it('letters as they were typed come before letters that are only read alike', async () => {
    expect((await resultsOf('Vasa'))[0]).toBe('FI-905');
    expect((await resultsOf('Våler')).slice(0, 2)).toEqual(['NO-3114', 'NO-3419']);
  });

  it('every word must be found, whether in the name or in the text', async () => {
    expect(await resultsOf('Bærum LUP')).toEqual(['lup', '003']);
    expect(await resultsOf('lup københavn')).toEqual([]);
  });

  it('words in quotation marks stand side by side', async () => {
    expect(await resultsOf('"brennende plattform"')).toEqual(['brennende-plattform', '001']);
    expect(await resultsOf('«plattform brennende»')).toEqual([]);
    expect(await resultsOf('"uten grenser"')).toEqual(['000']);
  });

  it('the kinds that are asked for are the only ones', async () => {
    expect(await resultsOf('silkeborg', ['POST'])).toEqual(['004']);
    expect(await resultsOf('silkeborg', ['IDEA'])).toEqual(['copycat-pris', 'familieivaerksaetterne']);
    expect(await resultsOf('silkeborg', [])).toEqual([]);
  });
});

async function resultsOf(text: string, kinds?: string[]): Promise<string[]> {
  const { data, errors } = await stories.ask(
    `query ($text: String!, $kinds: [SearchKind!]) {
      search(text: $text, kinds: $kinds, first: 50) { nodes { adopter { key } idea { key } post { key } } }
    }`,
    { text, kinds },
  );
  expect(errors).toBeUndefined();
  return data.search.nodes.map((node: Record<string, { key: string } | null>) =>
    [node.adopter, node.idea, node.post].flatMap((each) => (each ? [each.key] : [])).join(),
  );
}
