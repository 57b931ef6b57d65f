import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/server.ts';
import { testGraph } from '../setup/database.ts';
import { silentLog } from './question.ts';

const app = createApp({ graph: await testGraph(), log: silentLog });

describe('GraphQL over HTTP, by its own audits: every MUST, SHOULD and MAY', () => {
  const fetchFn = (url: string, init?: RequestInit) => app.fetch(new Request(url, init));
  for (const audit of serverAudits({ url: 'http://localhost/graphql', fetchFn }))
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
    });
});
