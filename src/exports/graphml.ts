import { adoptionTable } from './adoption-columns.ts';
import type { ColumnType, ExportColumn, ExportValue } from './columns.ts';
import { edgeColumns } from './copy-columns.ts';
import type { ExportFacts } from './dataset-state.ts';
import type { GraphSource } from './graph-source.ts';
import { xml } from './xml.ts';

/** GraphML with typed keys. The facts of the export are data of the graph itself. */
export async function* graphml(source: GraphSource, facts: ExportFacts): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  for (const [name, value] of Object.entries(facts)) yield key('graph', name, factType(name, value));
  for (const { name, type } of nodeColumns) yield key('node', name, TYPES[type]);
  for (const { name, type } of edgeColumns) yield key('edge', name, TYPES[type]);
  yield '<graph id="copycat" edgedefault="directed">\n';
  for (const [name, value] of Object.entries(facts)) yield `${data('graph', name, value)}\n`;
  for await (const row of source.adoptions())
    yield `<node id="${xml(row.key)}">${values('node', nodeColumns, row)}</node>\n`;
  for await (const row of source.copies()) {
    const ends = `source="${xml(row.sourceKey)}" target="${xml(row.adoptionKey)}"`;
    yield `<edge ${ends}>${values('edge', edgeColumns, row)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const nodeColumns = adoptionTable.columns.filter((column) => column.name !== 'id');

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  word: 'string',
  edtf: 'string',
  day: 'string',
  list: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
};

function factType(name: string, value: string | number | boolean): string {
  if (typeof value === 'number') return name === 'confidence' ? 'double' : 'long';
  return typeof value;
}

function key(of: string, name: string, type: string): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function values<Row>(of: string, columns: readonly ExportColumn<Row>[], row: Row): string {
  let text = '';
  for (const column of columns) {
    const value = column.of(row);
    if (value !== null && String(value) !== '') text += data(of, column.name, value);
  }
  return text;
}

function data(of: string, name: string, value: Exclude<ExportValue, null>): string {
  const text = typeof value === 'object' ? value.join(';') : String(value);
  return `<data key="${of}-${name}">${xml(text)}</data>`;
}
