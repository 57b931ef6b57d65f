import { ask } from './ask.ts';
import { type ArgumentsOf, type DataOf, type Document, graphql, textOf } from './document.ts';
import { failureOf } from './failure.ts';

/** Why nothing was written. Each mutation that can be refused asks for it: `__typename ...RefusedEdits`. */
export const RefusedEdits = graphql(`
  fragment RefusedEdits on EditsRefused {
    failureCount
    failures { code noun key field reason right positions conflictCount conflicts { noun key } }
  }
`);

/** One reason why. */
export type EditFailure = DataOf<typeof RefusedEdits>['failures'][number];

/** Milliseconds before a request that got no answer is sent again. */
const AGAIN_AFTER = [500, 2_000, 5_000];

type Given<D extends Document> = Omit<ArgumentsOf<D>, 'requestKey'>;

/** Requests that never got an answer, by what they ask: asked for again unaltered, each goes under its old key. */
const unanswered = new Map<string, string>();

/**
 * Sends one mutation. Where it takes a `requestKey` it gets one, and is sent again under that key when the connection was lost, so that it is
 * written once whatever got through. What the rules refuse is an answer (`EditsRefused`); what is thrown is a Failure.
 */
export async function write<D extends Document>(
  document: D,
  variables: Given<D>,
  requestKey?: string,
): Promise<DataOf<D>> {
  if (!/\$requestKey\b/.test(textOf(document))) return ask(document, variables as ArgumentsOf<D>);
  const asked = textOf(document) + JSON.stringify(variables);
  const key = requestKey ?? unanswered.get(asked) ?? newRequestKey();
  unanswered.set(asked, key);
  for (let attempt = 0; ; attempt++) {
    try {
      const written = await ask(document, { ...variables, requestKey: key } as ArgumentsOf<D>);
      unanswered.delete(asked);
      return written;
    } catch (error) {
      const { kind } = failureOf(error);
      const wait = AGAIN_AFTER[attempt];
      if (wait === undefined || (kind !== 'offline' && kind !== 'busy')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Not `randomUUID`, which browsers have only where the page came over https or from this machine. */
export function newRequestKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
