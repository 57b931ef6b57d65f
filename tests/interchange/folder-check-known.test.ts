import { describe, expect, test } from 'vitest';
import { check, csv, problemsOf, story, storyWith, warningsOf } from './fixture.ts';
import { knownFrom } from './known-folder.ts';

describe('a folder is checked together with what the database holds', () => {
  test('the same folder again has no problem, and every record is known', async () => {
    const { problems, warnings, plan } = await check(story, await knownFrom(story));
    expect([...problems, ...warnings]).toEqual([]);
    expect(Object.values(plan.known).map((rows) => [...rows].every((known) => known === 1))).toEqual(
      Array(5).fill(true),
    );
    expect([...plan.changedTexts]).toEqual([0]);
  });

  test('references resolve to the database', async () => {
    const files = {
      adoptions: csv('id,idea_id,adopter_id', 'a4,fam2,mid'),
      copies: csv('adoption_id,source_adoption_id', 'a4,a3'),
      citations: csv(
        'post_id,idea_id,adoption_id,source_adoption_id,quote',
        'p1,fam,a2,a1,Holstebro',
        'p1,fam2,a4,a3,Sverige',
      ),
    };
    const { problems, plan } = await check(files, await knownFrom(story));
    expect(problems).toEqual([]);
    expect([...plan.citationStarts]).toEqual([41, 17]);
    expect([...plan.known.adoptions]).toEqual([0]);
  });

  test('what neither has is unknown', async () => {
    const known = await knownFrom(story);
    expect(await problemsOf({ citations: csv('post_id,idea_id,quote', 'p9,fam,noe') }, known)).toEqual([
      'citations.csv, row 2, post_id “p9”: neither posts.csv nor the database has the id “p9”',
    ]);
    expect(await problemsOf({ copies: csv('adoption_id,source_adoption_id', 'a3,a9') }, known)).toEqual([
      'copies.csv, row 2, source_adoption_id “a9”: neither adoptions.csv nor the database has the id “a9”',
    ]);
  });

  test('an absent column leaves what is there, an empty cell clears it', async () => {
    const known = await knownFrom(story);
    expect(await problemsOf({ adoptions: csv('id,status', 'a2,scaled') }, known)).toEqual([]);
    expect(await problemsOf({ adoptions: csv('id,status', 'a9,scaled') }, known)).toEqual([
      'adoptions.csv, row 2, idea_id: the file has no column idea_id (what was taken into use), and “a9” is new: add the column',
      'adoptions.csv, row 2, adopter_id: the file has no column adopter_id (who took it), and “a9” is new: add the column',
    ]);
    expect(await problemsOf({ adoptions: csv('id,idea_id', 'a2,') }, known)).toEqual([
      'adoptions.csv, row 2, idea_id “”: the cell is empty: idea_id is what was taken into use',
    ]);
  });

  test('a cycle is found in the union of both', async () => {
    const copies = csv('adoption_id,source_adoption_id', 'a1,a3');
    const adoptions = csv('id,date,origin', 'a1,,', 'a2,,', 'a3,,');
    expect(await problemsOf({ adoptions, copies }, await knownFrom(story))).toEqual([
      'copies.csv, row 2, source_adoption_id “a3”: the copies, together with the refinements, form a cycle of 3 adoptions: “a1” was copied from “a3”, “a3” was copied from “a2”, “a2” was copied from “a1”',
    ]);
  });

  test('a cycle through a variant is found, though the folder names only one end', async () => {
    const known = await knownFrom({
      ...story,
      adoptions: csv('id,idea_id,adopter_id', 'a1,fam,SE', 'b1,fam2,DK', 'a2,fam,holstebro'),
      copies: csv('adoption_id,source_adoption_id', 'b1,a1', 'a2,b1'),
      citations: csv('post_id,idea_id,quote', 'p1,fam,Sverige'),
    });
    expect(await problemsOf({ copies: csv('adoption_id,source_adoption_id', 'a1,a2') }, known)).toEqual([
      'copies.csv, row 2, source_adoption_id “a2”: the copies, together with the refinements, form a cycle of 3 adoptions: “a1” was copied from “a2”, “a2” was copied from “b1”, “b1” was copied from “a1”',
    ]);
  });

  test('a new date of a source may not come certainly after the copies that the database has', async () => {
    expect(await problemsOf({ adoptions: csv('id,date', 'a1,2012') }, await knownFrom(story))).toEqual([
      'adoptions.csv, row 2, id “a1”: “a2” (2010) is certainly dated before “a1” (2012), from which it is said to be copied (the database has this copy)',
    ]);
  });

  test('an adoption that has a source cannot become an origin', async () => {
    expect(await problemsOf({ adoptions: csv('id,origin', 'a2,true') }, await knownFrom(story))).toEqual([
      'adoptions.csv, row 2, id “a2”: “a2” is held to be an origin (origin is true) and cannot have “a1”, an adoption of the same idea, as its source (the database has this copy)',
    ]);
  });

  test('a separate take-up may not overlap with one in the database', async () => {
    const known = await knownFrom({
      ...story,
      adoptions: csv(
        'id,idea_id,adopter_id,date,ended',
        'a1,fam,SE,2004,2010',
        'a2,fam,holstebro,2010,',
        'a3,fam,sundhed,2014,',
      ),
    });
    expect(
      await problemsOf({ adoptions: csv('id,idea_id,adopter_id,date', 'a9,fam,SE,2007') }, known),
    ).toEqual([
      'adoptions.csv, row 2, date “2007”: “a9” and “a1” (in the database) are adoptions of “fam” by “SE” that certainly overlap in time (2007 and 2004 until 2010): a later take-up begins after the earlier one ended',
    ]);
  });

  test('an adoption cannot be moved to another idea under its copies and citations', async () => {
    const known = await knownFrom(story);
    expect(await problemsOf({ adoptions: csv('id,idea_id', 'a1,other') }, known)).toEqual([
      'adoptions.csv, row 2, idea_id “other”: the post “p1” is cited in the database for “a1” as an adoption of “fam”: remove that citation first, or keep the idea',
      'adoptions.csv, row 2, id “a1”: “a2” is an adoption of “fam”, “a1” of “other”: an adoption copies only from one of the same idea, of the idea that its own is a variant of, or of a variant of its own (the database has this copy)',
    ]);
  });

  test('an idea cannot cease to be a variant under the copies between the two', async () => {
    const known = await knownFrom({
      ...story,
      adoptions: `${story.adoptions}b1,fam2,DK,,,\r\n`,
      copies: csv('adoption_id,source_adoption_id', 'b1,a1'),
    });
    expect(await problemsOf({ ideas: csv('id,derived_from_id', 'fam2,') }, known)).toEqual([
      'ideas.csv, row 2, derived_from_id “fam2”: “b1” is an adoption of “fam2”, “a1” of “fam”: an adoption copies only from one of the same idea, of the idea that its own is a variant of, or of a variant of its own (the database has this copy)',
    ]);
  });

  test('an adopter cannot be moved or become another kind under its parts and refinements', async () => {
    const known = await knownFrom({
      ...story,
      adopters: story.adopters + csv('sj,region,Sjælland,DK'),
      adoptions: csv('id,idea_id,adopter_id,refines_id', 'a1,fam,mid,', 'a2,fam,sundhed,a1'),
      copies: csv('adoption_id,source_adoption_id'),
      citations: csv('post_id,idea_id,quote'),
    });
    expect(await problemsOf({ adopters: csv('id,parent_id', 'silkeborg,sj') }, known)).toEqual([
      'adopters.csv, row 2, parent_id “sj”: the adoption “a2” by “sundhed” refines “a1” by “mid” in the database, so the one must stay part of the other',
    ]);
    expect(await problemsOf({ adopters: csv('id,kind', 'silkeborg,organisation') }, known)).toEqual([
      'adopters.csv, row 2, kind “organisation”: “sundhed” is a unit and cannot be part of “silkeborg”, which is an organisation: a unit is part of a unit or a municipality',
    ]);
    expect(await problemsOf({ adopters: csv('id,parent_id', 'mid,SE') }, known)).toEqual([]);
  });

  test('a cycle of adopters and of ideas is found in the union of both', async () => {
    const known = await knownFrom({
      ...story,
      adopters: story.adopters + csv('o1,organisation,O,DK', 'o2,organisation,O,o1'),
    });
    expect(await problemsOf({ adopters: csv('id,parent_id', 'o1,o2') }, known)).toEqual([
      'adopters.csv, row 2, parent_id “o2”: these 2 adopters are part of one another: “o1” → “o2” → “o1”',
    ]);
    expect(await problemsOf({ ideas: csv('id,derived_from_id', 'fam,fam2') }, known)).toEqual([
      'ideas.csv, row 2, derived_from_id “fam2”: these 2 ideas are variants of one another: “fam” → “fam2” → “fam”',
    ]);
  });
});

