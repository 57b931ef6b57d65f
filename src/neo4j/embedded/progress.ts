/** Where the operator is told what goes on. */
export interface Progress {
  step(message: string): void;
}
