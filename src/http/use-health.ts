import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../neo4j/graph.ts';
import type { EdgeLimits } from './edge-limits.ts';
import { pathOf, sentence } from './sentence.ts';

/**
 * `/health`: the process is alive. `/ready`: it can answer questions; asked of the database at most once in `readyTime`, however many
 * ask here.
 */
export function useHealth(graph: Graph, { readyTime }: EdgeLimits): Plugin {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<string | undefined> = Promise.resolve(undefined);
  const trouble = () => {
    if (performance.now() - asked > readyTime) {
      asked = performance.now();
      answer = troubleOf(graph);
    }
    return answer;
  };
  return {
    async onRequest({ request, endResponse, fetchAPI }) {
      const path = pathOf(request);
      if (path !== '/health' && path !== '/ready') return;
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return endResponse(
          sentence(fetchAPI.Response, 405, `${path} is read with GET.`, { allow: 'GET, HEAD' }),
        );
      const reason = path === '/ready' ? await trouble() : undefined;
      if (reason !== undefined)
        return endResponse(sentence(fetchAPI.Response, 503, reason, { 'retry-after': '1' }));
      endResponse(sentence(fetchAPI.Response, 200, path === '/ready' ? 'Ready.' : 'Alive.'));
    },
  };
}

/** Milliseconds that the database may take to answer the cheapest question. */
const PATIENCE = 2_000;

async function troubleOf(graph: Graph): Promise<string | undefined> {
  if (graph.down !== undefined) return `Not ready: ${graph.down}`;
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(
      () => resolve(`Not ready: the database has not answered for ${PATIENCE / 1000} seconds.`),
      PATIENCE,
    );
  });
  const asking = graph.read('database/version', {}).then(
    () => undefined,
    // The reason may tell of addresses inside; the log and the console have it.
    () => 'Not ready: the database cannot be reached or does not answer.',
  );
  try {
    return await Promise.race([asking, silence]);
  } finally {
    clearTimeout(timer);
  }
}
