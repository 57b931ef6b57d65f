import { afterAll, describe, expect, it } from 'vitest';
import { raw } from '../setup/empty-database.ts';
import { editors, everythingHolds, REFUSED, refusal, written } from './editors.ts';

const { graph, editor, reviewer, anyone } = await editors();

afterAll(() => everythingHolds(graph));

const CREATE_IDEA = `mutation ($idea: NewIdea!, $reason: String) { createIdea(idea: $idea, reason: $reason) {
  ... on IdeaWritten { revision position idea { key name topics summary derivedFrom { key } revision } } ${REFUSED} } }`;
const CHANGE_IDEA = `mutation ($key: String!, $idea: IdeaChange!, $ifRevision: Int) {
  changeIdea(key: $key, idea: $idea, ifRevision: $ifRevision) {
    ... on IdeaWritten { revision idea { name summary topics derivedFrom { key } } }
    ... on EditsRefused { failureCount failures { code field reason right versions { revision actor reason
      current { field value } before { field value } } } } } }`;
const RECORD_ADOPTION = `mutation ($adoption: NewAdoption!) { recordAdoption(adoption: $adoption) {
  ... on AdoptionWritten { adoption { key idea { key } adopter { key } date status } } ${REFUSED} } }`;
const CHANGE_ADOPTION = `mutation ($key: String!, $adoption: AdoptionChange!) { changeAdoption(key: $key, adoption: $adoption) {
  ... on AdoptionWritten { adoption { key date adopter { key } } } ${REFUSED} } }`;
const RECORD_COPY = `mutation ($copy: NewCopy!) { recordCopy(copy: $copy) {
  ... on CopyWritten { copy { key fidelity via { key } from { name } to { name } } } ${REFUSED} } }`;
const CREATE_ADOPTER = `mutation ($adopter: NewAdopter!) { createAdopter(adopter: $adopter) {
  ... on AdopterWritten { adopter { key name level partOf { key } location { latitude } } } ${REFUSED} } }`;
const CHANGE_ADOPTER = `mutation ($key: String!, $adopter: AdopterChange!) { changeAdopter(key: $key, adopter: $adopter) {
  ... on AdopterWritten { adopter { key name level } } ${REFUSED} } }`;
const CHANGE_STATE = `mutation ($records: [RecordInput!]!, $state: RecordState!) { changeState(records: $records, state: $state) {
  ... on EditsWritten { position records { noun key outcome revision } } ${REFUSED} } }`;
const deletion = (noun: string, key: string, more = '') =>
  `mutation { delete${noun}(key: "${key}"${more}) { ... on RecordDeleted { key position } ${REFUSED} } }`;

