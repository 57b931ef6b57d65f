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

/**
 * Follows the log of changes and tells when something was written anywhere. After the connection was lost it goes on where it was: what came
 * meanwhile is told at once, so nothing is missing. Ends with the signal, and where the service answers nobody without a key that it takes.
 */
export async function followLog(tell: () => void, signal: AbortSignal): Promise<void> {
  let after: string | null = null;
  let wait = SOON;
  while (!signal.aborted) {
    try {
      // What is written while the page is still asking must not be missed, so the place to go on from is asked first.
      after ??= String((await ask(Position, {}, signal)).dataset.position);
      for await (const event of events(after, signal)) {
        wait = SOON;
        // An event without data only says where the stream stands.
        if (event.data) tell();
        after = event.id ?? after;
      }
    } catch (error) {
      // Tried again below, unless the page has been left.
      if (failureOf(error).kind === 'signed-out') return;
    }
    if (signal.aborted) return;
    await pause(wait, signal);
    wait = Math.min(wait * 2, LATE);
  }
}

interface ServerEvent {
  readonly id: string | undefined;
  readonly data: string;
}

async function* events(after: string, signal: AbortSignal): AsyncGenerator<ServerEvent> {
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
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
