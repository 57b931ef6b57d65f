import { afterAll, describe, expect, it } from 'vitest';
import { raw } from '../setup/empty-database.ts';
import { editors, everythingHolds, REFUSED, refusal, written } from './editors.ts';

const { graph, editor, reviewer, anyone } = await editors();

afterAll(() => everythingHolds(graph));

const CREATE_POST = `mutation ($post: NewPost!, $requestKey: String) { createPost(post: $post, requestKey: $requestKey) {
  ... on PostWritten { position post { key title text revision } } ${REFUSED} } }`;
const CHANGE_POST = `mutation ($key: String!, $post: PostChange!) { changePost(key: $key, post: $post) {
  ... on PostWritten { post { text citations { nodes { quote start state } } } } ${REFUSED} } }`;
const CITE = `mutation ($citation: NewCitation!) { cite(citation: $citation) {
  ... on CitationWritten { citation { key quote start end prefix idea { key } adoption { key } copy { key } } } ${REFUSED} } }`;
const SAVE_TELLING = `mutation ($telling: Telling!, $requestKey: String) { saveTelling(telling: $telling, requestKey: $requestKey) {
  ... on TellingWritten { position post { key } adopters { key name } ideas { key } adoptions { key adopter { name } }
    copies { key from { name } to { name } citations { nodes { quote } } } citations { quote start } records { noun key } }
  ${REFUSED} } }`;
const EDIT_MANY = `mutation ($edits: [EditInput!]!) { editMany(edits: $edits) {
  ... on EditsWritten { position records { noun key outcome } } ${REFUSED} } }`;
const CHANGE_STATE = `mutation ($records: [RecordInput!]!) { changeState(records: $records, state: PUBLISHED) {
  ... on EditsWritten { position } ${REFUSED} } }`;

const TEXT = 'Vejle har haver på taget. Ideen kom fra Malmø, og Vejle kopierede den i 2019. Haver er godt.';

describe('An editor', () => {
  it('enters a post and cites a passage of it, which moves with its text', async () => {
    await written(
      editor(CREATE_POST, { post: { key: 'tag', title: 'Haver på taget', text: TEXT, language: 'da' } }),
    );
    const quote = 'Vejle har haver på taget';
    const { citation } = await written(editor(CITE, { citation: { post: 'tag', quote, idea: 'lup' } }));
    expect(citation).toMatchObject({ start: 0, end: 24, idea: { key: 'lup' }, adoption: null });
    const { post } = await written(editor(CHANGE_POST, { key: 'tag', post: { text: `Nyt: ${TEXT}` } }));
    expect(post.citations.nodes).toEqual([{ quote, start: 5, state: 'ANCHORED' }]);
  });

  it('need not say which idea a passage tells of where it supports an adoption or a copy', async () => {
    const quote = 'Haver er godt';
    const { citation } = await written(
      editor(CITE, { citation: { post: 'tag', quote, adoption: 'a03', source: 'a02' } }),
    );
    expect(citation).toMatchObject({ copy: { key: 'a03;a02' }, idea: { key: expect.any(String) } });
  });

  it.each([
    ['a quote that stands twice, with both places', { quote: 'Vejle' }, 'QUOTE', 'citation.quote'],
    ['a quote that is not there', { quote: 'Vejen' }, 'QUOTE', 'citation.quote'],
    ['a start where the quote is not', { quote: 'Malmø', start: 3 }, 'QUOTE', 'citation.start'],
    [
      'the same passage for the same again',
      { quote: 'Vejle har haver på taget' },
      'EXISTS',
      'citation.quote',
    ],
    ['a source without an adoption', { quote: 'Malmø', source: 'a02' }, 'CITATION_TARGET', 'citation.source'],
    [
      'a copy that is not recorded',
      { quote: 'Malmø', idea: undefined, adoption: 'a02', source: 'a03' },
      'CITATION_TARGET',
      'citation.source',
    ],
    ['an adoption of another idea', { quote: 'Malmø', adoption: 'a03' }, 'CITATION_TARGET', 'citation.idea'],
    ['a post that is not there', { quote: 'Malmø', post: 'nix' }, 'UNKNOWN_REFERENCE', 'citation.post'],
  ])('is refused %s', async (_name, given, code, field) => {
    const failure = await refusal(editor(CITE, { citation: { post: 'tag', idea: 'lup', ...given } }));
    expect([failure.code, failure.field]).toEqual([code, field]);
  });

  it('sends a request again without writing twice; another request of the same key is refused', async () => {
    const post = { title: 'To gange', text: 'Et.' };
    const first = await written(editor(CREATE_POST, { post, requestKey: 'k1' }));
    const again = await written(editor(CREATE_POST, { post, requestKey: 'k1' }));
    expect(again).toEqual(first);
    expect((await raw('MATCH (p:Post {title: "To gange"}) RETURN count(p) AS n'))[0]).toEqual({ n: 1 });
    const other = editor(CREATE_POST, { post: { ...post, text: 'To.' }, requestKey: 'k1' });
    expect(await refusal(other)).toMatchObject({ code: 'REQUEST_KEY', field: 'requestKey' });
    const another = await written(reviewer(CREATE_POST, { post, requestKey: 'k1' }));
    expect(another.post.key).not.toBe(first.post.key);
  });

  it('lets go of answers that are older than 30 days', async () => {
    await raw("MATCH (r:Request) SET r.at = '2020-01-01T00:00:00.000Z'");
    await written(editor(CREATE_POST, { post: { title: 'Ny' }, requestKey: 'k2' }));
    expect(await raw('MATCH (r:Request) RETURN r.id AS id')).toEqual([{ id: 'the-editor\nk2' }]);
  });
});

