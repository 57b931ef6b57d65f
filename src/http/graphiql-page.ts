import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** The query editor as one page: no script, style, font or picture comes from another host. */
export interface GraphiqlPage {
  readonly html: string;
  readonly policy: string;
  readonly etag: string;
  compressed(): Promise<Uint8Array<ArrayBuffer>>;
}

/** The page has nine megabytes, so it is loaded when it is first asked for, and kept whole and compressed. */
export async function graphiqlPage(exampleQuery: string | undefined): Promise<GraphiqlPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Copycat',
    ...(exampleQuery === undefined ? {} : { defaultQuery: exampleQuery }),
  });
  let compressed: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    html,
    policy: policyOf(html),
    etag: `"${sha256(html).slice(0, 22)}"`,
    compressed: () => {
      compressed ??= promisify(gzip)(html).then((bytes) => new Uint8Array(bytes));
      return compressed;
    },
  };
}

/** Its own script by hash, and no other; the editor sets styles and starts its workers from blobs. It asks this service alone. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${sha256(text ?? '')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')} blob:`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
