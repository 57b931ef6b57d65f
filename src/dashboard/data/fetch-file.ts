import { authorization } from './ask.ts';
import { credential } from './credential.ts';
import { Failure } from './failure.ts';

/** A file of the service as who is signed in may see it: a plain link sends no key, and would bring what the public sees. */
export async function fetchFile(href: string): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(href, { headers: { ...authorization(credential()?.secret) } });
    if (response.ok) return await response.blob();
  } catch (cause) {
    throw new Failure('offline', '', cause);
  }
  throw new Failure(response.status === 401 ? 'signed-out' : response.status === 503 ? 'busy' : 'refused');
}
