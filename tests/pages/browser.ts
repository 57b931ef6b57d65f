import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { type AppOptions, createApp, type Listening, listen } from '../../src/server.ts';
import { silentLog } from '../http/question.ts';
import { testPages } from './built.ts';
import { launched } from './chromium.ts';

/** The service at an address, and a browser before it. */
export interface Readers {
  readonly url: string;
  /** A fresh reader: nothing remembered. What it asks of other hosts, and what goes wrong in its pages, is kept for the tests to look at. */
  reader(options?: Parameters<Browser['newContext']>[0]): Promise<Reader>;
}

export interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of other hosts that were asked for. */
  readonly elsewhere: string[];
  /** What the browser complained of: errors of scripts, and what the security policy held back. */
  readonly complaints: string[];
}

export async function readers(graph: Graph, options: Partial<AppOptions> = {}): Promise<Readers> {
  const app = createApp({ ...options, graph, log: silentLog, pages: await testPages() });
  const server: Listening = await listen(app, '127.0.0.1', 0);
  const browser = await launched();
  afterAll(async () => {
    await browser.close();
    await server.close(0);
    await app.dispose();
  });
  return {
    url: server.url,
    reader: async (options = {}) => {
      const context = await browser.newContext({
        baseURL: server.url,
        locale: 'en',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const elsewhere: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(server.url))
          elsewhere.push(request.url());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return { page, context, elsewhere, complaints };
    },
  };
}

/** As if the key had been given in this tab before: every page that it opens from now on is an editor's. */
export async function signedIn(page: Page, key: string): Promise<void> {
  await page.addInitScript(`sessionStorage.setItem('copycat-key', ${JSON.stringify(key)})`);
}

/** Until everything that the page has asked for is there. The connection over which it hears of changes stays open, so the network is never idle. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.locator('.loading, [aria-busy=true]').first().waitFor({ state: 'detached' });
}
