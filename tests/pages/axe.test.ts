import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tellFirstStories } from '../../src/cli/first-stories.ts';
import { firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { readers, settled, signedIn } from './browser.ts';
import { COLOURS, violations } from './violations.ts';

const { graph } = await firstStories();
const service = await readers(graph);
const reviewer = await personWith(graph, 'reviewer');
await reviewer.ask(
  'mutation { changeIdea(key: "lup", idea: { summary: "Et program for hele kommunen, med bøger i alle klasser", topics: ["skole"] }, reason: "Læst") { __typename } }',
);

await tellFirstStories(graph);
const STORY = '/story/familieivaerksaetterne-til-silkeborg';

const { data } = await reviewer.ask(
  'mutation { importPosts(from: { text: { text: "Vejle har haver på taget. Ideen kom fra Sverige.", title: "Haver" } }) { waiting { key } } }',
);
const waits = data.importPosts.waiting[0].key;

const asked = await reviewer.ask(`mutation {
  createIdea(idea: { key: "tag", name: "Taghaver" }) { __typename }
  propose(records: [{ noun: IDEA, key: "tag" }], reason: "Klar") { ... on ReviewProposed { review { position } } }
}`);
const proposed = asked.data.propose.review.position;

const before = await reviewer.ask('{ post(key: "000") { text } }');
await reviewer.ask(
  'mutation ($text: String!) { changePost(key: "000", post: { text: $text }) { __typename } }',
  {
    text: before.data.post.text.replace('arbeider man for å få til', 'prøver man nå å få til'),
  },
);
const lost = (await reviewer.ask('{ lostCitations(first: 1) { nodes { key } } }')).data.lostCitations.nodes[0]
  .key;

/** Every page, each in a state that shows most of it. */
const ADDRESSES = [
  '/',
  '/?q=silkeborg',
  '/ideas',
  '/idea/familieivaerksaetterne?chosen=a03;a02&statuses=implemented',
  '/flows?level=municipality&channels=unknown',
  '/path?from=SE&to=DK-740',
  '/adopter/DK-740',
  '/posts',
  '/post/004?chosen=1532-1616',
  '/changes?opened=2&nouns=idea',
  '/history/idea/lup',
  '/stories',
  STORY,
  `${STORY}?step=4`,
  '/nothing',
  '/embed/idea/lup',
  '/sign-in',
];

/** What is only for those who are signed in, or looks otherwise to them. */
const EDITORS_ADDRESSES = [
  '/sign-in',
  '/posts',
  `/waiting?from=text&opened=${waits}`,
  '/posts/new',
  '/post/004/edit',
  '/proposals',
  '/drafts',
  '/reviews',
  `/reviews/${proposed}`,
  `${STORY}/edit`,
  '/stories/new',
  `/lost?opened=${lost}`,
];

for (const width of [375, 1440])
  test(`axe finds nothing in light and dark at ${width} pixels, on any page`, async () => {
    const { page, context, elsewhere, complaints } = await service.reader({
      viewport: { width, height: 800 },
    });
    for (const address of ADDRESSES) await look(page, address);
    await signedIn(page, reviewer.key);
    for (const address of EDITORS_ADDRESSES) await look(page, address);
    expect(elsewhere).toEqual([]);
    // A question that the service does not understand.
    expect(complaints.filter((each) => each.includes('400'))).toEqual([]);
    await context.close();
  });

/** The page is the same in both, but for its colours. */
async function look(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await settled(page);
  expect([address, await violations(page)]).toEqual([address, []]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([address, 'dark', await violations(page, COLOURS)]).toEqual([address, 'dark', []]);
  expect([address, await page.evaluate('document.documentElement.scrollWidth > innerWidth')]).toEqual([
    address,
    false,
  ]);
}
