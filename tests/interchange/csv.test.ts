import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CsvRecord, readCsv } from '../../src/interchange/csv-reader.ts';
import { csvLine, writeCsv } from '../../src/interchange/csv-writer.ts';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copycat-csv-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function recordsIn(path: string): Promise<CsvRecord[]> {
  const all: CsvRecord[] = [];
  for await (const records of readCsv(path)) all.push(...records);
  return all;
}

async function* once<Item>(item: Item): AsyncGenerator<Item, void, void> {
  yield item;
}

/** Any text that UTF-8 can hold, with much of what CSV stumbles over; NUL is refused. */
const cells = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', '\r\n', ' ', ';', 'å', '🌱', '\ufeff', '\u00a0', "'", '\t'),
  }),
);

describe('what is written', () => {
  test('is read back the same, whatever the cells hold', async () => {
    const path = join(await newFolder(), 'any.csv');
    const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(
        fc.array(
          cells.map((cell) => cell.replaceAll('\0', '')),
          { minLength: width, maxLength: width },
        ),
        { maxLength: 8 },
      ),
    );
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const header = (rows[0] ?? ['a', 'b']).map((_, at) => `column ${at}`);
        expect(await writeCsv(path, header, once(rows))).toBe(rows.length);
        const read = await recordsIn(path);
        expect(read.map((record) => record.cells)).toEqual([header, ...rows]);
        expect(read.map(({ row }) => row)).toEqual(read.map((_, at) => at + 1));
        const lines = (await readFile(path, 'utf8')).split('\n');
        for (const {
          cells: [first = ''],
          line,
        } of read) {
          const begin = csvLine([first]).split('\n')[0]?.replace(/\r$/, '') ?? '';
          expect(lines[line - 1]?.startsWith(begin)).toBe(true);
        }
      }),
    );
  });

  test('has CR LF after every record, and quotes only where they are needed', async () => {
    const path = join(await newFolder(), 'some.csv');
    const rows = [
      ['', ' a ', 'b;c', "d'e", 'f\tg'],
      ['h,i', 'j"k', 'l\nm', 'n\ro', 'æøå'],
    ];
    await writeCsv(path, ['1', '2', '3', '4', '5'], once(rows));
    expect(await readFile(path, 'utf8')).toBe(
      '1,2,3,4,5\r\n, a ,b;c,d\'e,f\tg\r\n"h,i","j""k","l\nm","n\ro",æøå\r\n',
    );
  });

  test('takes its place only when it is whole; a failure leaves what was there, and nothing else', async () => {
    const folder = await newFolder();
    const path = join(folder, 'posts.csv');
    await writeFile(path, 'before');
    const failing = async function* () {
      yield [['a', 'b']];
      expect(await readFile(path, 'utf8')).toBe('before');
      throw new Error('the database went away');
    };
    await expect(writeCsv(path, ['x', 'y'], failing())).rejects.toThrow('the database went away');
    expect(await readdir(folder)).toEqual(['posts.csv']);
    expect(await readFile(path, 'utf8')).toBe('before');
  });

  test('waits for the disk: only a few batches are made ahead of it', async () => {
    const folder = await newFolder();
    const size = 1 << 20;
    let ahead = 0;
    const batches = async function* () {
      for (let made = 0; made < 60; made++) {
        const [unfinished] = await readdir(folder);
        const written = unfinished === undefined ? 0 : (await stat(join(folder, unfinished))).size;
        ahead = Math.max(ahead, made - written / size);
        yield [['x'.repeat(size), 'y']];
      }
    };
    await writeCsv(join(folder, 'large.csv'), ['a', 'b'], batches());
    expect((await stat(join(folder, 'large.csv'))).size).toBeGreaterThan(60 * size);
    expect(ahead).toBeLessThan(6);
  });
});

describe('what is read', () => {
  test('is the same for every way in which the bytes are cut into pieces', async () => {
    const path = join(await newFolder(), 'long.csv');
    const rows = Array.from({ length: 9000 }, (_, at) => [
      `k${at}`,
      `🌱 blåbær ${'æ'.repeat(at % 97)}\r\n"slutt", ${at}`,
    ]);
    await writeCsv(path, ['key', 'text'], once(rows));
    const read = await recordsIn(path);
    expect(read.slice(1).map((record) => record.cells)).toEqual(rows);
    expect(read.at(-1)).toMatchObject({ row: 9001, line: 18_000 });
  });

  test('has any mixture of line ends, and empty lines that only count', async () => {
    const path = join(await newFolder(), 'mixed.csv');
    await writeFile(path, 'a,b\n1,2\r\n\r\n\n3,"x\ny"\n4,5');
    expect(await recordsIn(path)).toEqual([
      { cells: ['a', 'b'], row: 1, line: 1 },
      { cells: ['1', '2'], row: 2, line: 2 },
      { cells: ['3', 'x\ny'], row: 5, line: 5 },
      { cells: ['4', '5'], row: 6, line: 7 },
    ]);
  });

  test('is refused at the byte that is not UTF-8, however far in', async () => {
    const path = join(await newFolder(), 'latin.csv');
    const good = Buffer.from(`a,b\n${'æ,ø\n'.repeat(200_000)}`);
    await writeFile(path, Buffer.concat([good, Buffer.from('x,\xe5\n', 'latin1')]));
    await expect(recordsIn(path)).rejects.toThrow(
      `${path}, line 200002: byte ${good.length + 2} of the file (0xE5) is not UTF-8: save the file as UTF-8`,
    );
  });
});
