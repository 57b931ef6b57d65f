import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  edgeMoved,
  partsOf,
  passageOf,
  sentenceBeside,
} from '../../src/dashboard/drafting/draft-selection.ts';

const TEXT = '🌱 Vejle har haver på taget.\nIdeen kom fra Sverige!  Gartnerne kopierede den.';
const POINTS = [...TEXT];
const parts = partsOf(TEXT, 'da');
const quote = (span: { start: number; end: number } | null) =>
  span && passageOf(POINTS, span.start, span.end)?.quote;

test('Without a pointer a passage is chosen by its sentence, then widened or narrowed by words', () => {
  const first = sentenceBeside(parts, null, 1);
  expect(quote(first)).toBe('🌱 Vejle har haver på taget.');
  const second = sentenceBeside(parts, first, 1);
  expect(quote(second)).toBe('Ideen kom fra Sverige!');
  if (!second) throw new Error('there is one');
  const narrower = edgeMoved(parts, edgeMoved(parts, second, 'end', -1), 'end', -1);
  expect(quote(narrower)).toBe('Ideen kom fra');
  expect(quote(edgeMoved(parts, narrower, 'start', 1))).toBe('kom fra');
  expect(quote(edgeMoved(parts, narrower, 'start', -1))).toBe('taget.\nIdeen kom fra');
  expect(quote(edgeMoved(parts, second, 'end', 1))).toBe('Ideen kom fra Sverige!  Gartnerne');
  expect(quote(sentenceBeside(parts, narrower, -1))).toBe('🌱 Vejle har haver på taget.');
  expect(quote(sentenceBeside(parts, null, -1))).toBe('Gartnerne kopierede den.');
  expect(sentenceBeside(parts, sentenceBeside(parts, null, -1), 1)).toBeNull();
});

test('A passage is exactly what stands between its code points, never empty, never with white space around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, start, length) => {
      const points = [...text];
      const passage = passageOf(points, start, start + length);
      if (passage === null)
        expect(
          points
            .slice(start, start + length)
            .join('')
            .trim(),
        ).toBe('');
      else {
        expect(points.slice(passage.start, passage.end).join('')).toBe(passage.quote);
        expect(passage.quote.trim()).toBe(passage.quote);
        expect(passage.start).toBeGreaterThanOrEqual(start);
      }
    }),
  );
});
