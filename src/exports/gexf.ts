import { type AdoptionRow, adoptionTable } from './adoption-columns.ts';
import type { ColumnType, ExportColumn, ExportValue } from './columns.ts';
import { type CopyRow, edgeColumns } from './copy-columns.ts';
import type { ExportFacts } from './dataset-state.ts';
import { madeBy } from './dataset-state.ts';
import type { GraphSource } from './graph-source.ts';
import { xml } from './xml.ts';

/**
 * GEXF 1.2draft, dynamic. A spell stands only where its days are known: the day it began and, where it ended, the day it ended. What is
 * known less exactly is in the attributes date, earliest and latest, and never made a day.
 */
export async function* gexf(source: GraphSource, facts: ExportFacts): AsyncGenerator<string> {
  const told = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<meta><creator>${xml(madeBy)}</creator><description>${xml(told.join(' '))}</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date">
`;
  yield declared('node', nodeColumns);
  yield declared('edge', edgeColumns);
  yield '<nodes>\n';
  for await (const row of source.adoptions())
    yield `<node id="${xml(row.key)}" label="${xml(row.adopterName)}">${values(nodeColumns, row)}${spell(row)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for await (const row of source.copies()) {
    const ends = `source="${xml(row.sourceKey)}" target="${xml(row.adoptionKey)}"`;
    yield `<edge id="${xml(`${row.adoptionKey};${row.sourceKey}`)}" ${ends}>${values(edgeColumns, row)}${spell(row)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const nodeColumns = adoptionTable.columns.filter((column) => column.name !== 'id');

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  word: 'string',
  edtf: 'string',
  day: 'string',
  list: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
};

function declared(of: 'node' | 'edge', columns: readonly ExportColumn<never>[]): string {
  const lines = columns.map(
    ({ name, type }, place) => `<attribute id="${place}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function values<Row>(columns: readonly ExportColumn<Row>[], row: Row): string {
  let text = '';
  columns.forEach((column, place) => {
    const value = column.of(row);
    if (value !== null && String(value) !== '')
      text += `<attvalue for="${place}" value="${xml(textOf(value))}"/>`;
  });
  return `<attvalues>${text}</attvalues>`;
}

function textOf(value: Exclude<ExportValue, null>): string {
  return typeof value === 'object' ? value.join(';') : String(value);
}

/** When an adoption, or the copy that it is, held; nothing where one of its days is not known. */
function spell(row: AdoptionRow | CopyRow): string {
  if (row.earliest === null || row.earliest !== row.latest) return '';
  const begun = `start="${row.earliest}"`;
  if (row.ended === null) return row.status === 'abandoned' ? '' : `<spells><spell ${begun}/></spells>`;
  if (row.endedEarliest === null || row.endedEarliest !== row.endedLatest) return '';
  return `<spells><spell ${begun} end="${row.endedEarliest}"/></spells>`;
}
