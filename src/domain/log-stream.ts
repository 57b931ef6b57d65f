import { entriesBetween, type LogEntry } from './change.ts';
import { type ChangeFilter, changeFilter } from './change-filter.ts';
import { limits } from './limits.ts';
import type { LogWatch } from './log-watch.ts';
import type { Reading } from './reading.ts';

/** One reader of the log: where it stands, and what ends it. */
export interface LogReader {
  readonly watch: LogWatch;
  readonly signal: AbortSignal;
  /** Where the reader says that it left off; it goes before what the question says, which is as old as the first connection. */
  readonly resume: number | null;
  /** Everything up to here was handed over, or does not pass the filter. */
  position: number;
  /** What was asked for lies behind it: nothing can come any more. */
  finished: boolean;
}

/**
 * What comes behind the reader's position and passes the filter, each position once and in the order of the log, until the signal ends
 * it. The next is read only when the one before was taken, so a slow reader holds one portion and no more.
 */
export async function* followLog(
  reader: LogReader,
  newReading: () => Reading,
  asked: ChangeFilter | null | undefined,
): AsyncGenerator<LogEntry> {
  for (;;) {
    const end = await reader.watch.beyond(reader.position, reader.signal);
    if (end === null) return;
    while (reader.position < end) {
      const until = Math.min(end, reader.position + limits.logPositions);
      const reading = newReading();
      const filter = await changeFilter(reading, asked);
      for (const { position, change } of await entriesBetween(reading, filter, reader.position, until)) {
        if (reader.signal.aborted) return;
        // Each is resolved for itself: what was read for the one before may be another by now.
        yield { position, change: newReading().seen({ ...change }) };
        reader.position = position;
      }
      reader.position = until;
      if (filter.toPosition !== null && until >= filter.toPosition) {
        reader.finished = true;
        return;
      }
    }
  }
}
