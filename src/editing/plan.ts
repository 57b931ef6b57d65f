import type { RecordNoun } from '../domain/change-log.ts';
import type { CellValue } from '../interchange/cell.ts';
import { type Cells, outcomeOf } from '../interchange/import-cells.ts';
import { inQuotes } from '../interchange/problem.ts';
import { columnsOf, propertyOf, type Row } from '../interchange/tables.ts';
import { type Edit, type Failure, failure, type Put } from './edit.ts';
import type { Held, HeldRecords } from './held-records.ts';
import type { Plan, PlannedDeletion, PlannedPut, PlannedState, WholeCells } from './planned.ts';
import { endsOf, nameOf, tableOf } from './record-kinds.ts';
import { unwritable } from './unwritable.ts';

/** Lays the edits of a request over what is there; what cannot be laid is told, and left out. */
export function planOf(
  edits: readonly Edit[],
  held: HeldRecords,
): { plan: Plan; failures: Failure[]; stale: { edit: number; held: Held }[] } {
  const puts: PlannedPut[] = [];
  const deletions: PlannedDeletion[] = [];
  const states: PlannedState[] = [];
  const failures: Failure[] = [];
  const stale: { edit: number; held: Held }[] = [];
  const named = new Map<string, number>();
  for (const [at, edit] of edits.entries()) {
    const { noun, key } = edit;
    const isCitation = edit.op === 'put' && noun === 'citation';
    const twice = isCitation ? undefined : named.get(nameOf(noun, key));
    if (twice !== undefined) {
      const reason = `${inQuotes(key)} is named by edit ${twice} of this request too: one edit tells all of a record`;
      failures.push(failure({ code: 'duplicate', edit: at, noun, key, reason }));
      continue;
    }
    named.set(nameOf(noun, key), at);
    const record = isCitation ? undefined : held.get(noun, key);
    const refused = whyNot(edit, at, record);
    if (refused.length > 0) {
      failures.push(...refused);
      continue;
    }
    if (record !== undefined && isStale(edit, record)) stale.push({ edit: at, held: record });
    else if (edit.op === 'put') puts.push(putOf(edit, at, record));
    else if (record !== undefined && edit.op === 'delete')
      deletions.push({ edit: at, held: record, replaced: edit.replaced ?? false });
    else if (record !== undefined && edit.op === 'state')
      states.push({ edit: at, held: record, state: edit.state });
  }
  return { plan: { puts, deletions, states }, failures, stale };
}

function whyNot(edit: Edit, at: number, record: Held | undefined): Failure[] {
  const { noun, key } = edit;
  const mustBeThere = edit.op !== 'put' || edit.must === 'be-there';
  if (mustBeThere && record === undefined) {
    const reason = `there is no ${noun} ${inQuotes(key)}`;
    return [failure({ code: 'not-found', edit: at, noun, key, column: keyColumn(noun), reason })];
  }
  if (edit.op !== 'put') return [];
  if (edit.must === 'be-new' && record !== undefined) {
    const conflicts = [{ noun, key }];
    const reason = `there is ${noun === 'idea' || noun === 'adopter' || noun === 'adoption' ? 'an' : 'a'} ${noun} ${inQuotes(key)} already`;
    const right = 'choose another key, or change the record that is there';
    return [
      failure({ code: 'exists', edit: at, noun, key, column: keyColumn(noun), reason, right, conflicts }),
    ];
  }
  return Object.entries(edit.cells).flatMap(([property, value]) => {
    const reason = unwritable(value);
    if (reason === null) return [];
    return [failure({ code: 'cell', edit: at, noun, key, column: columnOf(noun, property), reason })];
  });
}

function isStale({ ifRevision }: Edit, { revised }: Held): boolean {
  return ifRevision !== undefined && ifRevision !== null && ifRevision !== revised;
}

function putOf(edit: Put, at: number, before: Held | undefined): PlannedPut {
  const { noun, key } = edit;
  const table = tableOf[noun];
  const given = Object.fromEntries(
    Object.entries(edit.cells).map(([property, value]) => [property, isEmpty(value) ? null : value]),
  );
  const row = { ...given, ...identityOf(noun, key) } as unknown as Row<typeof table>;
  const outcome = outcomeOf(table, row, before?.cells as unknown as Cells<typeof table> | undefined);
  const cells = (outcome.kind === 'unchanged' ? before?.cells : outcome.cells) as WholeCells;
  return {
    edit: at,
    noun,
    key,
    cells,
    before,
    differing: outcome.kind === 'updated' ? outcome.differing : new Set(),
    state: edit.state ?? before?.state ?? 'draft',
  };
}

function isEmpty(value: CellValue | null | undefined): boolean {
  return value === '' || (typeof value === 'object' && value !== null && value.length === 0);
}

function identityOf(noun: RecordNoun, key: string): object {
  if (noun === 'citation') return {};
  return noun === 'copy' ? endsOf(key) : { id: key };
}

function keyColumn(noun: RecordNoun): string {
  return noun === 'copy' ? 'adoption_id' : noun === 'citation' ? 'post_id' : 'id';
}

function columnOf(noun: RecordNoun, property: string): string {
  return columnsOf(tableOf[noun]).find(([column]) => propertyOf(column) === property)?.[0] ?? property;
}
