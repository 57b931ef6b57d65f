import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/server.ts';
import { testGraph } from '../setup/database.ts';
import { codesOf, limitOf, send, silentLog } from './question.ts';

const app = createApp({ graph: await testGraph(), log: silentLog, limits: { bodyBytes: 1_000 } });
const json = { 'content-type': 'application/json' };
const post = (body: BodyInit, headers: HeadersInit = json) =>
  send(app, '/graphql', { method: 'POST', headers, body });

function inPieces(piece: string, times: number): RequestInit {
  let left = times;
  const body = new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new TextEncoder().encode(piece));
      else controller.close();
    },
  });
  return { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit;
}

describe('A body', () => {
  test.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={__typename}'],
    ['plain text', 'text/plain', '{"query":"{__typename}"}'],
    ['a bare query', 'application/graphql', '{__typename}'],
    [
      'multipart',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}\r\n--x--',
    ],
    ['no type at all', '', '{"query":"{__typename}"}'],
    ['JSON in another charset', 'application/json; charset=iso-8859-1', '{"query":"{__typename}"}'],
    ['a type that only begins like JSON', 'application/json-seq', '{"query":"{__typename}"}'],
  ])('that is %s is not taken: a foreign page could send it', async (_what, type, body) => {
    const answer = await post(body, { 'content-type': type });
    expect([answer.status, codesOf(answer)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  test('that is compressed is not taken', async () => {
    expect((await post('x', { ...json, 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test.each([
    ['no JSON', '{"query":', 'The body is not JSON.'],
    [
      'a list of questions',
      '[{"query":"{__typename}"}]',
      'Several questions in one request are not taken: send one JSON object, and several fields in its query.',
    ],
    ['no object', '"{__typename}"', 'The body must be a JSON object; got a string.'],
    ['without a question', '{"variables":{}}', 'There is no question: "query" is missing.'],
    [
      'with variables that are a list',
      '{"query":"{__typename}","variables":[]}',
      '"variables" must be an object; got a list.',
    ],
  ])('that is %s is refused in words', async (_what, body, message) => {
    const answer = await post(body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(answer.body.errors?.[0]?.message).toBe(message);
  });

  test('that is not UTF-8 is refused', async () => {
    const answer = await post(new Uint8Array([0x7b, 0xff, 0x7d]));
    expect(answer.body.errors?.[0]?.message).toBe('The body is not UTF-8.');
  });

  test('may have what the specification does not know: it is ignored', async () => {
    expect((await post('{"query":"{__typename}","id":"a","doc_id":7}')).body).toEqual({
      data: { __typename: 'Query' },
    });
  });

  test('is refused by its length, told or not told, at the first byte too many', async () => {
    const tooLarge = { status: 413, code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', errors: 1 };
    expect(limitOf(await post(`{"query":"{__typename}${' '.repeat(1_000)}"}`))).toEqual(tooLarge);
    expect(limitOf(await send(app, '/graphql', inPieces(' '.repeat(100), 11)))).toEqual(tooLarge);
    const endless = await send(app, '/graphql', inPieces(' '.repeat(100), Number.POSITIVE_INFINITY));
    expect(limitOf(endless)).toEqual(tooLarge);
    expect(endless.headers.get('connection')).toBe('close');
  });

  test('is counted in bytes and read whole where a character is cut in two', async () => {
    const bytes = new TextEncoder().encode('{"query":"{ idea(key: \\"Bærum 🏃\\") { name } }"}');
    let at = 0;
    const body = new ReadableStream({
      pull: (controller) =>
        at < bytes.length ? controller.enqueue(bytes.slice(at, ++at)) : controller.close(),
    });
    const answer = await send(app, '/graphql', {
      method: 'POST',
      headers: json,
      body,
      duplex: 'half',
    } as RequestInit);
    expect(answer.body).toEqual({ data: { idea: null } });
  });
});

describe('A GET', () => {
  test('asks with its address, with variables', async () => {
    const query = encodeURIComponent('query A($key: String!) { idea(key: $key) { name } }');
    const answer = await send(
      app,
      `/graphql?query=${query}&operationName=A&variables=${encodeURIComponent('{"key":"æ"}')}`,
    );
    expect([answer.status, answer.body]).toEqual([200, { data: { idea: null } }]);
  });

  test('with variables that are no JSON is refused', async () => {
    const answer = await send(app, '/graphql?query={__typename}&variables={');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('with too long an address is refused', async () => {
    expect(limitOf(await send(app, `/graphql?query=${'%20'.repeat(400)}`))).toMatchObject({
      status: 414,
      limit: 'bodyBytes',
    });
  });

  test('changes nothing: a mutation is not done', async () => {
    const answer = await send(app, '/graphql?query=mutation{__typename}', {
      headers: { accept: 'application/json' },
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });
});

test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('%s is not a way to ask', async (method) => {
  const response = await app.fetch(new Request('http://copycat.test/graphql', { method }));
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
});

describe('The answer comes', () => {
  const typeFor = async (accept: string) => {
    const answer = await post('{"query":"{__typename}"}', { ...json, accept });
    return answer.status === 200 ? answer.headers.get('content-type') : answer.status;
  };
  test.each([
    ['*/*', 'application/json; charset=utf-8'],
    ['application/*', 'application/json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      'application/graphql-response+json; charset=utf-8',
    ],
    [
      'application/json;q=0.5, application/graphql-response+json',
      'application/graphql-response+json; charset=utf-8',
    ],
    ['text/html, application/json;q=0', 406],
    ['application/json;q=0, */*', 'application/graphql-response+json; charset=utf-8'],
    ['application/json; charset=utf-16', 406],
    ['text/html', 406],
    ['image/png', 406],
    ['nonsense', 406],
  ])('as is wanted by Accept: %s', async (accept, type) => {
    expect(await typeFor(accept)).toBe(type);
  });

  test('or not at all, and then says what there is', async () => {
    const answer = await post('{"query":"{__typename}"}', { ...json, accept: 'image/png' });
    expect(answer.body.message).toContain('application/graphql-response+json');
  });
});
