import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, expect, inject, it } from 'vitest';
import { checkDatabase } from '../../src/interchange/invariants.ts';
import { environmentFor, newFolder } from '../embedded/homes.ts';
import { folderOf, taken, VILLAGE } from '../import/folders.ts';
import { CopycatCommand } from '../service/copycat.ts';
import { testGraph } from '../setup/database.ts';
import { emptyDatabase, raw } from '../setup/empty-database.ts';
import { asker, askerAt } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import type { Ask } from './editors.ts';
import { history, requestOf, snapshot } from './histories.ts';
import { rebuilt, worldOf } from './rebuilt.ts';

/** As many histories as are tried; `COPYCAT_HISTORIES=500 npx vitest run tests/editing/many-writers` for a long run. */
const HISTORIES = Number(process.env.COPYCAT_HISTORIES ?? 3);
const WRITERS = 6;
const REQUESTS = 8;

const graph = await testGraph();
/** Beside the one in this process, two nodes of the service in processes of their own. */
const homes = [newFolder(), newFolder()];
const processes = homes.map((home, at) => {
  const { uri, username, password } = inject('neo4j');
  const external = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const environment = environmentFor(home, {
    ...external,
    PORT: String(43_121 + at),
    COPYCAT_FIRST_STORIES: 'no',
  });
  return new CopycatCommand(['serve'], environment);
});
const urls = await Promise.all(processes.map((each) => each.address()));

afterAll(async () => {
  for (const each of processes) each.signal('SIGTERM');
  await Promise.all(processes.map(({ ended }) => ended));
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** Asks the node whose turn it is, with a key. */
function askerOf(writer: number, key: string): Ask {
  const url = urls[(writer % (urls.length + 1)) - 1];
  return url === undefined ? asker(graph, key) : askerAt(url, key);
}

const EDIT_MANY = `mutation ($edits: [EditInput!]!, $requestKey: String) { editMany(edits: $edits, requestKey: $requestKey) {
  ... on EditsWritten { position records { outcome } } ... on EditsRefused { failures { code } } } }`;

const told = { histories: 0, requests: 0, written: 0, unchanged: 0, refused: 0 };
const codes = new Map<string, number>();

it(
  'keeps every rule, whatever many writers write at once at nodes in several processes, and the log tells exactly what was written',
  async () => {
    const village = await folderOf(VILLAGE);
    await fc.assert(
      fc.asyncProperty(history(WRITERS, REQUESTS), async (writers) => {
        await emptyDatabase(graph);
        await taken(graph, village);
        const keys = {
          reviewer: (await personWith(graph, 'reviewer')).key,
          editor: (await personWith(graph, 'editor')).key,
        };
        const [start] = await raw('MATCH (l:Log) RETURN l.position AS position');
        const before = await worldOf(graph);
        const positions = await Promise.all(
          writers.map((requests, at) =>
            send(askerOf(at, keys.reviewer), askerOf(at, keys.editor), requests, at),
          ),
        );
        told.histories++;
        const { found } = await checkDatabase(graph);
        expect(found.map(({ sentence }) => sentence)).toEqual([]);
        const entered = await raw(
          'MATCH (c:Change) WHERE c.position > $from RETURN c.position AS at ORDER BY at',
          {
            from: start?.position,
          },
        );
        expect(positions.flat().sort((a, b) => a - b)).toEqual(entered.map(({ at }) => at));
        expect(sorted(await rebuilt(before, Number(start?.position)))).toEqual(sorted(await worldOf(graph)));
      }),
      { numRuns: HISTORIES, endOnFailure: true },
    );
    process.stderr.write(`${JSON.stringify({ ...told, codes: Object.fromEntries(codes) })}\n`);
    expect(told.written).toBeGreaterThan(told.histories * 8);
  },
  HISTORIES * 30_000,
);

/** What one writer sends, one request after another; answers the positions that were acknowledged. */
async function send(
  reviewer: Ask,
  editor: Ask,
  decisions: readonly (readonly number[])[],
  writer: number,
): Promise<number[]> {
  const positions: number[] = [];
  for (const [at, each] of decisions.entries()) {
    const { edits, reviews, twice } = requestOf(each, await snapshot());
    const ask = reviews ? reviewer : editor;
    const variables = { edits, requestKey: twice ? `${writer}-${at}` : undefined };
    const answers = await Promise.all([
      ask(EDIT_MANY, variables),
      ...(twice ? [ask(EDIT_MANY, variables)] : []),
    ]);
    const [first] = answers;
    told.requests++;
    expect(first?.errors).toBeUndefined();
    const { position, failures } = first?.data.editMany ?? {};
    if (failures !== undefined) {
      told.refused++;
      for (const { code } of failures) codes.set(code, (codes.get(code) ?? 0) + 1);
    } else {
      for (const answer of answers) expect(answer).toEqual(first);
      if (position === null) told.unchanged++;
      else {
        told.written++;
        positions.push(position);
      }
    }
  }
  return positions;
}

function sorted(world: ReadonlyMap<string, object>): [string, object][] {
  return [...world].sort(([one], [other]) => (one < other ? -1 : 1));
}
