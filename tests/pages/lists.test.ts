import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAllowed } from '../../src/intake/network-rules.ts';
import { html, site } from '../intake/site.ts';
import { firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { readers, settled, signedIn } from './browser.ts';

/** Without the address that it says is its own, which is another site's here. */
const placed = (name: string) =>
  html(
    readFileSync(new URL(`../intake/pages/${name}.html`, import.meta.url), 'utf8').replace(
      /<link rel="canonical"[^>]*>/,
      '',
    ),
  );

const { graph } = await firstStories();
const blog = await site({
  '/robots.txt': (_request, response) => response.end('User-agent: *\nCrawl-delay: 0'),
  '/pris': placed('press-release-da'),
  '/hjulet': placed('wordpress-nb'),
});
const allowed = [parseAllowed(blog.allowed)].filter((each) => each !== null);
const service = await readers(graph, { intake: { allowed, contact: 'editor@kommune.example' } });
const editor = await personWith(graph, 'editor', { actor: 'kari.nordmann' });

test('An editor lets posts in by their addresses, reads why one failed, dismisses one, mends a date, and takes one in', async () => {
  const { page } = await service.reader();
  await signedIn(page, editor.key);
  await page.goto('/waiting');
  await page.getByLabel('Addresses').fill(`${blog.url}/pris\n${blog.url}/hjulet\n${blog.url}/nowhere`);
  await page.getByRole('button', { name: 'Let in', exact: true }).click();
  await page.getByText('2 new · 0 known already · 1 failed').waitFor();
  await page.getByText('There is no page at this address.').waitFor();

  await page
    .locator('.report')
    .getByRole('button', { name: /Hjulet/ })
    .click();
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Take it in' }) });
  expect(await form.getByLabel('Text', { exact: true }).inputValue()).toContain('I fjor høst satt vi');
  await page.getByRole('button', { name: 'Dismiss it' }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('Tells of nothing that was copied');
  await page.getByRole('dialog').getByRole('button', { name: 'Dismiss it' }).click();
  await page.getByText('1 post', { exact: true }).waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('What waits');

  await page
    .getByRole('button', { name: /Read and decide Søbæk/ })
    .last()
    .click();
  await form.getByLabel('Published').fill('soon');
  await form.getByRole('button', { name: 'Take it in' }).click();
  await form.locator('.wrong').waitFor();
  await form.locator('[aria-invalid=true]:focus').waitFor();
  await form.getByLabel('Published').fill('2017-11');
  await form.getByRole('button', { name: 'Take it in' }).click();
  await page.waitForURL('**/post/**');
  await settled(page);
  await page.getByText('November 2017').first().waitFor();

  await page.goto('/waiting?standing=dismissed');
  await page.getByText('Tells of nothing that was copied').waitFor();
  const stranger = await service.reader();
  await stranger.page.goto('/waiting');
  await stranger.page.getByText('This page is for editors.').waitFor();
});
