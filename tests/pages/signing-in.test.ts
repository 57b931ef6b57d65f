import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { signInAddress } from '../../src/dashboard/address/sign-in-address.ts';
import { hold } from '../../src/dashboard/data/credential.ts';
import { graphql } from '../../src/dashboard/data/document.ts';
import { RefusedEdits, write } from '../../src/dashboard/data/write.ts';
import { createApp, listen } from '../../src/server.ts';
import { silentLog } from '../http/question.ts';
import { raw } from '../setup/empty-database.ts';
import { firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { readers, settled } from './browser.ts';
import { testPages } from './built.ts';

const { graph } = await firstStories();
const service = await readers(graph);
const editor = await personWith(graph, 'editor', { actor: 'kari.nordmann' });
const nameOf = (key: string) => key.split('_')[1];
const KEPT = '[sessionStorage.length, localStorage.getItem("copycat-key")]';

describe('An editor', () => {
  test('signs in, sees drafts and what editors may, goes back to where they were, and leaves nothing when they sign out', async () => {
    await raw("MATCH (i:Idea {key: 'lup'}) SET i.state = 'draft'");
    const { page, complaints } = await service.reader();
    await page.goto('/idea/lup');
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await page.getByRole('link', { name: 'Sign in' }).click();
    const field = page.getByLabel('Your key or token');
    await field.fill(`copycat_000000000000_${'A'.repeat(43)}`);
    await page.keyboard.press('Enter');
    await page.getByText('This API key is not known here.').waitFor();
    expect(await page.evaluate('document.activeElement.type')).toBe('password');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill(editor.key);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/idea/lup');
    await page.getByText('kari.nordmann').waitFor();
    await page.getByText('editor', { exact: true }).waitFor();
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    expect(heading).not.toBe('There is nothing here');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: heading ?? '' }).waitFor();
    expect(await page.evaluate('document.cookie')).toBe('');
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'gexf' }).click();
    expect((await file).suggestedFilename()).toBe('lup.gexf');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    expect(await page.evaluate(KEPT)).toEqual([0, null]);
    expect(complaints.filter((each) => !each.includes('401'))).toEqual([]);
    await raw("MATCH (i:Idea {key: 'lup'}) SET i.state = 'published'");
  });

  test('who is remembered is signed in in every tab of the browser, and out of all at once; in a frame never', async () => {
    const { page, context } = await service.reader();
    await page.goto('/sign-in');
    await page.getByLabel('Your key or token').fill(editor.key);
    await page.getByLabel('Remember on this computer').check();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    const other = await context.newPage();
    await other.goto('/ideas');
    await other.getByText('kari.nordmann').waitFor();
    const asked = other.waitForRequest(
      (request) => request.url().endsWith('/graphql') && request.frame().url().includes('/embed/'),
    );
    await other.goto('/embed/idea/lup');
    expect((await asked).headers().authorization).toBeUndefined();
    await other.goto('/ideas');
    await other.getByText('kari.nordmann').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await other.getByRole('link', { name: 'Sign in' }).waitFor();
  });

  test('whose key is revoked is told so, keeps what is on the page, and goes on with another key', async () => {
    const first = await personWith(graph, 'editor', { actor: 'ola' });
    const { page } = await service.reader();
    await page.goto('/sign-in?to=/path');
    await page.getByLabel('Your key or token').fill(first.key);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('From', { exact: true }).fill('silke');
    await page.getByRole('button', { name: 'Silkeborg' }).first().waitFor();
    await raw('MATCH (k:ApiKey {key: $key}) SET k.revoked = $at', {
      key: nameOf(first.key),
      at: new Date().toISOString(),
    });
    await page.getByLabel('To', { exact: true }).fill('holste');
    await page.getByText('This API key was revoked: ask an administrator for another.').first().waitFor();
    expect(await page.evaluate(KEPT)).toEqual([0, null]);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('silke');
    await raw('MATCH (k:ApiKey {key: $key}) REMOVE k.revoked', { key: nameOf(first.key) });
    await page.getByLabel('Your key or token').fill(first.key);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Holstebro' }).first().waitFor();
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('silke');
  });
});

test('Where reading takes a key every page offers the way in, and then is itself', async () => {
  const app = createApp({ graph, log: silentLog, pages: await testPages(), publicReading: false });
  const server = await listen(app, '127.0.0.1', 0);
  const { page } = await service.reader({ baseURL: server.url });
  await page.goto('/adopter/SE');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await page.getByLabel('Your key or token').fill((await personWith(graph, 'reader')).key);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sweden' }).waitFor();
  await settled(page);
  await page.close();
  await server.close(0);
  await app.dispose();
});

test('Whoever made a link to the page, it leads on to pages of this service alone', () => {
  const to = (given: string) => signInAddress.parse(new URLSearchParams({ to: given })).to;
  for (const own of ['/post/004?chosen=1-2', '/idea/%C3%A6', '/']) expect(to(own)).toBe(own);
  for (const foreign of [
    'https://example.org/',
    '//example.org/',
    '/\\example.org',
    'javascript:alert(1)',
    '/embed/idea/lup',
    '/nothing',
  ])
    expect([foreign, to(foreign)]).toEqual([foreign, '']);
});

describe('A request that writes', () => {
  const CreateIdea = graphql(
    `
    mutation CreateIdea($name: String!, $requestKey: String) {
      createIdea(idea: { name: $name }, requestKey: $requestKey) {
        __typename ... on IdeaWritten { idea { key } position } ...RefusedEdits
      }
    }
  `,
    [RefusedEdits],
  );
  const app = createApp({ graph, log: silentLog });
  let lost = 0;
  beforeEach(() => {
    hold({ secret: editor.key, remembered: false });
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      const answer = await app.fetch(new Request(`http://copycat.test${path}`, init));
      if (lost-- > 0) throw new TypeError('the connection was lost');
      return answer;
    });
  });
  afterEach(() => {
    hold(null);
    vi.unstubAllGlobals();
  });

  test('and whose answer is lost on the way is sent again, and written once', async () => {
    lost = 1;
    const { createIdea } = await write(CreateIdea, { name: 'Byttehylder' });
    expect(createIdea.__typename).toBe('IdeaWritten');
    expect(await raw("MATCH (i:Idea {name: 'Byttehylder'}) RETURN count(i) AS ideas")).toEqual([
      { ideas: 1 },
    ]);
  });

  test('and is refused answers with the reasons, each with its field', async () => {
    const { createIdea } = await write(CreateIdea, { name: '' });
    expect(createIdea).toMatchObject({ __typename: 'EditsRefused', failures: [{ field: 'idea.name' }] });
  });
});
