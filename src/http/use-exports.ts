import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Plugin } from 'graphql-yoga';
import { AccessError } from '../domain/access.ts';
import { InputError } from '../domain/input-error.ts';
import { DataMovedError } from '../exports/dataset-state.ts';
import { beginExport, type Export, openExport } from '../exports/export.ts';
import { exportAddress, NoSuchExportError } from '../exports/export-address.ts';
import { UnknownKeyError } from '../exports/graph-source.ts';
import type { Logger } from '../log.ts';
import { BusyError, UnavailableError } from '../neo4j/failure.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type Authorization, challenge } from './authorization.ts';
import { failureFacts } from './client-error.ts';
import type { EdgeLimits } from './edge-limits.ts';
import { pathOf, sentence } from './sentence.ts';
import { ProviderAwayError } from './tokens.ts';

/**
 * The exports at plain addresses below /export, read with GET. They are streamed: nothing more is read from the database than the reader
 * has taken. What fails before the first bytes is answered with a sentence; what fails later breaks the connection off, so that no half of
 * a file passes for the whole.
 */
export function useExports(
  graph: Graph,
  log: Logger,
  authorization: Authorization,
  { exports }: EdgeLimits,
): Plugin<object, ServerContext> {
  let working = 0;
  const send = ({ chunks, file }: Export, response: ServerResponse | undefined): Readable => {
    const body = Readable.from(chunks(), { objectMode: false });
    body.once('close', () => working--);
    body.once('error', (error) => {
      log.error('An export broke off.', { id: randomUUID(), file, ...failureFacts(error) });
      response?.destroy(error);
    });
    // A reader that hung up, even before the first byte, must not keep what is read for it.
    response?.once('close', () => body.destroy());
    if (response?.destroyed) body.destroy();
    return body;
  };
  /** The answer to an address; `sent` is what is still read when it has been given. */
  const answer = async (
    request: Request,
    path: string,
    ResponseClass: typeof Response,
    response: ServerResponse | undefined,
  ): Promise<{ answered: Response; sent?: Readable }> => {
    const { method, url, headers } = request;
    const { states } = await authorization.asker(request);
    const address = exportAddress(path, new URL(url).searchParams);
    const known = headers.get('if-none-match');
    if (method === 'HEAD' || known !== null) {
      const asked = await openExport(graph, address, states);
      await asked.close();
      const status = known?.includes(asked.tag) ? 304 : 200;
      if (status === 304 || method === 'HEAD')
        return { answered: new ResponseClass(null, { status, headers: headersOf(asked) }) };
    }
    const begun = await beginExport(graph, address, states);
    const sent = send(begun, response);
    return { answered: new ResponseClass(sent as never, { headers: headersOf(begun) }), sent };
  };
  return {
    async onRequest({ request, endResponse, fetchAPI, serverContext }) {
      const path = pathOf(request);
      if (path !== '/export' && !path.startsWith('/export/')) return;
      const { Response } = fetchAPI;
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return endResponse(sentence(Response, 405, 'An export is read with GET.', { allow: 'GET, HEAD' }));
      if (working >= exports)
        return endResponse(busy(Response, `${exports} exports are being read, which is the most at once`));
      working++;
      let sent: Readable | undefined;
      try {
        const given = await answer(request, path, Response, serverContext?.res);
        sent = given.sent;
        endResponse(given.answered);
      } catch (error) {
        const refused = refusalOf(Response, error);
        if (!refused) throw error;
        endResponse(refused);
      } finally {
        if (!sent) working--;
      }
    },
  };
}

/** What Node's own server hands in; absent where a request came in another way. */
interface ServerContext {
  readonly res?: ServerResponse;
}

function headersOf({ state, mediaType, file, tag }: Export): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${file.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(file).replaceAll(/['()*]/g, percent)}`,
    // Kept by the reader alone, and asked each time whether it is still the same: others may see other records.
    'cache-control': 'private, no-cache',
    vary: 'Authorization',
    etag: `"${tag}"`,
    'x-copycat-position': String(state.position),
    'x-copycat-schema': String(state.schema),
  };
}

/** encodeURIComponent leaves these, which a header's extended value may not hold (RFC 8187). */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function refusalOf(ResponseClass: typeof Response, error: unknown): Response | undefined {
  if (error instanceof AccessError) {
    const { status, headers } = challenge(error);
    return sentence(ResponseClass, status, error.message, headers);
  }
  if (error instanceof InputError) return sentence(ResponseClass, 400, error.message);
  if (error instanceof NoSuchExportError || error instanceof UnknownKeyError)
    return sentence(ResponseClass, 404, error.message);
  if (error instanceof ProviderAwayError)
    return sentence(ResponseClass, 503, error.message, { 'retry-after': '5' });
  if (error instanceof DataMovedError)
    return sentence(ResponseClass, 503, error.message, { 'retry-after': '1' });
  if (error instanceof BusyError) return sentence(ResponseClass, 503, error.message, { 'retry-after': '1' });
  if (error instanceof UnavailableError)
    return busy(ResponseClass, 'The database cannot be reached just now');
  return undefined;
}

function busy(ResponseClass: typeof Response, reason: string): Response {
  return sentence(ResponseClass, 503, `${reason}: ask again in a second.`, { 'retry-after': '1' });
}
