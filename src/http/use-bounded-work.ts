import type { Plugin } from 'graphql-yoga';
import type { EdgeLimits } from './edge-limits.ts';
import { overloaded, refusal } from './refusal.ts';

/**
 * Works on so many questions at once and refuses further ones at once. Each has so much time; when that is over, or when the client hangs
 * up, nothing more is asked of the database for it. Statements that then still run end by the database's own time limit, and their
 * number is bounded by the pool of connections.
 */
export function useBoundedWork({ inFlight, requestTime }: EdgeLimits): Plugin {
  let working = 0;
  const ends = new WeakMap<Request, AbortSignal>();
  return {
    onParams({ request, paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        if (working >= inFlight)
          throw overloaded(`${inFlight} questions are being answered, which is the most at once`);
        working++;
        const end = endOf(request, requestTime);
        ends.set(request, end.signal);
        try {
          return await Promise.race([paramsHandler(payload), end.reached]);
        } finally {
          working--;
          end.clear();
        }
      });
    },
    onExecute({ context, executeFn, setExecuteFn }) {
      const signal = ends.get(context.request);
      // Yoga's executor takes a signal, which the types of graphql-js do not know.
      setExecuteFn((args) => executeFn(Object.assign({}, args, { signal })));
    },
  };
}

interface End {
  readonly signal: AbortSignal;
  readonly reached: Promise<never>;
  clear(): void;
}

function endOf({ signal }: Request, requestTime: number): End {
  const controller = new AbortController();
  const hangUp = () =>
    controller.abort(refusal('CLIENT_CLOSED_REQUEST', 'The client hung up.', { status: 499 }));
  const timer = setTimeout(() => controller.abort(tooLong(requestTime)), requestTime);
  if (signal.aborted) hangUp();
  signal.addEventListener('abort', hangUp, { once: true });
  const reached = new Promise<never>((_resolve, reject) => {
    const end = () => reject(controller.signal.reason);
    if (controller.signal.aborted) end();
    controller.signal.addEventListener('abort', end, { once: true });
  });
  reached.catch(() => {});
  return {
    signal: controller.signal,
    reached,
    clear: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', hangUp);
    },
  };
}

function tooLong(requestTime: number): Error {
  return refusal(
    'TIMEOUT',
    `The answer took longer than ${requestTime / 1000} seconds and was given up. Ask for less at once: a filter, a smaller page, less depth.`,
    { status: 504 },
  );
}
