import { useState } from 'react';
import type { ArgumentsOf, DataOf, Document } from './document.ts';
import { type Failure, failureOf } from './failure.ts';
import { write } from './write.ts';

/** One button's mutation: whether it is on its way, and what went wrong with the last that was sent. */
export interface Writing<D extends Document> {
  readonly sending: boolean;
  readonly failure: Failure | undefined;
  /** What was answered, refusals too; null where there was no answer, and `failure` says why. A second press while it is sent does nothing. */
  send(variables: Omit<ArgumentsOf<D>, 'requestKey'>, requestKey?: string): Promise<DataOf<D> | null>;
}

export function useWrite<D extends Document>(document: D): Writing<D> {
  const [state, setState] = useState<{ sending: boolean; failure?: Failure }>({ sending: false });
  return {
    sending: state.sending,
    failure: state.failure,
    send: async (variables, requestKey) => {
      if (state.sending) return null;
      setState({ sending: true });
      try {
        const answered = await write(document, variables, requestKey);
        setState({ sending: false });
        return answered;
      } catch (error) {
        setState({ sending: false, failure: failureOf(error) });
        return null;
      }
    },
  };
}
