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
const reviewer = await personWith(graph, 'reviewer', { actor: 'lise.hansen' });

test('An editor lets posts in by their addresses, reads why one failed, dismisses one, mends a date, takes one in, and takes that back', async () => {
  const { page } = await service.reader();
  await signedIn(page, editor.key);
  await page.goto('/waiting');
  await page.getByLabel('Addresses').fill(`${blog.url}/pris\n${blog.url}/hjulet\n${blog.url}/nowhere`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
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
  await page.waitForURL('**/post/*/edit');
  await settled(page);

  await page.getByRole('navigation').getByRole('link', { name: 'Changes' }).click();
  const change = page.locator('li', { hasText: 'New: 1 post' });
  await change.getByRole('button', { name: /What changed/ }).click();
  await change.locator('.differences', { hasText: 'November 2017' }).waitFor();
  await change.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('dialog').getByText('Will be deleted: 1 post').waitFor();
  await page.keyboard.press('Escape');
  await change.getByRole('button', { name: 'Take it back' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await page.locator('[role=status]:focus', { hasText: 'Taken back, as' }).getByRole('link').click();
  await page.getByText(/takes back change/).waitFor();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByText('It is there no more').waitFor();
  expect(await page.locator('.did-created, .did-deleted').allTextContents()).toEqual(['deleted', 'new']);

  await page.goto('/waiting?standing=dismissed');
  await page.getByText('Tells of nothing that was copied').waitFor();
  const stranger = await service.reader();
  await stranger.page.goto('/waiting');
  await stranger.page.getByText('This page is for editors.').waitFor();
});

test('An editor proposes drafts with what they refer to; a reviewer sees what was changed since, and publishes them', async () => {
  await editor.ask(`mutation {
    createIdea(idea: { key: "tag", name: "Taghaver" }) { __typename }
    recordAdoption(adoption: { key: "tag", idea: "tag", adopter: "DK-630", date: "2019" }) { __typename }
  }`);
  const { page } = await service.reader();
  await signedIn(page, editor.key);
  await page.goto('/drafts');
  await page.getByRole('checkbox', { name: 'Adoption Vejle took up Taghaver' }).check();
  const propose = async () => {
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Propose' }).click();
  };
  await propose();
  await page.getByText('it is published, and refers to the idea “tag”, which is a draft').waitFor();
  await page.getByRole('button', { name: 'Choose what they refer to as well' }).click();
  await propose();
  await page.locator('[role=status]:focus', { hasText: '2 proposed: a reviewer decides.' }).waitFor();

  const other = await service.reader();
  await signedIn(other.page, reviewer.key);
  await other.page.goto('/reviews');
  await other.page.getByRole('link', { name: /^Review \d/ }).click();
  await other.page.getByRole('button', { name: 'Accept' }).waitFor();
  await editor.ask('mutation { changeIdea(key: "tag", idea: { name: "Haver på taget" }) { __typename } }');
  await other.page.getByText('Changed since it was proposed').waitFor();
  expect(await other.page.locator('.note del').textContent()).toBe('Taghaver');
  await other.page.getByRole('button', { name: 'Accept' }).click();
  const dialog = other.page.getByRole('dialog');
  await dialog.getByLabel('I have seen what was changed').check();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await other.page.getByText('Decided by lise.hansen').waitFor();
  await other.page.locator('h1:focus').waitFor();
  const stranger = await service.reader();
  await stranger.page.goto('/idea/tag');
  await stranger.page.getByRole('heading', { name: 'Haver på taget' }).waitFor();
  await page.getByText('There are no drafts here.').waitFor();
});

test('A passage that its post no longer has is put where it belongs now, chosen by keyboard, or given up', async () => {
  const { data } = await reviewer.ask('{ post(key: "000") { text } }');
  const text = data.post.text.replace('arbeider man for å få til', 'prøver man nå å få til');
  await reviewer.ask(
    'mutation ($text: String!) { changePost(key: "000", post: { text: $text }) { __typename } }',
    { text },
  );
  const { page } = await service.reader();
  await signedIn(page, reviewer.key);
  await page.goto('/lost');
  await page.getByText('2 passages', { exact: true }).waitFor();
  await page.locator('mark', { hasText: 'I Bærum arbeider man for å få til' }).first().waitFor();
  const first = page.getByRole('article').first();
  await first.locator('ins', { hasText: 'prøver' }).waitFor();
  await first.getByRole('button', { name: 'Choose another passage' }).click();
  await first.getByRole('group').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('It stands in the text again').waitFor();
  await page.getByText('1 passage', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Give it up' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give it up' }).click();
  await page.getByText('No passage is lost.').waitFor();
  await page.getByText('Given up: Change').waitFor();

  await page.getByRole('link', { name: 'Proposals' }).click();
  const posts = page.getByRole('listitem').filter({ hasText: /[1-9]\d* cop/ });
  await posts.first().locator('q').waitFor();
  await posts.first().getByRole('link').click();
  await page.waitForURL('**/edit');
});
