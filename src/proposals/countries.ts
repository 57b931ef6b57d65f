import { languages } from './language.ts';
import { type Named, NamesIndex } from './names-index.ts';
import { EXONYMS } from './words/place-words.ts';

/** ISO 3166-1 alpha-2 codes of the countries that public services abroad are told of; the Nordic five are in the gazetteer. */
const CODES =
  'AE AL AM AR AT AU AZ BA BD BE BG BO BR BY CA CH CL CN CO CR CU CY CZ DE DO DZ EC EE EG ES ET FO FR GB GE GH GL GR GT HR HU ID IE IL IN IQ IR IT ' +
  'JM JO JP KE KR KZ LB LK LT LU LV MA MD ME MK MT MX MY NG NL NZ PA PE PH PK PL PT PY RO RS RU RW SA SG SI SK SN SV SY TH TN TR TW TZ UA UG US UY VE VN ZA';

/** What people call them beside the names of the standard. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  NL: [
    'Holland',
    'Nederlandene',
    'Nederländerna',
    'Nederlanda',
    'Hollanti',
    'Alankomaat',
    'Holland',
    'the Netherlands',
    'Niðurland',
  ],
  GB: [
    'Storbritannien',
    'Storbritannia',
    'England',
    'Englanti',
    'Britannia',
    'Iso-Britannia',
    'Bretland',
    'Britain',
    'Great Britain',
    'UK',
    'United Kingdom',
  ],
  US: ['USA', 'Amerika', 'USA', 'Yhdysvallat', 'Bandaríkin', 'United States', 'America', 'US'],
  FO: ['Færøyene', 'Færøyane', 'Færøerne', 'Färöarna', 'Føroyar'],
  NZ: ['New Zealand', 'Nya Zeeland', 'Uusi-Seelanti', 'Nýja-Sjáland'],
};

/** Parts of countries with a public sector of their own, in the order of the languages: da, nb, nn, sv, fi, is, en. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'GB-SCT': ['Skotland', 'Skottland', 'Skottland', 'Skottland', 'Skotlanti', 'Skotland', 'Scotland'],
  'GB-WLS': ['Wales', 'Wales', 'Wales', 'Wales', 'Wales', 'Wales', 'Wales'],
  'GB-NIR': [
    'Nordirland',
    'Nord-Irland',
    'Nord-Irland',
    'Nordirland',
    'Pohjois-Irlanti',
    'Norður-Írland',
    'Northern Ireland',
  ],
};

/** Countries outside the gazetteer, in every language of posts: ISO's names as the platform knows them (Unicode CLDR). */
export const foreignCountries = new NamesIndex();

for (const code of new Set([...CODES.split(' '), ...Object.keys(ALSO), ...Object.keys(PARTS)])) {
  const names = languages.flatMap((each) => namesIn(each, code));
  const all = [...new Set([...names, ...(ALSO[code] ?? [])])];
  const [name = code] = all;
  foreignCountries.put(foreign(code, name, all.slice(1)));
}

/** The name of a country in a language of posts; a part of a country keeps its first name. */
export function countryName(named: Named, language: string): string {
  return namesIn(language, named.key)[0] ?? named.name;
}

export function withExonyms(named: Named): Named {
  const more = EXONYMS[`${named.country} ${named.name}`];
  return more && named.kind === 'municipality' ? { ...named, aliases: [...named.aliases, ...more] } : named;
}

function namesIn(language: string, code: string): string[] {
  const part = PARTS[code]?.[(languages as readonly string[]).indexOf(language)];
  if (part) return [part];
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
  return name === undefined ? [] : [name];
}

function foreign(code: string, name: string, aliases: readonly string[]): Named {
  return {
    key: code,
    name,
    aliases,
    kind: 'country',
    country: code.slice(0, 2),
    partOfKey: null,
    succeededByKey: null,
    until: null,
  };
}
