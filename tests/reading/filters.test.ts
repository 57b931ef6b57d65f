import { beforeAll, describe, expect, it } from 'vitest';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { plant, randomWorld } from '../setup/world.ts';
import { liesWithin, type ScannedCopy, scannedAdoptions, scannedCopies, word } from './scan.ts';

const world = randomWorld(7);
const ALL = ['CONSIDERED', 'REJECTED', 'PILOTED', 'IMPLEMENTED', 'SCALED', 'ABANDONED', 'UNKNOWN'];

let ask: FirstStories['ask'];

beforeAll(async () => {
  const graph = await testGraph();
  await plant(graph, world);
  ask = asker(graph);
});

describe('copies, held against a plain scan of the folder', () => {
  const cases: [string, object, (copy: ScannedCopy) => boolean][] = [
    ['all of them', {}, () => true],
    [
      'of some ideas',
      { ideas: ['i1', 'i3'] },
      ({ adoption }) => ['i1', 'i3'].includes(adoption.idea_id as string),
    ],
    [
      'of a topic',
      { topics: ['school'] },
      ({ adoption }) => ['i1', 'i3', 'i5'].includes(adoption.idea_id as string),
    ],
    [
      'by fidelity',
      { fidelities: ['COPIED', 'UNKNOWN'] },
      ({ copy }) => ['copied', 'unknown'].includes(word(copy.fidelity)),
    ],
    ['by channel', { channels: ['VISIT'] }, ({ copy }) => copy.channel === 'visit'],
    [
      'by basis',
      { bases: ['STATED', 'INFERRED'] },
      ({ copy }) => ['stated', 'inferred'].includes(word(copy.basis)),
    ],
    ['by who carried it', { via: ['DK-1'] }, ({ copy }) => copy.via === 'DK-1'],
    [
      'by the status of the one that copied',
      { statuses: ['SCALED'] },
      ({ adoption }) => adoption.status === 'scaled',
    ],
    [
      'that are sure enough',
      { confidence: { atLeast: 0.9 } },
      ({ copy }) => Number(copy.confidence || 'x') >= 0.9,
    ],
    [
      'that are sure enough, or of unknown sureness',
      { confidence: { atLeast: 0.9, unknown: true } },
      ({ copy }) => !copy.confidence || Number(copy.confidence) >= 0.9,
    ],
    [
      'that are not too sure',
      { confidence: { atMost: 0.6 } },
      ({ copy }) => Number(copy.confidence || 'x') <= 0.6,
    ],
    [
      'from a place with everything within it',
      { from: ['NO'] },
      ({ source }) => liesWithin(world, source.adopter_id, 'NO'),
    ],
    [
      'to a place with everything within it',
      { to: ['DK-1'] },
      ({ adoption }) => liesWithin(world, adoption.adopter_id, 'DK-1'),
    ],
    [
      'on the side that was copied',
      { place: { within: ['NO-2'], side: 'FROM' } },
      ({ source }) => liesWithin(world, source.adopter_id, 'NO-2'),
    ],
    [
      'on the side that copied',
      { place: { within: ['NO-2'], side: 'TO' } },
      ({ adoption }) => liesWithin(world, adoption.adopter_id, 'NO-2'),
    ],
    [
      'on either side',
      { place: { within: ['NO-2', 'DK-0'] } },
      ({ adoption, source }) =>
        ['NO-2', 'DK-0'].some(
          (place) =>
            liesWithin(world, adoption.adopter_id, place) || liesWithin(world, source.adopter_id, place),
        ),
    ],
    [
      'dated in a window for certain',
      { time: { from: '2005-01-01', to: '2010-06-30' } },
      ({ adoption }) => inWindow(adoption.date, 'certain'),
    ],
    [
      'dated in a window possibly',
      { time: { from: '2005-01-01', to: '2010-06-30', possible: true } },
      ({ adoption }) => inWindow(adoption.date, 'possible'),
    ],
    [
      'dated in a window, or undated',
      { time: { from: '2005-01-01', to: '2010-06-30', undated: true } },
      ({ adoption }) => !adoption.date || inWindow(adoption.date, 'certain'),
    ],
    [
      'by everything at once',
      {
        topics: ['health'],
        from: ['NO', 'DK'],
        channels: ['VISIT', 'UNKNOWN', 'NETWORK'],
        confidence: { atLeast: 0.4, unknown: true },
        time: { from: '2002-01-01' },
      },
      ({ copy, adoption }) =>
        ['visit', 'unknown', 'network'].includes(word(copy.channel)) &&
        !!adoption.date &&
        adoption.date.slice(0, 4) >= '2002',
    ],
  ];

  for (const [name, filter, passes] of cases)
    for (const statuses of [undefined, ALL])
      it(`${name}${statuses ? ', whatever the status' : ''}`, async () => {
        const expected = scannedCopies(
          world,
          statuses?.map((each) => each.toLowerCase()),
        ).filter(passes);
        const { data, errors } = await ask(COPIES, { filter, scope: { statuses } });
        expect(errors).toBeUndefined();
        expect(data.copies.nodes.map((copy: { key: string }) => copy.key)).toEqual(
          expected.map((copy) => copy.key),
        );
        expect(data.copies.totalCount).toBe(expected.length);
      });

  it('the world has enough of each to tell a filter that does nothing', () => {
    const all = scannedCopies(world);
    for (const [name, , passes] of cases.slice(1)) {
      const passed = all.filter(passes).length;
      expect([name, passed > 0 && passed < all.length]).toEqual([name, true]);
    }
  });
});

