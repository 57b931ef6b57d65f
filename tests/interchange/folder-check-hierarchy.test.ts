import { describe, expect, test } from 'vitest';
import { csv, problemsOf, story, storyPlus, storyWith } from './fixture.ts';

describe('references', () => {
  test.each([
    [
      'adopters',
      'x,unit,X,nobody',
      'adopters.csv, row 8, parent_id “nobody”: neither adopters.csv nor the database has the id “nobody”',
    ],
    [
      'ideas',
      'x,X,nothing',
      'ideas.csv, row 5, derived_from_id “nothing”: neither ideas.csv nor the database has the id “nothing”',
    ],
    [
      'adoptions',
      'a9,nothing,SE,,,',
      'adoptions.csv, row 5, idea_id “nothing”: neither ideas.csv nor the database has the id “nothing”',
    ],
    [
      'adoptions',
      'a9,fam,nobody,,,',
      'adoptions.csv, row 5, adopter_id “nobody”: neither adopters.csv nor the database has the id “nobody”',
    ],
    [
      'copies',
      'a9,a1',
      'copies.csv, row 4, adoption_id “a9”: neither adoptions.csv nor the database has the id “a9”',
    ],
    [
      'copies',
      'a1,a9',
      'copies.csv, row 4, source_adoption_id “a9”: neither adoptions.csv nor the database has the id “a9”',
    ],
    [
      'citations',
      'p9,fam,,,noe,',
      'citations.csv, row 3, post_id “p9”: neither posts.csv nor the database has the id “p9”',
    ],
    [
      'citations',
      'p1,nothing,,,Sverige,',
      'citations.csv, row 3, idea_id “nothing”: neither ideas.csv nor the database has the id “nothing”',
    ],
    [
      'citations',
      'p1,fam,a9,,Sverige,',
      'citations.csv, row 3, adoption_id “a9”: neither adoptions.csv nor the database has the id “a9”',
    ],
    [
      'citations',
      'p1,fam,a1,a9,Sverige,',
      'citations.csv, row 3, source_adoption_id “a9”: neither adoptions.csv nor the database has the id “a9”',
    ],
  ] as const)('of %s: %s', async (name, row, sentence) => {
    expect(await problemsOf(storyPlus(name, row))).toEqual([sentence]);
  });

  test('may point forward in their file', async () => {
    const files = storyWith({
      adopters: csv(
        ...story.adopters.trim().split('\r\n').slice(0, 1),
        ...story.adopters.trim().split('\r\n').slice(1).reverse(),
      ),
    });
    expect(await problemsOf(files)).toEqual([]);
  });

  test('of succession and refinement resolve too', async () => {
    const adopters = csv('id,kind,name,succeeded_by_id', 'SE,country,Sverige,gone');
    expect(await problemsOf({ adopters })).toEqual([
      'adopters.csv, row 2, succeeded_by_id “gone”: neither adopters.csv nor the database has the id “gone”',
    ]);
    const adoptions = csv('id,idea_id,adopter_id,refines_id', 'a1,fam,SE,gone');
    expect(await problemsOf({ adopters: story.adopters, ideas: story.ideas, adoptions })).toEqual([
      'adoptions.csv, row 2, refines_id “gone”: neither adoptions.csv nor the database has the id “gone”',
    ]);
  });
});

