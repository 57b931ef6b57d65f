import type { GraphQLParams } from 'graphql-yoga';
import type { EdgeLimits } from './edge-limits.ts';
import { jsonNesting } from './json-nesting.ts';
import { beyondLimit, refusal } from './refusal.ts';

/** The question in a POST's body: https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters */
export function bodyParams(body: string, limits: EdgeLimits): GraphQLParams {
  const value = readJson('The body', body, limits);
  if (Array.isArray(value))
    throw badRequest(
      'Several questions in one request are not taken: send one JSON object, and several fields in its query.',
    );
  return checked(isObject(value) ? value : refuse('The body', 'a JSON object', value));
}

/** The question in a GET's query string. */
export function queryParams(url: string, limits: EdgeLimits): GraphQLParams {
  const text = /\?([^#]*)/.exec(url)?.[1] ?? '';
  if (text.length > limits.bodyBytes)
    throw beyondLimit(
      'bodyBytes',
      limits.bodyBytes,
      `The address has more than ${limits.bodyBytes} bytes: ask with POST.`,
      414,
    );
  const given = new URLSearchParams(text);
  const json = (name: string) => {
    const value = given.get(name);
    return value === null || value === '' ? undefined : readJson(`"${name}"`, value, limits);
  };
  return checked({
    query: given.get('query') ?? undefined,
    operationName: given.get('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

function readJson(what: string, json: string, { jsonNesting: most }: EdgeLimits): unknown {
  if (jsonNesting(json, most) > most)
    throw beyondLimit(
      'jsonNesting',
      most,
      `${what} nests brackets more than ${most} deep: send flatter variables.`,
    );
  try {
    return JSON.parse(json);
  } catch {
    throw badRequest(`${what} is not JSON.`);
  }
}

/** Only the four that the specification names: what else is sent is to be ignored. */
function checked({ query, operationName, variables, extensions }: Record<string, unknown>): GraphQLParams {
  if (variables != null && !isObject(variables)) refuse('"variables"', 'an object', variables);
  if (extensions != null && !isObject(extensions)) refuse('"extensions"', 'an object', extensions);
  if (operationName != null && typeof operationName !== 'string')
    refuse('"operationName"', 'a string', operationName);
  if (query == null && isObject(extensions) && extensions.persistedQuery !== undefined)
    // Apollo, Relay and urql know this very message, and send the whole query next.
    throw refusal('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported', {
      status: 400,
      graphql: true,
    });
  if (query == null || query === '') throw badRequest('There is no question: "query" is missing.');
  if (typeof query !== 'string') return refuse('"query"', 'a string', query);
  return {
    query,
    ...(operationName == null ? {} : { operationName: operationName as string }),
    ...(variables == null ? {} : { variables: variables as Record<string, unknown> }),
    ...(extensions == null ? {} : { extensions: extensions as Record<string, unknown> }),
  };
}

function refuse(what: string, wanted: string, got: unknown): never {
  const kind = got === null ? 'null' : Array.isArray(got) ? 'a list' : `a ${typeof got}`;
  throw badRequest(`${what} must be ${wanted}; got ${kind}.`);
}

function badRequest(message: string): Error {
  return refusal('BAD_REQUEST', message, { status: 400 });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
