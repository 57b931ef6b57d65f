import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

const MOST_BYTES = 256 * 1024;

export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** What was written to a log since it had `from` bytes; the last part of it where that is much. */
export function readSince(path: string, from: number): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return '';
  }
  try {
    const { size } = fstatSync(file);
    // A log that shrank was begun anew.
    const start = Math.max(size < from ? 0 : from, size - MOST_BYTES);
    const content = Buffer.alloc(size - start);
    const read = readSync(file, content, 0, content.length, start);
    return content.toString('utf8', 0, read);
  } finally {
    closeSync(file);
  }
}
