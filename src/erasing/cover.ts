/** What stands for a character that was erased. */
export const COVER = '█';

/** A text with every match of a pattern covered, code point for code point, so that offsets stay what they are. */
export function covered(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => COVER.repeat([...match].length));
}

/** The places, in code points, that a pattern takes up in a text. */
export function placesIn(text: string, pattern: RegExp): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  let unit = 0;
  let point = 0;
  for (const match of text.matchAll(pattern)) {
    point += [...text.slice(unit, match.index)].length;
    const length = [...match[0]].length;
    places.push({ start: point, end: point + length });
    point += length;
    unit = match.index + match[0].length;
  }
  return places;
}
