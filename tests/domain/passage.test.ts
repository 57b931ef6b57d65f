import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePointText, codePointLength } from '../../src/domain/code-points.ts';
import { contextOf, isQuoteProblem, verifyQuote } from '../../src/domain/passage.ts';
import { passageAfterChange } from '../../src/domain/passage-after-change.ts';

/** Astral characters, combining marks, Nordic letters and repetitions, close together. */
const texts = fc
  .array(fc.constantFrom('a', 'b', 'å', 'å', '🌱', '𝄞', '👩‍👧', ' ', '\u00a0', '\n'), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('offsets are Unicode code points', () => {
  test('they are what a walk over the characters counts', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), fc.nat(80), fc.nat(80), (text, a, b) => {
        const indexed = new CodePointText(text);
        const characters = [...text];
        const [start, end] = [Math.min(a, b, characters.length), Math.min(Math.max(a, b), characters.length)];
        expect(indexed.length).toBe(characters.length);
        expect(codePointLength(text)).toBe(characters.length);
        expect(indexed.slice(start, end)).toBe(characters.slice(start, end).join(''));
        expect(indexed.offsetAt(indexed.unitAt(start))).toBe(start);
      }),
    );
  });

  test('they hold in long texts too, where they are looked up', () => {
    const text = '🌱ab'.repeat(2000);
    const indexed = new CodePointText(text);
    for (const offset of [0, 1, 511, 512, 513, 3001, 5999, 6000]) {
      expect(indexed.offsetAt(indexed.unitAt(offset))).toBe(offset);
      expect([...text.slice(0, indexed.unitAt(offset))]).toHaveLength(offset);
    }
  });
});

