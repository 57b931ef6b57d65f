import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { knownAddressOf } from '../../src/domain/known-address.ts';
import { textMarksOf } from '../../src/domain/text-marks.ts';
import { exportFolder } from '../../src/interchange/export-folder.ts';
import { importFolder } from '../../src/interchange/import-folder.ts';
import { checkDatabase } from '../../src/interchange/invariants.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { stepsCell } from '../../src/stories/story-steps.ts';
import { edit } from '../log/edits.ts';
import { testGraph } from '../setup/database.ts';
import { raw } from '../setup/empty-database.ts';
import { asker } from '../setup/first-stories.ts';
import { personWith, type TestPerson } from '../setup/people.ts';
import { plant, type World } from '../setup/world.ts';

const NAME = 'Åse Nordmann';
const DECOMPOSED = NAME.normalize('NFD');
const TEXT = `Av ${NAME}. 🙂 I Oslo sier ${DECOMPOSED} at ideen kom fra Bergen. ÅSE NORDMANNS ord: «vi stjal den».\nKontakt: Åse\u00a0Nordmann.`;

function world(text: string): World {
  return {
    adopters: [
      { id: 'NO', kind: 'country', name: 'Norge', country: 'NO' },
      { id: 'oslo', kind: 'region', name: 'Oslo', parent_id: 'NO', country: 'NO' },
      {
        id: 'aase-nordmann-as',
        kind: 'organisation',
        name: `${NAME} AS`,
        aliases: `Firma ${NAME};AN`,
        country: 'NO',
      },
    ],
    ideas: [
      { id: 'idea', name: `${NAME}s metode`, summary: `Etter ${NAME}, som fant den på.`, topics: 'ledelse' },
    ],
    adoptions: [
      { id: 'x', idea_id: 'idea', adopter_id: 'aase-nordmann-as', date: '2010', status: 'implemented' },
      {
        id: 'y',
        idea_id: 'idea',
        adopter_id: 'oslo',
        date: '2012',
        status: 'implemented',
        rank: 'preferred',
        rank_reason: `${NAME} så det`,
      },
    ],
    copies: [
      {
        adoption_id: 'y',
        source_adoption_id: 'x',
        rank: 'preferred',
        rank_reason: `Fortalt av ${NAME}`,
        via: 'aase-nordmann-as',
      },
    ],
    posts: [
      {
        id: 'post',
        url: 'https://x.no/aase-nordmann/1',
        title: `${NAME} forteller`,
        authors: `${NAME};Ola Hansen`,
        language: 'nb',
        text,
        text_use: 'public',
      },
    ],
    citations: [
      {
        post_id: 'post',
        idea_id: 'idea',
        adoption_id: 'y',
        source_adoption_id: 'x',
        quote: `I Oslo sier ${DECOMPOSED} at ideen kom fra Bergen`,
      },
      // The name begins before the passage: only in the text does it stand whole.
      { post_id: 'post', idea_id: 'idea', adoption_id: 'y', quote: 'NORDMANNS ord: «vi stjal den»' },
    ],
  };
}

let graph: Graph;
let boss: TestPerson;
let before: Record<string, unknown>[];

/** Every text of the whole database, with where it stands; in one form, so that a name is found however it is written. */
async function everyText(): Promise<{ where: string; text: string }[]> {
  const rows = await raw(
    `MATCH (n) UNWIND keys(n) AS name RETURN labels(n)[0] + '.' + name AS where, n[name] AS value
     UNION ALL MATCH ()-[r]->() UNWIND keys(r) AS name RETURN type(r) + '.' + name AS where, r[name] AS value`,
  );
  return rows.map(({ where, value }) => ({
    where: String(where),
    text: JSON.stringify(value).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
  }));
}
const holding = async () =>
  (await everyText())
    .filter(({ text }) => /nordmann|\bn(?:ordmann)?s ord/.test(text))
    .map(({ where }) => where);
const texts = () =>
  raw(
    `MATCH (n) WHERE n:Post OR n:TextRevision OR n:Citation OPTIONAL MATCH (n)-[s:STOOD_IN]->()
     RETURN labels(n)[0] AS label, size(coalesce(n.text, n.quote)) AS size, n.start AS start, n.end AS end, collect([s.start, s.end]) AS stood
     ORDER BY label, size, start`,
  );

