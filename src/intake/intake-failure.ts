/** Why an address, a feed or a file could not be taken in. */
export type IntakeFault =
  | 'ADDRESS'
  | 'NETWORK'
  | 'ROBOTS'
  | 'BUSY'
  | 'UNREACHABLE'
  | 'STATUS'
  | 'REDIRECTS'
  | 'TYPE'
  | 'SIZE'
  | 'TIME'
  | 'UNREADABLE'
  | 'TEXT';

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
}
