import { lookup as resolveName } from 'node:dns';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { IntakeFailure } from './intake-failure.ts';
import type { NetworkRules } from './network-rules.ts';

/** What one address answered, redirects not followed. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Reads the body, unpacked. Fails beyond so many bytes, packed or unpacked. */
  body(mostBytes: number): Promise<Buffer>;
  /** Leaves the body unread and hangs up. */
  leave(): void;
}

export interface Asked {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly rules: NetworkRules;
  readonly signal: AbortSignal;
}

/**
 * The only place from which the service asks somebody else's server. The address that a name resolves to is judged in the very
 * look-up that the connection is made from, so that no second look-up can answer something else.
 */
export async function ask({ url, headers, rules, signal }: Asked): Promise<Answered> {
  const source = url.href;
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const host = url.hostname;
  const refused = (problem: string) =>
    new IntakeFailure('NETWORK', source, `${host} is not asked: ${problem}.`);
  const byPort = rules.portProblem(host, port);
  if (byPort !== null) throw refused(byPort);
  const literal = host.replace(/^\[|\]$/g, '');
  // Node looks no address up that is one already.
  const byAddress = isIP(literal) ? rules.addressProblem(host, port, literal) : null;
  if (byAddress !== null) throw refused(byAddress);
  const lookup: LookupFunction = (name, options, callback) =>
    resolveName(name, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const problem = found
        .map(({ address }) => rules.addressProblem(host, port, address))
        .find((each) => each !== null);
      if (problem !== undefined) return callback(refused(problem), []);
      const [first] = found;
      if (options.all || first === undefined) callback(null, found);
      else callback(null, first.address, first.family);
    });
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const begin = url.protocol === 'https:' ? httpsRequest : httpRequest;
    begin(url, {
      lookup,
      signal,
      agent: false,
      maxHeaderSize: 16_384,
      headers: { ...headers, 'accept-encoding': 'gzip, br' },
    })
      .on('response', resolve)
      .on('error', (error) => reject(failureOf(error, source, signal)))
      .end();
  });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: (most) => readBody(response, most, source, signal),
    leave: () => response.destroy(),
  };
}

async function readBody(
  response: IncomingMessage,
  most: number,
  source: string,
  signal: AbortSignal,
): Promise<Buffer> {
  const tooLarge = new IntakeFailure('SIZE', source, `It is larger than the ${most} bytes that are read.`);
  let packed = 0;
  response.on('data', (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > most) response.destroy(tooLarge);
  });
  const stream = unpacked(response, source);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge;
      chunks.push(chunk);
    }
  } catch (error) {
    throw failureOf(error, source, signal);
  } finally {
    response.destroy();
    stream.destroy();
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage, source: string): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  switch (coding) {
    case 'identity':
    case '':
      return response;
    case 'gzip':
    case 'x-gzip':
      return passed(response, createGunzip());
    case 'br':
      return passed(response, createBrotliDecompress());
    case 'deflate':
      return passed(response, createInflate());
    default:
      response.destroy();
      throw new IntakeFailure('TYPE', source, `It is packed as “${coding}”, which was not asked for.`);
  }
}

function passed<S extends Readable & NodeJS.WritableStream>(from: IncomingMessage, through: S): S {
  from.on('error', (error) => through.destroy(error));
  from.on('aborted', () => through.destroy(new Error('The connection was closed before the end.')));
  return from.pipe(through);
}

function failureOf(error: unknown, source: string, signal: AbortSignal): IntakeFailure {
  if (error instanceof IntakeFailure) return error;
  if (signal.aborted) return new IntakeFailure('TIME', source, 'It did not answer to its end in time.');
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code === 'ENOTFOUND' ? 'there is no such host' : message;
  return new IntakeFailure('UNREACHABLE', source, `It could not be reached: ${why}.`, { cause: error });
}
