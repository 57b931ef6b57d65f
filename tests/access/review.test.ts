import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportFolder } from '../../src/interchange/export-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { type Ask, editors, everythingHolds, REFUSED, refusal, written } from '../editing/editors.ts';
import { openGraph } from '../setup/database.ts';
import { asker } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';

let graph: Graph;
let editor: Ask;
let reviewer: Ask;
let anyone: Ask;

beforeAll(async () => {
  ({ graph, editor, reviewer, anyone } = await editors());
});

const PROPOSE = `mutation ($records: [RecordInput!], $change: Int, $state: RecordState, $reason: String) {
  propose(records: $records, change: $change, state: $state, reason: $reason) {
    ... on ReviewProposed { review { position status state proposedBy records { noun key record { __typename id } } } } ${REFUSED} } }`;
const REVIEW = `mutation ($position: Int!, $accept: Boolean!, $reason: String, $seen: Int) {
  review(position: $position, accept: $accept, reason: $reason, seen: $seen) {
    ... on ReviewDecided { review { status decidedBy decidedReason } records { noun key outcome } } ${REFUSED} } }`;
const WITHDRAW = `mutation ($records: [RecordInput!]!) { withdraw(records: $records, reason: "Taken back by its author") {
    ... on EditsWritten { position records { noun key outcome } } ${REFUSED} } }`;
const idea = (key: string) => ({ noun: 'IDEA', key });
const adoption = (key: string) => ({ noun: 'ADOPTION', key });

async function enter(key: string): Promise<void> {
  await written(
    editor(
      `mutation ($key: String!) { createIdea(idea: { key: $key, name: "Prøvelabben" }) { ... on IdeaWritten { revision } ${REFUSED} } }`,
      { key },
    ),
  );
  await written(
    editor(
      `mutation ($key: String!) { recordAdoption(adoption: { key: $key, idea: $key, adopter: "NO-3201", status: IMPLEMENTED }) { ... on AdoptionWritten { revision } ${REFUSED} } }`,
      { key },
    ),
  );
}
const proposed = async (...records: object[]) =>
  (await written(editor(PROPOSE, { records, reason: 'Ready' }))).review as {
    position: number;
    records: unknown[];
  };
const told = async (answer: ReturnType<Ask>) => {
  const [error] = (await answer).errors ?? [];
  return [error?.extensions?.code, error?.message];
};

