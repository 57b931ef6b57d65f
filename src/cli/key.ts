import { type ApiKey, apiKeys, createKey, keyDays, revokeKey } from '../access/api-key.ts';
import { addPerson, type PersonRole } from '../access/person.ts';
import { roles } from '../domain/access.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Graph } from '../neo4j/graph.ts';
import { OperatorError } from '../operator-error.ts';
import type { Terminal } from './terminal.ts';

/** What `copycat key` was given. */
export interface KeyOptions {
  readonly words: readonly string[];
  readonly role: string | undefined;
  readonly name: string | undefined;
  readonly days: string | undefined;
  readonly readOnly: boolean;
}

class KeyRefused extends OperatorError {}

class KeyUsageError extends OperatorError {
  override readonly exitCode = 2;
}

const USAGE =
  'copycat key list [PERSON], copycat key create PERSON --role ROLE [--name TEXT] [--days N] [--read-only], or copycat key revoke KEY';

/** `copycat key`: for the operator, who may do anything with the database already; above all where no key is left. */
export async function keyCommand(
  graph: Graph,
  terminal: Terminal,
  operator: string,
  options: KeyOptions,
): Promise<number> {
  const [work, subject, ...rest] = options.words;
  if (rest.length || (work !== 'list' && subject === undefined)) throw new KeyUsageError(`It is ${USAGE}.`);
  try {
    if (work === 'list') return await list(graph, terminal, subject ?? null);
    if (work === 'create') return await create(graph, terminal, operator, subject as string, options);
    if (work === 'revoke') return await revoke(graph, terminal, operator, subject as string);
  } catch (error) {
    if (error instanceof InputError) throw new KeyRefused(error.message);
    throw error;
  }
  throw new KeyUsageError(`There is no "copycat key ${work}": it is ${USAGE}.`);
}

async function list(graph: Graph, terminal: Terminal, person: string | null): Promise<number> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof apiKeys>> = await apiKeys(graph, {
      person,
      first: limits.largestPage,
      after,
    });
    for (const { node } of page.edges) terminal.say(lineOf(node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return 0;
}

async function create(
  graph: Graph,
  terminal: Terminal,
  operator: string,
  person: string,
  { role, name, days, readOnly }: KeyOptions,
): Promise<number> {
  const [there] = await graph.read('access/person', { key: person });
  const wanted = role === undefined ? undefined : roleNamed(role);
  if (!there) {
    if (!wanted)
      throw new KeyUsageError(
        `There is no person "${person}": give --role, and the person is added with it.`,
      );
    await addPerson(graph, operator, { key: person, name: person, role: wanted });
  }
  const { secret, apiKey } = await createKey(graph, operator, {
    person,
    name: name ?? 'Made on the command line',
    role: wanted,
    readOnly,
    days: days === undefined ? keyDays.usual : Number(days),
  });
  terminal.step(`${lineOf(apiKey)}\nThe key, which is shown this once:`);
  terminal.say(secret);
  return 0;
}

async function revoke(graph: Graph, terminal: Terminal, operator: string, key: string): Promise<number> {
  // Whoever pastes the whole key means it all the same.
  terminal.say(lineOf(await revokeKey(graph, operator, /^copycat_([0-9a-f]+)_/.exec(key)?.[1] ?? key)));
  return 0;
}

function roleNamed(word: string): PersonRole {
  const role = roles.find((each) => each === word);
  if (!role || role === 'public')
    throw new KeyUsageError(`--role is one of ${roles.slice(1).join(', ')}; got "${word}".`);
  return role;
}

function lineOf({ key, person, role, readOnly, name, expires, revoked, lastUsed }: ApiKey): string {
  const state = revoked === null ? `until ${expires ?? 'it is revoked'}` : `revoked ${revoked.slice(0, 10)}`;
  return [
    key,
    person,
    readOnly ? `${role}, read-only` : role,
    state,
    `last used ${lastUsed ?? 'never'}`,
    name,
  ].join('  ');
}
