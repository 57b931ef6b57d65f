import { describe, expect, test } from 'vitest';
import { goldTexts } from './gold.ts';
import { f1, type Kind, scoreText, sum } from './scoring.ts';

/** What must not be lost again; `npm run proposals:measure` tells what is reached now, by language. */
const FLOORS: Readonly<Record<Kind, { precision: number; recall: number }>> = {
  adopters: { precision: 0.95, recall: 0.97 },
  'new adopters': { precision: 0.8, recall: 0.85 },
  ideas: { precision: 0.8, recall: 0.85 },
  dates: { precision: 0.95, recall: 0.95 },
  copies: { precision: 0.85, recall: 0.8 },
};

describe('what is proposed for texts of which the truth is known', () => {
  const texts = goldTexts();
  const scores = texts.map((text) => scoreText(text, 0.3));

  test('every mark of every text stands on the words it is said to', () => {
    for (const { name, text, marks } of texts)
      for (const { start, end, kind } of marks)
        expect({ name, kind, words: text.slice(start, end) }).toMatchObject({
          words: expect.stringMatching(/\S/),
        });
  });

  test.each(Object.entries(FLOORS))('%s are found and are right as often as before', (kind, floor) => {
    const { precision, recall } = f1(sum(scores, kind as Kind));
    expect({ precision, recall }).toEqual({ precision: expect.any(Number), recall: expect.any(Number) });
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });

  test('a higher score is right more often', () => {
    const least = (score: number) =>
      f1(
        sum(
          texts.map((text) => scoreText(text, score)),
          'copies',
        ),
      ).precision;
    expect(least(0.7)).toBeGreaterThan(least(0.3));
  });
});
