import { OperatorError } from '../../operator-error.ts';

/** What can keep the embedded Neo4j from starting: one class and one sentence for each, with what to do. */

export class JavaMissing extends OperatorError {
  constructor(needed: number, searched: string) {
    super(
      `Neo4j runs on Java ${needed} or newer, but no Java was found (${searched}): install one, or name its folder in COPYCAT_JAVA_HOME.`,
    );
  }
}

export class JavaTooOld extends OperatorError {
  constructor(server: string, needed: number, found: readonly string[]) {
    super(
      `${server} needs Java ${needed} or newer, but only ${found.join(' and ')} was found: install a newer one, or name its folder in COPYCAT_JAVA_HOME.`,
    );
  }
}

export class JavaUnusable extends OperatorError {
  constructor(path: string) {
    super(`Java could not be run from ${path}: install it anew, or name another in COPYCAT_JAVA_HOME.`);
  }
}

export class MavenMissing extends OperatorError {
  constructor(version: string) {
    super(
      `Neo4j ${version} is fetched by Maven at the first start, but no \`mvn\` was found in MAVEN_HOME or on the PATH: install Maven 3.8 or newer, or name an installed Neo4j in NEO4J_HOME or a running one in NEO4J_URI.`,
    );
  }
}

export class NoNetwork extends OperatorError {
  constructor(version: string, reason: string) {
    super(
      `Neo4j ${version} is not on this machine yet, and Maven could not fetch it (${reason}): connect once and run \`copycat setup\`, or set a proxy or mirror in Maven's settings.xml.`,
    );
  }
}

export class MavenFailed extends OperatorError {
  constructor(version: string, reason: string, log: string) {
    super(`Maven could not resolve Neo4j ${version}: ${reason} All that Maven said is in ${log}.`);
  }
}

export class InstalledServerUnfit extends OperatorError {
  constructor(folder: string, reason: string) {
    super(
      `NEO4J_HOME names ${folder}, but ${reason}: name the folder of an installed Neo4j Community 5.26 or newer, or leave NEO4J_HOME out.`,
    );
  }
}

export class HomeInUse extends OperatorError {
  constructor(home: string, by: string, advice: string) {
    super(`The home ${home} is in use by ${by}: ${advice}.`);
  }
}

export class HomeNotWritable extends OperatorError {
  constructor(home: string, cause: unknown) {
    super(
      `Copycat cannot write to its home ${home} (${codeOf(cause)}): make the folder writable, or name another in COPYCAT_HOME.`,
      { cause },
    );
  }
}

export class PasswordLost extends OperatorError {
  constructor(home: string, file: string) {
    super(
      `The home ${home} holds a database, but its password file ${file} is missing: put the file back from a backup of the home, or name another home in COPYCAT_HOME.`,
    );
  }
}

export class PasswordRefused extends OperatorError {
  constructor(file: string) {
    super(
      `Neo4j refused the password in ${file}: put back the file that belongs to this database, or name another home in COPYCAT_HOME.`,
    );
  }
}

export class DiskTooFull extends OperatorError {
  constructor(folder: string, freeBytes: number, floorBytes: number) {
    super(
      `Only ${megabytes(freeBytes)} are free where ${folder} lies, and ${megabytes(floorBytes)} are asked for before Neo4j is started: make room, name another home in COPYCAT_HOME, or lower COPYCAT_DISK_FLOOR.`,
    );
  }
}

export class DiskFull extends OperatorError {
  constructor(folder: string, line: string) {
    super(
      `The disk that holds ${folder} is full ("${line}"): make room or name another home in COPYCAT_HOME, then start again.`,
    );
  }
}

/** What the system says when Copycat itself cannot write, in the words of DiskFull; any other error as it is. */
export function diskFullIfSo(error: unknown, folder: string): unknown {
  const full =
    error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return full ? new DiskFull(folder, error.message) : error;
}

export class MemoryTooSmall extends OperatorError {
  constructor(line: string) {
    super(
      `Java could not get the memory that Neo4j was given ("${line}"): lower COPYCAT_NEO4J_HEAP and COPYCAT_NEO4J_PAGECACHE, or stop other programs.`,
    );
  }
}

export class PortTaken extends OperatorError {
  constructor(address: string, variable: string) {
    super(`${address} is taken by another program: stop that program, or name another port in ${variable}.`);
  }
}

export class StoreTooNew extends OperatorError {
  constructor(home: string, made: string | undefined, server: string) {
    super(
      `The database in ${home} was made by ${made ? `Neo4j ${made}` : 'a newer Neo4j'} and cannot be opened by the older Neo4j ${server}: set COPYCAT_NEO4J_VERSION or NEO4J_HOME to the newer one, or name another home in COPYCAT_HOME.`,
    );
  }
}

export class BoltSilent extends OperatorError {
  constructor(seconds: number, log: string) {
    super(
      `Neo4j did not answer within ${seconds} s: see ${log}, and raise COPYCAT_NEO4J_START_SECONDS if this machine is slow or the database is large.`,
    );
  }
}

export class ServerFailed extends OperatorError {
  constructor(line: string, log: string) {
    super(`Neo4j could not start ("${line}"): see ${log}.`);
  }
}

export class GaveUp extends OperatorError {
  constructor(tries: number, last: Error) {
    super(
      `Neo4j stopped and could not be started again, ${tries} times in a row. The last time: ${last.message}`,
      {
        cause: last,
      },
    );
  }
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 ** 2)} MB`;
}

function codeOf(cause: unknown): string {
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}
