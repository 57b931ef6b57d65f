import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { givenPost, type Incoming, sha256 } from './found-post.ts';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';
import { decoded } from './media.ts';
import { readDocument, readPage } from './page-reading.ts';

/** What is read of files, by the ends of their names. */
const READERS: Readonly<Record<string, (bytes: Buffer, file: string) => Promise<Incoming>>> = {
  '.txt': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.docx': readWord,
};

export const fileEnds: readonly string[] = Object.keys(READERS);

/** The post in a file. */
export async function postInFile(path: string): Promise<Incoming> {
  const file = basename(path);
  const read = READERS[extname(path).toLowerCase()];
  if (read === undefined)
    throw new IntakeFailure('TYPE', file, `Its name has to end in one of ${fileEnds.join(', ')}.`);
  const { size } = await stat(path);
  if (size > intakeLimits.fileBytes)
    throw new IntakeFailure(
      'SIZE',
      file,
      `It is larger than the ${intakeLimits.fileBytes} bytes that are read.`,
    );
  return read(await readFile(path), file);
}

async function readText(bytes: Buffer, file: string): Promise<Incoming> {
  return givenPost({ text: decoded(bytes, { charset: null }) }, file, bytes);
}

async function readHtml(bytes: Buffer, file: string): Promise<Incoming> {
  const found = await readPage(decoded(bytes, { charset: null }), file, null);
  return { ...found, ...origin(bytes, file) };
}

async function readMarkdown(bytes: Buffer, file: string): Promise<Incoming> {
  const { marked } = await import('marked');
  return document(await marked.parse(decoded(bytes, { charset: null }), { async: true }), bytes, file);
}

async function readWord(bytes: Buffer, file: string): Promise<Incoming> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { externalFileAccess: false });
    return document(value, bytes, file);
  } catch (error) {
    if (error instanceof IntakeFailure) throw error;
    throw new IntakeFailure('UNREADABLE', file, 'It is no document that Word could open.', { cause: error });
  }
}

/** A document is an article as a whole: its first heading is its title. */
async function document(html: string, bytes: Buffer, file: string): Promise<Incoming> {
  const { title, text } = readDocument(html, file);
  return givenPost({ title, text }, file, bytes);
}

function origin(bytes: Buffer, file: string) {
  const fetchedAt = new Date().toISOString();
  return { source: file, fetchedFrom: null, fetchedAt, contentHash: sha256(bytes) };
}
