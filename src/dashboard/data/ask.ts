import { type ArgumentsOf, type DataOf, type Document, textOf } from './document.ts';
import { Failure, type FailureKind } from './failure.ts';

/** Asks the service one question. Nothing else in the pages speaks to it, and it speaks to no other host. */
export async function ask<D extends Document>(
  document: D,
  variables: ArgumentsOf<D>,
  signal?: AbortSignal,
): Promise<DataOf<D>> {
  const response = await reached(document, variables, signal);
  if (response.status === 429 || response.status === 503) throw new Failure('busy');
  if (response.status === 401 || response.status === 403) throw new Failure('signed-out');
  const body = await bodyOf<DataOf<D>>(response);
  const [error] = body.errors ?? [];
  if (error) throw new Failure(KINDS[error.extensions?.code ?? ''] ?? 'refused', error.message);
  if (!body.data) throw new Failure('broken');
  return body.data;
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
  FORBIDDEN: 'signed-out',
};

async function reached(document: Document, variables: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: textOf(document), variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Failure('offline', '', cause);
  }
}

async function bodyOf<T>(response: Response): Promise<Body<T>> {
  try {
    return (await response.json()) as Body<T>;
  } catch (cause) {
    throw new Failure('broken', '', cause);
  }
}
