import type { RowOf } from '../neo4j/graph.ts';
import { type Change, changeHolding } from './change.ts';
import type { RecordNoun } from './change-log.ts';
import { groupedBy } from './grouping.ts';
import type { Connection } from './list.ts';
import { type PageArguments, pageRequest } from './page.ts';
import type { Reading, Seen } from './reading.ts';

/** What one change altered in one record. */
export type Alteration = Seen<RowOf<'alteration/page'>>;

/** A cell before and after; null where there was no such record, and empty where the cell was. */
export interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const ORDER = { name: 'LOG', falling: false };

export function alterationsOfChange(reading: Reading, position: number, args: PageArguments) {
  return alterations(reading, 'alterations-of-change', String(position), args);
}

export function alterationsOfEntry(reading: Reading, position: number, args: PageArguments) {
  return alterations(reading, 'alterations-of-entry', String(position), args);
}

/** How many records of one noun a change altered, by what was done with them. */
export type AlterationTally = RowOf<'alteration/tally'>;

/** How much a change altered, noun by noun, as far as the asker may see it. */
export function alterationTally(reading: Reading, position: number): Promise<readonly AlterationTally[]> {
  return reading.batched('alteration/tally', String(position), async (parents) => {
    const rows = await reading.graph.read('alteration/tally', { scope: reading.scope, parents });
    const tallies = groupedBy(rows, (row) => row.parent);
    return parents.map((parent) => tallies.get(parent) ?? []);
  });
}

/** Everything that was altered in a record since it came, as far as the asker may see it. */
export function historyOf(reading: Reading, noun: RecordNoun, key: string, args: PageArguments) {
  return alterations(reading, 'alterations-of-record', `${noun}:${key}`, args);
}

/** The change with which a record came. */
export function enteredBy(reading: Reading, noun: RecordNoun, key: string): Promise<Change | null> {
  return reading.batched('change/entered', `${noun}:${key}`, async (records) => {
    const rows = await reading.graph.read('change/entered', { records });
    const found = new Map(rows.map(({ record, ...row }) => [record, reading.seen(row)]));
    return records.map((record) => found.get(record) ?? null);
  });
}

/** The change that altered a record last; null where it is as it came. */
export async function lastChangedBy(reading: Reading, noun: RecordNoun, key: string): Promise<Change | null> {
  const position = await reading.batched('alteration/latest', `${noun}:${key}`, async (records) => {
    const rows = await reading.graph.read('alteration/latest', { scope: reading.scope, records });
    const found = new Map(rows.map((row) => [row.record, row.position]));
    return records.map((record) => found.get(record) ?? null);
  });
  return position === null ? null : changeHolding(reading, position);
}

/** The cells that differ, as far as the asker may see them. */
export function differencesOf(alteration: Alteration): { fields: readonly Difference[]; withheld: boolean } {
  const before = cellsOf(alteration.before);
  const after = cellsOf(alteration.after);
  const [stateBefore = '', stateAfter = ''] = alteration.states;
  const { states } = alteration.reading.scope;
  const may = (state: string) => (states as readonly string[]).includes(state);
  const hidden = alteration.stateNow !== null && !may(alteration.stateNow);
  const text = may('draft') || alteration.textUse === 'public';
  let withheld = false;
  const shown = (cells: Cells | null, state: string, field: string): string | null => {
    const cell = cells?.[field];
    if (cell === undefined) return null;
    const open = !TEXTS.has(field) || (text && cells?.text_use !== 'quotes');
    if (may(state) && !hidden && open) return cell;
    withheld = true;
    return null;
  };
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const fields = [...names].map((field) => ({
    field,
    before: shown(before, stateBefore, field),
    after: shown(after, stateAfter, field),
  }));
  return { fields: fields.filter((each) => each.before !== null || each.after !== null), withheld };
}

type Cells = Readonly<Record<string, string>>;

/** What of a post may be shown only where its whole text may. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'prefix', 'suffix']);

function cellsOf(json: string | null): Cells | null {
  return json === null ? null : JSON.parse(json);
}

async function alterations(
  reading: Reading,
  from: 'alterations-of-change' | 'alterations-of-entry' | 'alterations-of-record',
  parent: string,
  args: PageArguments,
): Promise<Connection<Alteration>> {
  const page = await reading.page(
    'alteration/page',
    parent,
    pageRequest(args, ORDER),
    { from },
    undefined,
    (row) => row.place,
  );
  return { ...page, total: () => reading.count('alteration/count', parent, { from }, undefined) };
}
