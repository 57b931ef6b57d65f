import type { RecordNoun } from '../domain/change-log.ts';
import { citationKeyOf, lostStart } from '../domain/citation-key.ts';
import { stepsIn } from '../stories/story-steps.ts';

/** Cells by column, as the log has them. */
export type LoggedCells = Readonly<Record<string, string>>;

export interface Logged {
  readonly position: number;
  readonly noun: RecordNoun;
  readonly key: string;
  readonly before: LoggedCells | null;
  readonly after: LoggedCells | null;
}

/** A record as it was at a position, as far as it was altered since. */
export interface PastRecord {
  readonly noun: RecordNoun;
  /** The key that it had. */
  readonly key: string;
  /** The key under which it stands now; null where it is gone. */
  readonly now: string | null;
  /** All its cells, where it is gone now or was deleted in between; otherwise those that are others now. */
  readonly cells: LoggedCells;
  readonly whole: boolean;
}

interface Walked {
  noun: RecordNoun;
  key: string;
  now: string | null;
  cells: Record<string, string>;
  whole: boolean;
  absent: boolean;
}

/**
 * What was altered since a position, taken back: the alterations behind it, the latest first, are walked to their beginning. What was
 * created since is named apart. A citation’s key follows its place (citation-key.ts), so it is followed from key to key; `rowOf` gives what
 * a citation that is there now says.
 */
export function netAlterations(
  latestFirst: Iterable<Logged>,
  rowOf: (citationKey: string) => LoggedCells | undefined,
): { readonly past: PastRecord[]; readonly came: { readonly noun: RecordNoun; readonly now: string }[] } {
  const records = new Map<string, Walked>();
  const followed = new Followed();
  const idOf = (noun: RecordNoun, key: string) => `${noun} ${key}`;
  for (const { position, noun, key, before, after } of latestFirst) {
    const id = idOf(noun, key);
    let record = records.get(id);
    if (!record) {
      const now = after === null ? null : key;
      record = { noun, key, now, cells: {}, whole: false, absent: false };
      records.set(id, record);
    }
    if (before === null) Object.assign(record, { cells: {}, whole: false, absent: true });
    else if (after === null) Object.assign(record, { cells: { ...before }, whole: true, absent: false });
    else {
      const { start: found } = record.cells;
      Object.assign(record.cells, before);
      followed.take(position, before, after);
      if (noun === 'citation' && before.start !== undefined) {
        records.delete(idOf(noun, record.key));
        record.cells.anchoring = before.start === '' ? 'lost' : 'anchored';
        record.key =
          followed.keyBefore(position, record.key) ?? keyOf(record, { start: before.start, found }, rowOf);
        records.set(idOf(noun, record.key), record);
      }
    }
  }
  const all = [...records.values()];
  return {
    past: all.filter(({ absent }) => !absent),
    came: all.flatMap(({ noun, now, absent }) => (absent && now !== null ? [{ noun, now }] : [])),
  };
}

/** Stories that went with their citations tell which keys these had: also where one was lost, and later found at another place. */
class Followed {
  readonly #keys = new Map<string, string>();

  take(position: number, before: LoggedCells, after: LoggedCells): void {
    const was = stepsIn(before.steps);
    for (const [at, { citation }] of stepsIn(after.steps).entries())
      if (was[at] && was[at].citation !== citation)
        this.#keys.set(`${position} ${citation}`, was[at].citation);
  }

  keyBefore(position: number, key: string): string | undefined {
    return this.#keys.get(`${position} ${key}`);
  }
}

/** The key of a citation at a start; one that was lost has the start where it stood last, which is nearly always where it was found again. */
function keyOf(
  record: Walked,
  { start, found }: { readonly start: string; readonly found: string | undefined },
  rowOf: (key: string) => LoggedCells | undefined,
): string {
  const row = rowCells(record, rowOf);
  const at = start === '' ? lostStart(Number(found || (row?.start ?? 0))) : Number(start);
  const cell = (column: string) => row?.[column] || null;
  return citationKeyOf({
    postKey: row?.post_id ?? '',
    ideaKey: row?.idea_id ?? '',
    adoptionKey: cell('adoption_id'),
    sourceKey: cell('source_adoption_id'),
    quote: row?.quote ?? '',
    start: at,
  });
}

function rowCells(record: Walked, rowOf: (key: string) => LoggedCells | undefined): LoggedCells | undefined {
  const row = record.now === null ? undefined : rowOf(record.now);
  return record.whole ? { ...row, ...record.cells } : row;
}
