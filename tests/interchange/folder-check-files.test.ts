import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder, FolderError } from '../../src/interchange/folder-check.ts';
import { noKnownRecords } from '../../src/interchange/known-records.ts';
import { describeProblem } from '../../src/interchange/problem.ts';
import { check, csv, folderOf, problemsOf, story, storyPlus, storyWith } from './fixture.ts';

describe('a folder without a fault', () => {
  test('passes, and the plan tells what stands in it', async () => {
    const { problems, warnings, counts, plan } = await check(story);
    expect([...problems, ...warnings]).toEqual([]);
    expect(counts).toEqual({ adopters: 6, ideas: 3, adoptions: 3, copies: 2, posts: 1, citations: 1 });
    expect(plan.files.copies).toEqual({
      present: true,
      rows: 2,
      columns: ['adoption_id', 'source_adoption_id'],
    });
    expect([...plan.citationStarts]).toEqual([8]);
    expect([...plan.known.adoptions]).toEqual([0, 0, 0]);
  });

  test('passes with line ends of LF, a byte order mark, empty lines and absent files', async () => {
    expect(await problemsOf({ ideas: '\ufeffid,name\n\ni1,"En\nidé"\n\n' })).toEqual([]);
  });

  test('may hold a header row and nothing else', async () => {
    const { counts, plan } = await check({ ideas: 'id,name' });
    expect(counts).toEqual({ adopters: 0, ideas: 0, adoptions: 0, copies: 0, posts: 0, citations: 0 });
    expect(plan.files.ideas.present).toBe(true);
    expect(plan.files.posts.present).toBe(false);
  });
});

describe('a folder that is none is refused with a sentence', () => {
  test('it does not exist, is a file, holds none of the files', async () => {
    const folder = await folderOf({});
    const files = 'adopters.csv, ideas.csv, adoptions.csv, copies.csv, posts.csv, citations.csv';
    const expected = `A folder with ${files} was expected: `;
    const refusal = (path: string) => checkFolder(path, noKnownRecords).catch((error: unknown) => error);
    const absent = join(folder, 'absent');
    expect(await refusal(absent)).toEqual(new FolderError(absent, 'does not exist'));
    expect(await refusal(folder)).toMatchObject({ message: `${expected}${folder} holds none of them` });
    await writeFile(join(folder, 'file'), '');
    expect(await refusal(join(folder, 'file'))).toMatchObject({
      message: `${expected}${join(folder, 'file')} is a file`,
    });
  });

  test('a file under a slightly wrong name is told of', async () => {
    const folder = await folderOf(story);
    await writeFile(join(folder, 'adoption.csv'), '');
    await writeFile(join(folder, 'extra.csv'), '');
    const { problems, warnings } = await checkFolder(folder, noKnownRecords);
    expect(problems).toEqual([]);
    expect(warnings.map(describeProblem).sort()).toEqual([
      'adoption.csv: the file is not read: did you mean adoptions.csv?',
      'extra.csv: the file is not read: the files are adopters.csv, ideas.csv, adoptions.csv, copies.csv, posts.csv, citations.csv',
    ]);
  });
});

describe('a file that cannot be read as CSV in UTF-8', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'ideas.csv: the file is empty: its first row names the columns'],
    [
      'an unclosed quote',
      'id,name\r\ni1,"En\r\nidé"\r\ni2,"To\r\ni3,Tre\r\n',
      'ideas.csv, row 3, line 4: a quote is opened in this row and never closed: end the cell with " and write a " inside it as ""',
    ],
    [
      'text behind a quote',
      'id,name\r\ni1,"En" idé\r\n',
      'ideas.csv, row 2: there is text behind the closing quote of a cell: write a " inside a quoted cell as ""',
    ],
    [
      'a quote in a bare cell',
      'id,name\r\ni1,En "idé"\r\n',
      'ideas.csv, row 2: there is a " in a cell that is not quoted: put the whole cell between quotes and write the " inside as ""',
    ],
    [
      'Latin-1',
      Buffer.from('id,name\r\ni1,Idé\r\n', 'latin1'),
      'ideas.csv, line 2: byte 14 of the file (0xE9) is not UTF-8: save the file as UTF-8',
    ],
    [
      'UTF-16',
      Buffer.from('\ufeffid,name\r\n', 'utf16le'),
      'ideas.csv, line 1: byte 0 of the file (0xFF) is not UTF-8: the file seems to be UTF-16: save the file as UTF-8',
    ],
    [
      'cut in the middle of a character',
      Buffer.from('id,name\r\ni1,Idé').subarray(0, -1),
      'ideas.csv, line 2: byte 14 of the file (0xC3) is not UTF-8: save the file as UTF-8',
    ],
    [
      'NUL',
      'id,name\r\ni1,a\0b\r\n',
      'ideas.csv, line 2: byte 13 of the file is NUL, which no text holds: take it out',
    ],
  ])('%s: is told once, and no row that refers to it is blamed', async (_, ideas, sentence) => {
    expect(await problemsOf(storyWith({ ideas }))).toEqual([sentence]);
  });
});

