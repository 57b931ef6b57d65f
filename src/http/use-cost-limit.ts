import { type DocumentNode, type FragmentDefinitionNode, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { estimatedRecords } from './document/cost.ts';
import type { EdgeLimits } from './edge-limits.ts';
import { beyondLimit } from './refusal.ts';

/** Refuses a question that would answer too much, by its page sizes, before anything is asked of the database. */
export function useCostLimit({ records: most }: EdgeLimits): Plugin {
  return {
    onExecute({ args }) {
      const { schema, operationName, variableValues } = args;
      const document: DocumentNode = args.document;
      const operation = getOperationAST(document, operationName);
      if (!operation) return;
      const fragments = document.definitions.filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      );
      const records = estimatedRecords(schema, operation, fragments, variableValues ?? {});
      if (records > most)
        throw beyondLimit(
          'records',
          most,
          `The question may answer about ${records} records, counted by its page sizes down the tree; ${most} is the most. Ask for smaller pages (first, last) or fewer lists within lists.`,
        );
    },
  };
}
