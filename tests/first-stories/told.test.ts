import { expect, it } from 'vitest';
import { takeFirstStories } from '../../src/cli/first-stories.ts';
import { checkDatabase } from '../../src/interchange/invariants.ts';
import { testGraph } from '../setup/database.ts';
import { asker } from '../setup/first-stories.ts';

it('An empty database gets a story of Familieiværksætterne, each of whose steps shows a passage of the post', async () => {
  const graph = await testGraph();
  await takeFirstStories(graph);
  const { data, errors } = await asker(graph)(
    '{ stories { nodes { title language steps { heading text view citation { quote state post { key } } } } } }',
  );
  expect(errors).toBeUndefined();
  const [{ title, language, steps }] = data.stories.nodes;
  expect([title, language, steps.length]).toEqual([
    'Familieiværksætterne: fra Sverige til Silkeborg',
    'da',
    6,
  ]);
  for (const { heading, text, view, citation } of steps) {
    expect([heading, text, view].every(Boolean)).toBe(true);
    expect(citation).toMatchObject({ state: 'ANCHORED', post: { key: '004' } });
  }
  expect((await checkDatabase(graph)).found).toEqual([]);
});
