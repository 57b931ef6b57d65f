import { CodePointText } from '../domain/code-points.ts';

/** A stretch of a post's text, offsets in Unicode code points, the end exclusive. */
export interface Stretch {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
const PLAIN = /^[\t\n\r -~]$/;
/** What is not seen: soft hyphens, zero-width spaces and joiners, byte order marks. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const AROUND = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * A text as it is read: composed letters, ordinary spaces, nothing unseen. Whatever is found in it is told of in the
 * text as it stands, so that a quote is always exactly what a citation may hold.
 */
export class ReadableText {
  readonly plain: string;
  readonly #original: CodePointText;
  /** For each code unit of the plain text, and for its end, where its letter begins in the original. */
  readonly #at: Int32Array;

  constructor(text: string) {
    this.#original = new CodePointText(text);
    const at: number[] = [];
    const parts: string[] = [];
    for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
      const read = PLAIN.test(cluster)
        ? cluster
        : cluster.normalize('NFC').replace(UNSEEN, '').replace(SPACE, ' ');
      for (let unit = 0; unit < read.length; unit++) at.push(index);
      if (read !== '') parts.push(read);
    }
    this.plain = parts.join('');
    this.#at = Int32Array.from([...at, text.length]);
  }

  stretch(start: number, end: number): Stretch {
    const text = this.#original.text;
    let from = this.#at[start] ?? text.length;
    let to = this.#at[end] ?? text.length;
    // No space around a passage, and nothing that is not seen, is any of it.
    while (to > from && AROUND.test(text.charAt(to - 1))) to--;
    while (from < to && AROUND.test(text.charAt(from))) from++;
    return {
      quote: text.slice(from, to),
      start: this.#original.offsetAt(from),
      end: this.#original.offsetAt(to),
    };
  }
}
