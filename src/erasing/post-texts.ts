import { COVER, placesIn } from './cover.ts';

/** A citation, and where it stands or stood in the texts of its post. */
export interface CitedPlaces {
  readonly key: string;
  readonly places: readonly { readonly text: number; readonly start: number; readonly end: number }[];
}

/**
 * The texts that a post has and had, with a name covered in them. A quote is the text between its offsets in every one of them, so what is
 * covered of a quote in one text is covered of it in all: a name of which the quote holds only a part is whole in one text perhaps and
 * not in another.
 */
export function coveredTexts(
  texts: readonly string[],
  citations: readonly CitedPlaces[],
  pattern: RegExp,
): string[] {
  const characters = texts.map((text) => [...text]);
  const masks = texts.map((text, at) => maskOf(characters[at]?.length ?? 0, placesIn(text, pattern)));
  for (let spread = true; spread; ) {
    spread = false;
    for (const { places } of citations) if (places.length > 1) spread = align(masks, places) || spread;
  }
  return characters.map((text, at) =>
    text.map((character, place) => (masks[at]?.[place] ? COVER : character)).join(''),
  );
}

function maskOf(length: number, places: readonly { start: number; end: number }[]): Uint8Array {
  const mask = new Uint8Array(length);
  for (const { start, end } of places) mask.fill(1, start, end);
  return mask;
}

/** Covers in each place what is covered in one; answers whether that was anything new. */
function align(masks: readonly Uint8Array[], places: CitedPlaces['places']): boolean {
  const [first] = places;
  if (!first) return false;
  let changed = false;
  for (let at = 0; at < first.end - first.start; at++) {
    const marks = places.map(({ text, start }) => masks[text]?.[start + at] ?? 0);
    if (!marks.includes(1) || !marks.includes(0)) continue;
    changed = true;
    for (const { text, start } of places) masks[text]?.fill(1, start + at, start + at + 1);
  }
  return changed;
}
