import { AsyncLocalStorage } from 'node:async_hooks';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from '../log.ts';
import type { Graph } from '../neo4j/graph.ts';
import { pathOf } from './sentence.ts';

interface Tally {
  readonly started: number;
  operation: string | undefined;
  statements: number;
}

/** One line in the log for each request: what was asked in name only, never the query's text or its variables. */
export function useRequestLog(log: Logger, graph: Graph): Plugin {
  const tallies = new AsyncLocalStorage<Tally>();
  const stop = graph.onStatement(() => {
    const tally = tallies.getStore();
    if (tally) tally.statements++;
  });
  return {
    instrumentation: {
      request: (_payload, wrapped) =>
        tallies.run({ started: performance.now(), operation: undefined, statements: 0 }, wrapped),
    },
    onParams({ params }) {
      noteOperation(tallies, params.operationName);
    },
    onExecute({ args }) {
      noteOperation(tallies, getOperationAST(args.document, args.operationName)?.name?.value);
    },
    onResponse({ request, response }) {
      const tally = tallies.getStore();
      log.info('Request.', {
        method: request.method,
        path: pathOf(request).slice(0, 200),
        ...(tally?.operation === undefined ? {} : { operation: tally.operation }),
        status: response.status,
        ms: tally ? Math.round((performance.now() - tally.started) * 10) / 10 : undefined,
        statements: tally?.statements,
      });
    },
    onDispose: stop,
  };
}

function noteOperation(tallies: AsyncLocalStorage<Tally>, name: string | null | undefined): void {
  const tally = tallies.getStore();
  // Only what can be a name is written: anything else would carry a caller's text into the log.
  if (tally && typeof name === 'string' && /^\w{1,100}$/.test(name)) tally.operation = name;
}
