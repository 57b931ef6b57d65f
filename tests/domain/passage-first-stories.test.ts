import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isQuoteProblem, verifyQuote } from '../../src/domain/passage.ts';

/** The real posts are not the project's to carry: they are read where they are, or the tests are skipped. */
const posts = process.env.COPYCAT_POSTS ?? join(import.meta.dirname, '../../../shared/posts');
const table = join(posts, '../design/first-stories.md');
const present = existsSync(posts) && existsSync(table);

const FILES: Record<string, string> = {
  '000': 'tanketanken-aarhus-gentofte.txt',
  '001': 'tanketanken-2020.txt',
  '002': 'tanketanken-innovasjonsskolen.txt',
  '003': 'tanketanken-radmann-2019.txt',
  '004': 'coi-innovationspraktik.txt',
};

interface Quote {
  readonly id: string;
  readonly post: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

function textOf(post: string): string {
  return readFileSync(join(posts, FILES[post] ?? post), 'utf8').replace(/\r?\n$/, '');
}

function quotes(): Quote[] {
  const rows = readFileSync(table, 'utf8').matchAll(
    /^\| (Q\d\d) \| (\d{3}) \| (\d+) \| (\d+) \| `(.*)` \|$/gm,
  );
  return [...rows].map(([, id = '', post = '', start, end, quote = '']) => {
    return { id, post, start: Number(start), end: Number(end), quote };
  });
}

describe.skipIf(!present)('the five posts as their authors wrote them', () => {
  test('all 34 quotes stand where the table says, and nowhere else', () => {
    const all = quotes();
    expect(all).toHaveLength(34);
    for (const { id, post, start, end, quote } of all) {
      expect({ id, ...verifyQuote(textOf(post), quote, start) }).toEqual({ id, start, end });
      expect({ id, ...verifyQuote(textOf(post), quote, null) }).toEqual({ id, start, end });
    }
  });

  test('each quote shifted by one, either way, is refused', () => {
    for (const { id, post, start, quote } of quotes()) {
      for (const shifted of [start + 1, ...(start > 0 ? [start - 1] : [])]) {
        const result = verifyQuote(textOf(post), quote, shifted);
        expect({ id, shifted, refused: isQuoteProblem(result) }).toEqual({ id, shifted, refused: true });
      }
    }
  });

  test('T1: a no-break space retyped as a space is refused, and named', () => {
    const text = textOf('002');
    const span = [...text].slice(1126, 1241).join('');
    expect(span).toMatch(/Helse\u00a0og Friskliv$/);
    expect(verifyQuote(text, span, 1126)).toEqual({ start: 1126, end: 1241 });
    expect(verifyQuote(text, span.replace('\u00a0', ' '), null)).toEqual({
      code: 'quote-not-in-text',
      reason:
        'the quote is not in the text: the text has a no-break space (U+00A0) where the quote has a space, ' +
        'at character 103 of the quote, 1229 of the text',
    });
  });

  test('T2: a quote that occurs several times needs its offset, and all of them are told', () => {
    const text = textOf('004');
    expect(verifyQuote(text, 'Silkeborg Kommune', null)).toEqual({
      code: 'quote-ambiguous',
      positions: [1911, 2149, 2306, 2538],
      reason:
        'the quote occurs 4 times in the text, at 1911, 2149, 2306, 2538: give the start of the one that is meant',
    });
    expect(verifyQuote(text, 'innovationspraktik', null)).toMatchObject({
      reason: expect.stringContaining('3 times in the text, at 241, 301, 1139:'),
    });
    for (const start of [1911, 2149, 2306, 2538]) {
      expect(verifyQuote(text, 'Silkeborg Kommune', start)).toEqual({ start, end: start + 17 });
    }
  });

  test('T3: with one astral character before it, every offset moves by exactly one', () => {
    for (const { id, post, start, end, quote } of quotes()) {
      const shifted = { start: start + 1, end: end + 1 };
      expect({ id, ...verifyQuote(`𝄞${textOf(post)}`, quote, start + 1) }).toEqual({ id, ...shifted });
      expect({ id, ...verifyQuote(`𝄞${textOf(post)}`, quote, null) }).toEqual({ id, ...shifted });
    }
  });

  test('T4: the decomposed form of a quote with å, ä, é … is refused, and named', () => {
    const decomposed = quotes().filter(({ quote }) => quote.normalize('NFD') !== quote);
    expect(decomposed.length).toBeGreaterThan(10);
    for (const { id, post, start, quote } of decomposed) {
      for (const at of [null, start]) {
        const result = verifyQuote(textOf(post), quote.normalize('NFD'), at);
        expect({ id, ...result }).toMatchObject({
          id,
          reason: expect.stringContaining('the quote is in NFD, the text in NFC'),
        });
      }
    }
  });

  test('T5: the two spellings of Innovasjonsskolen in one post are two different quotes', () => {
    const text = textOf('002');
    for (const start of [54, 1716, 2388]) {
      expect(verifyQuote(text, 'nnovasjonsskolen', start)).toMatchObject({ start });
      expect(verifyQuote(text, 'nnovasjonskolen', start)).toMatchObject({ code: 'quote-differs' });
    }
    for (const start of [1987, 2232]) {
      expect(verifyQuote(text, 'nnovasjonskolen', start)).toMatchObject({ start });
      expect(verifyQuote(text, 'nnovasjonsskolen', start)).toMatchObject({ code: 'quote-differs' });
    }
    expect(verifyQuote(text, 'nnovasjonsskolen', null)).toMatchObject({ code: 'quote-ambiguous' });
  });
});
