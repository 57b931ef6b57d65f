import { describe, expect, test } from 'vitest';
import { check, csv, problemsOf, storyPlus, storyWith } from './fixture.ts';

describe('a cell by itself', () => {
  const adoption = (columns: string, cells: string) =>
    storyWith({
      adoptions: csv(`id,idea_id,adopter_id,${columns}`, `a9,fam,SE,${cells}`),
      copies: '',
      citations: '',
    });
  const problemOf = async (columns: string, cells: string) => {
    const { copies: _, citations: __, ...files } = adoption(columns, cells);
    return problemsOf(files);
  };

  test.each([
    [
      'status',
      'implementd',
      '“implementd” is none of considered, rejected, piloted, implemented, scaled, abandoned: did you mean implemented?',
    ],
    ['status', 'done', '“done” is none of considered, rejected, piloted, implemented, scaled, abandoned'],
    ['basis', 'Stated', '“Stated” is none of stated, implied, inferred: did you mean stated?'],
    ['rank', 'high', '“high” is none of preferred, normal, deprecated'],
    [
      'origin',
      'yes',
      '“yes” is neither true nor false: write one of the two, or nothing where it is not known',
    ],
    ['confidence', '1.5', '1.5 lies outside 0 to 1'],
    ['confidence', '-0.1', '-0.1 lies outside 0 to 1'],
    ['confidence', '"0,5"', '“0,5” is no number: write 0.5, with a point'],
    ['confidence', 'sure', '“sure” is no number: it is a number from 0 to 1'],
    ['date', '2014-13', expect.stringContaining('“2014-13” is no date: there is no month 13')],
    ['ended', '17.3.2014', '“17.3.2014” is no date: write the year first, as in 2014-03-17'],
    ['refines_id', 'a;b', 'a key holds no “;”, which parts the entries of a list'],
  ])('adoptions.csv, %s %s', async (column, cell, reason) => {
    const [problem, ...more] = (
      await check((({ copies: _, citations: __, ...files }) => files)(adoption(column, cell)))
    ).problems;
    expect(problem).toEqual({
      code: 'cell',
      file: 'adoptions.csv',
      row: 2,
      line: 2,
      column,
      value: cell.replaceAll('"', ''),
      reason,
    });
    expect(more).toEqual([]);
  });

  test('a rank needs no reason, and an empty cell is unknown', async () => {
    expect(await problemOf('rank,rank_reason,date,status,confidence', 'deprecated,,,,')).toEqual([]);
  });

  test.each([
    ['id', 'x'.repeat(201), 'a key has at most 200 characters, this one has 201'],
    ['id', 'a;b', 'a key holds no “;”, which parts the entries of a list'],
    ['id', '  ', 'a key is more than blank space'],
    [
      'kind',
      'county',
      '“county” is none of country, region, municipality, unit, organisation: did you mean country?',
    ],
    ['country', 'dk', '“dk” is no ISO 3166-1 alpha-2 country code: write DK'],
    ['country', 'UK', '“UK” is no ISO 3166-1 alpha-2 country code: write GB'],
    ['country', 'XX', '“XX” is no ISO 3166-1 alpha-2 country code, as DK or NO are'],
    ['latitude', '91', '91 lies outside -90 to 90'],
    ['longitude', '181', '181 lies outside -180 to 180'],
    ['aliases', 'a;;b', 'entry 2 of the list is empty: write “a;b”'],
    ['aliases', ';', 'entry 1 of the list is empty: leave the whole cell empty'],
  ])('adopters.csv, %s %s', async (column, cell, reason) => {
    const cells: Record<string, string> = { id: 'x', kind: 'unit', name: 'X' };
    const other = column === 'latitude' ? 'longitude' : column === 'longitude' ? 'latitude' : null;
    if (other !== null) cells[other] = '';
    cells[column] = cell;
    const { problems } = await check({
      adopters: csv(Object.keys(cells).join(','), Object.values(cells).join(',')),
    });
    expect(problems).toEqual([
      { code: 'cell', file: 'adopters.csv', row: 2, line: 2, column, value: cell, reason },
    ]);
  });

  test('a key of 200 astral characters is not too long', async () => {
    expect(await problemsOf({ ideas: csv('id,name', `${'𝄞'.repeat(200)},Idé`) })).toEqual([]);
  });

  test.each([
    [
      'url',
      'tanketanken.no/4-gode-ar',
      '“tanketanken.no/4-gode-ar” is no address: write https://tanketanken.no/4-gode-ar',
    ],
    ['url', 'mailto:a@b.no', '“mailto:a@b.no” is no address, which begins with https:// or http://'],
    ['url', 'https://a b', '“https://a b” is no address, which begins with https:// or http://'],
    ['language', 'nb_NO', '“nb_NO” is no BCP 47 language tag: write nb-NO'],
    ['language', 'norsk bokmål', '“norsk bokmål” is no BCP 47 language tag, as da, nb or sv are'],
    ['text_use', 'private', '“private” is none of public, quotes'],
  ])('posts.csv, %s %s', async (column, cell, reason) => {
    const { problems } = await check({ posts: csv(`id,${column}`, `p1,${cell}`) });
    expect(problems).toEqual([
      { code: 'cell', file: 'posts.csv', row: 2, line: 2, column, value: cell, reason },
    ]);
  });

  test.each([
    ['-1', '“-1” is no offset: it is a whole number from 0 on'],
    ['1.5', '“1.5” is no offset: it is a whole number from 0 on'],
  ])('citations.csv, start %s', async (cell, reason) => {
    expect(await problemsOf(storyPlus('citations', `p1,fam,,,Holstebro,${cell}`))).toEqual([
      `citations.csv, row 3, start “${cell}”: ${reason}`,
    ]);
  });

  test('copies.csv, via', async () => {
    const files = storyWith({
      copies: csv('adoption_id,source_adoption_id,via', 'a2,a1,DK;DK', 'a3,a2,DK;coi'),
    });
    expect(await problemsOf(files)).toEqual([
      'copies.csv, row 2, via “DK;DK”: “DK” stands in the list twice: name it once',
      'copies.csv, row 3, via “coi”: neither adopters.csv nor the database has the id “coi”',
    ]);
  });
});
