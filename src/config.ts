import { homedir, totalmem } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { type Role, roles } from './domain/access.ts';
import type { IntakeSettings } from './intake/intake-settings.ts';
import { type Allowed, allowedInWords, parseAllowedList } from './intake/network-rules.ts';
import { OperatorError } from './operator-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is set from outside. Sizes are bytes, times are milliseconds. */
export interface Config {
  host: string;
  port: number;
  /** Data, password, logs: all that belongs to one embedded database. */
  home: string;
  /** What can be made again: class paths and class-data archives. Several homes may share one. */
  cache: string;
  neo4j: EmbeddedNeo4j | ExternalNeo4j;
  /** undefined: an empty embedded database gets the first stories, an external one does not. */
  loadFirstStories: boolean | undefined;
  logLevel: LogLevel;
  /** Whether what is published may be read without a key. */
  publicReading: boolean;
  /** Whose tokens are taken beside API keys; undefined: nobody's. */
  oidc: Oidc | undefined;
  /** Origins whose pages may ask from a browser, `*` for all; none by default. Never with credentials. */
  corsOrigins: readonly string[];
  /** What of the network is read for posts, and who answers for it. */
  intake: IntakeSettings;
  /** Handed on to Java and Maven, which have variables of their own (PATH, JAVA_HOME, MAVEN_OPTS, proxies). */
  environment: Environment;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface EmbeddedNeo4j {
  kind: 'embedded';
  /** An installed Neo4j whose jars are used instead of Maven's. */
  serverHome: string | undefined;
  version: '5' | '2026';
  /** This Java and no other; undefined: the first one found that fits. */
  javaHome: string | undefined;
  /** undefined: a free port, remembered in the home. */
  port: number | undefined;
  heap: number;
  pageCache: number;
  /** The most that one transaction may take of the heap. */
  transactionMemory: number;
  /** Free disk below which the server is not started. */
  diskFloor: number;
  startTimeout: number;
  stopTimeout: number;
}

export interface ExternalNeo4j {
  kind: 'external';
  uri: string;
  username: string;
  password: string;
  database: string;
}

/** An OpenID Connect provider whose tokens say who asks. */
export interface Oidc {
  issuer: string;
  /** What a token must have been issued for. */
  audience: string;
  /** The address of the provider's signing keys. */
  jwks: string;
  /** The claim by which the log names who did something; never given to another person. */
  actorClaim: string;
  /** The claim that holds roles or groups; dots lead into objects. */
  roleClaim: string;
  /** What each value of that claim stands for here. */
  roles: ReadonlyMap<string, Role>;
}

export class ConfigError extends OperatorError {
  override readonly exitCode = 2;
}

export function readConfig(environment: Environment): Config {
  const read = new Variables(environment);
  const home = read.folder('COPYCAT_HOME') ?? dataFolder(environment);
  return {
    host: read.text('HOST') ?? '127.0.0.1',
    port: read.port('PORT') ?? 4000,
    home,
    cache: read.folder('COPYCAT_CACHE') ?? join(home, 'cache'),
    neo4j: read.text('NEO4J_URI') === undefined ? embedded(read) : external(read),
    loadFirstStories: read.yesOrNo('COPYCAT_FIRST_STORIES'),
    logLevel: read.oneOf('COPYCAT_LOG', logLevels) ?? 'info',
    publicReading: read.yesOrNo('COPYCAT_PUBLIC_READING') ?? true,
    oidc: oidc(read),
    corsOrigins: read.origins('COPYCAT_CORS_ORIGINS'),
    intake: { allowed: read.allowed('COPYCAT_INTAKE_ALLOW'), contact: read.text('COPYCAT_INTAKE_CONTACT') },
    environment,
  };
}

function embedded(read: Variables): EmbeddedNeo4j {
  const share = usableMemory() / 8;
  const heap = read.size('COPYCAT_NEO4J_HEAP', 256 * MIB) ?? clamp(share, 512 * MIB, 4 * GIB);
  return {
    kind: 'embedded',
    serverHome: read.folder('NEO4J_HOME'),
    version: read.oneOf('COPYCAT_NEO4J_VERSION', ['5', '2026']) ?? '5',
    javaHome: read.folder('COPYCAT_JAVA_HOME'),
    port: read.port('COPYCAT_NEO4J_PORT'),
    heap,
    pageCache: read.size('COPYCAT_NEO4J_PAGECACHE', 8 * MIB) ?? clamp(share, 128 * MIB, 8 * GIB),
    transactionMemory: read.size('COPYCAT_NEO4J_TRANSACTION_MEMORY', MIB) ?? wholeMebibytes(heap / 2),
    diskFloor: read.size('COPYCAT_DISK_FLOOR', 0) ?? 500 * MIB,
    startTimeout: read.seconds('COPYCAT_NEO4J_START_SECONDS') ?? 120_000,
    stopTimeout: read.seconds('COPYCAT_NEO4J_STOP_SECONDS') ?? 60_000,
  };
}

function external(read: Variables): ExternalNeo4j {
  if (read.text('NEO4J_HOME') !== undefined)
    throw new ConfigError(
      'NEO4J_URI names a running server and NEO4J_HOME an installed one to start: set one of the two, not both.',
    );
  const password = read.text('NEO4J_PASSWORD');
  if (password === undefined)
    throw new ConfigError('NEO4J_URI is set, but NEO4J_PASSWORD is not: set the password of that server.');
  return {
    kind: 'external',
    uri: read.neo4jUri('NEO4J_URI'),
    username: read.text('NEO4J_USERNAME') ?? 'neo4j',
    password,
    database: read.text('NEO4J_DATABASE') ?? 'neo4j',
  };
}

function oidc(read: Variables): Oidc | undefined {
  const needed = ['COPYCAT_OIDC_ISSUER', 'COPYCAT_OIDC_AUDIENCE', 'COPYCAT_OIDC_JWKS'];
  const further = ['COPYCAT_OIDC_ACTOR_CLAIM', 'COPYCAT_OIDC_ROLE_CLAIM', 'COPYCAT_OIDC_ROLES'];
  const given = [...needed, ...further].filter((name) => read.text(name) !== undefined);
  if (given.length === 0) return undefined;
  const missing = needed.filter((name) => read.text(name) === undefined);
  if (missing.length)
    throw new ConfigError(
      `${given[0]} is set, but ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not: tokens of a provider are taken only where all three are set: issuer, audience and the address of its keys.`,
    );
  return {
    issuer: read.webAddress('COPYCAT_OIDC_ISSUER'),
    audience: read.text('COPYCAT_OIDC_AUDIENCE') ?? '',
    jwks: read.webAddress('COPYCAT_OIDC_JWKS'),
    actorClaim: read.text('COPYCAT_OIDC_ACTOR_CLAIM') ?? 'sub',
    roleClaim: read.text('COPYCAT_OIDC_ROLE_CLAIM') ?? 'roles',
    roles: read.roles('COPYCAT_OIDC_ROLES'),
  };
}

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: MIB, g: GIB };

