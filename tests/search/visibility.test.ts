import { beforeEach, describe, expect, it } from 'vitest';
import { raw } from '../setup/empty-database.ts';
import { type FirstStories, firstStories } from '../setup/first-stories.ts';

let stories: FirstStories;

beforeEach(async () => {
  stories = await firstStories();
});

describe('what may not be seen is not found', () => {
  it.each([
    ['Adopter', 'DK-740', 'silkeborg'],
    ['Idea', 'familieivaerksaetterne', 'familieiværksætterne'],
    ['Post', '002', 'skolebenken'],
  ])('a draft of an %s is neither found nor counted', async (label, key, text) => {
    const before = await found(text);
    expect(before.keys).toContain(key);
    await raw(`MATCH (n:${label} {key: $key}) SET n.state = 'draft'`, { key });
    const after = await found(text);
    expect(after.keys).toEqual(before.keys.filter((each) => each !== key));
    expect(after.total).toBe(before.total - 1);
  });

  it('drafts take no place among what is ranked', async () => {
    await raw(`UNWIND range(1, 600) AS i CREATE (:Adopter {key: 'd' + i, kind: 'unit', sortName: '', aliases: [],
      name: 'Silkeborg', state: 'draft', since: 1})`);
    expect((await found('silkeborg')).keys).toContain('DK-740');
    const { data } = await stories.ask('{ search(text: "silkeborg") { complete } }');
    expect(data.search.complete).toBe(true);
  });

  it('what is written later is found at once, and what is renamed by its new name alone', async () => {
    await raw("MATCH (n:Adopter {key: 'DK-740'}) SET n.name = 'Midtstad'");
    expect((await found('midtstad')).keys).toEqual(['DK-740']);
    expect((await found('silkeborg')).keys).not.toContain('DK-740');
  });
});

describe('a text of which only quotes may be shown', () => {
  it('is not searched, alone or with the title or in quotation marks', async () => {
    await raw("MATCH (n:Post {key: '002'}) SET n.textUse = 'quotes'");
    for (const text of ['skolebenken', 'baerumsteam skolebenken', '"satt seg på skolebenken"', 'skoleb'])
      expect((await found(text)).keys).toEqual([]);
  });

  it('is not shown where the title is what was found', async () => {
    await raw("MATCH (n:Post {key: '002'}) SET n.textUse = 'quotes'");
    const { data } = await stories.ask(
      '{ search(text: "innovasjonsskolen", kinds: [POST]) { nodes { post { key text } matchedIn highlights { field fragment } } } }',
    );
    expect(data.search.nodes).toEqual([
      {
        post: { key: '002', text: null },
        matchedIn: ['NAME'],
        highlights: [{ field: 'NAME', fragment: 'Nytt bærumsteam på Innovasjonsskolen' }],
      },
    ]);
  });

  it('is searched where it is public', async () => {
    for (const text of ['skolebenken', 'baerumsteam skolebenken', '"satt seg på skolebenken"', 'skoleb'])
      expect((await found(text)).keys).toEqual(['002']);
  });
});

async function found(text: string): Promise<{ keys: string[]; total: number }> {
  const { data, errors } = await stories.ask(
    `query ($text: String!) {
      search(text: $text, first: 100) { totalCount nodes { adopter { key } idea { key } post { key } } }
    }`,
    { text },
  );
  expect(errors).toBeUndefined();
  const keys = data.search.nodes.map(
    ({ adopter, idea, post }: Record<string, { key: string } | null>) => (adopter ?? idea ?? post)?.key,
  );
  return { keys, total: data.search.totalCount };
}