describe('What an editor entered', () => {
  it('is seen by nobody else until a reviewer accepts it, and then all of it is published in one change', async () => {
    await enter('lab');
    const DRAFTS = `query ($nouns: [RecordNoun!], $actor: String) { drafts(nouns: $nouns, actor: $actor, first: 10) {
      totalCount nodes { noun key record { __typename } lastChanged { actor } review { status } } } }`;
    const entered = (await reviewer(DRAFTS)).data.drafts;
    expect(entered).toMatchObject({
      totalCount: 2,
      nodes: [
        { noun: 'ADOPTION', key: 'lab', record: { __typename: 'Adoption' }, review: null },
        { noun: 'IDEA', key: 'lab', record: { __typename: 'Idea' }, review: null },
      ],
    });
    const { actor } = entered.nodes[0].lastChanged;
    const own = async (variables: object) =>
      (await reviewer(DRAFTS, { ...variables })).data.drafts.totalCount;
    expect([await own({ actor }), await own({ actor: 'nobody' }), await own({ nouns: ['IDEA'] })]).toEqual([
      2, 0, 1,
    ]);
    expect((await told(anyone(DRAFTS)))[0]).toBe('UNAUTHENTICATED');
    const review = await proposed(idea('lab'), adoption('lab'));
    expect((await reviewer(DRAFTS)).data.drafts.nodes[0].review).toEqual({ status: 'PROPOSED' });
    expect(review).toMatchObject({
      status: 'PROPOSED',
      state: 'PUBLISHED',
      proposedBy: 'the-editor',
      records: [{ key: 'lab', record: { __typename: 'Idea' } }, { record: { __typename: 'Adoption' } }],
    });
    const QUESTION = '{ idea(key: "lab") { recordState review { status } adoptionCount } }';
    expect((await anyone(QUESTION)).data.idea).toBeNull();
    expect((await editor(QUESTION)).data.idea).toEqual({
      recordState: 'DRAFT',
      review: { status: 'PROPOSED' },
      adoptionCount: 1,
    });
    const { data } = await reviewer('{ reviews(status: PROPOSED) { totalCount nodes { position reason } } }');
    expect(data.reviews).toEqual({ totalCount: 1, nodes: [{ position: review.position, reason: 'Ready' }] });

    const { position } = review;
    const decided = await written(reviewer(REVIEW, { position, accept: true }));
    expect(decided.review).toEqual({ status: 'ACCEPTED', decidedBy: 'the-reviewer', decidedReason: null });
    expect(decided.records.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'CHANGED',
      'CHANGED',
    ]);
    expect((await anyone(QUESTION)).data.idea).toEqual({
      recordState: 'PUBLISHED',
      review: null,
      adoptionCount: 1,
    });
    const log = await anyone('{ changes(last: 1) { nodes { kind actor alterations { totalCount } } } }');
    expect(log.data.changes.nodes).toEqual([
      { kind: 'REVIEW', actor: 'the-reviewer', alterations: { totalCount: 2 } },
    ]);
  });

  it('is not even proposed where it refers to a draft that is not proposed with it', async () => {
    await enter('half');
    expect(await refusal(editor(PROPOSE, { records: [adoption('half')] }))).toMatchObject({
      code: 'STATE',
      field: 'records[0].idea',
      conflicts: [{ noun: 'IDEA', key: 'half' }],
    });
    expect((await editor('{ idea(key: "half") { review { status } } }')).data.idea.review).toBeNull();
  });

  it('is rejected with a reason, which its editor reads, and proposed anew', async () => {
    await enter('again');
    const { position } = await proposed(idea('again'));
    expect(await told(reviewer(REVIEW, { position, accept: false }))).toEqual([
      'BAD_USER_INPUT',
      'reason: is needed where a review is rejected: who asked for it must know why.',
    ]);
    await written(reviewer(REVIEW, { position, accept: false, reason: 'Who says so?' }));
    const { data } = await editor('{ idea(key: "again") { recordState review { status decidedReason } } }');
    expect(data.idea).toEqual({
      recordState: 'DRAFT',
      review: { status: 'REJECTED', decidedReason: 'Who says so?' },
    });
    expect((await told(reviewer(REVIEW, { position, accept: true })))[1]).toMatch(
      /^review: it was rejected on \d{4}-\d\d-\d\d by the-reviewer\.$/,
    );
    const next = await proposed(idea('again'), adoption('again'));
    const later = await proposed(idea('again'));
    const first = await editor(
      'query ($position: Int!) { review(position: $position) { status } }',
      next as never,
    );
    expect(first.data.review.status).toBe('REPLACED');
    await written(reviewer(REVIEW, { position: later.position, accept: true }));
  });

  it('is proposed as what a change altered', async () => {
    await enter('whole');
    const { data } = await editor('{ changes(last: 2) { nodes { position } } }');
    const [ideas] = data.changes.nodes;
    const { review } = await written(editor(PROPOSE, { change: ideas.position }));
    expect(review.records).toMatchObject([{ noun: 'IDEA', key: 'whole' }]);
    expect((await told(editor(PROPOSE, { change: 999_999 })))[1]).toMatch(
      /^change: the change 999999 altered nothing/,
    );
  });

  it('is judged as it was seen: what was changed meanwhile is refused with both versions, unless the reviewer saw it', async () => {
    await enter('moving');
    const { position } = await proposed(idea('moving'));
    await written(
      editor(
        `mutation { changeIdea(key: "moving", idea: { name: "Something else" }) { ... on IdeaWritten { revision } ${REFUSED} } }`,
      ),
    );
    expect(await refusal(reviewer(REVIEW, { position, accept: true }))).toMatchObject({
      code: 'CONFLICT',
      key: 'moving',
    });
    expect((await anyone('{ idea(key: "moving") { name } }')).data.idea).toBeNull();
    const JUDGED = `query ($position: Int!) { review(position: $position) { records {
      revision currentRevision differences { field before after } alteredSince { kind fields { field before after } } } } }`;
    const look = async (at: number) => (await reviewer(JUDGED, { position: at })).data.review.records[0];
    const renamed = { field: 'name', before: 'Prøvelabben', after: 'Something else' };
    const seen = await look(position);
    expect(seen.differences).toContainEqual({ ...renamed, before: null });
    expect(seen.alteredSince).toEqual([{ kind: 'CHANGED', fields: [renamed] }]);
    expect(seen.currentRevision).toBeGreaterThan(seen.revision);
    const { data } = await reviewer('{ dataset { position } }');
    await written(reviewer(REVIEW, { position, accept: true, seen: data.dataset.position }));
    expect((await anyone('{ idea(key: "moving") { name } }')).data.idea).toEqual({ name: 'Something else' });
    const moving = idea('moving');
    await written(
      reviewer(
        `mutation ($records: [RecordInput!]!) { changeState(records: $records, state: DRAFT) { ... on EditsWritten { position } ${REFUSED} } }`,
        { records: [moving] },
      ),
    );
    await written(
      editor(
        `mutation { changeIdea(key: "moving", idea: { summary: "With a summary" }) { ... on IdeaWritten { revision } ${REFUSED} } }`,
      ),
    );
    const again = await look((await proposed(moving)).position);
    expect(again).toMatchObject({
      differences: [{ field: 'summary', before: '', after: 'With a summary' }],
      alteredSince: [],
    });
  });

  it('is decided once, however many reviewers decide at once at several nodes', async () => {
    await enter('race');
    const { position } = await proposed(idea('race'));
    const others = await Promise.all(
      [1, 2, 3, 4].map(async (n) =>
        asker(openGraph(), (await personWith(graph, 'reviewer', { actor: `r${n}` })).key),
      ),
    );
    const answers = await Promise.all(others.map((ask) => ask(REVIEW, { position, accept: true })));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  it('is reviewed by reviewers: editors and the public may not', async () => {
    await enter('mine');
    const { position } = await proposed(idea('mine'));
    expect((await told(editor(REVIEW, { position, accept: true })))[0]).toBe('FORBIDDEN');
    expect((await told(editor(WITHDRAW, { records: [idea('lab')] })))[0]).toBe('FORBIDDEN');
    expect((await told(anyone(PROPOSE, { records: [idea('mine')] })))[0]).toBe('UNAUTHENTICATED');
    expect((await told(anyone('{ reviews { totalCount } }')))[0]).toBe('UNAUTHENTICATED');
  });
});

describe('What is withdrawn', () => {
  const folder = async () => {
    const path = mkdtempSync(join(tmpdir(), 'copycat-review-'));
    await exportFolder(graph, path);
    return readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]);
  };
  const POST = `{ post(key: "004") { key } posts { totalCount } adoption(key: "a03") { cited sources { cited } }
    idea(key: "familieivaerksaetterne") { citations { totalCount } } search(text: "Copycat", kinds: [POST]) { totalCount } }`;

  it('vanishes with what hangs on it, from the answers to everybody; published again, everything is as before', async () => {
    const before = await folder();
    const answers = await anyone(POST);
    const { records } = await written(reviewer(WITHDRAW, { records: [{ noun: 'POST', key: '004' }] }));
    expect(records.length).toBe(18);
    for (const ask of [anyone, editor, reviewer])
      expect((await ask(POST)).data).toEqual({
        post: null,
        posts: { totalCount: 4 },
        adoption: { cited: false, sources: [{ cited: false }] },
        idea: { citations: { totalCount: 0 } },
        search: { totalCount: 0 },
      });
    await everythingHolds(graph);
    await written(
      reviewer(
        `mutation ($records: [RecordInput!]!) { changeState(records: $records, state: PUBLISHED) { ... on EditsWritten { position } ${REFUSED} } }`,
        { records: records.map(({ noun, key }: { noun: string; key: string }) => ({ noun, key })) },
      ),
    );
    expect(await anyone(POST)).toEqual(answers);
    expect(await folder()).toEqual(before);
  });

  it('takes along adoptions, copies and citations of an idea, and copies that an adopter carried; not what only lies beside', async () => {
    const before = await folder();
    const { records, position } = await written(
      reviewer(WITHDRAW, { records: [idea('familieivaerksaetterne')] }),
    );
    const nouns = records.map(({ noun }: { noun: string }) => noun);
    expect(nouns.filter((noun: string) => noun === 'ADOPTION')).toHaveLength(3);
    expect(nouns.filter((noun: string) => noun === 'COPY')).toHaveLength(2);
    const { data } = await anyone(
      '{ idea(key: "familieivaerksaetterne") { key } post(key: "004") { key } copies { totalCount } }',
    );
    expect(data).toEqual({ idea: null, post: { key: '004' }, copies: { totalCount: 1 } });
    await everythingHolds(graph);
    await written(
      reviewer(
        `mutation { undoChange(position: ${position}) { ... on EditsWritten { position } ${REFUSED} } }`,
      ),
    );
    expect(await folder()).toEqual(before);
  });

  it('may be asked for by an editor', async () => {
    const { review } = await written(
      editor(PROPOSE, { records: [{ noun: 'CITATION', key: await citationKey() }], state: 'WITHDRAWN' }),
    );
    const decided = await written(reviewer(REVIEW, { position: review.position, accept: true }));
    expect(decided.records).toMatchObject([{ noun: 'CITATION', outcome: 'CHANGED' }]);
  });

  async function citationKey(): Promise<string> {
    const { data } = await anyone('{ post(key: "003") { citations(first: 1) { nodes { id } } } }');
    return Buffer.from(data.post.citations.nodes[0].id, 'base64url').toString().replace('Citation:', '');
  }
});
