import { credential, refused, standingNow } from './credential.ts';
import { type ArgumentsOf, type DataOf, type Document, textOf } from './document.ts';
import { Failure, type FailureKind } from './failure.ts';

/** Asks the service one question, with the key of who is signed in. It speaks to no other host. */
export function ask<D extends Document>(
  document: D,
  variables: ArgumentsOf<D>,
  signal?: AbortSignal,
): Promise<DataOf<D>> {
  // Who was signed in a moment ago must not be answered as the public.
  const standing = standingNow();
  if (standing.is === 'lapsed') return Promise.reject(new Failure('signed-out', standing.said));
  return askWith(credential()?.secret, document, variables, signal);
}

/** Asks with a certain key, or with none. */
export async function askWith<D extends Document>(
  secret: string | undefined,
  document: D,
  variables: ArgumentsOf<D>,
  signal?: AbortSignal,
): Promise<DataOf<D>> {
  const query = { query: textOf(document), variables };
  const response = await reached(secret, query, 'application/graphql-response+json', signal);
  if (response.status === 429 || response.status === 503) throw new Failure('busy');
  const body = await bodyOf<DataOf<D>>(response);
  const [error] = body.errors ?? [];
  if (response.status === 401) refused(secret, error?.message ?? '');
  if (error) throw new Failure(KINDS[error.extensions?.code ?? ''] ?? 'refused', error.message);
  if (!body.data) throw new Failure('broken');
  return body.data;
}

/** Sends one request to the service, with the key if there is one. */
export async function reached(
  secret: string | undefined,
  body: { readonly query: string; readonly variables: unknown },
  accept: string,
  signal?: AbortSignal,
): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...authorization(secret) },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Failure('offline', '', cause);
  }
}

/** How a request shows who sends it. */
export function authorization(secret: string | undefined): { readonly authorization?: string } {
  return secret === undefined ? {} : { authorization: `Bearer ${secret}` };
}

interface Body<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What an error's code means to a reader; any other is a question that cannot be answered as it is, and its message says why. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  INTERNAL_SERVER_ERROR: 'broken',
  UNAVAILABLE: 'busy',
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
};

async function bodyOf<T>(response: Response): Promise<Body<T>> {
  try {
    return (await response.json()) as Body<T>;
  } catch (cause) {
    throw new Failure('broken', '', cause);
  }
}
