import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EmbeddedNeo4j } from '../../config.ts';

/** One pinned server. */
export interface Pom {
  path: string;
  serverVersion: string;
  /** The Maven plugin that tells the class path, with its version. */
  plugin: string;
  digest: string;
}

/** The poms lie in the sources of the package; a built program reads them there too. */
export function readPom(version: EmbeddedNeo4j['version']): Pom {
  const file = version === '5' ? 'pom.xml' : 'pom-2026.xml';
  const path = fileURLToPath(new URL(`../../../src/neo4j/embedded/${file}`, import.meta.url));
  const text = readFileSync(path, 'utf8');
  return {
    path,
    serverVersion: pinned(text, 'neo4j.version'),
    plugin: `org.apache.maven.plugins:maven-dependency-plugin:${pinned(text, 'dependency-plugin.version')}`,
    digest: createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
}

function pinned(text: string, property: string): string {
  const value = text.split(`<${property}>`)[1]?.split('<')[0];
  if (value === undefined) throw new Error(`A pom pins ${property}, but this one does not.`);
  return value;
}
