import { afterAll, describe, expect, test } from 'vitest';
import { type DataOf, textOf } from '../../src/dashboard/data/document.ts';
import {
  acceptAsRight,
  acceptCopy,
  acceptDate,
  acceptIdea,
  acceptNewAdopter,
  rejectProposal,
  takeBack,
} from '../../src/dashboard/drafting/accept-proposal.ts';
import { remove } from '../../src/dashboard/drafting/draft-operations.ts';
import { storyOf } from '../../src/dashboard/drafting/draft-story.ts';
import { tellingOf } from '../../src/dashboard/drafting/draft-telling.ts';
import { type Proposal, ProposalsOfPost } from '../../src/dashboard/drafting/proposed.ts';
import {
  copyProposed,
  ideaProposed,
  isWhole,
  type OpenCopy,
  openIn,
} from '../../src/dashboard/drafting/proposed-answers.ts';
import { RecordedOfIdea, recordedIn } from '../../src/dashboard/drafting/recorded-adoptions.ts';
import { SaveTelling } from '../../src/dashboard/drafting/save-telling.ts';
import { emptyDraft, isEmpty, type TellingDraft } from '../../src/dashboard/drafting/telling-draft.ts';
import { editors, everythingHolds, written } from '../editing/editors.ts';

const { graph, editor } = await editors();

afterAll(() => everythingHolds(graph));

const TEXT =
  'Odense har kopieret »Sundhedsbroen« fra Vejle. Herning vil hente »Sundhedsbroen« fra Utrecht. Det skete i foråret 2019.';

async function opened(key: string, text: string): Promise<readonly Proposal[]> {
  const post = { key, title: key, language: 'da', text };
  await written(
    editor('mutation ($post: NewPost!) { createPost(post: $post) { ... on PostWritten { position } } }', {
      post,
    }),
  );
  return open(key);
}

async function open(key: string): Promise<readonly Proposal[]> {
  const { data } = await editor(textOf(ProposalsOfPost), { key });
  return (data as DataOf<typeof ProposalsOfPost>).post?.proposals.open.nodes ?? [];
}

const broen = await opened('broen', TEXT);
const of = (kind: Proposal['kind'], nth = 0) => broen.filter((each) => each.kind === kind)[nth] as Proposal;
const labels = (draft: TellingDraft) => storyOf(draft).map(({ tells }) => tells);
const whole = (draft: TellingDraft, proposal: Proposal, some: Partial<OpenCopy> = {}) => {
  const copy = { ...(copyProposed(draft, proposal) as OpenCopy), ...some };
  if (!isWhole(copy)) throw new Error(`open: ${openIn(copy)}`);
  return copy;
};
const start = emptyDraft('broen', 1);

describe('A copy that is proposed', () => {
  test('becomes a new idea, the two adoptions and the copy with its passage', () => {
    const draft = acceptCopy(start, of('COPY'), whole(start, of('COPY')), []);
    expect(labels(draft)).toEqual(['IDEA', 'ADOPTION', 'ADOPTION', 'COPY']);
    expect(draft.copies).toMatchObject([
      {
        adoption: { adopter: { reference: 'DK-461', name: 'Odense' }, status: 'IMPLEMENTED' },
        source: { adopter: { reference: 'DK-630' } },
        fields: { fidelity: 'COPIED', basis: 'STATED' },
        passages: [{ quote: 'Odense har kopieret »Sundhedsbroen« fra Vejle.', start: 0 }],
      },
    ]);
    expect(draft.decisions).toMatchObject([{ proposal: of('COPY').id, accepted: true }]);
    expect(takeBack(draft, of('COPY'))).toMatchObject({
      ideas: [],
      adoptions: [],
      copies: [],
      decisions: [],
    });
  });

  test('says what it leaves open, and takes an answer', () => {
    const second = of('COPY', 1);
    expect(openIn(copyProposed(start, second) as OpenCopy)).toEqual(['from']);
    const vejle = { reference: 'DK-630', name: 'Vejle', level: 'MUNICIPALITY', country: 'DK' } as const;
    const first = acceptCopy(start, of('COPY'), whole(start, of('COPY')), []);
    const draft = acceptCopy(first, second, whole(first, second, { from: vejle, date: '2020' }), []);
    // The idea and Vejle’s adoption are there from the first.
    expect(labels(draft)).toEqual(['IDEA', 'ADOPTION', 'ADOPTION', 'ADOPTION', 'COPY', 'COPY']);
    expect(draft.adoptions.at(-1)?.fields).toMatchObject({ status: 'CONSIDERED', date: '2020' });
    // Taken back, the first leaves what the second stands on.
    expect(labels(takeBack(draft, of('COPY')))).toEqual(['IDEA', 'ADOPTION', 'ADOPTION', 'COPY']);
    expect(labels(takeBack(draft, second))).toEqual(labels(first));
    // An adoption taken out by hand takes its copies along, and their proposals are open again.
    const [vejles] = draft.adoptions;
    expect(remove(draft, vejles?.label ?? '').decisions).toEqual([]);
  });

  test('stands on what is recorded: a copy that is there already gets one more passage', async () => {
    const text = 'Silkeborg har kopieret Familieiværksætterne fra Holstebro.';
    const proposal = (await opened('mere', text)).find(({ kind }) => kind === 'COPY') as Proposal;
    const { data } = await editor(textOf(RecordedOfIdea), {
      idea: 'familieivaerksaetterne',
      within: ['DK-661'],
    });
    const recorded = recordedIn(data as DataOf<typeof RecordedOfIdea>);
    expect(recorded.map(({ adoption }) => adoption.reference)).toEqual(['a02']);
    const draft = acceptCopy(emptyDraft('mere', 1), proposal, whole(start, proposal), recorded);
    expect(labels(draft)).toEqual(['ADOPTION', 'COPY']);
    expect(draft.copies[0]?.source.reference).toBe('a02');
    const there = draft.copies[0]?.adoption as NonNullable<(typeof draft.copies)[0]>['adoption'];
    const known = [...recorded, { adoption: { ...there, reference: 'x' }, sources: ['a02'] }];
    const again = acceptCopy(emptyDraft('mere', 1), proposal, whole(start, proposal), known);
    expect(again.supports).toMatchObject([{ of: { noun: 'COPY' }, passages: [{ quote: proposal.quote }] }]);
    expect(isEmpty(takeBack(again, proposal))).toBe(true);
  });
});

