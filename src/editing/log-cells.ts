import type { Alteration, RecordNoun } from '../domain/change-log.ts';
import { cellOf } from '../interchange/cell.ts';
import { columnsOf, propertyOf } from '../interchange/tables.ts';
import type { Held } from './held-records.ts';
import type { PlannedPut, WholeCells } from './planned.ts';
import { tableOf } from './record-kinds.ts';

/** All cells of a record by column, as an export writes them. */
export function loggedCells(noun: RecordNoun, cells: WholeCells): Record<string, string> {
  return Object.fromEntries(
    columnsOf(tableOf[noun]).map(([column]) => [column, cellOf(cells[propertyOf(column)])]),
  );
}

/** All that is kept of a record, under the names that the log has for it. */
export function loggedRecord({ noun, cells, state, anchoring }: Held): Record<string, string> {
  return { ...loggedCells(noun, cells), ...(anchoring === undefined ? {} : { anchoring }), state };
}

export function alterationOfCreation({ noun, key, cells, state }: PlannedPut): Alteration {
  const anchoring = noun === 'citation' ? { anchoring: 'anchored' } : {};
  return { noun, key, before: null, after: { ...loggedCells(noun, cells), ...anchoring, state } };
}

export function alterationOfDeletion(held: Held): Alteration {
  const before = { ...loggedRecord(held), since: String(held.since) };
  return { noun: held.noun, key: held.key, before, after: null };
}

/** The cells that differ, and the state where it does. */
export function alterationOfChange({ noun, key, cells, before, differing, state }: PlannedPut): Alteration {
  const was: Record<string, string> = {};
  const is: Record<string, string> = {};
  for (const [column] of columnsOf(tableOf[noun])) {
    const property = propertyOf(column);
    if (!differing.has(property)) continue;
    was[column] = cellOf(before?.cells[property]);
    is[column] = cellOf(cells[property]);
  }
  if (before !== undefined && before.state !== state) {
    was.state = before.state;
    is.state = state;
  }
  return { noun, key, before: was, after: is };
}
