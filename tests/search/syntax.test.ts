import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type FirstStories, firstStories } from '../setup/first-stories.ts';

let stories: FirstStories;

beforeAll(async () => {
  stories = await firstStories();
});

/** All that Lucene's query syntax or its regular expressions give a meaning, and what else has broken a search. */
const AWKWARD = [
  ...'+-&|!(){}[]^"~*?:\\/<>@#.=,;\'`´’“”„«»$%_',
  'AND',
  'OR',
  'NOT',
  ' AND NOT ',
  'TO',
  '[a TO z]',
  'name:x',
  'state:draft',
  '_exists_:text',
  '*:*',
  'a~2',
  'b^9',
  '/.*/',
  '\\',
  '\\"',
  '"a b"~3',
  '\u0000',
  '\u0007',
  '\u200d',
  '\ufeff',
  '🎉',
  '👩‍👩‍👧',
  '\ud800',
  '𝒳y',
  'ά',
  'Ж',
  '中文',
  'עברית',
  'bærum',
  'a\u030a',
  'ae',
  'ß',
  'þ',
  'İ',
  "COI's",
  'EU:s',
  '4.0',
  'for',
  'i',
];

describe('what is typed never breaks the search', () => {
  it.each(AWKWARD)('%j is answered', async (text) => {
    const { errors } = await stories.ask(
      `query ($alone: String!, $after: String!, $quoted: String!) {
        alone: search(text: $alone) { totalCount }
        after: search(text: $after) { totalCount }
        quoted: search(text: $quoted) { totalCount }
      }`,
      { alone: text, after: `silkeborg ${text}`, quoted: `"${text} bærum` },
    );
    expect(errors).toBeUndefined();
  });

  it('nor does any mixture of it', async () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.string({ maxLength: 60, unit: 'grapheme' }),
      fc.array(fc.constantFrom(...AWKWARD), { maxLength: 12 }).map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...AWKWARD), { maxLength: 10 }).map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { errors } = await searched(text);
        for (const error of errors ?? []) expect(error.message).toMatch(/^text: expected 12 different words/);
      }),
      { numRuns: 100 },
    );
  });

  it('the longest texts and the most words that are taken are answered', async () => {
    for (const text of ['x'.repeat(200), 'åæøaeoe'.repeat(28), `"${'a '.repeat(99)}`, '𝒳'.repeat(200)])
      expect((await searched(text)).errors).toBeUndefined();
    const words = 'iværksætter kommunalbestyrelse sundhedspleje ledelse innovation naboskab'.split(' ');
    const twelve = [...words, ...words.map((word) => [...word].reverse().join(''))].join(' ');
    expect((await searched(twelve)).errors).toBeUndefined();
  });

  it('operators are words', async () => {
    expect(totalOf(await searched('silkeborg NOT lup'))).toBe(0);
    expect(totalOf(await searched('silkeborg OR lup'))).toBe(0);
    expect(totalOf(await searched('silkeborg^9'))).toBe(0);
    expect(totalOf(await searched('state:published'))).toBe(0);
  });
});

describe('what cannot be searched for', () => {
  it.each(['', ' ', '?', '"', '!"#¤%&/()', '🎉', '\u0000'])('%j finds nothing', async (text) => {
    const { data } = await searched(text);
    expect(data.search).toEqual({ totalCount: 0, complete: true, reason: null, nodes: [] });
  });

  it('a text of more than 200 characters is refused', async () => {
    const { errors } = await searched('å'.repeat(201));
    expect(errors?.[0]).toMatchObject({
      message: 'text: expected 200 characters at most; got 201.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('a text of more than twelve different words is refused', async () => {
    const { errors } = await searched('a b c d e f g h i j k l m');
    expect(errors?.[0]?.message).toBe('text: expected 12 different words at most; got 13.');
  });
});

function searched(text: string): Promise<Answer> {
  return stories.ask(
    'query ($text: String!) { search(text: $text) { totalCount complete reason nodes { score name } } }',
    { text },
  );
}

function totalOf({ data }: Answer): number {
  return data.search.totalCount;
}
