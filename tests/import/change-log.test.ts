import { beforeEach, describe, expect, it } from 'vitest';
import { LogMovedError, logPosition, OpenChange } from '../../src/domain/change-log.ts';
import { importFolder } from '../../src/interchange/import-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { countsOf, expectWhole, folderOf, taken, VILLAGE } from './folders.ts';

let graph: Graph;

beforeEach(async () => {
  graph = await testGraph();
});

async function changes(): Promise<Record<string, unknown>[]> {
  return raw(
    'MATCH (c:Change) RETURN c.position AS position, c.last AS last, c.spans AS spans, c.complete AS complete, c.actor AS actor, c.reason AS reason, c.kind AS kind ORDER BY c.position',
  );
}

describe('the log of an import', () => {
  it('enters a small folder as one position, with who and why', async () => {
    await taken(graph, await folderOf(VILLAGE), { actor: 'solveig', reason: 'the village' });
    expect(await changes()).toEqual([
      {
        position: 1,
        last: 1,
        spans: [1, 1],
        complete: true,
        actor: 'solveig',
        reason: 'the village',
        kind: 'import',
      },
    ]);
    const [{ at } = { at: '' }] = await raw('MATCH (c:Change) RETURN c.at AS at');
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('takes a position for each batch, which what it created carries', async () => {
    await taken(graph, await folderOf(VILLAGE), { batchSize: 1 });
    const [change] = await changes();
    expect(change).toMatchObject({ position: 1, last: 17, spans: [1, 17], complete: true });
    expect(await raw('MATCH (a:Adoption) RETURN a.key AS key, a.since AS since ORDER BY since')).toEqual([
      { key: 'coarse', since: 8 },
      { key: 'first', since: 9 },
      { key: 'lite', since: 10 },
      { key: 'fine', since: 11 },
    ]);
  });

  it('keeps what it altered entry by entry, with the cells that differ before and after', async () => {
    await taken(graph, await folderOf(VILLAGE));
    await taken(
      graph,
      await folderOf({
        ideas: ['id,name,topics', 'tool,Redskab,care', 'new,Ny,'],
        copies: ['adoption_id,source_adoption_id,via', 'coarse,first,'],
        posts: ['id,text', 'post,"Hør: Højby havde det først. Åby tog det efter, og Åby fortæller gerne."'],
      }),
    );
    const entries = await raw(
      'MATCH (c:Change)-[:ALTERED]->(n) RETURN c.position AS change, n.position AS position, n.noun AS noun, n.key AS key, n.before AS before, n.after AS after ORDER BY noun, before',
    );
    expect(entries.filter(({ noun }) => noun !== 'citation')).toEqual([
      {
        change: 2,
        position: 2,
        noun: 'copy',
        key: 'coarse;first',
        before: '{"via":"land;shire"}',
        after: '{"via":""}',
      },
      {
        change: 2,
        position: 2,
        noun: 'idea',
        key: 'tool',
        before: '{"name":"Værktøj","topics":"care;data"}',
        after: '{"name":"Redskab","topics":"care"}',
      },
      {
        change: 2,
        position: 2,
        noun: 'post',
        key: 'post',
        before: '{"text":"Højby havde det først. Åby tog det efter, og Åby fortæller gerne."}',
        after: '{"text":"Hør: Højby havde det først. Åby tog det efter, og Åby fortæller gerne."}',
      },
    ]);
    expect(
      entries.filter(({ noun }) => noun === 'citation').map(({ before, after }) => [before, after]),
    ).toEqual([
      ['{"start":"0"}', '{"start":"5"}'],
      ['{"start":"23"}', '{"start":"28"}'],
      ['{"start":"23"}', '{"start":"28"}'],
    ]);
    await expectWhole(graph);
  });

  it('stands whole when an import is stopped half-way, and is gone on with by running it again', async () => {
    const folder = await folderOf(VILLAGE);
    let batches = 0;
    const stopped = importFolder(graph, folder, {
      actor: 'tester',
      reason: null,
      batchSize: 2,
      progress: ({ phase }) => {
        if (phase === 'write' && ++batches === 5) throw new Error('the power went');
      },
    });
    await expect(stopped).rejects.toThrow('the power went');
    await expectWhole(graph);
    expect(await changes()).toMatchObject([{ position: 1, complete: false }]);
    const before = await logPosition(graph);
    const again = await taken(graph, folder, { batchSize: 2 });
    expect(again.change).toBe(before + 1);
    expect(countsOf(again)).toMatchObject({ adopters: '0 0 5', ideas: '0 0 2', citations: '3 0 0' });
    await expectWhole(graph);
  });

  it('does not let a change go on that was checked at another position', async () => {
    const head = { kind: 'import', at: '2026-01-01T00:00:00.000Z', actor: 'tester', reason: null } as const;
    await taken(graph, await folderOf(VILLAGE));
    const stale = new OpenChange(graph, head, 0);
    await expect(stale.transaction((entry) => Promise.resolve(entry.creates()))).rejects.toThrow(
      LogMovedError,
    );
    expect(await logPosition(graph)).toBe(1);
    await stale.complete();
    expect(await changes()).toHaveLength(1);
  });

  it('notes the runs of positions of a change that others came between', async () => {
    const head = { kind: 'import', at: '2026-01-01T00:00:00.000Z', actor: 'tester', reason: null } as const;
    const [long, short] = [new OpenChange(graph, head, 0), new OpenChange(graph, head, 2)];
    const write = (change: OpenChange) => change.transaction((entry) => Promise.resolve(entry.creates()));
    await write(long);
    await write(long);
    await write(short);
    long.checkedAgain(3);
    await write(long);
    await long.complete();
    expect(await changes()).toMatchObject([
      { position: 1, last: 4, spans: [1, 2, 4, 4], complete: true },
      { position: 3, last: 3, spans: [3, 3], complete: false },
    ]);
    await expectWhole(graph);
  });
});