beforeAll(async () => {
  graph = await testGraph();
  await plant(graph, world(TEXT));
  // A story of a passage with the name in it, in words and beside a view with the name.
  const [cited] = await raw("MATCH (c:Citation) WHERE c.quote CONTAINS 'Bergen' RETURN c.key AS key");
  const step = { citation: String(cited?.key), heading: `Av ${NAME}`, text: null };
  const steps = stepsCell([{ ...step, view: '/adopter/aase-nordmann-as?from=aase-nordmann-as' }]);
  const cells = { title: `${NAME} forteller`, authors: [NAME], steps };
  const told = await edit(graph, [
    { op: 'put', noun: 'story', key: 'aase-nordmann-s', cells, state: 'published' },
  ]);
  expect(told.kind).toBe('applied');
  // A second text, so that the first is kept as a revision and the log has both.
  await plant(
    graph,
    world(`Innledning ved vår egen Åse.\n${TEXT.replace('ÅSE NORDMANNS', 'FRU NORDMANNS')}`),
  );
  boss = await personWith(graph, 'administrator', { actor: 'aase.nordmann' });
  await personWith(graph, 'administrator', { actor: 'other' });
  await raw("MATCH (p:Person {key: 'aase.nordmann'}) SET p.name = $name", { name: NAME });
  await raw("MATCH (c:Change {position: 1}) SET c.actor = 'aase.nordmann', c.reason = $reason", {
    reason: `Fra ${NAME}`,
  });
  // What is kept of requests, proposals and posts that wait: whatever it is called, it is looked through.
  await raw('CREATE (:Request {id: "r", answer: $answer}), (:Something {words: $words, note: $note})', {
    answer: JSON.stringify({ data: { post: { text: `${NAME}\nÅse\nNordmann` } } }),
    words: ['a', `fra ${DECOMPOSED}`],
    note: 'Nordmann, Åse (red.)',
  });
  await raw(
    "CREATE (:ReviewedRecord {name: 'adopter:aase-nordmann-as', noun: 'adopter', key: 'aase-nordmann-as'})",
  );
  before = await texts();
});

const PLACES =
  'query ($people: Boolean) { personPlaces(names: ["Åse Nordmann"], people: $people) { total kept complete places { kind key property count excerpt } } }';
const ERASE =
  'mutation ($expected: Int!, $people: Boolean, $reason: String) { erasePerson(names: ["Åse Nordmann"], expected: $expected, people: $people, reason: $reason) { position places kept } }';

