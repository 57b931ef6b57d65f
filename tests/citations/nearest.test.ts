import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointText } from '../../src/domain/code-points.ts';
import { nearestPassages } from '../../src/domain/nearest-passages.ts';

const near = (text: string, quote: string) => nearestPassages(new CodePointText(text), quote);

function distance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, at) => at + 1);
  row.unshift(0);
  for (const [i, one] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries())
      next.push(Math.min((row[j] ?? 0) + (one === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('what is nearest to a lost quote', () => {
  it('is the sentence that was reworded, at its offsets', () => {
    const text = '🌱 Idéen opstod i Sverige. Siden kom den til Herning. Nu er den i Silkeborg.';
    const [best] = near(text, 'Så kom den til Holstebro.');
    expect(best?.text).toContain('kom den til');
    expect([...text].slice(best?.start, best?.end).join('')).toBe(best?.text);
    expect(best?.similarity).toBeGreaterThan(0.5);
  });

  it('is each of several that are the same, in the order of the text', () => {
    expect(near('Det virker. Det virker. Det virker. Det virker.', 'Det virker.')).toEqual(
      [0, 12, 24].map((start) => ({ start, end: start + 11, text: 'Det virker.', similarity: 1 })),
    );
  });

  it('begins and ends with a whole word', () => {
    const [best] = near(
      'Den bærende tanke i kurset er født i Sverige, sagde de.',
      'Grundtanken i kurset er født i Sveri',
    );
    expect(best?.text).toBe('bærende tanke i kurset er født i Sverige');
  });

  it('is nothing where nothing is like it', () => {
    expect(near('Noget helt andet.', 'Zzyzx qqqq')).toEqual([]);
    expect(near('', 'Zzyzx')).toEqual([]);
  });

  it('is as like as it is said to be, and nothing is more so', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '🌱', ' '), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(letters, letters, (text, quote) => {
        const found = near(text.join(''), quote.join(''));
        for (const { start, end, text: piece, similarity } of found) {
          expect(text.slice(start, end).join('')).toBe(piece);
          const exact = 1 - distance(text.slice(start, end), quote) / Math.max(quote.length, end - start);
          expect(similarity).toBeCloseTo(exact);
        }
        const any = text.flatMap((_, from) =>
          text.slice(from).map((__, length) => distance(text.slice(from, from + length + 1), quote)),
        );
        const least = Math.min(...any);
        if (least / quote.length <= 0.2) expect(found.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is found in a long text, of a long quote, and of a text made to be slow', () => {
    const filler = (count: number, seed: number) =>
      Array.from({ length: count }, (_, at) => `ord${(at * seed) % 9_973}`).join(' ');
    const sentence =
      'Kommunen kopierede hele ordningen fra naboen efter et besøg i 2014, og den virker stadig godt.';
    const long = `${filler(40_000, 7)} ${sentence.replace('naboen', 'byen')} ${filler(40_000, 11)}`;
    const [best] = near(long, sentence);
    expect(best?.text.trim()).toBe(sentence.replace('naboen', 'byen'));
    const quote = filler(2_000, 7);
    expect(near(`${filler(500, 3)} ${quote} ${filler(500, 5)}`, quote)[0]?.similarity).toBeGreaterThan(0.9);
    expect(near('a'.repeat(400_000), `${'a'.repeat(20_000)}b`).length).toBeLessThanOrEqual(3);
  });
});