describe('the hierarchy of adopters', () => {
  test.each([
    [
      'r,region,R,silkeborg',
      '“r” is a region and cannot be part of “silkeborg”, which is a municipality: a region is part of a country',
    ],
    [
      'm,municipality,M,DK',
      '“m” is a municipality and cannot be part of “DK”, which is a country: a municipality is part of a region',
    ],
    [
      'u,unit,U,mid',
      '“u” is a unit and cannot be part of “mid”, which is a region: a unit is part of a unit or a municipality',
    ],
    [
      'c,country,C,DK',
      '“c” is a country and cannot be part of “DK”, which is a country: a country is part of nothing',
    ],
  ])('only goes down: %s', async (row, reason) => {
    const parent = row.split(',')[3];
    expect(await problemsOf(storyPlus('adopters', row))).toEqual([
      `adopters.csv, row 8, parent_id “${parent}”: ${reason}`,
    ]);
  });

  test('takes a unit in a unit, and an organisation in anything or nothing', async () => {
    const rows = [
      'u,unit,U,sundhed',
      'o1,organisation,O,SE',
      'o2,organisation,O,u',
      'o3,organisation,O,o1',
      'o4,organisation,O,',
    ];
    expect(await problemsOf(storyPlus('adopters', ...rows))).toEqual([]);
  });

  test('names a unit below an organisation as wrong', async () => {
    expect(await problemsOf(storyPlus('adopters', 'o,organisation,O,', 'u,unit,U,o'))).toEqual([
      'adopters.csv, row 9, parent_id “o”: “u” is a unit and cannot be part of “o”, which is an organisation: a unit is part of a unit or a municipality',
    ]);
  });

  test('has no cycle, and the whole of one is named', async () => {
    expect(
      await problemsOf(
        storyPlus('adopters', 'o1,organisation,O,o3', 'o2,organisation,O,o1', 'o3,organisation,O,o2'),
      ),
    ).toEqual([
      'adopters.csv, row 8, parent_id “o3”: these 3 adopters are part of one another: “o1” → “o3” → “o2” → “o1”',
    ]);
    expect(await problemsOf(storyPlus('adopters', 'o1,organisation,O,o1'))).toEqual([
      'adopters.csv, row 8, parent_id “o1”: “o1” is part of itself',
    ]);
  });

  test('of a long cycle names the ends and counts the middle', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `o${at},organisation,O,o${(at + 1) % 20}`);
    expect(await problemsOf(storyPlus('adopters', ...rows))).toEqual([
      'adopters.csv, row 8, parent_id “o1”: these 20 adopters are part of one another: “o0” → “o1” → “o2” → “o3” → “o4” → “o5” → (9 more) → “o15” → “o16” → “o17” → “o18” → “o19” → “o0”',
    ]);
  });

  test('lets nobody go into itself, by whatever way', async () => {
    const header = 'id,kind,name,succeeded_by_id';
    expect(await problemsOf({ adopters: csv(header, 'a,country,A,b', 'b,country,B,a') })).toEqual([
      'adopters.csv, row 2, succeeded_by_id “b”: these 2 adopters went into one another: “a” → “b” → “a”',
    ]);
    expect(await problemsOf({ adopters: csv(header, 'a,country,A,a') })).toEqual([
      'adopters.csv, row 2, succeeded_by_id “a”: “a” is its own successor',
    ]);
  });

  test('has nobody end before they were founded, and no half of a point', async () => {
    expect(
      await problemsOf({ adopters: csv('id,kind,name,from,until', 'a,country,A,2010,2009-12') }),
    ).toEqual([
      'adopters.csv, row 2, until “2009-12”: it ended in 2009-12, certainly before it was founded in 2010',
    ]);
    expect(
      await problemsOf({ adopters: csv('id,kind,name,from,until', 'a,country,A,2010,2010-01') }),
    ).toEqual([]);
    expect(
      await problemsOf({ adopters: csv('id,kind,name,latitude,longitude', 'a,country,A,56.1,') }),
    ).toEqual([
      'adopters.csv, row 2, longitude “”: there is a latitude without a longitude: a point needs both',
    ]);
  });
});

describe('ideas', () => {
  test('are not variants of one another', async () => {
    expect(await problemsOf({ ideas: csv('id,name,derived_from_id', 'i1,A,i2', 'i2,B,i1') })).toEqual([
      'ideas.csv, row 2, derived_from_id “i2”: these 2 ideas are variants of one another: “i1” → “i2” → “i1”',
    ]);
    expect(await problemsOf({ ideas: csv('id,name,derived_from_id', 'i1,A,i1') })).toEqual([
      'ideas.csv, row 2, derived_from_id “i1”: “i1” is a variant of itself',
    ]);
  });
});
