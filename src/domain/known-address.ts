/** Parameters that only tell where a reader came from, or how a page is shown to them. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|_ga|_gl|ref|ref_src|amp|outputtype|_hsenc|_hsmi|wt_mc|cmpid|xtor|share|fb_\w+)$/i;

const DIRECTORY_PAGE = /\/(?:index\.(?:html?|php|aspx)|default\.(?:html?|aspx?))$/i;

/**
 * An address in the one spelling that all its spellings share, by which a post is known again: without scheme, `www.`, trailing slash,
 * fragment, tracking, the marks of AMP and of mobile pages; parameters in their order. It is compared, never opened. Null for what is no address of the web.
 */
export function knownAddressOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:www\d?|amp|m|mobil)\.(?=[^.]+\.)/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = decodedPath(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(DIRECTORY_PAGE, '/')
    .replace(/(?:\/amp)?\/*$/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/^\/amp(?=\/)/i, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  return `${host}${port}${path}${query === '' ? '' : `?${query}`}`.slice(0, LONGEST);
}

/** Longer than any address that leads anywhere, and as long as an index holds. */
const LONGEST = 2_000;

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
