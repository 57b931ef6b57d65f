import { lesserRole } from '../domain/access.ts';
import { newApiKey } from '../domain/api-key.ts';
import type { ChangeEntry } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import { type Page, type PageArguments, pageOf, pageRequest, walkOf } from '../domain/page.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import { accessChange } from './access-change.ts';
import { checkedName, noSuchPerson, type PersonRole } from './person.ts';

/** An API key as it is kept and listed: all but the key itself, of which nobody has more than the hash. */
export type ApiKey = RowOf<'access/api-key'>;

export interface AskedKey {
  readonly person: string;
  readonly name: string;
  /** What it may at most; the role of its person if left out. */
  readonly role?: PersonRole | null | undefined;
  readonly readOnly?: boolean | null | undefined;
  /** For how many days it is good; null: without an end. */
  readonly days: number | null;
}

/** For how many days a key is good where nothing is said, and at most. */
export const keyDays = { usual: 365, most: 3650 } as const;

/** Makes a key. The secret is in the answer and nowhere else: whoever loses it needs another key. */
export function createKey(
  graph: Graph,
  actor: string,
  asked: AskedKey,
): Promise<{ secret: string; apiKey: ApiKey }> {
  const name = checkedName(asked.name);
  const { days } = asked;
  if (days !== null && !(days >= 1 && days <= keyDays.most))
    throw new InputError('days', `expected a number from 1 to ${keyDays.most}; got ${days}.`);
  return accessChange(graph, actor, null, async (entry) => {
    const [person] = await entry.writer.run('access/person', { key: asked.person });
    if (!person) throw noSuchPerson('person', asked.person);
    if (person.role === null)
      throw new InputError('person', `"${person.key}" may do nothing any more: change the role first.`);
    const role = asked.role ?? (person.role as PersonRole);
    if (lesserRole(role, person.role as PersonRole) !== role)
      throw new InputError(
        'role',
        `"${person.key}" has the role ${person.role}: a key may no more than its person.`,
      );
    return enterKey(entry, { ...asked, name, role });
  });
}

export async function enterKey(
  entry: ChangeEntry,
  { person, name, role, readOnly, days }: AskedKey & { readonly role: PersonRole },
): Promise<{ secret: string; apiKey: ApiKey }> {
  const { secret, key, hash } = newApiKey();
  const now = Date.now();
  const expires = days === null ? null : new Date(now + days * 86_400_000).toISOString().slice(0, 10);
  const kept = {
    key,
    name,
    role,
    readOnly: readOnly ?? false,
    created: new Date(now).toISOString(),
    expires,
  };
  await entry.writer.run('access/add-key', { person, properties: { ...kept, hash, since: entry.creates() } });
  const cells = { person, name, role, readOnly: String(kept.readOnly), expires: expires ?? '' };
  entry.alters({ noun: 'key', key, before: null, after: cells });
  const [apiKey] = await entry.writer.run('access/api-key', { key });
  return { secret, apiKey: apiKey as ApiKey };
}

/** Revokes a key for good; one that is revoked already stays so. */
export function revokeKey(graph: Graph, actor: string, key: string): Promise<ApiKey> {
  return accessChange(graph, actor, null, async (entry) => {
    const [apiKey] = await entry.writer.run('access/api-key', { key });
    if (!apiKey) throw new InputError('key', `there is no API key "${key}": "keys" lists them.`);
    if (apiKey.revoked !== null) return apiKey;
    const revoked = new Date().toISOString();
    await entry.writer.run('access/revoke-key', { key, at: revoked });
    entry.alters({ noun: 'key', key, before: { revoked: '' }, after: { revoked } });
    return { ...apiKey, revoked };
  });
}

/** The keys of one person, or of all: those that are revoked or have expired too. */
export async function apiKeys(
  graph: Graph,
  args: PageArguments & { readonly person?: string | null | undefined },
): Promise<Page<ApiKey> & { total: () => Promise<number> }> {
  const person = args.person ?? null;
  const request = pageRequest(args, { name: 'KEY', falling: false });
  const { up, ...walk } = walkOf(request);
  const rows = await graph.read(
    'access/api-keys',
    { ...walk, person },
    { walk: up ? 'walk-up' : 'walk-down' },
  );
  return {
    ...pageOf(
      request,
      rows.map((item) => ({ sort: item.key, key: item.key, item })),
    ),
    total: async () => (await graph.read('access/api-keys-count', { person }))[0]?.total ?? 0,
  };
}
