import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../src/interchange/import-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { expectWhole, folderOf, taken } from './folders.ts';

const WRITER = { actor: 'tester', reason: null };
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

let graph: Graph;
let other: Graph;

beforeEach(async () => {
  graph = await testGraph();
  other ??= openGraph();
  await taken(
    graph,
    await folderOf({
      adopters: ['id,kind,name', ...NAMES.map((name) => `${name},organisation,${name}`)],
      ideas: ['id,name', 'idea,Idea'],
      adoptions: ['id,idea_id,adopter_id', ...NAMES.map((name) => `${name},idea,${name}`)],
    }),
  );
});

function copies(...pairs: (readonly [string, string])[]): Promise<string> {
  return folderOf({ copies: ['adoption_id,source_adoption_id', ...pairs.map((pair) => pair.join(','))] });
}

describe('several imports at once', () => {
  it('refuses exactly one of two that together make a cycle', async () => {
    const one = await copies(['a', 'b'], ['b', 'c']);
    const two = await copies(['c', 'd'], ['d', 'a']);
    const reports = await Promise.all([importFolder(graph, one, WRITER), importFolder(other, two, WRITER)]);
    const refused = reports.filter((report) => report.refused);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.problems.map(({ code }) => code)).toEqual(['cycle']);
    expect(await raw('MATCH ()-[r:COPIED_FROM]->() RETURN count(r) AS copies')).toEqual([{ copies: 2 }]);
    await expectWhole(graph);
  });

  it('checks the rest again when another import came between two batches, and stops where that made it wrong', async () => {
    const one = await copies(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'f']);
    const two = await copies(['f', 'a']);
    let between: Promise<unknown> | undefined;
    const long = await importFolder(graph, one, {
      ...WRITER,
      batchSize: 1,
      progress: ({ phase }) => {
        if (phase === 'write') between ??= importFolder(other, two, WRITER);
      },
    });
    await between;
    const [{ cyclic } = { cyclic: null }] = await raw(
      "MATCH (:Adoption {key: 'f'})-[r:COPIED_FROM]->(:Adoption {key: 'a'}) RETURN count(r) AS cyclic",
    );
    expect(long.refused).toBe(cyclic === 1);
    expect(long.refused ? long.checks : 2).toBe(2);
    await expectWhole(graph);
  });

  it('goes on after another import that does not touch it, with nothing twice', async () => {
    const one = await copies(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'f']);
    const two = await folderOf({ ideas: ['id,name', 'other,Anden'] });
    let between: Promise<unknown> | undefined;
    const long = await importFolder(graph, one, {
      ...WRITER,
      batchSize: 1,
      progress: ({ phase }) => {
        if (phase === 'write') between ??= importFolder(other, two, WRITER);
      },
    });
    await between;
    expect(long.files.copies).toEqual({ rows: 5, created: 5, updated: 0, unchanged: 0 });
    await expectWhole(graph);
  });

  it('keeps every invariant whatever many writers write at once', async () => {
    const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([a, b]) => a !== b);
    const folder = fc.uniqueArray(pair, { minLength: 1, maxLength: 3, selector: (each) => each.join() });
    const writers = [graph, other, openGraph(), openGraph()];
    await fc.assert(
      fc.asyncProperty(fc.array(folder, { minLength: 2, maxLength: 4 }), async (folders) => {
        await raw('MATCH ()-[r:COPIED_FROM]->() DELETE r');
        const reports = await Promise.all(
          folders.map(async (pairs, at) =>
            importFolder(writers[at] as Graph, await copies(...pairs), { ...WRITER, batchSize: 1 }),
          ),
        );
        await expectWhole(graph);
        const rows = await raw('MATCH (a)-[:COPIED_FROM]->(s) RETURN a.key + s.key AS copy');
        const there = new Set(rows.map(({ copy }) => copy));
        for (const [at, report] of reports.entries())
          if (!report.refused) expect(folders[at]?.every(([a, s]) => there.has(a + s))).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});
