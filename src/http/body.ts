import type { EdgeLimits } from './edge-limits.ts';
import { beyondLimit, refusal } from './refusal.ts';

/** A request's body as text. Its bytes are counted as they come, whatever Content-Length says or leaves out. */
export async function readBody(request: Request, { bodyBytes }: EdgeLimits): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyBytes) throw tooLarge(bodyBytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  const reader = request.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      bytes += part.value.byteLength;
      if (bytes > bodyBytes) throw tooLarge(bodyBytes);
      text += decoded(() => decoder.decode(part?.value, { stream: true }));
    }
    return text + decoded(() => decoder.decode());
  } finally {
    reader?.releaseLock();
  }
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw refusal('BAD_REQUEST', 'The body is not UTF-8.', { status: 400 });
  }
}

function tooLarge(bodyBytes: number): Error {
  return beyondLimit(
    'bodyBytes',
    bodyBytes,
    `The body has more than ${bodyBytes} bytes: ask in several requests.`,
    413,
  );
}
