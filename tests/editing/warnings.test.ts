import { afterAll, expect, test } from 'vitest';
import { editors, everythingHolds, REFUSED, written } from './editors.ts';

const { graph, editor } = await editors();

afterAll(() => everythingHolds(graph));

const WARNINGS = 'warnings { code noun key field reason }';
const SAVE = `mutation ($telling: Telling!, $requestKey: String) { saveTelling(telling: $telling, requestKey: $requestKey) { ... on TellingWritten { ${WARNINGS} } ${REFUSED} } }`;
const CHECK = `query ($telling: Telling!) { checkTelling(telling: $telling) { ... on TellingChecked { ${WARNINGS} } ${REFUSED} } }`;

const adoption = (key: string, adopter: string, date?: string) => ({ key, idea: 'lup', adopter, date });
const chain = {
  post: { key: 'kaede', title: 'Kæden', text: 'Vejle tog det fra Odense, og Odense fra Herning.' },
  adoptions: [
    adoption('k1', 'DK-657', '2015'),
    adoption('k2', 'DK-461'),
    adoption('k3', 'DK-630'),
    adoption('k4', 'DK-615', '2018'),
  ],
  copies: [
    { adoption: 'k2', source: 'k1' },
    { adoption: 'k3', source: 'k2', citations: [{ quote: 'Vejle tog det fra Odense' }] },
    { adoption: 'k4', source: 'k3' },
  ],
};

test('Dates that contradict along a chain of unknown ones are told with what is written, and before', async () => {
  const wrong = { ...chain, adoptions: [adoption('k1', 'DK-657', '2020'), ...chain.adoptions.slice(1)] };
  const { warnings } = await written(editor(CHECK, { telling: wrong }));
  expect(warnings).toMatchObject([
    { code: 'CHAIN_DATES', noun: 'COPY', key: 'k4;k3', field: 'telling.copies[2].source' },
  ]);
  expect(warnings[0].reason).toContain(
    'along the chain “k4” (2018) would be certainly dated before “k1” (2020)',
  );
  const asked = { telling: chain, requestKey: 'chain' };
  expect((await written(editor(SAVE, asked))).warnings).toEqual([]);
  const redated = await written(
    editor(
      `mutation { changeAdoption(key: "k1", adoption: { date: "2019" }) { ... on AdoptionWritten { ${WARNINGS} } ${REFUSED} } }`,
    ),
  );
  expect(redated.warnings).toMatchObject([{ code: 'CHAIN_DATES', noun: 'ADOPTION', key: 'k1' }]);
  expect((await written(editor(SAVE, asked))).warnings).toEqual([]);
});

test('A text that loses a cited passage is written, and says which', async () => {
  const { warnings } = await written(
    editor(
      `mutation { changePost(key: "kaede", post: { text: "Alt er nyt." }) { ... on PostWritten { ${WARNINGS} } ${REFUSED} } }`,
    ),
  );
  expect(warnings).toMatchObject([{ code: 'CITATION_LOST', noun: 'POST', key: 'kaede', field: 'post.text' }]);
  expect(warnings[0].reason).toContain('no longer has the passage “Vejle tog det fra Odense”');
});
