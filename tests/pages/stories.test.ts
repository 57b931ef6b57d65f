import { describe, expect, test } from 'vitest';
import { tellFirstStories } from '../../src/cli/first-stories.ts';
import { firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { readers, signedIn } from './browser.ts';

const { graph } = await firstStories();
await tellFirstStories(graph);
const reviewer = await personWith(graph, 'reviewer');
const service = await readers(graph);

const STORY = '/story/familieivaerksaetterne-til-silkeborg';

describe('A story', () => {
  test('is read by keyboard, step by step, each passage beside its live view, and the address is that of the step', async () => {
    const { page, elsewhere, complaints } = await service.reader();
    await page.goto('/stories');
    await page.getByRole('link', { name: 'Familieiværksætterne: fra Sverige til Silkeborg' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /fra Sverige til Silkeborg/ }).waitFor();
    const view = page.locator('.story-view');
    const status = page.locator('.story-moves [role=status]');
    for (const step of [1, 2, 3, 4]) {
      await page.keyboard.press('ArrowRight');
      await status.getByText(`Step ${step} of 6`).waitFor();
    }
    await page.getByRole('heading', { level: 2, name: 'Først Holstebro' }).waitFor();
    expect(page.url()).toMatch(/step=4$/);
    const proof = page.locator('.story-step:visible');
    expect(await proof.locator('mark').innerText()).toContain('først i Holstebro og siden i Silkeborg');
    expect(await proof.locator('figcaption a').first().getAttribute('href')).toBe(
      '/post/004?chosen=1532-1616',
    );
    await view.locator('.chosen-panel').getByText('Holstebro took it from Sweden').waitFor();
    await view.getByRole('button', { name: 'Next copy' }).click();
    await view.locator('.chosen-panel').getByText('Sundhedsplejen took it from Holstebro').waitFor();
    expect(page.url()).toMatch(/step=4$/);
    await page.getByRole('button', { name: 'Previous', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Født i Sverige' }).waitFor();
    const second = await service.reader();
    await second.page.goto(`/embed${STORY}?step=6`);
    await second.page.getByRole('heading', { level: 2, name: 'Det, vi ikke ved' }).waitFor();
    expect(await second.page.getByRole('navigation', { name: 'Pages' }).count()).toBe(0);
    await second.page.emulateMedia({ media: 'print' });
    expect(await second.page.locator('.story-step:visible h2').count()).toBe(6);
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test('is made by an editor of two steps, saved, seen, changed, and the change taken back', async () => {
    const { page, complaints } = await service.reader();
    await signedIn(page, reviewer.key);
    await page.goto('/stories/new');
    await page.getByRole('textbox', { name: 'Title' }).fill('Fra Danmark til Bærum');
    await page.getByRole('textbox', { name: 'Told by' }).fill('Ada; Bo');
    await page.getByRole('button', { name: 'Add a step' }).press('Enter');
    await page.getByRole('button', { name: 'Add a step' }).press('Enter');
    const step = (at: number) => page.getByRole('group', { name: `Step ${at}` });
    await page.getByRole('button', { name: 'Save' }).click();
    await step(1).getByText('Choose the passage that this step shows.').first().waitFor();
    await page.locator('[aria-invalid=true]:focus').waitFor();
    for (const [at, passage, view] of [
      [1, /Danskene er allerede/, '/idea/innsamling-av-laerdom?only=map'],
      [2, /I Bærum arbeider man/, '/adopter/NO-3201'],
    ] as const) {
      const post = step(at).getByRole('combobox', { name: 'Post' });
      await post.fill('innovasjon uten');
      await step(at).getByRole('option').first().waitFor();
      await post.press('ArrowDown');
      await post.press('Enter');
      const choice = step(at).getByRole('combobox', { name: 'Passage' });
      await choice.getByRole('option', { name: passage }).first().waitFor({ state: 'attached' });
      const value = await choice.getByRole('option', { name: passage }).first().getAttribute('value');
      await choice.selectOption(value ?? '');
      const place = step(at).getByRole('textbox', { name: 'View beside it' });
      await place.fill('https://example.org/elsewhere');
      await step(at).getByText('This is no address of a page here').waitFor();
      await place.fill(`${service.url}${view}${view.includes('?') ? '&' : '?'}lang=da`);
      expect(await place.inputValue()).toBe(view);
      await step(at).getByRole('textbox', { name: 'Heading' }).fill(`Kapittel ${at}`);
    }
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/story\/fra-danmark-til-baerum-\w+\/edit$/);
    const story = new URL(page.url()).pathname.replace('/edit', '');
    await step(2).getByRole('button', { name: 'Move up' }).click();
    expect(await step(1).getByRole('textbox', { name: 'Heading' }).inputValue()).toBe('Kapittel 2');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    const told = await service.reader();
    await signedIn(told.page, reviewer.key);
    await told.page.goto(`${story}?step=1`);
    await told.page.getByRole('heading', { level: 2, name: 'Kapittel 2' }).waitFor();
    await told.page.locator('.story-view').getByRole('heading', { name: 'Bærum' }).waitFor();
    await page.getByRole('button', { name: 'Take back what was saved' }).click();
    await page.getByText('Taken back.').waitFor();
    await told.page.getByRole('heading', { level: 2, name: 'Kapittel 1' }).waitFor();
    const key = story.split('/').at(-1);
    await reviewer.ask(
      `mutation { changeStory(key: "${key}", story: { title: "En annens" }) { __typename } }`,
    );
    await page.getByRole('textbox', { name: 'Title' }).fill('Fra Danmark til Bærum, og videre');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('was changed meanwhile').waitFor();
    await page.getByRole('button', { name: 'Save mine instead' }).click();
    await told.page.getByRole('heading', { level: 1, name: 'Fra Danmark til Bærum, og videre' }).waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published: everybody can read it.').waitFor();
    const anyone = await service.reader();
    await anyone.page.goto(story);
    await anyone.page.getByText('Told by Ada, Bo').waitFor();
    expect([complaints, anyone.complaints]).toEqual([[], []]);
  });
});
