import { parse } from 'csv-parse/sync';
import { citationKeyOf, lostStart } from '../../src/domain/citation-key.ts';
import { csvLine } from '../../src/interchange/csv-writer.ts';
import { exportedColumns } from '../../src/interchange/exported-columns.ts';
import { type TableName, tableNames, tables } from '../../src/interchange/tables.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { raw } from '../setup/empty-database.ts';

type Cells = Record<string, string>;
type Records = Map<string, Cells>;

const TABLES: Readonly<Record<string, TableName>> = {
  adopter: 'adopters',
  idea: 'ideas',
  adoption: 'adoptions',
  copy: 'copies',
  post: 'posts',
  citation: 'citations',
};

/**
 * The state as the log alone tells it: what a bulk import created, then every alteration in the order of the log. Written without any of the
 * service’s own ways of reading or undoing it.
 */
export async function rebuilt(
  imported: Readonly<Record<string, string>>,
  behind: number,
): Promise<Readonly<Record<TableName, Records>>> {
  const state = Object.fromEntries(tableNames.map((name) => [name, new Map()])) as Record<TableName, Records>;
  for (const name of tableNames)
    for (const cells of parse(imported[tables[name].file] ?? '', { columns: true }) as Cells[])
      state[name].set(keyOf(name, cells), { ...cells, state: 'published', anchoring: 'anchored' });
  const rows = await raw(
    `MATCH (n:Alteration) WHERE n.position > $behind RETURN n.noun AS noun, n.key AS key, n.before AS before, n.after AS after ORDER BY n.position, n.ordinal`,
    { behind },
  );
  for (const { noun, key, before, after } of rows as {
    noun: string;
    key: string;
    before: string | null;
    after: string | null;
  }[]) {
    const name = TABLES[noun];
    if (!name) continue;
    const records = state[name];
    if (after === null) records.delete(key);
    else if (before === null) records.set(key, JSON.parse(after));
    else if (noun === 'citation' && JSON.parse(after).start !== undefined)
      move(records, key, JSON.parse(before), JSON.parse(after));
    else records.set(key, { ...records.get(key), ...JSON.parse(after) });
  }
  return state;
}

function keyOf(name: TableName, cells: Cells): string {
  if (name === 'copies') return `${cells.adoption_id};${cells.source_adoption_id}`;
  return name === 'citations' ? citationKey(cells, Number(cells.start)) : (cells.id as string);
}

function citationKey(cells: Cells, start: number): string {
  return citationKeyOf({
    postKey: cells.post_id as string,
    ideaKey: cells.idea_id as string,
    adoptionKey: cells.adoption_id || null,
    sourceKey: cells.source_adoption_id || null,
    quote: cells.quote as string,
    start,
  });
}

/** A passage that moved, was lost or was found again has another key by then. */
function move(records: Records, key: string, before: Cells, after: Cells): void {
  for (const [old, cells] of records) {
    const lost = after.start === '';
    const fits = before.start === '' ? cells.anchoring === 'lost' : cells.start === before.start;
    const start = lost ? lostStart(Number(cells.start)) : Number(after.start);
    if (!fits || citationKey(cells, start) !== key) continue;
    records.delete(old);
    const moved = lost ? { anchoring: 'lost' } : { anchoring: 'anchored', start: after.start as string };
    records.set(key, { ...cells, ...moved });
    return;
  }
  throw new Error(`The log moves the citation ${key}, and tells of none that it can have been.`);
}

/** The six files that an export of this state would be. */
export async function exportOf(
  state: Readonly<Record<TableName, Records>>,
  graph: Graph,
): Promise<Record<string, string>> {
  const published = (records: Records, key: string | undefined) =>
    records.get(key ?? '')?.state === 'published';
  const files: Record<string, string> = {};
  for (const name of tableNames) {
    const columns = await exportedColumns(graph, name);
    const rows = [...state[name].values()].filter(
      (cells) =>
        cells.state === 'published' &&
        (name !== 'copies' ||
          (published(state.adoptions, cells.adoption_id) &&
            published(state.adoptions, cells.source_adoption_id))) &&
        (name !== 'citations' || (cells.anchoring === 'anchored' && published(state.posts, cells.post_id))),
    );
    const order = (cells: Cells) =>
      name === 'citations'
        ? [
            cells.post_id,
            cells.idea_id,
            cells.adoption_id,
            cells.source_adoption_id,
            cells.quote,
            String(cells.start).padStart(9, '0'),
          ]
        : name === 'copies'
          ? [cells.adoption_id, cells.source_adoption_id]
          : [cells.id];
    const sorted = rows
      .map((cells) => ({
        cells,
        at: order(cells)
          .map((part) => part ?? '')
          .join('\0'),
      }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    const lines = sorted.map(({ cells }) => csvLine(columns.map((column) => cells[column] ?? '')));
    files[tables[name].file] = [csvLine(columns), ...lines].join('');
  }
  return files;
}
