import { beforeAll, describe, expect, it } from 'vitest';
import type { StatementRun } from '../../src/neo4j/graph-reader.ts';
import { type FirstStories, firstStories } from '../setup/first-stories.ts';

let stories: FirstStories;

beforeAll(async () => {
  stories = await firstStories();
});

interface Shown {
  readonly name: string | null;
  readonly score: number;
  readonly matchedIn: string[];
  readonly highlights: {
    field: string;
    fragment: string;
    start: number;
    ranges: { start: number; end: number }[];
  }[];
  readonly post: { text: string | null } | null;
}

describe('an answer shows why it was found', () => {
  it('of a compound the part that was asked for', async () => {
    expect(await marked('iværksætterne')).toEqual(['NAME: Familie[iværksætterne]']);
  });

  it('of an alias the alias, of a summary and a text the words around', async () => {
    const found = await marked('ledelsesutvikling');
    expect(found[0]).toBe('ALIAS: [ledelsesutviklingsprogram] for innovasjon');
    expect(found[1]).toMatch(/^TEXT: .*laget Bærums eget \[ledelsesutviklingsprogram\] for innovasjon/);
  });

  it('every word, wherever it stands', async () => {
    const found = await marked('bærum lup');
    expect(found.slice(0, 2)).toEqual([
      'NAME: [LUP]',
      'SUMMARY: [Bærum] kommunes eget program for ledelse og innovasjon, utviklet og drevet av ansatte',
    ]);
    expect(found[2]).toMatch(/^TEXT: .*\[Bærum\] har \[LUP\] bak seg/);
  });

  it('fragments stand in the text at their place, counted in code points', async () => {
    const shown = (await resultsOf('silkeborg innovationspraktik')).find(({ post }) => post);
    const text = [...(shown?.post?.text ?? '')];
    const highlights = shown?.highlights.filter(({ field }) => field === 'TEXT') ?? [];
    expect(highlights).toHaveLength(2);
    for (const { fragment, start } of highlights)
      expect(text.slice(start, start + [...fragment].length).join('')).toBe(fragment);
  });

  it('each place once says where it was found', async () => {
    const places = (await resultsOf('bærum lup')).map(({ matchedIn }) => matchedIn);
    expect(places).toEqual([['NAME', 'SUMMARY'], ['TEXT']]);
  });
});

describe('the better answer comes first', () => {
  it('name, beginning of a name, alias, word of a name, inside a word, summary, text', async () => {
    const scores = async (text: string) => (await resultsOf(text)).map(({ score }) => Math.floor(score));
    const [exact] = await scores('familieiværksætterne');
    const [begins] = await scores('familieiværk');
    const [alias] = await scores('Gothenburg');
    const [word] = await scores('alle elever');
    const [inside] = await scores('iværksætterne');
    const [near] = await scores('Silkborg');
    const [summary] = await scores('verktøykasse');
    const [text] = await scores('skolebenken');
    expect([exact, begins, alias, word, inside, near, summary, text]).toEqual([
      99, 88, 85, 65, 47, 42, 29, 19,
    ]);
  });
});

describe('the cost of an answer', () => {
  it.each(['bærum', 'k', 'e', 'bærum lup', '"brennende plattform"'])(
    '%s takes two statements',
    async (text) => {
      expect(await statementsOf(text)).toEqual(['search/candidates', 'search/found']);
    },
  );

  it('what finds nothing takes one, what asks for nothing none', async () => {
    expect(await statementsOf('xyzzyx')).toEqual(['search/candidates']);
    expect(await statementsOf('?')).toEqual([]);
  });
});

async function statementsOf(text: string): Promise<string[]> {
  const runs: StatementRun[] = [];
  const stop = stories.graph.onStatement((run) => runs.push(run));
  await stories.ask(
    `query ($text: String!) {
      search(text: $text, first: 100) {
        totalCount complete nodes { name highlights { fragment } adopter { name } idea { summary } post { title } }
      }
    }`,
    { text },
  );
  stop();
  return runs.map(({ name }) => name);
}

/** The pieces of all results, with what was found in brackets. */
async function marked(text: string): Promise<string[]> {
  return (await resultsOf(text)).flatMap(({ highlights }) =>
    highlights.map(({ field, fragment, ranges }) => {
      const points: string[] = [...fragment];
      for (const { start, end } of [...ranges].reverse()) {
        points.splice(end, 0, ']');
        points.splice(start, 0, '[');
      }
      return `${field}: ${points.join('')}`;
    }),
  );
}

async function resultsOf(text: string): Promise<Shown[]> {
  const { data, errors } = await stories.ask(
    `query ($text: String!) {
      search(text: $text, first: 100) {
        nodes { name score matchedIn highlights { field fragment start ranges { start end } } post { text } }
      }
    }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return data.search.nodes;
}
