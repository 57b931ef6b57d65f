import { describe, expect, test } from 'vitest';
import { problemsOf } from './fixture.ts';

describe('a post that publishes another again', () => {
  const posts = (...rows: string[]) => ({ posts: `${['id,republishes_id', ...rows].join('\r\n')}\r\n` });

  test('names the first, wherever that stands', async () => {
    expect(await problemsOf(posts('b,a', 'a,', 'c,a'))).toEqual([]);
  });

  test('names neither itself nor nobody', async () => {
    expect(await problemsOf(posts('a,a', 'b,x'))).toEqual([
      'posts.csv, row 2, republishes_id “a”: “a” cannot publish itself again',
      'posts.csv, row 3, republishes_id “x”: neither posts.csv nor the database has the id “x”',
    ]);
  });

  test('names none that publishes another again itself', async () => {
    expect(await problemsOf(posts('a,', 'b,a', 'c,b'))).toEqual([
      'posts.csv, row 4, republishes_id “b”: “b” publishes “a” again: name that, the first of them',
    ]);
  });
});
