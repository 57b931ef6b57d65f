import { describe, expect, test } from 'vitest';
import { firstStories } from '../setup/first-stories.ts';
import { readers } from './browser.ts';

const { graph } = await firstStories();
const service = await readers(graph);

describe('A reader', () => {
  test('finds Familieiværksætterne and reads the proof of each hop, asking no other host', async () => {
    const { page, elsewhere, complaints } = await service.reader();
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Who copied what from whom' }).waitFor();
    await page.getByRole('searchbox').fill('familieivaerk');
    await page.locator('.found').getByRole('link', { name: 'Familieiværksætterne' }).click();
    await page.getByRole('heading', { level: 1, name: 'Familieiværksætterne' }).waitFor();
    const panel = page.locator('.chosen-panel');
    await page.getByRole('button', { name: 'Next copy' }).click();
    await panel.getByText('Grundtanken i Familieiværksætterne er født i Sverige').waitFor();
    expect(await panel.locator('.told').textContent()).toContain('Holstebro took it from Sweden');
    await page.getByRole('button', { name: 'Next copy' }).click();
    await panel.getByText('Sundhedsplejen blev hædret for at have kopieret Familieiværksætterne').waitFor();
    expect(await panel.locator('.told').textContent()).toContain('Sundhedsplejen took it from Holstebro');
    expect(await panel.locator('.address a').first().getAttribute('href')).toMatch(/^https:\/\/co-pi\.dk\//);
    await panel
      .getByRole('link', { name: /Når I har tid/ })
      .first()
      .click();
    expect(await page.locator('.passage-text .chosen').textContent()).toContain('Sundhedsplejen blev hædret');
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test('who shares an address gives another the same view', async () => {
    const first = await service.reader();
    await first.page.goto('/idea/familieivaerksaetterne');
    await first.page.getByRole('button', { name: 'Holstebro', exact: true }).click();
    await first.page.locator('.looks select').selectOption('STATUS');
    await first.page.getByText('Filter', { exact: true }).click();
    await first.page.getByLabel('in use', { exact: true }).check();
    await first.page.getByRole('button', { name: 'Country' }).click();
    await first.page.locator('[aria-busy=false]').waitFor();
    await first.page.locator('.chosen-panel .proof').first().waitFor();
    const told = await first.page.locator('.chosen-panel').innerText();
    const second = await service.reader();
    await second.page.goto(first.page.url());
    await second.page.locator('.chosen-panel .proof').first().waitFor();
    expect(await second.page.locator('.chosen-panel').innerText()).toBe(told);
    expect(await second.page.locator('.looks select').inputValue()).toBe('STATUS');
    expect(await second.page.getByLabel('in use', { exact: true }).isChecked()).toBe(true);
    expect(await second.page.locator('th[aria-sort=ascending]').innerText()).toBe('Country');
    await second.page.goBack();
    expect(second.page.url()).toBe('about:blank');
  });

  test('gets everything in Danish, in the languages of his browser or by choice, and names of countries too', async () => {
    const { page, context } = await service.reader({ locale: 'da-DK' });
    await page.goto('/adopter/SE');
    await page.getByRole('heading', { level: 1, name: 'Sverige' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('da');
    await page.getByText('Holstebro tog Familieiværksætterne fra Sverige').waitFor();
    await page.getByLabel('Sprog').selectOption('fi');
    await page.getByRole('heading', { level: 1, name: 'Ruotsi' }).waitFor();
    expect(page.url()).toContain('lang=fi');
    const again = await context.newPage();
    await again.goto('/');
    await again.getByRole('heading', { level: 1, name: 'Kuka kopioi mitä keneltä' }).waitFor();
  });

  test('needs no mouse: skips to the content, searches, opens the idea, and reads the proof', async () => {
    const { page } = await service.reader();
    await page.goto('/');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    await page.keyboard.type('familieivaerk');
    await page.locator('.found a').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Familieiværksætterne' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.textContent')) === 'Next copy') break;
    }
    await page.keyboard.press('Enter');
    await page.locator('.chosen-panel .proof').first().waitFor();
  });

  test('walks through a drawing by keyboard, is told where, chooses a copy there, and leaves it', async () => {
    const { page } = await service.reader();
    await page.goto('/idea/familieivaerksaetterne');
    await page.getByRole('listbox', { name: /^Tree of 3 adoptions/ }).press('End');
    const here = () =>
      page.evaluate(
        'document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))?.textContent',
      );
    const told: unknown[] = [await here()];
    for (const key of ['ArrowLeft', 'PageUp', 'PageUp', 'PageUp', 'h', 'PageDown']) {
      await page.keyboard.press(key);
      told.push(await here());
    }
    expect(told).toEqual([
      'Sundhedsplejen, date not known',
      'Holstebro, date not known',
      'Holstebro took it from Sweden',
      'Sweden, date not known',
      'Sweden, date not known. No copy is shown that it came by',
      'Holstebro, date not known',
      'Sundhedsplejen took it from Holstebro',
    ]);
    expect(await page.locator('.walked path').count()).toBe(2);
    expect(await page.locator('.keys:visible').textContent()).toContain('Enter chooses, Escape leaves.');
    await page.keyboard.press('Enter');
    await page.locator('.chosen-panel').getByText('Sundhedsplejen blev hædret').first().waitFor();
    expect(await page.locator('[role=option]').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Picture (SVG)');
  });

  test('who looks for what is not there is told so, and led on', async () => {
    const { page } = await service.reader();
    for (const path of ['/idea/no-such-idea', '/nothing']) {
      await page.goto(path);
      await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    }
    await page.getByRole('link', { name: 'Search from the start page' }).click();
    await page.getByRole('searchbox').waitFor();
  });

  test('who loses the connection keeps what is on the page, is told, and gets the rest when it is back', async () => {
    const { page, context } = await service.reader();
    await page.goto('/');
    await page.getByText('Copied most').waitFor();
    await page.getByRole('link', { name: 'Familieiværksætterne' }).first().waitFor();
    await context.setOffline(true);
    await page.getByRole('searchbox').fill('silkeborg');
    await page.getByText('The service cannot be reached.').waitFor();
    expect(await page.getByRole('link', { name: 'Familieiværksætterne' }).first().isVisible()).toBe(true);
    await context.setOffline(false);
    await page.locator('.found').getByRole('link', { name: 'Silkeborg' }).first().waitFor();
  });
});