describe('a quote is the text between its offsets', () => {
  test('any passage of any text verifies at its offset, and nowhere where the text differs', () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(60),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(70),
        (text, from, length, elsewhere) => {
          const characters = [...text];
          const start = Math.min(from, Math.max(0, characters.length - 1));
          const quote = characters.slice(start, start + length).join('');
          fc.pre(quote !== '');
          expect(verifyQuote(text, quote, start)).toEqual({ start, end: start + codePointLength(quote) });
          const there = characters.slice(elsewhere, elsewhere + codePointLength(quote)).join('');
          expect(isQuoteProblem(verifyQuote(text, quote, elsewhere))).toBe(there !== quote);
          const occurrences = characters.filter((_, at) =>
            characters.slice(at).join('').startsWith(quote),
          ).length;
          expect(isQuoteProblem(verifyQuote(text, quote, null))).toBe(occurrences !== 1);
        },
      ),
    );
  });

  const nbsp = '\u00a0';
  test.each([
    [
      'Helse og Friskliv',
      '',
      null,
      'quote-empty',
      'the quote is empty: a citation quotes the exact passage of the text',
    ],
    [
      '🌱 grønt',
      '\ud83c',
      null,
      'quote-half-character',
      'the quote holds half of a character (a lone surrogate): it was cut in the middle of one',
    ],
    [
      '',
      'noe',
      null,
      'text-missing',
      'the post has no text in which the quote could stand: give the post its text, or leave the citation out',
    ],
    [
      'I Silkeborg Kommune.',
      'Silkeborg',
      3,
      'quote-differs',
      'at 3 the text has “ilkeborg ”, not “Silkeborg”; the quote stands at 2',
    ],
    [
      'I Silkeborg.',
      'Silkeborg',
      9,
      'start-beyond-text',
      'from 9 the quote of 9 characters would end beyond the text, which has 12; the quote stands at 2',
    ],
    [
      'ab ab',
      'ab',
      1,
      'quote-differs',
      'at 1 the text has “b ”, not “ab”; the quote stands 2 times, at 0, 3',
    ],
    [
      'aaaa',
      'aa',
      null,
      'quote-ambiguous',
      'the quote occurs 3 times in the text, at 0, 1, 2: give the start of the one that is meant',
    ],
    [
      'x'.repeat(25),
      'x',
      null,
      'quote-ambiguous',
      'the quote occurs 25 times in the text, at 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 15 more: give the start of the one that is meant',
    ],
    [
      `🌱 tjenestestedet Helse${nbsp}og Friskliv`,
      'Helse og Friskliv',
      null,
      'quote-not-in-text',
      'the quote is not in the text: the text has a no-break space (U+00A0) where the quote has a space, at character 5 of the quote, 22 of the text',
    ],
    [
      'på Dønski'.normalize('NFC'),
      'på'.normalize('NFD'),
      null,
      'quote-not-in-text',
      'the quote is not in the text: the quote is in NFD, the text in NFC (an å is one character in NFC, an a and a ring in NFD): copy the passage from the text itself',
    ],
    [
      'på Dønski'.normalize('NFD'),
      'på'.normalize('NFC'),
      null,
      'quote-not-in-text',
      'the quote is not in the text: the quote is in NFC, the text in NFD (an å is one character in NFC, an a and a ring in NFD): copy the passage from the text itself',
    ],
    [
      'Silkeborg Kommune',
      'silkeborg',
      null,
      'quote-not-in-text',
      'the quote is not in the text: the text has “S” (U+0053) where the quote has “s” (U+0073), at character 0 of the quote, 0 of the text',
    ],
    [
      'en ”god” idé',
      '"god"',
      null,
      'quote-not-in-text',
      'the quote is not in the text: the text has “”” (U+201D) where the quote has “"” (U+0022), at character 0 of the quote, 3 of the text',
    ],
    [
      'en\r\nto',
      'en\nto',
      null,
      'quote-not-in-text',
      'the quote is not in the text: the lines of the text end in CR LF, those of the quote in LF',
    ],
    [
      'en  to',
      'en to',
      null,
      'quote-not-in-text',
      'the quote is not in the text: they differ in white space only (how many spaces or line ends stand together): copy the passage from the text itself',
    ],
    [
      'inno\u00advasjon',
      'innovasjon',
      null,
      'quote-not-in-text',
      'the quote is not in the text: they differ in characters that cannot be seen (soft hyphens, joiners): copy the passage from the text itself',
    ],
    [
      'der har kopieret konceptet',
      'der har kopieret idéen',
      null,
      'quote-not-in-text',
      'the quote is not in the text: its first 17 characters stand at 0, where the text goes on with “konceptet”, not “idéen”',
    ],
    [
      'der har kopieret',
      'der har kopieret idéen',
      null,
      'quote-not-in-text',
      'the quote is not in the text: its first 16 characters stand at 0, where the text goes on with its end, not “ idéen”',
    ],
    [
      'noe annet',
      'Helse',
      null,
      'quote-not-in-text',
      'the quote is not in the text: nothing like it stands there',
    ],
    [
      'noe annet',
      'Helse',
      2,
      'quote-differs',
      'at 2 the text has “e ann”, not “Helse”; the quote is nowhere in the text: nothing like it stands there',
    ],
  ])('in “%s” the quote “%s” from %s is refused: %s', (text, quote, start, code, reason) => {
    expect(verifyQuote(text, quote, start)).toMatchObject({ code, reason });
  });

  test('an ambiguous quote is refused with every place where it stands, counted in code points', () => {
    expect(verifyQuote('🌱 ja, 🌱 ja', 'ja', null)).toMatchObject({ positions: [2, 8] });
    const every = Array.from({ length: 25 }, (_, at) => at);
    expect(verifyQuote('x'.repeat(25), 'x', null)).toMatchObject({ positions: every });
  });

  test('a text and a quote made to be slow are answered at once', () => {
    const text = 'a'.repeat(400_000);
    const begun = performance.now();
    expect(verifyQuote(text, `${'a'.repeat(200_000)}b`, null)).toMatchObject({ code: 'quote-not-in-text' });
    const many = verifyQuote(text, 'a'.repeat(200_000), null);
    expect(many).toMatchObject({ reason: expect.stringContaining('occurs 200001 times') });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('a passage carries the 32 characters on each side of it', () => {
  test('fewer where the text begins or ends', () => {
    const text = new CodePointText(`${'🌱'.repeat(40)}passage til slut`);
    expect(contextOf(text, { start: 40, end: 47 })).toEqual({ prefix: '🌱'.repeat(32), suffix: ' til slut' });
    expect(contextOf(text, { start: 0, end: 2 })).toEqual({ prefix: '', suffix: '🌱'.repeat(32) });
  });
});

describe('when a text changes, a passage', () => {
  const before = 'Idéen opstod i Sverige. Så kom den til Holstebro. Nu er den i Silkeborg.';
  const quote = 'Så kom den til Holstebro.';
  const passage = { start: 24, end: 49 };
  const changedTo = (text: string) => {
    expect([...before].slice(passage.start, passage.end).join('')).toBe(quote);
    return passageAfterChange(new CodePointText(before), new CodePointText(text), passage);
  };

  test('stays where only what follows was changed', () => {
    expect(changedTo(before.replace('Silkeborg', 'Gladsaxe 🌱'))).toEqual(passage);
  });
  test('moves with what was put before it', () => {
    expect(changedTo(`🌱 Nyt: ${before}`)).toEqual({ start: 31, end: 56 });
  });
  test('moves where the text was changed on both sides, but not close by', () => {
    const far = 'En lang indledning, som ikke handler om noget bestemt, og så videre. ';
    const long = new CodePointText(`Først. ${far}${quote}${far}Sidst.`);
    const changed = new CodePointText(`Allerførst. ${far}${quote}${far}Allersidst.`);
    const start = `Først. ${far}`.length;
    expect(passageAfterChange(long, changed, { start, end: start + quote.length })).toEqual({
      start: start + 5,
      end: start + 5 + quote.length,
    });
  });
  test('is lost where it was changed itself', () => {
    expect(changedTo(before.replace('Holstebro', 'Herning'))).toBeNull();
  });
  test('is lost where it was cut, though a sentence like it stands elsewhere', () => {
    expect(changedTo(`${before.replace(` ${quote}`, '').replace('Idéen', 'Tanken')} ${quote}`)).toBeNull();
  });
  test('is lost where one of two equal sentences was cut: nobody can tell which', () => {
    const twice = new CodePointText('Det virker. Det virker.');
    const once = new CodePointText('Det virker.');
    expect(passageAfterChange(twice, once, { start: 0, end: 11 })).toBeNull();
    expect(passageAfterChange(twice, once, { start: 12, end: 23 })).toBeNull();
  });
  test('moves where it stands once, though the words on both sides of it were changed', () => {
    expect(changedTo('Tanken er svensk. Så kom den til Holstebro. I dag er den overalt.')).toEqual({
      start: 18,
      end: 43,
    });
  });
  test('is lost where it stands twice now: either may be the one', () => {
    expect(changedTo(before.replace(quote, `${quote} ${quote}`))).toBeNull();
    expect(
      passageAfterChange(new CodePointText(quote), new CodePointText(`${quote} ${quote}`), {
        start: 0,
        end: 25,
      }),
    ).toBeNull();
  });
  test('is lost where only a sentence is left that looks like it', () => {
    expect(changedTo(before.replace(quote, 'Saa kom den til Holstebro.'))).toBeNull();
    expect(changedTo(before.replace(quote, 'Så kom den til Holstebro!'))).toBeNull();
  });
  test('is lost where a single word of it turns up in another sentence', () => {
    const one = new CodePointText('Først Holstebro. Så andre.');
    expect(
      passageAfterChange(one, new CodePointText('Senere også Holstebro, siger de.'), { start: 6, end: 15 }),
    ).toBeNull();
  });
  test('is lost where the text was put into another Unicode form, and found where it was not', () => {
    expect(changedTo(before.normalize('NFD'))).toBeNull();
    expect(changedTo(before.normalize('NFC'))).toEqual(passage);
  });
  test('is lost where the text is taken away', () => {
    expect(changedTo('')).toBeNull();
  });
  test('is not taken for one that stood where it is found already', () => {
    const long = 'Det er en ganske lang sætning uden noget bestemt i. ';
    const twice = new CodePointText(`${long}Det virker. ${long}Nu: ${long}Det virker. ${long}`);
    const once = new CodePointText(`${long}Det virker. ${long}Nu: ${long}Slut. ${long}`);
    const second = twice.text.lastIndexOf('Det virker.');
    expect(passageAfterChange(twice, once, { start: second, end: second + 11 })).toBeNull();
  });
  test('moves with a block that was moved as a whole', () => {
    const far = 'En lang indledning, som ikke handler om noget bestemt, og så videre. ';
    const old = `${far}${quote}${far}Anden del er en anden, og noget kortere.`;
    const moved = `Anden del er en anden, og noget kortere. ${far}${quote}${far}`;
    expect(
      passageAfterChange(new CodePointText(old), new CodePointText(moved), {
        start: far.length,
        end: far.length + 25,
      }),
    ).toEqual({ start: 41 + far.length, end: 41 + far.length + 25 });
  });
  test('stays with its words whatever is put in and taken out around it, in any script', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        texts,
        fc.nat(60),
        fc.integer({ min: 1, max: 8 }),
        (head, middle, tail, from, length) => {
          const old = new CodePointText(`${head}${middle}`);
          const start = Math.min(from, Math.max(0, old.length - 1));
          const end = Math.min(start + length, old.length);
          fc.pre(end > start && middle !== '');
          // Behind the passage anything may be put in without moving it, before it anything moves it by its length.
          const behind = passageAfterChange(old, new CodePointText(`${old.text}§${tail}§`), { start, end });
          expect(behind).toEqual({ start, end });
          const ahead = passageAfterChange(old, new CodePointText(`§${tail}§${old.text}`), { start, end });
          expect(ahead).toEqual({
            start: start + codePointLength(tail) + 2,
            end: end + codePointLength(tail) + 2,
          });
        },
      ),
    );
  });
  test('never shares its new place with another passage', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 8 }), (one, other, length) => {
        const [old, changed] = [new CodePointText(one), new CodePointText(other)];
        const places = Array.from({ length: Math.max(0, old.length - length + 1) }, (_, start) =>
          passageAfterChange(old, changed, { start, end: start + length }),
        ).flatMap((moved) => (moved === null ? [] : [moved.start]));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
  test('never moves to where other words stand', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(60), fc.integer({ min: 1, max: 8 }), (one, other, from, length) => {
        const old = new CodePointText(one);
        const start = Math.min(from, Math.max(0, old.length - 1));
        const end = Math.min(start + length, old.length);
        fc.pre(end > start);
        const changed = new CodePointText(other);
        const moved = passageAfterChange(old, changed, { start, end });
        if (moved !== null) expect(changed.slice(moved.start, moved.end)).toBe(old.slice(start, end));
      }),
    );
  });
});
