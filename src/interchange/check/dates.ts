import { type EdtfDate, isEdtfProblem, parseEdtf } from '../../domain/edtf.ts';
import { NONE } from './columns.ts';

/** The dates that were met, each read once: a million adoptions share some ten thousand of them. */
export class DateIndex {
  readonly #numbers = new Map<string, number>();
  readonly #dates: EdtfDate[] = [];

  /** NONE where the text is no date, or there is none. */
  numberOf(text: string | null): number {
    if (text === null || text === '') return NONE;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const date = parseEdtf(text);
    const number = isEdtfProblem(date) ? NONE : this.#dates.push(date) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  dateOf(number: number): EdtfDate | null {
    return this.#dates[number] ?? null;
  }
}
