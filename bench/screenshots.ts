import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launched } from '../tests/pages/chromium.ts';

/**
 * Pictures of pages of a running service, in both themes and at both widths, to look at:
 * `npx tsx bench/screenshots.ts http://127.0.0.1:4000 FOLDER / /ideas /idea/lup`
 */
const [url = 'http://127.0.0.1:4000', folder = 'screenshots', ...paths] = process.argv.slice(2);
const browser = await launched();
await mkdir(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [375, 1440]) {
    const context = await browser.newContext({ baseURL: url, colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    page.on('pageerror', (error) => console.error(String(error)));
    for (const path of paths.length ? paths : ['/']) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      await page.locator('.loading, [aria-busy=true]').first().waitFor({ state: 'detached' });
      const name = path.replaceAll(/[^\w-]+/g, '_').replace(/^_/, '') || 'start';
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
await browser.close();
