import { type Alteration, type Difference, historyOf } from '../domain/alteration.ts';
import type { RecordNoun } from '../domain/change-log.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { type Held, readHeld } from '../editing/held-records.ts';
import { loggedRecord } from '../editing/log-cells.ts';
import type { Reader } from '../interchange/import-noun.ts';

/** A record as a reviewer judges it. */
export interface Judged {
  /** The position of the change that altered it last; null where it is gone. */
  readonly revision: number | null;
  /** What would be otherwise than what was published last; of what never was, all that it has. */
  readonly differences: readonly Difference[];
  /** Everything that was altered in it, in the order of the log. */
  readonly alterations: readonly Alteration[];
}

/** Asked for by many records at once, it is one statement for their alterations and one a noun for what they are. */
export async function judged(reading: Reading, noun: RecordNoun, key: string): Promise<Judged> {
  const [held, history] = await Promise.all([
    heldOf(reading, noun, key),
    historyOf(reading, noun, key, { last: limits.largestPage }),
  ]);
  const alterations = history.edges.map(({ node }) => node);
  if (!held) return { revision: null, differences: [], alterations };
  const { state: _, anchoring: __, ...now } = loggedRecord(held);
  return {
    revision: held.revised,
    differences: differencesTo(publishedBefore(now, alterations), now),
    alterations,
  };
}

function heldOf(reading: Reading, noun: RecordNoun, key: string): Promise<Held | null> {
  return reading.batched('review/held', `${noun}:${key}`, async (names) => {
    const wanted = new Map<RecordNoun, Set<string>>();
    const parted = names.map((name) => {
      const at = name.indexOf(':');
      return { noun: name.slice(0, at) as RecordNoun, key: name.slice(at + 1) };
    });
    for (const each of parted) wanted.set(each.noun, (wanted.get(each.noun) ?? new Set()).add(each.key));
    const reader: Reader = { run: (name, params) => reading.graph.read(name, params, ...([] as never)) };
    const held = await readHeld(reader, wanted);
    return parted.map((each) => held.get(each.noun, each.key) ?? null);
  });
}

type Cells = Readonly<Record<string, string>>;

/** The cells as they were published last, found by going back in the log; null where they never were. */
function publishedBefore(now: Cells, alterations: readonly Alteration[]): Cells | null {
  let cells = now;
  for (const { before, states } of alterations.toReversed()) {
    cells = { ...cells, ...(before === null ? {} : JSON.parse(before)) };
    if (states[0] === 'published') return cells;
  }
  return null;
}

function differencesTo(published: Cells | null, now: Cells): Difference[] {
  return Object.entries(now).flatMap(([field, after]): Difference[] => {
    if (published === null) return after === '' ? [] : [{ field, before: null, after }];
    const before = published[field] ?? '';
    return before === after ? [] : [{ field, before, after }];
  });
}
