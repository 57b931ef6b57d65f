import { createGraphQLError, isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { EdgeLimits } from './edge-limits.ts';

/** Keeps the first errors of an answer, and says how many more there were. */
export function useErrorLimit({ errors: most }: EdgeLimits): Plugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (!result || isAsyncIterable(result)) return;
      const { errors = [] } = result;
      if (errors.length <= most) return;
      const left = errors.length - most + 1;
      const last = createGraphQLError(
        `${left} further errors are left out; an answer tells of ${most} at most.`,
        {
          extensions: { code: 'TOO_MANY_ERRORS', limit: 'errors', most },
        },
      );
      setResult({ ...result, errors: [...errors.slice(0, most - 1), last] });
    },
  };
}
