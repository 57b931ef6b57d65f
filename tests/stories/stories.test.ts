import { beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { type Ask, editors, everythingHolds, REFUSED, refusal, written } from '../editing/editors.ts';
import { raw } from '../setup/empty-database.ts';
import { born, copied, honoured, STORY, spread, VIEW, WRITTEN } from './telling.ts';

let graph: Graph;
let editor: Ask;
let reviewer: Ask;
let anyone: Ask;

beforeEach(async () => {
  ({ graph, editor, reviewer, anyone } = await editors());
});

const CREATE = `mutation ($story: NewStory!) { createStory(story: $story) { ${WRITTEN} ${REFUSED} } }`;
const CHANGE = `mutation ($story: StoryChange!, $ifRevision: Int) { changeStory(key: "spread", story: $story, ifRevision: $ifRevision, reason: "bedre") { ${WRITTEN} ${REFUSED} } }`;
const STATE = `mutation ($key: String!, $state: RecordState!) { changeState(records: [{ noun: STORY, key: $key }], state: $state) { ... on EditsWritten { position } ${REFUSED} } }`;
const UNDO = `mutation ($position: Int!) { undoChange(position: $position) { ... on EditsWritten { position } ${REFUSED} } }`;

async function published(): Promise<void> {
  await written(editor(CREATE, { story: spread }));
  await written(reviewer(STATE, { key: 'spread', state: 'PUBLISHED' }));
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answer's shape as it expects it
async function story(ask: Ask = anyone): Promise<any> {
  return (await ask(`{ story(key: "spread") { ${STORY} } }`)).data.story;
}

const shown = async (ask: Ask = anyone): Promise<string[]> =>
  (await story(ask)).steps.map(({ citation }: { citation: { key: string } }) => citation.key);

describe('a story', () => {
  it('is entered as a draft, is seen by all when it is published, and is found from what it shows', async () => {
    const { story: told } = await written(editor(CREATE, { story: spread }));
    expect(told).toMatchObject({ title: 'En idé på vej', authors: ['Redaktionen'], recordState: 'DRAFT' });
    expect(told.steps).toMatchObject([
      { place: 1, heading: 'Sverige', text: 'Her begynder det.', view: VIEW, citation: { key: born } },
      { place: 2, heading: null, text: null, citation: { key: copied, copy: { key: 'a03;a02' } } },
    ]);
    expect(await story()).toBeNull();
    expect((await refusal(editor(STATE, { key: 'spread', state: 'PUBLISHED' }))).code).toBe('FORBIDDEN');
    await written(reviewer(STATE, { key: 'spread', state: 'PUBLISHED' }));
    const { data } = await anyone(`{
      stories(filter: { languages: ["da"], ideas: ["familieivaerksaetterne"], posts: ["004"] }, orderBy: { by: TITLE, direction: DESC }) { totalCount nodes { id key } }
      others: stories(filter: { posts: ["001"] }) { totalCount }
      idea(key: "familieivaerksaetterne") { stories { nodes { key } } }
      post(key: "004") { stories { totalCount } citations(first: 50) { nodes { key stories { nodes { key } } } } }
      lup: idea(key: "lup") { stories { totalCount } }
    }`);
    const found = { nodes: [{ key: 'spread' }] };
    expect(data).toMatchObject({
      ...{ stories: { totalCount: 1 }, others: { totalCount: 0 }, idea: { stories: found } },
      ...{ post: { stories: { totalCount: 1 } }, lup: { stories: { totalCount: 0 } } },
    });
    const showing = data.post.citations.nodes.filter(
      ({ stories }: { stories: { nodes: [] } }) => stories.nodes.length > 0,
    );
    expect(showing.map(({ key }: { key: string }) => key).sort()).toEqual([born, copied].sort());
    const search = await anyone(
      '{ search(text: "idé på", kinds: [STORY]) { nodes { kind name story { key } matchedIn } } summary: search(text: "Silkeborg", kinds: [STORY]) { totalCount } }',
    );
    expect(search.data).toEqual({
      search: {
        nodes: [{ kind: 'STORY', name: 'En idé på vej', story: { key: 'spread' }, matchedIn: ['NAME'] }],
      },
      summary: { totalCount: 1 },
    });
    const [{ id }] = data.stories.nodes;
    expect(
      (await anyone('query ($id: ID!) { node(id: $id) { ... on Story { key } } }', { id })).data.node,
    ).toEqual({
      key: 'spread',
    });
    await everythingHolds(graph);
  });

  it('is refused with the field and the reason where a step shows nothing or leads nowhere', async () => {
    const views = {
      'https://example.org/idea/lup': 'names a host',
      '/nowhere': 'no page',
      '/embed/idea/lup': '/embed',
      '/idea/lup?theme=dark': '“theme”',
      '/story/spread': 'cannot stand beside',
      '/idea/never-heard-of': 'no such idea',
      '/adopter/XX-1?at=2015': 'no such adopter',
      'idea/lup': 'begins with /',
    };
    const steps = [
      ...Object.keys(views).map((view) => ({ citation: born, view })),
      { citation: 'none', view: '/' },
    ];
    const answer = await editor(CREATE, { story: { ...spread, language: 'dansk!', steps } });
    const failures = answer.data.createStory.failures as { field: string; code: string; reason: string }[];
    expect(failures.map(({ field }) => field)).toEqual([
      'story.language',
      ...Object.keys(views).map((_, at) => `story.steps[${at}].view`),
      'story.steps[8].citation',
    ]);
    for (const [at, reason] of Object.values(views).entries())
      expect(failures[at + 1]?.reason).toContain(reason);
    const many = Array.from({ length: 101 }, () => ({ citation: born, view: '/' }));
    expect(await refusal(editor(CREATE, { story: { ...spread, steps: many } }))).toMatchObject({
      field: 'story.steps',
      reason: 'a story has 100 steps at most, this one has 101',
    });
    await written(editor(CREATE, { story: { key: 'empty', title: 'Tom' } }));
    expect(await refusal(reviewer(STATE, { key: 'empty', state: 'PUBLISHED' }))).toMatchObject({
      code: 'MISSING',
    });
    expect((await raw('MATCH (n:Story) RETURN n.key AS key')).map(({ key }) => key)).toEqual(['empty']);
  });

  it('is changed, its changes are told, and each can be taken back', async () => {
    await published();
    const { revision } = await story();
    const steps = [spread.steps[1], { citation: honoured, view: '/adopter/DK-740' }];
    expect(await refusal(editor(CHANGE, { story: { steps } }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(reviewer(CHANGE, { story: { steps }, ifRevision: revision - 1 }))).toMatchObject({
      code: 'CONFLICT',
    });
    const { position } = await written(reviewer(CHANGE, { story: { steps }, ifRevision: revision }));
    expect(await shown()).toEqual([copied, honoured]);
    const { data, errors } = await anyone(
      `query ($known: KnownAt!) {
        story(key: "spread") { history { nodes { kind change { reason } fields { field before after } } } lastChanged { position } entered { actor } }
        earlier: story(key: "spread", scope: { knownAt: $known }) { title steps { heading citation { key } } }
      }`,
      { known: { position: position - 1 } },
    );
    expect(errors).toBeUndefined();
    expect(data.story.lastChanged).toEqual({ position });
    const last = data.story.history.nodes.at(-1);
    expect(last).toMatchObject({
      kind: 'CHANGED',
      change: { reason: 'bedre' },
      fields: [{ field: 'steps' }],
    });
    expect(JSON.parse(last.fields[0].before)).toMatchObject([{ citation: born }, { citation: copied }]);
    expect(data.earlier.steps).toEqual([
      { heading: 'Sverige', citation: { key: born } },
      { heading: null, citation: { key: copied } },
    ]);
    const log = await reviewer(
      '{ changes(filter: { nouns: [STORY], ideas: ["familieivaerksaetterne"] }) { totalCount nodes { created { stories } } } }',
    );
    expect(log.data.changes).toMatchObject({ totalCount: 3, nodes: [{ created: { stories: 1 } }, {}, {}] });
    await written(reviewer(UNDO, { position }));
    expect(await shown()).toEqual([born, copied]);
    await written(
      reviewer('mutation { deleteStory(key: "spread") { __typename ... on RecordDeleted { position } } }'),
    );
    expect(await story()).toBeNull();
    const [gone] = await raw('MATCH (l:Log) RETURN l.position AS position');
    await written(reviewer(UNDO, { position: gone?.position }));
    expect(await shown()).toEqual([born, copied]);
    await everythingHolds(graph);
  });

  it('is entered, changed and proposed among other edits of one request, and published with its passage', async () => {
    const quote = 'Copycat pris';
    const [post] = await raw("MATCH (p:Post {key: '004'}) RETURN p.text AS text");
    const start = [...(String(post?.text).split(quote)[0] as string)].length;
    const cite = { post: '004', idea: 'copycat-pris', quote, start };
    const cited = await editor(
      `mutation ($cite: NewCitation!) { cite(citation: $cite) { ... on CitationWritten { citation { key } } ${REFUSED} } }`,
      { cite },
    );
    const { key } = cited.data.cite.citation;
    const createStory = { ...spread, steps: [{ citation: key, view: '/idea/copycat-pris' }] };
    await written(
      editor(
        `mutation ($edits: [EditInput!]!) { editMany(edits: $edits) { ... on EditsWritten { records { outcome } } ${REFUSED} } }`,
        {
          edits: [{ createStory }],
        },
      ),
    );
    const propose = (records: string) =>
      editor(
        `mutation { propose(records: [${records}]) { ... on ReviewProposed { review { position } } ${REFUSED} } }`,
      );
    const draft = '{ noun: STORY, key: "spread" }';
    expect(await refusal(propose(draft))).toMatchObject({ code: 'STATE', noun: 'STORY' });
    const { review } = await written(propose(`${draft}, { noun: CITATION, key: "${key}" }`));
    await written(
      reviewer(
        `mutation { review(position: ${review.position}, accept: true) { ... on ReviewDecided { records { outcome } } ${REFUSED} } }`,
      ),
    );
    expect(await shown()).toEqual([key]);
    const { data } = await reviewer('{ story(key: "spread") { recordState review { status } } }');
    expect(data.story).toEqual({ recordState: 'PUBLISHED', review: { status: 'ACCEPTED' } });
    await everythingHolds(graph);
  });
});

describe('fifty stories', () => {
  it('are asked with their steps, passages and posts in as many statements as one', async () => {
    const edits = Array.from({ length: 50 }, (_, at) => ({ createStory: { ...spread, key: `spread${at}` } }));
    await written(
      editor(
        `mutation ($edits: [EditInput!]!) { editMany(edits: $edits) { ... on EditsWritten { position } ${REFUSED} } }`,
        { edits },
      ),
    );
    const statements = async (first: number) => {
      const runs: string[] = [];
      const stop = graph.onStatement(({ name }) => runs.push(name));
      const { data, errors } = await editor(
        `{ stories(first: ${first}) { totalCount nodes { title recordState steps { view citation { quote post { title } idea { name } stories(first: 2) { nodes { key } } } } } } }`,
      );
      stop();
      expect(errors).toBeUndefined();
      expect(data.stories.nodes).toHaveLength(first);
      expect(data.stories.nodes.at(-1).steps[1].citation.post.title).toContain('praktik');
      return runs.sort();
    };
    expect(await statements(50)).toEqual(await statements(1));
  });
});

describe('what a story shows', () => {
  it('cannot be deleted or withdrawn without saying so, and takes the story along where it is withdrawn with all that hangs on it', async () => {
    await published();
    const remove = `mutation ($key: String!) { deleteCitation(key: $key) { __typename ${REFUSED} } }`;
    expect(await refusal(reviewer(remove, { key: born }))).toMatchObject({
      code: 'REFERRED_TO',
      conflicts: [{ noun: 'STORY', key: 'spread' }],
      right: 'take the passage out of the story first, or in the same request',
    });
    const withdrawPost =
      'mutation { changeState(records: [{ noun: POST, key: "004" }], state: WITHDRAWN) { __typename ' +
      REFUSED +
      ' } }';
    expect(await refusal(reviewer(withdrawPost))).toMatchObject({
      code: 'STATE',
      conflicts: [{ noun: 'STORY' }],
    });
    const { position } = await written(
      reviewer(
        `mutation { withdraw(records: [{ noun: POST, key: "004" }]) { ... on EditsWritten { position } ${REFUSED} } }`,
      ),
    );
    expect(await story()).toBeNull();
    await everythingHolds(graph);
    await written(reviewer(UNDO, { position }));
    expect(await shown()).toEqual([born, copied]);
    await everythingHolds(graph);
  });

  it('is followed where its passage moves, is lost and is found again, and the log tells of it', async () => {
    await published();
    const [post] = await raw("MATCH (p:Post {key: '004'}) RETURN p.text AS text");
    const text = String(post?.text);
    const rewrite = (to: string) =>
      written(
        reviewer(
          `mutation ($text: String!) { changePost(key: "004", post: { text: $text }) { ... on PostWritten { position } ${REFUSED} } }`,
          { text: to },
        ),
      );
    const { position } = await rewrite(`Kort sagt. ${text}`);
    const moved = await story();
    expect(moved.steps.map((each: { citation: object }) => each.citation)).toMatchObject([
      { quote: 'Grundtanken i Familieiværksætterne er født i Sverige', state: 'ANCHORED' },
      { quote: 'Sundhedsplejen blev hædret for at have kopieret Familieiværksætterne', state: 'ANCHORED' },
    ]);
    expect(moved.steps[0].citation.key).not.toBe(born);
    expect(moved.revision).toBe(position);
    await rewrite(text.replace('er født i Sverige', 'kommer fra Sverige'));
    expect((await story()).steps[0].citation).toMatchObject({ state: 'LOST' });
    await everythingHolds(graph);
    const back = `mutation { undoChange(position: ${position + 1}) { ... on EditsWritten { position } ${REFUSED} } }`;
    await written(reviewer(back));
    await written(reviewer(UNDO, { position }));
    expect(await shown()).toEqual([born, copied]);
    const then = await anyone(
      'query ($at: Int!) { story(key: "spread", scope: { knownAt: { position: $at } }) { steps { citation { key state } } } }',
      {
        at: position + 1,
      },
    );
    expect(then.data.story.steps[0].citation.state).toBe('LOST');
    await everythingHolds(graph);
  });

  it('is followed where an editor moves it, and where what it supports goes into another record, there and back', async () => {
    await published();
    const to = 'Grundtanken i Familieiværksætterne';
    const { position } = await written(
      reviewer(
        `mutation ($key: String!, $quote: String!) { moveCitation(key: $key, quote: $quote) { ... on CitationWritten { position } ${REFUSED} } }`,
        { key: born, quote: to },
      ),
    );
    expect((await story()).steps[0].citation).toMatchObject({ quote: to, state: 'ANCHORED' });
    await written(reviewer(UNDO, { position }));
    expect(await shown()).toEqual([born, copied]);
    await written(reviewer('mutation { createIdea(idea: { key: "same", name: "Samme" }) { __typename } }'));
    await written(
      reviewer(
        'mutation { changeState(records: [{ noun: IDEA, key: "same" }], state: PUBLISHED) { __typename } }',
      ),
    );
    const merged = await written(
      reviewer(
        `mutation { mergeIdeas(from: "familieivaerksaetterne", into: "same") { ... on EditsWritten { position } ${REFUSED} } }`,
      ),
    );
    const after = await story();
    expect(after.steps[1].citation).toMatchObject({ copy: { key: 'a03;a02' } });
    expect(after.steps[1].citation.key).not.toBe(copied);
    expect(
      (await anyone('{ idea(key: "same") { stories { totalCount } } }')).data.idea.stories.totalCount,
    ).toBe(1);
    await everythingHolds(graph);
    await written(reviewer(UNDO, { position: merged.position }));
    expect(await shown()).toEqual([born, copied]);
    await everythingHolds(graph);
  });
});
