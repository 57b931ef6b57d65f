import { describe, expect, it } from 'vitest';
import { compareAtSize } from '../../src/spread/comparison.ts';
import { copyGraph } from '../../src/spread/copy-graph.ts';
import { adoption, copy } from './cascade.ts';

/** A cascade whose adoptions each took place in a year; "?" for one that is not dated. */
function dated(text: string) {
  const ends = text.split(' ').map((part) => part.split('>') as [string, string]);
  const all = [...new Set(ends.flat())];
  const key = (name: string) => name.split('@')[0] as string;
  return copyGraph(
    all.map((name) => {
      const year = name.split('@')[1];
      return adoption(key(name), year === '?' ? {} : { earliest: `${year}-01-01`, latest: `${year}-12-31` });
    }),
    ends.map(([a, b]) => copy(key(a), key(b))),
  );
}

const star = dated('r@?>a@? r@?>b@? r@?>c@?');
const growing = dated('s@?>d@2010 d@2010>e@2011 e@2011>f@2012 f@2012>g@2014 f@2012>h@2014');

describe('two ideas', () => {
  it('are compared at the size of the smaller, the larger as it was when it had as many adoptions', () => {
    const { value } = compareAtSize(star, growing);
    expect(value).toMatchObject({
      size: 4,
      one: { root: { key: 'r' }, sizeInAll: 4, depth: 1, breadth: 3, structuralVirality: 1.5 },
      other: { root: { key: 's' }, sizeInAll: 6, depth: 3, breadth: 1 },
    });
    expect(value?.other.structuralVirality).toBeCloseTo(5 / 3, 12);
  });

  it('are compared the same way whichever is named first', () => {
    const [one, other] = [compareAtSize(star, growing).value, compareAtSize(growing, star).value];
    expect(one?.one).toEqual(other?.other);
    expect(one?.other).toEqual(other?.one);
  });

  it('of one shape and size show no difference', () => {
    const { value } = compareAtSize(growing, growing);
    expect(value?.one).toEqual(value?.other);
    expect(value?.size).toBe(6);
  });

  it('are not compared where one has fewer than four adoptions', () => {
    expect(compareAtSize(dated('a@?>b@? b@?>c@?'), growing)).toMatchObject({ value: null });
    expect(compareAtSize(dated('a@?>b@? b@?>c@?'), growing).reason).toContain('3 and 6 adoptions');
  });

  it('are not compared where an adoption of the larger is undated', () => {
    const undated = dated('s@2009>d@2010 d@2010>e@2011 e@2011>f@? f@?>g@2014');
    expect(compareAtSize(star, undated).reason).toContain('such as f');
  });

  it('are not compared where the dates do not tell who came first', () => {
    const tied = dated('s@2009>d@2010 d@2010>e@2011 e@2011>f@2012 e@2011>g@2012');
    expect(compareAtSize(star, tied).reason).toMatch(/may have come before/);
  });

  it('are not compared where dates contradict the copies', () => {
    const contradicting = dated('s@2009>d@2010 d@2010>e@2011 e@2011>z@2020 z@2020>f@2012');
    expect(compareAtSize(star, contradicting).reason).toContain('f is certainly dated before');
  });
});
