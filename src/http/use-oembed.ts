import type { Plugin } from 'graphql-yoga';
import { embeddedPathTo, routeOf } from '../dashboard/address/routes.ts';
import { pathOf, sentence } from './sentence.ts';

/** What an embedded view is given where its host asks for nothing smaller, in pixels. */
const SIZE = { width: 800, height: 640 } as const;

/**
 * oEmbed (https://oembed.com): to the address of a page of this service, the frame that shows the same view elsewhere. Only of this
 * service's own addresses, so it vouches for nobody else's.
 */
export function useOembed(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI: { Response } }) {
      if (pathOf(request) !== '/oembed') return;
      const say = (status: number, message: string) => endResponse(sentence(Response, status, message));
      if (request.method !== 'GET') return say(405, '/oembed is read with GET.');
      const query = new URL(request.url).searchParams;
      const format = query.get('format') ?? 'json';
      if (format !== 'json') return say(501, `format: only json is answered; got "${format.slice(0, 20)}".`);
      const asked = query.get('url') ?? '';
      const url = URL.canParse(asked) ? new URL(asked) : undefined;
      const route = url && /^https?:$/.test(url.protocol) ? routeOf(url.pathname) : null;
      const framed = route && routeOf(embeddedPathTo(route));
      if (!url || !route || !framed || url.host !== new URL(request.url).host)
        return say(404, `url: expected the address of a page of this service; got "${asked.slice(0, 100)}".`);
      const width = atMost(query.get('maxwidth'), SIZE.width);
      const height = atMost(query.get('maxheight'), SIZE.height);
      const frame = `${url.origin}${embeddedPathTo(route)}${url.search}`;
      const body = {
        version: '1.0',
        type: 'rich',
        provider_name: 'Copycat',
        provider_url: `${url.origin}/`,
        title: 'key' in route ? `Copycat: ${route.key}` : 'Copycat',
        html: `<iframe src="${escaped(frame)}" title="Copycat" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`,
        width,
        height,
      };
      endResponse(
        new Response(JSON.stringify(body), {
          headers: { 'content-type': 'application/json; charset=utf-8' },
        }),
      );
    },
  };
}

function atMost(given: string | null, usual: number): number {
  return given !== null && /^\d{1,5}$/.test(given) ? Math.max(1, Math.min(Number(given), usual)) : usual;
}

function escaped(text: string): string {
  return text.replace(/[&"'<>]/g, (character) => `&#${character.codePointAt(0)};`);
}
