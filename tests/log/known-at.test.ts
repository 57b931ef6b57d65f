import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { logPosition } from '../../src/domain/change-log.ts';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { plant } from '../setup/world.ts';
import { anyEdit, edit, exportedFolder, smallWorld, wholeExport } from './edits.ts';
import { exportOf, rebuilt } from './rebuilt.ts';

/** Questions of every kind, all in one scope. */
const QUESTIONS = `query Then($scope: Scope) {
  ideas(first: 50, scope: $scope) { totalCount nodes {
    key name summary topics derivedFrom { key } variants { nodes { key } } adoptionCount rejectionCount copyCount topSource { key }
    adoptions(first: 50) { nodes { key date status rank confidence cited revision refines { key } refinedBy { key } adopter { key name partOf { key } } } }
    citations(first: 50) { totalCount nodes { id quote start end prefix suffix state adoption { key } } }
    spread { adoptions { key } copies { key } }
  } }
  adopters(first: 50, scope: $scope) { totalCount nodes { key name level partOf { key } parts { totalCount } copiedFrom(includeParts: true) { nodes { key } } } }
  copies(first: 50, scope: $scope) { totalCount nodes { key channel confidence cited revision lag { earliest } } }
  posts(first: 50, scope: $scope) { totalCount nodes { key title text textUse revision citations(first: 50) { nodes { id start state } } revisions { totalCount nodes { number text } } } }
  stories(first: 50, scope: $scope) { totalCount nodes { key title revision steps { heading view citation { key quote state } } } }
  flows(level: MUNICIPALITY, scope: $scope) { cells { from { key } to { key } copies } }
  search(text: "Familie", scope: $scope) { nodes { __typename } }
  adoption(key: "a2", scope: $scope) { upstream { copies { key } depth } history(first: 100) { totalCount } entered { position } lastChanged { position } }
}`;

const graph = await testGraph();
const ask: FirstStories['ask'] = asker(graph);
let edits = 0;
/** The folder that `copycat export` writes when everything was edited. */
let edited: Record<string, string>;
const saved: { position: number; answers: unknown; folder: Record<string, string> }[] = [];

async function save(): Promise<void> {
  const { data, errors } = await ask(QUESTIONS);
  if (errors) throw new Error(JSON.stringify(errors));
  saved.push({ position: await logPosition(graph), answers: data, folder: await exportedFolder(graph) });
}

/** Questions and exports are kept after every so many edits. */
const EVERY = 4;

beforeAll(async () => {
  await plant(graph, smallWorld);
  await save();
  // The same history each time: what is refused leaves no trace, so more is tried than comes to pass.
  for (const one of fc.sample(anyEdit, { numRuns: 118, seed: 20261125 })) {
    const answer = await edit(graph, [one]);
    if (answer.kind === 'applied' && answer.position !== null && ++edits % EVERY === 0) await save();
  }
  edited = await wholeExport(graph);
  await plant(graph, {
    ...{ adopters: [], adoptions: [], copies: [] },
    ideas: [{ id: 'late', name: 'Kom til sidst' }],
  });
  await save();
}, 300_000);

describe('Our knowledge at a position of the log', () => {
  test('is the answer that was given then, to every question and for every export', async () => {
    expect(edits).toBeGreaterThan(45);
    for (const { position, answers, folder } of saved) {
      const { data, errors } = await ask(QUESTIONS, { scope: { knownAt: { position } } });
      expect(errors, `at position ${position}`).toBeUndefined();
      expect(data, `at position ${position}`).toEqual(answers);
      expect(await exportedFolder(graph, position), `at position ${position}`).toEqual(folder);
    }
  }, 300_000);

  test('is what the log alone tells: the state rebuilt from it is the export, byte for byte', async () => {
    const [first] = saved;
    const state = await rebuilt(first?.folder ?? {}, first?.position ?? 0);
    expect(await exportOf(state, graph)).toEqual(edited);
  });

  test('leaves no trace: the present is as it was, and nothing is held', async () => {
    const { data } = await ask(QUESTIONS);
    expect(data).toEqual(saved.at(-1)?.answers);
    expect(await exportedFolder(graph)).toEqual(saved.at(-1)?.folder);
  });

  test('goes together with then and now in one request, and says what it stands on', async () => {
    const { data } = await ask(
      `{ dataset { position knownAt } past: ideas(scope: { knownAt: { position: 1 } }) { totalCount } now: ideas { totalCount } }`,
    );
    expect(data).toEqual({
      dataset: { position: saved.at(-1)?.position, knownAt: 1 },
      past: { totalCount: 2 },
      now: (await ask('{ ideas { totalCount } }')).data.ideas,
    });
  });

  test('is asked by moment and by day as well: before the first change nothing was known', async () => {
    const { data } = await ask(
      `{ never: ideas(scope: { knownAt: { moment: "2001-01-01T00:00:00Z" } }) { totalCount } }`,
    );
    expect(data.never.totalCount).toBe(0);
    const today = new Date().toISOString().slice(0, 10);
    const later = await ask(`{ ideas(scope: { knownAt: { date: "${today}" } }) { totalCount } }`);
    expect(later.data.ideas).toEqual((await ask('{ ideas { totalCount } }')).data.ideas);
  });

  test('is refused where the log does not reach, and at two positions in one request', async () => {
    const beyond = await ask('{ ideas(scope: { knownAt: { position: 100000 } }) { totalCount } }');
    expect(beyond.errors?.[0]?.message).toMatch(/^scope\.knownAt\.position: the log stands at \d+/);
    const two = await ask(
      '{ one: ideas(scope: { knownAt: { position: 1 } }) { totalCount } two: ideas(scope: { knownAt: { position: 2 } }) { totalCount } }',
    );
    expect(two.errors?.[0]?.message).toMatch(/^scope\.knownAt: one request looks back to one/);
  });

  test('waits its turn, and says so where too many ask', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => ask('{ ideas(scope: { knownAt: { position: 1 } }) { totalCount } }')),
    );
    const given = answers.filter(({ errors }) => !errors);
    expect(given.length).toBeGreaterThan(0);
    for (const { data } of given) expect(data.ideas.totalCount).toBe(2);
    for (const { errors } of answers) if (errors) expect(errors[0]?.extensions?.code).toBe('OVERLOADED');
  });
});
