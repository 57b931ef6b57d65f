import type { RecordNoun } from '../domain/change-log.ts';
import type { State } from '../domain/scope.ts';
import type { CellValue } from '../interchange/cell.ts';
import type { Held } from './held-records.ts';

/** A whole record: every cell by property. */
export type WholeCells = Readonly<Record<string, CellValue | null>>;

/** A record as an edit would have it, beside what is there. */
export interface PlannedPut {
  /** The place of the edit in its request. */
  readonly edit: number;
  readonly noun: RecordNoun;
  readonly key: string;
  readonly cells: WholeCells;
  readonly before: Held | undefined;
  /** The properties whose cells differ; of a new record none. */
  readonly differing: ReadonlySet<string>;
  readonly state: State;
}

export interface PlannedDeletion {
  readonly edit: number;
  readonly replaced: boolean;
  readonly held: Held;
}

export interface PlannedState {
  readonly edit: number;
  readonly held: Held;
  readonly state: State;
}

/** What a request comes to. */
export interface Plan {
  readonly puts: readonly PlannedPut[];
  readonly deletions: readonly PlannedDeletion[];
  readonly states: readonly PlannedState[];
}

/** A record that will be there, with what it says and what may be seen of it. */
export interface Touched {
  readonly edit: number;
  readonly noun: RecordNoun;
  readonly key: string;
  readonly cells: WholeCells;
  readonly state: State;
  readonly before: Held | undefined;
}

export function touchedBy(plan: Plan): Touched[] {
  return [
    ...plan.puts,
    ...plan.states.map(({ edit, held, state }) => ({
      edit,
      noun: held.noun,
      key: held.key,
      cells: held.cells,
      state,
      before: held,
    })),
  ];
}
