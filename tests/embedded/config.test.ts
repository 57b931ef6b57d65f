import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, type Environment, readConfig } from '../../src/config.ts';

describe('the variables', () => {
  test('may all be left out', () => {
    const config = readConfig({ HOME: '/home/kari' });
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, loadFirstStories: undefined });
    expect(config.neo4j).toMatchObject({
      kind: 'embedded',
      version: '5',
      port: undefined,
      diskFloor: 500 * 1024 ** 2,
    });
    expect(config.cache).toBe(`${config.home}/cache`);
  });

  test.runIf(process.platform === 'linux')('put the home where the XDG specification says', () => {
    expect(readConfig({ HOME: '/home/kari' }).home).toBe('/home/kari/.local/share/copycat');
    expect(readConfig({ HOME: '/home/kari', XDG_DATA_HOME: '/data' }).home).toBe('/data/copycat');
    expect(readConfig({ HOME: '/home/kari', XDG_DATA_HOME: 'data' }).home).toBe(
      '/home/kari/.local/share/copycat',
    );
    expect(readConfig({ COPYCAT_HOME: '/srv/copycat' }).home).toBe('/srv/copycat');
  });

  test('name a running server', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'hemmelig' }).neo4j).toEqual({
      kind: 'external',
      uri: 'neo4j+s://db.example',
      username: 'neo4j',
      password: 'hemmelig',
      database: 'neo4j',
    });
  });

  test('name a provider of tokens, whole or not at all', () => {
    const given = {
      COPYCAT_OIDC_ISSUER: 'https://id.example/realms/kommune',
      COPYCAT_OIDC_AUDIENCE: 'copycat',
      COPYCAT_OIDC_JWKS: 'https://id.example/keys',
    };
    expect(readConfig({}).oidc).toBeUndefined();
    expect(readConfig(given).oidc).toEqual({
      issuer: 'https://id.example/realms/kommune',
      audience: 'copycat',
      jwks: 'https://id.example/keys',
      actorClaim: 'sub',
      roleClaim: 'roles',
      roles: new Map(['reader', 'editor', 'reviewer', 'administrator'].map((role) => [role, role])),
    });
    const roles = 'a=b group=editor, 7f3c=administrator';
    expect(readConfig({ ...given, COPYCAT_OIDC_ROLES: roles }).oidc?.roles).toEqual(
      new Map([
        ['a=b group', 'editor'],
        ['7f3c', 'administrator'],
      ]),
    );
    for (const [wrong, complaint] of [
      [{ COPYCAT_OIDC_JWKS: '' }, 'COPYCAT_OIDC_ISSUER is set, but COPYCAT_OIDC_JWKS is not'],
      [{ COPYCAT_OIDC_JWKS: 'http://id.example/keys' }, 'COPYCAT_OIDC_JWKS must be an address with https://'],
      [{ COPYCAT_OIDC_ISSUER: 'id.example' }, 'COPYCAT_OIDC_ISSUER must be an address with https://'],
      [{ COPYCAT_OIDC_ROLES: 'group=boss' }, 'COPYCAT_OIDC_ROLES must be pairs with commas between'],
      [{ COPYCAT_OIDC_ROLES: 'editor' }, 'the roles are reader, editor, reviewer, administrator'],
    ] as const)
      expect(() => readConfig({ ...given, ...wrong })).toThrow(complaint);
  });

  test('take sizes in bytes, k, m and g', () => {
    const { neo4j } = readConfig({ COPYCAT_NEO4J_HEAP: '2G', COPYCAT_NEO4J_PAGECACHE: '65536k' });
    expect(neo4j).toMatchObject({
      heap: 2 * 1024 ** 3,
      pageCache: 64 * 1024 ** 2,
      transactionMemory: 1024 ** 3,
    });
  });

  test.each<[Environment, string]>([
    [{ PORT: '70000' }, 'PORT must be a port from 1 to 65535, but is "70000".'],
    [{ PORT: 'http' }, 'PORT must be a port from 1 to 65535, but is "http".'],
    [
      { COPYCAT_NEO4J_HEAP: '2 gigs' },
      'COPYCAT_NEO4J_HEAP must be a size such as 512m or 2g, at least 256m, but is "2 gigs".',
    ],
    [
      { COPYCAT_NEO4J_HEAP: '10m' },
      'COPYCAT_NEO4J_HEAP must be a size such as 512m or 2g, at least 256m, but is "10m".',
    ],
    [{ COPYCAT_DISK_FLOOR: 'x' }, 'COPYCAT_DISK_FLOOR must be a size such as 512m or 2g, but is "x".'],
    [{ COPYCAT_NEO4J_VERSION: '4' }, 'COPYCAT_NEO4J_VERSION must be 5 or 2026, but is "4".'],
    [{ COPYCAT_FIRST_STORIES: 'maybe' }, 'COPYCAT_FIRST_STORIES must be yes or no, but is "maybe".'],
    [
      { COPYCAT_NEO4J_START_SECONDS: '0' },
      'COPYCAT_NEO4J_START_SECONDS must be a whole number of seconds from 1 to 86400, but is "0".',
    ],
    [
      { NEO4J_URI: 'http://db.example:7474', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI must be an address such as neo4j://host:7687, neo4j+s://host or bolt://host:7687, but is "http://db.example:7474".',
    ],
    [
      { NEO4J_URI: 'bolt://db.example' },
      'NEO4J_URI is set, but NEO4J_PASSWORD is not: set the password of that server.',
    ],
    [
      { NEO4J_URI: 'bolt://db.example', NEO4J_PASSWORD: 'x', NEO4J_HOME: '/opt/neo4j' },
      'NEO4J_URI names a running server and NEO4J_HOME an installed one to start: set one of the two, not both.',
    ],
  ])('are refused where they make no sense: %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(new ConfigError(message));
  });

  test('all stand in docs/operating.md', () => {
    const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
    const asked = new Set<string>();
    const watched = (environment: Environment) =>
      new Proxy(environment, {
        get: (target, name) => {
          asked.add(String(name));
          return Reflect.get(target, name);
        },
      });
    readConfig(watched({}));
    readConfig(watched({ NEO4J_URI: 'bolt://db.example', NEO4J_PASSWORD: 'x' }));
    const theSystems = new Set(['HOME', 'XDG_DATA_HOME', 'LOCALAPPDATA']);
    const missing = [...asked].filter((name) => !theSystems.has(name) && !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
