import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IntakeFailure } from '../../src/intake/intake-failure.ts';
import { decoded, mediaOf } from '../../src/intake/media.ts';
import { readPage } from '../../src/intake/page-reading.ts';

const FOLDER = new URL('./pages/', import.meta.url);

/** Beside each page stands what a reader would note down of it: the whole of the article, and nothing of what stands around it. */
describe('of a page are found the article, title, authors, date and language', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.html')))
    it(file, async () => {
      const noted = JSON.parse(readFileSync(new URL(file.replace('.html', '.json'), FOLDER), 'utf8'));
      expect(await readPage(readFileSync(new URL(file, FOLDER), 'utf8'), file, null)).toEqual(noted);
    });
});

const PARAGRAPH =
  'Kommunen fik idéen fra en nabo og har nu brugt den i flere år, fortæller lederen af biblioteket. ';

function page(article: string, head = ''): string {
  return `<html lang="da"><head><title>Titel</title>${head}</head><body><article>${article}</article></body></html>`;
}

describe('the plain text', () => {
  it('keeps no-break spaces and letters as they are, and makes other white space one', async () => {
    const { text } = await readPage(page(`<p>${PARAGRAPH}a&nbsp;b  c\n d e\u0301 𝕏</p>`), 'x', null);
    expect(text).toBe(`${PARAGRAPH}a\u00a0b c d e\u0301 𝕏`);
  });

  it('has an empty line between blocks, a line end for <br> and list items', async () => {
    const { text } = await readPage(
      page(`<p>${PARAGRAPH}</p><ul><li><p>et</p></li><li>to<br>tre</li></ul><div>${PARAGRAPH}</div>`),
      'x',
      null,
    );
    expect(text.split('\n')).toEqual([PARAGRAPH.trim(), '', '• et', '• to', 'tre', '', PARAGRAPH.trim()]);
  });

  it('holds nothing of a form that wraps a whole page, but its article', async () => {
    const { text } = await readPage(
      `<body><form id="aspnetForm"><h1>Titel</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><input value="søg"></form></body>`,
      'x',
      null,
    );
    expect(text).toBe(`${PARAGRAPH.trim()}\n\n${PARAGRAPH.trim()}`);
  });
});

describe('a date is as precise as the page says', () => {
  const dated = async (head: string) =>
    (await readPage(page(`<p>${PARAGRAPH.repeat(3)}</p>`, head), 'x', null)).published;
  const meta = (content: string) => `<meta property="article:published_time" content="${content}">`;

  it('a year, a month, a day', async () => {
    expect(await dated(meta('2014'))).toBe('2014');
    expect(await dated(meta('2014-03'))).toBe('2014-03');
    expect(await dated(meta('2014-03-17'))).toBe('2014-03-17');
  });

  it('an instant is the day on which it was where it was written', async () => {
    expect(await dated(meta('2014-03-17T23:30:00+01:00'))).toBe('2014-03-17');
    expect(await dated(meta('2014-03-17T08:00:00Z'))).toBe('2014-03-17');
  });

  it('late in the evening by UTC it is one day or the next', async () => {
    expect(await dated(meta('2014-12-31T23:00:00Z'))).toBe('2014-12-31/2015-01-01');
  });

  it('nothing is made of what is no date, and none is invented', async () => {
    expect(await dated(meta('2014-02-31'))).toBeNull();
    expect(await dated(meta('i går'))).toBeNull();
    expect(await dated('')).toBeNull();
  });
});

describe('the address of a page', () => {
  it('is the one that the page says is its own, on its own site only', async () => {
    const body = `<p>${PARAGRAPH.repeat(3)}</p>`;
    const own = await readPage(
      page(body, '<link rel="canonical" href="/post">'),
      'x',
      'https://www.a.example/post?utm_source=b',
    );
    expect(own.url).toBe('https://www.a.example/post');
    const other = await readPage(
      page(body, '<link rel="canonical" href="https://b.example/">'),
      'x',
      'https://a.example/post',
    );
    expect(other.url).toBe('https://a.example/post');
  });
});

describe('pages that are none', () => {
  const faultOf = async (html: string) => {
    const failure = await readPage(html, 'x', null).catch((error: unknown) => error);
    return failure instanceof IntakeFailure ? failure.fault : failure;
  };

  it('without an article', async () => expect(await faultOf('<nav><a href="/">Hjem</a></nav>')).toBe('TEXT'));
  it('with more elements than an article has', async () =>
    expect(await faultOf('<p>x'.repeat(30_000))).toBe('SIZE'));
  it('nested without end', async () => expect(await faultOf('<div>'.repeat(5_000))).toBe('SIZE'));
});

describe('letters', () => {
  const read = (bytes: Buffer, type: string) => decoded(bytes, mediaOf(type));
  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  it('by the server’s word', () => {
    expect(read(latin1('blåbær'), 'text/html; charset="ISO-8859-1"')).toBe('blåbær');
    expect(read(Buffer.from('blåbær'), 'text/html; charset=utf-8')).toBe('blåbær');
  });

  it('by the page’s own word', () => {
    expect(read(latin1('<meta charset=windows-1252>blåbær – x'.replace('–', '\x96')), 'text/html')).toContain(
      'blåbær – x',
    );
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">blåbær';
    expect(read(latin1(meta), 'text/html')).toContain('blåbær');
    expect(read(latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>'), 'text/xml')).toContain(
      '<a>å</a>',
    );
  });

  it('by its mark, before any other word', () => {
    expect(read(Buffer.from('\ufeffblåbær', 'utf16le'), 'text/html; charset=utf-8')).toBe('blåbær');
    expect(read(Buffer.from('\ufeffblåbær'), 'text/html; charset=iso-8859-1')).toBe('blåbær');
  });

  it('without a word, as UTF-8 where they are sound UTF-8, else as Western European', () => {
    expect(read(Buffer.from('blåbær'), 'text/html')).toBe('blåbær');
    expect(read(latin1('blåbær'), 'text/html; charset=nonsense')).toBe('blåbær');
  });
});

describe('who wrote it', () => {
  const authors = async (line: string) =>
    (await readPage(page(`<p>${line}</p><p>${PARAGRAPH.repeat(3)}</p>`), 'x', null)).authors;

  it('is told by a line that says nothing else', async () => {
    expect(await authors('Skrevet af Mette Lind og Jens Aa')).toEqual(['Mette Lind', 'Jens Aa']);
    expect(await authors('Publisert 3. mai 2021 av Anne Berg')).toEqual(['Anne Berg']);
  });

  it('and not by a sentence that begins as such a line does', async () => {
    expect(await authors('Av alle ting er dette det beste')).toEqual([]);
    expect(await authors('Innovasjon av framtiden')).toEqual([]);
    expect(await authors('Text och bild')).toEqual([]);
  });
});