describe('adoptions, held against a plain scan', () => {
  it('the counts of each idea', async () => {
    const { data } = await ask(
      '{ ideas { nodes { key adoptionCount rejectionCount considerationCount copyCount } } }',
    );
    const counted = scannedAdoptions(world);
    const kept = world.adoptions.filter((adoption) => adoption.rank !== 'deprecated');
    for (const idea of data.ideas.nodes) {
      const of = (status: string) =>
        kept.filter((adoption) => adoption.idea_id === idea.key && adoption.status === status).length;
      expect(idea).toEqual({
        key: idea.key,
        adoptionCount: counted.filter((adoption) => adoption.idea_id === idea.key).length,
        rejectionCount: of('rejected'),
        considerationCount: of('considered'),
        copyCount: scannedCopies(world).filter(({ adoption }) => adoption.idea_id === idea.key).length,
      });
    }
  });

  it('what an adopter and everyone within it took up', async () => {
    const { data } = await ask(
      '{ adopter(key: "DK") { adoptions(includeParts: true, first: 500) { totalCount nodes { key } } } }',
    );
    const expected = scannedAdoptions(world).filter((adoption) =>
      liesWithin(world, adoption.adopter_id, 'DK'),
    );
    expect(data.adopter.adoptions.nodes.map((adoption: { key: string }) => adoption.key)).toEqual(
      expected.map((adoption) => adoption.id).sort(),
    );
    expect(data.adopter.adoptions.totalCount).toBe(expected.length);
  });

  it('ideas by what their adoptions are', async () => {
    const filter = { adopted: { within: ['NO-1'], statuses: ['SCALED'] } };
    const { data } = await ask('query ($filter: IdeaFilter) { ideas(filter: $filter) { nodes { key } } }', {
      filter,
    });
    const expected = new Set(
      scannedAdoptions(world)
        .filter((adoption) => adoption.status === 'scaled' && liesWithin(world, adoption.adopter_id, 'NO-1'))
        .map((adoption) => adoption.idea_id),
    );
    expect(data.ideas.nodes.map((idea: { key: string }) => idea.key)).toEqual([...expected].sort());
  });

  it('adopters by level, country and place', async () => {
    const filter = { levels: ['UNIT'], countries: ['DK'], within: ['DK-2'] };
    const { data } = await ask(
      'query ($filter: AdopterFilter) { adopters(filter: $filter) { totalCount nodes { key __typename } } }',
      { filter },
    );
    expect(data.adopters.totalCount).toBe(8);
    expect(new Set(data.adopters.nodes.map((adopter: { __typename: string }) => adopter.__typename))).toEqual(
      new Set(['Unit']),
    );
  });

  it('the spread of an idea holds every adoption and copy that counts, and only what passes a filter', async () => {
    const { data } = await ask(
      '{ idea(key: "i2") { whole: spread { adoptions { key } copies { key } } part: spread(filter: { channels: [VISIT] }) { adoptions { key } copies { key } } } }',
    );
    const copies = scannedCopies(world).filter(({ adoption }) => adoption.idea_id === 'i2');
    const keys = (records: { key: string }[]) => records.map((record) => record.key);
    expect(keys(data.idea.whole.copies)).toEqual(copies.map((copy) => copy.key));
    expect(keys(data.idea.whole.adoptions)).toEqual(
      scannedAdoptions(world)
        .filter((adoption) => adoption.idea_id === 'i2')
        .map((adoption) => adoption.id),
    );
    const visits = copies.filter(({ copy }) => copy.channel === 'visit');
    expect(keys(data.idea.part.copies)).toEqual(visits.map((copy) => copy.key));
    expect(keys(data.idea.part.adoptions)).toEqual(
      [...new Set(visits.flatMap(({ adoption, source }) => [adoption.id, source.id]))].sort(),
    );
  });
});

const COPIES = `query ($filter: CopyFilter, $scope: Scope) { copies(first: 500, filter: $filter, scope: $scope) { totalCount nodes { key } } }`;

/** Dates of this world are years and months only. */
function inWindow(date: string | undefined, how: 'certain' | 'possible'): boolean {
  if (!date) return false;
  const [first, last] = date.length === 4 ? [`${date}-01`, `${date}-12`] : [date, date];
  return how === 'certain'
    ? first >= '2005-01' && last <= '2010-06'
    : last >= '2005-01' && first <= '2010-06';
}
