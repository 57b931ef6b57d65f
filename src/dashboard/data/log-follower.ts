import { ask, reached } from './ask.ts';
import { credential } from './credential.ts';
import { graphql, textOf } from './document.ts';
import { failureOf } from './failure.ts';

const Position = graphql(`
  query Position { dataset { position } }
`);

const Changes = graphql(`
  subscription Changes($after: String) { changes(after: $after) { cursor } }
`);

/** Milliseconds before a lost connection is tried again, at first and at most; each time twice as long. */
const [SOON, LATE] = [500, 15_000];

/** Seconds that what is written may be unseen while nothing is told at once. */
export const SECONDS_BEHIND = LATE / 1_000;

/** `live`: what is written is told at once; `asking`: the service is asked now and then; `lost`: it cannot be reached. */
export type Liveness = 'live' | 'asking' | 'lost';

export interface LogListener {
  /** Something was written. */
  tell(): void;
  stands(liveness: Liveness): void;
}

/**
 * Follows the log of changes and tells when something was written anywhere. After the connection was lost it goes on where it was: what came
 * meanwhile is told at once, so nothing is missing. Where no stream is to be had it asks now and then. A page that nobody sees follows
 * nothing, since a browser keeps only a few connections for all its tabs; it catches up when it is seen. Ends with the signal, and where the
 * service answers nobody without a key that it takes.
 */
export async function followLog({ tell, stands }: LogListener, signal: AbortSignal): Promise<void> {
  let after: string | null = null;
  let wait = SOON;
  const standsAfter = toldUnlessSoon(stands);
  while (!signal.aborted) {
    await whenSeen(true, signal);
    const unseen = new AbortController();
    void whenSeen(false, signal).then(() => unseen.abort());
    try {
      // What is written while the page is still asking must not be missed, so the place to go on from is asked first.
      const position = String((await ask(Position, {}, signal)).dataset.position);
      if (after !== null && after !== position) tell();
      after = position;
      standsAfter(wait, 'asking');
      for await (const event of events(after, unseen.signal, () => stands('live'))) {
        wait = SOON;
        // An event without data only says where the stream stands.
        if (event.data) tell();
        after = event.id ?? after;
      }
    } catch (error) {
      // Tried again below, unless the page has been left.
      const { kind } = failureOf(error);
      if (kind === 'signed-out') return;
      if (kind === 'offline') standsAfter(wait, 'lost');
    }
    await pause(wait, unseen.signal);
    // Whoever comes back to the page lost nothing.
    wait = unseen.signal.aborted ? SOON : Math.min(wait * 2, LATE);
  }
}

/** A connection that is tried again at once was hardly lost. */
function toldUnlessSoon(stands: LogListener['stands']) {
  return (wait: number, liveness: Liveness) => {
    if (wait > SOON) stands(liveness);
  };
}

/** Until the page is seen, or until it is not; or until the signal. */
function whenSeen(seen: boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if ((document.visibilityState === 'visible') !== seen && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
    look();
  });
}

interface ServerEvent {
  readonly id: string | undefined;
  readonly data: string;
}

async function* events(after: string, signal: AbortSignal, opened: () => void): AsyncGenerator<ServerEvent> {
  const question = { query: textOf(Changes), variables: { after } };
  const response = await reached(credential()?.secret, question, 'text/event-stream', signal);
  // An ordinary question says why, to all who show something.
  if (response.status === 401) await ask(Position, {}, signal);
  if (
    !response.ok ||
    !response.body ||
    !response.headers.get('content-type')?.startsWith('text/event-stream')
  )
    throw new Error(`No events: ${response.status}`);
  opened();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const parts = (rest + read.value).split(/\r?\n\r?\n/);
    rest = parts.pop() ?? '';
    for (const part of parts) yield eventIn(part);
  }
}

function eventIn(part: string): ServerEvent {
  const field = (name: string) =>
    part
      .split(/\r?\n/)
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trimStart())
      .join('\n');
  const id = field('id');
  return { id: id === '' ? undefined : id, data: field('data') };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
