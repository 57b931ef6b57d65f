import { type ExecutionArgs, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { estimatedRecords } from './document/cost.ts';
import type { EdgeLimits } from './edge-limits.ts';
import { beyondLimit, overloaded } from './refusal.ts';

/**
 * Refuses a question that would answer too much, by its page sizes, before anything is asked of the database; and one that would
 * be too much together with those that are being answered.
 */
export function useCostLimit({ records: most, recordsInFlight }: EdgeLimits): Plugin {
  let inFlight = 0;
  const allowed = (args: ExecutionArgs): number => {
    const records = recordsOf(args);
    if (records > most)
      throw beyondLimit(
        'records',
        most,
        `The question may answer about ${records} records, counted by its page sizes down the tree; ${most} is the most. Ask for smaller pages (first, last) or fewer lists within lists.`,
      );
    return records;
  };
  return {
    // Each event is one answer.
    onSubscribe({ args }) {
      allowed(args);
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const records = allowed(args);
      setExecuteFn(async (given) => {
        // Looked at and taken in one step: who asks is found out in between.
        if (inFlight + records > recordsInFlight)
          throw overloaded('So large questions are being answered that this one has no room beside them');
        inFlight += records;
        try {
          return await executeFn(given);
        } finally {
          inFlight -= records;
        }
      });
    },
  };
}

function recordsOf({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return estimatedRecords(schema, operation, fragments, variableValues ?? {});
}
