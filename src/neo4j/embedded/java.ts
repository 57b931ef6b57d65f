import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from '../../config.ts';
import { inFolder, onPath } from './executable.ts';
import { JavaMissing, JavaTooOld } from './failures.ts';

export interface Java {
  /** The program. */
  path: string;
  /** Such as 17.0.15. */
  version: string;
  major: number;
  /** The folder that it really lies in; undefined where the program only hands on to another, as macOS's does. */
  home: string | undefined;
}

/** Neo4j 5 is compiled for Java 17, those with a year in their name for 21. */
export function neededJava(serverVersion: string): number {
  return serverVersion.startsWith('5.') ? 17 : 21;
}

/** The first Java that fits: JAVA_HOME, then the PATH, then where this system keeps its Javas. With `exactly` that one and no other. */
export function findJava(
  serverVersion: string,
  environment: Environment,
  exactly: string | undefined,
  systemFolders: readonly string[] = SYSTEM_FOLDERS,
): Java {
  const needed = neededJava(serverVersion);
  const found: string[] = [];
  const places =
    exactly === undefined ? candidates(environment, systemFolders) : [inFolder(join(exactly, 'bin'), 'java')];
  for (const path of places) {
    const java = path === undefined ? undefined : inspect(path, environment);
    if (java === undefined) continue;
    if (java.major >= needed) return java;
    found.push(`Java ${java.version} (${java.path})`);
  }
  if (found.length > 0) throw new JavaTooOld(`Neo4j ${serverVersion}`, needed, [...new Set(found)]);
  throw new JavaMissing(
    needed,
    exactly === undefined
      ? `looked at JAVA_HOME, the PATH and ${systemFolders.join(', ') || 'no system folders'}`
      : `looked only at COPYCAT_JAVA_HOME, which is ${exactly}`,
  );
}

const SYSTEM_FOLDERS: readonly string[] =
  process.platform === 'darwin'
    ? ['/Library/Java/JavaVirtualMachines']
    : process.platform === 'win32'
      ? ['C:\\Program Files\\Java', 'C:\\Program Files\\Eclipse Adoptium']
      : ['/usr/lib/jvm', '/usr/java', '/opt/java'];

function* candidates(
  environment: Environment,
  systemFolders: readonly string[],
): Generator<string | undefined> {
  const home = environment.JAVA_HOME;
  if (home) yield inFolder(join(home, 'bin'), 'java');
  yield onPath('java', environment);
  for (const folder of systemFolders) {
    for (const name of foldersIn(folder)) {
      yield inFolder(join(folder, name, 'bin'), 'java') ??
        inFolder(join(folder, name, 'Contents', 'Home', 'bin'), 'java');
    }
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Reads the file `release` that a Java carries, which costs nothing; asks the program itself where there is none. */
function inspect(path: string, environment: Environment): Java | undefined {
  const home = dirname(dirname(realpathSync(path)));
  const released = releasedVersion(home);
  const version = released ?? spokenVersion(path, environment);
  if (version === undefined) return undefined;
  // Up to Java 8 versions began with 1.
  const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);
  return { path, version, major, home: released === undefined ? undefined : home };
}

function releasedVersion(home: string): string | undefined {
  try {
    return /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

function spokenVersion(path: string, environment: Environment): string | undefined {
  const { status, stderr } = spawnSync(path, ['-version'], {
    env: { ...environment },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? /version "([^"]+)"/.exec(stderr)?.[1] : undefined;
}
