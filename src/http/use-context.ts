import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../neo4j/graph.ts';
import { Context, thePublic } from '../schema/context.ts';

/** Gives resolvers the schema's own context and nothing of HTTP: what is answered cannot depend on how it was asked. */
export function useContext(graph: Graph): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => executeFn({ ...args, contextValue: new Context(graph, thePublic) }));
    },
  };
}