describe('An editor', () => {
  it('records an idea as a draft, which the public does not see until a reviewer publishes it', async () => {
    const idea = { key: 'byhaver', name: 'Byhaver', topics: ['grønt'], derivedFrom: 'lup' };
    const answer = await written(editor(CREATE_IDEA, { idea, reason: 'Læst i et indlæg' }));
    expect(answer.idea).toMatchObject({
      key: 'byhaver',
      name: 'Byhaver',
      topics: ['grønt'],
      derivedFrom: { key: 'lup' },
    });
    expect(answer.revision).toBe(answer.position);
    expect(answer.idea.revision).toBe(answer.position);
    const seen = '{ idea(key: "byhaver") { name } }';
    expect((await anyone(seen)).data).toEqual({ idea: null });
    const records = [{ noun: 'IDEA', key: 'byhaver' }];
    expect(await refusal(editor(CHANGE_STATE, { records, state: 'PUBLISHED' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    await written(reviewer(CHANGE_STATE, { records, state: 'PUBLISHED' }));
    expect((await anyone(seen)).data).toEqual({ idea: { name: 'Byhaver' } });
    const [entry] = await raw(
      'MATCH (c:Change {position: $position})-[:ALTERED]->(a) RETURN c.kind AS kind, c.actor AS actor, c.reason AS reason, a.before AS before, a.after AS after',
      { position: answer.position },
    );
    expect(entry).toMatchObject({ kind: 'edit', reason: 'Læst i et indlæg', before: null });
    expect(JSON.parse(String(entry?.after))).toMatchObject({
      id: 'byhaver',
      name: 'Byhaver',
      derived_from_id: 'lup',
      state: 'draft',
    });
  });

  it('gets a key made of the name where none is given', async () => {
    const { idea } = await written(editor(CREATE_IDEA, { idea: { name: 'Læseklub på Øen' } }));
    expect(idea.key).toMatch(/^laeseklub-pa-oen-[0-9a-z]{7}$/);
  });

  it('changes what is named, leaves what is left out, clears what is null', async () => {
    await written(
      editor(CREATE_IDEA, { idea: { key: 'skov', name: 'Skov', summary: 'Ude', topics: ['a', 'b'] } }),
    );
    const { idea } = await written(
      editor(CHANGE_IDEA, { key: 'skov', idea: { summary: null, topics: ['b'] } }),
    );
    expect(idea).toEqual({ name: 'Skov', summary: null, topics: ['b'], derivedFrom: null });
  });

  it('who changes what another changed meanwhile is shown both versions', async () => {
    const { revision } = await written(editor(CREATE_IDEA, { idea: { key: 'å', name: 'Å' } }));
    await written(reviewer(CHANGE_IDEA, { key: 'å', idea: { name: 'Åen' }, ifRevision: revision }));
    const { code, versions } = await refusal(
      editor(CHANGE_IDEA, { key: 'å', idea: { name: 'Bækken' }, ifRevision: revision }),
    );
    expect(code).toBe('CONFLICT');
    expect(versions).toMatchObject({ actor: 'the-reviewer' });
    const name = (values: { field: string; value: string }[]) =>
      values.find(({ field }) => field === 'name')?.value;
    const told = versions as { current: never[]; before: never[] };
    expect([name(told.current), name(told.before)]).toEqual(['Åen', 'Å']);
  });

  it('may not change what is published', async () => {
    expect(await refusal(editor(CHANGE_ADOPTION, { key: 'a03', adoption: { date: '2014' } }))).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'the adoption “a03” is published: changing it takes the role reviewer',
    });
  });

  it('records a unit, its adoption and the copy from one of the first stories', async () => {
    const adopter = {
      key: 'skole',
      level: 'UNIT',
      name: 'Skolen',
      partOf: 'DK-740',
      location: { latitude: 56.2, longitude: 9.5 },
    };
    expect((await written(editor(CREATE_ADOPTER, { adopter }))).adopter.partOf).toEqual({ key: 'DK-740' });
    const adoption = {
      key: 'ny',
      idea: 'familieivaerksaetterne',
      adopter: 'skole',
      date: '2016',
      status: 'UNKNOWN',
    };
    const idea = (await anyone('{ adoption(key: "a03") { idea { key } } }')).data.adoption.idea.key;
    expect(
      (await written(editor(RECORD_ADOPTION, { adoption: { ...adoption, idea } }))).adoption,
    ).toMatchObject({ status: 'UNKNOWN' });
    const copy = { adoption: 'ny', source: 'a03', fidelity: 'ADAPTED', via: ['DK'] };
    expect((await written(editor(RECORD_COPY, { copy }))).copy).toMatchObject({
      key: 'ny;a03',
      fidelity: 'ADAPTED',
      via: [{ key: 'DK' }],
      to: { name: 'Skolen' },
    });
  });
});

describe('Refused, with the field and the reason, is', () => {
  it.each([
    [
      'an idea of a key that is taken',
      () => editor(CREATE_IDEA, { idea: { key: 'lup', name: 'Igen' } }),
      'EXISTS',
      'idea.key',
    ],
    ['an idea without a name', () => editor(CREATE_IDEA, { idea: { name: '' } }), 'MISSING', 'idea.name'],
    [
      'a variant of an idea that is not there',
      () => editor(CREATE_IDEA, { idea: { name: 'x', derivedFrom: 'nix' } }),
      'UNKNOWN_REFERENCE',
      'idea.derivedFrom',
    ],
    [
      'a topic with a semicolon',
      () => editor(CREATE_IDEA, { idea: { name: 'x', topics: ['a;b'] } }),
      'CELL',
      'idea.topics',
    ],
    ['a name with a NUL', () => editor(CREATE_IDEA, { idea: { name: 'x\u0000' } }), 'CELL', 'idea.name'],
    [
      'a variant of itself',
      () => reviewer(CHANGE_IDEA, { key: 'lup', idea: { derivedFrom: 'lup' } }),
      'CYCLE',
      'idea.derivedFrom',
    ],
    [
      'a change of an idea that is not there',
      () => editor(CHANGE_IDEA, { key: 'nix', idea: { name: 'x' } }),
      'NOT_FOUND',
      'key',
    ],
    [
      'a date that is none',
      () => editor(RECORD_ADOPTION, { adoption: { idea: 'lup', adopter: 'DK-740', date: 'i fjor' } }),
      'CELL',
      'adoption.date',
    ],
    [
      'a unit right below a country',
      () => editor(CREATE_ADOPTER, { adopter: { level: 'UNIT', name: 'x', partOf: 'DK' } }),
      'LEVEL',
      'adopter.partOf',
    ],
    [
      'a municipality that would leave its units without one',
      () => reviewer(CHANGE_ADOPTER, { key: 'DK-740', adopter: { level: 'REGION', partOf: 'DK' } }),
      'LEVEL',
      'adopter.level',
    ],
    [
      'a copy of itself',
      () => editor(RECORD_COPY, { copy: { adoption: 'a03', source: 'a03' } }),
      'SELF',
      'copy.source',
    ],
    [
      'a copy that closes a cycle',
      () => editor(RECORD_COPY, { copy: { adoption: 'a02', source: 'a03' } }),
      'CYCLE',
      'copy.source',
    ],
    [
      'the deletion of an idea that has adoptions',
      () => reviewer(deletion('Idea', 'lup')),
      'REFERRED_TO',
      null,
    ],
    [
      'the deletion of an adoption that is cited',
      () => reviewer(deletion('Copy', 'a03;a02')),
      'REFERRED_TO',
      null,
    ],
  ])('%s', async (_name, ask, code, field) => {
    const failure = await refusal(ask());
    expect([failure.code, failure.field]).toEqual([code, field]);
  });
});

describe('A reviewer', () => {
  it('deletes a copy with its citations, and all of it stands in the log', async () => {
    const { position } = await written(reviewer(deletion('Copy', 'a03;a02', ', withCitations: true')));
    const rows = await raw(
      'MATCH (:Change {position: $position})-[:ALTERED]->(a) RETURN a.noun AS noun, a.after AS after, a.before AS before ORDER BY a.ordinal',
      { position },
    );
    expect(rows.map(({ noun, after }) => [noun, after])).toEqual([
      ['citation', null],
      ['citation', null],
      ['copy', null],
    ]);
    expect(JSON.parse(String(rows[0]?.before))).toMatchObject({
      anchoring: 'anchored',
      state: 'published',
      adoption_id: 'a03',
    });
  });

  it('does not publish what refers to a draft, nor take back what something published refers to', async () => {
    await written(editor(CREATE_IDEA, { idea: { key: 'kladde', name: 'Kladde' } }));
    await written(editor(RECORD_ADOPTION, { adoption: { key: 'ad', idea: 'kladde', adopter: 'DK-740' } }));
    const ad = { noun: 'ADOPTION', key: 'ad' };
    expect(await refusal(reviewer(CHANGE_STATE, { records: [ad], state: 'PUBLISHED' }))).toMatchObject({
      code: 'STATE',
      conflicts: [{ noun: 'IDEA', key: 'kladde' }],
    });
    const records = [ad, { noun: 'IDEA', key: 'kladde' }];
    await written(reviewer(CHANGE_STATE, { records, state: 'PUBLISHED' }));
    expect(
      await refusal(reviewer(CHANGE_STATE, { records: records.slice(1), state: 'WITHDRAWN' })),
    ).toMatchObject({ code: 'STATE', conflicts: [{ noun: 'ADOPTION', key: 'ad' }] });
    await written(reviewer(CHANGE_STATE, { records, state: 'WITHDRAWN' }));
  });
});

it('An adopter that a copy names as its go-between is not deleted, whatever its key', async () => {
  const key = 'x "y" \\ ø:*~ AND (z)';
  await written(editor(CREATE_ADOPTER, { adopter: { key, level: 'ORGANISATION', name: 'Bærer' } }));
  await written(editor(CREATE_IDEA, { idea: { key: 'båret', name: 'Båret' } }));
  for (const [at, adopter] of ['DK-740', 'DK-615'].entries())
    await written(editor(RECORD_ADOPTION, { adoption: { key: `b${at}`, idea: 'båret', adopter } }));
  await written(editor(RECORD_COPY, { copy: { adoption: 'b1', source: 'b0', via: ['DK', key] } }));
  const DELETE = `mutation ($key: String!) { deleteAdopter(key: $key) { ... on RecordDeleted { key } ${REFUSED} } }`;
  expect(await refusal(editor(DELETE, { key }))).toMatchObject({
    code: 'REFERRED_TO',
    conflicts: [{ noun: 'COPY', key: 'b1;b0' }],
  });
  await written(editor(deletion('Copy', 'b1;b0')));
  await written(editor(DELETE, { key }));
});

it('The public changes nothing', async () => {
  const { errors } = await anyone(CREATE_IDEA, { idea: { name: 'x' } });
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
