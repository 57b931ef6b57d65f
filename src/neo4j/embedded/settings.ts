import type { EmbeddedNeo4j } from '../../config.ts';
import type { ServerSoftware } from './class-path.ts';
import type { Home } from './home.ts';

/** neo4j.conf: Bolt on loopback and nothing else, no reports to anybody, small logs, bounded memory. */
export function serverSettings(neo4j: EmbeddedNeo4j, version: string, port: number): string {
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.heap.initial_size': mebibytes(initialHeap(neo4j)),
    'server.memory.heap.max_size': mebibytes(neo4j.heap),
    'server.memory.pagecache.size': mebibytes(neo4j.pageCache),
    'db.memory.transaction.max': mebibytes(neo4j.transactionMemory),
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '128M size',
    'db.logs.query.enabled': 'OFF',
    // An installed server may be of a version that does not know one of these.
    'server.config.strict_validation.enabled': 'false',
    ...forVersion(version),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What Java is told, without the class-data archive. */
export function jvmArguments(neo4j: EmbeddedNeo4j, software: ServerSoftware, home: Home): string[] {
  return [
    `-Xms${mebibytes(initialHeap(neo4j))}`,
    `-Xmx${mebibytes(neo4j.heap)}`,
    '-XX:+UseG1GC',
    // A server without memory is of no use: it ends, and is started again.
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    `-XX:ErrorFile=${home.logs}/java-crash.log`,
    '-Dfile.encoding=UTF-8',
    ...OPENED.map((packageName) => `--add-opens=java.base/${packageName}=ALL-UNNAMED`),
    ...(software.java.major >= 24
      ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
      : []),
  ];
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const MIB = 1024 ** 2;

function initialHeap(neo4j: EmbeddedNeo4j): number {
  return Math.min(neo4j.heap, 512 * MIB);
}

/** The quiet period is waited for twice when the server stops, 5 seconds each by default, though nobody is connected any more. */
function forVersion(version: string): Record<string, string> {
  if (version.startsWith('5.')) return { 'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0' };
  return {
    'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s',
    // Newer servers look for a fleet manager in the network.
    'server.fleet_discovery.enabled': 'false',
    'dbms.fleet_manager.enabled': 'false',
  };
}

function mebibytes(bytes: number): string {
  return `${Math.floor(bytes / MIB)}m`;
}
