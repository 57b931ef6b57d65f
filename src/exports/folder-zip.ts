import { Zip, ZipDeflate } from 'fflate';
import { withCover } from '../domain/covered-text.ts';
import { type CellValue, cellOf } from '../interchange/cell.ts';
import { csvLine } from '../interchange/csv-writer.ts';
import {
  adopterCells,
  adoptionCells,
  citationCells,
  copyCells,
  ideaCells,
  postCells,
} from '../interchange/export-cells.ts';
import { exportedColumns } from '../interchange/exported-columns.ts';
import { propertyOf, type TableName, tableNames, tables } from '../interchange/tables.ts';
import type { RowOf } from '../neo4j/graph.ts';
import type { GraphReader } from '../neo4j/graph-reader.ts';
import { inChunks } from './chunks.ts';
import type { ExportFacts } from './dataset-state.ts';

/**
 * The interchange folder as a zip: the very bytes that `copycat export FOLDER` writes, and that an import takes. Only of the texts of
 * which cited passages alone may be shown, and `whole` is false, everything else is covered. The facts of the export are each file's
 * comment. Without zip64: no file may reach 4 GB.
 */
export async function* folderZip(
  graph: GraphReader,
  facts: ExportFacts,
  whole: boolean,
): AsyncGenerator<Uint8Array> {
  const comment = JSON.stringify(facts);
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  const taken = () => {
    const parts = ready;
    ready = [];
    return parts;
  };
  for (const name of tableNames) {
    const file = Object.assign(new ZipDeflate(tables[name].file), { mtime: TIMELESS, comment });
    zip.add(file);
    for await (const chunk of inChunks(linesOf(graph, name, whole))) {
      file.push(chunk);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** The first moment that a zip can tell, for every file: the same data give the same bytes. */
const TIMELESS = new Date(1980, 0, 1);

async function* linesOf(graph: GraphReader, name: TableName, whole: boolean): AsyncGenerator<string> {
  const columns = await exportedColumns(graph, name);
  const properties = columns.map(propertyOf);
  yield csvLine(columns);
  for await (const cells of rowsOf[name](graph, whole)) {
    const values = cells as Record<string, CellValue | null | undefined>;
    yield csvLine(properties.map((property) => cellOf(values[property])));
  }
}

const rowsOf: Readonly<Record<TableName, (graph: GraphReader, whole: boolean) => AsyncIterable<object>>> = {
  adopters: (graph) => mapped(graph.stream('interchange/export-adopters', {}), adopterCells),
  ideas: (graph) => mapped(graph.stream('interchange/export-ideas', {}), ideaCells),
  adoptions: (graph) => mapped(graph.stream('interchange/export-adoptions', {}), adoptionCells),
  copies: (graph) => mapped(graph.stream('interchange/export-copies', {}), copyCells),
  posts: (graph, whole) =>
    mapped(graph.stream('interchange/export-posts', {}), (row) => postCells(whole ? row : covered(row))),
  citations: (graph) => mapped(graph.stream('interchange/export-citations', {}), citationCells),
};

async function* mapped<Row>(rows: AsyncIterable<Row>, cellsOf: (row: Row) => object): AsyncGenerator<object> {
  for await (const row of rows) yield cellsOf(row);
}

/** Only what is cited stays readable; the offsets stay what they are. */
function covered(row: RowOf<'interchange/export-posts'>): RowOf<'interchange/export-posts'> {
  if (row.textUse !== 'quotes' || row.text === null) return row;
  return { ...row, text: withCover(row.text, row.places) };
}
