import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';

/** The version of what a backup folder looks like. */
export const FORMAT = 1;

/** What a backup says of itself. */
export interface Manifest {
  readonly format: number;
  /** The program that wrote it. */
  readonly madeBy: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  /** The version of the database's schema. */
  readonly schema: number;
  /** The position that the log stood at. */
  readonly position: number;
  readonly nodes: number;
  readonly relationships: number;
  /** Every file by its path in the folder, with its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

export class BackupRefusedError extends OperatorError {}

export async function readManifest(folder: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  } catch (cause) {
    throw new BackupRefusedError(
      `${folder} is no backup, or not a whole one: its manifest.json cannot be read. Nothing was changed.`,
      { cause },
    );
  }
  if (!(manifest.format <= FORMAT))
    throw new BackupRefusedError(
      `${folder} was written by a newer Copycat (${manifest.madeBy}): upgrade this one to restore it. Nothing was changed.`,
    );
  return manifest;
}

export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
