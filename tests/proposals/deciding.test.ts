import { afterAll, describe, expect, test } from 'vitest';
import { editors, everythingHolds, REFUSED, refusal, written } from '../editing/editors.ts';

const { graph, editor, anyone } = await editors();

afterAll(() => everythingHolds(graph));

const TEXT =
  'Odense har kopieret »Sundhedsbroen« fra Vejle. Herning vil hente »Sundhedsbroen« fra Utrecht. Det skete i foråret 2019.';
const OPEN = `nodes { id kind quote start end score reason settled date candidates { key name kind }
  copy { to { key name } from { key name } idea { key name } status basis fidelity } }`;
const PROPOSALS = `query ($key: String!) { post(key: $key) { proposals { language accepted rejected
  open(first: 50) { totalCount complete ${OPEN} } decided(first: 50) { nodes { quote kind decision { accepted actor reason } } } } } }`;
const ACCEPT = `mutation ($post: String!, $proposal: String!, $idea: String, $to: String, $from: String, $requestKey: String) {
  acceptProposal(post: $post, proposal: $proposal, idea: $idea, to: $to, from: $from, reason: "Læst", requestKey: $requestKey) {
    ... on EditsWritten { position records { noun key outcome } } ${REFUSED} } }`;
const REJECT = `mutation ($post: String!, $proposal: String!) {
  rejectProposal(post: $post, proposal: $proposal, reason: "Det er en avis") { rejected open(first: 50) { nodes { id } } } }`;

interface Offered {
  readonly id: string;
  readonly kind: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly settled: boolean;
  readonly date: string | null;
  readonly candidates: readonly { key: string | null }[];
  readonly copy: { to: { key: string }; from: { key: string | null; name: string } } | null;
}

async function proposals(key: string) {
  const { data, errors } = await editor(PROPOSALS, { key });
  expect(errors).toBeUndefined();
  return data.post.proposals;
}

async function open(key: string): Promise<Offered[]> {
  return (await proposals(key)).open.nodes;
}

