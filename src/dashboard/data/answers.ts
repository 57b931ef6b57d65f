import { ask } from './ask.ts';
import { askersTurn, standingNow } from './credential.ts';
import { type ArgumentsOf, type DataOf, type Document, textOf } from './document.ts';
import { type Failure, failureOf } from './failure.ts';

/** What is known of a question: its newest data, whether more is on its way, and what went wrong last. */
export interface Known<T> {
  readonly data: T | undefined;
  readonly failure: Failure | undefined;
  readonly asking: boolean;
}

interface Entry {
  known: Known<unknown>;
  readonly readers: Set<() => void>;
  again(): void;
}

const entries = new Map<string, Entry>();

/** How many questions that nobody looks at are remembered, for the way back. */
const REMEMBERED = 30;

/** The one entry for a question, asked at once when it is new. */
export function entryOf<D extends Document>(
  document: D,
  variables: ArgumentsOf<D>,
): Entry & { known: Known<DataOf<D>> } {
  const key = `${textOf(document)}${JSON.stringify(variables)}`;
  let entry = entries.get(key);
  if (!entry) {
    const made: Entry = {
      known: { data: undefined, failure: undefined, asking: true },
      readers: new Set(),
      again: () => void answer(made, document, variables),
    };
    entry = made;
    entries.set(key, made);
    made.again();
    forgetOld();
  }
  return entry as Entry & { known: Known<DataOf<D>> };
}

/** Everything that is on the screen is asked again; what is not is forgotten. */
export function refreshAll(): void {
  for (const [key, entry] of entries)
    if (entry.readers.size) entry.again();
    else entries.delete(key);
}

/** Somebody else asks from now on: what was answered before is forgotten, and what is on the screen is asked anew. */
export function forgetAll(): void {
  for (const entry of entries.values()) entry.known = { data: undefined, failure: undefined, asking: true };
  refreshAll();
}

async function answer<D extends Document>(
  entry: Entry,
  document: D,
  variables: ArgumentsOf<D>,
): Promise<void> {
  tell(entry, { ...entry.known, asking: true });
  const turn = askersTurn();
  let next: Known<unknown>;
  try {
    next = { data: await ask(document, variables), failure: undefined, asking: false };
  } catch (error) {
    next = { data: entry.known.data, failure: failureOf(error), asking: false };
  }
  // An answer to who is gone is for nobody; who only has to sign in again is still here.
  if (turn === askersTurn() || standingNow().is !== 'open') tell(entry, next);
}

function tell(entry: Entry, known: Known<unknown>): void {
  entry.known = known;
  for (const reader of entry.readers) reader();
}

function forgetOld(): void {
  for (const [key, entry] of entries) {
    if (entries.size <= REMEMBERED) return;
    if (!entry.readers.size && !entry.known.asking) entries.delete(key);
  }
}
