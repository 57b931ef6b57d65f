import { launched } from '../tests/pages/chromium.ts';

/**
 * Frames while a spread is played, in a headless browser: `npx tsx bench/frames.ts http://127.0.0.1:4000/idea/KEY`. Prints how many frames a
 * second there were, and how long the slowest of a hundred took.
 */
const [url = 'http://127.0.0.1:4000/', seconds = '12'] = process.argv.slice(2);
const browser = await launched();
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'no-preference',
});
await page.goto(url);
const play = page.getByRole('button', { name: 'Play' });
await play.waitFor({ timeout: 60_000 });
await page.locator('.loading, [aria-busy=true]').first().waitFor({ state: 'detached' });
const shown = await page.locator('output').first().textContent();
await play.click();
const frames = (await page.evaluate(`new Promise((done) => {
  const times = [];
  const began = performance.now();
  requestAnimationFrame(function frame(now) {
    times.push(now);
    if (now - began < ${Number(seconds) * 1000}) requestAnimationFrame(frame);
    else done(times.slice(1).map((time, place) => time - times[place]));
  });
})`)) as number[];
const sorted = [...frames].sort((a, b) => a - b);
const at = (share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1);
const mean = frames.reduce((sum, each) => sum + each, 0) / frames.length;
console.log(
  `${shown}: ${(1000 / mean).toFixed(1)} frames a second over ${frames.length} frames; median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, 99 within ${at(0.99)} ms`,
);
await browser.close();
