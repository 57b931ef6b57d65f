import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import type { Config, EmbeddedNeo4j } from '../../config.ts';
import { InstalledServerUnfit } from './failures.ts';
import { writeWhole } from './home.ts';
import { findJava, type Java } from './java.ts';
import { resolveJars } from './maven.ts';
import { readPom } from './pom.ts';
import type { Progress } from './progress.ts';

/** A server as it can be launched. */
export interface ServerSoftware {
  /** Such as 5.26.30. */
  version: string;
  classPath: string;
  mainClass: string;
  java: Java;
  /** Of the Java and of every jar with its size and age: what a class-data archive is good for. */
  digest: string;
}

/** The installed server that is named, or the pinned one: known from an earlier start, or resolved by Maven now. */
export async function findSoftware(
  config: Config,
  neo4j: EmbeddedNeo4j,
  progress: Progress,
): Promise<ServerSoftware> {
  if (neo4j.serverHome !== undefined) return installed(neo4j.serverHome, neo4j, config);
  const pom = readPom(neo4j.version);
  const java = findJava(pom.serverVersion, config.environment, neo4j.javaHome);
  const folder = join(config.cache, 'class-path');
  const known = join(folder, `${pom.digest}.txt`);
  const remembered = complete(known);
  if (remembered !== undefined) return software(pom.serverVersion, remembered, java);
  progress.step(`Looking for Neo4j ${pom.serverVersion} with Maven`);
  const classPath = await resolveJars(pom, folder, java, config.environment, progress);
  writeWhole(known, classPath);
  return software(pom.serverVersion, classPath, java);
}

const OLDEST = { major: 5, minor: 26 };

function installed(folder: string, neo4j: EmbeddedNeo4j, config: Config): ServerSoftware {
  const names = jarsIn(folder);
  if (names.some((name) => name.startsWith('neo4j-enterprise')))
    throw new InstalledServerUnfit(
      folder,
      'that is an Enterprise Edition, which is started by its own means and named in NEO4J_URI',
    );
  const version = names.map((name) => /^neo4j-server-(\d.*)\.jar$/.exec(name)?.[1]).find(Boolean);
  if (version === undefined)
    throw new InstalledServerUnfit(folder, 'its folder lib holds no neo4j-server jar');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor))
    throw new InstalledServerUnfit(folder, `that is Neo4j ${version}`);
  const java = findJava(version, config.environment, neo4j.javaHome);
  const classPath = names.map((name) => join(folder, 'lib', name)).join(delimiter);
  return software(version, classPath, java);
}

function jarsIn(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'lib'))
      .filter((name) => name.endsWith('.jar'))
      .sort();
  } catch {
    throw new InstalledServerUnfit(folder, 'it has no folder lib');
  }
}

function software(version: string, classPath: string, java: Java): ServerSoftware {
  const digest = createHash('sha256').update(`${java.home ?? java.path}\n${java.version}\n`);
  for (const jar of classPath.split(delimiter)) {
    const { size, mtimeMs } = statSync(jar);
    digest.update(`${jar}\n${size}\n${mtimeMs}\n`);
  }
  const mainClass = version.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity';
  return {
    version,
    classPath,
    mainClass: `org.neo4j.server.${mainClass}`,
    java,
    digest: digest.digest('hex').slice(0, 16),
  };
}

/** A remembered class path counts only while every jar is still there. */
function complete(file: string): string | undefined {
  try {
    const classPath = readFileSync(file, 'utf8');
    const jars = classPath.split(delimiter);
    return jars.every((jar) => statSync(jar).size > 0) &&
      jars.some((jar) => basename(jar).startsWith('neo4j-server-'))
      ? classPath
      : undefined;
  } catch {
    return undefined;
  }
}
