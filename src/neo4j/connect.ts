import type { Config } from '../config.ts';
import { OperatorError } from '../operator-error.ts';
import { type EmbeddedServer, type Progress, startEmbedded } from './embedded/server.ts';
import { RefusedError, UnavailableError } from './failure.ts';
import { Graph } from './graph.ts';
import { requireServer, setUpDatabase } from './setup.ts';
import { allStatements } from './statement.ts';

/** A database that is there, of the right version, with the schema applied; and how to let go of it. */
export interface Connection {
  readonly graph: Graph;
  /** The server that runs in this home; undefined for one by NEO4J_URI. */
  readonly embedded: EmbeddedServer | undefined;
  readonly agent: string;
  /** Closes the connections, then ends a server that was started here. */
  close(): Promise<void>;
}

/** Reads may take 10 s, writes 2 min: an import's largest transaction takes about 20 s on two slow cores. */
const READ_TIMEOUT = 10_000;
const WRITE_TIMEOUT = 120_000;

export class WrongPasswordError extends OperatorError {
  constructor(uri: string, username: string, cause: unknown) {
    super(
      `Neo4j at ${uri} refused the user "${username}" with this password: set NEO4J_USERNAME and NEO4J_PASSWORD to what the server knows.`,
      { cause },
    );
  }
}

export class ServerUnreachableError extends OperatorError {
  constructor(uri: string, cause: unknown) {
    super(
      `No Neo4j answers at ${uri}: check NEO4J_URI and that the server runs, or leave NEO4J_URI out to use Copycat's own.`,
      { cause },
    );
  }
}

export class RestoreUnfinishedError extends OperatorError {
  constructor() {
    super(
      'This database is being restored from a backup, or that broke off: wait for it, or run copycat restore FOLDER again.',
    );
  }
}

/** Starts or finds the database, waits until it answers, and brings it to this Copycat's schema. */
export async function connect(
  config: Config,
  progress: Progress,
  purpose: 'service' | 'tool' | 'restore',
): Promise<Connection> {
  // Every statement is read now, so that a broken file stops the start and not the first question.
  allStatements();
  if (config.neo4j.kind === 'external') {
    const graph = new Graph({ ...config.neo4j, readTimeout: READ_TIMEOUT, writeTimeout: WRITE_TIMEOUT });
    return prepared(graph, config.neo4j, undefined, progress, purpose);
  }
  const embedded = await startEmbedded(config, progress, purpose === 'service' ? 'service' : 'tool');
  const graph = new Graph({ ...embedded, readTimeout: READ_TIMEOUT, writeTimeout: WRITE_TIMEOUT });
  embedded.onDown((reason) => {
    graph.down = reason;
  });
  embedded.onUp(() => {
    graph.down = undefined;
  });
  return prepared(graph, embedded, embedded, progress, purpose);
}

async function prepared(
  graph: Graph,
  server: { uri: string; username: string },
  embedded: EmbeddedServer | undefined,
  progress: Progress,
  purpose: string,
): Promise<Connection> {
  const close = async () => {
    await graph.close();
    await embedded?.stop();
  };
  try {
    const agent = await requireServer(graph);
    const { from, to } = await setUpDatabase(graph);
    if (from < to) progress.step(`The database is at schema version ${to}${from ? ` (was ${from})` : ''}`);
    const [restoration] = await graph.read('backup/begun', {});
    if (restoration?.begun && purpose !== 'restore') throw new RestoreUnfinishedError();
    return { graph, embedded, agent, close };
  } catch (error) {
    await close();
    if (error instanceof RefusedError) throw new WrongPasswordError(server.uri, server.username, error);
    if (error instanceof UnavailableError) throw new ServerUnreachableError(server.uri, error);
    throw error;
  }
}
