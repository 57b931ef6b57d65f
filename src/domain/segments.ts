import type { Citation } from './citation.ts';
import type { CodePointText } from './code-points.ts';
import type { Mark } from './marks.ts';

/** A stretch of a text over all of which the same citations lie. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly citations: readonly Citation[];
  /** Null where it may not be shown. */
  readonly text: string | null;
}

/**
 * Cuts a text wherever a marked passage begins or ends: put together, the segments are the text. Each mark lies over whole
 * segments, however they overlap. Where `whole` is false only what is marked is shown.
 */
export function* segmentsOf(text: CodePointText, marks: readonly Mark[], whole: boolean): Generator<Segment> {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const [first = 0, ...rest] = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  const inOrder = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  let open: Mark[] = [];
  let next = 0;
  let start = first;
  for (const end of rest) {
    open = open.filter((mark) => mark.end > start);
    for (let mark = inOrder[next]; mark !== undefined && mark.start <= start; mark = inOrder[++next])
      if (mark.end > start) open.push(mark);
    const citations = open.map(({ citation }) => citation);
    const shown = whole || citations.length > 0;
    yield { start, end, citations, text: shown ? text.slice(start, end) : null };
    start = end;
  }
}
