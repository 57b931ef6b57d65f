import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnType, ExportValue } from './columns.ts';
import type { ExportFacts } from './dataset-state.ts';
import { madeBy } from './dataset-state.ts';
import type { TableColumn, TableSource } from './table-source.ts';

/** What one row group may hold before it is written: this is all that is kept in memory, beside an index entry for each group. */
const GROUP_ROWS = 20_000;
const GROUP_CHARACTERS = 8_000_000;

/** Parquet with Snappy, a row group at a time. Days are DATE, lists are lists, the facts of the export are key-value metadata. */
export async function* parquet(
  { columns, rows }: TableSource,
  facts: ExportFacts,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    kvMetadata: Object.entries(facts).map(([key, value]) => ({
      key: `copycat.${key}`,
      value: String(value),
    })),
    createdBy: madeBy,
  });
  let group = emptyGroup(columns);
  const write = () => {
    file.write({
      columnData: columns.map(({ name }, place) => ({ name, data: group.columns[place] ?? [] })),
      rowGroupSize: GROUP_ROWS,
    });
    group = emptyGroup(columns);
    return taken(bytes);
  };
  for await (const values of rows()) {
    group.rows++;
    columns.forEach(({ type }, place) => {
      const value = values[place] ?? null;
      if (typeof value === 'string') group.characters += value.length;
      group.columns[place]?.push(cellOf(type, value));
    });
    if (group.rows >= GROUP_ROWS || group.characters >= GROUP_CHARACTERS) yield write();
  }
  if (group.rows > 0) yield write();
  file.finish();
  yield taken(bytes);
}

type Cell = string | number | boolean | Date | readonly string[] | null;

function emptyGroup(columns: readonly TableColumn[]) {
  return { rows: 0, characters: 0, columns: columns.map((): Cell[] => []) };
}

/** What was written since the last time; the writer's own count of the bytes goes on. */
function taken(bytes: ByteWriter): Uint8Array {
  const part = bytes.getBytes().slice();
  bytes.index = 0;
  return part;
}

function cellOf(type: ColumnType, value: ExportValue): Cell {
  return type === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

function schemaOf({ name, type }: TableColumn): Schema {
  const repetition_type = 'OPTIONAL';
  switch (type) {
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'day':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
    case 'list':
      return [
        { name, converted_type: 'LIST', repetition_type, num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
    default:
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
  }
}
