import type { Graph } from '../neo4j/graph.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import { subjectsOf } from './alteration-subjects.ts';

/** What the log tells of a change beside what it altered. */
export interface ChangeHead {
  readonly kind: ChangeKind;
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
  /** The key that the client gave its request, so that it may be sent again. */
  readonly request?: string | null;
  /** The position of the change that this one takes back. */
  readonly undoes?: number | null;
}

export const changeKinds = ['import', 'edit', 'undo', 'merge', 'split', 'review', 'erase', 'access'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The cells of the interchange format, as an export writes them, by column; beside them `state`, and what only a citation has. */
export type LoggedCells = Readonly<Record<string, string>>;

/**
 * One thing that a change altered: the cells that differ. Of what was created all its cells stand in `after`, and `before` is null;
 * of what was deleted the other way about, with the position at which it came.
 */
export interface Alteration {
  readonly noun: LoggedNoun;
  readonly key: string;
  readonly before: LoggedCells | null;
  readonly after: LoggedCells | null;
}

/** An alteration of what is recorded. */
export interface RecordAlteration extends Alteration {
  readonly noun: RecordNoun;
}

/** The nouns of the model: all that is recorded. */
export type RecordNoun = 'adopter' | 'idea' | 'adoption' | 'copy' | 'post' | 'citation' | 'story';
/** Beside them who may do what, in changes of the kind `access`, and what is to be reviewed. */
export type LoggedNoun = RecordNoun | 'person' | 'key' | 'review';

/** Somebody else wrote meanwhile: what was checked against the database before may no longer hold. */
export class LogMovedError extends Error {
  readonly position: number;

  constructor(expected: number, position: number) {
    super(
      `The log was expected to stand at ${expected}, as it was left; it stands at ${position}, so others wrote meanwhile.`,
    );
    this.name = 'LogMovedError';
    this.position = position;
  }
}

/** The position that the log has come to; 0 where nothing was ever written. */
export async function logPosition(graph: Graph): Promise<number> {
  const [row] = await graph.read('change/position', {});
  return row?.position ?? 0;
}

/**
 * A change while it is written, in one transaction or in several. Each transaction that wrote something takes one
 * position; the log is held until the commit, so positions are in the order of commits and without gaps (model.md, 6).
 * A change that wrote nothing leaves no trace.
 */
export class OpenChange {
  readonly #graph: Graph;
  readonly #head: ChangeHead;
  /** Where this change left the log, or where it was when what is written was checked. */
  #left: number;
  /** The change's own position, the first that it took. */
  #first: number | null = null;

  constructor(graph: Graph, head: ChangeHead, checkedAt: number) {
    this.#graph = graph;
    this.#head = head;
    this.#left = checkedAt;
  }

  /** The change's position in the log; null as long as it has written nothing. */
  get position(): number | null {
    return this.#first;
  }

  /** What is still to be written was checked anew, at this position. */
  checkedAgain(at: number): void {
    this.#left = at;
  }

  /**
   * Runs `work` in one transaction, unless others wrote since the last (LogMovedError: then nothing is written).
   * `last` says that the change ends with it. `work` may be run again from its beginning when the server asks for it.
   */
  async transaction<T>(work: (entry: ChangeEntry) => Promise<T>, last = false): Promise<T> {
    const { result, wrote, position } = await this.#graph.write(async (writer) => {
      const [log] = await writer.run('change/lock', {});
      const stands = log?.position ?? 0;
      if (stands !== this.#left) throw new LogMovedError(this.#left, stands);
      const entry = new ChangeEntry(writer, stands + 1);
      const outcome = await work(entry);
      if (entry.wrote) await this.#enter(writer, entry, last);
      return { result: outcome, wrote: entry.wrote, position: entry.position };
    });
    if (wrote) {
      this.#left = position;
      this.#first ??= position;
    }
    return result;
  }

  /** Says that nothing more comes. */
  async complete(): Promise<void> {
    const change = this.#first;
    if (change !== null) await this.#graph.write((writer) => writer.run('change/complete', { change }));
  }

  async #enter(writer: Writer, entry: ChangeEntry, last: boolean): Promise<void> {
    const { position } = entry;
    await writer.run('change/take', { position });
    if (this.#first === null) await begin(writer, this.#head, position, last);
    else await writer.run('change/extend', { change: this.#first, position });
    await enterAlterations(writer, entry, this.#first ?? position);
  }
}

/** Takes the log for the rest of the transaction, whatever others wrote before, and answers the entry that comes next. */
export async function openEntry(writer: Writer): Promise<ChangeEntry> {
  const [log] = await writer.run('change/lock', {});
  return new ChangeEntry(writer, (log?.position ?? 0) + 1);
}

/** Enters a change that is whole in one transaction; one that wrote nothing leaves no trace. */
export async function enterWhole(entry: ChangeEntry, head: ChangeHead): Promise<void> {
  if (!entry.wrote) return;
  await entry.writer.run('change/take', { position: entry.position });
  await begin(entry.writer, head, entry.position, true);
  await enterAlterations(entry.writer, entry, entry.position);
}

async function begin(writer: Writer, head: ChangeHead, position: number, complete: boolean): Promise<void> {
  const { request = null, undoes = null } = head;
  await writer.run('change/begin', { ...head, request, undoes, position, complete });
}

async function enterAlterations(writer: Writer, entry: ChangeEntry, change: number): Promise<void> {
  if (entry.alterations.length === 0) return;
  const subjects = await subjectsOf(writer, entry.alterations);
  const entries = entry.alterations.map(({ noun, key, before, after }, ordinal) => ({
    ...subjects[ordinal],
    ordinal,
    noun,
    key,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  }));
  await writer.run('change/alter', { change, position: entry.position, entries });
}

/** One transaction of a change. */
export class ChangeEntry {
  readonly writer: Writer;
  readonly position: number;
  readonly alterations: Alteration[] = [];
  readonly #moved: ReadonlyMap<string, string>[] = [];
  #created = false;

  constructor(writer: Writer, position: number) {
    this.writer = writer;
    this.position = position;
  }

  /** The position that what is created now came at: its `since`. */
  creates(): number {
    this.#created = true;
    return this.position;
  }

  /** The position of what is decided, which alters no record and is taken back with its change. */
  decides(): number {
    this.#created = true;
    return this.position;
  }

  /** A story may be altered twice in one transaction, by who tells it and by the citations that it follows: the log tells of it once. */
  alters(alteration: Alteration): void {
    const { noun, key } = alteration;
    const at =
      noun === 'story' ? this.alterations.findIndex((each) => each.noun === noun && each.key === key) : -1;
    const [first] = at < 0 ? [] : this.alterations.splice(at, 1);
    const whole = first ? inOne(first, alteration) : alteration;
    if (whole !== null) this.alterations.push(whole);
  }

  /** Citations that have another key from now on, each by the one that it had. */
  citationsMoved(moved: ReadonlyMap<string, string>): void {
    this.#moved.push(moved);
  }

  /** How often citations were moved so far. */
  get moves(): number {
    return this.#moved.length;
  }

  /** The key that a citation has now, by the one that it had when citations had been moved so often. */
  citationNow(key: string, moves: number): string {
    return this.#moved.slice(moves).reduce((now, moved) => moved.get(now) ?? now, key);
  }

  get wrote(): boolean {
    return this.#created || this.alterations.length > 0;
  }
}

/** Two alterations of one record, one behind the other, as one; null where the second takes the first back. */
function inOne(first: Alteration, second: Alteration): Alteration | null {
  const { noun, key } = first;
  const before = first.before && { ...second.before, ...first.before };
  const after = second.after && { ...first.after, ...second.after };
  if (before === null || after === null) return before === after ? null : { noun, key, before, after };
  const columns = Object.keys(before);
  const differing = columns.filter((column) => before[column] !== after[column]);
  if (differing.length === 0 && columns.length > 0) return null;
  const only = (cells: LoggedCells) =>
    Object.fromEntries(differing.map((column) => [column, cells[column] ?? '']));
  return { noun, key, before: only(before), after: only(after) };
}
