import type { Plugin } from 'graphql-yoga';
import { sentence } from './sentence.ts';

/**
 * Lets pages of the listed origins ask, and no others; `*` lets all. Never with credentials, and nothing but the header
 * Authorization says who asks: a browser never sends it by itself, so no other site can read or write in a reader's name.
 *
 * A GET is a simple request, which a browser sends before it knows whether the answer may be read. Nothing can be changed by one, but
 * any site could make its visitors' browsers burden a service on their own machine: the browser says so, and it is refused.
 */
export function useCrossOrigin(origins: readonly string[]): Plugin {
  const allowed = (origin: string | null) =>
    origin !== null && (origins.includes('*') || origins.includes(origin));
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      const origin = request.headers.get('origin');
      if (
        request.method === 'OPTIONS' &&
        allowed(origin) &&
        request.headers.has('access-control-request-method')
      )
        return endResponse(new fetchAPI.Response(null, { status: 204, headers: PREFLIGHT }));
      if (isForeign(request) && !allowed(origin))
        return endResponse(
          sentence(
            fetchAPI.Response,
            403,
            'Pages of other origins may not ask here, unless the operator lists their origin.',
          ),
        );
    },
    onResponse({ request, response }) {
      if (origins.length === 0) return;
      if (origins.includes('*')) return response.headers.set('access-control-allow-origin', '*');
      response.headers.append('vary', 'Origin');
      const origin = request.headers.get('origin');
      if (origin !== null && allowed(origin)) response.headers.set('access-control-allow-origin', origin);
    },
  };
}

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  // Clients send headers of their own, such as their name; without credentials all may be allowed. The one that says who asks is not
  // among "all" (the Fetch standard, CORS-safelisted and non-wildcard request-header names); a page knows a key only if it was given one.
  'access-control-allow-headers': 'Authorization, *',
  'access-control-max-age': '600',
};

/** Sent by a page of another site. A link that a person follows is none of these. */
function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return (
    (site === 'cross-site' || site === 'same-site') && request.headers.get('sec-fetch-mode') !== 'navigate'
  );
}
