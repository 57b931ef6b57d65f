/** What stands for a character that may not be shown. */
const COVER = '█';

/** A text with all but these places (code points, end exclusive) covered, character for character; line ends stay. */
export function withCover(text: string, places: readonly (readonly number[])[]): string {
  const characters = [...text];
  const covered: string[] = characters.map((character) =>
    character === '\n' || character === '\r' ? character : COVER,
  );
  for (const [start = 0, end = 0] of places)
    for (let at = start; at < end && at < characters.length; at++) covered[at] = characters[at] ?? COVER;
  return covered.join('');
}
