import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { readBody } from './body.ts';
import type { EdgeLimits } from './edge-limits.ts';
import { bodyParams, queryParams } from './params.ts';
import { refusal } from './refusal.ts';

/**
 * Reads a question from a GET's query string or from a POST's JSON body, and from nothing else: forms, multipart and plain text are
 * what a foreign page can send without being asked, so none of them is taken.
 */
export function useRequestReading(limits: EdgeLimits): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser((get): GraphQLParams => queryParams(get.url, limits));
      else if (request.method === 'POST') {
        checkContent(request);
        setRequestParser(
          async (post): Promise<GraphQLParams> => bodyParams(await readBody(post, limits), limits),
        );
      } else
        throw refusal('METHOD_NOT_ALLOWED', `A question is asked with GET or POST; got ${request.method}.`, {
          status: 405,
          headers: { allow: 'GET, POST' },
        });
    },
  };
}

function checkContent({ headers }: Request): void {
  const [type, ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (type !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8'))
    throw unsupported('The body must be JSON in UTF-8: send it with "content-type: application/json".');
  if (!['', 'identity'].includes(headers.get('content-encoding')?.toLowerCase() ?? ''))
    throw unsupported('A compressed body is not taken: send it without "content-encoding".');
}

function unsupported(message: string): Error {
  // The body stays unread, so the connection cannot be used for another request.
  return refusal('UNSUPPORTED_MEDIA_TYPE', message, { status: 415, headers: { connection: 'close' } });
}
