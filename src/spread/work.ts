/**
 * What a measure may spend whose work grows faster than the cascade. It is counted in steps and not in time, so that the same
 * data gets the same answer on every machine.
 */
export class Work {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** False once more was asked for than there is; the measure then has no value. */
  spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }
}

/** A value, or why there is none. */
export type Measured<T> =
  | { readonly value: T; readonly reason: null }
  | { readonly value: null; readonly reason: string };

export function measured<T>(value: T): Measured<T> {
  return { value, reason: null };
}

export function unmeasured(reason: string): { readonly value: null; readonly reason: string } {
  return { value: null, reason };
}
