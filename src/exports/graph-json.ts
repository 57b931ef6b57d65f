import { type AdoptionRow, adoptionTable } from './adoption-columns.ts';
import type { ExportColumn, ExportValue } from './columns.ts';
import { type CopyRow, edgeColumns } from './copy-columns.ts';
import type { ExportFacts } from './dataset-state.ts';
import { madeBy } from './dataset-state.ts';
import type { GraphSource } from './graph-source.ts';

/** Node-link JSON as networkx reads it, with `edges`; what is not known is null. */
export async function* nodeLink(source: GraphSource, facts: ExportFacts): AsyncGenerator<string> {
  yield `{"directed":true,"multigraph":false,"graph":${JSON.stringify(facts)},\n"nodes":[`;
  yield* listed(source.adoptions(), (row) => valuesOf(adoptionTable.columns, row));
  yield '],\n"edges":[';
  yield* listed(source.copies(), (row) => ({ ...ends(row), ...valuesOf(edgeColumns, row) }));
  yield ']}\n';
}

/** Cytoscape's JSON (elements). `name` and `value` are what networkx wants of a node. */
export async function* cytoscape(source: GraphSource, facts: ExportFacts): AsyncGenerator<string> {
  const head = {
    format_version: '1.0',
    generated_by: madeBy,
    directed: true,
    multigraph: false,
    data: facts,
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"elements":{"nodes":[`;
  yield* listed(source.adoptions(), (row) => ({ data: nodeData(row) }));
  yield '],\n"edges":[';
  yield* listed(source.copies(), (row) => ({
    data: { id: `${row.adoptionKey};${row.sourceKey}`, ...ends(row), ...valuesOf(edgeColumns, row) },
  }));
  yield ']}}\n';
}

/** The records of a JSON array, one to a line. */
export async function* listed<Row>(
  rows: AsyncIterable<Row>,
  recordOf: (row: Row) => object,
): AsyncGenerator<string> {
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(recordOf(row));
    separator = ',\n';
  }
}

export function valuesOf<Row>(columns: readonly ExportColumn<Row>[], row: Row): Record<string, ExportValue> {
  const values: Record<string, ExportValue> = {};
  for (const column of columns) values[column.name] = column.of(row);
  return values;
}

function nodeData(row: AdoptionRow) {
  return { value: row.key, name: row.adopterName, ...valuesOf(adoptionTable.columns, row) };
}

/** An edge leads the way that the idea went: from the adoption that was copied to the one that copied. */
function ends(row: CopyRow): { source: string; target: string } {
  return { source: row.sourceKey, target: row.adoptionKey };
}
