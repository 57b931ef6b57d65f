import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PastReader } from '../past/past-reader.ts';

/**
 * The bytes of an export that looks back. Where something had to be put back for it they are written to a file first, and the past is let
 * go before they are sent, however slowly their reader takes them.
 */
export async function* spooled(
  chunks: AsyncIterable<Uint8Array>,
  past: PastReader,
): AsyncGenerator<Uint8Array> {
  if (!(await past.holds())) {
    yield* chunks;
    return;
  }
  const file = join(tmpdir(), `copycat-${randomUUID()}.export`);
  try {
    try {
      await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(file, { mode: 0o600 }));
    } finally {
      await past.close();
    }
    yield* createReadStream(file);
  } finally {
    await rm(file, { force: true });
  }
}
