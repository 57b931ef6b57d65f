import { describe, expect, it } from 'vitest';
import { languageOf, languageOfPage, languageOfTag } from '../../src/intake/language.ts';
import { languageSamples } from './language-samples.ts';

describe('the language of a text', () => {
  for (const [language, texts] of Object.entries(languageSamples)) {
    it(`is found in every paragraph: ${language}`, async () => {
      for (const text of texts) expect([text, await languageOf(text)]).toEqual([text, language]);
    });

    it(`is found in nine of ten sentences: ${language}`, async () => {
      const sentences = texts.flatMap((text) => text.match(/[^.?!]+[.?!]/g) ?? []).map((part) => part.trim());
      const found = await Promise.all(sentences.map(languageOf));
      const told = found.filter((each) => each !== null);
      expect(told.length).toBeGreaterThan(8);
      expect(told.filter((each) => each === language).length / told.length).toBeGreaterThanOrEqual(0.8);
    });
  }

  it('is not told of a few words, nor of a language that is none of ours', async () => {
    expect(await languageOf('Takk for sist!')).toBeNull();
    expect(
      await languageOf('El municipio tomó la idea de un pueblo vecino que la había probado antes.'),
    ).toBeNull();
  });
});

describe('what a page says of its language', () => {
  it('counts where the text is too short to tell', async () => {
    expect(await languageOfPage('nn-NO', 'Takk!')).toBe('nn');
    expect(await languageOfPage('no', 'Takk!')).toBeNull();
  });

  it('does not count against a text that tells', async () => {
    const [text = ''] = languageSamples.nn ?? [];
    expect(await languageOfPage('en', text)).toBe('nn');
    expect(await languageOfPage('no', text)).toBe('nn');
  });

  it('is read as far as it is one of ours', () => {
    expect(['da_DK', 'NB', 'sv-FI', 'de', '', null].map(languageOfTag)).toEqual([
      'da',
      'nb',
      'sv',
      null,
      null,
      null,
    ]);
  });
});
