import type { CodePointText } from './code-points.ts';
import { occurrencesOf } from './occurrences.ts';
import { CONTEXT, contextOf, type Passage, passageFrom } from './passage.ts';

/**
 * Where a passage stands after its text was changed, or null where it is lost. It is the same passage only where
 * - what changed lies wholly before it or wholly behind it, or
 * - its quote stands once between the same 32 code points on each side, or
 * - its quote stood once and stands once, and nothing that was kept around it has changed sides with it.
 * A sentence that merely looks alike, or that stood elsewhere already, is another passage (model.md, rule 4).
 */
export function passageAfterChange(
  before: CodePointText,
  after: CodePointText,
  passage: Passage,
): Passage | null {
  const change = new TextChange(before, after, passage);
  const unit = change.besideTheChange() ?? change.inItsContext() ?? change.alone();
  return unit === null ? null : passageFrom(after.offsetAt(unit), change.quote);
}

/** A text before and after, in code units, and one passage of it. Each way of finding it again answers where it begins. */
class TextChange {
  readonly quote: string;
  readonly #before: CodePointText;
  readonly #after: CodePointText;
  readonly #passage: Passage;
  readonly #from: number;
  readonly #to: number;
  /** As far as both texts are the same from the beginning, and from the end. */
  readonly #beginning: number;
  readonly #end: number;

  constructor(before: CodePointText, after: CodePointText, passage: Passage) {
    this.#before = before;
    this.#after = after;
    this.#passage = passage;
    this.#from = before.unitAt(passage.start);
    this.#to = before.unitAt(passage.end);
    this.quote = before.text.slice(this.#from, this.#to);
    this.#beginning = sameBeginning(before.text, after.text);
    this.#end = sameEnd(before.text, after.text);
  }

  besideTheChange(): number | null {
    const shorter = Math.min(this.#before.text.length, this.#after.text.length);
    // Where beginning and end meet twice (one of two equal sentences was cut), either may be what was changed.
    if (this.#to <= Math.min(this.#beginning, shorter - this.#end)) return this.#from;
    const ending = this.#before.text.length - Math.min(this.#end, shorter - this.#beginning);
    return this.#from >= ending ? this.#from + this.#after.text.length - this.#before.text.length : null;
  }

  inItsContext(): number | null {
    const { prefix, suffix } = contextOf(this.#before, this.#passage);
    const found = occurrencesOf(this.#after.text, prefix + this.quote + suffix, 1);
    const [unit] = found.at;
    if (unit === undefined || found.count > 1) return null;
    const at = unit + prefix.length;
    // Where the text begins or ends close by, the context is short, and may stand elsewhere by chance.
    const whole = isWhole(prefix) && isWhole(suffix);
    if (!whole && occurrencesOf(this.#after.text, this.quote, 1).count > 1) return null;
    return this.#stoodThere(at) ? null : at;
  }

  alone(): number | null {
    const stood = occurrencesOf(this.#before.text, this.quote, 1);
    const stands = occurrencesOf(this.#after.text, this.quote, 1);
    const [at] = stands.at;
    if (at === undefined || stands.count > 1 || stood.count > 1) return null;
    const ahead = this.#landmark(-1);
    const behind = this.#landmark(1);
    if (ahead === null && behind === null) return this.quote.length >= LONE ? at : null;
    const keepsSides = (ahead === null || ahead < at) && (behind === null || behind > at);
    return keepsSides ? at : null;
  }

  /** Whether a place in the new text is one that did not change, so that what stands there is not the passage. */
  #stoodThere(at: number): boolean {
    const end = at + this.quote.length;
    return end <= this.#beginning || at >= this.#after.text.length - this.#end;
  }

  /** Where the nearest piece of the text on one side of the passage that stood once and stands once, stands now. */
  #landmark(side: -1 | 1): number | null {
    const { text } = this.#before;
    for (let step = 0; step < LANDMARKS; step++) {
      const from = side < 0 ? this.#from - (step + 1) * LANDMARK : this.#to + step * LANDMARK;
      if (from < 0 || from + LANDMARK > text.length) return null;
      const piece = text.slice(from, from + LANDMARK);
      const stands = occurrencesOf(this.#after.text, piece, 1);
      if (stands.count === 1 && occurrencesOf(text, piece, 1).count === 1) return stands.at[0] ?? null;
    }
    return null;
  }
}

/** Code units of a piece by which the surroundings are known again, and how many pieces on each side are tried. */
const LANDMARK = 16;
const LANDMARKS = 16;
/** Where nothing of the surroundings was kept, a shorter quote is too little to go by. */
const LONE = 16;

function isWhole(context: string): boolean {
  return [...context].length === CONTEXT;
}

function sameBeginning(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

function sameEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}
