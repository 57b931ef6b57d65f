/** What a caller sent cannot be used: the message names the field, what is wrong with it and what would be right. */
export class InputError extends Error {
  readonly field: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.name = 'InputError';
    this.field = field;
  }
}

/** A question that the API knows but cannot answer yet: refused in words, never answered wrongly. */
export class NotYetError extends Error {
  constructor(what: string) {
    super(`${what} cannot be answered yet.`);
    this.name = 'NotYetError';
  }
}
