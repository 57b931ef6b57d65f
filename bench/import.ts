/**
 * How fast an import is beside plain batches of UNWIND written by hand, in one run on one server:
 *
 *   npx tsx bench/import.ts FOLDER bolt://127.0.0.1:7687 [hand|import|both]
 *
 * FOLDER is an interchange folder of any size. The database is EMPTIED first, and between the two. The server takes any
 * password (dbms.security.auth_enabled=false): it is one for measuring.
 */
import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import { importFolder } from '../src/interchange/import-folder.ts';
import { Graph } from '../src/neo4j/graph.ts';
import { setUpDatabase } from '../src/neo4j/setup.ts';
import { importByHand } from './import-by-hand.ts';

const [folder, uri, which = 'both'] = process.argv.slice(2);
if (folder === undefined || uri === undefined)
  throw new Error('Expected a folder and the address of a server.');

const graph = new Graph({
  uri,
  username: 'neo4j',
  password: 'any',
  database: 'neo4j',
  readTimeout: 600_000,
  writeTimeout: 600_000,
});
await setUpDatabase(graph);
if (which !== 'import') await measured('by hand', () => importByHand(uri, folder));
if (which !== 'hand') await measured('import', imported);
if (which !== 'hand') await measured('import again', imported, false);
await graph.close();

async function imported(told: (phase: string) => void): Promise<number> {
  const report = await importFolder(graph, folder as string, {
    actor: 'bench',
    reason: null,
    progress: ({ phase, file }) => told(`${phase} ${file}`),
  });
  if (report.refused) throw new Error(`The folder has ${report.problemCount} problems.`);
  return Object.values(report.files).reduce((sum, { rows }) => sum + rows, 0);
}

/** Seconds, rows a second and the most memory of this process, with the seconds of each phase. */
async function measured(
  name: string,
  work: (told: (phase: string) => void) => Promise<number>,
  afresh = true,
): Promise<void> {
  if (afresh) await empty();
  const phases = new Map<string, number>();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 100);
  const started = performance.now();
  let last = started;
  const rows = await work((phase) => {
    const now = performance.now();
    phases.set(phase, (phases.get(phase) ?? 0) + now - last);
    last = now;
  });
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1_000;
  const parts = [...phases].map(([phase, ms]) => `${phase} ${(ms / 1_000).toFixed(1)}`).join(', ');
  const figures = `${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`;
  process.stdout.write(
    `${name}: ${figures}, at most ${Math.round(most / 2 ** 20)} MiB${parts && `\n  ${parts}`}\n`,
  );
}

async function empty(): Promise<void> {
  const driver = neo4j.driver(uri as string, neo4j.auth.basic('neo4j', 'any'));
  const session = driver.session();
  // A statement a batch: one for all would hold every node that it still has to delete.
  const deleteSome =
    'MATCH (n) WHERE NOT n:Schema WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS deleted';
  for (let left = true; left; ) {
    const { records } = await session.run(deleteSome);
    left = records[0]?.get('deleted').toNumber() > 0;
  }
  await session.close();
  await driver.close();
}