test('An idea becomes a passage of the idea of that name that the draft has, or a new one', () => {
  const idea = ideaProposed(start, of('IDEA'));
  expect(idea).toEqual({ reference: null, name: 'Sundhedsbroen' });
  const first = acceptIdea(start, of('IDEA'), idea as NonNullable<typeof idea>);
  const second = acceptIdea(first, of('IDEA', 1), { reference: null, name: 'sundhedsbroen' });
  expect(second.ideas).toMatchObject([{ fields: { name: 'Sundhedsbroen' }, passages: [{}, {}] }]);
  expect(takeBack(second, of('IDEA')).ideas).toMatchObject([{ passages: [{ start: of('IDEA', 1).start }] }]);
  const known = acceptIdea(start, of('IDEA'), { reference: 'lup', name: 'LUP' });
  expect(known.supports).toMatchObject([{ of: { noun: 'IDEA', idea: { reference: 'lup' } } }]);
});

test('A date is remembered, or dates an adoption of the draft', () => {
  const copied = acceptCopy(start, of('COPY'), whole(start, of('COPY')), []);
  const [, odense] = copied.adoptions;
  const dated = acceptDate(copied, of('DATE'), odense?.label ?? '');
  expect(dated.adoptions[1]).toMatchObject({
    fields: { date: '2019-21' },
    passages: [{ quote: 'i foråret 2019' }],
  });
  expect(acceptAsRight(start, of('DATE'))).toMatchObject({
    adoptions: [],
    decisions: [{ accepted: true, items: [] }],
  });
});

test('A session on a post is saved as one request: what came of the proposals, and the decisions', async () => {
  const utrecht = broen.find(({ quote }) => quote === 'Utrecht') as Proposal;
  const country = { reference: 'SE', name: 'Sverige', level: 'COUNTRY', country: 'SE' } as const;
  let draft = acceptNewAdopter(start, utrecht, {
    fields: { name: 'Utrecht', level: 'ORGANISATION', country: 'SE' },
    partOf: country,
  });
  draft = acceptCopy(draft, of('COPY'), whole(draft, of('COPY')), []);
  draft = acceptCopy(draft, of('COPY', 1), whole(draft, of('COPY', 1)), []);
  draft = acceptIdea(draft, of('IDEA'), ideaProposed(draft, of('IDEA')) as { reference: null; name: string });
  const [, odense] = draft.adoptions;
  draft = acceptDate(draft, of('DATE'), odense?.label ?? '');
  draft = rejectProposal(draft, of('ADOPTER'), 'Kommunen selv er ment');
  const { records } = await written(editor(textOf(SaveTelling), { telling: tellingOf(draft) }));
  expect(records.map(({ noun }: { noun: string }) => noun)).toEqual([
    'ADOPTER',
    'IDEA',
    ...['ADOPTION', 'ADOPTION', 'ADOPTION', 'ADOPTION'],
    ...['COPY', 'COPY'],
    ...['CITATION', 'CITATION', 'CITATION', 'CITATION'],
  ]);
  const { data } = await editor('{ post(key: "broen") { proposals { accepted rejected } } }');
  expect(data.post.proposals).toEqual({ accepted: 5, rejected: 1 });
  expect((await open('broen')).map(({ id }) => id)).not.toContain(of('COPY').id);
});
