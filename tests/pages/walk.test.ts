import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Disc, Line, Scene } from '../../src/dashboard/layout/scene.ts';
import { begin, markOf, named, placeOf, type Standing, walked } from '../../src/dashboard/layout/walk.ts';

const STEPS = ['left', 'right', 'up', 'down', 'upstream', 'downstream', 'first', 'last'] as const;

/** How far one disc lies that way from another. */
const WAYS = {
  left: (from: Disc, to: Disc) => from.x - to.x,
  right: (from: Disc, to: Disc) => to.x - from.x,
  up: (from: Disc, to: Disc) => from.y - to.y,
  down: (from: Disc, to: Disc) => to.y - from.y,
};

/** Discs d0, d1 …, some not shown until later, and copies between some of them. */
const scenes = fc
  .record({
    discs: fc.array(
      fc.record({
        x: fc.nat(500),
        y: fc.nat(300),
        late: fc.boolean(),
        name: fc.constantFrom('Ås', 'By', 'Bø'),
      }),
      { minLength: 1, maxLength: 25 },
    ),
    copies: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 25 }),
  })
  .map(({ discs, copies }) => {
    const several = discs.map(({ x, y, late, name }, place) => disc(`d${place}`, x, y, late ? 9 : 0, name));
    const pairs = new Set(copies.map(([a, b]) => `d${a % discs.length} d${b % discs.length}`));
    const lines = [...pairs].flatMap((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return from === to ? [] : [line(several, from, to)];
    });
    return { width: 500, height: 300, grounds: [], labels: [], discs: several, lines } satisfies Scene;
  });

function disc(id: string, x: number, y: number, at: number, title: string): Disc {
  return { id, x, y, r: 4, tone: 'hue-1', sureness: 'stated', at, title };
}

function line(discs: readonly Disc[], from: string, to: string): Line {
  const [a, b] = [from, to].map((id) => discs.find((each) => each.id === id) as Disc) as [Disc, Disc];
  const [at, title] = [Math.max(a.at, b.at), `${to} from ${from}`];
  const ends = [from, to] as const;
  const bend = { x1: a.x, y1: a.y, cx: a.x, cy: b.y, x2: b.x, y2: b.y };
  return { id: title, ends, ...bend, width: 1, tone: 'hue-1', sureness: 'stated', pointed: false, at, title };
}

test('Whoever walks through a drawing stands only at what is shown, whichever keys are pressed', () => {
  fc.assert(
    fc.property(
      scenes,
      fc.constantFrom(0, 9),
      fc.array(fc.constantFrom(...STEPS), { maxLength: 30 }),
      (scene, until, steps) => {
        let standing = begin(scene, until, new Set());
        expect(standing === null).toBe(scene.discs.every(({ at }) => at > until));
        for (const step of steps) {
          if (!standing) return;
          const before: Standing = standing;
          standing = walked(scene, until, before, step) ?? before;
          expect(markOf(scene, standing, until)?.at).toBeLessThanOrEqual(until);
          const [place, many] = placeOf(scene, until, standing);
          expect(place >= 1 && place <= many).toBe(true);
          const [was, is] = [before, standing].map((each) => markOf(scene, each, until));
          if (was && is && 'r' in was && 'r' in is && was !== is && step in WAYS)
            expect(WAYS[step as keyof typeof WAYS](was, is)).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test('An arrow goes that way, and over everything that lies in a row', () => {
  const discs = [0, 1, 2, 3].map((place) => disc(`d${place}`, 100 * place, 50 + (place % 2), 0, 'By'));
  const scene: Scene = { width: 400, height: 100, grounds: [], labels: [], lines: [], discs };
  const far = ['right', 'right', 'right', 'right'] as const;
  let standing: Standing = { disc: 'd0' };
  const seen = far.map((step) => {
    standing = walked(scene, 0, standing, step) ?? standing;
    return 'disc' in standing ? standing.disc : '';
  });
  expect(seen).toEqual(['d1', 'd2', 'd3', 'd3']);
});

test('Up the stream lies the copy that something came by, then its source; down the stream all that were taken from it', () => {
  const discs = ['root', 'a', 'b'].map((id, place) => disc(id, place * 50, 10, 0, id));
  const lines = [line(discs, 'root', 'a'), line(discs, 'root', 'b')];
  const scene: Scene = { width: 200, height: 50, grounds: [], labels: [], discs, lines };
  const path = (start: Standing, ...steps: (typeof STEPS)[number][]) =>
    steps.reduce<Standing | null>((at, step) => at && walked(scene, 0, at, step), start);
  expect(markOf(scene, path({ disc: 'b' }, 'upstream') as Standing, 0)?.title).toBe('b from root');
  expect(path({ disc: 'b' }, 'upstream', 'upstream')).toEqual({ disc: 'root' });
  expect(path({ disc: 'root' }, 'downstream', 'downstream')).toEqual({ disc: 'a' });
  expect(path({ disc: 'root' }, 'downstream', 'down', 'downstream')).toEqual({ disc: 'b' });
  expect(path({ disc: 'root' }, 'upstream')).toBe(null);
  expect(path({ disc: 'root' }, 'downstream', 'up')).toBe(null);
});

test('By its first letter every disc that is shown can be reached', () => {
  fc.assert(
    fc.property(scenes, fc.constantFrom(0, 9), (scene, until) => {
      const shown = scene.discs.filter(({ at }) => at <= until);
      const reached = new Set<string>();
      for (const letter of ['Å', 'b']) {
        let standing: Standing | null = null;
        for (let press = 0; press < shown.length; press++) {
          standing = named(scene, until, standing, letter);
          if (standing && 'disc' in standing) reached.add(standing.disc);
        }
      }
      expect([...reached].sort()).toEqual(shown.map(({ id }) => id).sort());
    }),
  );
});
