import type { Alteration } from '../domain/change-log.ts';
import { type CellValue, cellOf } from './cell.ts';
import { columnsOf, propertyOf, type RecordTableName, type Row } from './tables.ts';

/** A whole record in the format's own cells: nothing is absent, and null is unknown. */
export type Cells<Name extends RecordTableName> = {
  -readonly [Key in keyof Row<Name>]: Exclude<Row<Name>[Key], undefined>;
};

/** What a row comes to beside what is there: a new record, an altered one, or nothing. */
export type Outcome<Name extends RecordTableName> =
  | { readonly kind: 'created'; readonly cells: Cells<Name> }
  | {
      readonly kind: 'updated';
      readonly cells: Cells<Name>;
      readonly before: Cells<Name>;
      readonly differing: ReadonlySet<string>;
    }
  | { readonly kind: 'unchanged' };

/** An empty cell clears, an absent column leaves what is there (interchange.md). */
export function outcomeOf<Name extends RecordTableName>(
  name: Name,
  row: Row<Name>,
  before: Cells<Name> | undefined,
): Outcome<Name> {
  const cells: Loose = {};
  const differing = new Set<string>();
  const given = row as Loose;
  const there = before as Loose | undefined;
  for (const { property } of propertiesOf(name)) {
    const cell = given[property];
    const value =
      cell === undefined && there !== undefined ? (there[property] ?? null) : normal(property, cell ?? null);
    cells[property] = value;
    if (there !== undefined && !same(value, there[property])) differing.add(property);
  }
  const whole = cells as unknown as Cells<Name>;
  if (before === undefined) return { kind: 'created', cells: whole };
  return differing.size === 0 ? { kind: 'unchanged' } : { kind: 'updated', cells: whole, before, differing };
}

/** The entry of the log for a record that is altered: the cells that differ, under the names of their columns. */
export function alterationOf<Name extends RecordTableName>(
  name: Name,
  noun: Alteration['noun'],
  key: string,
  outcome: Outcome<Name> & { kind: 'updated' },
): Alteration {
  const before: Record<string, string> = {};
  const after: Record<string, string> = {};
  for (const { column, property } of propertiesOf(name)) {
    if (!outcome.differing.has(property)) continue;
    before[column] = cellOf((outcome.before as Loose)[property]);
    after[column] = cellOf((outcome.cells as Loose)[property]);
  }
  return { noun, key, before, after };
}

type Loose = Record<string, CellValue | null | undefined>;

interface Property {
  readonly column: string;
  readonly property: string;
}

const held = new Map<RecordTableName, readonly Property[]>();

function propertiesOf(name: RecordTableName): readonly Property[] {
  let properties = held.get(name);
  if (properties === undefined) {
    properties = columnsOf(name).map(([column]) => ({ column, property: propertyOf(column) }));
    held.set(name, properties);
  }
  return properties;
}

/** Two ways to write one thing become one: `normal` is the rank of what has none, `public` the use of what says none. */
function normal(property: string, cell: CellValue | null): CellValue | null {
  if (property === 'rank' && cell === 'normal') return null;
  if (property === 'textUse' && cell === null) return 'public';
  return cell;
}

function same(a: CellValue | null | undefined, b: CellValue | null | undefined): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  return a.length === b.length && a.every((part, at) => part === b[at]);
}
