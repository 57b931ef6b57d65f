import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Citation } from '../../src/domain/citation.ts';
import { CodePointText } from '../../src/domain/code-points.ts';
import { segmentsOf } from '../../src/domain/segments.ts';
import { raw } from '../setup/empty-database.ts';
import { type FirstStories, firstStories } from '../setup/first-stories.ts';

const mark = (key: string, start: number, end: number) => ({
  start,
  end,
  words: key,
  citation: { key } as Citation,
});

describe('a text is cut wherever a passage begins or ends', () => {
  it('with passages inside one another, overlapping, and two on one place', () => {
    const marks = [mark('a', 0, 6), mark('b', 2, 8), mark('c', 2, 8), mark('d', 3, 4)];
    const cut = [...segmentsOf(new CodePointText('🌱12345678'), marks, true)];
    expect(cut.map(({ text, citations }) => [text, citations.map(({ key }) => key).join('')])).toEqual([
      ['🌱1', 'a'],
      ['2', 'abc'],
      ['3', 'abcd'],
      ['45', 'abc'],
      ['67', 'bc'],
      ['8', ''],
    ]);
  });

  it('so that the segments are the text, and each passage the segments it lies over', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 31, maxLength: 40 }), spans, (text, pairs) => {
        const marks = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b], at) => mark(String(at), Math.min(a, b), Math.max(a, b)));
        const whole = new CodePointText(text);
        const segments = [...segmentsOf(whole, marks, true)];
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, end, citation } of marks) {
          const under = segments.filter(({ citations }) => citations.includes(citation));
          expect(under.map((segment) => segment.text).join('')).toBe(whole.slice(start, end));
        }
        for (const { text: shown, citations } of segmentsOf(whole, marks, false))
          expect(shown === null).toBe(citations.length === 0);
      }),
    );
  });
});

describe('a post with its marks', () => {
  let stories: FirstStories;

  beforeEach(async () => {
    stories = await firstStories();
  });

  const SEGMENTS = `{ post(key: "004") { text segments { complete reason nodes {
    start end text citations { quote start end idea { key } adoption { key } copy { key } }
  } } } }`;

  it('says of each passage what it supports, at its exact offsets', async () => {
    const { data } = await stories.ask(SEGMENTS);
    const { text, segments } = data.post;
    expect(segments.complete).toBe(true);
    const points = [...text];
    for (const { start, end, text: shown, citations } of segments.nodes) {
      expect(points.slice(start, end).join('')).toBe(shown);
      for (const citation of citations) expect(citation.start <= start && citation.end >= end).toBe(true);
    }
    const copied = segments.nodes.find(({ start }: { start: number }) => start === 1532);
    const keys = copied.citations.flatMap(({ copy }: { copy: { key: string } | null }) => copy?.key ?? []);
    expect(keys.sort()).toEqual(['a02;a01', 'a03;a02']);
  });

  it('shows the public its cited passages only, with gaps, where no more may be shown', async () => {
    const before = (await stories.ask(SEGMENTS)).data.post;
    await raw("MATCH (n:Post {key: '004'}) SET n.textUse = 'quotes'");
    const { text, segments } = (await stories.ask(SEGMENTS)).data.post;
    expect(text).toBeNull();
    expect(segments.nodes).toEqual(
      before.segments.nodes.map((segment: { citations: unknown[] }) =>
        segment.citations.length > 0 ? segment : { ...segment, text: null },
      ),
    );
  });
});
