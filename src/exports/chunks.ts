/** Text is sent in pieces of about so many characters, or what there is after so many milliseconds: a reader that hears nothing gives up. */
const CHUNK = 64 * 1024;
const SILENCE = 2_000;

/** Small pieces of text put together and encoded; bytes are passed on as they are. */
export async function* inChunks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let text = '';
  let sent = performance.now();
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < CHUNK && performance.now() - sent < SILENCE) continue;
    }
    sent = performance.now();
    if (text) yield Buffer.from(text, 'utf8');
    text = '';
    if (typeof piece !== 'string' && piece.length) yield piece;
  }
  if (text) yield Buffer.from(text, 'utf8');
}
