import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { demand } from '../domain/access.ts';
import type { IntakeSettings } from '../intake/intake-settings.ts';
import type { Graph } from '../neo4j/graph.ts';
import { Context } from '../schema/context.ts';
import type { Authorization } from './authorization.ts';

/**
 * Gives resolvers the schema's own context and nothing of HTTP but who asks: what is answered cannot depend on how it was asked. What
 * changes something is refused as a whole to those who may change nothing, before any of it is done.
 */
export function useContext(graph: Graph, authorization: Authorization, intake: IntakeSettings): Plugin {
  const contextOf = async ({ request }: { request: Request }, args: ExecutionArgs) => {
    const asker = await authorization.asker(request);
    if (getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.MUTATION)
      demand(asker, 'write');
    return new Context(graph, asker, intake);
  };
  return {
    onExecute({ context, executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => executeFn({ ...args, contextValue: await contextOf(context, args) }));
    },
    onSubscribe({ context, subscribeFn, setSubscribeFn }) {
      setSubscribeFn(async (args) => subscribeFn({ ...args, contextValue: await contextOf(context, args) }));
    },
  };
}
