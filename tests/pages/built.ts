import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type PageFiles, pageFiles } from '../../src/http/page-files.ts';

const ROOT = fileURLToPath(new URL('../../src/dashboard/', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/copycat/pages/', import.meta.url));

let built: Promise<void> | undefined;

/** The pages as they are now, built for the tests into a folder of their own. */
export async function testPages(): Promise<PageFiles> {
  built ??= asReadersGetThem();
  await built;
  const pages = existsSync(FOLDER) ? pageFiles(FOLDER) : undefined;
  if (!pages) throw new Error(`Nothing was built into ${FOLDER}.`);
  return pages;
}

/** Vitest's own NODE_ENV would have React built with all its checks of development. */
async function asReadersGetThem(): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    const options = { root: ROOT, configFile: `${ROOT}vite.config.ts`, logLevel: 'error' } as const;
    await build({ ...options, build: { outDir: FOLDER } });
  } finally {
    process.env.NODE_ENV = before;
  }
}