describe('an editor who reads a post', () => {
  test('is offered what it tells, at exact offsets, and nothing of it is recorded', async () => {
    await written(
      editor(
        'mutation ($post: NewPost!) { createPost(post: $post) { ... on PostWritten { post { key } } } }',
        {
          post: { key: 'broen', title: 'Broen', language: 'da', text: TEXT },
        },
      ),
    );
    const offered = await open('broen');
    for (const { quote, start, end } of offered) expect([...TEXT].slice(start, end).join('')).toBe(quote);
    expect(
      offered
        .filter(({ kind }) => kind === 'ADOPTER')
        .map(({ quote, candidates }) => [quote, candidates[0]?.key]),
    ).toEqual([
      ['Odense', 'DK-461'],
      ['Vejle', 'DK-630'],
      ['Herning', 'DK-657'],
      ['Utrecht', null],
    ]);
    expect(offered.find(({ kind }) => kind === 'DATE')).toMatchObject({
      quote: 'i foråret 2019',
      date: '2019-21',
    });
    expect(offered.filter(({ kind }) => kind === 'COPY').map(({ copy }) => copy)).toMatchObject([
      {
        to: { key: 'DK-461' },
        from: { key: 'DK-630' },
        idea: { key: null, name: 'Sundhedsbroen' },
        basis: 'STATED',
        fidelity: 'COPIED',
      },
      { to: { key: 'DK-657' }, from: { key: null, name: 'Utrecht' }, status: 'CONSIDERED' },
    ]);
    expect((await anyone('{ search(text: "Sundhedsbroen") { totalCount } }')).data.search.totalCount).toBe(0);
    const { data } = await editor(
      '{ posts(first: 3, orderBy: { by: ENTERED, direction: DESC }) { nodes { key proposals { open { totalCount } } } } }',
    );
    expect(data.posts.nodes[0]).toEqual({
      key: 'broen',
      proposals: { open: { totalCount: offered.length } },
    });
    expect(data.posts.nodes).toHaveLength(3);
  });

  test('accepts a copy, and has its idea, adoptions, copy and citation as drafts in one change', async () => {
    const copy = (await open('broen')).find(({ kind }) => kind === 'COPY');
    const asked = { post: 'broen', proposal: copy?.id, requestKey: 'accept-broen' };
    const first = await written(editor(ACCEPT, asked));
    expect(
      first.records.map(({ noun, outcome }: { noun: string; outcome: string }) => [noun, outcome]),
    ).toEqual([
      ['IDEA', 'CREATED'],
      ['ADOPTION', 'CREATED'],
      ['ADOPTION', 'CREATED'],
      ['COPY', 'CREATED'],
      ['CITATION', 'CREATED'],
    ]);
    expect(await editor(ACCEPT, asked)).toEqual({ data: { acceptProposal: first } });
    const idea = first.records[0].key;
    const asDraft = `{ idea(key: "${idea}") { name adoptions { nodes { adopter { name } sources { from { name } citations { nodes { quote } } } } } } }`;
    expect((await editor(asDraft)).data.idea).toMatchObject({
      name: 'Sundhedsbroen',
      adoptions: {
        nodes: expect.arrayContaining([
          {
            adopter: { name: 'Odense' },
            sources: [
              {
                from: { name: 'Vejle' },
                citations: { nodes: [{ quote: 'Odense har kopieret »Sundhedsbroen« fra Vejle.' }] },
              },
            ],
          },
        ]),
      },
    });
    expect((await anyone(asDraft)).data).toEqual({ idea: null });
    const after = await proposals('broen');
    expect(after.accepted).toBe(1);
    expect(after.decided.nodes).toMatchObject([
      { kind: 'COPY', decision: { accepted: true, actor: 'the-editor', reason: 'Læst' } },
    ]);
    // What was accepted has a name now: the idea is known wherever it stands.
    expect(after.open.nodes.filter(({ kind }: Offered) => kind === 'IDEA')).toMatchObject([
      { candidates: [{ key: idea }] },
      { candidates: [{ key: idea }] },
    ]);
  });

  test('says who is meant where that is open, and is told what is missing', async () => {
    const copy = (await open('broen')).find(({ kind }) => kind === 'COPY');
    const { errors } = await editor(ACCEPT, { post: 'broen', proposal: copy?.id });
    expect(errors?.[0]?.message).toMatch(/from.*“Utrecht” is not recorded/s);
    expect(
      await refusal(editor(ACCEPT, { post: 'broen', proposal: copy?.id, from: 'nobody' })),
    ).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    expect((await proposals('broen')).accepted).toBe(1);
    const { records } = await written(editor(ACCEPT, { post: 'broen', proposal: copy?.id, from: 'DK-630' }));
    expect(records.map(({ noun }: { noun: string }) => noun)).toEqual(['ADOPTION', 'COPY', 'CITATION']);
  });

  test('rejects, and is not offered it again, also where the text changes elsewhere', async () => {
    const [vejle] = (await open('broen')).filter(
      ({ quote, kind }) => quote === 'Vejle' && kind === 'ADOPTER',
    );
    const { data } = await editor(REJECT, { post: 'broen', proposal: vejle?.id });
    expect(data.rejectProposal.rejected).toBe(1);
    expect(data.rejectProposal.open.nodes.map(({ id }: Offered) => id)).not.toContain(vejle?.id);
    const text = `${'En ny indledning, som ikke rører ved resten af teksten. '.repeat(2)}${TEXT}`;
    await written(
      editor(
        'mutation ($post: PostChange!) { changePost(key: "broen", post: $post) { ... on PostWritten { post { key } } } }',
        { post: { text } },
      ),
    );
    expect(
      (await open('broen')).filter(({ quote, kind }) => quote === 'Vejle' && kind === 'ADOPTER'),
    ).toEqual([]);
    const { errors } = await editor(REJECT, { post: 'broen', proposal: 'nothing' });
    expect(errors?.[0]?.message).toMatch(/not proposed for this post/);
  });

  test('has any text read without keeping it, with the names as they are now', async () => {
    const ask = async (text: string) => {
      const { data, errors } = await editor(
        `query ($text: String!) { proposals(text: $text, language: "nb") { open(kinds: [IDEA, ADOPTER]) { ${OPEN} } } }`,
        { text },
      );
      expect(errors).toBeUndefined();
      return data.proposals.open.nodes.map(({ quote, candidates }: Offered) => [quote, candidates[0]?.key]);
    };
    const text = 'Vi prøver blåtimen i Knøttheimen.';
    expect(await ask(text)).toEqual([['Knøttheimen', null]]);
    await written(
      editor(
        'mutation { createIdea(idea: { key: "blaatimen", name: "Blåtimen" }) { ... on IdeaWritten { idea { key } } } }',
      ),
    );
    await written(
      editor(
        'mutation { createAdopter(adopter: { key: "knott", name: "Knøttheimen", level: UNIT, partOf: "NO-3201", country: "NO" }) { ... on AdopterWritten { adopter { key } } } }',
      ),
    );
    expect(await ask(text)).toEqual([
      ['blåtimen', 'blaatimen'],
      ['Knøttheimen', 'knott'],
    ]);
    await written(editor('mutation { deleteIdea(key: "blaatimen") { ... on RecordDeleted { key } } }'));
    expect(await ask(text)).toEqual([['Knøttheimen', 'knott']]);
  });
});

test('the public is offered nothing, and decides nothing', async () => {
  const asked = [
    '{ proposals(text: "Odense") { accepted } }',
    '{ post(key: "004") { proposals { accepted } } }',
    'mutation { rejectProposal(post: "004", proposal: "x") { rejected } }',
  ];
  for (const question of asked)
    expect((await anyone(question)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('Posts of one list are read together, in as many statements as one', async () => {
  const statements = async (first: number) => {
    const runs: string[] = [];
    const stop = graph.onStatement(({ name }) => runs.push(name));
    const { data } = await editor(
      `{ posts(first: ${first}) { nodes { proposals { accepted open(kinds: [COPY], first: 1) { totalCount } } } } }`,
    );
    stop();
    expect(data.posts.nodes).toHaveLength(first);
    return runs.sort();
  };
  expect(await statements(5)).toEqual(await statements(1));
});