const TELLING = {
  post: {
    key: 'taghaver',
    title: 'Haver på taget',
    text: TEXT,
    language: 'da',
    url: 'https://example.org/tag',
  },
  ideas: [{ label: 'ide', name: 'Taghaver', topics: ['klima'], citations: [{ quote: 'haver på taget' }] }],
  adopters: [{ label: 'enhed', level: 'UNIT', name: 'Vejles gartnere', partOf: 'DK-630', country: 'DK' }],
  adoptions: [
    { label: 'der', idea: '#ide', adopter: 'SE', origin: true },
    { label: 'her', idea: '#ide', adopter: '#enhed', date: '2019', status: 'IMPLEMENTED' },
  ],
  copies: [
    {
      adoption: '#her',
      source: '#der',
      fidelity: 'COPIED',
      basis: 'STATED',
      citations: [{ quote: 'Ideen kom fra Malmø, og Vejle kopierede den i 2019' }],
    },
  ],
};

describe('All that a post tells, in one request', () => {
  it('is written as one change, and read with what it holds', async () => {
    const answer = await written(editor(SAVE_TELLING, { telling: TELLING, requestKey: 'story' }));
    expect(answer.copies).toEqual([
      {
        key: expect.stringContaining(';'),
        from: { name: 'Sverige' },
        to: { name: 'Vejles gartnere' },
        citations: { nodes: [{ quote: 'Ideen kom fra Malmø, og Vejle kopierede den i 2019' }] },
      },
    ]);
    expect(answer.citations).toHaveLength(2);
    expect(await written(editor(SAVE_TELLING, { telling: TELLING, requestKey: 'story' }))).toEqual(answer);
    const [log] = await raw('MATCH (:Change {position: $p})-[:ALTERED]->(a) RETURN count(a) AS n', {
      p: answer.position,
    });
    expect(log).toEqual({ n: 8 });
    expect((await anyone('{ post(key: "taghaver") { title } }')).data).toEqual({ post: null });
    const records = answer.records.map(({ noun, key }: { noun: string; key: string }) => ({ noun, key }));
    await written(reviewer(CHANGE_STATE, { records }));
    expect((await anyone('{ post(key: "taghaver") { citations { totalCount } } }')).data).toEqual({
      post: { citations: { totalCount: 2 } },
    });
  });

  it('is not written at all where anything of it is wrong, and everything that is wrong is told', async () => {
    const before = await raw('MATCH (l:Log) RETURN l.position AS at');
    const telling = {
      ...TELLING,
      post: { ...TELLING.post, key: 'anden' },
      adoptions: [TELLING.adoptions[0], { ...TELLING.adoptions[1], date: 'sidste år', refines: '#nix' }],
      copies: [{ ...TELLING.copies[0], citations: [{ quote: 'Ideen kom fra Lund' }] }],
    };
    const { data } = await editor(SAVE_TELLING, { telling });
    expect(data.saveTelling.failures.map(({ field }: { field: string }) => field)).toEqual([
      'telling.adoptions[1].date',
      'telling.adoptions[1].refines',
      'telling.copies[0].citations[0].quote',
    ]);
    expect(await raw('MATCH (l:Log) RETURN l.position AS at')).toEqual(before);
  });
});

it('A thousand links go in as one change, or none of them', async () => {
  const municipalities = await raw(
    "MATCH (m:Adopter {kind: 'municipality'}) RETURN m.key AS key ORDER BY key LIMIT 500",
  );
  const adoptions = municipalities.map(({ key }) => ({
    recordAdoption: { key: `m-${key}`, idea: 'lup', adopter: key, date: '2021' },
  }));
  const copies = municipalities.slice(1).map(({ key }, at) => ({
    recordCopy: { adoption: `m-${key}`, source: `m-${municipalities[at]?.key}` },
  }));
  const closing = {
    recordCopy: { adoption: `m-${municipalities[0]?.key}`, source: `m-${municipalities.at(-1)?.key}` },
  };
  const cycle = await refusal(editor(EDIT_MANY, { edits: [...adoptions, ...copies, closing] }));
  expect(cycle).toMatchObject({ code: 'CYCLE' });
  const answer = await written(editor(EDIT_MANY, { edits: [...adoptions, ...copies] }));
  expect(answer.records).toHaveLength(999);
  expect(
    (
      await raw('MATCH (c:Change {position: $p})-[:ALTERED]->(a) RETURN count(a) AS n', {
        p: answer.position,
      })
    )[0],
  ).toEqual({ n: 999 });
});
