import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { testGraph } from '../setup/database.ts';
import { plant } from '../setup/world.ts';
import { readers, settled } from './browser.ts';

const HOSTILE = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
const graph = await testGraph();
await plant(graph, {
  adopters: [
    { id: 'DK', kind: 'country', name: 'Danmark', country: 'DK', latitude: '56', longitude: '9' },
    { id: 'R', kind: 'region', name: 'Region', parent_id: 'DK', country: 'DK' },
    { id: 'a', kind: 'municipality', name: HOSTILE, parent_id: 'R', country: 'DK' },
    { id: 'b', kind: 'municipality', name: 'By', parent_id: 'R', country: 'DK' },
  ],
  ideas: [{ id: 'i', name: HOSTILE, summary: HOSTILE, topics: HOSTILE.replaceAll(';', '') }],
  adoptions: [
    { id: 'one', idea_id: 'i', adopter_id: 'a', date: '2010' },
    { id: 'two', idea_id: 'i', adopter_id: 'b', date: '2014-03' },
  ],
  copies: [{ adoption_id: 'two', source_adoption_id: 'one' }],
  posts: [
    {
      id: 'p',
      url: 'https://example.org/',
      title: HOSTILE,
      authors: HOSTILE.replaceAll(';', ''),
      text: `${HOSTILE} og mere`,
    },
  ],
  citations: [
    { post_id: 'p', idea_id: 'i', adoption_id: 'two', source_adoption_id: 'one', quote: HOSTILE, start: '0' },
  ],
});
const service = await readers(graph);

test('What stands in the data is only ever text, on any page', async () => {
  const { page, elsewhere, complaints } = await service.reader();
  for (const address of [
    '/',
    '/?q=img',
    '/idea/i?chosen=two%3Bone',
    '/adopter/a',
    '/flows?level=municipality',
    '/path?from=a&to=b',
    '/post/p',
    '/ideas',
    '/posts',
    '/changes/1?of=idea',
    '/history/idea/i',
  ]) {
    await page.goto(address);
    await settled(page);
    expect([address, await page.locator('main img, main script').count()]).toEqual([address, 0]);
    expect(await page.title()).not.toBe('run');
    await page.locator('main').getByText('<img src=x').first().waitFor();
  }
  expect([elsewhere, complaints]).toEqual([[], []]);
});

test('Time is played from the first adoption on, and stops where the reader stops it', async () => {
  const { page } = await service.reader();
  await page.goto('/idea/i');
  await settled(page);
  const told = page.locator('.player output');
  expect(await told.textContent()).toBe('December 2014: 2 adoptions'.replace('December', 'March'));
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByText(/201\d: 1 adoption$/).waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.waitForURL(/at=201/);
  const shown = await told.textContent();
  await page.reload();
  await settled(page);
  expect(await told.textContent()).toBe(shown);
  await page.getByRole('slider').press('End');
  await page.getByText('March 2014: 2 adoptions').waitFor();
  expect(page.url()).not.toContain('at=');
});

describe('The first view', () => {
  test.each([
    ['/', 110_000],
    ['/idea/i', 130_000],
  ])(
    'of %s needs less than %i bytes of script, and each is named before the first has run',
    async (address, most) => {
      const { page } = await service.reader();
      const scripts: Request[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request);
      });
      const shell = await page.goto(address);
      await settled(page);
      const named = `${await shell?.text()} ${shell?.headers().link}`;
      expect(
        scripts.map((script) => new URL(script.url()).pathname).filter((path) => !named.includes(path)),
      ).toEqual([]);
      const sizes = await Promise.all(scripts.map((script) => script.sizes()));
      const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThan(most);
    },
  );
});

test('A view stands in another site’s page without navigation, and no other address does', async () => {
  const host = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host.test').searchParams.get('of') ?? '';
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Host</title><iframe src="${service.url}${path}" width="800" height="600"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.2', resolve));
  const at = `http://127.0.0.2:${(host.address() as AddressInfo).port}`;
  const { page } = await service.reader();
  await page.goto(`${at}/?of=${encodeURIComponent('/embed/idea/i?only=map')}`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Where' }).waitFor();
  expect(await frame.getByRole('navigation').count()).toBe(0);
  expect(await frame.getByRole('link', { name: 'Open in Copycat' }).getAttribute('href')).toBe(
    '/idea/i?only=map',
  );
  const refused = await service.reader();
  await refused.page.goto(`${at}/?of=${encodeURIComponent('/idea/i')}`);
  expect(await refused.page.frameLocator('iframe').getByRole('heading').count()).toBe(0);
  expect(refused.complaints.join()).toContain('frame-ancestors');
  host.close();
});
