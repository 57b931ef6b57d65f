import { appendFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { backUp } from '../../src/backup/backup.ts';
import { restore } from '../../src/backup/restore.ts';
import { logPosition } from '../../src/domain/change-log.ts';
import { anyEdit, edit, exportedFolder, smallWorld } from '../log/edits.ts';
import { openGraph, testGraph } from '../setup/database.ts';
import { emptyDatabase, raw } from '../setup/empty-database.ts';
import { asker } from '../setup/first-stories.ts';
import { plant } from '../setup/world.ts';

const ANSWERS = `query Kept($past: Scope) {
  now: ideas(first: 50) { nodes { id key name revision history { nodes { position fields { field before after } change { actor } } } entered { position } adoptions { nodes { id key date revision } } } }
  past: ideas(first: 50, scope: $past) { nodes { id key name summary adoptions { nodes { id key date } } } }
  posts(first: 50) { nodes { id text revisions { nodes { number text } } citations(first: 50) { nodes { id quote start prefix state } } } }
  changes(first: 100) { totalCount nodes { id kind at actor complete created { ideas } } }
  copies(first: 50) { nodes { id channel confidence } }
  stories(first: 50) { nodes { id title revision history { totalCount } steps { heading view citation { id quote } } } }
}`;

const graph = await testGraph();
const ask = asker(graph);
const past = () => ({ past: { knownAt: { position: 5 } } });
let folder: string;
let kept: { answers: unknown; past: unknown; csv: unknown; position: number };

async function newFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'copycat-backup-')), 'kept');
}

async function answers(): Promise<unknown> {
  const { data, errors } = await ask(ANSWERS, past());
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

beforeAll(async () => {
  await plant(graph, smallWorld);
  for (const one of fc.sample(anyEdit, { numRuns: 40, seed: 7 })) await edit(graph, [one]);
  // What no release of today keeps: a backup holds it all the same.
  await raw(
    `CREATE (:Unheard {key: 'u', whole: 3, broken: 3.0, list: [1, 2], words: ['a', ''], yes: true, text: 'linje\\u2028to'})-[:OF_OLD {since: 1, share: 1.0}]->(:Unheard:Twice {key: 'v'})`,
  );
  kept = {
    answers: await answers(),
    past: await exportedFolder(graph, 5),
    csv: await exportedFolder(graph),
    position: await logPosition(graph),
  };
  folder = await newFolder();
  await backUp(graph, folder);
}, 240_000);

describe('A backup', () => {
  test('is one folder with the interchange files, everything else, and a manifest', async () => {
    expect((await readdir(folder)).sort()).toEqual([
      'interchange',
      'manifest.json',
      'nodes.jsonl',
      'relationships.jsonl',
    ]);
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.position).toBe(kept.position);
    const [{ nodes }] = (await raw('MATCH (n) WHERE NOT n:Schema RETURN count(n) AS nodes')) as [
      { nodes: number },
    ];
    expect(manifest.nodes).toBe(nodes);
  });

  test('goes into no folder that holds something, and is restored into no database that does', async () => {
    await expect(backUp(graph, folder)).rejects.toThrow(/a new or empty folder/);
    await expect(restore(graph, folder)).rejects.toThrow(
      /into an empty database, and this one holds something/,
    );
  });

  test('that is damaged, not whole or of a newer Copycat is refused before anything is changed', async () => {
    await emptyDatabase(graph);
    const other = await newFolder();
    await plant(graph, smallWorld);
    await backUp(graph, other);
    await emptyDatabase(graph);
    const manifest = join(other, 'manifest.json');
    const told = await readFile(manifest, 'utf8');
    await writeFile(manifest, told.replace(/"schema": \d+/, '"schema": 99999'));
    await expect(restore(graph, other)).rejects.toThrow(/schema version 99999/);
    await writeFile(manifest, told.replace(/"format": \d+/, '"format": 2'));
    await expect(restore(graph, other)).rejects.toThrow(/written by a newer Copycat/);
    await writeFile(manifest, told);
    await appendFile(join(other, 'nodes.jsonl'), '{}\n');
    await expect(restore(graph, other)).rejects.toThrow(/damaged: nodes\.jsonl/);
    await expect(restore(graph, join(other, 'interchange'))).rejects.toThrow(/is no backup/);
    expect(await raw('MATCH (n) WHERE NOT n:Schema RETURN n')).toEqual([]);
  });

  test('brings back every answer, past ones too, every id and every byte; also after a restore that broke off', async () => {
    await emptyDatabase(graph);
    await raw("CREATE (:Restoration {id: 'restoration'}), (:Idea:Restored {key: 'half', restoredNumber: 1})");
    await restore(openGraph(), folder);
    expect(await answers()).toEqual(kept.answers);
    expect(await exportedFolder(graph)).toEqual(kept.csv);
    expect(await exportedFolder(graph, 5)).toEqual(kept.past);
    expect(await logPosition(graph)).toBe(kept.position);
    expect(await raw('MATCH (n:Restored) RETURN n UNION MATCH (n:Restoration) RETURN n')).toEqual([]);
    expect(
      await raw(
        `MATCH (u:Unheard {key: 'u'})-[r:OF_OLD]->(v:Unheard:Twice) RETURN valueType(u.whole) AS whole, valueType(u.broken) AS broken, u.list AS list, u.words AS words, u.yes AS yes, u.text AS text, valueType(r.share) AS share, valueType(r.since) AS since`,
      ),
    ).toEqual([
      {
        whole: 'INTEGER NOT NULL',
        broken: 'FLOAT NOT NULL',
        list: [1, 2],
        words: ['a', ''],
        yes: true,
        text: 'linje\u2028to',
        share: 'FLOAT NOT NULL',
        since: 'INTEGER NOT NULL',
      },
    ]);
    const again = await newFolder();
    await backUp(graph, again);
    for (const file of ['ideas', 'adoptions', 'copies', 'posts', 'citations', 'adopters'])
      expect(await readFile(join(again, 'interchange', `${file}.csv`))).toEqual(
        await readFile(join(folder, 'interchange', `${file}.csv`)),
      );
  }, 120_000);
});
