import { describe, expect, test } from 'vitest';
import { csv, problemsOf, story, storyPlus, storyWith, warningsOf } from './fixture.ts';

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

describe('adoptions', () => {
  const header = 'id,idea_id,adopter_id,date,ended,refines_id';
  const files = (...rows: string[]) => ({
    adopters: story.adopters,
    ideas: story.ideas,
    adoptions: csv(header, ...rows),
  });

  test('do not end before they began', async () => {
    expect(await problemsOf(files('a1,fam,SE,2014-03,2013,'))).toEqual([
      'adoptions.csv, row 2, ended “2013”: it ended in 2013, certainly before it began in 2014-03',
    ]);
    expect(await problemsOf(files('a1,fam,SE,2014-03,2014,'))).toEqual([]);
  });

  test('of one idea by one adopter: at most one is undated', async () => {
    expect(await problemsOf(files('a1,fam,SE,,,', 'a2,fam,SE,2014,,', 'a3,fam,SE,,,'))).toEqual([
      'adoptions.csv, row 4, date “”: “a3” and “a1” (row 2 of adoptions.csv) are both undated adoptions of “fam” by “SE”: at most one may be; give one a date, or make one record of the two',
    ]);
  });

  test('of one idea by one adopter never certainly overlap', async () => {
    expect(await problemsOf(files('a1,fam,SE,2010,2015,', 'a2,fam,SE,2012,,'))).toEqual([
      'adoptions.csv, row 3, date “2012”: “a2” and “a1” (row 2 of adoptions.csv) are adoptions of “fam” by “SE” that certainly overlap in time (2010 until 2015 and 2012): a later take-up begins after the earlier one ended',
    ]);
  });

  test('may be abandoned and resumed, and may be of other ideas or by others at the same time', async () => {
    const rows = [
      'a1,fam,SE,2010,2012,',
      'a2,fam,SE,2012,,',
      'a3,other,SE,2010,2014,',
      'a4,fam,DK,2010,2014,',
    ];
    expect(await problemsOf(files(...rows))).toEqual([]);
  });

  test('refine a coarser record of the same idea by an adopter that theirs lies inside', async () => {
    expect(
      await problemsOf(files('a1,fam,DK,,,', 'a2,fam,sundhed,,,a1', 'a3,fam,silkeborg,2010,,a1')),
    ).toEqual([]);
    expect(await problemsOf(files('a1,fam,SE,,,', 'a2,fam,sundhed,,,a1'))).toEqual([
      'adoptions.csv, row 3, refines_id “a1”: “a2” is by “sundhed”, which does not lie inside “SE”, the adopter of “a1”: a record refines one by an adopter that its own adopter is part of',
    ]);
    expect(await problemsOf(files('a1,other,DK,,,', 'a2,fam,sundhed,,,a1'))).toEqual([
      'adoptions.csv, row 3, refines_id “a1”: “a2” is an adoption of “fam”, “a1” of “other”: a record refines one of the same idea',
    ]);
    expect(await problemsOf(files('a1,fam,DK,,,a1'))).toEqual([
      'adoptions.csv, row 2, refines_id “a1”: “a1” refines itself: name the coarser record, or leave the cell empty',
    ]);
  });
});

