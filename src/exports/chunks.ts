/** Text is sent in pieces of about so many characters. */
const CHUNK = 64 * 1024;

/** Small pieces of text put together and encoded; bytes are passed on as they are. */
export async function* inChunks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < CHUNK) continue;
    }
    if (text) yield Buffer.from(text, 'utf8');
    text = '';
    if (typeof piece !== 'string' && piece.length) yield piece;
  }
  if (text) yield Buffer.from(text, 'utf8');
}
