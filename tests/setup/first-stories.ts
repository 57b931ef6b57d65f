import { fileURLToPath } from 'node:url';
import { importFolder } from '../../src/interchange/import-folder.ts';
import { jsonLog } from '../../src/log.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { type AppOptions, createApp } from '../../src/server.ts';
import { testGraph } from './database.ts';

/** What was answered to a GraphQL request. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer's shape as it expects it
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

export interface FirstStories {
  readonly graph: Graph;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

const FOLDER = fileURLToPath(new URL('../../data/first-stories/', import.meta.url));

/** The test run's database with the first stories in it, and the service's public door. */
export async function firstStories(): Promise<FirstStories> {
  const graph = await testGraph();
  const report = await importFolder(graph, FOLDER, { actor: 'test', reason: null });
  if (report.refused) throw new Error(report.problems.map((problem) => problem.reason).join('\n'));
  return { graph, ask: asker(graph) };
}

/** Asks through the HTTP door, as any client would; with a key, as the person who holds it. */
export function asker(graph: Graph, key?: string, options: Partial<AppOptions> = {}): FirstStories['ask'] {
  const app = createApp({ ...options, graph, log: jsonLog('error', (line) => process.stderr.write(line)) });
  return askerThrough((request) => app.fetch(request), 'http://localhost', key);
}

/** Asks a service in a process of its own. */
export function askerAt(url: string, key: string): FirstStories['ask'] {
  return askerThrough(fetch, url, key);
}

function askerThrough(
  send: (request: Request) => Promise<Response>,
  url: string,
  key: string | undefined,
): FirstStories['ask'] {
  return async (query, variables) => {
    const response = await send(
      new Request(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ query, variables }),
      }),
    );
    return (await response.json()) as Answer;
  };
}
