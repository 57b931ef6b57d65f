import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { plant, randomWorld } from '../setup/world.ts';

const world = randomWorld(11);

let graph: Graph;
let ask: FirstStories['ask'];

beforeAll(async () => {
  graph = await testGraph();
  await plant(graph, world);
  ask = asker(graph);
});

interface Page {
  readonly nodes: readonly { readonly key: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const LISTS: Record<string, string> = {
  'copies by key': 'copies(ARGS)',
  'copies by key, the last first': 'copies(orderBy: { by: KEY, direction: DESC } ARGS)',
  'copies by date': 'copies(orderBy: { by: DATE } ARGS)',
  'copies by date, latest first': 'copies(orderBy: { by: DATE, direction: DESC } ARGS)',
  'copies by confidence, surest first': 'copies(orderBy: { by: CONFIDENCE, direction: DESC } ARGS)',
  'ideas by adoptions, most first': 'ideas(orderBy: { by: ADOPTION_COUNT, direction: DESC } ARGS)',
  'adopters by name': 'adopters(orderBy: { by: NAME } ARGS)',
};

describe('a list in pages', () => {
  for (const [name, list] of Object.entries(LISTS))
    it(`gives each item once, whatever the size of the page, forwards and backwards: ${name}`, async () => {
      const whole = (await page(list, 'first: 500')).nodes.map((node) => node.key);
      expect(new Set(whole).size).toBe(whole.length);
      for (const size of [1, 2, 7, whole.length, whole.length + 1]) {
        if (size === 1 && whole.length > 60) continue;
        expect(await walk(list, 'first', size)).toEqual(whole);
        expect(await walk(list, 'last', size)).toEqual(whole);
      }
    });

  it('is stable when others insert before, in and after the page', async () => {
    const first = await page(LISTS['adopters by name'] as string, 'first: 10');
    const seen = first.nodes.map((node) => node.key);
    await plant(graph, {
      ...{ ideas: [], adoptions: [], copies: [] },
      adopters: [
        { id: 'new-a', kind: 'country', name: 'AAA' },
        { id: 'new-m', kind: 'country', name: 'By NO-0' },
        { id: 'new-z', kind: 'country', name: 'ZZZ' },
      ],
    });
    const rest = await walk(LISTS['adopters by name'] as string, 'first', 10, first.pageInfo.endCursor);
    const both = [...seen, ...rest];
    expect(new Set(both).size).toBe(both.length);
    for (const adopter of world.adopters) expect(both).toContain(adopter.id);
    expect(rest).toContain('new-z');
    expect(rest).not.toContain('new-a');
  });

  it('keeps within both cursors when after and before are given together', async () => {
    const whole = (await page(LISTS['copies by date'] as string, 'first: 500')) as Page & {
      edges: { cursor: string }[];
    };
    const [after, before] = [whole.edges[2]?.cursor, whole.edges[9]?.cursor];
    const between = await page(
      LISTS['copies by date'] as string,
      `first: 500 after: "${after}" before: "${before}"`,
    );
    expect(between.nodes.map((node) => node.key)).toEqual(whole.nodes.slice(3, 9).map((node) => node.key));
  });

  it('of no items has no cursors and no further pages', async () => {
    expect(await page('copies(filter: { ideas: ["none"] } ARGS)', 'first: 5')).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('refuses in words what it cannot page by', async () => {
    const cursor = (await page(LISTS['copies by key'] as string, 'first: 1')).pageInfo.endCursor;
    const refused: [string, string][] = [
      ['copies(first: -1)', 'first: expected a number from 0 to 500; got -1.'],
      ['copies(first: 501)', 'first: expected a number from 0 to 500; got 501.'],
      [
        'copies(first: 1, last: 1)',
        'first: goes without "last": ask for a page from the start or from the end.',
      ],
      [
        'copies(after: "nonsense")',
        'after: expected a cursor that this service gave out in an edge or a pageInfo.',
      ],
      [
        `copies(after: "${cursor}", orderBy: { by: DATE })`,
        'after: this cursor belongs to the order KEY; the list was asked for in the order DATE.',
      ],
    ];
    for (const [list, message] of refused) {
      const { errors } = await ask(`{ ${list} { nodes { key } } }`);
      expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
    }
  });
});

async function page(list: string, args: string): Promise<Page> {
  const { data, errors } = await ask(
    `{ list: ${list.replace('ARGS', args)} { nodes { key } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return data.list;
}

async function walk(
  list: string,
  way: 'first' | 'last',
  size: number,
  start: string | null = null,
): Promise<string[]> {
  const keys: string[] = [];
  for (let cursor = start, more = true; more; ) {
    const at = cursor === null ? '' : way === 'first' ? `after: "${cursor}"` : `before: "${cursor}"`;
    const { nodes, pageInfo } = await page(list, `${way}: ${size} ${at}`);
    const found = nodes.map((node) => node.key);
    if (way === 'first') keys.push(...found);
    else keys.unshift(...found);
    more = way === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = way === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
  return keys;
}
