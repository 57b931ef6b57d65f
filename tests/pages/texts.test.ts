import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isForEditors } from '../../src/dashboard/texts/editors-part.ts';
import { dateInWords } from '../../src/dashboard/texts/edtf-words.ts';
import { LANGUAGES, type Language, languageFor } from '../../src/dashboard/texts/language.ts';
import { textsOf } from '../../src/dashboard/texts/texts.ts';

const FOLDER = join(import.meta.dirname, '../../src/dashboard');
const languages = Object.keys(LANGUAGES);
const catalogues = new Map(languages.map((tag) => [tag, entriesOf(tag)]));
const english = catalogues.get('en') ?? new Map();

describe('Every language', () => {
  test.each(languages)('%s has the entries that English has, each with the same values to fill in', (tag) => {
    const entries = catalogues.get(tag) ?? new Map();
    expect([...entries.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of entries)
      expect([key, namesIn(text)]).toEqual([key, namesIn(english.get(key) ?? '')]);
  });

  test('says things in its own words', () => {
    for (const tag of languages.filter((each) => each !== 'en')) {
      const same = [...(catalogues.get(tag) ?? [])].filter(
        ([key, text]) => text === english.get(key) && text.length > 20,
      );
      expect([tag, same.map(([key]) => key).filter((key) => !SAME_EVERYWHERE.has(key))]).toEqual([tag, []]);
    }
  });
});

test('No entry is left that no page uses', () => {
  const sources = sourcesIn(FOLDER);
  const unused = [...english.keys()]
    .map((key) => key.replace(/\.(one|other|\d+)$/, ''))
    .filter((key) => !/^(date|countries)\./.test(key))
    .filter(
      (key) =>
        !sources.includes(`'${key}'`) &&
        !sources.includes(`"${key}"`) &&
        !patternsOf(key).some((each) => sources.includes(each)),
    );
  expect([...new Set(unused)]).toEqual([]);
});

test('What pages for readers say is not among the words that only editors fetch', () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !/\.tsx?$/.test(file)) return;
    reached.add(file);
    const source = readFileSync(file, 'utf8')
      .replace(/import type [^;]*;/g, '')
      .replace(/forEditors\(async[\s\S]*?\}\)\)/g, '');
    for (const [, named, lazily] of source.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g))
      visit(join(dirname(file), named ?? lazily ?? ''));
  };
  visit(join(FOLDER, 'main.tsx'));
  expect(reached.size).toBeGreaterThan(80);
  const sources = [...reached].map((file) => readFileSync(file, 'utf8')).join('\n');
  const said = [...english.keys()].map((key) => key.replace(/\.(one|other)$/, '')).filter(isForEditors);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((key) => sources.includes(`'${key}'`))).toEqual([]);
});

test('Numbers, plurals and countries are those of the language, in every browser', () => {
  const of = (tag: Language) =>
    textsOf(tag, JSON.parse(readFileSync(join(FOLDER, `texts/${tag}.json`), 'utf8')));
  expect(of('is').t('count.copies', { count: 21 })).toBe('21 afrit');
  expect(of('fi').t('count.copies', { count: 1 })).toBe('1 kopio');
  expect(of('da').number(5509)).toBe('5.509');
  expect(of('nn').name({ name: 'Norge', level: 'COUNTRY', country: 'NO' })).toBe('Noreg');
  expect(of('nn').name({ name: 'Bærum', level: 'MUNICIPALITY', country: 'NO' })).toBe('Bærum');
  expect(of('is').date('2014-06-17')).toBe('17. júní 2014');
  expect(of('fi').date('2014-03-17')).toBe('17. maaliskuuta 2014');
});

test('A reader gets the first of his languages that there is', () => {
  expect(languageFor([null, 'de-DE', 'no', 'da'])).toBe('nb');
  expect(languageFor(['nn-NO'])).toBe('nn');
  expect(languageFor(['fr'])).toBe('en');
});

test('A date is never written more exactly than it is known', () => {
  const words = JSON.parse(readFileSync(join(FOLDER, 'texts/da.json'), 'utf8')).date;
  const written = (edtf: string | null) => dateInWords(edtf, words);
  expect(written('2014')).toBe('2014');
  expect(written('2014-03')).toBe('marts 2014');
  expect(written('2014-03-17')).toBe('17. marts 2014');
  expect(written('2014-21')).toBe('foråret 2014');
  expect(written('2020-04~')).toBe('omkring april 2020');
  expect(written('../2015-02')).toBe('senest februar 2015');
  expect(written('2015-08/..')).toBe('fra august 2015');
  expect(written('2014/2016')).toBe('mellem 2014 og 2016');
  expect(written(null)).toBe('dato ikke kendt');
});

/** Names and marks that are the same in several languages. */
const SAME_EVERYWHERE = new Set(['search.example']);

function entriesOf(tag: string): Map<string, string> {
  const entries = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') entries.set(key, value);
    else
      for (const [name, inner] of Object.entries(value as object)) walk(inner, key ? `${key}.${name}` : name);
  };
  walk(JSON.parse(readFileSync(join(FOLDER, `texts/${tag}.json`), 'utf8')), '');
  return entries;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{\w*\}/g)].map(([name]) => name).sort();
}

/** How a key with a part that is computed stands in the sources: `basis.${…}`. */
function patternsOf(key: string): string[] {
  const parts = key.split('.');
  return parts
    .map((_part, place) => [...parts.slice(0, place), '${', ...parts.slice(place + 1)].join('.'))
    .map((each) => each.slice(0, each.indexOf('.${') + 3));
}

function sourcesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
