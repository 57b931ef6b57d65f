import { describe, expect, test } from 'vitest';
import { jsonLog, type LogLevel } from '../../src/log.ts';
import { createApp } from '../../src/server.ts';
import { testGraph } from '../setup/database.ts';
import { ask, send } from './question.ts';

const graph = await testGraph();

function recording(least: LogLevel = 'info') {
  const lines: string[] = [];
  const app = createApp({ graph, log: jsonLog(least, (line) => lines.push(line)) });
  return { app, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') };
}

describe('The log has one line for each request', () => {
  test('that tells what was asked in name, how it ended, how long it took and how many statements ran', async () => {
    const { app, lines, last } = recording();
    await ask(app, 'query Secret($key: String!) { idea(key: $key) { name } }', { key: 'a hidden value' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
    expect(last()).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'info',
      message: 'Request.',
      method: 'POST',
      path: '/graphql',
      operation: 'Secret',
      status: 200,
      ms: expect.any(Number),
      // A key that there is not is looked for among the merged ones too.
      statements: 2,
    });
  });

  test('that holds nothing of the query, its variables or the address beyond its path', async () => {
    const { app, lines } = recording('debug');
    await ask(app, 'query ($key: String!) { hidden idea(key: $key) { name } }', { key: 'hidden' });
    await ask(app, '{ "hidden');
    await ask(app, 'query ($n: Int) { ideas(first: $n) { totalCount } }', { n: 'hidden' });
    await send(app, '/graphql?query={hidden}&variables={"hidden":1}');
    await send(app, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', operationName: 'a hidden text' }),
    });
    expect(lines).toHaveLength(5);
    expect(lines.join('')).not.toContain('hidden');
  });

  test('and counts the statements of each, however many ask at once', async () => {
    const { app, lines } = recording();
    const one = '{ idea(key: "x") { name } }';
    const two = '{ idea(key: "x") { name } ideas { totalCount nodes { key } } }';
    await Promise.all(Array.from({ length: 10 }, (_, at) => ask(app, at % 2 ? one : two)));
    const counts = lines.map((line) => JSON.parse(line).statements).sort();
    expect(counts).toEqual([2, 2, 2, 2, 2, 4, 4, 4, 4, 4]);
  });
});

test('Only lines of the wanted level and graver are written', () => {
  const lines: string[] = [];
  const log = jsonLog('warn', (line) => lines.push(JSON.parse(line).level));
  for (const level of ['debug', 'info', 'warn', 'error'] as const) log[level]('A sentence.');
  expect(lines).toEqual(['warn', 'error']);
});
