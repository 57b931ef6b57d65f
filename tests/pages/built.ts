import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type PageFiles, pageFiles } from '../../src/http/page-files.ts';

const ROOT = fileURLToPath(new URL('../../src/dashboard/', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/copycat/pages/', import.meta.url));

let built: Promise<void> | undefined;

/** The pages as they are now, built for the tests into a folder of their own. */
export async function testPages(): Promise<PageFiles> {
  built ??= build({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    logLevel: 'warn',
    build: { outDir: FOLDER },
  }).then(() => {});
  await built;
  const pages = existsSync(FOLDER) ? pageFiles(FOLDER) : undefined;
  if (!pages) throw new Error(`Nothing was built into ${FOLDER}.`);
  return pages;
}
