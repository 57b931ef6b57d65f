import type { DraftPassage } from './telling-draft.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences and words of a text, in code points: what passages are chosen by, where no pointer draws over them. */
export interface TextParts {
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
}

export function partsOf(text: string, language: string | null): TextParts {
  const of = (granularity: 'sentence' | 'word') => spansOf(text, segmenter(language, granularity));
  return { sentences: of('sentence'), words: of('word') };
}

/** What stands between two code points, without the white space around it; null where that is nothing. */
export function passageOf(points: readonly string[], start: number, end: number): DraftPassage | null {
  let [from, to] = [Math.max(0, start), Math.min(end, points.length)];
  while (from < to && /^\s$/u.test(points[from] ?? '')) from++;
  while (from < to && /^\s$/u.test(points[to - 1] ?? '')) to--;
  return from < to ? { start: from, end: to, quote: points.slice(from, to).join('') } : null;
}

/** The sentence after a place, or before it; null where there is none. */
export function sentenceBeside({ sentences }: TextParts, now: Span | null, by: 1 | -1): Span | null {
  if (now === null) return sentences.at(by === 1 ? 0 : -1) ?? null;
  return by === 1
    ? (sentences.find(({ start }) => start > now.start) ?? null)
    : (sentences.findLast(({ end, start }) => start < now.start || (start === now.start && end < now.end)) ??
        null);
}

/** The passage with one of its edges moved by a word; never empty, and the same where there is no word further on. */
export function edgeMoved({ words }: TextParts, now: Span, edge: 'start' | 'end', by: 1 | -1): Span {
  if (edge === 'end') {
    const word =
      by === 1
        ? words.find(({ end }) => end > now.end)
        : words.findLast(({ end }) => end < now.end && end > now.start);
    return word ? { start: now.start, end: word.end } : now;
  }
  const word =
    by === 1
      ? words.find(({ start }) => start > now.start && start < now.end)
      : words.findLast(({ start }) => start < now.start);
  return word ? { start: word.start, end: now.end } : now;
}

/** A language that the browser does not know is cut as any other; so is a tag that is none. */
function segmenter(language: string | null, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}

function spansOf(text: string, cut: Intl.Segmenter): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { segment, isWordLike } of cut.segment(text)) {
    const length = [...segment].length;
    const lead = [...(/^\s*/u.exec(segment)?.[0] ?? '')].length;
    const body = [...segment.trim()].length;
    if (body && isWordLike !== false) spans.push({ start: at + lead, end: at + lead + body });
    at += length;
  }
  return spans;
}
