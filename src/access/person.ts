import type { Role } from '../domain/access.ts';
import type { ChangeEntry } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import { type Page, type PageArguments, pageOf, pageRequest, walkOf } from '../domain/page.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import { accessChange } from './access-change.ts';

/** Somebody who may do more than the public. */
export type Person = RowOf<'access/person'>;

/** What a person can be given: any role but that of those whom nobody knows. */
export type PersonRole = Exclude<Role, 'public'>;

export interface NewPerson {
  readonly key: string;
  readonly name: string;
  readonly role: PersonRole;
}

/** Adds a person, who may do nothing yet: that takes a key. */
export function addPerson(graph: Graph, actor: string, person: NewPerson): Promise<Person> {
  const checked = { ...person, key: checkedKey(person.key), name: checkedName(person.name) };
  return accessChange(graph, actor, null, async (entry) => {
    const [there] = await entry.writer.run('access/person', { key: checked.key });
    if (there) throw new InputError('key', `there is a person "${checked.key}" already: ${there.name}.`);
    return enterPerson(entry, checked);
  });
}

export async function enterPerson(entry: ChangeEntry, { key, name, role }: NewPerson): Promise<Person> {
  const person = { key, name, role, since: entry.creates() };
  await entry.writer.run('access/add-person', { properties: person });
  entry.alters({ noun: 'person', key, before: null, after: { name, role } });
  return person;
}

/** What of a person is to be changed; a role of null: may do nothing from now on, and all keys stop. */
export interface PersonChange {
  readonly name?: string | null | undefined;
  readonly role?: PersonRole | null | undefined;
}

export function changePerson(
  graph: Graph,
  actor: string,
  key: string,
  change: PersonChange,
): Promise<Person> {
  // So there is always somebody who can take it back.
  if (key === actor && change.role !== undefined)
    throw new InputError('role', 'you cannot change your own role: ask another administrator.');
  return accessChange(graph, actor, null, async (entry) => {
    const [person] = await entry.writer.run('access/person', { key });
    if (!person) throw noSuchPerson('key', key);
    const changed = {
      ...person,
      name: change.name == null ? person.name : checkedName(change.name),
      role: change.role === undefined ? person.role : change.role,
    };
    const differing = (['name', 'role'] as const).filter((part) => changed[part] !== person[part]);
    if (differing.length === 0) return person;
    const { name, role } = changed;
    await entry.writer.run('access/change-person', { key, name, role });
    const cells = (of: Person) => Object.fromEntries(differing.map((part) => [part, of[part] ?? '']));
    entry.alters({ noun: 'person', key, before: cells(person), after: cells(changed) });
    return changed;
  });
}

export function noSuchPerson(field: string, key: string): InputError {
  return new InputError(field, `there is no person "${key}".`);
}

export async function people(
  graph: Graph,
  args: PageArguments,
): Promise<Page<Person> & { total: () => Promise<number> }> {
  const request = pageRequest(args, { name: 'KEY', falling: false });
  const { up, ...walk } = walkOf(request);
  const rows = await graph.read('access/people', walk, { walk: up ? 'walk-up' : 'walk-down' });
  return {
    ...pageOf(
      request,
      rows.map((item) => ({ sort: item.key, key: item.key, item })),
    ),
    total: async () => (await graph.read('access/people-count', {}))[0]?.total ?? 0,
  };
}

/** Such as an address of mail or the name of an account: what the log has for who did something, so it never changes. */
function checkedKey(key: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@:+-]{0,99}$/u.test(key))
    throw new InputError(
      'key',
      `expected up to 100 letters, digits and . _ @ : + - without spaces, such as "kari.nordmann"; got "${key}".`,
    );
  return key.normalize('NFC');
}

export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (!/^[^\p{Cc}]{1,200}$/u.test(trimmed))
    throw new InputError('name', 'expected 1 to 200 characters on one line.');
  return trimmed;
}
