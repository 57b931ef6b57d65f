/**
 * How long an edit takes, and how many statements, in a database of any size:
 *
 *   npx tsx bench/edits.ts FOLDER bolt://127.0.0.1:7687 [PASSWORD]
 *
 * FOLDER is an interchange folder; the database is EMPTIED first and FOLDER is taken in. Then each kind of edit is made a number of times where
 * there is most around it: in the largest idea, at the adoption that was copied most. Milliseconds of the whole transaction, with the commit.
 */
import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import { applyEdits } from '../src/editing/apply-edits.ts';
import type { Edit } from '../src/editing/edit.ts';
import { importFolder } from '../src/interchange/import-folder.ts';
import { Graph } from '../src/neo4j/graph.ts';
import { setUpDatabase } from '../src/neo4j/setup.ts';

const TIMES = 50;

const [folder, uri, password = 'any'] = process.argv.slice(2);
if (folder === undefined || uri === undefined)
  throw new Error('Expected a folder and the address of a server.');

const options = { username: 'neo4j', database: 'neo4j', readTimeout: 600_000, writeTimeout: 600_000 };
const graph = new Graph({ uri, password, ...options });
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
await setUpDatabase(graph);
if (folder !== '-') {
  await ask('MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  const report = await importFolder(graph, folder, { actor: 'bench', reason: null });
  if (report.refused) throw new Error(`The folder has ${report.problemCount} problems.`);
}

const [size] = await ask(
  'RETURN COUNT { (:Adopter) } AS adopters, COUNT { (:Adoption) } AS adoptions, COUNT { ()-[:COPIED_FROM]->() } AS copies',
);
console.log(JSON.stringify(size));
const [hub] = await ask(
  'MATCH (a:Adoption) WITH a, COUNT { (a)<-[:COPIED_FROM]-() } AS n ORDER BY n DESC LIMIT 1 RETURN a.key AS key, a.ideaKey AS idea, n AS copies',
);
const [deep] = await ask(
  'MATCH (a:Adoption) WHERE NOT (a)<-[:COPIED_FROM]-() MATCH (a)-[:COPIED_FROM*0..40]->(s) WITH a, count(DISTINCT s) AS n ORDER BY n DESC LIMIT 1 RETURN a.key AS key, a.ideaKey AS idea, n AS above',
);
const [idea] = await ask(
  'MATCH (a:Adoption) WITH a.ideaKey AS key, count(*) AS adoptions ORDER BY adoptions DESC LIMIT 1 RETURN key, adoptions',
);
console.log(JSON.stringify({ hub, deep, idea }));
const units = await ask(
  "MATCH (m:Adopter {kind: 'municipality'}) RETURN m.key AS key ORDER BY key LIMIT 1100",
);
const unit = (at: number) => String(units[at % units.length]?.key);
const adoption = (key: string, at: number): Edit => ({
  op: 'put',
  noun: 'adoption',
  key,
  cells: { ideaId: String(idea?.key), adopterId: unit(at), date: `${3000 + at}` },
});
const copy = (key: string, source: unknown, cells = {}): Edit => ({
  op: 'put',
  noun: 'copy',
  key: `${key};${source}`,
  cells,
});

await measured('create an idea', (at) => [
  { op: 'put', noun: 'idea', key: `bench-${at}`, cells: { name: `Idé ${at}` } },
]);
await measured('change its name', (at) => [
  { op: 'put', noun: 'idea', key: `bench-${at}`, cells: { name: 'Ny' } },
]);
await measured('create a unit', (at) => [
  {
    op: 'put',
    noun: 'adopter',
    key: `unit-${at}`,
    cells: { kind: 'unit', name: 'Enhed', parentId: unit(at) },
  },
]);
await measured('record an adoption of the largest idea', (at) => [adoption(`bench-${at}`, at)]);
await measured('record a copy of the deepest adoption', (at) => [
  {
    op: 'put',
    noun: 'adoption',
    key: `deep-${at}`,
    cells: { ideaId: String(deep?.idea), adopterId: `unit-${at}`, date: '3000' },
  },
  copy(`deep-${at}`, deep?.key),
]);
await measured('change the fidelity of a copy', (at) => [
  copy(`deep-${at}`, deep?.key, { fidelity: 'adapted' }),
]);
await measured('change the date of the adoption that was copied most', (at) => [
  { op: 'put', noun: 'adoption', key: String(hub?.key), cells: { date: `19${10 + at}` } },
]);
await measured('delete a copy', (at) => [
  { op: 'delete', noun: 'copy', key: `deep-${at}`.concat(`;${deep?.key}`), withCitations: true },
]);
await measured('delete a unit', (at) => [
  { op: 'delete', noun: 'adoption', key: `deep-${at}` },
  { op: 'delete', noun: 'adopter', key: `unit-${at}` },
]);
await measured('a story: post, idea, unit, two adoptions, a copy, two citations', (at) =>
  storyOf(`story-${at}`, at),
);
await measured('a thousand links', (at) => linksOf(`many-${at}`), 3);

await driver.close();
await graph.close();

function storyOf(key: string, at: number): Edit[] {
  const cited = { postId: key, ideaId: key, quote: `Stedet tog ideen ${at}` };
  return [
    {
      op: 'put',
      noun: 'post',
      key,
      cells: { title: key, text: `Stedet tog ideen ${at}. ${'Ord. '.repeat(500)}` },
    },
    { op: 'put', noun: 'idea', key, cells: { name: key } },
    { op: 'put', noun: 'adopter', key, cells: { kind: 'unit', name: key, parentId: unit(at) } },
    { op: 'put', noun: 'adoption', key, cells: { ideaId: key, adopterId: key, date: '2020' } },
    { op: 'put', noun: 'adoption', key: `${key}-from`, cells: { ideaId: key, adopterId: unit(at) } },
    copy(key, `${key}-from`),
    { op: 'put', noun: 'citation', key: '', cells: cited },
    {
      op: 'put',
      noun: 'citation',
      key: '',
      cells: { ...cited, adoptionId: key, sourceAdoptionId: `${key}-from` },
    },
  ];
}

function linksOf(key: string): Edit[] {
  const edits: Edit[] = [{ op: 'put', noun: 'idea', key, cells: { name: key } }];
  for (let at = 0; at < 500; at++) {
    const cells = { ideaId: key, adopterId: unit(at), date: '2020' };
    edits.push({ op: 'put', noun: 'adoption', key: `${key}-${at}`, cells });
    if (at > 0) edits.push(copy(`${key}-${at}`, `${key}-${at - 1}`));
  }
  return edits;
}

async function measured(name: string, edits: (at: number) => Edit[], times = TIMES): Promise<void> {
  const took: number[] = [];
  const statements: number[] = [];
  for (let at = 0; at < times; at++) {
    let count = 0;
    const stop = graph.onStatement(() => count++);
    const started = performance.now();
    const answer = await applyEdits(graph, {
      actor: 'bench',
      reason: null,
      kind: 'edit',
      mayPublish: true,
      edits: edits(at).map((edit) => (edit.op === 'put' ? { state: 'published', ...edit } : edit)),
    });
    took.push(performance.now() - started);
    stop();
    statements.push(count);
    if (answer.kind === 'refused') throw new Error(`${name}: ${answer.failures[0]?.reason}`);
  }
  took.sort((a, b) => a - b);
  const [half, most] = [0.5, 0.95].map((part) => took[Math.floor(part * times)]?.toFixed(1));
  console.log(
    `${name.padEnd(66)} ${half} ms, ${most} ms for 95 of 100, ${Math.max(...statements)} statements`,
  );
}

async function ask(cypher: string): Promise<Record<string, unknown>[]> {
  const session = driver.session();
  try {
    return (await session.run(cypher)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
