import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRows, UncheckedFolderError, writeRows } from '../../src/interchange/folder.ts';
import type { Row, TableName } from '../../src/interchange/tables.ts';
import { columnsOf, tableNames, tables } from '../../src/interchange/tables.ts';
import { csv, folderOf, story } from './fixture.ts';
import { rowsOf } from './known-folder.ts';

async function* once<Item>(item: Item): AsyncGenerator<Item, void, void> {
  yield item;
}

describe('rows are read as values', () => {
  test('an absent column is undefined, an empty cell null', async () => {
    const folder = await folderOf({
      adoptions: csv(
        'id,idea_id,adopter_id,date,origin,confidence,status',
        'a1,i,x,2014-21,true,0.5,piloted',
        'a2,i,x,,,,',
      ),
    });
    const [first, second] = await rowsOf('adoptions', folder);
    expect(first).toEqual({
      id: 'a1',
      ideaId: 'i',
      adopterId: 'x',
      date: '2014-21',
      origin: true,
      confidence: 0.5,
      status: 'piloted',
    });
    expect(second).toMatchObject({ date: null, origin: null, confidence: null, status: null });
    expect(second).not.toHaveProperty('refinesId');
  });

  test('lists are lists, offsets numbers, texts verbatim', async () => {
    const folder = await folderOf({
      posts: csv('id,authors,text', 'p1,Ellen;Hege ,"  En\r\n""to"" "'),
      citations: csv('post_id,idea_id,quote,start', 'p1,i,to,7'),
    });
    expect(await rowsOf('posts', folder)).toEqual([
      { id: 'p1', authors: ['Ellen', 'Hege '], text: '  En\r\n"to" ' },
    ]);
    expect(await rowsOf('citations', folder)).toEqual([{ postId: 'p1', ideaId: 'i', quote: 'to', start: 7 }]);
  });

  test('in batches of the size asked for, each told where it begins', async () => {
    const folder = await folderOf({
      ideas: csv('id,name', ...Array.from({ length: 7 }, (_, at) => `i${at},N`)),
    });
    const batches: [number, string[]][] = [];
    for await (const { from, rows } of readRows('ideas', folder, 3))
      batches.push([from, rows.map(({ id }) => id)]);
    expect(batches).toEqual([
      [0, ['i0', 'i1', 'i2']],
      [3, ['i3', 'i4', 'i5']],
      [6, ['i6']],
    ]);
  });

  test('an absent file has none', async () => {
    expect(await rowsOf('copies', await folderOf({}))).toEqual([]);
  });

  test.each([
    ['id,name\r\n,x\r\n', 'ideas.csv, row 2, id: the cell is empty'],
    ['id,name\r\na;b,x\r\n', 'ideas.csv, row 2, id: a key holds no “;”, which parts the entries of a list'],
    ['id,name\r\na\r\n', 'ideas.csv, row 2: the row has 1 cells, the header 2'],
    ['id,nam\r\na,b\r\n', 'ideas.csv, row 1, nam: ideas.csv has no column “nam”: did you mean name?'],
  ])('a folder that was never checked ends the reading: %j', async (ideas, sentence) => {
    const reading = rowsOf('ideas', await folderOf({ ideas }));
    await expect(reading).rejects.toBeInstanceOf(UncheckedFolderError);
    await expect(reading).rejects.toThrow(
      `The folder was expected to have passed its check, but ${sentence}`,
    );
  });
});

describe('rows are written as cells', () => {
  test('with all columns of the table, numbers as the shortest decimal', async () => {
    const folder = await folderOf({});
    const row: Row<'adopters'> = {
      id: 'NO',
      kind: 'country',
      name: 'Norge',
      parentId: null,
      country: 'NO',
      officialCode: null,
      latitude: 61.5,
      longitude: 9.0,
      aliases: ['Noreg', 'Norga'],
      from: null,
      until: null,
      succeededById: null,
    };
    expect(await writeRows('adopters', folder, once([row]))).toBe(1);
    expect(await readFile(join(folder, 'adopters.csv'), 'utf8')).toBe(
      'id,kind,name,parent_id,country,official_code,latitude,longitude,aliases,from,until,succeeded_by_id\r\n' +
        'NO,country,Norge,,NO,,61.5,9,Noreg;Norga,,,\r\n',
    );
  });

  test('reading and writing a whole folder twice gives the same bytes', async () => {
    const [first, second] = [await folderOf({}), await folderOf({})];
    const from = await folderOf(story);
    for (const name of tableNames) await copyTable(name, from, first);
    for (const name of tableNames) await copyTable(name, first, second);
    for (const name of tableNames) {
      const bytes = await readFile(join(first, tables[name].file), 'utf8');
      expect(await readFile(join(second, tables[name].file), 'utf8')).toBe(bytes);
      expect(bytes.split('\r\n')[0]).toBe(
        columnsOf(name)
          .map(([column]) => column)
          .join(','),
      );
    }
  });
});

async function copyTable<Name extends TableName>(name: Name, from: string, to: string): Promise<void> {
  await writeRows(name, to, once(await rowsOf(name, from)));
}
