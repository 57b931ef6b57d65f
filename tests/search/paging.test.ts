import { beforeEach, describe, expect, it } from 'vitest';
import { raw } from '../setup/empty-database.ts';
import { type Answer, type FirstStories, firstStories } from '../setup/first-stories.ts';

let stories: FirstStories;

beforeEach(async () => {
  stories = await firstStories();
});

describe('the pages of a search', () => {
  it('hold every result once and in one order, forward and backward, whatever their size', async () => {
    const whole = namesOf(await page({ first: 500 }));
    expect(whole.length).toBeGreaterThan(20);
    for (const size of [1, 3, 7, 500]) {
      expect(await forward(size)).toEqual(whole);
      expect(await backward(size)).toEqual(whole);
    }
  });

  it('say whether there is more', async () => {
    const { data } = await page({ first: 3 });
    expect(data.search.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const { data: rest } = await page({ first: 500, after: data.search.pageInfo.endCursor });
    expect(rest.search.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(rest.search.totalCount).toBe(rest.search.nodes.length + 3);
  });

  it('neither repeat nor miss one where others are written between two pages', async () => {
    const whole = namesOf(await page({ first: 500 }));
    const met = await forward(4, async (at) => {
      await raw(
        `UNWIND range(1, 20) AS i CREATE (:Adopter {key: 'new-' + $at + '-' + i, kind: 'unit', name: 'Innhold ' + i,
          sortName: '', aliases: [], state: 'published', since: 1})`,
        { at: String(at) },
      );
    });
    expect(met.filter((name) => whole.includes(name))).toEqual(whole);
    expect(new Set(met).size).toBe(met.length);
  });

  it('a cursor of another question is refused', async () => {
    const { data } = await page({ first: 1 });
    const { errors } = await stories.ask(
      'query ($after: String) { search(text: "bærum", after: $after) { totalCount } }',
      { after: data.search.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/^after: this cursor belongs to the order SEARCH/);
  });
});

describe('more than can be ranked', () => {
  it('is told, with what to do; the name that was asked for is among what is ranked', async () => {
    await raw(`UNWIND range(1, 700) AS i CREATE (:Adopter {key: 'u' + i, kind: 'unit', sortName: '', aliases: [],
      name: 'Nærmiljøhuset i bydel ' + i, state: 'published', since: 1})`);
    await raw(`CREATE (:Adopter {key: 'the-one', kind: 'unit', sortName: '', aliases: [], name: 'Nærmiljøhuset',
      state: 'published', since: 1})`);
    const { data } = await stories.ask(
      '{ search(text: "nærmiljøhuset", first: 1) { totalCount complete reason nodes { adopter { key } } } }',
    );
    expect(data.search).toEqual({
      totalCount: 500,
      complete: false,
      reason:
        'More than 500 records may answer by their names as adopters; the best of 500 are ranked. Ask for more words, or for fewer kinds.',
      nodes: [{ adopter: { key: 'the-one' } }],
    });
  });
});

async function forward(size: number, between?: (at: number) => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null, at = 0; ; at++) {
    const answer = await page({ first: size, after });
    names.push(...namesOf(answer));
    if (!answer.data.search.pageInfo.hasNextPage) return names;
    after = answer.data.search.pageInfo.endCursor;
    if (at < 2) await between?.(at);
  }
}

async function backward(size: number): Promise<string[]> {
  const names: string[] = [];
  for (let before: string | null = null; ; ) {
    const answer = await page({ last: size, before });
    names.unshift(...namesOf(answer));
    if (!answer.data.search.pageInfo.hasPreviousPage) return names;
    before = answer.data.search.pageInfo.startCursor;
  }
}

function page(args: {
  first?: number;
  after?: string | null;
  last?: number;
  before?: string | null;
}): Promise<Answer> {
  return stories.ask(
    `query ($first: Int, $after: String, $last: Int, $before: String) {
      search(text: "in", first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes { adopter { key } idea { key } post { key } }
      }
    }`,
    args,
  );
}

function namesOf({ data, errors }: Answer): string[] {
  expect(errors).toBeUndefined();
  return data.search.nodes.map((node: object) => JSON.stringify(node));
}
