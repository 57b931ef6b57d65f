import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { firstStories } from '../setup/first-stories.ts';
import { plant } from '../setup/world.ts';
import { readers, settled } from './browser.ts';

const { graph } = await firstStories();
const service = await readers(graph);

const copyBy = (adopter: string, place: number) =>
  plant(graph, {
    adopters: [],
    ideas: [],
    adoptions: [{ id: `live${place}`, idea_id: 'familieivaerksaetterne', adopter_id: adopter }],
    copies: [{ adoption_id: `live${place}`, source_adoption_id: 'a02' }],
  });

test('A copy recorded elsewhere appears without a reload, and after the connection was lost nothing is missing', async () => {
  const { page, context } = await service.reader();
  await page.goto('/idea/familieivaerksaetterne');
  await settled(page);
  const row = (name: string) => page.locator('tbody').getByRole('link', { name, exact: true });
  await copyBy('NO-3201', 1);
  await row('Bærum').waitFor();
  await context.setOffline(true);
  await copyBy('DK-751', 2);
  expect(await row('Aarhus').count()).toBe(0);
  await context.setOffline(false);
  await row('Aarhus').waitFor();
  await page.getByText('something was recorded').waitFor();
});

test('A page that gets no stream says so, and asks now and then', async () => {
  const { page } = await service.reader();
  await page.route('/graphql', (route) =>
    route.request().headers().accept === 'text/event-stream'
      ? route.fulfill({ status: 503 })
      : route.continue(),
  );
  await page.goto('/idea/familieivaerksaetterne');
  await page.getByText('Not live just now').waitFor();
  await copyBy('SE-0180', 3);
  await page.locator('tbody').getByRole('link', { name: 'Stockholm', exact: true }).waitFor();
});

test('A page that nobody sees holds no connection, and catches up when it is seen', async () => {
  const { page } = await service.reader();
  const isStream = (request: Request) => request.headers().accept === 'text/event-stream';
  const opened = page.waitForResponse((response) => isStream(response.request()));
  await page.goto('/idea/familieivaerksaetterne');
  await opened;
  const shown = (state: string) =>
    page.evaluate(
      `Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
    );
  const closed = page.waitForEvent('requestfailed', isStream);
  await shown('hidden');
  await closed;
  await copyBy('FI-091', 4);
  await shown('visible');
  await page.locator('tbody').getByRole('link', { name: 'Helsinki', exact: true }).waitFor();
});
