import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseAllowed } from '../../src/intake/network-rules.ts';
import { html, site } from '../intake/site.ts';
import { firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { readers, settled, signedIn } from './browser.ts';
import { violations } from './violations.ts';

/** A passage that tells of a unit which is not recorded yet. */
const PASSAGE = 'Familiehuset i Vejle fik arbejdet at se på et besøg i Holstebro og gik selv i gang i 2016';

const PAGE = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Familier på vej</title>
<meta property="article:published_time" content="2018-05-03"></head><body><article><h1>Familier på vej</h1>
<p>Når nogle få kommuner først er kommet i gang, kigger naboerne med. Sådan gik det også her, hvor vi i flere år har fulgt,
hvordan forældre og sundhedsplejersker mødes i små grupper, inden barnet bliver født, og bliver ved med at mødes bagefter.</p>
<p>Odense Kommune har kopieret Familieiværksætterne fra Holstebro. Det fortalte sundhedsplejen på vores møde i foråret, hvor
mange af deltagerne gerne ville høre, hvad det koster, og hvem der skal lede grupperne.</p>
<p>${PASSAGE}. Siden er flere grupper kommet til, og forældrene bliver ved med at ses, også når forløbet er slut.</p>
</article></body></html>`;

const { graph } = await firstStories();
const blog = await site({
  '/robots.txt': (_request, response) => response.end('User-agent: *\nCrawl-delay: 0'),
  '/familier': html(PAGE),
});
const allowed = [parseAllowed(blog.allowed)].filter((each) => each !== null);
const service = await readers(graph, { intake: { allowed, contact: 'editor@kommune.example' } });
const reviewer = await personWith(graph, 'reviewer', { actor: 'kari.nordmann' });
const editor = await personWith(graph, 'editor', { actor: 'ola.nordmann' });

describe('An editor', () => {
  test('takes a post from its address to a published story, and undoes it', async () => {
    const { page, elsewhere, complaints } = await service.reader();
    await page.goto('/sign-in?to=/waiting');
    await page.getByLabel('Your key or token').fill(reviewer.key);
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.getByLabel('Addresses').fill(`${blog.url}/familier`);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page
      .locator('.report')
      .getByRole('button', { name: /Familier på vej/ })
      .click();
    await page.getByRole('button', { name: 'Take it in' }).click();

    const proposals = page.locator('section.proposals');
    await proposals.getByRole('combobox', { name: 'Show' }).selectOption('COPY');
    await proposals.getByText('1 of 1').waitFor();
    await proposals.getByRole('button', { name: 'Accept' }).click();
    await sentence(page, 'Odense took Familieiværksætterne from Holstebro').waitFor();

    const tree = page.getByRole('img', { name: /^Tree of/ });
    await tree.waitFor();
    await page.locator('.card.proposal:focus, .proposals div:focus').waitFor();

    await drawOver(page, PASSAGE);
    await page.locator('.choice').getByText(PASSAGE, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Somebody copied it from somebody' }).click();
    await pick(page, 'Who copied', 'Familiehuset', /New unit/);
    await pick(page, 'Part of', 'Vejle', /^Vejle/);
    await page.getByRole('button', { name: 'Take into the draft' }).click();
    await page.getByRole('group', { name: 'New unit or organisation' }).waitFor({ state: 'detached' });
    await pick(page, 'Which idea', 'Familieiv', /^Familieiværksætterne/);
    await pick(page, 'From whom', 'Holstebro', /^Holstebro/);
    await page.getByLabel('How it came over').selectOption('VISIT');
    await page.getByLabel('When', { exact: true }).fill('2016');
    await page.getByRole('button', { name: 'Add to the draft' }).click();
    await sentence(page, 'Familiehuset new took Familieiværksætterne from Holstebro').waitFor();

    await page.reload();
    await page.getByText('You go on with what you had not saved.').waitFor();
    const result = page.locator('section', { has: page.getByRole('heading', { name: 'What results' }) });
    await result.getByText('Familiehuset new took Familieiværksætterne from Holstebro 2016').waitFor();
    await result.getByRole('img', { name: /^Tree of 5 adoptions and 4 copies from 1 root/ }).waitFor();
    await page.getByLabel('Why', { exact: true }).fill('Read on their page');
    await page.getByRole('button', { name: 'Save all of it' }).click();
    await page.getByRole('heading', { name: 'Saved' }).waitFor();

    const stranger = await service.reader();
    const spread = '/idea/familieivaerksaetterne?only=table';
    const row = stranger.page.locator('tbody').getByRole('link', { name: 'Familiehuset' });
    await stranger.page.goto(spread);
    await settled(stranger.page);
    expect(await row.count()).toBe(0);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('heading', { name: 'Published' }).waitFor();
    await row.waitFor();
    await page.getByRole('link', { name: 'Look at the post' }).click();
    await page.waitForURL(/\/post\/[^/]+$/);
    await stranger.page.goto(page.url());
    await stranger.page.locator('.passages').getByText(PASSAGE).waitFor();
    await page.goBack();

    await page.getByRole('button', { name: 'Undo publishing' }).click();
    await page.getByRole('heading', { name: 'Saved' }).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Taken back: nothing of it is recorded any more.').waitFor({ state: 'attached' });
    await proposals.getByRole('combobox', { name: 'Show' }).selectOption('COPY');
    await proposals.getByText('1 of 1').waitFor();
    await stranger.page.goto(spread);
    await stranger.page.locator('tbody').getByRole('link', { name: 'Holstebro' }).first().waitFor();
    expect(await row.count()).toBe(0);

    expect([elsewhere, complaints, stranger.complaints]).toEqual([[], [], []]);
  });

  test('needs no mouse: signs in, chooses a passage, cites it, saves, and proposes it for review', async () => {
    const { page } = await service.reader();
    await page.goto('/sign-in?to=/post/004/edit');
    await page.getByLabel('Your key or token').waitFor();
    await tabTo(page, 'document.activeElement.type === "password"');
    await page.keyboard.type(editor.key);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Text' }).waitFor();
    await tabTo(page, 'document.activeElement.ariaLabel === "Text"');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft'])
      await page.keyboard.press(key);
    const choice = page.locator('.choice');
    await choice.getByText(/^Hvordan finder en løsning.*\?$/).waitFor();
    for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowDown'])
      await page.keyboard.press(key);
    await choice
      .getByText('finder en løsning, der virker ét sted i det offentlige, vej til det', { exact: true })
      .waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, button('An idea is told of'));
    await page.keyboard.press('Enter');
    await page.locator('[role=combobox]:focus').waitFor();
    await page.keyboard.type('innovationspr');
    await page.getByRole('option', { name: /^Innovationspraktik/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, button('Add to the draft'));
    await page.keyboard.press('Enter');
    await sentence(page, 'Tells of Innovationspraktik').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Your draft');
    await tabTo(page, button('Save all of it'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Saved' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Saved');
    await tabTo(page, button('Propose for review'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Proposed for review' }).waitFor();
  });

  test('on a small screen pastes a text as it stands, and saves a passage where the text has it that was changed meanwhile', async () => {
    const { page } = await service.reader({ hasTouch: true, viewport: { width: 375, height: 700 } });
    await signedIn(page, editor.key);
    await page.goto('/posts/new');
    await page.getByLabel('Title').fill('Haver på taget');
    await page.getByLabel('When it was published').fill('soon');
    await page.getByLabel('Text', { exact: true }).fill('🌱 Vejle har haver på taget. 🌱 Det så vi i Malmö.');
    await page.getByRole('button', { name: 'Create the post' }).click();
    await page.locator('[aria-invalid=true]:focus').waitFor();
    await page.getByLabel('When it was published').fill('May 2021');
    await page.getByRole('button', { name: 'Create the post' }).click();
    await page.waitForURL('**/post/haver-pa-taget-*/edit');
    await page.getByRole('group', { name: 'Text' }).waitFor();
    await page.getByText('1 of').waitFor();
    await page.evaluate(
      `(getSelection().empty(), getSelection().addRange(${rangeOf('Det så vi i Malmö.')}))`,
    );
    await page.locator('.choice').getByText('Det så vi i Malmö.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'An idea is told of' }).click();
    await pick(page, 'Which idea', 'Taghaver', /New idea/);
    await page.getByRole('button', { name: 'Take into the draft' }).click();
    await page.getByRole('group', { name: 'New idea' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add to the draft' }).click();
    await sentence(page, 'Tells of Taghaver new').waitFor();

    const key = page.url().split('/').at(-2);
    await page.getByText('About the post').click();
    await page.getByLabel('Title').fill('Haver på tagene');
    await reviewer.ask(
      `mutation { changePost(key: "${key}", post: { title: "Tage med haver", authors: ["Kari"] }) { __typename } }`,
    );
    await page.getByText('Somebody else has set it meanwhile to: Tage med haver').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Haver på tagene');
    expect(await page.getByLabel('Who wrote it').inputValue()).toBe('Kari');
    await page
      .getByRole('textbox', { name: 'Text' })
      .fill('Ny indledning. 🌱 Vejle har haver på taget. Det så vi i Malmö.');
    await page.getByRole('button', { name: 'Save these fields' }).click();
    await page.getByText('The post has changed meanwhile.').waitFor();
    await page.getByRole('button', { name: 'Save all of it' }).click();
    await page.getByRole('heading', { name: 'Saved' }).waitFor();
    const { data } = await editor.ask(
      `{ post(key: "${key}") { title authors published citations { nodes { quote start end idea { name } } } } }`,
    );
    expect(data.post).toEqual({
      title: 'Haver på tagene',
      authors: ['Kari'],
      published: '2021-05',
      citations: { nodes: [{ quote: 'Det så vi i Malmö.', start: 43, end: 61, idea: { name: 'Taghaver' } }] },
    });
  });

  test('whose draft is refused reads why at what is wrong, and has all of it still', async () => {
    const { page } = await service.reader();
    await signedIn(page, editor.key);
    await page.goto('/post/004/edit');
    await page.getByRole('button', { name: 'Next sentence' }).click();
    await page.getByRole('button', { name: 'Somebody took an idea up' }).click();
    expect(await violations(page)).toEqual([]);
    await pick(page, 'Who took it up', 'Aarhus', /^Aarhus/);
    await pick(page, 'Which idea', 'Familieiv', /^Familieiværksætterne/);
    await page.getByRole('button', { name: 'Add to the draft' }).click();
    await sentence(page, 'Aarhus took up Familieiværksætterne').waitFor();
    await editor.ask(
      'mutation { recordAdoption(adoption: { idea: "familieivaerksaetterne", adopter: "DK-751" }) { __typename } }',
    );
    await page.getByRole('button', { name: 'Save all of it' }).click();
    await page.getByText('Nothing was saved: 1 thing is wrong.').waitFor();
    expect(await violations(page)).toEqual([]);
    const item = sentence(page, 'Aarhus took up Familieiværksætterne');
    const told = await item.getAttribute('aria-describedby');
    expect(await page.locator(`#${told}`).textContent()).toContain('undated');
    await page.getByRole('link', { name: 'Go to what is wrong' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe(await item.getAttribute('id'));
    await item.getByRole('button', { name: 'Correct' }).click();
    await item.getByLabel('When', { exact: true }).fill('2019');
    await item.getByRole('button', { name: 'Take the correction' }).click();
    await sentence(page, 'Aarhus took up Familieiværksætterne 2019').waitFor();
    const asked = page.waitForEvent('dialog');
    const leaving = page.getByRole('button', { name: 'Sign out' }).click();
    expect((await asked).message()).toContain('unsaved work on 1 post');
    await (await asked).dismiss();
    await leaving;
    await page.getByRole('button', { name: 'Throw the draft away' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Throw the draft away' }).click();
    await page.getByText('Nothing yet.').waitFor();
  });
});

function button(name: string): string {
  return `document.activeElement.tagName === "BUTTON" && document.activeElement.textContent === ${JSON.stringify(name)}`;
}

/** Goes on with the tabulator until something holds of what has the focus. */
async function tabTo(page: Page, holds: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await page.evaluate(holds)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing that the focus comes to is it: ${holds}`);
}

/** A sentence of the draft. */
function sentence(page: Page, text: string) {
  return page.locator('ol.drafted > li').filter({ hasText: text });
}

/** Types into a picker and takes what it offers. */
async function pick(page: Page, label: string, text: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.getByRole('option', { name: option }).first().click();
}

/** Draws over some of the text with the mouse, from its first letter to its last. */
async function drawOver(page: Page, quote: string): Promise<void> {
  const [from, to] = (await page.evaluate(`(() => {
    const range = ${rangeOf(quote)};
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const rects = [...range.getClientRects()];
    const [first, last] = [rects[0], rects.at(-1)];
    return [[first.left + 0.5, first.top + first.height / 2], [last.right - 0.5, last.top + last.height / 2]];
  })()`)) as [[number, number], [number, number]];
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

/** Where some of the text stands on the page, across whatever marks it is cut by. */
function rangeOf(quote: string): string {
  return `(() => {
    const box = document.querySelector('.citable');
    const at = box.textContent.indexOf(${JSON.stringify(quote)});
    const range = document.createRange();
    const place = (offset, end) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let left = offset; walker.nextNode(); left -= walker.currentNode.data.length)
        if (left < walker.currentNode.data.length + (end ? 1 : 0)) return [walker.currentNode, left];
    };
    range.setStart(...place(at, false));
    range.setEnd(...place(at + ${quote.length}, true));
    return range;
  })()`;
}
