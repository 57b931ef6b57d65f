import type { Config } from '../config.ts';
import { builtPages, pageFiles } from '../http/page-files.ts';
import { jsonLog } from '../log.ts';
import { type Connection, connect } from '../neo4j/connect.ts';
import { createApp, listen } from '../server.ts';
import { exampleQuery } from './example-query.ts';
import { keepFirstKey } from './first-key.ts';
import { takeFirstStories } from './first-stories.ts';
import type { Terminal } from './terminal.ts';

/** How long requests that are being answered may go on after the service was asked to end, in milliseconds. */
const GRACE = 10_000;

/** A running service. */
export interface Service {
  readonly url: string;
  /** Resolves when the database is given up on: the service cannot go on. */
  readonly failed: Promise<Error>;
  /** Takes no more requests, answers those in flight, then ends the database that was started here. */
  stop(): Promise<void>;
}

/** Starts the database and the HTTP server, and prints where they are. */
export async function serve(config: Config, terminal: Terminal): Promise<Service> {
  const began = performance.now();
  const connection = await connect(config, terminal, 'service');
  try {
    await fillWhenEmpty(config, connection, terminal);
    const keyFile = await keepFirstKey(connection.graph, config.home);
    const app = createApp({
      graph: connection.graph,
      log: jsonLog(config.logLevel, (line) => process.stderr.write(line)),
      corsOrigins: config.corsOrigins,
      publicReading: config.publicReading,
      oidc: config.oidc,
      intake: config.intake,
      exampleQuery,
      pages: pageFiles(builtPages),
    });
    const server = await listen(app, config.host, config.port);
    terminal.say(welcome(server.url, connection, performance.now() - began));
    if (keyFile !== undefined)
      terminal.say(
        `Who edits or administers needs a key: the administrator's is in ${keyFile} (docs/access.md).`,
      );
    return {
      url: server.url,
      failed: new Promise((resolve) => connection.embedded?.onGaveUp(resolve)),
      stop: async () => {
        await server.close(GRACE);
        await app.dispose();
        await connection.close();
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** An empty database of our own gets the first stories; one by NEO4J_URI only when that is asked. */
async function fillWhenEmpty(
  config: Config,
  { graph, embedded }: Connection,
  terminal: Terminal,
): Promise<void> {
  const wanted = config.loadFirstStories ?? embedded !== undefined;
  if (!wanted) return;
  const [row] = await graph.read('database/is-empty', {});
  if (!row?.empty) return;
  terminal.step('The database is empty: taking in the first stories');
  await takeFirstStories(graph);
}

function welcome(url: string, { embedded, agent }: Connection, milliseconds: number): string {
  return [
    `Copycat answers at ${url}/graphql after ${(milliseconds / 1000).toFixed(1)} s`,
    `  pages, GraphiQL      ${url}/  ${url}/graphql`,
    `  health, readiness    ${url}/health  ${url}/ready`,
    `  database             ${agent} ${embedded ? `at ${embedded.uri}, its own` : 'by NEO4J_URI'}`,
    'A query to try:',
    `  curl -s ${url}/graphql -H 'content-type: application/json' \\`,
    `    -d '{"query":"{ adoption(key: \\"a03\\") { adopter { name } idea { name } upstream { basis adoptions { adopter { name } } } } }"}'`,
    'Ctrl-C ends it.',
  ].join('\n');
}
