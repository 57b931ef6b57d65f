/** What a caller sent cannot be used: the message names the field, what is wrong with it and what would be right. */
export class InputError extends Error {
  readonly field: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.name = 'InputError';
    this.field = field;
  }
}
