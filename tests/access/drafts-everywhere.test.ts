import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRequiredArgument, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLog } from '../../src/log.ts';
import { schema } from '../../src/schema/index.ts';
import { createApp } from '../../src/server.ts';
import { stepsCell } from '../../src/stories/story-steps.ts';
import { edit } from '../log/edits.ts';
import { raw } from '../setup/empty-database.ts';
import { asker, firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { born } from '../stories/telling.ts';

const FOLDER = fileURLToPath(new URL('../questions/', import.meta.url));
const recorded = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

const idOf = (noun: string, key: string) => Buffer.from(`${noun}:${key}`).toString('base64url');
const ids = [
  idOf('Idea', 'innsamling-av-laerdom'),
  idOf('Adopter', 'coi'),
  idOf('Adoption', 'a03'),
  idOf('Copy', 'a16;a15'),
  idOf('Post', '003'),
  idOf('Idea', 'lup'),
];

/** What the recorded questions leave out. */
const further = [
  `{ nodes(ids: ${JSON.stringify(ids)}) { id } node(id: "${ids[0]}") { id } adopters(first: 500) { totalCount nodes { key } } }`,
  `{ post(key: "003") { key } posts { totalCount nodes { key
      segments { nodes { start text citations { idea { key } adoption { key } copy { key } } } }
      revisions { nodes { number text } } citations(first: 100) { totalCount nodes { quote } } } } }`,
  ...['lærdom', 'COI', 'Sundhedsplejen', 'LUP', 'Bærum'].map(
    (text) => `{ search(text: "${text}", first: 100) { totalCount nodes { name score } } }`,
  ),
  '{ story(key: "hidden") { key } stories { totalCount nodes { key title steps { citation { key } } } } idea(key: "familieivaerksaetterne") { stories { totalCount } } post(key: "004") { stories { nodes { key } } } }',
  '{ innovativeness(measure: RATE) { ideas coarse scores { adopter { key } adoptions score } } }',
  '{ reciprocity { pairs mutual value complete } }',
  '{ inferredCopies { copies { from { key } to { key } } ideas events cascades } }',
  '{ a: commonIdea(of: ["innsamling-av-laerdom", "innsamling-av-laerdom"]) { idea { key } } b: commonIdea(of: ["lup", "lup"]) { idea { key } } }',
  `{ a: commonAncestors(of: [{ adoption: "a03" }, { adoption: "a02" }]) { nearest { adoption { key } } }
     b: commonAncestors(of: [{ adoption: "a16" }, { adoption: "a15" }]) { nearest { adoption { key } } } }`,
];

const addresses = [
  ...['gexf', 'graphml', 'json', 'cyjs', 'geojson'].map((format) => `/export/graph.${format}`),
  ...['familieivaerksaetterne', 'innsamling-av-laerdom'].map((idea) => `/export/spread/${idea}.json`),
  ...['a03', 'a11'].map((adoption) => `/export/chain/${adoption}.json?direction=upstream`),
  ...['adopters', 'ideas', 'adoptions', 'copies', 'posts', 'citations'].map(
    (table) => `/export/${table}.jsonl`,
  ),
];

/** One of each noun, with all that refers to it: so what is published refers to no draft. */
const TO_BE_DRAFTS = `
  MATCH (n) WHERE (n:Idea AND n.key = 'innsamling-av-laerdom') OR (n:Post AND n.key = '003') OR (n:Adopter AND n.key = 'coi')
    OR (n:Adoption AND n.key IN ['a03', 'a05', 'a10', 'a11'])
    OR (n:Citation AND (n.adoptionKey IN ['a03', 'a04', 'a05', 'a10', 'a11'] OR n.postKey = '003' OR n.ideaKey = 'innsamling-av-laerdom'
      OR (n.adoptionKey = 'a16' AND n.sourceKey = 'a15')))
    OR (n:Story AND n.key = 'hidden')
  RETURN toUpper(head([label IN labels(n) WHERE label <> 'Exceptional'])) AS noun, n.key AS key
  UNION
  MATCH (a:Adoption)-[:COPIED_FROM]->(s:Adoption)
  WHERE a.key IN ['a03', 'a10', 'a11', 'a16'] OR s.key IN ['a03', 'a05', 'a10', 'a11']
  RETURN 'COPY' AS noun, a.key + ';' + s.key AS key`;

/** Makes them drafts as a reviewer would; but the log is put back to where it was, since answers tell of it. */
async function makeDrafts(): Promise<void> {
  const [log] = await raw('MATCH (l:Log) RETURN l.position AS position');
  const reviewer = await personWith(graph, 'reviewer');
  const answer = await reviewer.ask(
    'mutation ($records: [RecordInput!]!) { changeState(records: $records, state: DRAFT) { __typename } }',
    { records: await raw(TO_BE_DRAFTS) },
  );
  if (answer.data?.changeState.__typename !== 'EditsWritten') throw new Error(JSON.stringify(answer));
  await raw(
    'MATCH (c:Change)-[:ALTERED]->(n) WHERE c.position > $position DETACH DELETE c, n WITH count(*) AS all MATCH (l:Log) SET l.position = toInteger($position)',
    { position: log?.position },
  );
}

const { graph } = await firstStories();
for (const key of ['hidden', 'open'])
  await edit(graph, [
    {
      ...{ op: 'put', noun: 'story', key, state: 'published' },
      cells: { title: key, steps: stepsCell([{ citation: born, heading: null, text: null, view: '/' }]) },
    },
  ]);
const editor = await personWith(graph, 'editor');
const stranger = asker(graph);

/** The answer to every question and every address, as text. */
async function everything(key?: string): Promise<Record<string, unknown>> {
  const app = createApp({ graph, log: jsonLog('error', (line) => process.stderr.write(line)) });
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const answers: Record<string, unknown> = {};
  const ask = async (query: string) => {
    const response = await app.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      }),
    );
    answers[query] = await response.json();
  };
  const read = async (address: string) => {
    const response = await app.fetch(new Request(`http://localhost${address}`, { headers }));
    answers[address] = `${response.status} ${await response.text()}`;
  };
  const questions = [...recorded, ...further];
  for (let at = 0; at < questions.length; at += 3) await Promise.all(questions.slice(at, at + 3).map(ask));
  for (const address of addresses) await read(address);
  return answers;
}

