import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adopterAddress } from '../../src/dashboard/address/adopter-address.ts';
import { codec, flag, text, whole, word, words } from '../../src/dashboard/address/codec.ts';
import { ideasAddress } from '../../src/dashboard/address/list-address.ts';
import {
  embeddedPathTo,
  isEmbedded,
  pathTo,
  type Route,
  routeOf,
} from '../../src/dashboard/address/routes.ts';

const anyText = fc.string({ unit: 'grapheme' });

test('An address leads to the page that it was made for, whatever the key', () => {
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.constantFrom<Route>(
      { page: 'start' },
      { page: 'flows' },
      { page: 'path' },
      { page: 'posts' },
      { page: 'ideas' },
    ),
    fc
      .tuple(fc.constantFrom('idea', 'adopter', 'post', 'change'), anyText)
      .filter(([, key]) => key !== '' && key !== '.' && key !== '..')
      .map(([page, key]) => ({ page, key }) as Route),
    anyText
      .filter((key) => key !== '' && key !== '.' && key !== '..')
      .map((key): Route => ({ page: 'history', noun: 'copy', key })),
  );
  fc.assert(
    fc.property(route, (each) => {
      const { pathname } = new URL(pathTo(each), 'http://copycat.test');
      expect(routeOf(pathname)).toEqual(each);
      expect(routeOf(embeddedPathTo(each))).toEqual(each);
      expect([isEmbedded(pathTo(each)), isEmbedded(embeddedPathTo(each))]).toEqual([false, true]);
    }),
  );
});

test('An address that no page has leads nowhere; where somebody shows who they are is in no frame', () => {
  expect(routeOf('/sign-in')).toEqual({ page: 'sign-in' });
  for (const path of [
    '/embed/sign-in',
    '/nothing',
    '/idea',
    '/idea/',
    '/idea/a/b',
    '/idea/%E0%A4%A',
    '/ideas/x',
    '/embedded',
  ])
    expect([path, routeOf(path)]).toEqual([path, null]);
});

test('A state comes back from its address as it was, and what is as usual is left out', () => {
  const all = codec({
    text,
    whole,
    flag,
    level: word(['COUNTRY', 'REGION'], 'REGION'),
    bases: words(['STATED', 'IMPLIED']),
  });
  const state = fc.record({
    text: anyText,
    whole: fc.option(fc.integer({ min: -99_999, max: 99_999 })),
    flag: fc.boolean(),
    level: fc.constantFrom('COUNTRY' as const, 'REGION' as const),
    bases: fc.subarray(['STATED' as const, 'IMPLIED' as const]),
  });
  fc.assert(
    fc.property(state, (each) => {
      expect(all.parse(new URLSearchParams(all.print(each).toString()))).toEqual(each);
    }),
  );
  expect(all.print(all.parse(new URLSearchParams())).toString()).toBe('');
});

test('What is none of the words of an address is as if it were left out', () => {
  expect(ideasAddress.parse(new URLSearchParams('order=nonsense'))).toEqual({
    after: '',
    order: 'ADOPTION_COUNT',
    topic: '',
  });
  expect(adopterAddress.parse(new URLSearchParams('alone=maybe')).alone).toBe(false);
});
