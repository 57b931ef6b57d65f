import { jsonLog } from '../../src/log.ts';
import type { App } from '../../src/server.ts';

export const silentLog = jsonLog('silent', () => {});

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly locations?: readonly unknown[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
    readonly message?: string;
  };
}

/** Sends one request, through the public door. */
export async function send(app: App, path: string, init?: RequestInit): Promise<Answer> {
  const response = await app.fetch(new Request(`http://copycat.test${path}`, init));
  const text = await response.text();
  const json = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : {} };
}

/** Asks as the GraphQL-over-HTTP specification wants it of new clients. */
export function ask(app: App, query: string, variables?: object, headers: HeadersInit = {}): Promise<Answer> {
  return send(app, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

/** The code of each error. */
export function codesOf(answer: Answer | undefined): unknown[] {
  return (answer?.body.errors ?? []).map((error) => error.extensions.code);
}

/** The limit that an answer names, and the status it has. */
export function limitOf({ status, body }: Answer): unknown {
  const [error, ...more] = body.errors ?? [];
  return { status, code: error?.extensions.code, limit: error?.extensions.limit, errors: more.length + 1 };
}
