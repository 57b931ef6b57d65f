/**
 * Asks the database layer by layer: what a question needs next is asked when everything asked before has come back, all of it
 * at once. So the batches, and with them the number of statements, follow from the shape of the question and not from which
 * answer happened to come first.
 */
export class Layers {
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** When the next layer is due, `dispatch` is called (dataloader's batchScheduleFn). */
  readonly schedule = (dispatch: () => void): void => {
    this.#waiting.push(dispatch);
    this.#look();
  };

  /** Runs work that belongs to the present layer. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#running++;
    try {
      return await work();
    } finally {
      this.#running--;
      this.#look();
    }
  }

  /** Once everybody who waited for an answer has said what they want next, the next layer is asked. */
  #look(): void {
    setImmediate(() => {
      if (this.#running > 0) return;
      for (const dispatch of this.#waiting.splice(0)) dispatch();
    });
  }
}
