const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const HIGH_FIRST = 0xd800;
const HIGH_LAST = 0xdbff;
const LOW_FIRST = 0xdc00;
const LOW_LAST = 0xdfff;
/** Code units between two entries of the index: an offset is found by counting at most this far. */
const STRIDE = 512;

/**
 * A text with offsets in Unicode code points, as citations count (interchange.md), over JavaScript's UTF-16 code units.
 * It is read once; after that an offset costs a short count, and nothing at all in a text without astral characters.
 */
export class CodePointText {
  readonly text: string;
  /** Code points before each STRIDE-th code unit; null where code points and code units are the same. */
  readonly #before: Int32Array | null;
  #length = -1;

  constructor(text: string) {
    this.text = text;
    this.#before = SURROGATE.test(text) ? countBefore(text) : null;
  }

  /** In code points. */
  get length(): number {
    if (this.#length < 0) this.#length = this.offsetAt(this.text.length);
    return this.#length;
  }

  /** The code points before a code unit. */
  offsetAt(unit: number): number {
    if (this.#before === null) return unit;
    const block = Math.floor(unit / STRIDE);
    let offset = this.#before[block] ?? 0;
    for (let at = block * STRIDE; at < unit; at++) if (!endsPair(this.text, at)) offset++;
    return offset;
  }

  /** The code unit at which the code point with this offset begins; the text's end for any offset beyond it. */
  unitAt(offset: number): number {
    if (this.#before === null) return Math.min(offset, this.text.length);
    let low = 0;
    let high = this.#before.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#before[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    let unit = low * STRIDE;
    let passed = this.#before[low] ?? 0;
    while (unit < this.text.length && (passed < offset || endsPair(this.text, unit))) {
      if (!endsPair(this.text, unit)) passed++;
      unit++;
    }
    return unit;
  }

  /** The text between two offsets, end exclusive. */
  slice(start: number, end: number): string {
    return this.text.slice(this.unitAt(start), this.unitAt(end));
  }
}

export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = 0;
  for (let at = 0; at < text.length; at++) if (!endsPair(text, at)) length++;
  return length;
}

/** Half a character, as a cut in the middle of an astral one leaves it, is no text: UTF-8 cannot hold it. */
export function hasHalfCharacter(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

function countBefore(text: string): Int32Array {
  const before = new Int32Array(Math.floor(text.length / STRIDE) + 1);
  let offset = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at % STRIDE === 0) before[at / STRIDE] = offset;
    if (at < text.length && !endsPair(text, at)) offset++;
  }
  return before;
}

/** Whether the code unit is the second half of a character, which no offset counts. */
function endsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < LOW_FIRST || unit > LOW_LAST || at === 0) return false;
  const previous = text.charCodeAt(at - 1);
  return previous >= HIGH_FIRST && previous <= HIGH_LAST;
}
