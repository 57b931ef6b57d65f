import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { AccessError, type Asker } from '../domain/access.ts';
import { type LogEntry, positionOf } from '../domain/change.ts';
import type { LogReader } from '../domain/log-stream.ts';
import { LogWatch } from '../domain/log-watch.ts';
import { UnavailableError } from '../neo4j/failure.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Context } from '../schema/context.ts';
import type { Authorization } from './authorization.ts';
import type { EdgeLimits } from './edge-limits.ts';
import { eventStream, eventStreamHeaders } from './event-stream.ts';
import { overloaded, refusal } from './refusal.ts';
import { Turns } from './turns.ts';

/** The subscriptions that are followed: so many at once, each for so long, all ended together when the service ends. */
export interface LogStreams {
  readonly plugin: Plugin;
  /** Lets every reader go; they come back to another node, or to this one when it is there again. */
  end(): void;
}

/** One subscription while it is followed. */
interface Stream {
  readonly reader: LogReader;
  /** The position that the event tells of which was handed over last. */
  told: number;
  over(): void;
}

/**
 * Subscriptions to the log, as server-sent events. All that a stream knows is its reader's position: whichever node a reader comes back
 * to goes on from there.
 */
export function logStreams(graph: Graph, limits: EdgeLimits, authorization: Authorization): LogStreams {
  const watch = new LogWatch(graph);
  const turns = new Turns(limits.events);
  const open = new Set<AbortController>();
  const streams = new WeakMap<Request, Stream>();
  const begin = (request: Request): Stream => {
    if (open.size >= limits.streams)
      throw overloaded(`${limits.streams} subscriptions are followed here, which is the most at once`);
    const resume = positionOf('Last-Event-ID', request.headers.get('last-event-id') || null);
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), limits.streamTime);
    open.add(controller);
    const over = () => {
      clearTimeout(timer);
      open.delete(controller);
      controller.abort();
    };
    const reader = { watch, signal: controller.signal, resume, position: 0, finished: false };
    return { reader, told: 0, over };
  };
  return {
    end: () => {
      for (const controller of open) controller.abort();
    },
    plugin: {
      onSubscribe({ context, setSubscribeFn }) {
        const { request } = context as { request: Request };
        setSubscribeFn(async (args: ExecutionArgs) => {
          refuseOtherForms(request);
          const stream = begin(request);
          try {
            const contextValue = (args.contextValue as Context).anew(stream.reader);
            const source = await createSourceEventStream({ ...args, contextValue });
            if (!isAsyncIterable<LogEntry>(source)) {
              stream.over();
              return source;
            }
            streams.set(request, stream);
            const mayGoOn = () => isStill((args.contextValue as Context).asker, request, authorization);
            return answers(source, { ...args, contextValue }, stream, { turns, mayGoOn });
          } catch (error) {
            stream.over();
            throw error;
          }
        });
      },
      onResultProcess({ request, setResultProcessor }) {
        const stream = streams.get(request);
        if (!stream) return;
        setResultProcessor((result, fetchAPI) => {
          const body = eventStream({
            results: (result as AsyncIterable<ExecutionResult>)[Symbol.asyncIterator](),
            told: () => stream.told,
            reader: stream.reader,
            heartbeat: limits.heartbeat,
            over: () => stream.over(),
          });
          return new fetchAPI.Response(body, { headers: eventStreamHeaders });
        }, 'text/event-stream');
      },
    },
  };
}

/** An answer to each entry of the log, with a context of its own: nothing that was read for the one before is kept. */
async function* answers(
  source: AsyncIterable<LogEntry>,
  args: ExecutionArgs,
  stream: Stream,
  { turns, mayGoOn }: { readonly turns: Turns; readonly mayGoOn: () => Promise<boolean> },
): AsyncGenerator<ExecutionResult> {
  try {
    for await (const entry of source) {
      if (!(await mayGoOn())) return;
      const contextValue = (args.contextValue as Context).anew(stream.reader);
      const result = await turns.run(() => execute({ ...args, rootValue: entry, contextValue }));
      stream.told = entry.position;
      yield result;
    }
  } catch (error) {
    // The database is away: the reader is let go like at the end of the service, and comes back until it is there.
    if (!(error instanceof UnavailableError)) throw error;
  }
}

/** Whether a reader may what they might at the beginning: a key may have been revoked since. Who may not is let go, and judged anew on coming back. */
async function isStill(asker: Asker, request: Request, authorization: Authorization): Promise<boolean> {
  if (asker.actor === null) return true;
  try {
    const { actor, role } = await authorization.asker(request);
    return actor === asker.actor && role === asker.role;
  } catch (error) {
    if (error instanceof AccessError) return false;
    throw error;
  }
}

function refuseOtherForms({ headers }: Request): void {
  if (headers.get('accept') !== 'text/event-stream')
    throw refusal(
      'NOT_ACCEPTABLE',
      'A subscription is answered with server-sent events: send "accept: text/event-stream".',
      { status: 406 },
    );
}
