import type { ExecutionResult } from 'graphql';
import type { LogReader } from '../domain/log-stream.ts';

export const eventStreamHeaders = {
  'content-type': 'text/event-stream',
  // A proxy must hand each event on as it comes, as it is.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** Milliseconds after which a browser comes back by itself. */
const RETRY = 1_000;

interface EventStream {
  readonly results: AsyncIterator<ExecutionResult>;
  /** The position that the result tells of which was taken last. */
  readonly told: () => number;
  readonly reader: LogReader;
  /** Milliseconds between signs of life. */
  readonly heartbeat: number;
  /** Called when the stream is over, whoever ended it. */
  readonly over: () => void;
}

/**
 * GraphQL over server-sent events, a connection for each subscription: https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md.
 * Each event's id is its cursor; so is that of the signs of life between them, which are no events. A stream that ends without
 * `complete` was let go, and its reader comes back. Nothing is read that has not been asked for: a slow reader slows its own stream.
 */
export function eventStream(stream: EventStream): ReadableStream<Uint8Array> {
  const { results, told, reader, heartbeat, over } = stream;
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  const end = () => {
    clearInterval(timer);
    over();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      say(`id: ${reader.position}\nretry: ${RETRY}\n: following the log\n\n`);
      timer = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) say(`id: ${reader.position}\n:\n\n`);
      }, heartbeat);
    },
    async pull(controller) {
      try {
        const { value, done } = await results.next();
        if (!done) {
          const data = JSON.stringify(value);
          controller.enqueue(encoder.encode(`event: next\nid: ${told()}\ndata: ${data}\n\n`));
          return;
        }
        end();
        if (reader.finished) controller.enqueue(encoder.encode('event: complete\ndata:\n\n'));
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    async cancel() {
      end();
      await results.return?.();
    },
  });
}
