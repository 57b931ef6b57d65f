import type { Role } from '../../src/domain/access.ts';
import { newApiKey } from '../../src/domain/api-key.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { asker, type FirstStories } from './first-stories.ts';

/** A person who has a role and a key. */
export interface TestPerson {
  /** As the log names who did something. */
  readonly actor: string;
  /** The API key, for `Authorization: Bearer …`. */
  readonly key: string;
  readonly ask: FirstStories['ask'];
}

/** Plants a person with a key, named after the role unless said otherwise; asking sends the key. */
export async function personWith(
  graph: Graph,
  role: Exclude<Role, 'public'>,
  { actor = `the-${role}`, readOnly = false } = {},
): Promise<TestPerson> {
  const { secret, key, hash } = newApiKey();
  // As if it had been used today already: so a question with it takes one statement more, and no write.
  const now = new Date();
  const properties = {
    key,
    hash,
    role,
    readOnly,
    name: 'test',
    created: now.toISOString(),
    lastUsed: now.toISOString().slice(0, 10),
  };
  await graph.write(async (writer) => {
    await writer.run('access/add-person', { properties: { key: actor, name: actor, role, since: 0 } });
    await writer.run('access/add-key', { person: actor, properties });
  });
  return { actor, key: secret, ask: asker(graph, secret) };
}