let published: Record<string, unknown>;
let toThePublic: Record<string, unknown>;
let toAnEditor: Record<string, unknown>;
let withoutThem: Record<string, unknown>;

beforeAll(async () => {
  published = await everything();
  await makeDrafts();
  toThePublic = await everything();
  toAnEditor = await everything(editor.key);
  await raw("MATCH ()-[r:COPIED_FROM {state: 'draft'}]->() DELETE r");
  await raw("MATCH (n {state: 'draft'}) DETACH DELETE n");
  withoutThem = await everything();
}, 120_000);

describe('Where one of each noun is a draft', () => {
  it('the public is answered as if the drafts were not there, to every question and in every export', () => {
    for (const [asked, answer] of Object.entries(withoutThem))
      expect([asked, toThePublic[asked]]).toEqual([asked, answer]);
  });

  it('an editor is answered as if everything was published', () => {
    for (const [asked, answer] of Object.entries(published))
      expect([asked, toAnEditor[asked]]).toEqual([asked, answer]);
  });

  it('and that is another answer wherever a draft has to do with the question', () => {
    const same = Object.keys(published).filter(
      (asked) => JSON.stringify(published[asked]) === JSON.stringify(withoutThem[asked]),
    );
    expect(Object.keys(published).length - same.length).toBeGreaterThan(30);
  });

  it('every question and every address was a right one', () => {
    for (const answer of Object.values(published))
      expect(JSON.stringify(answer)).not.toMatch(/"errors"|^"[45]/);
  });

  it('every root field was asked, but for those that are refused to all but editors or administrators', async () => {
    const asked = [...recorded, ...further].flatMap((query) =>
      parse(query).definitions.flatMap((definition) =>
        definition.kind === 'OperationDefinition'
          ? definition.selectionSet.selections.flatMap((field) =>
              field.kind === 'Field' ? [field.name.value] : [],
            )
          : [],
      ),
    );
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const left = fields.filter(({ name }) => !asked.includes(name) && name !== 'me');
    for (const { name, description, args } of left) {
      expect([name, description]).toEqual([name, expect.stringMatching(/[Ff]or (editors|administrators)/)]);
      const required = args
        .filter(isRequiredArgument)
        .map((arg) => `${arg.name}: ${SAMPLES[String(arg.type)]}`);
      const { errors } = await stranger(
        `{ ${name}${required.length ? `(${required})` : ''} { __typename } }`,
      );
      expect([name, errors?.[0]?.extensions?.code]).toEqual([name, 'UNAUTHENTICATED']);
    }
  });
});

/** Something of the type of an argument. */
const SAMPLES: Readonly<Record<string, string>> = {
  'Int!': '1',
  'String!': '"x"',
  'ID!': '"x"',
  'Telling!': '{}',
  '[String!]!': '["Kari Nordmann"]',
};
