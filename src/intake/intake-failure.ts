/** Why an address, a feed or a file could not be taken in, each with its meaning. */
export const intakeFaults = {
  ADDRESS: 'It is no address of the web.',
  NETWORK: 'It lies in a network that is not to be reached: the operator’s own, or none that is public.',
  ROBOTS: 'The host asks programs not to read it.',
  BUSY: 'The host wants to be asked less often: later it may be had.',
  UNREACHABLE: 'The host could not be reached.',
  STATUS: 'The host answered something else than a page.',
  REDIRECTS: 'It redirects in a circle, too often, or nowhere.',
  TYPE: 'It is of a kind that is not read.',
  SIZE: 'It is too large.',
  TIME: 'It did not answer in time.',
  UNREADABLE: 'It is not what it should be: no feed, or a broken one.',
  TEXT: 'There is no text in it that reads as an article.',
} as const;

export type IntakeFault = keyof typeof intakeFaults;

/** One thing that was asked to be taken in was not: what it was, and why, in words an editor understands. */
export class IntakeFailure extends Error {
  readonly fault: IntakeFault;
  /** The address or the file. */
  readonly source: string;

  constructor(fault: IntakeFault, source: string, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'IntakeFailure';
    this.fault = fault;
    this.source = source;
  }

  /** The same of what was asked for, where it came of something on the way there. */
  of(source: string): IntakeFailure {
    return new IntakeFailure(this.fault, source, this.message, { cause: this });
  }
}