describe('a post whose text changes', () => {
  const citations = csv(
    'post_id,idea_id,adoption_id,quote,start',
    'p1,fam,a1,opstod i Sverige,',
    'p1,fam,,Holstebro,',
  );
  const changed = (text: string) => ({ posts: csv('id,text', `p1,"${text}"`) });

  test('keeps the citations whose passages only move', async () => {
    const known = await knownFrom(storyWith({ citations }));
    const { warnings, plan } = await check(
      changed('Nyt! 🌱 Idéen opstod i Sverige. Så kom den til Holstebro.'),
      known,
    );
    expect(warnings).toEqual([]);
    expect([...plan.changedTexts]).toEqual([1]);
  });

  test('loses those whose passages it no longer has, and says which', async () => {
    const known = await knownFrom(storyWith({ citations }));
    expect(await warningsOf(changed('🌱 Idéen opstod i Norge. Så kom den til Holstebro.'), known)).toEqual([
      'posts.csv, row 2, text: the new text of the post “p1” no longer has the passage “opstod i Sverige” (at 8 of the old text), which is cited for the adoption “a1”: that citation will be marked as lost',
    ]);
    expect(await warningsOf(changed(''), known)).toHaveLength(2);
  });

  test('is cited as it will be, not as it was', async () => {
    const known = await knownFrom(story);
    const files = {
      ...changed('Idéen opstod i Norge.'),
      citations: csv('post_id,idea_id,quote', 'p1,fam,Norge', 'p1,fam,Sverige'),
    };
    expect(await problemsOf(files, known)).toEqual([
      'citations.csv, row 3, quote “Sverige”: in the post “p1”: the quote is not in the text: nothing like it stands there',
    ]);
  });

  test('stays as it is where the file has no column text', async () => {
    const files = {
      posts: csv('id,title', 'p1,Tittel'),
      citations: csv('post_id,idea_id,quote', 'p1,fam,Sverige'),
    };
    const { problems, plan } = await check(files, await knownFrom(story));
    expect(problems).toEqual([]);
    expect([...plan.citationStarts]).toEqual([17]);
    expect([...plan.changedTexts]).toEqual([0]);
  });
});