describe('a header', () => {
  test.each([
    ['id,nmae', ['ideas.csv, row 1, nmae: ideas.csv has no column “nmae”: did you mean name?']],
    [
      'id,name,colour',
      [
        'ideas.csv, row 1, colour: ideas.csv has no column “colour”: the columns are id, name, summary, derived_from_id, topics, aliases',
      ],
    ],
    ['id,name,', ['ideas.csv, row 1, : a column has no name: name it or take it out']],
    ['id,name,id', ['ideas.csv, row 1, id: the column stands in the header twice: name it once']],
    ['name', ['ideas.csv, row 1, id: the column id is missing: without it no row can be told from another']],
    ['id;name', ['ideas.csv, row 1: the cells are parted by semicolons: part them by commas']],
    ['id\tname', ['ideas.csv, row 1: the cells are parted by tabs: part them by commas']],
    ['id\ri1', ['ideas.csv, row 1: the lines end in CR alone: end them in CR LF or LF']],
  ])('%j', async (header, sentences) => {
    expect(await problemsOf(storyWith({ ideas: csv(header) }))).toEqual(sentences);
  });

  test.each([
    ['copies', 'adoption_id', 'source_adoption_id'],
    ['citations', 'post_id,idea_id', 'quote'],
  ] as const)('%s.csv needs all that tells its rows apart', async (name, columns, missing) => {
    const sentence = `${name}.csv, row 1, ${missing}: the column ${missing} is missing: without it no row can be told from another`;
    expect(await problemsOf({ [name]: csv(columns) })).toEqual([sentence]);
  });
});

describe('a row', () => {
  test('with too few or too many cells is told of, and who refers to its key is not', async () => {
    const files = storyWith({
      adoptions: story.adoptions.replace('a1,fam,SE,2004,implemented,true', 'a1,fam,SE'),
    });
    expect(await problemsOf(files)).toEqual([
      'adoptions.csv, row 2: the row has 3 cells, the header names 6 columns: is a comma missing or too many, or a cell with a comma not quoted?',
    ]);
  });

  test('without a cell that every record needs', async () => {
    expect(await problemsOf(storyPlus('adoptions', 'a9,,SE,,,'))).toEqual([
      'adoptions.csv, row 5, idea_id “”: the cell is empty: idea_id is what was taken into use',
    ]);
    expect(await problemsOf(storyPlus('ideas', ',Navn,'))).toEqual([
      'ideas.csv, row 5, id “”: the cell is empty: id is its own stable key',
    ]);
  });

  test('of a new record in a file without a column that every record needs', async () => {
    expect(await problemsOf({ ideas: csv('id', 'i1') })).toEqual([
      'ideas.csv, row 2, name: the file has no column name (what it is called), and “i1” is new: add the column',
    ]);
  });

  test('with a key that another has', async () => {
    expect(await problemsOf(storyPlus('ideas', 'fam,Igen,'))).toEqual([
      'ideas.csv, row 5, id “fam”: “fam” is the id of row 2 of ideas.csv too: an id stands for one record',
    ]);
    expect(await problemsOf(storyPlus('copies', 'a2,a1'))).toEqual([
      'copies.csv, row 4, source_adoption_id “a1”: the copy “a2” from “a1” stands in row 2 of copies.csv too: one row tells all of a copy',
    ]);
  });

  test('behind cells of several lines is told with its row and its line', async () => {
    const files = { ideas: 'id,name,derived_from_id\r\n\r\ni1,"En\r\nidé\r\n",\r\ni2,To,i9\r\n' };
    expect(await problemsOf(files)).toEqual([
      'ideas.csv, row 4, line 6, derived_from_id “i9”: neither ideas.csv nor the database has the id “i9”',
    ]);
  });
});

test('problems are kept up to the number that was asked for, and all are counted', async () => {
  const rows = Array.from({ length: 250 }, (_, at) => `i${at},Navn,i-none`);
  const files = { ideas: csv('id,name,derived_from_id', ...rows) };
  expect(await check(files)).toMatchObject({ problemCount: 250, problems: { length: 100 } });
  expect(await check(files, noKnownRecords, { maxProblems: 3 })).toMatchObject({
    problemCount: 250,
    problems: { length: 3 },
  });
});

test('progress is told file by file', async () => {
  const told = new Map<string, number>();
  await check(story, noKnownRecords, { progress: (name, rows) => told.set(name, rows) });
  expect([...told]).toEqual([
    ['adopters', 6],
    ['ideas', 3],
    ['adoptions', 3],
    ['copies', 2],
    ['citations', 1],
    ['posts', 1],
  ]);
});

test('the folder itself is left as it was', async () => {
  const folder = await folderOf(story);
  await checkFolder(folder, noKnownRecords);
  expect(await readFile(join(folder, 'ideas.csv'), 'utf8')).toBe(story.ideas);
});
