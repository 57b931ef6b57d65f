import { describe, expect, test } from 'vitest';
import { csv, problemsOf, story, warningsOf } from './fixture.ts';

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
