import { describe, expect, test } from 'vitest';
import { checkDatabase } from '../../src/interchange/invariants.ts';
import { openGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { asker, firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';

const { graph, ask } = await firstStories();
const boss = await personWith(graph, 'administrator');
const reviewer = await personWith(graph, 'reviewer');
const elsewhere = openGraph();

const ADD =
  'mutation ($key: String!, $role: GivenRole!) { addPerson(key: $key, name: "Kari Nordmann", role: $role) { key name role } }';
const CREATE = `mutation ($person: String!, $role: GivenRole, $readOnly: Boolean, $days: Int) {
  createKey(person: $person, name: "For the pages", role: $role, readOnly: $readOnly, days: $days) {
    secret apiKey { key name role readOnly expires revoked lastUsed person { key name role } }
  }
}`;
const REVOKE = 'mutation ($key: String!) { revokeKey(key: $key) { key revoked } }';
const CHANGE = 'mutation ($key: String!, $role: GivenRole) { changePerson(key: $key, role: $role) { role } }';
const ME = '{ me { actor role readOnly may } }';

const withKey = async (person: string, given: object = {}) => {
  const { data } = await boss.ask(CREATE, { person, ...given });
  return { ...data.createKey, ask: asker(elsewhere, data.createKey.secret) };
};
const told = async (answer: Promise<Awaited<ReturnType<typeof ask>>>) => {
  const [error] = (await answer).errors ?? [];
  return [error?.extensions?.code, error?.message];
};

describe('An API key', () => {
  test('is made for a person, shown once, good on every node, and stops on every node when it is revoked', async () => {
    expect((await boss.ask(ADD, { key: 'kari', role: 'EDITOR' })).data.addPerson).toEqual({
      key: 'kari',
      name: 'Kari Nordmann',
      role: 'EDITOR',
    });
    const { secret, apiKey, ask: asKari } = await withKey('kari');
    expect(apiKey).toMatchObject({ role: 'EDITOR', readOnly: false, revoked: null, lastUsed: null });
    expect(apiKey.person).toEqual({ key: 'kari', name: 'Kari Nordmann', role: 'EDITOR' });
    expect(Date.parse(apiKey.expires) - Date.now()).toBeGreaterThan(363 * 86_400_000);
    expect((await asKari(ME)).data.me).toEqual({
      actor: 'kari',
      role: 'EDITOR',
      readOnly: false,
      may: ['READ', 'READ_CLOSED', 'SEE_DRAFTS', 'WRITE'],
    });

    const listed = await boss.ask('{ keys(person: "kari") { totalCount nodes { key lastUsed } } }');
    const today = new Date().toISOString().slice(0, 10);
    expect(listed.data.keys).toEqual({ totalCount: 1, nodes: [{ key: apiKey.key, lastUsed: today }] });
    expect(JSON.stringify(listed)).not.toContain(secret);

    expect((await boss.ask(REVOKE, { key: apiKey.key })).data.revokeKey.revoked).toBe(today);
    expect(await told(asKari(ME))).toEqual([
      'UNAUTHENTICATED',
      'This API key was revoked: ask an administrator for another.',
    ]);
  });

  test('is kept nowhere: not in the database, not in the log; its hash not in the log', async () => {
    const { secret, apiKey } = await withKey('kari');
    const nodes = await raw('MATCH (n) RETURN properties(n) AS properties');
    expect(JSON.stringify(nodes)).not.toContain(secret.slice(-43));
    const [kept] = await raw('MATCH (k:ApiKey {key: $key}) RETURN k.hash AS hash', { key: apiKey.key });
    expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
    const log = await raw('MATCH (n) WHERE n:Change OR n:Alteration RETURN properties(n) AS properties');
    expect(JSON.stringify(log)).not.toContain(kept?.hash);
  });

  test('may less than its person where that is asked, and never more', async () => {
    const { ask: reads } = await withKey('kari', { role: 'READER' });
    expect((await reads(ME)).data.me.role).toBe('READER');
    const { ask: looks } = await withKey('the-administrator', { readOnly: true });
    expect((await looks(ME)).data.me).toMatchObject({
      role: 'ADMINISTRATOR',
      readOnly: true,
      may: ['READ', 'READ_CLOSED', 'SEE_DRAFTS'],
    });
    expect(await told(looks(ADD, { key: 'ola', role: 'EDITOR' }))).toEqual([
      'FORBIDDEN',
      'Writing takes the role editor or more; this key may only read.',
    ]);
    expect(await told(boss.ask(CREATE, { person: 'kari', role: 'REVIEWER' }))).toEqual([
      'BAD_USER_INPUT',
      'role: "kari" has the role editor: a key may no more than its person.',
    ]);
    expect(await told(boss.ask(CREATE, { person: 'kari', days: 0 }))).toEqual([
      'BAD_USER_INPUT',
      'days: expected a number from 1 to 3650; got 0.',
    ]);
    expect(await told(boss.ask(CREATE, { person: 'nobody' }))).toEqual([
      'BAD_USER_INPUT',
      'person: there is no person "nobody".',
    ]);
  });
});

describe('A person', () => {
  test('whose role is changed may the other from the next request on; without a role nothing', async () => {
    const { ask: asKari } = await withKey('kari', { role: 'EDITOR' });
    await boss.ask(CHANGE, { key: 'kari', role: 'READER' });
    expect((await asKari(ME)).data.me.role).toBe('READER');
    await boss.ask(CHANGE, { key: 'kari', role: null });
    expect((await told(asKari(ME)))[0]).toBe('UNAUTHENTICATED');
    await boss.ask(CHANGE, { key: 'kari', role: 'EDITOR' });
    expect((await asKari(ME)).data.me.role).toBe('EDITOR');
  });

  test('is added once, under a key without spaces', async () => {
    expect(await told(boss.ask(ADD, { key: 'kari', role: 'EDITOR' }))).toEqual([
      'BAD_USER_INPUT',
      'key: there is a person "kari" already: Kari Nordmann.',
    ]);
    expect((await told(boss.ask(ADD, { key: 'ola nordmann', role: 'EDITOR' })))[1]).toMatch(/^key: expected/);
  });

  test('cannot take the last right away from everybody: nobody changes their own role', async () => {
    expect(await told(boss.ask(CHANGE, { key: boss.actor, role: 'READER' }))).toEqual([
      'BAD_USER_INPUT',
      'role: you cannot change your own role: ask another administrator.',
    ]);
  });
});

describe('People and keys are for administrators', () => {
  test.each(['{ people { totalCount } }', '{ keys { totalCount } }'])('%s', async (question) => {
    expect((await boss.ask(question)).errors).toBeUndefined();
    expect((await told(reviewer.ask(question)))[0]).toBe('FORBIDDEN');
    expect((await told(ask(question)))[0]).toBe('UNAUTHENTICATED');
  });

  test('and so is changing them; nothing is written for others', async () => {
    const before = await raw('MATCH (n) RETURN count(n) AS nodes');
    for (const [by, code] of [
      [reviewer.ask, 'FORBIDDEN'],
      [ask, 'UNAUTHENTICATED'],
    ] as const) {
      expect((await told(by(ADD, { key: 'x', role: 'ADMINISTRATOR' })))[0]).toBe(code);
      expect((await told(by(CREATE, { person: boss.actor })))[0]).toBe(code);
      expect((await told(by(CHANGE, { key: 'kari', role: 'ADMINISTRATOR' })))[0]).toBe(code);
      expect((await told(by(REVOKE, { key: boss.key.split('_')[1] })))[0]).toBe(code);
    }
    expect(await raw('MATCH (n) RETURN count(n) AS nodes')).toEqual(before);
  });

  test('who are listed page by page', async () => {
    const { data } = await boss.ask(
      '{ people(first: 2) { totalCount nodes { key } pageInfo { endCursor hasNextPage } } }',
    );
    expect(data.people).toMatchObject({
      totalCount: 3,
      nodes: [{ key: 'kari' }, { key: 'the-administrator' }],
    });
    const rest = await boss.ask('query ($after: String) { people(after: $after) { nodes { key } } }', {
      after: data.people.pageInfo.endCursor,
    });
    expect(rest.data.people.nodes).toEqual([{ key: 'the-reviewer' }]);
  });
});

test('Every change of people and keys stands in the log, with who made it, and the log is whole', async () => {
  // Whatever the tests above came to: one of each at least.
  await boss.ask(ADD, { key: 'kari', role: 'EDITOR' });
  await boss.ask(REVOKE, { key: (await withKey('kari')).apiKey.key });
  const log = await raw(
    `MATCH (c:Change {kind: 'access'})-[:ALTERED]->(a) RETURN c.actor AS actor, a.noun AS noun, a.before AS before, a.after AS after
     ORDER BY a.position LIMIT 3`,
  );
  expect(log[0]).toEqual({
    actor: 'the-administrator',
    noun: 'person',
    before: null,
    after: '{"name":"Kari Nordmann","role":"editor"}',
  });
  const question =
    '{ accessLog(first: 3) { totalCount nodes { actor person apiKey fields { field before after } } } newest: accessLog(last: 1) { nodes { position } pageInfo { hasPreviousPage } } }';
  const { data } = await boss.ask(question);
  expect(data.accessLog.nodes[0]).toEqual({
    actor: 'the-administrator',
    person: 'kari',
    apiKey: null,
    fields: [
      { field: 'name', before: null, after: 'Kari Nordmann' },
      { field: 'role', before: null, after: 'editor' },
    ],
  });
  expect(data.accessLog.nodes[2].fields).toMatchObject([{ field: 'revoked', before: '' }]);
  expect(data.newest.pageInfo.hasPreviousPage).toBe(true);
  expect(data.newest.nodes[0].position).toBeGreaterThan(data.accessLog.totalCount - 1);
  expect((await told(reviewer.ask(question)))[0]).toBe('FORBIDDEN');
  const { data: everybodys } = await ask('{ changes(first: 100) { nodes { kind } } }');
  expect(JSON.stringify(everybodys)).not.toContain('ACCESS');
  expect(log[1]).toMatchObject({ noun: 'key', before: null });
  expect(log[2]).toMatchObject({ noun: 'key', before: '{"revoked":""}' });
  expect((await checkDatabase(graph)).found).toEqual([]);
});
