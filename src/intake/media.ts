/** A media type as a server names it, with its character set. */
export interface Media {
  /** Lower case, without parameters; empty where none is named. */
  readonly type: string;
  readonly charset: string | null;
}

export function mediaOf(header: string | undefined): Media {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { type: type.trim().toLowerCase(), charset: charset ?? null };
}

/** As many bytes as the HTML standard looks through for the page's own word on its character set. */
const PRESCAN = 1024;

/**
 * Bytes as text. A byte order mark decides, then the server's header, then the document's own word in its first bytes, then whether they
 * are sound UTF-8; what says nothing and is no UTF-8 is read as windows-1252, as browsers in the Nordic countries do.
 */
export function decoded(bytes: Buffer, { charset }: Pick<Media, 'charset'>): string {
  const label = markOf(bytes) ?? known(charset) ?? known(ownWord(bytes));
  if (label === 'windows-1252') return westernEuropean(bytes);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return westernEuropean(bytes);
  }
}

/** The Encoding Standard's windows-1252. Node's own leaves 0x80 to 0x9F, dashes and quotes among them, as control characters (nodejs/node 56542). */
function westernEuropean(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);
}

const WINDOWS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function markOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function ownWord(bytes: Buffer): string | null {
  const head = bytes.subarray(0, PRESCAN).toString('latin1');
  const declared =
    /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head) ??
    /<meta[^>]*\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /<meta[^>]*\scontent\s*=\s*["'][^"'>]*charset\s*=\s*([\w.:-]+)/i.exec(head);
  const label = declared?.[1] ?? null;
  // Bytes in which the word can be read are no UTF-16, whatever it says (HTML standard, prescan).
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The label where it is one that the Encoding Standard knows. */
function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
