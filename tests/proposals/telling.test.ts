import { afterAll, expect, test } from 'vitest';
import { editors, everythingHolds, REFUSED, refusal, written } from '../editing/editors.ts';
import { raw } from '../setup/empty-database.ts';

const { graph, editor, anyone } = await editors();

afterAll(() => everythingHolds(graph));

const TEXT = 'Odense har kopieret »Sundhedsbroen« fra Vejle. Det skete i foråret 2019.';
const SAVE = `mutation ($telling: Telling!, $requestKey: String) { saveTelling(telling: $telling, requestKey: $requestKey) {
  ... on TellingWritten { position records { noun key } } ${REFUSED} } }`;
const CHECK = `query ($telling: Telling!) { checkTelling(telling: $telling) { ... on TellingChecked { records { noun key outcome } } ${REFUSED} } }`;
const UNDO =
  'mutation ($position: Int!) { undoChange(position: $position) { ... on EditsWritten { position } } }';

interface Offered {
  readonly id: string;
  readonly kind: string;
}

async function proposals(): Promise<{ accepted: number; rejected: number; open: Offered[] }> {
  const { data } = await editor(
    '{ post(key: "broen") { proposals { accepted rejected open(first: 50) { nodes { id kind } } } } }',
  );
  const { accepted, rejected, open } = data.post.proposals;
  return { accepted, rejected, open: open.nodes };
}

async function openIds(): Promise<string[]> {
  return (await proposals()).open.map(({ id }) => id);
}

async function idOf(kind: string): Promise<string> {
  return (await proposals()).open.find((one) => one.kind === kind)?.id ?? '';
}

async function undo(position: number): Promise<number> {
  return (await written(editor(UNDO, { position }))).position;
}

const COPIED = {
  postKey: 'broen',
  ideas: [{ key: 'broen', name: 'Sundhedsbroen' }],
  adoptions: [
    { key: 'b-vejle', idea: 'broen', adopter: 'DK-630' },
    { key: 'b-odense', idea: 'broen', adopter: 'DK-461', date: '2019-21' },
  ],
  copies: [
    {
      adoption: 'b-odense',
      source: 'b-vejle',
      citations: [{ quote: 'Odense har kopieret »Sundhedsbroen« fra Vejle' }],
    },
  ],
};

const everything = () => raw('MATCH (n) RETURN count(n) AS nodes, sum(n.revised) AS revised');

