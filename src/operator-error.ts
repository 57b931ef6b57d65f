/**
 * A failure that the person who runs Copycat can mend. The message is one sentence or two: what is wrong, and what to do.
 * The command line prints the message without a stack and leaves with `exitCode`.
 */
export abstract class OperatorError extends Error {
  readonly exitCode: number = 1;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
