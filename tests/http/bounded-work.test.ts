import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/server.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { ask, codesOf, silentLog } from './question.ts';

const graph = await testGraph();
await raw(
  'CREATE (:Idea {key: "a", name: "A", state: "published", topics: [], aliases: [], derivedFromKey: "a"})',
);
const levels = (depth: number) =>
  `{ idea(key: "a") { ${'derivedFrom { '.repeat(depth)} variants { totalCount } ${'} '.repeat(depth)} } }`;

const watched: string[] = [];
const stop = graph.onStatement(({ name }) => watched.push(name));
afterEach(() => watched.splice(0));
afterAll(stop);

describe('The time for a question', () => {
  test('is over for the client when it is over, with a code and what to do', async () => {
    const answer = await ask(createApp({ graph, log: silentLog, limits: { requestTime: 1 } }), levels(1));
    expect([answer.status, codesOf(answer)]).toEqual([504, ['TIMEOUT']]);
    expect(answer.body.errors?.[0]?.message).toBe(
      'The answer took longer than 0.001 seconds and was given up. Ask for less at once: a filter, a smaller page, less depth.',
    );
    expect(answer.body).not.toHaveProperty('data');
  });

  test('ends the work as well: nothing more is asked of the database', async () => {
    const app = createApp({ graph, log: silentLog });
    await ask(app, levels(1));
    const whole = watched.splice(0);
    expect(whole).toContain('idea/count');
    const controller = new AbortController();
    const stopListening = graph.onStatement(() => controller.abort());
    const asked = app.fetch(
      new Request('http://copycat.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: levels(1) }),
        signal: controller.signal,
      }),
    );
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    stopListening();
    expect(watched).toEqual(['idea/by-keys']);
  });
});

describe('Questions beyond the most that are worked on at once', () => {
  test('are refused at once, told when to come again, and taken when there is room', async () => {
    const app = createApp({ graph, log: silentLog, limits: { inFlight: 2 } });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask(app, levels(1))));
    const refused = answers.filter((answer) => answer.status === 503);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(2);
    expect(refused.map(codesOf)).toEqual([['OVERLOADED'], ['OVERLOADED'], ['OVERLOADED']]);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect((await ask(app, levels(1))).status).toBe(200);
  });

  test('are refused as well by what all of them would answer together', async () => {
    // One of these is counted at 3.2 records: three have room.
    const app = createApp({ graph, log: silentLog, limits: { recordsInFlight: 12 } });
    const question = '{ idea(key: "a") { derivedFrom { derivedFrom { key name } } } }';
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask(app, question)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 503, 503]);
    expect(codesOf(answers.find((answer) => answer.status === 503))).toEqual(['OVERLOADED']);
    expect((await ask(app, question)).status).toBe(200);
  });

  test('find room again after those before them failed or were given up', async () => {
    const app = createApp({ graph, log: silentLog, limits: { inFlight: 1, requestTime: 200 } });
    expect((await ask(app, '{ nothing }')).status).toBe(400);
    const controller = new AbortController();
    const asked = app.fetch(
      new Request('http://copycat.test/graphql?query={ideas{totalCount}}', { signal: controller.signal }),
    );
    controller.abort();
    await expect(asked).rejects.toThrow();
    expect((await ask(app, '{ __typename }')).status).toBe(200);
  });
});
