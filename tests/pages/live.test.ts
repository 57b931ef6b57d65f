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
