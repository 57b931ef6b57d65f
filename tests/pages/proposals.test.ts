import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import da from '../../src/dashboard/texts/da.json' with { type: 'json' };
import { firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { readers, settled, signedIn } from './browser.ts';
import { violations } from './violations.ts';

const TEXT =
  'Odense har kopieret »Sundhedsbroen« fra Vejle. Herning vil hente »Sundhedsbroen« fra Utrecht efter et studiebesøg. Det skete i foråret 2019.';

const { graph } = await firstStories();
const service = await readers(graph);
const editor = await personWith(graph, 'editor', { actor: 'kari.nordmann' });
await editor.ask('mutation ($post: NewPost!) { createPost(post: $post) { __typename } }', {
  post: { key: 'broen', title: 'Broen', language: 'da', text: TEXT },
});
const counts = async () =>
  (await editor.ask('{ post(key: "broen") { proposals { accepted rejected } } }')).data.post.proposals;

test('By keyboard and in Danish an editor goes through what a post is proposed to tell, and saves the decisions with what came of them', async () => {
  const { page, complaints } = await service.reader({ locale: 'da' });
  await signedIn(page, editor.key);
  await page.goto('/post/broen/edit');
  await settled(page);
  const panel = page.locator('section.proposals');
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  const field = (name: string) => panel.getByRole('combobox', { name });
  const press = async (on: Locator, key = 'Enter') => {
    await on.focus();
    await page.keyboard.press(key);
  };
  const draft = page.locator('ol.drafted > li');

  await press(field(da.proposal.kind), 'ArrowDown');
  await panel.getByText('1 af 2').waitFor();
  await press(button(da.proposal.accept));
  await panel.locator('.proposal:focus').waitFor();
  await draft.nth(3).waitFor();
  await press(button(da.proposal.takeBack));
  await panel.getByText('1 af 2').waitFor();
  expect(await draft.count()).toBe(0);
  await press(button(da.proposal.accept));

  // Nobody is recorded as Utrecht: the proposal waits for an answer, and the form for one that the rules allow.
  await panel.getByText(da.proposal.open.from).waitFor();
  await press(panel.getByRole('button', { name: /»Utrecht« …$/ }));
  const form = panel.getByRole('group', { name: da.form.newAdopter });
  expect(await violations(page)).toEqual([]);
  await form.getByRole('combobox', { name: da.form.partOf }).focus();
  await page.keyboard.type('herning');
  await form.getByRole('option', { name: /Herning.*Kommune/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await press(form.getByRole('combobox', { name: 'Art' }), 'Home');
  await press(form.getByRole('button', { name: da.form.take }));
  await form.locator('[aria-invalid=true]:focus').waitFor();
  await press(form.getByRole('combobox', { name: 'Art' }), 'o');
  await press(form.getByRole('button', { name: da.form.take }));
  await panel.locator('.proposal input[role=combobox]:focus').waitFor();
  await panel.getByLabel(da.proposal.date).fill('før 2020');
  await panel.getByText('../2019').waitFor();
  await press(button(da.proposal.accept));
  await draft.filter({ hasText: 'Utrecht ny' }).first().waitFor();

  await press(field(da.proposal.kind), 'Home');
  await press(panel.locator('summary', { hasText: da.proposal.reject }));
  await panel.getByLabel(da.proposal.whyNot).fill('Kun nævnt');
  await press(button(da.proposal.reject));

  // What somebody else decides meanwhile is refused where it was decided, and the rest is not lost.
  await press(field(da.proposal.kind), 'End');
  const [date] = (
    await editor.ask('{ post(key: "broen") { proposals { open(kinds: [DATE]) { nodes { id } } } } }')
  ).data.post.proposals.open.nodes;
  await press(button(da.proposal.right));
  await editor.ask(`mutation { rejectProposal(post: "broen", proposal: "${date.id}") { rejected } }`);
  await press(page.getByRole('button', { name: da.edit.save.title }));
  await page.locator('.note.failed:focus').waitFor();
  const refused = panel.locator('li', { hasText: 'is no longer offered' });
  await press(refused.getByRole('button', { name: da.proposal.takeBack }));
  await press(page.getByRole('button', { name: da.edit.save.title }));
  await page.getByRole('heading', { name: da.edit.written.saved }).waitFor();
  await panel.locator('summary', { hasText: /afgjort/ }).waitFor({ state: 'detached' });
  expect(await counts()).toEqual({ accepted: 2, rejected: 2 });
  const told = await editor.ask(
    '{ copies(filter: { to: ["DK-657"] }, scope: { statuses: [CONSIDERED, IMPLEMENTED] }) { nodes { from { name level } adoption { date } } } }',
  );
  expect(told.data.copies.nodes).toEqual([
    { from: { name: 'Utrecht', level: 'ORGANISATION' }, adoption: { date: '../2019' } },
  ]);

  await press(page.getByRole('button', { name: da.edit.written.undo, exact: true }));
  await press(field(da.proposal.kind), 'Home');
  await panel.getByText(/^1 af /).waitFor();
  await expect.poll(counts).toEqual({ accepted: 0, rejected: 1 });
  expect(complaints).toEqual([]);
});
