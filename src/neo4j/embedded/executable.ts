import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from '../../config.ts';

/** The first program of this name on the PATH. */
export function onPath(name: string, environment: Environment): string | undefined {
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(Boolean);
  for (const folder of folders) {
    const found = inFolder(folder, name);
    if (found) return found;
  }
  return undefined;
}

export function inFolder(folder: string, name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return endings.map((ending) => join(folder, name + ending)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
