/**
 * How long the service takes for the analysts' questions, over HTTP, beside the best single Cypher known for each, in one run:
 *
 *   npx tsx bench/questions.ts bolt://127.0.0.1:7687 MANIFEST.json [times] > table.md
 *
 * The database holds a folder of bench/generate.mjs, MANIFEST is what that wrote of it; the password is in NEO4J_PASSWORD. Medians of so
 * many times (7), of either in turn; the first of each, which is planned, is told apart. The adoptions get three properties that start with
 * `bench`, which only these statements read.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import { jsonLog } from '../src/log.ts';
import { Graph } from '../src/neo4j/graph.ts';
import { setUpDatabase } from '../src/neo4j/setup.ts';
import { createApp, listen } from '../src/server.ts';

const [uri, manifest, times = '7'] = process.argv.slice(2);
if (uri === undefined || manifest === undefined)
  throw new Error('Expected the address of a server and a manifest.');

const { samples } = JSON.parse(readFileSync(manifest, 'utf8'));
const values = {
  deep: samples.deepAdoptions[0],
  idea50: samples.ideaOf50[0],
  idea500: samples.ideaOf500[0],
  idea5000: samples.ideaOf5000[0] ?? samples.largestIdea,
  muni: samples.municipalities[0],
  topic: 'elderly-care',
  text: 'bibliotek',
};

const password = process.env.NEO4J_PASSWORD ?? 'any';
const graph = new Graph({
  ...{ uri, username: 'neo4j', password, database: 'neo4j' },
  ...{ readTimeout: 10_000, writeTimeout: 600_000 },
});
await setUpDatabase(graph);
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
await prepare();
const app = createApp({ graph, log: jsonLog('silent', () => {}) });
const { url, close } = await listen(app, '127.0.0.1', 0);
const statements = cypherOf(readFileSync(new URL('questions.cypher', import.meta.url), 'utf8'));

process.stdout.write(
  '| question | statements | service ms | single Cypher ms | ratio | first call ms | bytes |\n',
);
process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n');
for (const [name, question] of questions()) {
  const [service, single]: number[][] = [[], []];
  let [count, bytes, problem] = [0, 0, ''];
  for (let turn = 0; turn <= Number(times); turn++) {
    let ran = 0;
    const stop = graph.onStatement(() => {
      ran++;
    });
    const asked = performance.now();
    const text = await ask(question);
    (service as number[]).push(performance.now() - asked);
    stop();
    [count, bytes] = [ran, text.length];
    problem = /"errors":|"complete":false/.exec(text)?.[0] ?? '';
    const began = performance.now();
    await run(statements.get(name) as string, values);
    (single as number[]).push(performance.now() - began);
  }
  const [first] = (service as number[]).splice(0, 1);
  (single as number[]).splice(0, 1);
  const [ours, limit] = [median(service as number[]), median(single as number[])];
  const figures = [
    count,
    shown(ours),
    shown(limit),
    (ours / limit).toFixed(1),
    shown(first as number),
    bytes,
  ];
  process.stdout.write(`| ${name} | ${figures.join(' | ')} |${problem && ` ${problem}`}\n`);
}
await close(1_000);
await app.dispose();
await driver.close();
await graph.close();

/** Each name once, as in questions.cypher. */
function questions(): [string, string][] {
  const adoption = 'key date status adopter { key }';
  const spread = (idea: string) =>
    `{ idea(key: "${idea}") { spread { adoptions { ${adoption} } copies { key } complete } } }`;
  const flows = (args: string) => `{ flows(${args}) { complete cells { from { key } to { key } copies } } }`;
  const ranking = (args: string) =>
    `{ ranking(by: MOST_COPIED${args}) { entries { adopter { key } value } } }`;
  const window = 'time: { from: "2010-01-01", to: "2015-12-31" }';
  const side = 'nodes { key adoption { date } from { name } to { name } idea { key } }';
  return [
    [
      'chain',
      `{ adoption(key: "${values.deep}") { upstream { adoptions { key date status adopter { name country } } copies { key } } } }`,
    ],
    ['spread of 50', spread(values.idea50)],
    ['spread of 500', spread(values.idea500)],
    ['spread of 5,000', spread(values.idea5000)],
    [
      'municipality, 100 copies each way',
      `{ adopter(key: "${values.muni}") { copiedFrom(includeParts: true, first: 100) { ${side} } copiedBy(includeParts: true, first: 100) { ${side} } } }`,
    ],
    [
      'flows of an idea, countries, a window',
      flows(`level: COUNTRY, filter: { ideas: ["${values.idea5000}"], ${window} }`),
    ],
    ['flows of a topic, countries', flows(`level: COUNTRY, filter: { topics: ["${values.topic}"] }`)],
    ['flows of everything, countries', flows('level: COUNTRY')],
    ['flows of everything, municipalities', flows('level: MUNICIPALITY')],
    [
      '50 ideas with their figures',
      '{ ideas(first: 50) { nodes { key name adoptionCount countryCount firstAdoption { date } latestAdoption { date } topSource { name } } } }',
    ],
    [
      '20 latest posts with passages',
      '{ posts(first: 20, orderBy: { by: PUBLISHED, direction: DESC }) { nodes { key title published citations { nodes { quote start end } } } } }',
    ],
    ['search', `{ search(text: "${values.text}") { nodes { __typename } } }`],
    ['the 20 most copied', ranking('')],
    ['the 20 most copied in a window', ranking(`, filter: { ${window} }`)],
    [
      'curve of an idea',
      `{ idea(key: "${values.idea5000}") { curve(interval: YEAR) { points { from newAdopters { min max } } } } }`,
    ],
    [
      'virality of 5,000',
      `{ idea(key: "${values.idea5000}") { spread { metrics { cascades(first: 1) { nodes { structuralVirality { value } } } } } } }`,
    ],
    ['all copies, counted', '{ copies(first: 0) { totalCount } }'],
  ];
}

async function ask(query: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

async function run(text: string, params: object): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    await session.run(text, params);
  } finally {
    await session.close();
  }
}

/** Name, country and municipality of the adopter on each adoption, once. */
async function prepare(): Promise<void> {
  const session = driver.session();
  await session.run('CREATE INDEX bench_muni IF NOT EXISTS FOR (n:Adoption) ON (n.benchMuni)');
  await session.run(`MATCH (m:Adopter)-[:MADE]->(a:Adoption) WHERE a.benchCountry IS NULL
    CALL (m, a) {
      OPTIONAL MATCH (m)-[:PART_OF*0..10]->(c:Adopter {kind: 'country'}) OPTIONAL MATCH (m)-[:PART_OF*0..10]->(p:Adopter {kind: 'municipality'})
      SET a.benchName = m.name, a.benchCountry = coalesce(c.key, m.key), a.benchMuni = coalesce(p.key, m.key)
    } IN TRANSACTIONS OF 20000 ROWS`);
  await session.run('CALL db.awaitIndexes(600)');
  await session.close();
}

function cypherOf(text: string): Map<string, string> {
  const blocks = text.split(/\n\n(?=\/\/ )/).slice(1);
  return new Map(
    blocks.map((block) => [block.slice(3, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]),
  );
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;
}

function shown(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : String(Math.round(milliseconds));
}
