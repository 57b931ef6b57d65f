import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from '../log.ts';
import { failureFacts, faultSentence } from './client-error.ts';

/**
 * What fails outside GraphQL, in a plugin or in Yoga itself, would be answered with its stack as text. It is logged instead, and
 * the client is told the id.
 */
export function useLastResort(log: Logger): Plugin {
  return {
    instrumentation: {
      request: async (_payload, wrapped) => {
        try {
          await wrapped();
        } catch (error) {
          if (error instanceof Error && error.name === 'AbortError') throw error;
          const id = randomUUID();
          log.error('A request failed.', { id, ...failureFacts(error) });
          const message = faultSentence(id);
          // The adapter sends the stack of what it catches, so that is where the sentence must stand.
          throw Object.assign(new Error(message), { stack: `${JSON.stringify({ message })}\n`, status: 500 });
        }
      },
    },
  };
}
