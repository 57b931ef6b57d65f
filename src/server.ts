import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createYoga } from 'graphql-yoga';
import type { Oidc } from './config.ts';
import { Authorization } from './http/authorization.ts';
import { clientErrors } from './http/client-error.ts';
import { type EdgeLimits, edgeLimits, type SocketLimits, socketLimits } from './http/edge-limits.ts';
import type { PageFiles } from './http/page-files.ts';
import { Tokens } from './http/tokens.ts';
import { useBoundedWork } from './http/use-bounded-work.ts';
import { useContext } from './http/use-context.ts';
import { useCostLimit } from './http/use-cost-limit.ts';
import { useCrossOrigin } from './http/use-cross-origin.ts';
import { useDashboard } from './http/use-dashboard.ts';
import { useDocumentLimits } from './http/use-document-limits.ts';
import { useErrorLimit } from './http/use-error-limit.ts';
import { useExports } from './http/use-exports.ts';
import { useHealth } from './http/use-health.ts';
import { useLastResort } from './http/use-last-resort.ts';
import { logStreams } from './http/use-log-streams.ts';
import { useNegotiation } from './http/use-negotiation.ts';
import { useOembed } from './http/use-oembed.ts';
import { usePages } from './http/use-pages.ts';
import { useRequestLog } from './http/use-request-log.ts';
import { useRequestReading } from './http/use-request-reading.ts';
import { safeHeaders, useSecurityHeaders } from './http/use-security-headers.ts';
import { closedIntake, type IntakeSettings } from './intake/intake-settings.ts';
import type { Logger } from './log.ts';
import type { Graph } from './neo4j/graph.ts';
import { OperatorError } from './operator-error.ts';
import { schema } from './schema/index.ts';

export interface AppOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** Shows the client what failed on our side, with its stack; otherwise only the log has it. */
  readonly development?: boolean;
  /** Pages of these origins may ask; `*` for all. None if left out. */
  readonly corsOrigins?: readonly string[];
  /** Whether what is published may be read without a key; yes if left out. */
  readonly publicReading?: boolean;
  /** Whose tokens are taken beside API keys; nobody's if left out. */
  readonly oidc?: Oidc | undefined;
  /** What of the network may be read for posts; the public one if left out. */
  readonly intake?: IntakeSettings;
  /** What GraphiQL opens on. */
  readonly exampleQuery?: string;
  readonly limits?: Partial<EdgeLimits>;
  /** The pages for readers, as built; without them an address of theirs says how to build them. */
  readonly pages?: PageFiles | undefined;
}

export interface App {
  fetch(request: Request): Promise<Response>;
  readonly handler: RequestListener;
  /** Lets go of all who follow a subscription; they come back elsewhere. */
  endStreams(): void;
  dispose(): Promise<void>;
}

/** The service without a port: a request in, a response out. */
export function createApp({
  graph,
  log,
  development = false,
  corsOrigins = [],
  publicReading = true,
  oidc,
  intake = closedIntake,
  exampleQuery,
  pages,
  ...options
}: AppOptions): App {
  const limits = { ...edgeLimits, ...options.limits };
  const authorization = new Authorization({
    graph,
    log,
    publicReading,
    tokens: oidc && new Tokens(oidc, log),
  });
  const streams = logStreams(graph, limits, authorization);
  const yoga = createYoga({
    schema,
    // Only one sentence of what Yoga says is news: its errors have been logged with an id by clientErrors.
    logging: {
      debug: () => {},
      info: () => {},
      warn: (...words) => log.warn(words.join(' ')),
      error: () => {},
    },
    maskedErrors: { errorMessage: '', maskError: clientErrors(log, development) },
    plugins: [
      // Around everything
      useLastResort(log),
      useRequestLog(log, graph),
      useSecurityHeaders(),
      // Before GraphQL: who may ask, and what is none
      useCrossOrigin(corsOrigins),
      useHealth(graph, limits),
      useExports(graph, log, authorization, limits),
      useOembed(),
      useDashboard(pages),
      usePages(exampleQuery),
      // From the request to a question; the form of the answer is settled first, for the refusals too
      useNegotiation(),
      useRequestReading(limits),
      // From the question to its answer; the cost is known only with the variables
      useBoundedWork(limits),
      useDocumentLimits(limits),
      useCostLimit(limits),
      streams.plugin,
      useContext(graph, authorization, intake, limits),
      useErrorLimit(limits),
    ],
    // What Yoga brings and the plugins above do in another way
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    maxRequestBodySize: false,
    // No address ends in a space: /health is answered by useHealth.
    healthCheckEndpoint: ' ',
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    handler: (request, response) => {
      // Yoga makes a URL of these two, and RFC 9112 (3.2) wants a Host that is none refused.
      if (URL.canParse(`http://${request.headers.host ?? ''}${request.url ?? ''}`))
        void yoga(request, response);
      else response.writeHead(400, safeHeaders).end();
    },
    endStreams: () => streams.end(),
    dispose: async () => {
      streams.end();
      await yoga.dispose();
    },
  };
}

export interface Listening {
  readonly url: string;
  /** Accepts no more, lets what is being answered be answered for so long, then closes every connection. */
  close(graceMs: number): Promise<void>;
}

/** The address is another program's, or may not be used. */
export class AddressRefused extends OperatorError {
  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    const why =
      cause.code === 'EADDRINUSE'
        ? 'is taken by another program: stop that program, or name another port in PORT.'
        : `cannot be used (${cause.code ?? cause.message}): name another address in HOST and PORT.`;
    super(`${host}:${port} ${why}`, { cause });
  }
}

export async function listen(
  app: App,
  host: string,
  port: number,
  options: Partial<SocketLimits> = {},
): Promise<Listening> {
  const limits = { ...socketLimits, ...options };
  const connections = new Set<Socket>();
  const answering = new Map<ServerResponse, Socket>();
  let closing = false;
  const server = createServer(
    {
      headersTimeout: limits.headersTime,
      requestTimeout: limits.arrivalTime,
      keepAliveTimeout: limits.keepAliveTime,
      connectionsCheckingInterval: Math.min(1_000, limits.headersTime),
    },
    (request, response) => {
      answering.set(response, request.socket);
      response.once('close', () => {
        answering.delete(response);
        if (closing) request.socket.end();
      });
      app.handler(request, response);
    },
  );
  server.on('connection', (connection) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  server.maxConnections = limits.connections;
  server.maxHeadersCount = limits.headers;
  server.timeout = limits.restTime;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new AddressRefused(host, port, error)));
    server.listen(port, host, resolve);
  });
  const { port: opened, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' && host.includes(':') ? `[${host}]` : host}:${opened}`,
    close: (graceMs) =>
      new Promise((resolve) => {
        closing = true;
        app.endStreams();
        const over = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(over);
          resolve();
        });
        for (const response of answering.keys())
          if (!response.headersSent) response.setHeader('connection', 'close');
        // Node closes only those that have asked something before; those that have not would be waited for.
        const busy = new Set(answering.values());
        for (const connection of connections) if (!busy.has(connection)) connection.destroy();
      }),
  };
}
