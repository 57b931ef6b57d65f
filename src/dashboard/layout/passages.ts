/** A passage of a text, in code points, and what it is a passage for. */
export interface Passage<Support> {
  readonly start: number;
  readonly end: number;
  readonly support: Support;
}

/** A stretch of text throughout which the same passages hold. */
export interface Stretch<Support> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The passages that it belongs to, the longest first; none where nothing is cited. */
  readonly passages: readonly Passage<Support>[];
}

/** A text cut where passages begin and end, so that overlapping ones can all be shown. Together the stretches are the text. */
export function stretches<Support>(
  text: string,
  passages: readonly Passage<Support>[],
): readonly Stretch<Support>[] {
  const points = [...text];
  const inside = passages.filter(({ start, end }) => 0 <= start && start < end && end <= points.length);
  const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? start;
    return {
      start,
      end,
      text: points.slice(start, end).join(''),
      passages: inside
        .filter((passage) => passage.start <= start && end <= passage.end)
        .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start),
    };
  });
}
