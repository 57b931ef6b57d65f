import type { Plugin } from 'graphql-yoga';
import { isEmbedded, type Route, routeOf } from '../dashboard/address/routes.ts';
import { languageFor } from '../dashboard/texts/language.ts';
import type { Encoding, PageFile, PageFiles } from './page-files.ts';
import { pathOf, sentence } from './sentence.ts';

/**
 * The pages for readers. One page stands for all addresses, and reads from its address what to show; what it loads is named by its hash
 * and kept for ever. An address below /embed is the same page, which other sites may show in a frame.
 */
export function useDashboard(pages: PageFiles | undefined): Plugin {
  return {
    async onRequest({ request, endResponse, fetchAPI: { Response } }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const path = pathOf(request);
      const asset = pages?.file(path);
      if (asset) return endResponse(await sent(asset, request, Response, ASSET));
      if (path === '/graphql' || OTHERS.test(path)) return;
      const route = routeOf(path);
      const found = route !== null;
      if (!wantsPage(request.headers.get('accept') ?? '', found)) return;
      if (!pages)
        return endResponse(sentence(Response, 503, 'The pages have not been built: run `npm run build`.'));
      const headers = {
        ...SHELL,
        'content-security-policy': policy(isEmbedded(path)),
        ...(route
          ? { link: [oembedLink(request.url), ...scriptLinks(pages, route, request)].join(', ') }
          : {}),
      };
      endResponse(await sent(pages.shell, request, Response, headers, found ? 200 : 404));
    },
  };
}

/** A browser names HTML; other readers (link previews, curl) take whatever there is, but of a page that exists. */
function wantsPage(accept: string, exists: boolean): boolean {
  return accept.includes('text/html') || (exists && (accept === '' || accept.includes('*/*')));
}

/** What other plugins answer, or nobody. */
const OTHERS = /^\/(assets|export|health|ready|oembed)(\/|$)/;

const ASSET = { 'cache-control': 'public, max-age=31536000, immutable' };

/** Kept by the browser, and asked each time whether it is still the same. */
const SHELL = { 'cache-control': 'no-cache' };

/**
 * Scripts and styles come as files of this service, and no text can ever become one: not even the page's own script can make markup of a
 * text (trusted types). Pictures are drawn by the page itself, and downloads are made of blobs.
 */
function policy(embedded: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embedded ? '*' : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The scripts of the page at that address and of its reader's language, so that they come with the first one and not after it. Whoever has
 * chosen another language in this browser gets that after it.
 */
function scriptLinks(pages: PageFiles, { page }: Route, request: Request): string[] {
  const asked = (request.headers.get('accept-language') ?? '').split(',').map((tag) => tag.trim());
  const language = languageFor([new URL(request.url).searchParams.get('lang'), ...asked]);
  return [`pages/${page}-page.tsx`, `texts/${language}.json`]
    .flatMap((source) => pages.scriptsOf(source))
    .map((file) => `<${file}>; rel="modulepreload"`);
}

/** Where sites that embed what is linked find how (https://oembed.com, discovery). */
function oembedLink(url: string): string {
  return `</oembed?url=${encodeURIComponent(url)}>; rel="alternate"; type="application/json+oembed"; title="Copycat"`;
}

async function sent(
  file: PageFile,
  request: Request,
  ResponseClass: typeof Response,
  more: Readonly<Record<string, string>>,
  status = 200,
): Promise<Response> {
  const headers = {
    'content-type': file.type,
    etag: file.tag,
    vary: 'Accept, Accept-Encoding, Accept-Language',
    ...more,
  };
  if (status === 200 && request.headers.get('if-none-match')?.includes(file.tag))
    return new ResponseClass(null, { status: 304, headers });
  const encoding = encodingFor(request.headers.get('accept-encoding') ?? '');
  const encoded = encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding };
  const body = request.method === 'HEAD' ? null : await file.read(encoding);
  return new ResponseClass(body, { status, headers: encoded });
}

function encodingFor(accepted: string): Encoding {
  const takes = (name: string) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}
