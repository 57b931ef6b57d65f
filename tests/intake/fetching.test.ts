import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Fetcher } from '../../src/intake/fetcher.ts';
import { IntakeFailure } from '../../src/intake/intake-failure.ts';
import { intakeLimits } from '../../src/intake/intake-limits.ts';
import { NetworkRules, parseAllowed } from '../../src/intake/network-rules.ts';
import { siteTurns } from '../../src/intake/site-turns.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { testGraph } from '../setup/database.ts';
import { html, moved, type Site, site } from './site.ts';

const PAGE = { types: ['text/html'] };

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});

function fetcher(sites: readonly Site[], milliseconds = 20_000): Fetcher {
  return new Fetcher({
    rules: new NetworkRules(sites.flatMap(({ allowed }) => parseAllowed(allowed) ?? [])),
    turns: siteTurns(graph),
    agent: 'Copycat/0 (+mailto:editor@kommune.example)',
    signal: AbortSignal.timeout(milliseconds),
  });
}

/** Why an address was not fetched. */
async function faultOf(fetched: Promise<unknown>): Promise<{ fault: string; reason: string }> {
  try {
    await fetched;
  } catch (error) {
    if (error instanceof IntakeFailure) return { fault: error.fault, reason: error.message };
    throw error;
  }
  throw new Error('It was expected to be refused, and was fetched.');
}

describe('a page', () => {
  it('is fetched with an honest name, and tells from where it came', async () => {
    const blog = await site({ '/': moved('/post#top', 301), '/post': html('<p>Hei</p>', { etag: '"1"' }) });
    const fetched = await fetcher([blog]).fetch(`${blog.url}/`, PAGE);
    expect(fetched).toMatchObject({ asked: `${blog.url}/`, address: `${blog.url}/post`, etag: '"1"' });
    expect(String(fetched?.bytes)).toBe('<p>Hei</p>');
    expect(blog.agents).toEqual(new Set(['Copycat/0 (+mailto:editor@kommune.example)']));
    expect(blog.asked).toEqual(['/robots.txt', '/', '/post']);
  });

  it('is not sent again where it has not changed', async () => {
    const blog = await site({
      '/feed': (request, response) =>
        request.headers['if-none-match'] === '"7"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { 'content-type': 'text/html' }).end('new'),
    });
    const known = { etag: '"7"', lastModified: null };
    expect(await fetcher([blog]).fetch(`${blog.url}/feed`, { ...PAGE, known })).toBeNull();
  });

  it('is unpacked', async () => {
    const blog = await site({ '/': html(gzipSync('<p>Hej</p>'), { 'content-encoding': 'gzip' }) });
    expect(String((await fetcher([blog]).fetch(blog.url, PAGE))?.bytes)).toBe('<p>Hej</p>');
  });
});

describe('the operator’s network is not reached', () => {
  it('by an address', async () => {
    const blog = await site({ '/': html('inside') });
    expect(await faultOf(fetcher([]).fetch(blog.url, PAGE))).toMatchObject({ fault: 'NETWORK' });
    expect(blog.asked).toEqual([]);
  });

  it('by a name that leads there, on an allowed port', async () => {
    const { reason } = await faultOf(fetcher([]).fetch('http://localhost/', PAGE));
    expect(reason).toMatch(
      /localhost is not asked: it leads to (127\.0\.0\.1|::1), which is no public address/,
    );
  });

  it('by a redirect from a page that may be read', async () => {
    const inside = await site({ '/secret': html('inside') });
    const blog = await site({ '/': moved(`${inside.url}/secret`) });
    expect(await faultOf(fetcher([blog]).fetch(blog.url, PAGE))).toMatchObject({ fault: 'NETWORK' });
    expect(inside.asked).toEqual([]);
  });

  it('by the redirect of a robots.txt', async () => {
    const inside = await site({ '/': html('inside') });
    const blog = await site({ '/robots.txt': moved(inside.url), '/': html('outside') });
    expect(await faultOf(fetcher([blog]).fetch(blog.url, PAGE))).toMatchObject({ fault: 'NETWORK' });
    expect(inside.asked).toEqual([]);
  });

  for (const address of [
    'file:///etc/passwd',
    'ftp://host/x',
    'javascript:1',
    'no address',
    'http://name:word@host.example/',
  ])
    it(`by ${address}`, async () => {
      expect(await faultOf(fetcher([]).fetch(address, PAGE))).toMatchObject({ fault: 'ADDRESS' });
    });
});

