import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** An installed Chromium where there is one, else the one that comes with an npm package. */
export async function launched(): Promise<Browser> {
  const installed = installedChromium();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  return chromium.launch({ ...(await packaged()), args: ARGUMENTS });
}

const ARGUMENTS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The Chromium that comes with an npm package. Told that it runs where it was made for, it also brings the libraries that a bare system lacks. */
async function packaged(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const before = { ...process.env } as Record<string, string>;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  const executablePath = await packed.executablePath();
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;
  const env = { ...before, LD_LIBRARY_PATH, FONTCONFIG_PATH };
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  return { executablePath, env };
}
