import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** What a site of the tests answers at its paths. */
export type Pages = Readonly<Record<string, RequestListener>>;

export interface Site {
  readonly url: string;
  /** What an operator writes to let this site be read. */
  readonly allowed: string;
  /** The paths that were asked for, in their order. */
  readonly asked: string[];
  /** What each request said of itself. */
  readonly agents: Set<string>;
}

const open = new Set<Server>();

/** A site on loopback: a genuine server, which answers 404 to what it does not have. */
export async function site(pages: Pages): Promise<Site> {
  const asked: string[] = [];
  const agents = new Set<string>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    agents.add(request.headers['user-agent'] ?? '');
    const page = pages[path] ?? pages[path.split('?')[0] ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.add(server);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, allowed: `127.0.0.1:${port}`, asked, agents };
}

export function html(body: string | Buffer, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export function moved(to: string, status = 302): RequestListener {
  return (_request, response) => response.writeHead(status, { location: to }).end();
}

afterAll(() => {
  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
  open.clear();
});