describe('limits', () => {
  it('a page that is too large is given up, whether or not it says how large it is', async () => {
    const blog = await site({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (response.write('x'.repeat(65_536)));
          response.once('drain', more);
        };
        more();
      },
    });
    expect(await faultOf(fetcher([blog]).fetch(blog.url, PAGE))).toMatchObject({ fault: 'SIZE' });
  });

  it('a small parcel that unpacks to a huge page is given up on the way', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(intakeLimits.bytes);
    const blog = await site({ '/': html(bomb, { 'content-encoding': 'gzip' }) });
    expect(await faultOf(fetcher([blog]).fetch(blog.url, PAGE))).toMatchObject({ fault: 'SIZE' });
  });

  it('a page that drips is given up in time', async () => {
    const blog = await site({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('x'), 50);
        response.on('close', () => clearInterval(drip));
      },
    });
    expect(await faultOf(fetcher([blog], 500).fetch(blog.url, PAGE))).toMatchObject({ fault: 'TIME' });
  });

  it('a circle of redirects, and a chain that is too long', async () => {
    const blog = await site({
      '/a': moved('/b'),
      '/b': moved('/a'),
      ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`/${n}`, moved(`/${n + 1}`)])),
      '/robots.txt': (_request, response) => response.writeHead(200).end('User-agent: *\nCrawl-delay: 0'),
    });
    expect(await faultOf(fetcher([blog]).fetch(`${blog.url}/a`, PAGE))).toMatchObject({
      fault: 'REDIRECTS',
      reason: 'It redirects in a circle.',
    });
    expect(await faultOf(fetcher([blog]).fetch(`${blog.url}/0`, PAGE))).toMatchObject({ fault: 'REDIRECTS' });
  });

  it('only what can be read is taken', async () => {
    const blog = await site({ '/': html('GIF89a', { 'content-type': 'image/gif' }) });
    const { fault, reason } = await faultOf(fetcher([blog]).fetch(blog.url, PAGE));
    expect(fault).toBe('TYPE');
    expect(reason).toBe('It is of the type image/gif; what is read: text/html.');
  });
});

describe('politeness', () => {
  it('what a robots.txt keeps from programs is not asked for', async () => {
    const blog = await site({
      '/robots.txt': (_request, response) =>
        response.end('User-agent: *\nDisallow: /\n\nUser-agent: copycat\nAllow: /open\nDisallow: /'),
      '/open': html('open'),
      '/closed': html('closed'),
    });
    const polite = fetcher([blog]);
    expect(await polite.fetch(`${blog.url}/open`, PAGE)).not.toBeNull();
    expect(await faultOf(polite.fetch(`${blog.url}/closed`, PAGE))).toMatchObject({ fault: 'ROBOTS' });
    expect(blog.asked).toEqual(['/robots.txt', '/open']);
  });

  it('a robots.txt that the host fails to give keeps everything', async () => {
    const blog = await site({
      '/robots.txt': (_request, response) => response.writeHead(500).end(),
      '/': html('x'),
    });
    expect(await faultOf(fetcher([blog]).fetch(blog.url, PAGE))).toMatchObject({ fault: 'ROBOTS' });
  });

  it('a host that wants to be asked later is left alone, by every node', async () => {
    const blog = await site({
      '/': (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    });
    expect(await faultOf(fetcher([blog]).fetch(blog.url, PAGE))).toMatchObject({ fault: 'STATUS' });
    expect(await faultOf(fetcher([blog]).fetch(blog.url, PAGE))).toMatchObject({ fault: 'BUSY' });
    expect(blog.asked).toEqual(['/robots.txt', '/']);
  });

  it('a host that asks for a longer pause than is waited for gives one page now', async () => {
    const blog = await site({
      '/robots.txt': (_request, response) => response.end('User-agent: *\nCrawl-delay: 60'),
      '/1': html('1'),
      '/2': html('2'),
    });
    const polite = fetcher([blog]);
    expect(await polite.fetch(`${blog.url}/1`, PAGE)).not.toBeNull();
    expect(await faultOf(polite.fetch(`${blog.url}/2`, PAGE))).toMatchObject({ fault: 'BUSY' });
  });

  it('two nodes take turns at one host', async () => {
    const turns = [siteTurns(graph), siteTurns(graph)];
    const waits = await Promise.all(
      Array.from({ length: 4 }, (_, n) => turns[n % 2]?.take('turns.example', 1_000, 60_000)),
    );
    const sorted = waits.map((wait) => wait ?? -1).sort((a, b) => a - b);
    for (const [n, wait] of sorted.entries()) expect(Math.round((wait - (sorted[0] ?? 0)) / 1_000)).toBe(n);
  });
});
