import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownAddressOf } from '../../src/domain/known-address.ts';
import { isSameText, likenessOf, textMarksOf } from '../../src/domain/text-marks.ts';
import { languageSamples } from './language-samples.ts';

describe('an address is known again', () => {
  const written = 'https://blog.example/2019/03/hjulet';
  for (const other of [
    'http://blog.example/2019/03/hjulet',
    'https://www.blog.example/2019/03/hjulet/',
    'https://blog.example/2019/03/hjulet?utm_source=nyhedsbrev&utm_medium=mail&fbclid=x',
    'https://blog.example/2019/03/hjulet#kommentarer',
    'https://blog.example:443/2019//03/hjulet/amp/',
    'https://amp.blog.example/2019/03/hjulet?amp=1',
    'https://m.blog.example/2019/03/hjulet',
    'HTTPS://BLOG.example./2019/03/hjulet/index.html',
  ])
    it(`as ${other}`, () => expect(knownAddressOf(other)).toBe(knownAddressOf(written)));

  it('with letters in either coding, and parameters in any order', () => {
    expect(knownAddressOf('https://a.example/b%C3%A6r?b=2&a=1')).toBe(
      knownAddressOf('https://a.example/bær?a=1&b=2'),
    );
  });

  for (const other of [
    'https://blog.example/2019/03/hjulet2',
    'https://blog.example/2019/03/Hjulet',
    'https://blog.example/2019/03/hjulet?p=812',
    'https://avis.example/2019/03/hjulet',
    'https://blog.example:8080/2019/03/hjulet',
  ])
    it(`and another is not: ${other}`, () => expect(knownAddressOf(other)).not.toBe(knownAddressOf(written)));

  it('what is no address of the web has none', () => {
    expect([null, '', 'hjulet', 'mailto:a@b.example'].map(knownAddressOf)).toEqual([null, null, null, null]);
  });
});

const textOf = (page: string): string =>
  JSON.parse(readFileSync(new URL(`./pages/${page}.json`, import.meta.url), 'utf8')).text;

/** Bands that two texts share. */
function shared(one: string, other: string): number {
  const bands = new Set(textMarksOf(one).bands.split(' '));
  return textMarksOf(other)
    .bands.split(' ')
    .filter((band) => band !== '' && bands.has(band)).length;
}

describe('a text is known again', () => {
  const release = textOf('press-release-da');
  const again = textOf('press-release-changed-da');

  it('exactly, whatever its spaces, signs, case and coding', () => {
    const other = release.normalize('NFD').replace(/\s+/g, '  ').toUpperCase().replace(/»|«/g, '"');
    expect(textMarksOf(other).hash).toBe(textMarksOf(release).hash);
    expect(textMarksOf(`${release} Nu.`).hash).not.toBe(textMarksOf(release).hash);
  });

  it('as a press release under another lead', () => {
    expect(isSameText(release, again)).toBe(true);
    expect(shared(release, again)).toBeGreaterThan(10);
  });

  it('as the half of it that was printed', () => {
    const half = release.split('\n\n').slice(0, 4).join('\n\n');
    expect(isSameText(release, half)).toBe(true);
    expect(shared(release, half)).toBeGreaterThan(0);
  });

  it('but not by a sentence that another post quotes', () => {
    const quote = release.split('\n\n')[3] ?? '';
    expect(isSameText(release, `${textOf('agency-da')}\n\n${quote}`)).toBe(false);
  });

  it('nor by its matter: the same told in other languages, other stories in the same one', () => {
    const texts = Object.values(languageSamples).map((parts) => parts.join('\n'));
    const others = [...texts, textOf('agency-da'), textOf('wordpress-nb'), textOf('news-nn'), release];
    for (const [at, one] of others.entries())
      for (const other of others.slice(at + 1)) {
        expect(isSameText(one, other)).toBe(false);
        expect(likenessOf(one, other).resemblance).toBeLessThan(0.1);
      }
  });

  it('is known as itself, whatever it is, and stays so when the other is asked about it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        (one, other) => {
          expect(textMarksOf(one)).toEqual(textMarksOf(one));
          expect(likenessOf(one, other)).toEqual(likenessOf(other, one));
        },
      ),
      { numRuns: 100 },
    );
  });
});
