import type { ChangeKind, RecordNoun } from '../domain/change-log.ts';
import type { State } from '../domain/scope.ts';
import type { CellValue } from '../interchange/cell.ts';

/** Cells of the interchange format by property (`derivedFromId`): what is absent is left as it is, null clears. */
export type EditedCells = Readonly<Record<string, CellValue | null | undefined>>;

export type Edit = Put | Deletion | StateChange;

/** Creates a record or changes one. */
export interface Put {
  readonly op: 'put';
  readonly noun: RecordNoun;
  /** Of a copy the keys of its two adoptions with `;` between; a citation's is made of what it says, and empty here. */
  readonly key: string;
  readonly cells: EditedCells;
  /** Whether there must be no such record yet, or must be one; left out, either is right. */
  readonly must?: 'be-new' | 'be-there';
  /** What a new record is; what is there keeps its state. Left out: a draft. */
  readonly state?: State;
  readonly ifRevision?: number | null;
}

export interface Deletion {
  readonly op: 'delete';
  readonly noun: RecordNoun;
  readonly key: string;
  /** Whether the citations that support it, or stand in it, leave with it. */
  readonly withCitations?: boolean;
  /** Whether another stands for it by the end of the transaction, for all that refers to it. */
  readonly replaced?: boolean;
  readonly ifRevision?: number | null;
}

/** Publishes a record, withdraws it, or makes it a draft again. */
export interface StateChange {
  readonly op: 'state';
  readonly noun: RecordNoun;
  readonly key: string;
  readonly state: State;
  readonly ifRevision?: number | null;
}

export interface EditRequest {
  readonly actor: string;
  readonly reason: string | null;
  readonly kind: ChangeKind;
  readonly edits: readonly Edit[];
  /** What is decided of what is proposed for a post, with what is written. */
  readonly decisions?: Decisions | null;
  /** Whether who asks may publish, and so change what is published. */
  readonly mayPublish: boolean;
  /** The position of the change that this one takes back. */
  readonly undoes?: number | null;
  /** By which a request that is sent again is known. */
  readonly repeatable?: Repeatable | null;
}

/** Decisions on what is proposed for one post. */
export interface Decisions {
  readonly post: string;
  readonly each: readonly Decision[];
  /** Whether what was decided before may be decided anew. */
  readonly anew: boolean;
}

export interface Decision {
  /** The id of the proposal. */
  readonly proposal: string;
  /** What kind of proposal it is; null where there is none of this id. */
  readonly kind: string | null;
  readonly verdict: 'accepted' | 'rejected';
  readonly reason: string | null;
}

/** The key that a client gave its request, and a digest of all that it asked. */
export interface Repeatable {
  readonly key: string;
  readonly hash: string;
}

/** A record that was written, or was found to be already as it was asked to be. */
export interface EditedRecord {
  readonly noun: RecordNoun;
  readonly key: string;
  readonly outcome: 'created' | 'changed' | 'deleted' | 'unchanged';
  /** The position at which it was altered last. */
  readonly revision: number;
}

export type EditAnswer = Applied | Refused;

export interface Applied {
  readonly kind: 'applied';
  /** The position of the change in the log; null where everything was already as it was asked to be. */
  readonly position: number | null;
  /** One for each edit, in their order. */
  readonly records: readonly EditedRecord[];
  /** What deserves a look, although nothing forbids it; as many as are told of failures. */
  readonly warnings: readonly Warning[];
}

/** What is written and may be wrong, in words that an editor understands. */
export interface Warning extends Pick<Failure, 'edit' | 'noun' | 'key' | 'column' | 'reason'> {
  readonly code: WarningCode;
}

export const warningCodes = ['chain-dates', 'citation-lost'] as const;
export type WarningCode = (typeof warningCodes)[number];

/** Nothing was written. */
export interface Refused {
  readonly kind: 'refused';
  readonly failures: readonly Failure[];
  /** Of all failures, told or not. */
  readonly failureCount: number;
}

/** Why an edit cannot be done, in words that an editor understands. */
export interface Failure {
  /** Stable, for programs. */
  readonly code: FailureCode;
  /** The place of the edit among the edits of the request, from 0, its decisions behind them; null where the request as a whole is meant. */
  readonly edit: number | null;
  readonly noun: RecordNoun | null;
  readonly key: string | null;
  /** The column of the interchange format that is wrong; null where the record as a whole is meant. */
  readonly column: string | null;
  readonly reason: string;
  /** What would be right, where that is known. */
  readonly right: string | null;
  /** The records that stand against it, some of them where there are many. */
  readonly conflicts: readonly RecordName[];
  readonly conflictCount: number;
  /** Of a quote that stands in its text more than once: where, in code points. */
  readonly positions: readonly number[];
  /** What somebody else wrote meanwhile. */
  readonly versions: Versions | null;
}

export interface RecordName {
  readonly noun: RecordNoun;
  readonly key: string;
}

/** Both versions of a record that another changed meanwhile. */
export interface Versions {
  /** As it is now. */
  readonly current: Readonly<Record<string, string>>;
  /** As it was before the last change to it; null where that change created it, or an import did. */
  readonly before: Readonly<Record<string, string>> | null;
  readonly revision: number;
  readonly at: string | null;
  readonly actor: string | null;
  readonly reason: string | null;
}

export const failureCodes = [
  'cell',
  'missing',
  'duplicate',
  'unknown-reference',
  'level',
  'cycle',
  'dates',
  'rule-of-ideas',
  'self',
  'refinement',
  'origin',
  'take-ups',
  'voice',
  'citation-target',
  'quote',
  'exists',
  'not-found',
  'conflict',
  'referred-to',
  'state',
  'forbidden',
  'request-key',
  'not-proposed',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export function failure(
  given: Pick<Failure, 'code' | 'edit' | 'noun' | 'key' | 'reason'> & Partial<Failure>,
): Failure {
  const conflicts = given.conflicts ?? [];
  const none = { column: null, right: null, versions: null, positions: [] };
  return { ...none, conflictCount: conflicts.length, ...given, conflicts };
}
