/** Why there is no answer, as a reader is told. `signed-out`: nobody showed who they are; `forbidden`: it takes another role. */
export type FailureKind = 'offline' | 'busy' | 'refused' | 'broken' | 'signed-out' | 'forbidden';

export class Failure extends Error {
  readonly kind: FailureKind;
  /** What the service itself said, in its words; empty where it said nothing a reader could use. */
  readonly said: string;

  constructor(kind: FailureKind, said = '', cause?: unknown) {
    super(`${kind}: ${said}`, { cause });
    this.kind = kind;
    this.said = said;
  }
}

/** Whatever was thrown, as a reader is told. */
export function failureOf(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('broken', '', error);
}
