import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { keepFirstKey } from '../../src/cli/first-key.ts';
import { CopycatCommand } from '../service/copycat.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { asker } from '../setup/first-stories.ts';

const ME = '{ me { actor role } }';

test('Of nodes that start together on a database without a key one makes the first, which its owner alone may read', async () => {
  const graph = await testGraph();
  const homes = Array.from({ length: 4 }, () => mkdtempSync(join(tmpdir(), 'copycat-home-')));
  const files = await Promise.all(homes.map((home) => keepFirstKey(openGraph(), home)));
  const [file, ...others] = files.filter((each) => each !== undefined);
  expect(others).toEqual([]);
  expect(homes.flatMap((home) => readdirSync(home))).toEqual(['administrator-key']);
  expect(statSync(file as string).mode & 0o777).toBe(0o600);
  const key = readFileSync(file as string, 'utf8').trim();
  expect((await asker(graph, key)(ME)).data.me).toEqual({ actor: 'administrator', role: 'ADMINISTRATOR' });
  expect(await raw('MATCH (k:ApiKey) RETURN count(k) AS keys')).toEqual([{ keys: 1 }]);

  expect(await keepFirstKey(graph, homes[0] as string)).toBeUndefined();
  await raw('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  const another = files.findIndex((each) => each !== undefined);
  expect(await keepFirstKey(graph, homes[another] as string)).toBe(
    join(homes[another] as string, 'administrator-key-2'),
  );
  expect(readFileSync(file as string, 'utf8').trim()).toBe(key);
});

test('An operator who lost every key makes one on the command line, lists and revokes it', async () => {
  const graph = await testGraph();
  const { uri, username, password } = inject('neo4j');
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const run = (...words: string[]) => CopycatCommand.run(['key', ...words], environment);
  const [made, wrong] = await Promise.all([
    run('create', 'kari', '--role', 'administrator', '--name', 'Found again', '--days', '7'),
    run('create', 'ola', '--role', 'boss'),
  ]);
  expect(wrong).toMatchObject({
    code: 2,
    err: 'copycat: --role is one of reader, editor, reviewer, administrator; got "boss".\n',
  });
  expect(made.code).toBe(0);
  const ask = asker(graph, made.out.trim());
  expect((await ask(ME)).data.me).toEqual({ actor: 'kari', role: 'ADMINISTRATOR' });
  const listed = await run('list');
  const today = new Date().toISOString().slice(0, 10);
  expect(listed.out).toMatch(
    new RegExp(`^[0-9a-f]{12}  kari  administrator  until \\S+  last used ${today}  Found again\n$`),
  );
  const revoked = await run('revoke', listed.out.slice(0, 12));
  expect(revoked.out).toContain(`revoked ${today}`);
  expect((await ask(ME)).errors?.[0]?.extensions?.reason).toBe('key-revoked');
});
