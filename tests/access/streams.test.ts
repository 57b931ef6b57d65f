import { afterAll, expect, test } from 'vitest';
import { createApp, listen } from '../../src/server.ts';
import { silentLog } from '../http/question.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { personWith } from '../setup/people.ts';

const graph = await testGraph();
const editor = await personWith(graph, 'editor');
const node = await listen(createApp({ graph: openGraph(), log: silentLog }), '127.0.0.1', 0);
afterAll(() => node.close(0));

/** Follows the log; `until` reads on until a text has come, or the stream has ended. */
async function follow(key?: string) {
  const response = await fetch(`${node.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query: 'subscription { changes { alterations { nodes { key } } } }' }),
  });
  const reader = response.body?.getReader();
  let text = '';
  const read = async (until: string) => {
    while (!text.includes(until)) {
      const part = await reader?.read();
      if (!part || part.done) return { text, ended: true };
      text += new TextDecoder().decode(part.value);
    }
    return { text, ended: false };
  };
  return { status: response.status, read, hangUp: () => reader?.cancel() };
}

const draft = (key: string) =>
  editor.ask(
    `mutation { createIdea(idea: { key: "${key}", name: "${key}" }) { ... on IdeaWritten { revision } } }`,
  );

test('A stream shows drafts to editors alone, and ends for a key that was revoked before anything more is told', async () => {
  const follower = await personWith(graph, 'editor', { actor: 'follower' });
  const mine = await follow(follower.key);
  const everybodys = await follow();
  await mine.read('following');
  await draft('first');
  expect((await mine.read('"first"')).ended).toBe(false);
  await raw("MATCH (p:Person {key: 'follower'}) SET p.role = null");
  await draft('second');
  const rest = await mine.read('"second"');
  expect([rest.ended, rest.text.includes('second')]).toEqual([true, false]);
  expect((await follow(follower.key)).status).toBe(401);

  await raw("MATCH (i:Idea {key: 'first'}) SET i.state = 'published'");
  const reviewer = await personWith(graph, 'reviewer');
  await reviewer.ask(
    'mutation { changeIdea(key: "first", idea: { name: "Now seen" }) { ... on IdeaWritten { revision } } }',
  );
  const told = await everybodys.read('"first"');
  expect([told.ended, told.text.includes('second')]).toEqual([false, false]);
  everybodys.hangUp();
});
