import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { demand } from '../domain/access.ts';
import type { IntakeSettings } from '../intake/intake-settings.ts';
import type { Graph } from '../neo4j/graph.ts';
import { PastMovedError } from '../past/past-reader.ts';
import { Context } from '../schema/context.ts';
import type { Authorization } from './authorization.ts';
import type { EdgeLimits } from './edge-limits.ts';

/** How often a question that looks back is asked, where others write meanwhile. */
const TRIES = 3;

/**
 * Gives resolvers the schema's own context and nothing of HTTP but who asks: what is answered cannot depend on how it was asked. What
 * changes something is refused as a whole to those who may change nothing, before any of it is done.
 */
export function useContext(
  graph: Graph,
  authorization: Authorization,
  intake: IntakeSettings,
  limits: EdgeLimits,
): Plugin {
  const contextOf = async ({ request }: { request: Request }, args: ExecutionArgs) => {
    const asker = await authorization.asker(request);
    if (getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.MUTATION)
      demand(asker, 'write');
    return new Context(graph, asker, intake, limits.searchingTime);
  };
  return {
    onExecute({ context, executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        for (let tries = 1; ; tries++) {
          const contextValue = await contextOf(context, args);
          try {
            const result = await executeFn({ ...args, contextValue });
            if (!contextValue.past || (await contextValue.past.stands())) return result;
          } finally {
            await contextValue.past?.close();
          }
          // Others wrote while the past was asked: what was read may be of no one state.
          if (tries === TRIES) throw new PastMovedError();
        }
      });
    },
    onSubscribe({ context, subscribeFn, setSubscribeFn }) {
      setSubscribeFn(async (args) => subscribeFn({ ...args, contextValue: await contextOf(context, args) }));
    },
  };
}