describe('erasePerson', () => {
  let total = 0;

  it('is for administrators, and lists every place before anything is erased', async () => {
    const reviewer = await personWith(graph, 'reviewer');
    expect((await reviewer.ask(PLACES)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await reviewer.ask(ERASE, { expected: 1 })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { data } = await boss.ask(PLACES);
    total = data.personPlaces.total;
    const places: { kind: string; property: string; count: number; excerpt: string }[] =
      data.personPlaces.places;
    const kinds = places.map(({ kind, property }) => `${kind}.${property}`);
    for (const place of [
      ...[
        'Adopter.name',
        'Adopter.aliases',
        'Adopter.key',
        'Idea.summary',
        'Adoption.rankReason',
        'COPIED_FROM.rankReason',
      ],
      ...[
        'Story.title',
        'StoryStep.heading',
        'StoryStep.view',
        'Post.title',
        'Post.authors',
        'Post.text',
        'Post.url',
        'TextRevision.text',
        'Citation.quote',
        'Citation.key',
        'Citation.prefix',
      ],
      ...[
        'Change.reason',
        'Alteration.before',
        'Alteration.after',
        'Request.answer',
        'Something.words',
        'Something.note',
      ],
    ])
      expect(kinds).toContain(place);
    expect(places.find(({ kind, property }) => kind === 'Post' && property === 'text')).toMatchObject({
      count: 3,
    });
    expect(places.find(({ kind }) => kind === 'Request')?.excerpt).toContain(NAME);
    // The person, and what that person did.
    expect(data.personPlaces.kept).toBe(3);
    expect(await texts()).toEqual(before);
  });

  it('erases nothing where other places were looked at, or where the reason holds the name', async () => {
    const told = async (variables: object) =>
      (await boss.ask(ERASE, variables as never)).errors?.[0]?.message;
    expect(await told({ expected: total - 1 })).toBe(
      `expected: there are ${total} places, not ${total - 1}: look at them with personPlaces before they are erased.`,
    );
    expect(await told({ expected: total, reason: 'Asked for by ÅSE NORDMANN' })).toBe(
      'reason: holds the name itself, and would stand in the log.',
    );
    expect(await texts()).toEqual(before);
  });

  it('leaves the name nowhere but with those who work here, and as many characters as before', async () => {
    const { data } = await boss.ask(ERASE, { expected: total, reason: 'Asked for on 3 May' });
    expect(data.erasePerson).toMatchObject({ places: total, kept: 3 });
    expect([...new Set(await holding())].sort()).toEqual(['Change.actor', 'Person.key', 'Person.name']);
    expect(await texts()).toEqual(before);
  });

  it('leaves every quote where it stood, in the text and in its revisions, and every other invariant', async () => {
    expect((await checkDatabase(graph)).found).toEqual([]);
    const { data } = await asker(graph)(
      '{ post(key: "post") { title authors text citations(first: 9) { nodes { quote start end prefix suffix } } } }',
    );
    const characters = [...data.post.text];
    for (const { quote, start, end, prefix, suffix } of data.post.citations.nodes) {
      expect(characters.slice(start, end).join('')).toBe(quote);
      expect(characters.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
      expect(characters.slice(end, end + 32).join('')).toBe(suffix);
    }
    expect(data.post.authors).toEqual(['████████████', 'Ola Hansen']);
    expect(data.post.text).toContain('Innledning ved vår egen Åse.');
  });

  it('leaves records that still refer to one another, and nothing that a search would find', async () => {
    const { data } = await asker(graph)(
      `{ copies { nodes { from { key name } to { key } via { key } citations { totalCount } } }
         search(text: "Nordmann") { totalCount } hansen: search(text: "metode") { totalCount } }`,
    );
    const [copy] = data.copies.nodes;
    expect(copy.from.key).toMatch(/^erased-[0-9a-f]{12}$/);
    expect(copy).toMatchObject({
      from: { name: '████████████ AS' },
      to: { key: 'oslo' },
      via: [{ key: copy.from.key }],
      citations: { totalCount: 1 },
    });
    const told = await asker(graph)(
      '{ stories { nodes { key title authors revision lastChanged { position kind } steps { heading view citation { quote } } } } }',
    );
    const [{ key, revision, steps, ...story }] = told.data.stories.nodes;
    expect(key).toMatch(/^erased-/);
    expect(story).toEqual({
      ...{ title: '████████████ forteller', authors: ['████████████'] },
      lastChanged: { position: revision, kind: 'ERASE' },
    });
    const view = `/adopter/${copy.from.key}?from=${copy.from.key}`;
    expect(steps).toMatchObject([{ heading: 'Av ████████████', view }]);
    expect(steps[0].citation.quote).toContain('at ideen kom fra Bergen');
    const [reviewed] = await raw('MATCH (r:ReviewedRecord) RETURN r.name AS name');
    expect(reviewed?.name).toBe(`adopter:${copy.from.key}`);
    const [post] = await raw(
      'MATCH (p:Post) RETURN p.text AS text, p.wordsHash AS hash, p.url AS url, p.knownAddress AS known',
    );
    expect(post?.hash).toBe(textMarksOf(String(post?.text)).hash);
    expect(post?.known).toBe(knownAddressOf(String(post?.url)));
    expect([data.search.totalCount, data.hansen.totalCount]).toEqual([0, 1]);
  });

  it('leaves its change in the log, without the name, and the order of all others', async () => {
    const changes = await raw(
      'MATCH (c:Change) RETURN c.position AS position, c.kind AS kind, c.reason AS reason ORDER BY position',
    );
    expect(changes.map(({ position }) => position)).toEqual(changes.map((_, at) => at + 1));
    expect(changes.at(-1)).toMatchObject({ kind: 'erase', reason: 'Asked for on 3 May' });
    expect(changes[0]?.reason).toBe('Fra ████████████');
    const { data } = await asker(graph)(
      '{ changes(last: 1) { nodes { kind alterations { totalCount nodes { noun kind fields { field } } } } } }',
    );
    const [{ kind, alterations }] = data.changes.nodes;
    expect([kind, alterations.totalCount]).toEqual(['ERASE', alterations.nodes.length]);
    expect(alterations.nodes).toContainEqual({ noun: 'POST', kind: 'CHANGED', fields: [] });
  });

  it('leaves a folder that can be taken in again, and says nothing new', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copycat-erased-'));
    await exportFolder(graph, folder);
    const report = await importFolder(graph, folder, { actor: 'test', reason: null });
    expect([report.problems, report.change]).toEqual([[], null]);
  });

  it('takes out those who work here too, where that is asked: then the name is nowhere, and they may do nothing', async () => {
    const other = await personWith(graph, 'administrator', { actor: 'boss' });
    const { data } = await other.ask(PLACES, { people: true });
    expect(
      data.personPlaces.places.map(({ kind, property }: Record<string, string>) => `${kind}.${property}`),
    ).toEqual(['Change.actor', 'Change.actor', 'Person.key', 'Person.name']);
    const erased = await other.ask(ERASE, { people: true, expected: data.personPlaces.total });
    expect(erased.data.erasePerson).toMatchObject({ places: 4, kept: 0 });
    expect(await holding()).toEqual([]);
    expect((await boss.ask('{ me { role } }')).errors?.[0]?.extensions?.reason).toBe('key-revoked');
    const [{ actor, person } = {}] = await raw(
      "MATCH (c:Change {position: 1}) MATCH (p:Person) WHERE p.key STARTS WITH 'erased-' RETURN c.actor AS actor, p.key AS person",
    );
    expect(actor).toBe(person);
  });
});