describe('copies', () => {
  const files = (adoptions: string[], copies: string[]) => ({
    adopters: story.adopters,
    ideas: csv('id,name,derived_from_id', 'fam,FAM,', 'fam2,FAM 2,fam', 'fam3,FAM 3,fam2', 'other,Annet,'),
    adoptions: csv('id,idea_id,adopter_id,date,origin,refines_id', ...adoptions),
    copies: csv('adoption_id,source_adoption_id', ...copies),
  });

  test('are of one idea, or of an idea and its variant in either direction', async () => {
    const adoptions = [
      'a1,fam,SE,,,',
      'a2,fam2,DK,,,',
      'a3,fam3,mid,,,',
      'a4,other,silkeborg,,,',
      'a5,fam,holstebro,,,',
    ];
    expect(await problemsOf(files(adoptions, ['a2,a1', 'a3,a2', 'a5,a2', 'a5,a1']))).toEqual([]);
    const rule =
      'an adoption copies only from one of the same idea, of the idea that its own is a variant of, or of a variant of its own';
    expect(await problemsOf(files(adoptions, ['a3,a1', 'a4,a1']))).toEqual([
      `copies.csv, row 2, source_adoption_id “a1”: “a3” is an adoption of “fam3”, “a1” of “fam”: ${rule}`,
      `copies.csv, row 3, source_adoption_id “a1”: “a4” is an adoption of “other”, “a1” of “fam”: ${rule}`,
    ]);
  });

  test('are not of themselves', async () => {
    expect(await problemsOf(files(['a1,fam,SE,,,'], ['a1,a1']))).toEqual([
      'copies.csv, row 2, source_adoption_id “a1”: “a1” cannot be a copy of itself',
    ]);
  });

  test('are not certainly dated before their source', async () => {
    expect(await problemsOf(files(['a1,fam,SE,2014-03,,', 'a2,fam,DK,2013,,'], ['a2,a1']))).toEqual([
      'copies.csv, row 2, source_adoption_id “a1”: “a2” (2013) is certainly dated before “a1” (2014-03), from which it is said to be copied',
    ]);
    expect(await problemsOf(files(['a1,fam,SE,2014-03,,', 'a2,fam,DK,2014,,'], ['a2,a1']))).toEqual([]);
    expect(await problemsOf(files(['a1,fam,SE,2014-03,,', 'a2,fam,DK,../2014-04,,'], ['a2,a1']))).toEqual([]);
  });

  test('have no origin of the same idea as copier; one of a variant may be its origin', async () => {
    expect(await problemsOf(files(['a1,fam,SE,,,', 'a2,fam,DK,,true,'], ['a2,a1']))).toEqual([
      'copies.csv, row 2, source_adoption_id “a1”: “a2” is held to be an origin (origin is true) and cannot have “a1”, an adoption of the same idea, as its source',
    ]);
    expect(await problemsOf(files(['a1,fam,SE,,,', 'a2,fam2,DK,,true,'], ['a2,a1']))).toEqual([]);
    expect(await problemsOf(files(['a1,fam,SE,,,', 'a2,fam,DK,,false,'], ['a2,a1']))).toEqual([]);
  });

  test('form no cycle, and the whole of one is named', async () => {
    const adoptions = ['a1,fam,SE,,,', 'a2,fam2,DK,,,', 'a3,fam,mid,,,', 'a4,fam,silkeborg,,,'];
    expect(await problemsOf(files(adoptions, ['a1,a3', 'a2,a1', 'a3,a2', 'a4,a3']))).toEqual([
      'copies.csv, row 2, source_adoption_id “a3”: the copies, together with the refinements, form a cycle of 3 adoptions: “a1” was copied from “a3”, “a3” was copied from “a2”, “a2” was copied from “a1”',
    ]);
  });

  test('form no cycle together with refinements', async () => {
    const adoptions = ['a1,fam,DK,,,', 'a2,fam,silkeborg,,,a1'];
    expect(await problemsOf(files(adoptions, ['a1,a2']))).toEqual([
      'copies.csv, row 2, source_adoption_id “a2”: the copies, together with the refinements, form a cycle of 2 adoptions: “a1” was copied from “a2”, “a2” refines “a1”',
    ]);
  });

  test('of a long cycle the ends are told and the middle counted', async () => {
    const adopters = Array.from({ length: 30 }, (_, at) => `o${at},organisation,O,`);
    const adoptions = Array.from({ length: 30 }, (_, at) => `a${at},fam,o${at}`);
    const copies = Array.from({ length: 30 }, (_, at) => `a${at},a${(at + 1) % 30}`);
    const [sentence, ...more] = await problemsOf({
      adopters: csv('id,kind,name,parent_id', ...adopters),
      ideas: story.ideas,
      adoptions: csv('id,idea_id,adopter_id', ...adoptions),
      copies: csv('adoption_id,source_adoption_id', ...copies),
    });
    expect(more).toEqual([]);
    expect(sentence).toContain('form a cycle of 30 adoptions: “a0” was copied from “a1”, ');
    expect(sentence).toContain('“a5” was copied from “a6”, … (18 more steps) …, “a24” was copied from “a25”');
    expect(sentence).toMatch(/“a29” was copied from “a0”$/);
  });

  test('may contradict each other along a chain of unknown dates: that is a warning', async () => {
    const adoptions = [
      'a1,fam,SE,2014,,',
      'a2,fam,DK,,,',
      'a3,fam,mid,../2016,,',
      'a4,fam,silkeborg,2010,,',
      'a5,fam,holstebro,2009,,',
    ];
    expect(await warningsOf(files(adoptions, ['a2,a1', 'a3,a2', 'a4,a3', 'a5,a2']))).toEqual([
      'copies.csv, row 4, source_adoption_id “a3”: along the chain “a4” (2010) would be certainly dated before “a1” (2014): “a4” was copied from “a3”, “a3” was copied from “a2”, “a2” was copied from “a1”',
      'copies.csv, row 5, source_adoption_id “a2”: along the chain “a5” (2009) would be certainly dated before “a1” (2014): “a5” was copied from “a2”, “a2” was copied from “a1”',
    ]);
    expect(await warningsOf(files(adoptions, ['a2,a1', 'a3,a2']))).toEqual([]);
  });

  test('may contradict further down what was told of already: that is not told again', async () => {
    const adoptions = ['a1,fam,SE,2014,,', 'a2,fam,DK,,,', 'a3,fam,mid,2010,,', 'a4,fam,silkeborg,2011,,'];
    expect(await warningsOf(files(adoptions, ['a2,a1', 'a3,a2', 'a4,a3']))).toHaveLength(1);
  });
});