test('What a telling would come to is told by the rules that write it, and nothing is written', async () => {
  await written(
    editor(
      `mutation { createPost(post: { key: "broen", title: "Broen", language: "da", text: "${TEXT}" }) { ... on PostWritten { position } } }`,
    ),
  );
  const before = await everything();
  const proposal = await idOf('COPY');
  const telling = { ...COPIED, proposals: [{ proposal, accepted: true }] };
  const { records } = await written(editor(CHECK, { telling }));
  expect(records).toMatchObject([
    { noun: 'IDEA', key: 'broen', outcome: 'CREATED' },
    { noun: 'ADOPTION', key: 'b-vejle' },
    { noun: 'ADOPTION', key: 'b-odense' },
    { noun: 'COPY', key: 'b-odense;b-vejle' },
    { noun: 'CITATION' },
  ]);
  const wrong = { ...telling, adoptions: [COPIED.adoptions[0], { ...COPIED.adoptions[1], date: 'i fjor' }] };
  expect(await refusal(editor(CHECK, { telling: wrong }))).toMatchObject({
    field: 'telling.adoptions[1].date',
  });
  expect(await everything()).toEqual(before);
  expect((await proposals()).accepted).toBe(0);
  expect((await anyone(CHECK, { telling })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('A telling takes the decisions on proposals of its post with it, and undoing it takes them back', async () => {
  const [copy, idea, adopter] = [await idOf('COPY'), await idOf('IDEA'), await idOf('ADOPTER')];
  const telling = {
    ...COPIED,
    proposals: [
      { proposal: copy, accepted: true },
      { proposal: idea, accepted: true, reason: 'Som foreslået' },
      { proposal: adopter, accepted: false, reason: 'En avis' },
    ],
  };
  const asked = { telling, requestKey: 'session' };
  const first = await written(editor(SAVE, asked));
  // The proposals wrote nothing by themselves.
  expect(first.records).toHaveLength(5);
  expect(await written(editor(SAVE, asked))).toEqual(first);
  expect(await proposals()).toMatchObject({ accepted: 2, rejected: 1 });
  for (const id of [copy, idea, adopter]) expect(await openIds()).not.toContain(id);

  const undone = await undo(first.position);
  expect(await proposals()).toMatchObject({ accepted: 0, rejected: 0 });
  for (const id of [copy, idea, adopter]) expect(await openIds()).toContain(id);

  const again = await undo(undone);
  expect(await proposals()).toMatchObject({ accepted: 2, rejected: 1 });
  for (const id of [copy, idea, adopter]) expect(await openIds()).not.toContain(id);
  await undo(again);
});

test('Decisions alone are a change too; what was decided anew since stays decided', async () => {
  const adopter = await idOf('ADOPTER');
  const decided = { postKey: 'broen', proposals: [{ proposal: adopter, accepted: false }] };
  const { position, records } = await written(editor(SAVE, { telling: decided }));
  expect(records).toEqual([]);
  expect(await raw('MATCH (l:Log) RETURN l.position AS at')).toEqual([{ at: position }]);
  await written(
    editor(
      `mutation { acceptProposal(post: "broen", proposal: "${adopter}") { ... on EditsWritten { position } } }`,
    ),
  );
  await undo(position);
  expect(await proposals()).toMatchObject({ accepted: 1, rejected: 0 });
});

test('What was accepted or rejected by itself is offered again when that is taken back', async () => {
  const copy = await idOf('COPY');
  const accepted = await written(
    editor(
      `mutation { acceptProposal(post: "broen", proposal: "${copy}") { ... on EditsWritten { position } } }`,
    ),
  );
  await undo(accepted.position);
  expect(await openIds()).toContain(copy);
  expect(await raw('MATCH (i:Idea {name: "Sundhedsbroen"}) RETURN i.key AS key')).toEqual([]);
  const date = await idOf('DATE');
  await editor(`mutation { rejectProposal(post: "broen", proposal: "${date}") { rejected } }`);
  expect(await openIds()).not.toContain(date);
  const [log] = await raw('MATCH (l:Log) RETURN l.position AS at');
  await undo(Number(log?.at));
  expect(await openIds()).toContain(date);
});

test('What is not proposed, or was decided meanwhile, is refused where it stands, and nothing is written', async () => {
  const [idea, copy] = [await idOf('IDEA'), await idOf('COPY')];
  await editor(`mutation { rejectProposal(post: "broen", proposal: "${idea}") { rejected } }`);
  const before = await everything();
  const telling = {
    ...COPIED,
    adoptions: [COPIED.adoptions[0], { ...COPIED.adoptions[1], date: 'i fjor' }],
    proposals: [
      { proposal: copy, accepted: true },
      { proposal: idea, accepted: true },
      { proposal: 'nix', accepted: true },
      { proposal: copy, accepted: false },
    ],
  };
  const { data } = await editor(SAVE, { telling });
  expect(
    data.saveTelling.failures.map(({ code, field }: { code: string; field: string }) => [code, field]),
  ).toEqual([
    ['CELL', 'telling.adoptions[1].date'],
    ['NOT_PROPOSED', 'telling.proposals[1].proposal'],
    ['NOT_PROPOSED', 'telling.proposals[2].proposal'],
    ['DUPLICATE', 'telling.proposals[3].proposal'],
  ]);
  expect(await everything()).toEqual(before);
});

test('A post that is new in the telling can be decided on by its text', async () => {
  const { data } = await editor(
    `{ proposals(text: "${TEXT}", language: "da") { open(kinds: [DATE]) { nodes { id } } } }`,
  );
  const [{ id: proposal }] = data.proposals.open.nodes;
  const post = { key: 'bro2', title: 'Broen igen', language: 'da', text: TEXT };
  await written(editor(SAVE, { telling: { post, proposals: [{ proposal, accepted: true }] } }));
  const of = await editor('{ post(key: "bro2") { proposals { decided { nodes { id } } } } }');
  expect(of.data.post.proposals.decided.nodes).toEqual([{ id: proposal }]);
});
