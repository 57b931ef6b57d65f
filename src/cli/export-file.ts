import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import { InputError } from '../domain/input-error.ts';
import { openExport } from '../exports/export.ts';
import { type ExportAddress, exportAddress, NoSuchExportError } from '../exports/export-address.ts';
import { UnknownKeyError } from '../exports/graph-source.ts';
import { connect } from '../neo4j/connect.ts';
import { OperatorError } from '../operator-error.ts';
import type { Terminal } from './terminal.ts';

/** What `copycat export --format …` was given: the parts of an address, and where to write. */
export interface ExportFileOptions {
  readonly format: string;
  readonly idea?: string | undefined;
  readonly adoption?: string | undefined;
  readonly table?: string | undefined;
  /** Filters and scope, spelt as in the address. */
  readonly query?: string | undefined;
  readonly file: string;
}

/** What was asked to be exported cannot be. */
class ExportRefusedError extends OperatorError {
  override readonly exitCode = 2;

  constructor(cause: Error) {
    super(cause.message, { cause });
  }
}

/**
 * `copycat export --format FORMAT … FILE`: the same bytes that the service answers at the address. They are written under another name beside
 * the file and moved there when they are whole.
 */
export async function exportFileCommand(
  config: Config,
  terminal: Terminal,
  options: ExportFileOptions,
): Promise<number> {
  const address = readAddress(options);
  const connection = await connect(config, terminal, 'tool');
  try {
    const { state, chunks } = await openExport(connection.graph, address, ['published']).catch(refused);
    const bytes = await writeWhole(resolve(options.file), chunks());
    terminal.say(
      `${options.file}: ${bytes} bytes, of the data at position ${state.position} (schema ${state.schema}).`,
    );
    return 0;
  } finally {
    await connection.close();
  }
}

/** What is exported as a whole, by the format that only it has. */
const wholes: Readonly<Record<string, string>> = { zip: 'folder', jsonld: 'annotations' };

function readAddress({ format, idea, adoption, table, query }: ExportFileOptions): ExportAddress {
  const subjects = [
    idea === undefined ? [] : [`spread/${encodeURIComponent(idea)}`],
    adoption === undefined ? [] : [`chain/${encodeURIComponent(adoption)}`],
    table === undefined ? [] : [table],
  ].flat();
  if (subjects.length > 1)
    throw new ExportRefusedError(new Error('An export takes one of --idea, --adoption and --table.'));
  const subject = subjects[0] ?? wholes[format] ?? 'graph';
  try {
    return exportAddress(`/export/${subject}.${format}`, new URLSearchParams(query));
  } catch (error) {
    return refused(error);
  }
}

function refused(error: unknown): never {
  const known =
    error instanceof InputError || error instanceof NoSuchExportError || error instanceof UnknownKeyError;
  throw known ? new ExportRefusedError(error) : error;
}

async function writeWhole(path: string, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const target = createWriteStream(unfinished, { flush: true });
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), target);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return target.bytesWritten;
}
