import { NotYetError } from '../domain/input-error.ts';
import type { Reading } from '../domain/reading.ts';

/** Refuses a question that would have to be answered once for every reading of rival claims (policy ALL) and is not. */
export function refuseRivalReadings(reading: Reading, question: string): void {
  if (reading.scope.policy === 'ALL')
    throw new NotYetError(
      `${question} under scope.policy ALL (one for every reading; BEST and CAUTIOUS are answered)`,
    );
}