/** One reader for each kind of value. An empty variable is one that is not set. */
class Variables {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: string): string | undefined {
    const value = this.#environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  folder(name: string): string | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : resolve(value.replace(/^~(?=\/|$)/, homedir()));
  }

  port(name: string): number | undefined {
    return this.#number(name, /^\d+$/, 1, 65_535, 'a port from 1 to 65535');
  }

  seconds(name: string): number | undefined {
    const seconds = this.#number(name, /^\d+$/, 1, 86_400, 'a whole number of seconds from 1 to 86400');
    return seconds === undefined ? undefined : seconds * 1000;
  }

  size(name: string, least: number): number | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    const [, digits, unit] = /^(\d+)([kmg]?)$/.exec(value) ?? [];
    const bytes = digits === undefined ? Number.NaN : Number(digits) * (UNITS[unit ?? ''] ?? Number.NaN);
    if (!Number.isSafeInteger(bytes) || bytes < least)
      throw this.#complaint(
        name,
        `a size such as 512m or 2g${least > 0 ? `, at least ${least / MIB}m` : ''}`,
      );
    return bytes;
  }

  yesOrNo(name: string): boolean | undefined {
    const value = this.oneOf(name, ['yes', 'no']);
    return value === undefined ? undefined : value === 'yes';
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw this.#complaint(name, words.join(' or '));
    return word;
  }

  /** Origins with spaces or commas between. */
  origins(name: string): string[] {
    const origins = (this.text(name) ?? '').split(/[\s,]+/).filter((origin) => origin !== '');
    for (const origin of origins)
      if (origin !== '*' && !/^https?:\/\/[^/?#\s]+$/.test(origin))
        throw this.#complaint(name, '* or a list of origins such as https://www.silkeborg.dk');
    return origins;
  }

  /** As it is written, for an issuer is compared letter by letter. Only over TLS: who can change the keys on their way can be anybody. */
  webAddress(name: string): string {
    const value = this.text(name) ?? '';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
    if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && loopback))
      throw this.#complaint(name, 'an address with https://, or with http:// on this machine');
    return value;
  }

  /** What each value of a claim stands for; by default the roles' own names. */
  roles(name: string): ReadonlyMap<string, Role> {
    const known = roles.filter((role) => role !== 'public');
    const pairs = this.text(name)?.split(',') ?? known.map((role) => `${role}=${role}`);
    return new Map(
      pairs.map((pair) => {
        // The last "=" divides: a value of a claim may hold others.
        const [, value = '', word] = /^\s*(.*\S)\s*=\s*(\w+)\s*$/.exec(pair) ?? [];
        const role = known.find((each) => each === word);
        if (!role)
          throw this.#complaint(
            name,
            `pairs with commas between, such as copycat-editors=editor; the roles are ${known.join(', ')}`,
          );
        return [value, role];
      }),
    );
  }

  allowed(name: string): readonly Allowed[] {
    const allowed = parseAllowedList(this.text(name) ?? '');
    if (allowed === null) throw this.#complaint(name, allowedInWords);
    return allowed;
  }

  neo4jUri(name: string): string {
    const value = this.text(name) ?? '';
    if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/.test(value))
      throw this.#complaint(name, 'an address such as neo4j://host:7687, neo4j+s://host or bolt://host:7687');
    return value;
  }

  #number(name: string, form: RegExp, least: number, most: number, wanted: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = form.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) throw this.#complaint(name, wanted);
    return number;
  }

  #complaint(name: string, wanted: string): ConfigError {
    return new ConfigError(`${name} must be ${wanted}, but is "${this.text(name)}".`);
  }
}

function dataFolder(environment: Environment): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'copycat');
  if (process.platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'copycat');
  // The XDG base directory specification: a relative XDG_DATA_HOME is to be ignored.
  const data = environment.XDG_DATA_HOME ?? '';
  return join(isAbsolute(data) ? data : join(environment.HOME ?? homedir(), '.local', 'share'), 'copycat');
}

/** The machine's memory, or what the container may use of it. */
function usableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

function clamp(bytes: number, least: number, most: number): number {
  return wholeMebibytes(Math.min(Math.max(bytes, least), most));
}

function wholeMebibytes(bytes: number): number {
  return Math.floor(bytes / MIB) * MIB;
}
