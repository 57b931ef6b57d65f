import { describe, expect, test } from 'vitest';
import { firstStories } from '../setup/first-stories.ts';
import { readers } from './browser.ts';

const { graph } = await firstStories();
const service = await readers(graph);

describe('A reader', () => {
  test('finds an idea while typing, and is asked for by no other host', async () => {
    const { page, elsewhere, complaints } = await service.reader();
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Who copied what from whom' }).waitFor();
    await page.getByRole('searchbox').fill('familieivaerk');
    await page.getByRole('link', { name: 'Familieiværksætterne' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('familieivaerk');
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
