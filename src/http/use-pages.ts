import type { Plugin } from 'graphql-yoga';
import { type GraphiqlPage, graphiqlPage } from './graphiql-page.ts';
import { pathOf, sentence } from './sentence.ts';

/** What is not GraphQL and no page for readers: the query editor for browsers at /graphql, and a sentence everywhere else. */
export function usePages(exampleQuery: string | undefined): Plugin {
  let page: Promise<GraphiqlPage> | undefined;
  return {
    async onRequest({ request, endResponse, fetchAPI }) {
      const path = pathOf(request);
      const forBrowser =
        request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
      if (path === '/graphql') {
        if (!forBrowser) return;
        page ??= graphiqlPage(exampleQuery);
        return endResponse(await pageResponse(await page, request, fetchAPI.Response));
      }
      endResponse(
        sentence(fetchAPI.Response, 404, 'There is nothing here; questions are asked at /graphql.'),
      );
    },
  };
}

async function pageResponse(
  page: GraphiqlPage,
  request: Request,
  ResponseClass: typeof Response,
): Promise<Response> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.policy,
    // Kept by the browser, and asked each time whether it is still the same.
    'cache-control': 'no-cache',
    etag: page.etag,
    vary: 'Accept, Accept-Encoding',
  };
  if (request.headers.get('if-none-match')?.includes(page.etag))
    return new ResponseClass(null, { status: 304, headers });
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? ''))
    return new ResponseClass(page.html, { headers });
  return new ResponseClass(await page.compressed(), { headers: { ...headers, 'content-encoding': 'gzip' } });
}
