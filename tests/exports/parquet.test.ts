import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import type { ExportValue } from '../../src/exports/columns.ts';
import { parquet } from '../../src/exports/parquet.ts';

it('Parquet of more rows than are held at once is one file of several row groups', async () => {
  const columns = [
    { name: 'id', type: 'text' },
    { name: 'day', type: 'day' },
    { name: 'list', type: 'list' },
    { name: 'share', type: 'number' },
  ] as const;
  const row = (i: number): ExportValue[] => [
    `å${i}`,
    i % 3 ? null : '1066-10-14',
    i % 2 ? ['æ', 'ø'] : [],
    i % 5 ? null : i / 7,
  ];
  const rows = async function* () {
    for (let i = 0; i < 45_000; i++) yield row(i);
  };
  const parts: Uint8Array[] = [];
  for await (const part of parquet({ columns, rows }, { position: 7 })) parts.push(part);
  const bytes = Buffer.concat(parts);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  expect(parquetMetadata(file).row_groups.map((group) => Number(group.num_rows))).toEqual([
    20_000, 20_000, 5_000,
  ]);
  const read = await parquetReadObjects({ file });
  expect(read).toHaveLength(45_000);
  for (const i of [0, 19_999, 20_000, 44_998, 44_999]) {
    const { id, day, list, share } = read[i] as Record<string, unknown>;
    const told = [
      id,
      day instanceof Date ? day.toISOString().slice(0, 10) : (day ?? null),
      list,
      share ?? null,
    ];
    expect(told).toEqual(row(i));
  }
});
