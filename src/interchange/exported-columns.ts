import type { GraphReader } from '../neo4j/graph-reader.ts';
import { columnsOf, type TableName } from './tables.ts';

/** The columns that an export of a file has: a sparse one only where some record has something in it. */
export async function exportedColumns(graph: GraphReader, name: TableName): Promise<string[]> {
  const columns = columnsOf(name);
  if (!columns.some(([, { sparse }]) => sparse)) return columns.map(([column]) => column);
  const [row] = await graph.read('interchange/any-republished', {});
  return columns.filter(([, { sparse }]) => !sparse || row?.any === true).map(([column]) => column);
}
