import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editors } from './editors.ts';

const DOCS = readFileSync(new URL('../../docs/editing.md', import.meta.url), 'utf8');
const blocks = [...DOCS.matchAll(/```(graphql|json)\n(.*?)```/gs)].map(([, , text = '']) => text);

const { editor } = await editors();

it('The worked examples of docs/editing.md are answered as they are told', async () => {
  const [story = '', variables = '', written = '', copy = '', refused = ''] = blocks;
  expect(await editor(story, JSON.parse(variables))).toEqual(JSON.parse(written));
  expect(await editor(copy)).toEqual(JSON.parse(refused));
});
