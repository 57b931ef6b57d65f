import { describe, expect, test } from 'vitest';
import { check, csv, problemsOf, story, storyPlus, storyWith } from './fixture.ts';

describe('a citation', () => {
  const inPost = (row: string, sentence: string) => `citations.csv, row 3, ${row}: ${sentence}`;

  test.each([
    ['p1,other,a1,,Sverige,', 'idea_id “other”: “a1” is an adoption of “fam”, not of “other”'],
    [
      'p1,fam,,a1,Sverige,',
      'source_adoption_id “a1”: there is a source_adoption_id without an adoption_id: a copy is named by both',
    ],
    [
      'p1,fam,a3,a1,Sverige,',
      'source_adoption_id “a1”: neither copies.csv nor the database has the copy “a3” from “a1”',
    ],
    ['p1,fam,a1,,,', "quote “”: the cell is empty: quote is the exact passage of the post's text"],
    ['p1,,a1,,Sverige,', 'idea_id “”: the cell is empty: idea_id is the idea it tells of'],
    [
      'p1,fam,,,Norge,',
      'quote “Norge”: in the post “p1”: the quote is not in the text: nothing like it stands there',
    ],
    ['p1,fam,,,den,', null],
    [
      'p1,fam,,,i,',
      'quote “i”: in the post “p1”: the quote occurs 3 times in the text, at 15, 21, 38: give the start of the one that is meant',
    ],
    [
      'p1,fam,,,Sverige,18',
      'start “18”: in the post “p1”: at 18 the text has “verige.”, not “Sverige”; the quote stands at 17',
    ],
    [
      'p1,fam,,,Sverige,900',
      'start “900”: in the post “p1”: from 900 the quote of 7 characters would end beyond the text, which has 51; the quote stands at 17',
    ],
    [
      'p1,fam,a1,,opstod i Sverige,8',
      'quote “opstod i Sverige”: row 2 of citations.csv cites the same passage for the same: one row tells it',
    ],
  ])('%s', async (row, sentence) => {
    const expected =
      sentence === null ? [] : [inPost(...(sentence.split(/: (.*)/s).slice(0, 2) as [string, string]))];
    expect(await problemsOf(storyPlus('citations', row))).toEqual(expected);
  });

  test('may cite one passage for several things, and one thing by several passages', async () => {
    const rows = ['p1,fam,,,opstod i Sverige,8', 'p1,fam,a2,a1,opstod i Sverige,', 'p1,fam,a1,,Sverige,'];
    const { problems, plan } = await check(storyPlus('citations', ...rows));
    expect(problems).toEqual([]);
    expect([...plan.citationStarts]).toEqual([8, 8, 8, 17]);
  });

  test('of a post without text has nothing to stand in', async () => {
    const sentence =
      'citations.csv, row 2, quote “opstod i Sverige”: in the post “p1”: the post has no text in which the quote could stand: give the post its text, or leave the citation out';
    expect(await problemsOf(storyWith({ posts: csv('id,text', 'p1,') }))).toEqual([sentence]);
    expect(await problemsOf(storyWith({ posts: csv('id', 'p1') }))).toEqual([sentence]);
  });

  test('is counted in code points, and holds the line ends of its text', async () => {
    const files = storyWith({
      posts: csv('id,text', 'p1,"𝄞🌱 En linje\r\nog ""en"" til\nslutt"'),
      citations: csv('post_id,idea_id,quote,start', 'p1,fam,"linje\r\nog ""en""",6', 'p1,fam,"til\nslutt",'),
    });
    const { problems, plan } = await check(files);
    expect(problems).toEqual([]);
    expect([...plan.citationStarts]).toEqual([6, 21]);
  });

  test('stands in any order, whatever the order of the posts', async () => {
    const posts = csv('id,text', ...Array.from({ length: 50 }, (_, at) => `p${at},Teksten i post ${at}.`));
    const rows = Array.from(
      { length: 100 },
      (_, at) => `p${(at * 37) % 50},fam,post ${(at * 37) % 50}${at < 50 ? '' : '.'},`,
    );
    const { problems, plan } = await check(
      storyWith({ posts, citations: csv('post_id,idea_id,quote,start', ...rows) }),
    );
    expect(problems).toEqual([]);
    expect(new Set(plan.citationStarts)).toEqual(new Set([10]));
  });

  test('whose file of posts cannot be read is not blamed for it', async () => {
    expect(await problemsOf({ ...story, posts: 'id,tekst\r\n' })).toEqual([
      'posts.csv, row 1, tekst: posts.csv has no column “tekst”: the columns are id, url, title, authors, published, language, text, text_use, republishes_id',
    ]);
  });
});
