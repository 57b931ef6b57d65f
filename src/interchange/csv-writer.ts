import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a CSV file as RFC 4180 has it: CR LF after every record, quotes only around cells that need them. It is
 * written beside its place under another name and moved there when it is whole and on the disk, so that nobody ever
 * finds half a file; on failure nothing is left. Only one batch is held at a time. Answers how many rows were written.
 */
export async function writeCsv(
  path: string,
  header: readonly string[],
  batches: AsyncIterable<Iterable<readonly string[]>>,
): Promise<number> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  let count = 0;
  const pieces = async function* () {
    yield csvLine(header);
    for await (const rows of batches) {
      let piece = '';
      for (const row of rows) {
        piece += csvLine(row);
        count++;
      }
      yield piece;
    }
  };
  try {
    await pipeline(
      Readable.from(pieces(), { objectMode: true }),
      createWriteStream(unfinished, { flush: true }),
    );
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return count;
}

const NEEDS_QUOTES = /[",\r\n]/;

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
