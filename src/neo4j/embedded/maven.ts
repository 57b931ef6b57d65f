import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Environment } from '../../config.ts';
import { DownloadMeter } from './download-meter.ts';
import { inFolder, onPath } from './executable.ts';
import { DiskFull, MavenFailed, MavenMissing, NoNetwork } from './failures.ts';
import type { Java } from './java.ts';
import type { Pom } from './pom.ts';
import type { Progress } from './progress.ts';

/**
 * The jars of a pom. Maven obeys its own settings (proxy, mirror, local repository) and asks the network only for what its
 * local repository lacks. All that it said stays in `maven.log` in the folder.
 */
export async function resolveJars(
  pom: Pom,
  folder: string,
  java: Java,
  environment: Environment,
  progress: Progress,
): Promise<string> {
  const maven = findMaven(environment);
  if (maven === undefined) throw new MavenMissing(pom.serverVersion);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const answer = join(folder, `${pom.digest}.${process.pid}.new`);
  const log = join(folder, 'maven.log');
  const meter = new DownloadMeter(`Fetching Neo4j ${pom.serverVersion} with Maven`, progress);
  const complaints: string[] = [];
  try {
    const child = spawn(maven, mavenArguments(pom, answer), {
      env: { ...environment, JAVA_HOME: java.home ?? environment.JAVA_HOME },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const stopWithUs = () => child.kill();
    process.once('exit', stopWithUs);
    const record = createWriteStream(log, { mode: 0o600 });
    child.stderr.pipe(record, { end: false });
    const ended = once(child, 'exit');
    for await (const line of createInterface({ input: child.stdout })) {
      record.write(`${line}\n`);
      meter.read(line);
      if (/\[(ERROR|FATAL)\]/.test(line)) complaints.push(line.replace(/^.*?\[(ERROR|FATAL)\]\s*/, ''));
    }
    const [code] = await ended;
    record.end();
    process.off('exit', stopWithUs);
    if (code !== 0) throw failure(pom, complaints, log);
    meter.finish();
    return readFileSync(answer, 'utf8').trim();
  } finally {
    rmSync(answer, { force: true });
  }
}

function findMaven(environment: Environment): string | undefined {
  const home = environment.MAVEN_HOME ?? environment.M2_HOME;
  return (home ? inFolder(join(home, 'bin'), 'mvn') : undefined) ?? onPath('mvn', environment);
}

function mavenArguments(pom: Pom, answer: string): string[] {
  return [
    '--batch-mode',
    // A jar that does not match its checksum is refused, not used with a warning.
    '--strict-checksums',
    '--file',
    pom.path,
    `${pom.plugin}:build-classpath`,
    '-Dmdep.includeScope=runtime',
    `-Dmdep.outputFile=${answer}`,
  ];
}

const UNREACHABLE =
  /could not transfer|unknown host|connection (refused|reset|timed out)|connect timed out|read timed out|no route to host|network is unreachable|offline mode|name resolution|transfer failed|PKIX path/i;

function failure(pom: Pom, complaints: readonly string[], log: string): Error {
  const full = complaints.find((line) => /no space left/i.test(line));
  if (full) return new DiskFull(dirname(log), full);
  const unreachable = complaints.find((line) => UNREACHABLE.test(line));
  if (unreachable) return new NoNetwork(pom.serverVersion, causeOf(unreachable));
  return new MavenFailed(pom.serverVersion, complaints[0] ?? 'it gave no reason.', log);
}

/** Maven puts whole chains of causes on one line; the last link says what happened. */
function causeOf(line: string): string {
  const [first = line] = line.split(' -> [Help');
  return first.split(': ').slice(-2).join(': ').slice(0, 200);
}
